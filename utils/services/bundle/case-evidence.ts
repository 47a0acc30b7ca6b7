/** Reads what a bundle tells of a case, but for the files, which are read one by one later. */
import type { Attachment } from '../../contracts/attachment.ts';
import type { Case } from '../../contracts/case.ts';
import type { Link } from '../../contracts/link.ts';
import { AppError } from '../../contracts/result.ts';
import type {
  AttachmentStore,
  CaseStore,
  Chronology,
  Clock,
  DeviceChain,
  SaltedEntry,
  Signer,
} from '../ports.ts';
import { parseChains } from '../read-removals.ts';
import { encode } from './bag-writer.ts';
import { compactInstant, type ChainState } from './bundle-content.ts';
import type { Sha256 } from './verify-bag.ts';
import { fingerprintOf } from './verify-signature.ts';

export interface EvidencePorts {
  readonly cases: Pick<CaseStore, 'read'>;
  readonly chronology: Pick<Chronology, 'listSalted' | 'chains'>;
  readonly attachments: Pick<AttachmentStore, 'list'>;
  readonly signer: Pick<Signer, 'publicKey'>;
  readonly clock: Pick<Clock, 'nowUtc'>;
  readonly sha256: Sha256;
}

/** All of the case but its files, as it stood at one moment. */
export interface CaseEvidence {
  readonly record: Case;
  readonly reference: string;
  /** Names the bundle: folder, file and group. */
  readonly base: string;
  readonly madeAtUtc: string;
  readonly entries: readonly SaltedEntry[];
  readonly attachments: readonly Attachment[];
  readonly chains: readonly DeviceChain[];
  readonly links: readonly (readonly Link[])[];
  readonly states: readonly ChainState[];
  readonly fingerprint: string;
}

/** @throws AppError `not-found` when the case is gone */
export async function readEvidence(caseId: string, ports: EvidencePorts): Promise<CaseEvidence> {
  const record = await ports.cases.read(caseId);
  if (record === null) throw new AppError('not-found');
  const snapshot = await readSnapshot(caseId, ports);
  const madeAtUtc = ports.clock.nowUtc();
  const reference = (await ports.sha256(encode(record.id))).slice(0, 8);
  const states: ChainState[] = [];
  for (const { device, lines } of snapshot.chains) {
    const head = await ports.sha256(encode(lines.at(-1) ?? ''));
    states.push({ device, linkCount: lines.length, head });
  }
  return {
    ...snapshot,
    record,
    reference,
    base: `bukti-${reference}-${compactInstant(madeAtUtc)}`,
    madeAtUtc,
    links: parseChains(snapshot.chains),
    states,
    fingerprint: fingerprintOf(await ports.signer.publicKey()),
  };
}

/** Recording may go on meanwhile; entries and chains must be of the same moment, or they would not fit. */
async function readSnapshot(
  caseId: string,
  { chronology, attachments }: EvidencePorts,
): Promise<Pick<CaseEvidence, 'entries' | 'attachments' | 'chains'>> {
  let before = await chronology.chains(caseId);
  for (;;) {
    const entries = await chronology.listSalted(caseId);
    const listed = await attachments.list(caseId);
    const chains = await chronology.chains(caseId);
    if (countLines(before) === countLines(chains)) return { entries, attachments: listed, chains };
    before = chains;
  }
}

function countLines(chains: readonly DeviceChain[]): number {
  return chains.reduce((sum, { lines }) => sum + lines.length, 0);
}
