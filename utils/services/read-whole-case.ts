import type { Case } from '../contracts/case.ts';
import { AppError } from '../contracts/result.ts';
import type { CaseStore } from './ports.ts';

/** Null when the case is gone, or is damaged: then as little is known of it. */
export async function readWholeCase(cases: Pick<CaseStore, 'read'>, id: string): Promise<Case | null> {
  try {
    return await cases.read(id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'record-damaged') return null;
    throw error;
  }
}
