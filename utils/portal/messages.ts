/**
 * Messages that the portal shows: in the containers of the catalogue, and new alarming text anywhere else.
 * What a message means is decided in the background; here only that there is one, where, and whether it is
 * the one already told.
 */
import type { FieldId, MessagePlace } from '../domain/form/form.ts';
import { ALARMING, DIALOGS, MESSAGE_CONTAINERS, NOT_MESSAGE, NOT_MESSAGE_PLACE } from './catalogue.ts';
import type { Inspection } from './detect.ts';
import { fold } from './fold.ts';
import { isOwn } from './layer.ts';
import { hasLayout, isVisible } from './visibility.ts';

/** The same length that the contract allows; checked against it by the compiler. */
const MESSAGE_TEXT_MAX: typeof import('../contracts/entry.ts').MESSAGE_TEXT_MAX = 4_000;
/** Text nodes beyond this are not tidied character by character. */
const NODE_MAX = 20_000;
/** New text outside containers is a message only when it is short. */
const LOOSE_TEXT_MAX = 600;
/** A message that vanished and is shown again within this time, without a press or an edit in between, is the same. */
const SAME_AGAIN_MS = 10_000;

export interface ShownMessage {
  /** Verbatim, lines as shown, cut to `MESSAGE_TEXT_MAX`. */
  readonly text: string;
  readonly textLength: number;
  readonly place: MessagePlace;
  readonly field: FieldId | null;
  readonly element: Element;
  /** Found outside every container: such a text is only seen again when the page touches it. */
  readonly isLoose: boolean;
}

const CONTROLS = 'input:not([type=hidden]),select,textarea';
const ALL_CONTAINERS = MESSAGE_CONTAINERS.map(([, selector]) => selector).join();

/** Words of an element as a person reads them: no buttons, icons or hidden parts, one line per block. */
export function shownText(element: Element): { text: string; textLength: number } {
  let text = '';
  let uncounted = 0;
  const walk = (at: Element): void => {
    for (const node of at.childNodes) {
      if (node.nodeType === 3) {
        const data = node.nodeValue ?? '';
        const start = data.slice(0, NODE_MAX);
        uncounted += data.length - start.length;
        if (text.length < NODE_MAX) text += start.replace(/\s+/g, ' ');
        else uncounted += data.length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (isOwn(child) || child.matches(NOT_MESSAGE) || !isVisible(child)) continue;
        if (child.tagName === 'BR') text += '\n';
        else if (isInline(child)) walk(child);
        else {
          text += '\n';
          walk(child);
          text += '\n';
        }
      }
    }
  };
  walk(element);
  const tidy = text
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { text: tidy.slice(0, MESSAGE_TEXT_MAX), textLength: tidy.length + uncounted };
}

const INLINE_TAGS = /^(A|ABBR|B|BDI|BIG|CODE|EM|FONT|I|KBD|LABEL|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|TIME|U)$/;
function isInline(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return INLINE_TAGS.test(element.tagName);
  return /^(inline|contents)/.test(getComputedStyle(element).display);
}

interface Scan {
  readonly messages: ShownMessage[];
  /** Something is still fading in: look again soon. */
  readonly isFading: boolean;
}

/** Every message that stands on the page now. */
export function scanMessages(document: Document, inspection: Inspection, touched: readonly Node[]): Scan {
  const containers: Element[] = [];
  const messages: ShownMessage[] = [];
  let isFading = false;
  const describers = new Set<Element>();
  for (const control of inspection.controls) {
    const input = control.inputs[0]!;
    if (input.getAttribute('aria-invalid') !== 'true' && !input.matches('.is-invalid')) continue;
    for (const name of ['aria-errormessage', 'aria-describedby']) {
      for (const id of (input.getAttribute(name) ?? '').split(/\s+/)) {
        const described = id === '' ? null : document.getElementById(id);
        if (described) describers.add(described);
      }
    }
  }
  const candidates = new Set([...document.querySelectorAll(ALL_CONTAINERS), ...describers]);
  for (const element of candidates) {
    if (isOwn(element) || element.closest(NOT_MESSAGE_PLACE) || element.querySelector(CONTROLS)) continue;
    if (!element.textContent?.trim() || !isSeen(element)) continue;
    if (!isVisible(element, { opaque: true })) {
      isFading = true;
      continue;
    }
    containers.push(element);
  }
  const kept = outermost(containers, describers);
  for (const element of kept) {
    const known = describers.has(element) ? 'field-hint' : placeOf(element);
    add(element, known, false);
  }
  for (const element of looseTexts(touched)) {
    if (!kept.some((container) => container.contains(element) || element.contains(container)))
      add(element, 'page', true);
  }
  return { messages, isFading };

  function add(element: Element, place: MessagePlace, isLoose: boolean): void {
    const shown = shownText(element);
    if (!/[\p{L}\d]/u.test(shown.text)) return;
    const field = place === 'snackbar' || place === 'dialog' ? null : fieldBeside(element, inspection);
    const isHint = field !== null && (place === 'alert' || place === 'page');
    messages.push({ ...shown, place: isHint ? 'field-hint' : place, field, element, isLoose });
  }
}

/** Many a dialog is a box of no size around parts that are fixed to the window. */
function isSeen(element: Element): boolean {
  const parts = element.matches(DIALOGS) ? [element, ...element.children] : [element];
  return parts.some((part) => isVisible(part, { sized: true }));
}

/**
 * Of nested containers one: the whole of a dialog, snackbar or alert box, but the single line under a field
 * (Vuetify wraps a field's lines and its counter in one live region).
 */
function outermost(containers: readonly Element[], describers: ReadonlySet<Element>): Element[] {
  const lines = containers.filter((element) => element.matches(MESSAGE_CONTAINERS[0]![1]));
  const rest = containers.filter(
    (element) =>
      !lines.includes(element) &&
      (isBox(element) || !lines.some((line) => element.contains(line))) &&
      !lines.some((line) => line.contains(element)),
  );
  const boxes = rest.filter((element) => {
    const around = rest.filter((other) => other !== element && other.contains(element));
    // A page-wide live region is not one message: the boxes in it are.
    const isWide =
      !isBox(element) &&
      !describers.has(element) &&
      rest.some((other) => other !== element && element.contains(other) && isBox(other));
    return !isWide && !around.some((other) => isBox(other) || !isBox(element));
  });
  return [...lines.filter((line) => !boxes.some((box) => box.contains(line))), ...boxes];
}

const BOXES = MESSAGE_CONTAINERS.slice(1, 4)
  .map(([, selector]) => selector)
  .join();
function isBox(element: Element): boolean {
  return (
    element.matches(BOXES) && !element.matches('[aria-live=polite]:not([role]),main,form,section,#app,#root')
  );
}

function placeOf(element: Element): MessagePlace {
  for (const [place, selector] of MESSAGE_CONTAINERS) {
    if (!element.matches(selector)) continue;
    // A generic alert inside a snackbar or a dialog is shown by that.
    if (place === 'alert') {
      for (const [outer, around] of MESSAGE_CONTAINERS.slice(1, 3)) if (element.closest(around)) return outer;
    }
    return place;
  }
  return 'page';
}

/** The one known field that shares the closest wrapper with the message. */
function fieldBeside(element: Element, inspection: Inspection): FieldId | null {
  if (element.id) {
    for (const [field, { inputs }] of inspection.fields) {
      const ids = `${inputs[0]!.getAttribute('aria-errormessage') ?? ''} ${inputs[0]!.getAttribute('aria-describedby') ?? ''}`;
      if (ids.split(/\s+/).includes(element.id)) return field;
    }
  }
  for (let at = element.parentElement, depth = 0; at && depth < 5; at = at.parentElement, depth += 1) {
    const inside = inspection.controls.filter((control) => at!.contains(control.element));
    if (inside.length > 1) return null;
    if (inside.length === 1) {
      return [...inspection.fields].find(([, control]) => control === inside[0])?.[0] ?? null;
    }
  }
  return null;
}

/** New short texts outside containers that alarm by their words or by their red. */
function looseTexts(touched: readonly Node[]): Element[] {
  const found = new Set<Element>();
  const mounted = new Set<Node | null>();
  for (const node of touched) {
    if (
      node.nodeType === 1 &&
      ((node as Element).matches(CONTROLS) || (node as Element).querySelector(CONTROLS))
    ) {
      mounted.add(node.parentNode);
    }
  }
  for (const node of touched) {
    if (!node.isConnected || mounted.has(node.parentNode)) continue;
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    if (!element || isOwn(element) || element.matches('html,head,head *,body')) continue;
    if (element.closest(NOT_MESSAGE_PLACE) || element.matches(NOT_MESSAGE) || element.querySelector(CONTROLS))
      continue;
    const raw = element.textContent ?? '';
    if (raw.length < 4 || raw.length > LOOSE_TEXT_MAX || !isVisible(element, { sized: true })) continue;
    if (ALARMING.test(fold(raw)) || isRed(element)) found.add(element);
  }
  return [...found].filter(
    (element) => ![...found].some((other) => other !== element && other.contains(element)),
  );
}

function isRed(element: Element): boolean {
  if (!hasLayout(element.ownerDocument)) return false;
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return red > 110 && red > green * 1.8 && red > blue * 1.5;
}

interface Told {
  shownAt: number;
  isShown: boolean;
  /** Not seen for a moment since the latest press or edit. */
  hasGone: boolean;
  readonly pressCount: number;
  readonly occasion: number;
  element: Element;
  readonly isLoose: boolean;
}

/** Remembers what was told, so that a repeat by re-rendering stays one incident. */
export class MessageTracker {
  readonly #told = new Map<string, Told>();
  #pressCount = 0;
  /** Presses and edits together. */
  #occasion = 0;

  /** A button of the form was pressed: what is drawn from now on is said anew. */
  notePress(): void {
    this.#pressCount += 1;
    this.noteEdit();
  }

  /** A field was edited: what vanishes and comes back from now on is said anew. */
  noteEdit(): void {
    this.#occasion += 1;
    for (const told of this.#told.values()) told.hasGone = !told.isShown;
  }

  /**
   * Of the messages shown now, those that are new.
   * @param nowMs Any monotonic clock.
   */
  findNew(messages: readonly ShownMessage[], touched: readonly Node[], nowMs: number): ShownMessage[] {
    const fresh: ShownMessage[] = [];
    const shownKeys = new Set<string>();
    for (const message of messages) {
      const key = keyOf(message);
      if (shownKeys.has(key)) continue;
      shownKeys.add(key);
      const told = this.#told.get(key);
      if (told && this.#isSame(told, message, touched, nowMs)) {
        Object.assign(told, { shownAt: nowMs, isShown: true, element: message.element });
        continue;
      }
      fresh.push(message);
      this.#told.set(key, {
        shownAt: nowMs,
        isShown: true,
        hasGone: false,
        pressCount: this.#pressCount,
        occasion: this.#occasion,
        element: message.element,
        isLoose: message.isLoose,
      });
    }
    for (const [key, told] of this.#told) {
      if (shownKeys.has(key)) continue;
      if (told.isShown && told.isLoose && told.element.isConnected && isVisible(told.element)) continue;
      if (told.isShown) told.shownAt = nowMs;
      told.isShown = false;
      told.hasGone = true;
      if (nowMs - told.shownAt > 60_000) this.#told.delete(key);
    }
    return fresh;
  }

  #isSame(told: Told, message: ShownMessage, touched: readonly Node[], nowMs: number): boolean {
    const isRedrawn = touched.some(
      (node) => node.contains(message.element) || message.element.contains(node),
    );
    if (told.pressCount < this.#pressCount && isRedrawn) return false;
    if (told.occasion < this.#occasion && told.hasGone) return false;
    return told.isShown || nowMs - told.shownAt < SAME_AGAIN_MS;
  }
}

const COUNT_DOWN = /\d+(?= ?(detik|dtk|menit|jam|seconds?|minutes?|s|m)\b)|\d?\d:\d\d/g;

/** A count-down in a message does not make it another one. */
function keyOf({ place, field, text, textLength }: ShownMessage): string {
  return `${place}|${field ?? ''}|${fold(text).replace(COUNT_DOWN, '#')}|${textLength > MESSAGE_TEXT_MAX ? textLength : ''}`;
}
