/**
 * How far a case is and what it waits for, followed line by line through its chronology. The order of the
 * steps on the portal is not known, so none is assumed: what the pages show counts, and what the person says.
 */
import type { MessageClass } from '../diagnosis/message-class.ts';
import type { Generation, StepId } from '../form/form.ts';
import { type CaseworkLine, isEvent } from './casework-line.ts';
import { STAGES, type Stage, type Wait } from './casework.ts';

export interface OpenWait {
  readonly wait: Wait;
  readonly sinceUtc: string;
  /** The person said so; the portal did not show it. */
  readonly isByHand: boolean;
}

/** Where a case stands after its lines so far. */
export interface CaseCourse {
  /** What the pages showed last, and what follows from waits; null before any of it. */
  readonly shown: Stage | null;
  /** What the person set since then. */
  readonly byHand: Stage | null;
  /** Stages that the case was in, in the order of first being there. */
  readonly visited: ReadonlySet<Stage>;
  readonly waits: ReadonlyMap<Wait, OpenWait>;
  /** When the latest wait of each kind ended that is not open again. */
  readonly ended: ReadonlyMap<Wait, string>;
  /** What tells one screen of the portal from the next. */
  readonly screen: string | null;
  readonly step: StepId | null;
  /** Of the form that was filled in last. */
  readonly generation: Generation;
}

const START: CaseCourse = {
  shown: null,
  byHand: null,
  visited: new Set(),
  waits: new Map(),
  ended: new Map(),
  screen: null,
  step: null,
  generation: 'unknown',
};

export function followCase(lines: readonly CaseworkLine[]): CaseCourse {
  return lines.reduce((course, line) => followEvent(followPage(course, line), line), START);
}

/** Steps that say how far a registration is. A login page, or one that is not recognised, says nothing. */
const STAGE_OF_STEP: Partial<Record<StepId, Stage>> = {
  identity: 'register',
  contact: 'register',
  'single-page': 'register',
  code: 'otp',
  password: 'password',
  profile: 'ktp',
};

function followPage(course: CaseCourse, { page, atUtc }: CaseworkLine): CaseCourse {
  if (page === null || page.step === 'unknown') return course;
  const { step, generation } = page;
  // The page that confirms the registration and the one behind the link in the mail differ by their path.
  const screen = step === 'done' ? `${step} ${page.path}` : step;
  if (screen === course.screen) return course;
  const next = { ...course, screen, step };
  if (step === 'done') return followDone(next, course.step === 'done', atUtc);
  const stage = STAGE_OF_STEP[step];
  const moved = stage === undefined ? next : moveTo(next, stage);
  const known = { ...moved, generation: generation === 'unknown' ? course.generation : generation };
  if (step !== 'code') return endWait(known, 'otp', atUtc);
  // The portal's own word that the code was sent may have come just before the page.
  return known.waits.has('otp') ? known : beginWait(known, { wait: 'otp', sinceUtc: atUtc, isByHand: false });
}

/** The portal confirmed. The oldest form then sends an e-mail with a link that leads to a second such page. */
function followDone(course: CaseCourse, isSecond: boolean, atUtc: string): CaseCourse {
  const through = endWait(course, 'otp', atUtc);
  if (isSecond) return moveTo(endWait(through, 'activation-mail', atUtc), 'check-account');
  if (through.waits.has('activation-mail')) return moveTo(through, 'activation');
  if (course.generation !== 'A') return moveTo(through, 'check-account');
  const wait: OpenWait = { wait: 'activation-mail', sinceUtc: atUtc, isByHand: false };
  return moveTo(beginWait(through, wait), 'activation');
}

/** What the portal says of a code that was typed: so it had come. */
const CODE_CAME: readonly MessageClass[] = ['otp-invalid', 'otp-expired'];

/** Waits that are a stage of the way. */
const STAGE_OF_WAIT: Partial<Record<Wait, Stage>> = { otp: 'otp', 'activation-mail': 'activation' };

function followEvent(course: CaseCourse, { event, page, atUtc }: CaseworkLine): CaseCourse {
  if (isEvent(event, 'pressed')) {
    if (event.button !== 'resend') return course;
    return beginWait(course, { wait: 'otp', sinceUtc: atUtc, isByHand: false });
  }
  if (isEvent(event, 'incident')) {
    return CODE_CAME.includes(event.messageClass) ? endWait(course, 'otp', atUtc) : course;
  }
  if (isEvent(event, 'wait-begun')) {
    const { wait } = event;
    const begun = beginWait(course, { wait, sinceUtc: atUtc, isByHand: page === null });
    const stage = STAGE_OF_WAIT[wait];
    return stage === undefined ? begun : moveTo(begun, stage);
  }
  if (isEvent(event, 'wait-ended')) {
    const over = endWait(course, event.wait, atUtc);
    const isActivated = event.wait === 'activation-mail' && event.outcome === 'arrived';
    return isActivated && over.shown === 'activation' ? moveTo(over, 'check-account') : over;
  }
  if (isEvent(event, 'stage-set')) return setByHand(course, event.stage);
  return course;
}

function moveTo(course: CaseCourse, stage: Stage): CaseCourse {
  return { ...course, shown: stage, byHand: null, visited: new Set([...course.visited, stage]) };
}

/** Going back by hand takes back what was set by hand too far ahead; what the pages showed stays visited. */
function setByHand(course: CaseCourse, stage: Stage): CaseCourse {
  const { byHand, shown, visited } = course;
  const isCorrection = byHand !== null && byHand !== shown && STAGES.indexOf(stage) < STAGES.indexOf(byHand);
  const kept = isCorrection ? [...visited].filter((one) => one !== byHand) : visited;
  return { ...course, byHand: stage, visited: new Set([...kept, stage]) };
}

function beginWait(course: CaseCourse, wait: OpenWait): CaseCourse {
  const waits = new Map([...course.waits].filter(([known]) => known !== wait.wait));
  const ended = new Map([...course.ended].filter(([known]) => known !== wait.wait));
  return { ...course, waits: waits.set(wait.wait, wait), ended };
}

function endWait(course: CaseCourse, wait: Wait, atUtc: string): CaseCourse {
  if (!course.waits.has(wait)) return course;
  const waits = new Map([...course.waits].filter(([known]) => known !== wait));
  return { ...course, waits, ended: new Map([...course.ended, [wait, atUtc]]) };
}
