import type { NameProposal } from '../../components/case/CaseForm.tsx';
import { writeDate } from '../../components/case/case-values.ts';
import type { Case } from '../../utils/contracts/case.ts';
import type { Hint } from '../../utils/contracts/messages.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { RemovalKind } from '../../utils/domain/name/name-proposal.ts';
import { proposeName } from '../../utils/domain/name/propose-name.ts';
import { checkForm } from '../../utils/services/check-form.ts';
import type { Clock } from '../../utils/services/ports.ts';

/** What may be printed on a KTP as a title; nicknames and aliases are another question. */
const TITLES: readonly RemovalKind[] = ['academic', 'professional', 'religious', 'rank', 'social', 'unknown'];

/**
 * The same rules and words as beside the form in the page, for the data of a case by themselves:
 * as if a form held exactly these values and nothing else were known.
 */
export function checkCase(record: Case, language: Language, clock: Clock): readonly Hint[] {
  const values = {
    name: record.nameAsPrinted,
    nik: record.nik,
    birthDate: writeDate(record.birthDate),
    sex: record.sex,
  };
  const fields = (['name', 'nik', 'birthDate', 'sex'] as const).filter((field) => values[field] !== '');
  const { hints } = checkForm({
    snapshot: {
      page: {
        origin: 'https://ui-login.oss.go.id',
        path: '/register',
        step: 'single-page',
        generation: 'unknown',
      },
      fields: fields.map((field) => ({ field, found: true, filled: true, disabled: false, invalid: false })),
      missing: [],
      values: Object.fromEntries(fields.map((field) => [field, values[field]])),
    },
    activeCase: null,
    earlierValues: {},
    near: [],
    nowUtc: clock.nowUtc(),
    timeZone: clock.timeZone(),
    language,
  });
  return hints;
}

/** The name without what looks like a title, or null when there is nothing to ask about. */
export function proposeCaseName(name: string): NameProposal | null {
  const { proposal, removed } = proposeName(name);
  const titles = removed.filter(({ kind }) => TITLES.includes(kind)).map(({ text }) => text.trim());
  return titles.length > 0 ? { titles: titles.join(', '), bare: proposal } : null;
}
