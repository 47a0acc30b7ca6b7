import type { Case } from '../contracts/case.ts';
import type { RegistrationOutcome } from '../contracts/identity.ts';
import type { CallData, TypedValues } from '../contracts/messages.ts';
import { AppError } from '../contracts/result.ts';
import type { TabState } from '../contracts/tab-state.ts';
import { type Classification, classifyMessage } from '../domain/diagnosis/classify-message.ts';
import { classifySignal } from '../domain/diagnosis/classify-signal.ts';
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import type { StepId } from '../domain/form/form.ts';
import { appendAwaiting } from './await-picture.ts';
import type { RecordingPorts } from './recording-ports.ts';
import { recordNetworkBack } from './record-network.ts';
import { recordSentNotice } from './record-sent-notice.ts';
import { recordStep } from './record-step.ts';
import { listFindings } from './form-check/list-findings.ts';
import { formatOffset } from '../words/time.ts';
import type { CaseStore, Clock } from './ports.ts';
import { rememberIdentity } from './remember-identity.ts';
import { typedDigits } from './typed-values.ts';

type Report = CallData<'page.incident'>;
type SeenIncident = Omit<NonNullable<TabState['lastIncident']>, 'entryId'>;

/**
 * The portal showed a message, or a call of it failed. While the tab records, an error becomes an entry that
 * waits for its picture. Returns the entry's id; null when it is no error, or the same error shown again.
 */
export async function recordIncident(
  ports: RecordingPorts,
  tabId: number,
  report: Report,
): Promise<string | null> {
  const state = await ports.tabs.read(tabId);
  const caseId = state.recordingCaseId;
  if (caseId === null || state.paused) return null;
  const classified = classify(report);
  if (classified.class === 'none') await recordSentNotice(ports, tabId, report);
  const attempt = attemptOf(state, report);
  if (!isWorthAnEntry(classified, report, attempt)) return null;
  const seen = { mark: markOf(report, attempt), ...completeValues(state.values) };
  if (isRepeat(seen, state.lastIncident)) {
    // Reported again because the answer was lost with a stopped worker: the picture can still be taken.
    const awaited = state.awaitedPictures.find((entryId) => entryId === state.lastIncident?.entryId) ?? null;
    if (awaited !== null) ports.askForPicture(tabId, awaited);
    return awaited;
  }

  if (report.incident.online) await recordNetworkBack(ports, tabId);
  await recordStep(ports, tabId, report.page);
  const record = await readIfPossible(ports.cases, caseId);
  const findings = listFindings(state.values, record, todayOf(ports.clock));
  const entry = await appendAwaiting(ports, tabId, {
    caseId,
    page: report.page,
    atUtc: report.atUtc,
    event: {
      kind: 'incident',
      ...report.incident,
      messageClass: classified.class,
      certainty: classified.certainty,
      attempt,
      findings,
    },
  });
  await ports.tabs.change(tabId, ({ offlineSinceUtc }) => ({
    lastIncident: { ...seen, entryId: entry.id },
    ...(!report.incident.online && { offlineSinceUtc: offlineSinceUtc ?? report.atUtc }),
  }));
  const outcome = outcomeOf(classified.class);
  // Before a button was pressed only the portal's own word about the NIK says that it was used.
  if (outcome === 'already-registered' || attempt > 0) {
    await rememberIdentity(ports, caseId, state.values, outcome);
  }
  return entry.id;
}

/** A case that cannot be read now costs findings, not the record of the error. */
async function readIfPossible(cases: Pick<CaseStore, 'read'>, caseId: string): Promise<Case | null> {
  try {
    return await cases.read(caseId);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}

/** The person's own calendar day. */
function todayOf(clock: Clock): string {
  return formatOffset(clock.nowUtc(), clock.timeZone()).slice(0, 10);
}

/** The portal's words tell most; what the network did tells the rest. */
function classify({ incident, signal, page }: Report): Classification {
  const byWords = readWords(incident.text, page.step);
  if (signal === null || !['none', 'unknown'].includes(byWords.class)) return byWords;
  const { httpStatus, online, elapsedMs } = incident;
  const byNetwork = classifySignal({ httpStatus, online, waitedMs: elapsedMs });
  return byNetwork.class === 'none' ? { class: signal, certainty: 'likely' } : byNetwork;
}

/** "Kata sandi tidak sesuai" is about two passwords, but where one logs in there is only one. */
function readWords(text: string, step: StepId): Classification {
  const byWords = classifyMessage(text);
  return step === 'login' && byWords.class === 'password-rejected'
    ? { class: 'login-failed', certainty: 'likely' }
    : byWords;
}

/**
 * Words that sound of an error but are not known are kept, except loose text on a page whose form works:
 * that is more often help than an error. What a form says of a password that is still being typed is help too.
 */
function isWorthAnEntry(classified: Classification, { incident, page }: Report, attempt: number): boolean {
  const isTyping = incident.place === 'field-hint' && attempt === 0;
  if (classified.class === 'password-rejected' && isTyping) return false;
  if (classified.class !== 'unknown') return classified.class !== 'none';
  return incident.place !== 'page' || page.step === 'unknown';
}

/** How often the button of this step was pressed. A page that is not recognised answers the last press. */
function attemptOf({ lastPress }: TabState, { page }: Report): number {
  if (lastPress === null) return 0;
  return page.step === lastPress.step || page.step === 'unknown' ? lastPress.attempt : 0;
}

/** Two reports with the same mark are one incident, shown again by re-rendering. */
function markOf({ page, incident, signal }: Report, attempt: number): string {
  const { text, place, field, httpStatus, request } = incident;
  const facts = place === 'network' ? [signal, httpStatus, request] : [];
  return JSON.stringify([text, place, field, page.step, attempt, ...facts]);
}

/** The portal's same answer about another NIK or e-mail is another answer. */
function isRepeat(seen: SeenIncident, last: TabState['lastIncident']): boolean {
  if (last === null || seen.mark !== last.mark) return false;
  // What is not typed to its end yet, or not observed yet, tells nothing.
  const isOther = (now: string, then: string): boolean => now !== '' && then !== '' && now !== then;
  return !isOther(seen.nik, last.nik) && !isOther(seen.email, last.email);
}

function completeValues(values: TypedValues): { nik: string; email: string } {
  const nik = typedDigits(values);
  const email = values.email?.trim().toLowerCase() ?? '';
  return { nik: nik.length === 16 ? nik : '', email: /^\S+@\S+\.\S{2,}$/.test(email) ? email : '' };
}

function outcomeOf(messageClass: MessageClass): RegistrationOutcome {
  switch (messageClass) {
    case 'nik-registered':
      return 'already-registered';
    case 'ktp-mismatch':
    case 'nik-not-found':
      return 'mismatch';
    default:
      return 'failed';
  }
}
