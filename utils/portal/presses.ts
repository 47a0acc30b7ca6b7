/** The person's presses on the form's own buttons, noticed before the page acts on them. */
import type { ButtonId, StepId } from '../domain/form/form.ts';
import { BUTTON_SELECTOR, buttonLabel, buttonOf } from './detect.ts';

export interface Press {
  readonly button: ButtonId;
  /** The button's own words. */
  readonly label: string;
  readonly element: HTMLElement;
}

/** Which button a click meant at this step, or null when it was none of the form's. */
function pressAt(target: EventTarget | null, step: StepId): Press | null {
  const element = (target as Element | null)?.closest?.<HTMLElement>(BUTTON_SELECTOR);
  if (!element) return null;
  const label = buttonLabel(element);
  const named = buttonOf(label);
  // Links named "Daftar" and "Masuk" stand in the header of every page.
  if (named === 'register' && (step === 'login' || step === 'unknown')) return null;
  if (named === 'login' && step !== 'login') return null;
  if (named) return { button: named, label, element };
  const isSubmit = element.getAttribute('type') === 'submit' && element.closest('form') !== null;
  const isLast = step === 'profile' || step === 'single-page';
  if (!isSubmit || step === 'unknown' || step === 'done') return null;
  return { button: step === 'login' ? 'login' : isLast ? 'register' : 'next', label, element };
}

/** Tells each press of a person (not of a script) until the signal ends; never delays the page. */
export function watchPresses(
  view: Window,
  stepNow: () => StepId,
  onPress: (press: Press) => void,
  signal: AbortSignal,
): void {
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const press = pressAt(event.composedPath()[0] ?? null, stepNow());
      if (press) onPress(press);
    },
    { capture: true, passive: true, signal },
  );
}
