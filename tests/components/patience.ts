/** A slow computer with much else to do needs its time; nothing waits longer than it has to. */
import { configure } from '@testing-library/preact';

configure({ asyncUtilTimeout: 30_000 });
