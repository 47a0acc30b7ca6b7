/**
 * Covers for a picture: whatever can hold or repeat personal data is under an opaque box before the pixels
 * are taken. The boxes live in our own top layer, are measured again in every frame, and stay until released.
 */
import type { Box } from '../domain/box.ts';
import { CONTROL_BOXES, SELECTION_TEXTS } from './catalogue.ts';
import { COVER_MARGIN_PX } from '../domain/evidence/covered-pixels.ts';
import { createLayer, isOwn } from './layer.ts';
import { endMotion } from './motion.ts';
import { besideScreens, findScreens, isInMessage } from './screens.ts';
import { isVisible } from './visibility.ts';
import { findSensitive, sensitivePatterns } from './sensitive-text.ts';

export interface CoverRequest {
  readonly document: Document;
  /** Values to cover wherever the page repeats them. */
  readonly values: readonly string[];
  /** Controls that hold nothing personal (the kind of applicant). */
  readonly open: readonly Element[];
  /** Groups that are personal without being inputs (the radio buttons of the sex). */
  readonly closed: readonly Element[];
}

export interface Cover {
  /** True once the boxes are painted; false when the page cannot paint now, as in a hidden tab. */
  readonly ready: Promise<boolean>;
  /** What is drawn now, in viewport coordinates: the picture must show it. */
  drawn(): Box[];
  /** Measures again: is all covered now, and was it in every frame since `ready`? */
  isCovered(): boolean;
  release(): void;
}

const CAN_HOLD_DATA =
  'input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset]),textarea,select,[contenteditable]:not([contenteditable=false]),[role=textbox],[role=combobox],[role=searchbox]';
const CAN_SHOW_DATA = 'iframe,video,canvas,embed,object,img[src^="blob:"],img[src^="data:"]';
/** Pictures up to this size are icons. */
const ICON_PX = 48;
/** Longer texts and attributes count as personal instead of being searched. */
const NODE_MAX = 20_000;
const PAINT_WAIT_MS = 1_000;
/**
 * What is drawn in one frame is on the screen two frames later; Firefox photographs not the screen but the page as it
 * stood in its last frame. A picture that came too early all the same is not kept: see `areCovered`.
 */
const FRAMES_TO_PAINT = import.meta.env.BROWSER === 'firefox' ? 2 : 3;
/** So many frames may pass in which something else begins to move; a page that never rests is not waited for. */
const FRAMES_OF_MOTION = 12;

const STYLES = `:host{all:initial;position:fixed;inset:0;width:auto;height:auto;margin:0;border:0;padding:0;background:none;overflow:visible;pointer-events:none;z-index:2147483647}
.ground{position:fixed;inset:0;pointer-events:none}.ground *{position:absolute;background:CanvasText;border-radius:2px}`;

export function coverPage(request: CoverRequest): Cover {
  const { document } = request;
  const layer = createLayer(document, { mode: 'closed', styles: STYLES });
  const patterns = sensitivePatterns(request.values);
  const marked = findMarked(document, patterns);
  let drawn: Box[] = [];
  let isPainted = false;
  let wasBroken = false;
  let frame = 0;

  const draw = (): void => {
    const boxes = measure(request, patterns, marked);
    if (isPainted && !boxes.every((box) => isInside(box, drawn))) wasBroken = true;
    drawn = boxes.map(({ left, top, right, bottom }) => ({
      left: left - COVER_MARGIN_PX,
      top: top - COVER_MARGIN_PX,
      right: right + COVER_MARGIN_PX,
      bottom: bottom + COVER_MARGIN_PX,
    }));
    const { left, top, scale } = layer.frame();
    const { children } = layer.ground;
    while (children.length < drawn.length) layer.ground.append(document.createElement('div'));
    while (children.length > drawn.length) children[0]!.remove();
    drawn.forEach((box, at) => {
      Object.assign((children[at] as HTMLElement).style, {
        left: `${(box.left - left) / scale}px`,
        top: `${(box.top - top) / scale}px`,
        width: `${(box.right - box.left) / scale}px`,
        height: `${(box.bottom - box.top) / scale}px`,
      });
    });
  };
  const ready = new Promise<boolean>((resolve) => {
    let frames = 0;
    let framesAtRest = 0;
    const paint = (): void => {
      isPainted = true;
      resolve(true);
    };
    const keep = (): void => {
      frames += 1;
      // A message that still fades in would be half a message in the picture, with the boxes of what is behind it.
      const wasMoving = frames <= FRAMES_OF_MOTION && !isPainted && endMotion(document);
      framesAtRest = wasMoving ? 1 : framesAtRest + 1;
      draw();
      // After the pixels of that frame, not before them.
      if (framesAtRest === FRAMES_TO_PAINT) setTimeout(paint);
      frame = requestAnimationFrame(keep);
    };
    keep();
    // Timers of a hidden page may come as rarely as once a minute.
    if (document.hidden) resolve(false);
    setTimeout(resolve, PAINT_WAIT_MS, false);
  });
  return {
    ready,
    drawn: () => drawn,
    isCovered: () =>
      isPainted &&
      !wasBroken &&
      layer.isOnTop() &&
      measure(request, patterns, findMarked(document, patterns)).every((box) => isInside(box, drawn)),
    release() {
      cancelAnimationFrame(frame);
      layer.remove();
    },
  };
}

function isInside(box: Box, covers: readonly Box[]): boolean {
  return covers.some(
    (cover) =>
      cover.left <= box.left &&
      cover.top <= box.top &&
      cover.right >= box.right &&
      cover.bottom >= box.bottom,
  );
}

/** Boxes of everything to be covered that touches the viewport, in viewport coordinates. */
function measure(
  { document, open, closed }: CoverRequest,
  patterns: readonly RegExp[],
  marked: readonly Element[],
): Box[] {
  const boxes: Box[] = [];
  const screens = findScreens(document);
  const add = ({ left, top, right, bottom }: DOMRect, element?: Element): void => {
    if (right - left < 1 || bottom - top < 1) return;
    if (right < 0 || bottom < 0 || left > innerWidth || top > innerHeight) return;
    const box = { left, top, right, bottom };
    // What stands behind the portal's own message cannot be seen, and the message must be.
    boxes.push(...(element && !isInMessage(element) ? besideScreens(box, screens) : [box]));
  };
  const openBoxes = open.map((element) => element.closest(CONTROL_BOXES) ?? element);
  for (const element of document.querySelectorAll(`${CAN_HOLD_DATA},${SELECTION_TEXTS}`)) {
    if (isOwn(element) || openBoxes.some((other) => other.contains(element) || element.contains(other)))
      continue;
    const box = element.closest(CONTROL_BOXES);
    if (box && isVisible(box)) add(box.getBoundingClientRect(), box);
    if (isVisible(element)) add(element.getBoundingClientRect(), element);
  }
  for (const element of [...closed, ...marked]) add(element.getBoundingClientRect(), element);
  for (const element of document.querySelectorAll(CAN_SHOW_DATA)) {
    const box = element.getBoundingClientRect();
    if (isVisible(element) && (box.width > ICON_PX || box.height > ICON_PX)) add(box);
  }
  measureTexts(document, patterns, add);
  return boxes;
}

/**
 * Elements that show what one of their attributes says: the words of a button, of a picture that did not load,
 * and what style sheets put before or after. Too slow for every frame.
 */
function findMarked(document: Document, patterns: readonly RegExp[]): Element[] {
  return [...document.querySelectorAll('*')].filter(
    (element) =>
      [...element.attributes].some(
        ({ value }) => value.length > NODE_MAX || patterns.some((pattern) => value.search(pattern) >= 0),
      ) &&
      (element.matches('input,img') ||
        ['before', 'after'].some((part) => getComputedStyle(element, `::${part}`).content.includes('attr'))),
  );
}

const INLINE = /^(A|ABBR|B|BDI|BIG|CODE|EM|FONT|I|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;

/** Numbers of `NodeFilter`, whose names no minifier can shorten. */
const SHOW_ELEMENT_AND_TEXT = 5;
const FILTER_ACCEPT = 1;
const FILTER_REJECT = 2;

/** Searches the page's text as one, so that a name split over several elements is found too. */
function measureTexts(document: Document, patterns: readonly RegExp[], add: (box: DOMRect) => void): void {
  const walker = document.createTreeWalker(document.documentElement, SHOW_ELEMENT_AND_TEXT, (node) =>
    isOwn(node) || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test((node as Element).tagName)
      ? FILTER_REJECT
      : FILTER_ACCEPT,
  );
  let text = '';
  let block: Element | null = null;
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      const { shadowRoot, localName, firstChild } = node as Element;
      // A custom element without content of its own shows that of a closed root.
      if (shadowRoot || (localName.includes('-') && !firstChild))
        add((node as Element).getBoundingClientRect());
      if (!INLINE.test((node as Element).tagName)) block = null;
      continue;
    }
    const { data } = node as Text;
    if (data.trim() === '') {
      text += ' ';
      continue;
    }
    let home = node.parentElement;
    while (home && INLINE.test(home.tagName)) home = home.parentElement;
    // Another block than before, or a line break between.
    if (home !== block) text += '\n';
    block = home;
    if (data.length > NODE_MAX) {
      add(node.parentElement!.getBoundingClientRect());
      continue;
    }
    nodes.push({ node: node as Text, start: text.length });
    text += data;
  }
  const range = document.createRange();
  const nodeAt = (offset: number) => nodes.findLast(({ start }) => start <= offset);
  for (const { start, end } of findSensitive(text, patterns)) {
    const first = nodeAt(start);
    const last = nodeAt(end - 1);
    if (!first || !last) continue;
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
    if (isVisible(first.node.parentElement!)) for (const box of range.getClientRects()) add(box);
  }
}
