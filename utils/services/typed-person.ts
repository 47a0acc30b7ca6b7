import type { Case } from '../contracts/case.ts';
import type { TypedValues } from '../contracts/messages.ts';
import type { PersonSigns } from '../domain/duplicate/judge-duplicate.ts';
import { readApplicantKind } from '../domain/form/read-applicant-kind.ts';

/** The person being registered: what was typed, and where nothing was, what the case knows. */
export function typedPerson(values: TypedValues, activeCase: Case | null): PersonSigns {
  return {
    name: values.name || activeCase?.nameAsPrinted || '',
    birthDate: values.birthDate || activeCase?.birthDate || '',
    email: values.email || activeCase?.email || '',
    phone: values.phone || activeCase?.phone || '',
    applicantKind: readApplicantKind(values.applicantKind ?? '') ?? (activeCase?.applicantKind || ''),
  };
}
