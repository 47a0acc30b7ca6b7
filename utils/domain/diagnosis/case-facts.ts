import type { FormFinding } from './form-finding.ts';

/** What became of a registration that was seen earlier; see `RegistrationOutcome` in the contracts. */
export type EarlierOutcome = 'started' | 'registered' | 'already-registered' | 'mismatch' | 'failed';

/** A registration with this NIK, or of this person, that was seen from this device before. */
export interface EarlierSeen {
  readonly atUtc: string;
  /** Null where only the warning of it is left. */
  readonly outcome: EarlierOutcome | null;
  /** Whether it had this NIK, one that is a slip away, or belongs to the same person under another NIK. */
  readonly by: 'same-nik' | 'slip' | 'person';
}

/** What chronology, checks and records say around one message of the portal; nothing that was typed. */
export interface CaseFacts {
  /** Null for messages recorded before findings were kept. */
  readonly findings: readonly FormFinding[] | null;
  /** The case says that the name on the KTP carries a title. */
  readonly hasPrintedTitle: boolean;
  /** Birth date or sex of the case is not the one in its NIK. */
  readonly isNikUnlikeCaseData: boolean;
  /** Failures of the server in the ten minutes up to the message, this one included. */
  readonly serverFailures: number;
  /** HTTP status that came with the message. */
  readonly httpStatus: number | null;
  readonly isOnline: boolean;
  /** How long before the message the connection was last seen to be gone; null when not in the last ten minutes. */
  readonly offlineMinutesAgo: number | null;
  readonly earlier: EarlierSeen | null;
  /** When this case's own registration was confirmed by the portal. */
  readonly registeredAtUtc: string | null;
  readonly isEmailOfOtherCase: boolean;
  readonly isPhoneOfOtherCase: boolean;
  /** How often this class of message came in the case, this one included. */
  readonly sameClassCount: number;
  /** How often a code was asked for in the half hour before, and how many minutes ago the last time. */
  readonly codeRequests: number;
  readonly minutesSinceCode: number | null;
  /** How long the step had been open. */
  readonly minutesOnStep: number | null;
}
