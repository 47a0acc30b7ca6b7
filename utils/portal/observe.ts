/**
 * The one MutationObserver, and the other signs that the page changed: typing, focus, route changes.
 * It says "look again", at most so often that looking takes a tenth of the page's time; what a page at rest has saved
 * up may be spent at once, since a message that has just come is looked for twice while it fades in.
 */
import { isOwn } from './layer.ts';

export interface PageChange {
  /** Nodes added or changed since the last look, capped; empty when only values or the address changed. */
  readonly touched: readonly Node[];
  /** A field was edited since the last look. */
  readonly isEdited: boolean;
}

/** Between two looks, and at most eight a second. */
const QUIET_MS = 40;
const GAP_MS = 125;
/** So much of the page's time can be saved up. */
const SAVED_MS = 1_000;
const TOUCHED_MAX = 400;
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'open',
  'aria-invalid',
  'aria-hidden',
  'aria-disabled',
  'type',
  'placeholder',
];

/**
 * Calls `onChange` after the page changed, until the signal ends.
 * @returns Asks for one more look after so many milliseconds.
 */
export function observePage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): (afterMs: number) => void {
  let touched: Node[] = [];
  let isEdited = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let lastEnd = 0;
  /** When looking has taken no more than a tenth of the time. */
  let evenAt = 0;

  const look = (): void => {
    dueAt = Infinity;
    if (signal.aborted) return;
    const change = { touched, isEdited };
    touched = [];
    isEdited = false;
    const start = performance.now();
    onChange(change);
    lastEnd = performance.now();
    evenAt = Math.max(evenAt, start - SAVED_MS) + (lastEnd - start) * 10;
  };
  const ask = (afterMs: number): void => {
    const now = performance.now();
    const at = Math.max(now + afterMs, lastEnd + GAP_MS - QUIET_MS, evenAt);
    if (at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(look, at - now);
  };

  const observer = new MutationObserver((records) => {
    let isOfPage = false;
    for (const record of records) {
      if (isOwn(record.target)) continue;
      if (record.type === 'childList') {
        const added = [...record.addedNodes].filter((node) => !isOwn(node));
        const isOurs = added.length === 0 && [...record.removedNodes].every(isOwn);
        if (isOurs && record.removedNodes.length > 0) continue;
        if (touched.length < TOUCHED_MAX) touched.push(...added.slice(0, TOUCHED_MAX));
      } else if (touched.length < TOUCHED_MAX && record.type === 'characterData') touched.push(record.target);
      isOfPage = true;
    }
    if (isOfPage) ask(QUIET_MS);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });

  const options = { capture: true, passive: true, signal };
  const noteEdit = (): void => {
    isEdited = true;
    ask(QUIET_MS);
  };
  for (const type of ['input', 'change', 'reset']) document.addEventListener(type, noteEdit, options);
  document.addEventListener('focusout', () => ask(QUIET_MS), options);
  const view = document.defaultView!;
  for (const type of ['popstate', 'hashchange', 'pageshow', 'load'])
    view.addEventListener(type, () => ask(QUIET_MS), options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  ask(0);
  return ask;
}
