import type { ComponentChildren, JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { lastResortWords } from '../../utils/words/last-resort.ts';

interface LastResortProps {
  readonly onError: (error: unknown) => void;
  readonly children: ComponentChildren;
}

/** Around a whole page: where something in it cannot be drawn, it would stay as it was, without a word. */
export function LastResort({ onError, children }: LastResortProps): JSX.Element {
  const [error, showAgain] = useErrorBoundary(onError);
  if (error === undefined) return <>{children}</>;
  // The page has said its language there; what it was shown in is gone with it.
  const text = lastResortWords[document.documentElement.lang === 'en' ? 'en' : 'id'];
  return (
    <main class="last-resort">
      <p role="alert" class="mark mark-stop">
        {text.message}
      </p>
      <button type="button" class="primary" onClick={showAgain}>
        {text.again}
      </button>
    </main>
  );
}
