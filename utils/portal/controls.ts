/** The page's form controls, and the words that stand with each of them. */
import {
  CHOICE_WIDGETS,
  CONTROL_BOXES,
  SELECTION_TEXTS,
  FIELD_WRAPPERS,
  FOREIGN_REGION,
  FOREIGN_WORDS,
  type ControlKind,
} from './catalogue.ts';
import { fold } from './fold.ts';
import { isOwn } from './layer.ts';
import { hasLayout, isVisible } from './visibility.ts';

export interface Control {
  /** The input, or the element that holds a group of radio buttons or one-character boxes. */
  readonly element: HTMLElement;
  readonly kind: ControlKind;
  /** The inputs of a group; the element itself otherwise. */
  readonly inputs: readonly HTMLElement[];
}

const NATIVE = 'input,select,textarea';
const ANY_CONTROL = `${NATIVE},[role=combobox],[role=radiogroup]`;
const NOT_FIELDS = /^(hidden|submit|button|reset|image|file|color|range|search)$/;
/** Longer texts before a field are prose, not its label. */
const LABEL_MAX = 90;

/** Elements once seen as a password, a code or a captcha: they stay unreadable when the page changes their type. */
const unreadable = new WeakSet<Element>();

export function markUnreadable(control: Control): void {
  for (const input of [control.element, ...control.inputs]) unreadable.add(input);
}

/**
 * True for whatever may hold a password, a one-time code or a captcha. Asks attributes only,
 * never the value.
 */
export function isUnreadable(element: Element): boolean {
  if (unreadable.has(element)) return true;
  const clues = ['type', 'autocomplete', 'class', 'name', 'id']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return (
    /password|one-time-code|captcha|\botp|otp\b|otp[-_]|passw|sandi|\bpin\b/i.test(clues) ||
    element.getAttribute('maxlength') === '1' ||
    element.closest('.v-otp-input,[class*=otp]') !== null
  );
}

/** All visible controls of the page's forms, in page order; hidden ones and our own are not among them. */
export function findControls(document: Document): Control[] {
  const controls: Control[] = [];
  const groups = new Map<unknown, { kind: ControlKind; inputs: HTMLElement[]; at: number }>();
  const join = (key: unknown, kind: ControlKind, input: HTMLElement): void => {
    const group = groups.get(key);
    if (group) group.inputs.push(input);
    else
      groups.set(key, {
        kind,
        inputs: [input],
        at: controls.push({ element: input, kind, inputs: [input] }) - 1,
      });
  };
  const measured = hasLayout(document);
  for (const element of document.querySelectorAll<HTMLElement>(`${ANY_CONTROL},[role=radio]`)) {
    if (isOwn(element) || element.matches(FOREIGN_REGION) || element.closest(FOREIGN_REGION)) continue;
    const type = element.tagName === 'INPUT' ? (element as HTMLInputElement).type : '';
    if (NOT_FIELDS.test(type) || element.getAttribute('role') === 'radiogroup') continue;
    if (type === 'radio' || element.getAttribute('role') === 'radio') {
      if (element.tagName !== 'INPUT' && element.querySelector('input')) continue;
      const name = element.getAttribute('name');
      const holder = element.closest('[role=radiogroup],.v-radio-group,fieldset,form');
      if (isVisible(element.parentElement ?? element))
        join(name ? `radio ${name}` : holder, 'choice', element);
      continue;
    }
    if (!isVisible(element)) continue;
    if (type === 'checkbox' || element.getAttribute('role') === 'switch') {
      controls.push({ element, kind: 'checkbox', inputs: [element] });
      continue;
    }
    // Vuetify's select holds a hidden native one once something is chosen.
    if (
      !element.matches(NATIVE) &&
      element.querySelector('input:not([type=hidden]),textarea,select:not([hidden])')
    )
      continue;
    if (element.matches('.MuiSelect-nativeInput,[aria-hidden=true][tabindex="-1"]')) continue;
    if (measured && isOutOfReach(element)) continue;
    if (element.getAttribute('maxlength') === '1' || /(^|[\s-])otp/i.test(element.className)) {
      join(element.closest('form,[class*=otp-container],fieldset') ?? document, 'code', element);
      continue;
    }
    controls.push({ element, kind: kindOf(element, type), inputs: [element] });
  }
  for (const { kind, inputs, at } of groups.values()) {
    controls[at] = { element: inputs.length > 1 ? commonAncestor(inputs) : inputs[0]!, kind, inputs };
  }
  return controls;
}

function kindOf(element: HTMLElement, type: string): ControlKind {
  if (type === 'password') return 'password';
  if (/^(date|datetime-local)$/.test(type)) return 'date';
  if (element.getAttribute('autocomplete') === 'one-time-code') return 'code';
  const isChoice =
    element.tagName === 'SELECT' ||
    element.matches('[role=combobox],[aria-haspopup=listbox],[list]') ||
    element.closest(CHOICE_WIDGETS) !== null;
  return isChoice ? 'choice' : 'text';
}

/** Pushed out of the page or shrunk to nothing, as traps for robots are. */
function isOutOfReach(element: HTMLElement): boolean {
  const box = element.getBoundingClientRect();
  const scrollX = element.ownerDocument.defaultView?.scrollX ?? 0;
  return (box.right + scrollX < 0 || box.width < 2 || box.height < 2) && !element.closest(CHOICE_WIDGETS);
}

function commonAncestor(elements: readonly HTMLElement[]): HTMLElement {
  let at: HTMLElement | null = elements[0]!.parentElement;
  while (at && !elements.every((element) => at!.contains(element))) at = at.parentElement;
  return at ?? elements[0]!;
}

export type WordKind = 'placeholder' | 'label' | 'aria' | 'wrapper' | 'before' | 'choice';
export interface Words {
  readonly kind: WordKind;
  readonly text: string;
}

/** Reads the words of every control with one walk over the labels. */
export class WordFinder {
  readonly #document: Document;
  readonly #labelsById = new Map<string, HTMLElement[]>();
  /** How many controls stand under an element: a wrapper of two fields names neither. */
  readonly #counts = new Map<Element, number>();

  constructor(document: Document, controls: readonly Control[]) {
    this.#document = document;
    for (const label of document.querySelectorAll<HTMLElement>('label[for]')) {
      const id = label.getAttribute('for')!;
      const labels = this.#labelsById.get(id);
      if (labels) labels.push(label);
      else this.#labelsById.set(id, [label]);
    }
    for (const { element } of controls) {
      let at = element.parentElement;
      for (let depth = 0; at && depth < 8; depth += 1, at = at.parentElement) {
        this.#counts.set(at, (this.#counts.get(at) ?? 0) + 1);
      }
    }
  }

  wordsOf(control: Control): Words[] {
    const { element } = control;
    const words: Words[] = [];
    const add = (kind: WordKind, text: string | null | undefined): void => {
      if (text && text.length <= 400 && text.trim() !== '') words.push({ kind, text });
    };
    const isGroup = control.inputs.length > 1;
    if (!isGroup) {
      add('placeholder', element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder'));
      for (const label of this.#labelsById.get(element.id) ?? []) add('label', textWithoutControls(label));
      const around = element.closest('label');
      if (around) add('label', textWithoutControls(around));
    }
    const group = isGroup
      ? (element.closest<HTMLElement>('[role=radiogroup],[role=group]') ?? element)
      : element;
    add('aria', group.getAttribute('aria-label'));
    for (const id of (group.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
      const label = id === '' ? null : this.#document.getElementById(id);
      if (label && label !== element) add('label', textWithoutControls(label));
    }
    this.#addChoices(control, add);
    const wrapper = element.closest(FIELD_WRAPPERS);
    if (wrapper && (this.#counts.get(wrapper) ?? 1) <= 1) {
      for (const label of wrapper.querySelectorAll<HTMLElement>('label,.v-label,legend,[class*=label]')) {
        if (!isLabelOfAChoice(label) && !label.contains(element)) add('wrapper', textWithoutControls(label));
      }
    }
    const legend = element.closest('fieldset')?.querySelector('legend');
    if (legend && isGroup) add('wrapper', legend.textContent);
    if (!words.some(({ kind }) => kind === 'label' || kind === 'wrapper'))
      add(
        'before',
        this.#textBefore(element.closest(CHOICE_WIDGETS) ?? element.closest(CONTROL_BOXES) ?? element),
      );
    return words;
  }

  #addChoices(control: Control, add: (kind: WordKind, text: string | null) => void): void {
    const { element, inputs } = control;
    if (element.tagName === 'SELECT') {
      const options = (element as HTMLSelectElement).options;
      if (options.length > 0 && options[0]!.value === '') add('placeholder', options[0]!.text);
      if (options.length <= 12) for (const option of options) add('choice', option.text);
    } else if (control.kind === 'choice' && inputs.length > 1) {
      for (const input of inputs) add('choice', this.choiceText(input));
    } else if (control.kind === 'choice') {
      const isPlain = element.tagName !== 'INPUT';
      if (isPlain) add('placeholder', element.textContent);
      const shown = isPlain ? element : element.closest(CHOICE_WIDGETS)?.querySelector(SELECTION_TEXTS);
      // One choice shown as chosen says as much as two offered.
      if (shown) for (let times = 0; times < 2; times += 1) add('choice', shown.textContent);
    }
  }

  /** What stands beside one radio button. */
  choiceText(input: HTMLElement): string {
    const own = input.getAttribute('aria-label');
    const label = input.closest<HTMLElement>('label') ?? this.#labelsById.get(input.id)?.[0];
    if (label) return textWithoutControls(label);
    if (own) return own;
    if (input.tagName !== 'INPUT') return input.textContent ?? '';
    const next = input.nextSibling;
    return next?.textContent?.trim() || input.nextElementSibling?.textContent || '';
  }

  /** The nearest text in front of a control: in its row, its cell, its paragraph. */
  #textBefore(element: HTMLElement): string | null {
    let at: Element = element;
    for (let depth = 0; depth < 6; depth += 1) {
      for (let before = at.previousSibling; before; before = before.previousSibling) {
        if (isOwn(before)) continue;
        if (before.nodeType === 1) {
          const other = before as Element;
          if (other.matches(ANY_CONTROL) || other.querySelector(ANY_CONTROL)) return null;
          if (/^(SCRIPT|STYLE|TEMPLATE)$/.test(other.tagName)) continue;
        } else if (before.nodeType !== 3) continue;
        const text = before.textContent ?? '';
        if (!/[\p{L}\d]/u.test(text)) continue;
        return text.length <= LABEL_MAX ? text : null;
      }
      const parent: Element | null = at.parentElement;
      if (
        !parent ||
        parent.matches('form,fieldset,body,table,main,section') ||
        (this.#counts.get(parent) ?? 0) > 1
      ) {
        return null;
      }
      at = parent;
    }
    return null;
  }
}

function isLabelOfAChoice(label: Element): boolean {
  return (
    label.closest('.v-radio,.v-selection-control,.MuiFormControlLabel-root,[role=radio],[role=option]') !==
    null
  );
}

/** A label's own words, without those of a list or a message inside it. */
function textWithoutControls(label: Element): string {
  if (label.childElementCount === 0) return label.textContent ?? '';
  let text = '';
  for (const node of label.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.matches('select,textarea,button,script,style,[role=alert],[class*=error]')) continue;
      text += ` ${textWithoutControls(child)}`;
    }
  }
  return text;
}

/** A search or newsletter box: its form, or the small block around it, says so. */
export function isForeign(control: Control): boolean {
  const around = control.element.closest('form') ?? control.element.parentElement?.parentElement;
  if (!around || around.tagName === 'BODY') return false;
  const text = around.textContent ?? '';
  const clues = `${text.length <= 200 ? text : ''} ${around.id} ${around.getAttribute('class') ?? ''} ${around.getAttribute('action') ?? ''} ${control.element.getAttribute('placeholder') ?? ''}`;
  return FOREIGN_WORDS.test(fold(clues));
}
