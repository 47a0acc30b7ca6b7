/**
 * The only code that writes into the page's fields, and only when the person pressed a button for it.
 * Frameworks that watch the native setter and those that listen for key events both notice.
 */
import type { Control } from './controls.ts';
import { isUnreadable } from './controls.ts';
import { readValue } from './read.ts';

export interface WriteResult {
  readonly outcome: 'accepted' | 'refused';
  /** What stood in the field before. */
  readonly before: string;
}

/** How long a framework may take to accept, reformat or throw out a value. */
const SETTLE_MS = 150;

/**
 * Puts `value` into a text control as if it had been typed, waits for the page, and reads back.
 * The page may change the case of letters; anything else that differs counts as refused.
 */
export async function writeValue(control: Control, value: string): Promise<WriteResult> {
  const { element } = control;
  const isText = element.tagName === 'INPUT' || element.tagName === 'TEXTAREA';
  if (
    !isText ||
    control.kind !== 'text' ||
    isUnreadable(element) ||
    element.matches(':disabled,[readonly]')
  ) {
    return { outcome: 'refused', before: '' };
  }
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  const before = field.value;
  typeInto(field, value);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return { outcome: field.isConnected && isSame(readValue(control), value) ? 'accepted' : 'refused', before };
}

function isSame(shown: string, written: string): boolean {
  if (/^\d+$/.test(written)) return shown.replace(/[\s.-]/g, '') === written;
  return shown.toLowerCase() === written.toLowerCase();
}

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const prototype = field.tagName === 'INPUT' ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  const setNative = Object.getOwnPropertyDescriptor(prototype, 'value')!.set!;
  const bubbles = { bubbles: true, composed: true };
  // The real focus stays where the person has it; the page only needs the events.
  field.dispatchEvent(new FocusEvent('focus'));
  field.dispatchEvent(new FocusEvent('focusin', bubbles));
  field.dispatchEvent(new KeyboardEvent('keydown', { ...bubbles, key: 'Unidentified' }));
  setNative.call(field, value);
  field.dispatchEvent(
    new InputEvent('input', { ...bubbles, inputType: 'insertReplacementText', data: value }),
  );
  field.dispatchEvent(new KeyboardEvent('keyup', { ...bubbles, key: 'Unidentified' }));
  field.dispatchEvent(new Event('change', bubbles));
  field.dispatchEvent(new FocusEvent('blur'));
  field.dispatchEvent(new FocusEvent('focusout', bubbles));
}
