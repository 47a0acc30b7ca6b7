import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Keys of the board: `/` goes to the search field, arrows go from case to case. Keys that something else has a
 * use for (typing, lists, shortcuts with another key held) are left to it.
 */
export function useCaseKeys(
  board: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
): void {
  useEffect(() => {
    const leave = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        const { target } = event;
        const isSearching = target === search.current;
        const isTaken =
          target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
        const step = STEPS[event.key];
        if (event.key === '/' && !isTaken) {
          event.preventDefault();
          search.current?.focus();
        } else if (step !== undefined && (isSearching || !isTaken)) {
          const links = [...(board.current?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];
          const here = target instanceof Element ? target.closest('.case-row') : null;
          const at = links.findIndex((link) => here?.contains(link) === true);
          // Beside the list the page scrolls as usual; only the search field leads into it.
          if (at === -1 && !isSearching) return;
          const next = at === -1 ? links[step > 0 ? 0 : -1] : links[at + step];
          if (!next && at !== 0) return;
          event.preventDefault();
          (next ?? search.current)?.focus();
        }
      },
      { signal: leave.signal },
    );
    return () => leave.abort();
  }, [board, search]);
}
