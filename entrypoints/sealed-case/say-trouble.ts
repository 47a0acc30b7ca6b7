import {
  SEALED_CASE_FAILURES,
  type SealedCaseFailure,
  type SealedCaseProblem,
} from '../../utils/contracts/sealed-case.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { toFailure } from '../sidepanel/use-loaded.ts';
import { SealedCaseTrouble } from './sealed-case-files.ts';

/** Why a case file was not made or not opened, in words. */
export function sayTrouble(error: unknown, language: Language): string {
  const problem = error instanceof SealedCaseTrouble ? error.problem : toFailure(error);
  return isOfFile(problem) ? sealedCaseWords[language].failures[problem] : failureWords[language][problem];
}

function isOfFile(problem: SealedCaseProblem): problem is SealedCaseFailure {
  return (SEALED_CASE_FAILURES as readonly string[]).includes(problem);
}
