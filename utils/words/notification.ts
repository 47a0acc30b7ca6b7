/** What the browser says outside this extension's own pages, where others may read it: nothing personal. */
import type { ReminderKind } from '../domain/casework/casework.ts';
import { bilingual } from './bilingual.ts';
import { caseworkWords } from './casework.ts';
import type { Language } from '../contracts/settings.ts';

const words = bilingual({
  id: {
    title: 'Pengingat Pendamping OSS',
    message: (reminder: string) => `Waktunya: ${reminder}. Tekan untuk membuka kasusnya.`,
    badge: (count: number) => `Pendamping OSS: ${count} pengingat menunggu`,
  },
  en: {
    title: 'Pendamping OSS reminder',
    message: (reminder: string) => `It is time: ${reminder}. Press to open the case.`,
    badge: (count: number) => `Pendamping OSS: ${count === 1 ? '1 reminder' : `${count} reminders`} due`,
  },
});

/** A due reminder as the browser shows it. */
export function notificationText(
  kind: ReminderKind,
  language: Language,
): { readonly title: string; readonly message: string } {
  const { title, message } = words[language];
  return { title, message: message(caseworkWords[language].reminders[kind]) };
}

/** What the toolbar button says while reminders are due. */
export function badgeTitle(count: number, language: Language): string {
  return words[language].badge(count);
}
