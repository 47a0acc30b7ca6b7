/**
 * How far a case is and what it waits for, followed line by line through its chronology. The order of the
 * steps on the portal is not known, so none is assumed: what the pages show counts, and what the person says.
 */
import type { MessageClass } from '../diagnosis/message-class.ts';
import type { Generation, StepId } from '../form/form.ts';
import { type CaseworkLine, isEvent } from './casework-line.ts';
import { STAGES, type Stage, type Wait, type WaitOutcome } from './casework.ts';

export interface OpenWait {
  readonly wait: Wait;
  readonly sinceUtc: string;
  /** The person said so; the portal did not show it. */
  readonly isByHand: boolean;
}

export interface EndedWait {
  readonly sinceUtc: string;
  readonly atUtc: string;
  readonly outcome: WaitOutcome;
}

/** Where a case stands after its lines so far. */
export interface CaseCourse {
  /** What the pages showed last; null before any of it. */
  readonly shown: Stage | null;
  /** What the person set since then. */
  readonly byHand: Stage | null;
  /** What the person said since then that the case waits for; its stage counts while it is waited for. */
  readonly waitedFor: Wait | null;
  /** Of the two, the stage was set later. */
  readonly isHandNewer: boolean;
  /** Stages that the case was in: as the pages showed, and as the person set and did not take back. */
  readonly visited: ReadonlySet<Stage>;
  readonly visitedByHand: ReadonlySet<Stage>;
  readonly waits: ReadonlyMap<Wait, OpenWait>;
  /** The latest wait of each kind that is not open again. */
  readonly ended: ReadonlyMap<Wait, EndedWait>;
  /** The step that the portal showed last. */
  readonly screen: StepId | null;
  /** The path of the page that confirmed the registration; null again once a form is sent anew. */
  readonly confirmedPath: string | null;
  /** Of the form that was filled in last. */
  readonly generation: Generation;
}

const START: CaseCourse = {
  shown: null,
  byHand: null,
  waitedFor: null,
  isHandNewer: false,
  visited: new Set(),
  visitedByHand: new Set(),
  waits: new Map(),
  ended: new Map(),
  screen: null,
  confirmedPath: null,
  generation: 'unknown',
};

export function followCase(lines: readonly CaseworkLine[]): CaseCourse {
  return lines.reduce((course, line) => followEvent(followPage(course, line), line), START);
}

/** The stage that the lines give; null when they give none. */
export function stageOf(course: CaseCourse): Stage | null {
  const { byHand, isHandNewer, shown } = course;
  const ofWait = stageOfWait(course);
  const stage = (isHandNewer ? (byHand ?? ofWait) : (ofWait ?? byHand)) ?? shown;
  return stage === 'activation' && hasCome(course, 'activation-mail') ? 'check-account' : stage;
}

/** Every stage that the case was in, the present one included. */
export function stagesOf(course: CaseCourse): ReadonlySet<Stage> {
  const stages = [...course.visited, ...course.visitedByHand, stageOfWait(course), stageOf(course)];
  return new Set(stages.filter((stage) => stage !== null));
}

/** Waits that are a stage of the way. */
const STAGE_OF_WAIT: Partial<Record<Wait, Stage>> = { otp: 'otp', 'activation-mail': 'activation' };

function stageOfWait(course: CaseCourse): Stage | null {
  const { waitedFor, waits } = course;
  if (waitedFor === null || !(waits.has(waitedFor) || hasCome(course, waitedFor))) return null;
  return STAGE_OF_WAIT[waitedFor] ?? null;
}

function hasCome({ ended }: CaseCourse, wait: Wait): boolean {
  return ended.get(wait)?.outcome === 'arrived';
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
  const { step, path, generation } = page;
  if (step === 'done') return followDone({ ...course, screen: step }, path, atUtc);
  if (step === course.screen) return course;
  const next = { ...course, screen: step };
  // The form may still stand behind what confirmed it.
  if (course.confirmedPath !== null) return next;
  const stage = STAGE_OF_STEP[step];
  const moved = stage === undefined ? next : moveTo(next, stage);
  const known = generation === 'unknown' ? moved : { ...moved, generation };
  if (step !== 'code') return endWait(known, 'otp', 'arrived', atUtc);
  // The portal's own word that the code was sent may have come just before the page.
  return known.waits.has('otp') ? known : beginWait(known, { wait: 'otp', sinceUtc: atUtc, isByHand: false });
}

/**
 * The portal confirmed. The oldest form then sends an e-mail with a link that leads to a second such page,
 * which is told from the first by its path.
 */
function followDone(course: CaseCourse, path: string, atUtc: string): CaseCourse {
  if (course.confirmedPath === path) return course;
  const isSecond = course.confirmedPath !== null;
  const through = endWait({ ...course, confirmedPath: path }, 'otp', 'arrived', atUtc);
  if (isSecond) return moveTo(endWait(through, 'activation-mail', 'arrived', atUtc), 'check-account');
  if (through.waits.has('activation-mail')) return moveTo(through, 'activation');
  // Without its form before it, it is the page behind the link.
  if (course.generation !== 'A') return moveTo(through, 'check-account');
  const wait: OpenWait = { wait: 'activation-mail', sinceUtc: atUtc, isByHand: false };
  return moveTo(beginWait(through, wait), 'activation');
}

/** What the portal says of a code that was typed: so it had come. */
const CODE_CAME: readonly MessageClass[] = ['otp-invalid', 'otp-expired'];

function followEvent(course: CaseCourse, { event, page, atUtc }: CaseworkLine): CaseCourse {
  if (isEvent(event, 'pressed')) {
    if (event.button === 'resend') {
      const wait = stageOf(course) === 'activation' ? 'activation-mail' : 'otp';
      return beginWait(course, { wait, sinceUtc: atUtc, isByHand: false });
    }
    // Sending a form after all is a registration anew.
    const stage = course.confirmedPath === null || page === null ? undefined : STAGE_OF_STEP[page.step];
    return stage === undefined ? course : { ...moveTo(course, stage), confirmedPath: null };
  }
  if (isEvent(event, 'incident')) {
    return CODE_CAME.includes(event.messageClass) ? endWait(course, 'otp', 'arrived', atUtc) : course;
  }
  if (isEvent(event, 'wait-begun')) {
    const { wait } = event;
    const begun = beginWait(course, { wait, sinceUtc: atUtc, isByHand: page === null });
    const stage = STAGE_OF_WAIT[wait];
    if (stage === undefined) return begun;
    if (page !== null) return moveTo(begun, stage);
    // What goes on being waited for does not move the case again.
    return course.ended.has(wait) ? begun : { ...begun, waitedFor: wait, isHandNewer: false };
  }
  if (isEvent(event, 'wait-ended')) return endWait(course, event.wait, event.outcome, atUtc);
  return isEvent(event, 'stage-set') ? setByHand(course, event.stage) : course;
}

function moveTo(course: CaseCourse, stage: Stage): CaseCourse {
  return {
    ...course,
    shown: stage,
    byHand: null,
    waitedFor: null,
    visited: new Set([...course.visited, stage]),
  };
}

/** Null: as the pages show it. Going back by hand takes back what was set too far ahead. */
function setByHand(course: CaseCourse, stage: Stage | null): CaseCourse {
  const before = course.byHand;
  const isTakenBack = before !== null && (stage === null || STAGES.indexOf(stage) < STAGES.indexOf(before));
  const kept = [...course.visitedByHand].filter((one) => !isTakenBack || one !== before);
  return {
    ...(stage === 'activation' ? withoutEnd(course, 'activation-mail') : course),
    byHand: stage,
    isHandNewer: true,
    visitedByHand: new Set(stage === null ? kept : [...kept, stage]),
  };
}

function beginWait(course: CaseCourse, wait: OpenWait): CaseCourse {
  const waits = new Map([...course.waits].filter(([known]) => known !== wait.wait));
  return { ...withoutEnd(course, wait.wait), waits: waits.set(wait.wait, wait) };
}

function endWait(course: CaseCourse, wait: Wait, outcome: WaitOutcome, atUtc: string): CaseCourse {
  const open = course.waits.get(wait);
  if (open === undefined) return course;
  const { sinceUtc } = open;
  const waits = new Map([...course.waits].filter(([known]) => known !== wait));
  return { ...course, waits, ended: new Map([...course.ended, [wait, { sinceUtc, atUtc, outcome }]]) };
}

function withoutEnd(course: CaseCourse, wait: Wait): CaseCourse {
  return { ...course, ended: new Map([...course.ended].filter(([known]) => known !== wait)) };
}
