import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** How long a press must last before it counts. */
export const HOLD_MS = 500;
/** How long the value stays to be read after it was revealed. */
export const REVEALED_MS = 10_000;

interface Hold {
  readonly revealed: boolean;
  readonly hide: () => void;
  readonly handlers: {
    readonly onPointerDown: () => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onKeyUp: () => void;
    readonly onBlur: () => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/**
 * Reveals after a press that lasts, by pointer or by Space or Enter, and hides again by itself.
 * A click without any press before it comes from assistive technology, which cannot hold: it counts.
 */
export function useHold(): Hold {
  const [revealed, setRevealed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pressed = useRef(false);

  const hide = useCallback(() => {
    clearTimeout(timer.current);
    setRevealed(false);
  }, []);

  const reveal = useCallback(() => {
    clearTimeout(timer.current);
    setRevealed(true);
    timer.current = setTimeout(() => setRevealed(false), REVEALED_MS);
  }, []);

  function begin(): void {
    pressed.current = true;
    if (revealed) return hide();
    clearTimeout(timer.current);
    timer.current = setTimeout(reveal, HOLD_MS);
  }

  function release(): void {
    if (!revealed) clearTimeout(timer.current);
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    revealed,
    hide,
    handlers: {
      onPointerDown: begin,
      onPointerUp: release,
      onPointerLeave: release,
      onPointerCancel: release,
      onKeyDown(event) {
        if (event.key === 'Escape' && revealed) {
          event.stopPropagation();
          hide();
        }
        if (event.key !== ' ' && event.key !== 'Enter') return;
        // A held Enter would click the button again and again.
        if (event.repeat) event.preventDefault();
        else begin();
      },
      onKeyUp: release,
      onBlur: hide,
      onClick() {
        if (!pressed.current) reveal();
        pressed.current = false;
      },
    },
  };
}
