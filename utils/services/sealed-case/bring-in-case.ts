/** Says what an opened case file would bring, and brings it in. */
import type { CaseRecords } from '../../contracts/case-records.ts';
import { type Case, withFormer } from '../../contracts/case.ts';
import type { Entry, EntryEvent } from '../../contracts/entry.ts';
import type { RegistrationOutcome } from '../../contracts/identity.ts';
import type { BroughtIn, CaseDifference, Choices, SealedCaseContent } from '../../contracts/sealed-case.ts';
import { joinFormer } from '../../domain/evidence/former-values.ts';
import { labelDevices } from '../../domain/evidence/devices.ts';
import type { CaseArchive } from '../ports.ts';
import { describeImport } from '../record-evidence.ts';
import { readWholeCase } from '../read-whole-case.ts';
import { draftEntry, type EntryPorts, type RecordingPorts } from '../recording-ports.ts';
import { rememberIdentity } from '../remember-identity.ts';
import { compareCaseData, listSetAside, mergeCaseData } from './compare-case-data.ts';
import type { OpenedCaseFile } from './open-case-file.ts';

export interface BringInPorts extends EntryPorts, Pick<RecordingPorts, 'cases' | 'identities' | 'newId'> {
  readonly archive: Pick<CaseArchive, 'join'>;
}

/** Reads only. */
export async function describeCaseFile(
  { records }: Pick<OpenedCaseFile, 'records'>,
  ports: Pick<BringInPorts, 'cases' | 'chronology'>,
): Promise<SealedCaseContent> {
  const { case: inFile, entries, attachments } = records;
  const here = await readWholeCase(ports.cases, inFile.id);
  const listed = await ports.chronology.list(inFile.id);
  const known = new Set(listed.map(({ id }) => id));
  const differences = here ? openDifferences({ here, file: inFile }, listed) : [];
  const isChainKnown = await isEveryLineKnown(records, ports);
  return {
    caseName: inFile.nameAsPrinted,
    nik: inFile.nik,
    deviceCount: new Set(entries.map(({ entry }) => entry.device)).size,
    entryCount: entries.length,
    pictureCount: entries.filter(({ entry }) => entry.picture.state === 'taken').length,
    attachmentCount: attachments.length,
    isKnown: here !== null,
    newEntryCount: entries.filter(({ entry }) => !known.has(entry.id)).length,
    isAllKnown: here !== null && isChainKnown && differences.length === 0 && !addsData(here, inFile),
    differences,
  };
}

/**
 * Joins the case with what is here, notes it in the chronology, all or nothing, and remembers the NIK for the
 * warning of double registrations. A second time changes nothing, but for what a kill cut off.
 * @throws AppError `archive-damaged`, `archive-conflict`, `storage-full`, `storage-failed`
 * @throws SealedCaseError `damaged`, `unreadable` while the file is read
 */
export async function bringInCase(
  { records, readFile }: Pick<OpenedCaseFile, 'records' | 'readFile'>,
  choices: Choices,
  ports: BringInPorts,
): Promise<BroughtIn> {
  const { case: inFile } = records;
  const here = await readWholeCase(ports.cases, inFile.id);
  const differences = here
    ? openDifferences({ here, file: inFile }, await ports.chronology.list(inFile.id))
    : [];
  const merged = here
    ? mergeCaseData({ here, file: inFile }, keepSettled(choices, differences), ports.clock.nowUtc())
    : inFile;
  const setAside = listSetAside(differences, choices);
  // Whatever is chosen: what was recorded there may name what stood there.
  const former = joinFormer(merged.former ?? {}, inFile.former ?? {}, merged);
  const joining = { ...records, case: withFormer(merged, former) };
  const outcome = await ports.archive.join(joining, readFile, (joined) => {
    const events: EntryEvent[] = [
      ...describeImport(joined),
      ...setAside.map(({ field, other }): EntryEvent => ({ kind: 'data-differed', field, other })),
    ];
    return Promise.all(events.map((event) => draftEntry(ports, { caseId: inFile.id, page: null, event })));
  });
  const isUnchanged =
    !outcome.isNewCase && outcome.linkCount === 0 && merged.updatedAtUtc === here?.updatedAtUtc;
  if (!isUnchanged || !(await isRemembered(merged, ports))) await rememberTried(merged, records, ports);

  const entries = await ports.chronology.list(inFile.id);
  return {
    caseId: inFile.id,
    isNewCase: outcome.isNewCase,
    isUnchanged: isUnchanged && setAside.length === 0,
    deviceLabels: [...labelDevices(entries).values()],
    entryCount: outcome.entryCount,
    pictureCount: outcome.pictureCount,
    attachmentCount: outcome.attachmentCount,
    setAside,
  };
}

/** Without those that were decided before: the other value stands in the chronology, and the kept one is newer. */
function openDifferences(
  both: { readonly here: Case; readonly file: Case },
  entries: readonly Entry[],
): CaseDifference[] {
  return compareCaseData(both).filter(
    ({ field, file, newer }) =>
      newer === 'file' ||
      !entries.some(
        ({ event }) => event.kind === 'data-differed' && event.field === field && event.other === file,
      ),
  );
}

/** Only what was asked can be chosen. */
function keepSettled(choices: Choices, differences: readonly CaseDifference[]): Choices {
  return Object.fromEntries(
    differences.flatMap(({ field }) => (choices[field] === undefined ? [] : [[field, choices[field]]])),
  );
}

/** The file fills what is empty here. */
function addsData(here: Case, file: Case): boolean {
  return mergeCaseData({ here, file }, {}, here.updatedAtUtc).updatedAtUtc !== here.updatedAtUtc;
}

async function isEveryLineKnown(
  records: CaseRecords,
  { chronology }: Pick<BringInPorts, 'chronology'>,
): Promise<boolean> {
  const chains = await chronology.chains(records.case.id);
  return records.chains.every(({ device, lines }) => {
    const own = chains.find((chain) => chain.device === device)?.lines ?? [];
    // Each line holds the hash of the one before, so the last one speaks for all.
    return lines.length === 0 || own[lines.length - 1] === lines.at(-1);
  });
}

async function isRemembered(
  { id, nik }: Case,
  { identities }: Pick<BringInPorts, 'identities'>,
): Promise<boolean> {
  const near = await identities.findNear(nik);
  return near.some(({ identity, distance }) => distance === 0 && identity.caseId === id);
}

/** As if the registration had been tried here; a NIK that was never sent is no registration. */
async function rememberTried(record: Case, { entries }: CaseRecords, ports: BringInPorts): Promise<void> {
  const outcome = lastingOutcome(entries.map(({ entry }) => entry.event));
  if (outcome === null) return;
  await rememberIdentity(ports, record.id, { nik: record.nik }, outcome);
}

function lastingOutcome(events: readonly EntryEvent[]): RegistrationOutcome | null {
  const isRegistered = events.some(
    (event) => event.kind === 'incident' && event.messageClass === 'nik-registered',
  );
  if (isRegistered) return 'already-registered';
  const isSent = events.some((event) => event.kind === 'pressed' && event.button !== 'login');
  return isSent ? 'started' : null;
}
