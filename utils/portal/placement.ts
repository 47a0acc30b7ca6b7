/**
 * Where hints and chip may stand: beside their field where nothing is, never over a control, a label, an
 * error text or a button. Positions are worked out when the page's layout changes; while it scrolls they only
 * follow their field.
 */
import type { FieldId } from '../domain/form/form.ts';
import { CONTROL_BOXES, FIELD_WRAPPERS } from './catalogue.ts';
import type { Control } from './controls.ts';
import { BUTTON_SELECTOR } from './detect.ts';
import { isOwn, type Layer } from './layer.ts';
import { isVisible } from './visibility.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 8;
const EDGE_PX = 4;
/** Texts looked at as obstacles; a page with more is placed by its controls alone. */
const TEXTS_MAX = 1_500;

export function overlaps(a: Rect, b: Rect, tolerance = 1): boolean {
  return (
    a.left + tolerance < b.left + b.width &&
    b.left + tolerance < a.left + a.width &&
    a.top + tolerance < b.top + b.height &&
    b.top + tolerance < a.top + a.height
  );
}

/** Places beside a box for something of this size, best first. `wrapper` reaches down to the field's own messages. */
export function placesBeside(box: Rect, wrapper: Rect, size: Size): Rect[] {
  const right = box.left + box.width;
  const bottom = Math.max(box.top + box.height, wrapper.top + wrapper.height);
  const middle = box.top + (box.height - size.height) / 2;
  const at = (left: number, top: number): Rect => ({ left, top, ...size });
  return [
    at(right + GAP_PX, middle),
    at(right + GAP_PX, box.top),
    at(box.left - size.width - GAP_PX, middle),
    at(box.left, box.top + box.height + 2),
    at(box.left, bottom + 2),
    at(right - size.width, box.top + box.height + 2),
    at(right - size.width, box.top - size.height - 2),
    at(box.left, box.top - size.height - 2),
    at(box.left, Math.min(box.top, wrapper.top) - size.height - 2),
  ];
}

/** To the right of everything that stands in the field's row. */
function placeAfterRow(box: Rect, size: Size, obstacles: readonly Rect[]): Rect {
  const top = box.top + (box.height - size.height) / 2;
  const row = { left: box.left, top, width: Infinity, height: size.height };
  const ends = obstacles.filter((obstacle) => overlaps(row, obstacle)).map(({ left, width }) => left + width);
  return { left: Math.max(box.left + box.width, ...ends) + GAP_PX, top, ...size };
}

/** The first place that is inside the viewport's width and free of obstacles; the earlier choice first. */
export function findFree(
  places: readonly Rect[],
  obstacles: readonly Rect[],
  viewWidth: number,
  earlier: number,
): number {
  const order = [...places.keys()];
  if (earlier > 0) order.unshift(earlier);
  return (
    order.find((at) => {
      const place = places[at];
      if (!place || place.left < EDGE_PX || place.left + place.width > viewWidth - EDGE_PX) return false;
      return !obstacles.some((obstacle) => overlaps(place, obstacle));
    }) ?? -1
  );
}

interface Placed {
  form: 'line' | 'narrow' | 'small' | 'aside';
  place: number;
  /** From the field's corner. */
  dx: number;
  dy: number;
}

/** Above this many frames without a change the follower rests until the next sign. */
const FOLLOW_MS = 500;

export class Placer {
  readonly #layer: Layer;
  readonly #document: Document;
  readonly #placed = new Map<string, Placed>();
  readonly #onAside: (aside: readonly FieldId[]) => void;
  #controls: ReadonlyMap<FieldId, Control> = new Map();
  #corner = 0;
  #isStale = true;
  #followUntil = 0;
  #frame = 0;

  /** @param onAside Told which hints found no place, whenever that changes. */
  constructor(
    layer: Layer,
    document: Document,
    onAside: (aside: readonly FieldId[]) => void,
    signal: AbortSignal,
  ) {
    this.#layer = layer;
    this.#document = document;
    this.#onAside = onAside;
    const view = document.defaultView!;
    const options = { capture: true, passive: true, signal };
    const follow = (): void => this.#follow();
    const restart = (): void => this.update();
    for (const type of ['transitionrun', 'animationstart']) document.addEventListener(type, follow, options);
    for (const type of ['transitionend', 'animationend', 'scrollend'])
      document.addEventListener(type, restart, options);
    document.addEventListener('scroll', follow, options);
    view.addEventListener(
      'resize',
      () => {
        this.#corner = 0;
        restart();
      },
      options,
    );
    view.visualViewport?.addEventListener('resize', restart, { signal });
    view.visualViewport?.addEventListener('scroll', follow, { signal });
    const sizes = new ResizeObserver(restart);
    sizes.observe(document.documentElement);
    if (document.body) sizes.observe(document.body);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      view.cancelAnimationFrame(this.#frame);
    });
  }

  /** The hints or the page's layout changed. */
  update(controls: ReadonlyMap<FieldId, Control> = this.#controls): void {
    this.#controls = controls;
    this.#isStale = true;
    this.#follow();
  }

  #follow(): void {
    this.#followUntil = performance.now() + FOLLOW_MS;
    if (this.#frame === 0) this.#next();
  }

  #next(): void {
    this.#frame = this.#document.defaultView!.requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isStale) this.#solve();
      else this.#move();
      if (performance.now() < this.#followUntil) this.#next();
      else if (!this.#isStale && this.#hasMoved) this.update();
    });
  }

  /** Set while following: after a scroll the free places are other ones. */
  #hasMoved = false;

  #notes(): HTMLElement[] {
    return [...this.#layer.root.querySelectorAll<HTMLElement>('.note')];
  }

  #solve(): void {
    this.#isStale = false;
    this.#hasMoved = false;
    const view = this.#document.defaultView!;
    const width = this.#document.documentElement.clientWidth;
    const taken = this.#obstacles();
    const aside: FieldId[] = [];
    for (const note of this.#notes()) {
      const field = note.dataset['field'] as FieldId;
      const control = this.#controls.get(field);
      const line = note.querySelector<HTMLElement>('.line')!;
      if (!control?.element.isConnected) {
        delete note.dataset['form'];
        continue;
      }
      const box = boxOf(control);
      const wrapper = wrapperOf(control);
      const earlier = this.#placed.get(field);
      let chosen: Placed = { form: 'aside', place: -1, dx: 0, dy: 0 };
      const forms = line.classList.contains('tick')
        ? (['line'] as const)
        : (['line', 'narrow', 'small'] as const);
      for (const form of forms) {
        note.dataset['form'] = form;
        line.style.setProperty('--line-width', form === 'narrow' ? '12em' : `min(24em, ${width - 16}px)`);
        const size = { width: line.offsetWidth, height: line.offsetHeight };
        const places = [...placesBeside(box, wrapper, size), placeAfterRow(box, size, taken)];
        const at = findFree(places, taken, width, earlier?.form === form ? earlier.place : -1);
        const place = places[at];
        if (!place) continue;
        chosen = { form, place: at, dx: place.left - box.left, dy: place.top - box.top };
        taken.push(place);
        break;
      }
      this.#placed.set(field, chosen);
      note.dataset['form'] = chosen.form;
      if (chosen.form === 'aside' && !line.classList.contains('tick')) aside.push(field);
    }
    this.#placeChip(taken, width, view.innerHeight);
    this.#move();
    this.#onAside(aside);
  }

  /** Follows the fields without looking for other places. */
  #move(): void {
    const view = this.#document.defaultView!;
    const { left, top, scale } = this.#layer.frame();
    for (const note of this.#notes()) {
      const field = note.dataset['field'] as FieldId;
      const control = this.#controls.get(field);
      const placed = this.#placed.get(field);
      if (!control || !placed || !note.dataset['form']) continue;
      const box = boxOf(control);
      const line = note.querySelector<HTMLElement>('.line')!;
      const card = note.querySelector<HTMLElement>('.card');
      note.style.visibility = control.element.isConnected && isOpenToSight(control, box) ? '' : 'hidden';
      const moved = `translate(${Math.round((box.left + placed.dx - left) / scale)}px, ${Math.round((box.top + placed.dy - top) / scale)}px)`;
      if (line.style.transform !== moved) {
        line.style.transform = moved;
        this.#hasMoved = true;
      }
      if (card) {
        const own = {
          left: box.left + placed.dx,
          top: box.top + placed.dy,
          width: line.offsetWidth,
          height: line.offsetHeight,
        };
        const at = belowLine(placeCard(box, wrapperOf(control), card, view), own, view.innerHeight);
        card.style.setProperty('--card-height', `${at.height}px`);
        card.style.transform = `translate(${Math.round((at.left - left) / scale)}px, ${Math.round((at.top - top) / scale)}px)`;
      }
    }
  }

  #placeChip(taken: readonly Rect[], width: number, height: number): void {
    const chip = this.#layer.root.querySelector<HTMLElement>('.chip');
    const row = chip?.querySelector<HTMLElement>('.chip-row');
    if (!chip || !row) return;
    const { left, top, scale } = this.#layer.frame();
    const cornersFor = (size: Size): Rect[] => {
      const right = width - size.width - GAP_PX;
      const bottom = height - size.height - GAP_PX;
      return [
        [right, bottom],
        [GAP_PX, bottom],
        [right, GAP_PX],
        [GAP_PX, GAP_PX],
      ].map(([x = 0, y = 0]) => ({ left: x, top: y, ...size }));
    };
    let corners: Rect[] = [];
    let found = -1;
    for (const form of ['full', 'small']) {
      chip.dataset['form'] = form;
      corners = cornersFor({ width: row.offsetWidth, height: row.offsetHeight });
      found = findFree(corners, taken, width, this.#corner);
      if (found >= 0) break;
    }
    if (found < 0) {
      // No corner is free: the one that covers least.
      const covered = corners.map((corner) => taken.filter((obstacle) => overlaps(corner, obstacle)).length);
      found = covered.indexOf(Math.min(...covered));
    }
    this.#corner = found;
    const corner = corners[found]!;
    chip.dataset['side'] = found >= 2 ? 'top' : 'bottom';
    chip.dataset['end'] = found % 2 === 0 ? 'right' : 'left';
    chip.style.transform = `translate(${Math.round((corner.left - left) / scale)}px, ${Math.round((corner.top - top) / scale)}px)`;
  }

  /** Everything of the page in and near the viewport that must stay free. */
  #obstacles(): Rect[] {
    const view = this.#document.defaultView!;
    const reach = view.innerHeight;
    const rects: Rect[] = [];
    const add = ({ left, top, width, height }: DOMRect): void => {
      if (width > 2 && height > 2 && top < 2 * reach && top + height > -reach)
        rects.push({ left, top, width, height });
    };
    const controls = `input:not([type=hidden]),textarea,select,[role=combobox],[role=checkbox],[role=radio],${BUTTON_SELECTOR},a[href],img,iframe`;
    for (const element of this.#document.querySelectorAll(controls)) {
      if (isOwn(element) || !isVisible(element)) continue;
      add((element.closest(CONTROL_BOXES) ?? element).getBoundingClientRect());
    }
    if (!this.#document.body) return rects;
    const walker = this.#document.createTreeWalker(this.#document.body, NodeFilter.SHOW_TEXT);
    const range = this.#document.createRange();
    for (let seen = 0; walker.nextNode() && seen < TEXTS_MAX;) {
      const node = walker.currentNode;
      if (!node.nodeValue?.trim() || !node.parentElement || !isVisible(node.parentElement)) continue;
      seen += 1;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(rect);
    }
    return rects;
  }
}

function boxOf({ element, inputs }: Control): Rect {
  return ((inputs.length > 1 ? element : element.closest(CONTROL_BOXES)) ?? element).getBoundingClientRect();
}

function wrapperOf({ element }: Control): Rect {
  return (element.closest(FIELD_WRAPPERS) ?? element).getBoundingClientRect();
}

/** False when the field is scrolled away or lies under something else, such as a dialog. */
function isOpenToSight({ element, inputs }: Control, box: Rect): boolean {
  const document = element.ownerDocument;
  const view = document.defaultView!;
  const x = box.left + Math.min(box.width / 2, view.innerWidth - 1 - box.left);
  const y = box.top + box.height / 2;
  if (box.width < 2 || x < 0 || y < 0 || y >= view.innerHeight || !isVisible(inputs[0]!)) return false;
  const hit = document.elementFromPoint(x, y);
  if (!hit || isOwn(hit)) return true;
  const home = element.closest(FIELD_WRAPPERS) ?? element.parentElement ?? element;
  return home.contains(hit) || hit.contains(element);
}

/** The line that opened the card stays in sight: it holds the way back. */
function belowLine(card: Rect, line: Rect, viewHeight: number): Rect {
  if (!overlaps(card, line)) return card;
  const top = line.top + line.height + EDGE_PX;
  return { ...card, top, height: Math.max(Math.min(card.height, viewHeight - top - EDGE_PX), 80) };
}

/** Beside the field where there is room, else under or above it, never over it. */
function placeCard(box: Rect, wrapper: Rect, card: HTMLElement, view: Window): Rect {
  const width = card.offsetWidth;
  const wanted = Math.max(card.scrollHeight + 2, 80);
  const viewWidth = view.document.documentElement.clientWidth;
  const viewHeight = view.innerHeight;
  const bottom = Math.max(box.top + box.height, wrapper.top + wrapper.height);
  const top = Math.min(box.top, wrapper.top);
  const inView = (left: number): number => Math.max(EDGE_PX, Math.min(left, viewWidth - width - EDGE_PX));
  const tall = Math.min(wanted, viewHeight - 2 * EDGE_PX);
  const beside = Math.max(EDGE_PX, Math.min(box.top, viewHeight - tall - EDGE_PX));
  if (box.left + box.width + GAP_PX + width <= viewWidth - EDGE_PX) {
    return { left: box.left + box.width + GAP_PX, top: beside, width, height: tall };
  }
  if (box.left - GAP_PX - width >= EDGE_PX)
    return { left: box.left - GAP_PX - width, top: beside, width, height: tall };
  const below = viewHeight - bottom - GAP_PX - EDGE_PX;
  const above = top - GAP_PX - EDGE_PX;
  if (below >= Math.min(wanted, 160) || below >= above) {
    return {
      left: inView(box.left),
      top: bottom + GAP_PX,
      width,
      height: Math.max(Math.min(wanted, below), 80),
    };
  }
  const height = Math.min(wanted, above);
  return { left: inView(box.left), top: top - GAP_PX - height, width, height };
}
