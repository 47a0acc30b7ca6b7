import type { JSX } from 'preact';
import type { Severity } from '../../utils/domain/finding.ts';

const SIGNS: Record<Severity, string> = { ok: '✓', info: 'i', warn: '!', stop: '✕' };

/** The sign of a severity. Shape and colour; the word stands beside it or in the accessible name. */
export function Mark({ severity }: { readonly severity: Severity }): JSX.Element {
  return (
    <span class={`mark mark-${severity}`} aria-hidden="true">
      {SIGNS[severity]}
    </span>
  );
}
