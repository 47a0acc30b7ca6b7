/**
 * The portal's dialogs and short messages that stand in front of the form and let nothing through. A field
 * behind one is hidden by it already; covering it there would hide the message instead.
 */
import type { Box } from '../domain/box.ts';
import { DIALOGS, SNACKBARS } from './catalogue.ts';

/** An area behind which nothing can be seen, in viewport coordinates, and the element that hides it. */
export interface Screen extends Box {
  readonly card: Element;
}

const MESSAGES = `${DIALOGS},${SNACKBARS}`;
/** Rounded corners let through what is behind them; only what lies this far inside counts. */
const RIM_PX = 8;
/** How deep below its container the card of a message is looked for. */
const DEPTH = 5;

/** Part of a dialog or message itself, and so not behind it. */
export function isInMessage(element: Element): boolean {
  return element.closest(MESSAGES) !== null;
}

export function findScreens(document: Document): Screen[] {
  return [...document.querySelectorAll(MESSAGES)]
    .flatMap((container) => findOpaque(container, DEPTH))
    .flatMap((card) => {
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const x = [left + RIM_PX, (left + right) / 2, right - RIM_PX] as const;
      const y = [top + RIM_PX, (top + bottom) / 2, bottom - RIM_PX] as const;
      const isOnTop = x.every((across) =>
        y.every((down) => card.contains(document.elementFromPoint(across, down))),
      );
      return isOnTop ? [{ card, left: x[0], top: y[0], right: x[2], bottom: y[2] }] : [];
    });
}

/** The outermost elements through which nothing can be seen. */
function findOpaque(element: Element, depth: number): Element[] {
  if (isOpaque(element)) return [element];
  return depth > 0 ? [...element.children].flatMap((child) => findOpaque(child, depth - 1)) : [];
}

function isOpaque(element: Element): boolean {
  // Browsers write a colour without transparency as rgb(), with it as rgba().
  if (!getComputedStyle(element).backgroundColor.startsWith('rgb(')) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).opacity !== '1') return false;
  }
  return true;
}

/** What is left of a box beside the screens. */
export function besideScreens(box: Box, screens: readonly Screen[]): Box[] {
  return screens.reduce<Box[]>((parts, screen) => parts.flatMap((part) => subtract(part, screen)), [box]);
}

function subtract(box: Box, hole: Screen): Box[] {
  const left = Math.max(box.left, hole.left);
  const right = Math.min(box.right, hole.right);
  const top = Math.max(box.top, hole.top);
  const bottom = Math.min(box.bottom, hole.bottom);
  if (left >= right || top >= bottom) return [box];
  const hit = hole.card.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!hole.card.contains(hit)) return [box];
  return [
    { ...box, bottom: top },
    { ...box, top: bottom },
    { ...box, top, bottom, right: left },
    { ...box, top, bottom, left: right },
  ].filter((part) => part.right > part.left && part.bottom > part.top);
}
