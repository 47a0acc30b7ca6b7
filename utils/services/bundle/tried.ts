/** What was tried beside pressing buttons, and what was waited for in vain, as report and letters tell it. */
import type { ChronologyFile } from '../../contracts/bundle.ts';
import type { Remedy } from '../../domain/casework/casework.ts';
import type { VainWait } from '../../domain/casework/read-waits.ts';
import { readWaitProgress } from '../../domain/casework/wait-plan.ts';
import type { ChronologySummary, TriedSummary } from '../../domain/evidence/summary.ts';
import { caseworkWords } from '../../words/casework.ts';
import { formatDay, formatMoment } from '../../words/time.ts';
import { triedWords } from '../../words/tried.ts';
import { capitalize, shorten, toVisibleLine } from '../../words/visible-text.ts';

const EMAIL_MAX = 80;

type Tried = Pick<ChronologySummary, 'tried' | 'vainWaits'>;

/** Whole sentences, in the language of the chronology: what was tried, then what has not come. */
export function describeTried(chronology: ChronologyFile, { tried, vainWaits }: Tried): string[] {
  return [...tried.map((one) => describeRemedy(chronology, one)), ...describeWaits(chronology, vainWaits)];
}

/** What has not come, whole sentences. */
export function describeWaits(chronology: ChronologyFile, vainWaits: readonly VainWait[]): string[] {
  return vainWaits
    .filter((one) => isWorthTelling(chronology, one))
    .map((one) => describeWait(chronology, one));
}

/** `menelepon 169 (21 November 2026)`: the remedies of these that were tried, to stand inside a sentence. */
export function listTried(
  { language, timeZone }: ChronologyFile,
  { tried }: Pick<Tried, 'tried'>,
  remedies: readonly Remedy[],
): string[] {
  return tried
    .filter(({ remedy }) => remedies.includes(remedy))
    .map(
      ({ remedy, atUtc }) =>
        `${caseworkWords[language].remedies[remedy]} (${formatDay(atUtc, timeZone, language)})`,
    );
}

function describeRemedy(chronology: ChronologyFile, { remedy, atUtc }: TriedSummary): string {
  const { language, timeZone, case: record } = chronology;
  const say = triedWords[language];
  const name = capitalize(caseworkWords[language].remedies[remedy]);
  const emails = (record.triedEmails ?? []).map((email) => shorten(toVisibleLine(email), EMAIL_MAX));
  const isWithEmails = remedy === 'forgot-password' && emails.length > 0;
  return say.remedy(isWithEmails ? say.withEmails(name, emails) : name, formatDay(atUtc, timeZone, language));
}

/** A code that is on its way for a minute is no trouble yet. */
function isWorthTelling({ madeAtUtc }: ChronologyFile, { wait, sinceUtc, untilUtc }: VainWait): boolean {
  return readWaitProgress(wait, sinceUtc, untilUtc ?? madeAtUtc).reached.length > 1 || isLongByNature(wait);
}

/** What the person alone can say to be waiting for takes days; having begun to wait tells enough. */
function isLongByNature(wait: VainWait['wait']): boolean {
  return wait === 'dukcapil-sync' || wait === 'desk-answer' || wait === 'dukcapil-answer';
}

function describeWait(
  { language, timeZone }: ChronologyFile,
  { wait, sinceUtc, untilUtc }: VainWait,
): string {
  const { waiting, waited } = triedWords[language];
  const moment = (utc: string): string =>
    `${formatDay(utc, timeZone, language)}, ${formatMoment(utc, timeZone, language)}`;
  return untilUtc === null
    ? waiting[wait](moment(sinceUtc))
    : waited[wait](moment(sinceUtc), moment(untilUtc));
}
