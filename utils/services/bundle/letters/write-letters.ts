/** All letters of a bundle, by the name of their file in `surat/`. */
import type { ChronologyFile } from '../../../contracts/bundle.ts';
import type { LetterId } from '../../../contracts/entry.ts';
import { summarizeChronology } from '../../../domain/evidence/summary.ts';
import { channelWords } from '../../../words/channels.ts';
import { checksDone, requestsOf, type ReportFacts } from '../report-model.ts';
import { writeChatText } from './chat-text.ts';
import { DUKCAPIL_CHANNELS, writeDukcapilMessage } from './dukcapil-message.ts';
import { writeLetterFile, type Letter, type LetterFacts } from './letter.ts';
import { writeOssEmail } from './oss-email.ts';
import { writePhoneScript } from './phone-script.ts';

export type LettersRequest = Pick<ReportFacts, 'chronology' | 'nik' | 'hasTitlesOnKtp'> & {
  /** Paths inside the bundle that the letters name. */
  readonly enclosures: readonly string[];
};

/** The same chronology gives the same letters. They are masked as it is. */
export function writeLetters(request: LettersRequest): Record<LetterId, Letter> {
  // The sentences of the chronology may be English; letters take only its data.
  const chronology: ChronologyFile = { ...request.chronology, language: 'id' };
  const summary = summarizeChronology(chronology.entries);
  const facts: LetterFacts = {
    chronology,
    summary,
    checks: checksDone({ ...request, chronology }, summary),
    requests: requestsOf(summary, 'id'),
    enclosures: request.enclosures,
  };
  return {
    'email-oss': writeOssEmail(facts),
    dukcapil: writeDukcapilMessage(facts),
    'telepon-169': writePhoneScript(facts),
    whatsapp: writeChatText(facts),
  };
}

/** The files of `data/surat/`. */
export function writeLetterFiles(letters: Record<LetterId, Letter>): { path: string; text: string }[] {
  const text = (id: LetterId): string => {
    const file = writeLetterFile(letters[id]);
    const above = ABOVE[id] ?? [];
    return above.length === 0 ? file : `${above.join('\n')}\n\n${file}`;
  };
  return LETTER_ORDER.map((id) => ({ path: `data/surat/${id}.txt`, text: text(id) }));
}

/** What the person reads before sending; it is no part of the letter. */
const ABOVE: Partial<Record<LetterId, readonly string[]>> = {
  'email-oss': [channelWords.id.scamWarning],
  dukcapil: DUKCAPIL_CHANNELS,
};

const LETTER_ORDER: readonly LetterId[] = ['email-oss', 'dukcapil', 'telepon-169', 'whatsapp'];
