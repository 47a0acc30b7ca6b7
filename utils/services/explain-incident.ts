import type { Language } from '../contracts/settings.ts';
import type { CaseFacts } from '../domain/diagnosis/case-facts.ts';
import { findCauses, type Cause, type CauseCode, type Evidence } from '../domain/diagnosis/find-causes.ts';
import type { Certainty, MessageClass } from '../domain/diagnosis/message-class.ts';
import { CHANNELS_FOR } from '../domain/guide/channels.ts';
import type { Remedy } from '../domain/casework/casework.ts';
import { REMEDIES_OF_CAUSE, REMEDIES_OF_STEPS } from '../domain/guide/remedies-of-steps.ts';
import { REMEDIES_OF } from '../domain/guide/remedies-of.ts';
import { causeWords } from '../words/causes.ts';
import { diagnosisWords } from '../words/diagnosis.ts';
import { duplicateWords } from '../words/duplicate.ts';
import { formatDay } from '../words/time.ts';
import { describeChannel, type DeskAdvice } from './describe-channel.ts';
import type { IncidentEntry } from './gather-facts.ts';

export interface ExplainedCause {
  readonly code: CauseCode;
  readonly text: string;
  readonly certainty: Certainty;
  readonly certaintyText: string;
  /** What in this case speaks for it; empty for what has to be asked. */
  readonly evidence: readonly string[];
}

export interface ExplainedStep {
  readonly text: string;
  /** What doing it is ticked off as; none of them stands at two steps. */
  readonly remedies: readonly Remedy[];
}

/** What an error of the portal means in this case, and the way out of it. */
export interface Explanation {
  readonly messageClass: MessageClass;
  readonly title: string;
  /** Only when it is not certain what the message means. */
  readonly certainty?: string;
  /** True without any evidence. */
  readonly cause: string;
  /** Those that the case speaks for come first. */
  readonly causes: readonly ExplainedCause[];
  /** In order; the first can be done right now. */
  readonly steps: readonly ExplainedStep[];
  /** Further remedies, which no step names. */
  readonly otherRemedies: readonly Remedy[];
  readonly avoid: readonly string[];
  /** When to stop trying and go to a desk. */
  readonly stopWhen: readonly string[];
  /** In order; empty only for what is no error. */
  readonly desks: readonly DeskAdvice[];
}

/** More steps than these are not read. */
const MOST_STEPS = 8;

/** `timeZone` is that of the dates in the evidence. */
export function explainIncident(
  { event }: Pick<IncidentEntry, 'event'>,
  facts: CaseFacts,
  language: Language,
  timeZone: string,
): Explanation {
  const { messageClass, certainty } = event;
  const words = diagnosisWords[language];
  const { title, cause, avoid, stopWhen } = words.classes[messageClass];
  const causes = findCauses(messageClass, facts);
  const steps = explainSteps(messageClass, causes, language);
  const inSteps = new Set(steps.flatMap(({ remedies }) => remedies));
  return {
    messageClass,
    title,
    ...(certainty !== 'certain' && { certainty: words.certainties[certainty] }),
    cause,
    causes: causes.map((found) => explainCause(found, language, timeZone)),
    steps,
    otherRemedies: REMEDIES_OF[messageClass].filter((remedy) => !inSteps.has(remedy)),
    avoid,
    stopWhen,
    desks: CHANNELS_FOR[messageClass].map((id) => describeChannel(id, language, messageClass)),
  };
}

function explainCause(
  { code, certainty, evidence }: Cause,
  language: Language,
  timeZone: string,
): ExplainedCause {
  return {
    code,
    text: causeWords[language].causes[code].text,
    certainty,
    certaintyText: diagnosisWords[language].certainties[certainty],
    evidence: evidence.map((one) => sayEvidence(one, language, timeZone)),
  };
}

/** What the case speaks for can be mended at once, so it comes before the general way. */
function explainSteps(
  messageClass: MessageClass,
  causes: readonly Cause[],
  language: Language,
): ExplainedStep[] {
  const founded = causes.filter(({ evidence }) => evidence.length > 0);
  const all = [
    ...founded.map(({ code }) => ({
      text: causeWords[language].causes[code].step,
      remedies: REMEDIES_OF_CAUSE[code] ?? [],
    })),
    ...diagnosisWords[language].classes[messageClass].steps.map((text, index) => ({
      text,
      remedies: REMEDIES_OF_STEPS[messageClass][index] ?? [],
    })),
  ];
  const left = new Set(REMEDIES_OF[messageClass]);
  return all
    .filter(({ text }, index) => all.findIndex((step) => step.text === text) === index)
    .slice(0, MOST_STEPS)
    .map(({ text, remedies }) => ({ text, remedies: remedies.filter((remedy) => left.delete(remedy)) }));
}

function sayEvidence(evidence: Evidence, language: Language, timeZone: string): string {
  const say = causeWords[language].evidence;
  const day = (utc: string): string => formatDay(utc, timeZone, language);
  switch (evidence.code) {
    case 'server-failures':
    case 'same-class':
    case 'codes-asked':
      return say[evidence.code](evidence.count);
    case 'offline-before':
    case 'code-age':
    case 'step-open':
      return say[evidence.code](evidence.minutes);
    case 'http':
      return say.http(evidence.status);
    case 'registered':
      return say.registered(day(evidence.atUtc));
    case 'earlier':
      return say.earlier(
        day(evidence.atUtc),
        evidence.outcome === null ? '' : duplicateWords[language].outcomes[evidence.outcome],
      );
    default:
      return say[evidence.code];
  }
}
