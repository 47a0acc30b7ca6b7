/** What the page is saying now, by place. */
import { reactive } from 'vue';
import type { FieldKey, PortalMessage } from '../rules/messages.ts';

export const SNACKBAR_MS = 4_000;

export const shown = reactive({
  hints: {} as Partial<Record<FieldKey, string>>,
  alert: '',
  dialog: { isOpen: false, text: '' },
  snackbar: { isOpen: false, text: '' },
  page: '',
});

export function showMessage(message: PortalMessage): void {
  if (message.place === 'field-hint') shown.hints[message.field] = message.text;
  else if (message.place === 'alert') shown.alert = message.text;
  else if (message.place === 'dialog') shown.dialog = { isOpen: true, text: message.text };
  else if (message.place === 'snackbar') shown.snackbar = { isOpen: true, text: message.text };
  else shown.page = message.text;
}

/** A new try, or an edited field: what was said before no longer holds. */
export function clearMessages(): void {
  shown.hints = {};
  shown.alert = '';
  shown.dialog.isOpen = false;
}

export function clearHint(field: FieldKey): void {
  delete shown.hints[field];
}

/** The hint of a field in the shape that Vuetify wants. */
export function hintsOf(field: FieldKey): string[] {
  const text = shown.hints[field];
  return text === undefined ? [] : [text];
}
