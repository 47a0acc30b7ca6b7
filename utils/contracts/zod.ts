/**
 * The one place that configures zod. `jitless` keeps zod from probing `new Function`,
 * which the extension's content security policy forbids and the stores' linter reports.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
