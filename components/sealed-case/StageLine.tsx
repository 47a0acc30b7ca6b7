import type { JSX } from 'preact';
import { useLater } from '../shared/use-later.ts';

/** Anything shorter needs no progress. */
const SHOWN_AFTER_MS = 400;

interface StageLineProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
  readonly stop?: { readonly label: string; readonly onStop: () => void };
}

/** How far a longer work is; nothing at first. */
export function StageLine({ label, done, total, stop }: StageLineProps): JSX.Element | null {
  const isShown = useLater(true, SHOWN_AFTER_MS);
  if (!isShown) return null;
  return (
    <div class="stage-line">
      <p class="small">{label}</p>
      <progress aria-label={label} {...(total > 0 && { value: done, max: total })} />
      {stop && (
        <button type="button" onClick={stop.onStop}>
          {stop.label}
        </button>
      )}
    </div>
  );
}
