/**
 * Where hints and chip may stand: beside their field where nothing is, never over a control, a label, an
 * error text or a button. An open card needs more room than that: it stands where it covers least, and never
 * on its own field. Positions are worked out when the page's layout changes; while it scrolls they only
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
/** What must stay free: a control, or a text, link or picture. */
export interface Obstacle extends Rect {
  readonly isControl?: boolean;
}

const GAP_PX = 8;
const EDGE_PX = 4;
/** How far beyond its field a hint may stand and still be taken for the field's. */
const ROW_REACH_PX = 240;
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

/** To the right of what stands in the field's row, such as a unit or a help text; not after another field. */
function placeAfterRow(box: Rect, size: Size, obstacles: readonly Rect[]): Rect {
  const top = box.top + (box.height - size.height) / 2;
  const row = { left: box.left, top, width: box.width + ROW_REACH_PX, height: size.height };
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

/** Steps between the chip's places along the sides of the window. */
const EDGE_STEP_PX = 24;

/** The four corners, then all along the right and the left side: places for the chip, best first. */
export function placesAtEdge(size: Size, view: Size): Rect[] {
  const right = view.width - size.width - GAP_PX;
  const bottom = view.height - size.height - GAP_PX;
  const places: Rect[] = [];
  const add = (top: number): void => {
    for (const left of [right, GAP_PX]) places.push({ left, top, ...size });
  };
  add(bottom);
  add(GAP_PX);
  for (let top = bottom - EDGE_STEP_PX; top > GAP_PX; top -= EDGE_STEP_PX) add(top);
  return places;
}

/** Costs of a card's place, in square pixels of a control that is covered. */
const TEXT_COST = 0.3;
const OWN_FIELD_COST = 100;
const CUT_COST = 2;
const DISTANCE_COST = 3;
const CARD_HEIGHT_MIN_PX = 120;
/** As far from a field as its label or its error may stand. */
const LABEL_ABOVE_PX = 28;
const LABEL_LEFT_PX = 320;

/**
 * The best place for an open card: full height, near its field, over as little as possible.
 * @param own The field's box, then its wrapper and the line that opened the card. Labels and messages around it
 * are taken from the obstacles.
 */
export function placeCard(
  own: readonly [Rect, ...Rect[]],
  obstacles: readonly Obstacle[],
  size: Size,
  view: Size,
): Rect {
  const [box] = own;
  const { left, top } = box;
  const { width } = size;
  const around = [
    { left, top: top - LABEL_ABOVE_PX, width: box.width, height: box.height + 2 * LABEL_ABOVE_PX },
    { left: left - LABEL_LEFT_PX, top, width: LABEL_LEFT_PX, height: box.height },
  ];
  const labels = obstacles.filter((one) => !one.isControl && around.some((near) => overlaps(near, one)));
  const home = hullOf([...own, ...labels]);
  const controls = hullOf([box, ...obstacles.filter(({ isControl }) => isControl)]);
  const tall = Math.min(size.height, view.height - 2 * EDGE_PX);
  const above = home.top - GAP_PX - EDGE_PX;
  const below = view.height - home.top - home.height - GAP_PX - EDGE_PX;
  const heights = [tall, above, below].filter(
    (height) => height === tall || (height > CARD_HEIGHT_MIN_PX && height < tall),
  );
  let best: Rect = { left: EDGE_PX, top: EDGE_PX, width, height: tall };
  let lowest = Infinity;
  for (const height of heights) {
    for (const y of startsBeside('top', 'height', height, view)) {
      for (const x of startsBeside('left', 'width', width, view)) {
        const place = { left: x, top: y, width, height };
        const distance =
          Math.max(0, x - left - box.width, left - x - width) +
          Math.max(0, y - top - box.height, top - y - height);
        let cost = distance * DISTANCE_COST + (tall - height) * width * CUT_COST;
        for (const rect of [...own, ...labels]) cost += sharedArea(place, rect) * OWN_FIELD_COST;
        for (const rect of obstacles) cost += sharedArea(place, rect) * (rect.isControl ? 1 : TEXT_COST);
        if (cost >= lowest) continue;
        lowest = cost;
        best = place;
      }
    }
  }
  return best;

  /** Flush with the field, the form or the window, or just before or after them; always in the window. */
  function startsBeside(
    side: 'left' | 'top',
    extent: keyof Size,
    length: number,
    { [extent]: limit }: Size,
  ): number[] {
    const last = limit - length - EDGE_PX;
    const starts = [box, home, controls].flatMap((rect) => [
      rect[side],
      rect[side] - length - GAP_PX,
      rect[side] + rect[extent] + GAP_PX,
    ]);
    return [...starts, EDGE_PX, last].map((start) => Math.max(EDGE_PX, Math.min(start, last)));
  }
}

/** The smallest box around all of them. */
function hullOf(rects: readonly Rect[]): Rect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const width = Math.max(...rects.map((rect) => rect.left + rect.width)) - left;
  const height = Math.max(...rects.map((rect) => rect.top + rect.height)) - top;
  return { left, top, width, height };
}

function sharedArea(a: Rect, b: Rect): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

interface Placed {
  form: 'line' | 'narrow' | 'small' | 'aside';
  place: number;
  /** From the field's corner. */
  dx: number;
  dy: number;
  /** The open card, from the field's corner. */
  card?: { readonly dx: number; readonly dy: number };
}

const CONTROLS = `input:not([type=hidden]),textarea,select,[role=combobox],[role=checkbox],[role=radio],${BUTTON_SELECTOR}`;

/** Above this many frames without a change the follower rests until the next sign. */
const FOLLOW_MS = 500;

export class Placer {
  readonly #layer: Layer;
  readonly #document: Document;
  readonly #placed = new Map<string, Placed>();
  readonly #onAside: (aside: readonly FieldId[]) => void;
  #controls: ReadonlyMap<FieldId, Control> = new Map();
  #chipPlace = 0;
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
        this.#chipPlace = 0;
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
    this.#placeCards(taken, { width, height: view.innerHeight });
    this.#move();
    this.#onAside(aside);
  }

  #placeCards(taken: readonly Obstacle[], view: Size): void {
    for (const note of this.#notes()) {
      const field = note.dataset['field'] as FieldId;
      const card = note.querySelector<HTMLElement>('.card');
      const control = this.#controls.get(field);
      const placed = this.#placed.get(field);
      if (!card || !control || !placed) continue;
      const box = boxOf(control);
      const { offsetWidth, offsetHeight } = note.querySelector<HTMLElement>('.line')!;
      const line = {
        left: box.left + placed.dx,
        top: box.top + placed.dy,
        width: offsetWidth,
        height: offsetHeight,
      };
      const size = { width: card.offsetWidth, height: card.scrollHeight + 2 };
      const at = placeCard([box, wrapperOf(control), line], taken, size, view);
      card.style.setProperty('--card-height', `${at.height}px`);
      placed.card = { dx: at.left - box.left, dy: at.top - box.top };
    }
  }

  /** Follows the fields without looking for other places. */
  #move(): void {
    const { left, top, scale } = this.#layer.frame();
    for (const note of this.#notes()) {
      const field = note.dataset['field'] as FieldId;
      const control = this.#controls.get(field);
      const placed = this.#placed.get(field);
      if (!control || !placed || !note.dataset['form']) continue;
      const box = boxOf(control);
      const sight = sightOf(control, box);
      // Out of the window a hint stays within reach of the keyboard, which brings the field back.
      note.style.visibility = sight === 'covered' ? 'hidden' : '';
      const move = (element: HTMLElement, { dx, dy }: { dx: number; dy: number }): void => {
        const moved = `translate(${Math.round((box.left + dx - left) / scale)}px, ${Math.round((box.top + dy - top) / scale)}px)`;
        if (element.style.transform === moved) return;
        element.style.transform = moved;
        this.#hasMoved = true;
      };
      move(note.querySelector('.line')!, placed);
      const card = note.querySelector<HTMLElement>('.card');
      if (!card || !placed.card) continue;
      card.style.visibility = sight === 'seen' ? 'visible' : 'hidden';
      move(card, placed.card);
    }
  }

  #placeChip(taken: readonly Obstacle[], width: number, height: number): void {
    const chip = this.#layer.root.querySelector<HTMLElement>('.chip');
    const row = chip?.querySelector<HTMLElement>('.chip-row');
    if (!chip || !row) return;
    const { left, top, scale } = this.#layer.frame();
    let places: Rect[] = [];
    let found = -1;
    for (const form of ['full', 'small']) {
      chip.dataset['form'] = form;
      places = placesAtEdge({ width: row.offsetWidth, height: row.offsetHeight }, { width, height });
      found = findFree(places, taken, width, this.#chipPlace);
      if (found >= 0) break;
    }
    if (found < 0) {
      // No place is free: the one that covers least, and a control last of all.
      const costs = places.map((place) =>
        taken.reduce((cost, one) => cost + sharedArea(place, one) * (one.isControl ? 100 : 1), 0),
      );
      found = costs.indexOf(Math.min(...costs));
    }
    this.#chipPlace = found;
    const corner = places[found]!;
    chip.dataset['side'] = corner.top < height / 2 ? 'top' : 'bottom';
    chip.dataset['end'] = corner.left < width / 2 ? 'left' : 'right';
    chip.style.transform = `translate(${Math.round((corner.left - left) / scale)}px, ${Math.round((corner.top - top) / scale)}px)`;
  }

  /** Everything of the page in and near the viewport that must stay free. */
  #obstacles(): Obstacle[] {
    const view = this.#document.defaultView!;
    const reach = view.innerHeight;
    const rects: Obstacle[] = [];
    const add = ({ left, top, width, height }: DOMRect, isControl: boolean): void => {
      if (width > 2 && height > 2 && top < 2 * reach && top + height > -reach)
        rects.push({ left, top, width, height, isControl });
    };
    for (const element of this.#document.querySelectorAll(`${CONTROLS},a[href],img,iframe`)) {
      if (isOwn(element) || !isVisible(element)) continue;
      add((element.closest(CONTROL_BOXES) ?? element).getBoundingClientRect(), element.matches(CONTROLS));
    }
    if (!this.#document.body) return rects;
    const walker = this.#document.createTreeWalker(this.#document.body, NodeFilter.SHOW_TEXT);
    const range = this.#document.createRange();
    for (let seen = 0; walker.nextNode() && seen < TEXTS_MAX;) {
      const node = walker.currentNode;
      if (!node.nodeValue?.trim() || !node.parentElement || !isVisible(node.parentElement)) continue;
      seen += 1;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) add(rect, false);
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

/** `away`: out of the window; `covered`: hidden, or under something else, such as a dialog. */
function sightOf({ element, inputs }: Control, box: Rect): 'seen' | 'away' | 'covered' {
  const document = element.ownerDocument;
  const view = document.defaultView!;
  if (!element.isConnected || box.width < 2 || !isVisible(inputs[0]!)) return 'covered';
  const x = box.left + Math.min(box.width / 2, view.innerWidth - 1 - box.left);
  const y = box.top + box.height / 2;
  if (x < 0 || y < 0 || y >= view.innerHeight) return 'away';
  const hit = document.elementFromPoint(x, y);
  const home = element.closest(FIELD_WRAPPERS) ?? element.parentElement ?? element;
  return !hit || isOwn(hit) || home.contains(hit) || hit.contains(element) ? 'seen' : 'covered';
}
