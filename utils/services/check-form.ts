import type { Case } from '../contracts/case.ts';
import type { Language } from '../contracts/settings.ts';
import type { Hint, PortalSnapshot, TypedValues } from '../contracts/messages.ts';
import type { DuplicateVerdict } from '../domain/duplicate/duplicate-verdict.ts';
import { formatOffset } from '../words/time.ts';
import { checkName } from './form-check/check-name.ts';
import { checkNik } from './form-check/check-nik.ts';
import { checkPerson } from './form-check/check-person.ts';
import { describeEarlier, judgeEarlier, type EarlierRecord } from './form-check/earlier-records.ts';
import type { NearIdentity } from './ports.ts';

export interface FormCheckRequest {
  readonly snapshot: PortalSnapshot;
  readonly activeCase: Case | null;
  /**
   * What was typed in earlier steps of this registration in the same tab (held in memory only):
   * the NIK of the first step is needed beside the birth date of the last one.
   */
  readonly earlierValues: TypedValues;
  /** Earlier records whose NIK equals the typed one or is one slip away, or that are of the same person. */
  readonly near: readonly NearIdentity[];
  readonly nowUtc: string;
  readonly timeZone: string;
  readonly language: Language;
}

export interface FormCheck {
  readonly hints: Hint[];
  /** The gravest thing that earlier records say about the typed NIK, for the chronology. */
  readonly duplicate: { readonly verdict: DuplicateVerdict; readonly earlierAtUtc: string } | null;
}

/** What is to be said beside the fields of this step. Pure: same request, same answer. */
export function checkForm(request: FormCheckRequest): FormCheck {
  const { activeCase, earlierValues, language, nowUtc, snapshot, timeZone } = request;
  const { values } = snapshot;
  // The person's own day: in Jayapura it is tomorrow while UTC still says today.
  const today = formatOffset(nowUtc, timeZone).slice(0, 10);
  const typed = { ...earlierValues, ...values };
  const earlier = typed.nik?.trim() ? judgeEarlier(request, typed) : [];
  // Where the NIK is not on this step, its other NIK is told beside the birth date that gave it away.
  const isNikHere = values.nik !== undefined;
  const isOtherNik = ({ near }: EarlierRecord): boolean => near.distance === 'far';
  const besideNik = earlier.filter((record) => isNikHere || !isOtherNik(record));
  const besideBirthDate = earlier.filter((record) => !isNikHere && isOtherNik(record));
  const hints = [
    checkNik(request, besideNik, today),
    checkName(values.name ?? '', activeCase?.nameAsPrinted ?? '', language),
    ...checkPerson(values, {
      activeCase,
      nik: values.nik || earlierValues.nik || activeCase?.nik || '',
      otherNiks: besideBirthDate.map((record) => describeEarlier(record, request)),
      today,
      language,
    }),
  ];
  const [gravest] = earlier;
  return {
    hints: hints.filter((hint) => hint !== null),
    duplicate: gravest
      ? { verdict: gravest.judgement.verdict, earlierAtUtc: gravest.near.identity.lastSeenAtUtc }
      : null,
  };
}
