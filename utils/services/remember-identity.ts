import type { TypedValues } from '../contracts/messages.ts';
import type { Identity, RegistrationOutcome } from '../contracts/identity.ts';
import { readApplicantKind } from '../domain/form/read-applicant-kind.ts';
import { parseTypedDate } from '../domain/nik/parse-typed.ts';
import { readWholeCase } from './read-whole-case.ts';
import type { RecordingPorts } from './recording-ports.ts';
import { typedDigits } from './typed-values.ts';

/** A weaker sign never hides a stronger one: a server failure does not undo a confirmed registration. */
const STRENGTHS: Record<RegistrationOutcome, number> = {
  started: 0,
  failed: 1,
  mismatch: 1,
  'already-registered': 2,
  registered: 3,
};

/**
 * Notes that this NIK was used in this case, and what became of it: one record for each NIK and case.
 * Does nothing until the NIK has its 16 digits. What the form does not show is taken from the case.
 */
export async function rememberIdentity(
  ports: Pick<RecordingPorts, 'cases' | 'identities' | 'clock' | 'newId'>,
  caseId: string,
  values: TypedValues,
  outcome: RegistrationOutcome,
): Promise<void> {
  const nik = typedDigits(values);
  if (nik.length !== 16) return;
  const [record, near] = await Promise.all([
    readWholeCase(ports.cases, caseId),
    ports.identities.findNear(nik),
  ]);
  const known = near.find(({ identity, distance }) => distance === 0 && identity.caseId === caseId)?.identity;
  const nowUtc = ports.clock.nowUtc();
  const identity: Identity = {
    id: known?.id ?? ports.newId(),
    caseId,
    nik,
    name: (values.name || known?.name || record?.nameAsPrinted || '').slice(0, 1_000),
    birthDate: parseTypedDate(values.birthDate ?? '') || known?.birthDate || record?.birthDate || '',
    email: (values.email || known?.email || record?.email || '').slice(0, 320),
    phone: (values.phone || known?.phone || record?.phone || '').slice(0, 40),
    applicantKind:
      readApplicantKind(values.applicantKind ?? '') || known?.applicantKind || record?.applicantKind || '',
    outcome: known && STRENGTHS[known.outcome] > STRENGTHS[outcome] ? known.outcome : outcome,
    firstSeenAtUtc: known?.firstSeenAtUtc ?? nowUtc,
    lastSeenAtUtc: nowUtc,
  };
  await ports.identities.save(identity);
}
