import { readOutcome } from './case-outcome.ts';
import type { CaseworkLine } from './casework-line.ts';
import { type CasePath, PREPARATIONS, type Preparation, STAGES, type Stage } from './casework.ts';
import { followCase, stageOf, stagesOf } from './follow-case.ts';

/** The parts of a case that say how far it is before any page of the portal was seen. */
export interface CaseBeginning {
  readonly prepared?: readonly Preparation[] | undefined;
  readonly path?: CasePath | undefined;
}

export interface CaseStage {
  readonly stage: Stage;
  /** The person set it, and it is not what the pages showed. */
  readonly isByHand: boolean;
  /** Stages that the case has been through, in the usual order, without the present one. */
  readonly passed: readonly Stage[];
}

/** Ways to an account that lead through the registration form. */
const THROUGH_FORM: readonly CasePath[] = ['new-account', 'second-business'];

/**
 * How far a case is. What was set by hand counts until the pages show another step; a closed case is done.
 */
export function readStage(lines: readonly CaseworkLine[], record: CaseBeginning | null): CaseStage {
  const course = followCase(lines);
  const isClosed = readOutcome(lines) !== null;
  const stage = isClosed ? 'done' : (stageOf(course) ?? beginningOf(record));
  const been = new Set<Stage>(stagesOf(course));
  if (isPrepared(record)) been.add('prepare');
  if (record?.path !== undefined) been.add('path');
  return {
    stage,
    isByHand: !isClosed && stage === course.byHand && stage !== course.shown,
    passed: STAGES.filter((one) => been.has(one) && one !== stage),
  };
}

function beginningOf(record: CaseBeginning | null): Stage {
  if (record?.path !== undefined) return THROUGH_FORM.includes(record.path) ? 'register' : 'path';
  return isPrepared(record) ? 'path' : 'prepare';
}

function isPrepared(record: CaseBeginning | null): boolean {
  return PREPARATIONS.every((one) => record?.prepared?.includes(one) === true);
}
