/**
 * Which field of the portal is which element, and at which step the page stands. Looks afresh each time:
 * nothing is remembered by id, so re-rendered inputs and changed ids do not matter. Two elements that
 * fit a field equally well leave it not found: an honest "not recognised" is better than a guess.
 */
import type { ButtonId, FieldId, Generation, StepId } from '../domain/form/form.ts';
import { FIELD_IDS, UNREADABLE_FIELDS } from '../domain/form/form.ts';
import { BUTTONS, DIALOGS, DONE, FIELDS, STEPS, type FieldEntry } from './catalogue.ts';
import {
  findControls,
  isForeign,
  isUnreadable,
  markUnreadable,
  WordFinder,
  type Control,
  type Words,
} from './controls.ts';
import { fold, foldLabel } from './fold.ts';
import { isOwn } from './layer.ts';
import { isVisible } from './visibility.ts';

export interface Inspection {
  readonly step: StepId;
  readonly generation: Generation;
  readonly fields: ReadonlyMap<FieldId, Control>;
  /** Fields that this step should have and that were not recognised. */
  readonly missing: readonly FieldId[];
  /** Every control of the page, known or not. */
  readonly controls: readonly Control[];
}

/** Below this, the words speak for no field. */
const ENOUGH = 60;
/** The portal's own wording, which no other page would use. */
const UNMISTAKABLE = 100;

interface Match {
  readonly field: FieldId;
  readonly control: Control;
  readonly score: number;
}

/**
 * Reads the page as it is now.
 * @param earlier What the same document showed before: a step without signs of its own keeps its generation.
 */
export function inspectPage(document: Document, earlier: Generation = 'unknown'): Inspection {
  const controls = findControls(document);
  const words = new WordFinder(document, controls);
  const matches: Match[] = [];
  for (const control of controls) {
    const spoken = words.wordsOf(control).map(({ kind, text }) => {
      const folded = fold(text);
      return { kind, text: folded, label: foldLabel(folded) };
    });
    for (const field of FIELD_IDS) {
      const score = scoreOf(field, control, spoken);
      if (score >= ENOUGH) matches.push({ field, control, score });
    }
  }
  const fields = pairUp(matches, controls);
  const buttons = findButtons(document);
  const pageText = `${fold((document.body?.textContent ?? '').slice(0, 20_000))} ${placeholdersOf(controls)}`;
  if (!isRegistration(fields, matches, buttons)) for (const field of GENERIC) fields.delete(field);
  for (const field of UNREADABLE_FIELDS) {
    const control = fields.get(field);
    if (control) markUnreadable(control);
  }
  const best = bestStep(fields, buttons, pageText, document, earlier);
  return {
    step: best.step,
    generation: best.generation,
    // A form that stands behind the success dialog is not asked any more.
    fields: best.step === 'done' ? new Map() : fields,
    missing: best.expected.filter((field) => !fields.has(field)),
    controls,
  };
}

type Spoken = Words & { readonly label: string };

/** How much each kind of words counts. A label tied to its field is worth more than text nearby. */
const WEIGHTS: Record<Words['kind'], number> = {
  label: 90,
  aria: 85,
  wrapper: 85,
  placeholder: 75,
  before: 65,
  choice: 0,
};

function scoreOf(field: FieldId, control: Control, spoken: readonly Spoken[]): number {
  const entry: FieldEntry = FIELDS[field];
  if (!entry.kinds.includes(control.kind)) return 0;
  if (control.kind === 'text' && !takesText(field, control.element)) return 0;
  let score = 0;
  let others = 0;
  let contradicted = false;
  let choices = 0;
  for (const { kind, text, label } of spoken) {
    if (kind === 'choice') {
      if (entry.choices?.[0].test(label)) choices += 1;
      continue;
    }
    let worth = 0;
    if (entry.placeholder?.[0].test(text)) worth = kind === 'before' ? WEIGHTS.before : UNMISTAKABLE;
    else if (entry.not?.test(label)) contradicted ||= kind !== 'before';
    else if (entry.label[0].test(label)) worth = WEIGHTS[kind];
    else if (kind === 'placeholder') worth = entry.example?.[0].test(text) ? ENOUGH : 0;
    else contradicted ||= kind !== 'before';
    if (worth > 0) others += 1;
    score = Math.max(score, worth);
  }
  if (choices >= 2) score = Math.max(score, 80);
  if (
    control.kind === 'code' &&
    field === 'otp' &&
    (control.inputs.length >= 4 || isUnreadable(control.element))
  ) {
    score = Math.max(score, 80);
  }
  if (control.kind === 'password' && field === 'password' && score === 0) score = ENOUGH;
  if (score === 0) return 0;
  if (contradicted && score < UNMISTAKABLE) score -= 30;
  const clues = ['autocomplete', 'name', 'id', 'type']
    .map((name) => (control.element.getAttribute(name) ?? '').toLowerCase())
    .join(' ');
  return score + Math.min(6, (others - 1) * 3) + (entry.hint?.test(clues) ? 4 : 0);
}

/** A type or keyboard that the page asked for and that the field could never use. */
function takesText(field: FieldId, element: HTMLElement): boolean {
  const type = element.getAttribute('type') ?? 'text';
  if (type === 'email') return field === 'email' || field === 'username';
  if (type === 'tel' || type === 'number') return /^(nik|phone|otp|captcha|username)$/.test(field);
  if (element.tagName === 'TEXTAREA') return field === 'address';
  return true;
}

/** One field, one element: each must be the other's clear best. */
function pairUp(matches: readonly Match[], controls: readonly Control[]): Map<FieldId, Control> {
  const byField = new Map<FieldId, Match | null>();
  const byControl = new Map<Control, Match | null>();
  const keepBest = <Key>(
    best: Map<Key, Match | null>,
    key: Key,
    match: Match,
    tops: Map<Key, number>,
  ): void => {
    const top = tops.get(key) ?? 0;
    if (match.score > top) {
      best.set(key, match);
      tops.set(key, match.score);
    } else if (match.score === top) best.set(key, null);
  };
  const controlTops = new Map<Control, number>();
  for (const match of matches) keepBest(byControl, match.control, match, controlTops);
  const fieldTops = new Map<FieldId, number>();
  const wanted = matches.filter(
    (match) => byControl.get(match.control) === match && !isForeign(match.control),
  );
  for (const match of wanted) keepBest(byField, match.field, match, fieldTops);
  const fields = new Map<FieldId, Control>();
  for (const field of FIELD_IDS) {
    const match = byField.get(field);
    if (match) fields.set(field, match.control);
  }
  nameThePasswords(fields, controls);
  return fields;
}

/** Two password boxes without words are the password and its repetition, in this order. */
function nameThePasswords(fields: Map<FieldId, Control>, controls: readonly Control[]): void {
  const passwords = controls.filter(({ kind }) => kind === 'password');
  for (const password of passwords) markUnreadable(password);
  if (passwords.length === 2 && !(fields.has('password') && fields.has('passwordRepeat'))) {
    fields.set('password', passwords[0]!);
    fields.set('passwordRepeat', passwords[1]!);
  }
}

/** Fields that any form may have: without a sign of the registration they are somebody else's. */
const GENERIC: readonly FieldId[] = [
  'name',
  'email',
  'phone',
  'address',
  'birthDate',
  'sex',
  'consent',
  'captcha',
  'province',
  'regency',
];

function isRegistration(
  fields: ReadonlyMap<FieldId, Control>,
  matches: readonly Match[],
  buttons: ReadonlySet<ButtonId>,
): boolean {
  if (fields.has('nik') || fields.has('applicantKind') || fields.has('businessScale') || fields.has('otp'))
    return true;
  if (
    matches.some(({ field, score }) => score >= UNMISTAKABLE && field !== 'password' && field !== 'username')
  ) {
    return true;
  }
  const personal = (['sex', 'birthDate', 'province', 'regency', 'district', 'village'] as const).filter(
    (field) => fields.has(field),
  );
  return personal.length >= 2 || ((fields.has('phone') || fields.has('email')) && buttons.has('sendCode'));
}

/** The id of a button by its words, or null for a button that is none of the form's. */
export function buttonOf(label: string): ButtonId | null {
  const words = fold(label);
  if (words.length > 80) return null;
  return BUTTONS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

export const BUTTON_SELECTOR = 'button,[role=button],input[type=submit],input[type=button]';

export function buttonLabel(button: Element): string {
  const words = button.tagName === 'INPUT' ? (button as HTMLInputElement).value : button.textContent;
  return (words?.trim() || button.getAttribute('aria-label') || '').replace(/\s+/g, ' ').slice(0, 120);
}

function findButtons(document: Document): Set<ButtonId> {
  const found = new Set<ButtonId>();
  for (const button of document.querySelectorAll(BUTTON_SELECTOR)) {
    const id = buttonOf(buttonLabel(button));
    if (id && !found.has(id) && isVisible(button)) found.add(id);
  }
  return found;
}

function placeholdersOf(controls: readonly Control[]): string {
  return fold(controls.map(({ element }) => element.getAttribute('placeholder') ?? '').join(' '));
}

interface BestStep {
  readonly step: StepId;
  readonly generation: Generation;
  readonly expected: readonly FieldId[];
}

/** Fields that decide a step by themselves: they stand on no other. */
const DECIDING: Partial<Record<FieldId, number>> = {
  otp: 8,
  passwordRepeat: 4,
  username: 4,
  name: 1,
  captcha: 1,
};

function bestStep(
  fields: ReadonlyMap<FieldId, Control>,
  buttons: ReadonlySet<ButtonId>,
  pageText: string,
  document: Document,
  earlier: Generation,
): BestStep {
  let best: BestStep = { step: 'unknown', generation: 'unknown', expected: [] };
  let top = 0;
  for (const entry of STEPS) {
    const found = entry.fields.filter((field) => fields.has(field));
    if (found.length === 0 || (entry.needs && !fields.has(entry.needs))) continue;
    let score =
      (2.5 * found.length * found.length) / entry.fields.length - 0.6 * (entry.fields.length - found.length);
    for (const field of fields.keys()) {
      if (entry.fields.includes(field)) score += 1 + (DECIDING[field] ?? 0);
      else if (!entry.also?.includes(field)) score -= 1.5 + (DECIDING[field] ?? 0);
    }
    if (entry.telltale?.test(pageText)) score += 2;
    if (entry.buttons.some((button) => buttons.has(button))) score += 1.5;
    if (entry.generation === earlier && earlier !== 'unknown') score += 0.5;
    // One field that many forms have is not a step without one of its other signs.
    const isThin =
      found.length === 1 && !found.some((field) => field in DECIDING) && !entry.telltale?.test(pageText);
    if (isThin && !entry.buttons.some((button) => buttons.has(button))) continue;
    if (score > top) {
      top = score;
      best = { step: entry.step, generation: entry.generation, expected: entry.fields };
    }
  }
  // The form may still stand behind the dialog that says so.
  const places = top < 3 ? [document.body] : [...document.querySelectorAll(DIALOGS)];
  if (places.some((place) => place && saysDone(place)))
    return {
      step: 'done',
      generation: generationOfDone(pageText, top < 3 ? earlier : best.generation),
      expected: [],
    };
  return best;
}

function saysDone(place: Element): boolean {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let seen = 0; walker.nextNode() && seen < 3_000; seen += 1) {
    const data = walker.currentNode.nodeValue ?? '';
    if (data.length < 12 || data.length > 400 || !DONE.test(fold(data))) continue;
    const parent = walker.currentNode.parentElement;
    if (parent && !isOwn(parent) && isVisible(parent)) return true;
  }
  return false;
}

function generationOfDone(pageText: string, earlier: Generation): Generation {
  return /pendaftaran hak akses oss berhasil|aktivasi berhasil/.test(pageText) ? 'A' : earlier;
}
