/**
 * What the form holds now, as one snapshot. Values of passwords, one-time codes and captchas are never
 * touched: `readValue` refuses them before it looks.
 */
import type { FieldState } from '../contracts/entry.ts';
import type { PortalSnapshot, TypedValues } from '../contracts/messages.ts';
import type { FieldId } from '../domain/form/form.ts';
import { CHECKED_FIELDS, UNREADABLE_FIELDS } from '../domain/form/form.ts';
import { CHOICE_WIDGETS, FIELD_WRAPPERS, INVALID_MARKS, SELECTION_TEXTS } from './catalogue.ts';
import { isUnreadable, WordFinder, type Control } from './controls.ts';
import type { Inspection } from './detect.ts';
import { safePath } from './page-address.ts';

/** The same length that the contract allows; checked against it by the compiler. */
const TYPED_VALUE_MAX: typeof import('../contracts/messages.ts').TYPED_VALUE_MAX = 2_000;

/** What a person sees in the control: typed text, the chosen option's words; empty while nothing is there. */
export function readValue(control: Control): string {
  const { element, inputs } = control;
  if (control.kind === 'password' || control.kind === 'code' || inputs.some(isUnreadable)) return '';
  if (inputs.length > 1 || inputs[0]!.matches('[type=radio],[role=radio]')) {
    const chosen = inputs.find(
      (input) => (input as HTMLInputElement).checked || input.getAttribute('aria-checked') === 'true',
    );
    return chosen ? new WordFinder(element.ownerDocument, []).choiceText(chosen).trim() : '';
  }
  if (element.tagName === 'SELECT') {
    const { value, selectedOptions } = element as HTMLSelectElement;
    return value === '' ? '' : (selectedOptions[0]?.text.trim() ?? '');
  }
  const widget = control.kind === 'choice' ? element.closest(CHOICE_WIDGETS) : null;
  const selection = widget?.querySelector(SELECTION_TEXTS)?.textContent?.trim();
  if (selection) return selection.slice(0, TYPED_VALUE_MAX);
  if (element.tagName === 'INPUT' || element.tagName === 'TEXTAREA') {
    return (element as HTMLInputElement).value.slice(0, TYPED_VALUE_MAX);
  }
  // A combobox made of plain elements shows its placeholder in the same place as its choice.
  const hasChoice = element.nextElementSibling?.matches('input')
    ? (element.nextElementSibling as HTMLInputElement).value !== ''
    : true;
  return hasChoice
    ? (element.textContent ?? '')
        .replace(/\u200b/g, '')
        .trim()
        .slice(0, TYPED_VALUE_MAX)
    : '';
}

/** State of a field without its value. Whether a code or a password is filled in is not asked either. */
function readState(field: FieldId, control: Control | undefined): FieldState {
  if (!control) return { field, found: false, filled: false, disabled: false, invalid: false };
  const { element, inputs } = control;
  const wrapper = element.closest(FIELD_WRAPPERS);
  return {
    field,
    found: true,
    filled:
      control.kind === 'checkbox'
        ? isChecked(element)
        : !UNREADABLE_FIELDS.includes(field) && readValue(control) !== '',
    disabled: inputs.every((input) => input.matches(':disabled,[aria-disabled=true],.Mui-disabled')),
    invalid:
      inputs.some((input) => input.getAttribute('aria-invalid') === 'true') ||
      element.closest(INVALID_MARKS) !== null ||
      (wrapper !== null &&
        (wrapper.matches(INVALID_MARKS) || wrapper.querySelector('.is-invalid,.Mui-error') !== null)),
  };
}

function isChecked(element: HTMLElement): boolean {
  return (element as HTMLInputElement).checked || element.getAttribute('aria-checked') === 'true';
}

export function pageOf(inspection: Inspection, location: Location): PortalSnapshot['page'] {
  const { step, generation } = inspection;
  return { origin: location.origin, path: safePath(location.pathname), step, generation };
}

export function fieldStatesOf(inspection: Inspection): FieldState[] {
  return [...new Set([...inspection.fields.keys(), ...inspection.missing])].map((field) =>
    readState(field, inspection.fields.get(field)),
  );
}

export function takeSnapshot(inspection: Inspection, location: Location): PortalSnapshot {
  const values: TypedValues = {};
  for (const field of CHECKED_FIELDS) {
    const control = inspection.fields.get(field);
    if (control) values[field] = readValue(control);
  }
  return {
    page: pageOf(inspection, location),
    fields: fieldStatesOf(inspection),
    missing: [...inspection.missing],
    values,
  };
}
