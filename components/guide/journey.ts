import type { Stage } from '../../utils/domain/casework/casework.ts';

/** The way of a case as it is drawn. */
export interface Journey {
  /** All of them, in the usual order. */
  readonly stages: readonly Stage[];
  /** Where the case is now. */
  readonly stage: Stage;
  /** Stages it has been through. */
  readonly passed: readonly Stage[];
}

export type Place = 'passed' | 'current' | 'ahead';

export function placeOf(one: Stage, { stage, passed }: Journey): Place {
  if (one === stage) return 'current';
  return passed.includes(one) ? 'passed' : 'ahead';
}
