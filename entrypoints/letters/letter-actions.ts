import type { Notice } from '../../components/shared/NoticeBar.tsx';
import type { LetterId } from '../../utils/contracts/entry.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { recordLetter } from '../../utils/services/record-evidence.ts';
import type { EntryPorts } from '../../utils/services/recording-ports.ts';
import { letterControls, letterNames } from '../../utils/words/letters.ts';

/** What of a page's desk the letters need; panel and workspace both have it. */
export interface LetterDesk {
  readonly ports: EntryPorts & {
    /** Rejects when the browser does not allow it. */
    copyText(text: string): Promise<void>;
  };
  readonly say: (notice: Notice) => void;
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly refresh: () => void;
}

/** Copies a letter and says so, in the bar and in the chronology. */
export async function copyLetter(
  desk: LetterDesk,
  caseId: string,
  language: Language,
  id: LetterId,
  body: string,
): Promise<void> {
  const words = letterControls[language];
  try {
    await desk.ports.copyText(body);
  } catch {
    desk.say({ tone: 'stop', message: words.copyFailed });
    return;
  }
  desk.say({ tone: 'ok', message: words.copied(letterNames[language][id]) });
  await noteLetter(desk, caseId, 'letter-copied', id);
}

/** The letter was taken along; the chronology tells so. */
export async function noteLetter(
  desk: LetterDesk,
  caseId: string,
  kind: 'letter-copied' | 'letter-opened',
  id: LetterId,
): Promise<void> {
  await desk.attempt(async () => {
    await recordLetter(desk.ports, caseId, kind, id);
    desk.refresh();
  });
}
