import type { TypedValues } from '../../contracts/messages.ts';
import { maskEmail } from '../../domain/evidence/mask.ts';
import { DUPLICATE_VERDICTS } from '../../domain/duplicate/duplicate-verdict.ts';
import { judgeDuplicate, type DuplicateJudgement } from '../../domain/duplicate/judge-duplicate.ts';
import { duplicateWords } from '../../words/duplicate.ts';
import { formWords } from '../../words/form.ts';
import { formatDay } from '../../words/time.ts';
import type { FormCheckRequest } from '../check-form.ts';
import type { NearIdentity } from '../ports.ts';
import { typedPerson } from '../typed-person.ts';
import type { Remark } from './remark.ts';

/** A record of an earlier registration, and what it means for the NIK now typed. */
export interface EarlierRecord {
  readonly near: NearIdentity;
  readonly judgement: DuplicateJudgement;
}

/** The earlier records that mean something for this registration, the gravest first, then the latest. */
export function judgeEarlier(
  { near, activeCase }: Pick<FormCheckRequest, 'near' | 'activeCase'>,
  values: TypedValues,
): EarlierRecord[] {
  const typed = typedPerson(values, activeCase);
  return near
    .flatMap((found) => {
      const judgement = judgeDuplicate(typed, found.identity, found.distance);
      return judgement ? [{ near: found, judgement }] : [];
    })
    .toSorted(
      (a, b) =>
        DUPLICATE_VERDICTS.indexOf(a.judgement.verdict) - DUPLICATE_VERDICTS.indexOf(b.judgement.verdict) ||
        b.near.identity.lastSeenAtUtc.localeCompare(a.near.identity.lastSeenAtUtc),
    );
}

/** What is to be said about one earlier record; never more than a warning. */
export function describeEarlier(
  { near: { identity }, judgement }: EarlierRecord,
  { language, timeZone }: Pick<FormCheckRequest, 'language' | 'timeZone'>,
): Remark {
  const text = duplicateWords[language].verdicts[judgement.verdict]({
    when: formatDay(identity.lastSeenAtUtc, timeZone, language),
    email: maskEmail(identity.email),
    outcome: identity.outcome,
    kind: identity.applicantKind === '' ? '' : formWords[language].applicantKinds[identity.applicantKind],
    agreeing: judgement.agreeing,
    secondBusiness: judgement.secondBusiness,
  });
  return { severity: judgement.verdict === 'near-other-person' ? 'info' : 'warn', ...text };
}
