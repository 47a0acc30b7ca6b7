/** Whether words name a desk by its number or address, and whether they warn of fraud. */
import { CHANNELS } from '../../utils/domain/guide/channels.ts';

const ADDRESSES = Object.values(CHANNELS).flatMap(({ addresses }) => addresses);
/** Numbers as words of their own: 169 is no desk in `1699`. */
const NAMED = new RegExp(
  ADDRESSES.map((one) => `(?<!\\w)${one.replaceAll(/[.+]/g, String.raw`\$&`)}(?!\\w)`).join('|'),
);

export function namesDesk(text: string): boolean {
  return NAMED.test(text);
}

/** No fees, no codes, no sharing of the screen; in either language. */
export function warnsOfFraud(text: string): boolean {
  return [/biaya|fees?\b/i, /OTP/, /berbagi layar|screen sharing/i].every((part) => part.test(text));
}

/** The words of an element, without what waits in closed details. */
export function readOpen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('details:not([open]) > :not(summary)')) hidden.remove();
  // What stands side by side is not one word.
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.textContent ?? '');
  return words.join(' ');
}
