/** The chronology as it leaves the device: masked, worded, with the names of the files that go with it. */
import type { Attachment } from '../../contracts/attachment.ts';
import { ATTACHMENT_TYPES } from '../../contracts/attachment.ts';
import type {
  BundleAttachment,
  BundleEntry,
  BundlePicture,
  ChronologyFile,
  PrivacyLevel,
} from '../../contracts/bundle.ts';
import { CHRONOLOGY_FORMAT, CHRONOLOGY_VERSION } from '../../contracts/bundle.ts';
import type { Case } from '../../contracts/case.ts';
import type { Entry, Environment } from '../../contracts/entry.ts';
import type { Removable } from '../../contracts/link.ts';
import type { Language } from '../../contracts/settings.ts';
import { readTried } from '../../domain/casework/read-tried.ts';
import { labelDevices, labelLine, mergeDevices } from '../../domain/evidence/devices.ts';
import { maskEmail, maskNik, maskPhone } from '../../domain/evidence/mask.ts';
import { revealOf, type Reveal } from '../../domain/evidence/reveal.ts';
import { HIDDEN_NAME } from '../../domain/evidence/secret-names.ts';
import { describeEntry } from '../../words/entry.ts';
import { formatOffset } from '../../words/time.ts';
import { makeCaseRedactor, redactEntry, withoutFindings } from './redact-entry.ts';

/** One entry with what is known about it beside its content. */
export interface EntryEvidence {
  readonly entry: Entry;
  /** Opens the digest of the entry in the chain; null when the entry has none. */
  readonly salt: string | null;
  /** SHA-256 of the PNG as it lies in storage now; null when there is none. */
  readonly pictureSha256: string | null;
}

/** Where the chain of one device stands. */
export interface ChainState {
  readonly device: string;
  readonly linkCount: number;
  /** SHA-256 of the last line. */
  readonly head: string;
}

export interface AttachmentChoice {
  readonly attachment: Attachment;
  /** Chosen for this bundle. At `tertutup` none leaves, whatever was chosen. */
  readonly isIncluded: boolean;
}

/** A removal that was not undone; an attachment belongs to no entry. */
export interface Removal {
  readonly atUtc: string;
  readonly what: Removable;
  readonly entry: { readonly device: string; readonly sequence: number } | null;
}

export interface ContentRequest {
  readonly record: Case;
  /** Eight hexadecimal digits that name the case without naming the person. */
  readonly reference: string;
  readonly entries: readonly EntryEvidence[];
  readonly chains: readonly ChainState[];
  readonly attachments: readonly AttachmentChoice[];
  readonly removals: readonly Removal[];
  /** Who acts for the applicant, as in the settings; empty: the applicant. */
  readonly proxy: string;
  readonly language: Language;
  readonly level: PrivacyLevel;
  /** IANA zone in which times are shown. */
  readonly timeZone: string;
  readonly environment: Environment;
  /** ISO 8601; null: never. */
  readonly fieldMapCheckedOn: string | null;
  readonly madeAtUtc: string;
}

/** Where each stored file goes in the bundle. */
export interface BundleContent {
  readonly chronology: ChronologyFile;
  /** In the order of the chronology. */
  readonly pictures: readonly { readonly entryId: string; readonly label: string; readonly path: string }[];
  readonly attachments: readonly { readonly id: string; readonly path: string }[];
}

/** Later than any record. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** Pure: the same request gives the same content. */
export function composeContent(request: ContentRequest): BundleContent {
  const { record, level, language, timeZone, environment, madeAtUtc } = request;
  const reveal = revealOf(level);
  const redact = makeCaseRedactor(
    record,
    request.entries.map(({ entry }) => entry),
    reveal,
  );
  const devices = labelDevices(request.entries.map(({ entry }) => entry));
  const pictures: BundleContent['pictures'][number][] = [];
  const byId = new Map(request.entries.map((one) => [one.entry.id, one]));
  const entries = mergeDevices(request.entries.map(({ entry }) => entry)).map((entry): BundleEntry => {
    const { salt = null, pictureSha256 = null } = byId.get(entry.id) ?? {};
    const masked = redactEntry(reveal.name ? entry : withoutFindings(entry), redact);
    const label = labelLine(entry, devices);
    const path = picturePath(entry, devices);
    const picture = describePicture(entry, pictureSha256, path);
    if (picture.state === 'taken') pictures.push({ entryId: entry.id, label, path });
    return {
      id: masked.id,
      device: masked.device,
      label,
      sequence: masked.sequence,
      atUtc: masked.atUtc,
      atLocal: formatOffset(masked.atUtc, masked.timeZone),
      timeZone: masked.timeZone,
      sentence: describeEntry(masked, language),
      page: masked.page,
      event: masked.event,
      environment: masked.environment,
      picture,
      salt: isAsRecorded(entry, masked) ? salt : null,
    };
  });
  const attachments = request.attachments.map((choice, index) => describeAttachment(choice, index, level));
  const chronology: ChronologyFile = {
    format: CHRONOLOGY_FORMAT,
    version: CHRONOLOGY_VERSION,
    madeAtUtc,
    madeAtLocal: formatOffset(madeAtUtc, timeZone),
    timeZone,
    language,
    privacy: {
      level,
      name: disclosed(reveal.name),
      nik: disclosed(reveal.nik),
      email: disclosed(reveal.email),
      phone: disclosed(reveal.phone),
      birthDate: disclosed(reveal.birthDate),
    },
    software: {
      name: 'Pendamping OSS',
      version: environment.extensionVersion,
      catalogueVersion: environment.catalogueVersion,
      fieldMapCheckedOn: request.fieldMapCheckedOn,
    },
    case: {
      ...identityOf(record, request.reference, reveal, redact),
      ...nameTriedEmails(record, entries, reveal),
    },
    proxy: reveal.name || request.proxy === '' ? redact(request.proxy) : HIDDEN_NAME,
    entries,
    attachments: attachments.map(({ described }) => described),
    chains: describeChains(
      request.chains,
      devices,
      request.entries.map(({ entry }) => entry),
    ),
    removals: request.removals.map(({ atUtc, what, entry }) => ({
      atUtc,
      what,
      label: entry && labelLine({ ...entry, atUtc }, devices),
    })),
  };
  const leaving = attachments.flatMap(({ id, described: { file } }) =>
    file === null ? [] : [{ id, path: file }],
  );
  return { chronology, pictures, attachments: leaving };
}

/** In the order of their letters; a device that stored no entry comes behind those that did. */
function describeChains(
  chains: readonly ChainState[],
  recorded: ReadonlyMap<string, string>,
  entries: readonly Entry[],
): ChronologyFile['chains'] {
  const others = chains
    .filter(({ device }) => !recorded.has(device))
    .map(({ device }) => ({ device, sequence: 1, atUtc: END_OF_TIME }));
  const letters = labelDevices([...entries, ...others]);
  const byDevice = new Map(chains.map((chain) => [chain.device, chain]));
  return [...letters].flatMap(([device, label]) => {
    const chain = byDevice.get(device);
    if (chain === undefined) return [];
    const { linkCount, head } = chain;
    return [{ device, label, file: `data/rantai/${device}.jsonl`, linkCount, head }];
  });
}

function disclosed(isOpen: boolean): 'revealed' | 'masked' {
  return isOpen ? 'revealed' : 'masked';
}

function identityOf(
  record: Case,
  reference: string,
  reveal: Reveal,
  redact: (text: string) => string,
): ChronologyFile['case'] {
  const { nameAsPrinted, nik, email, phone, applicantKind } = record;
  const hiddenName = nameAsPrinted.trim() === '' ? '' : HIDDEN_NAME;
  return {
    reference,
    name: reveal.name ? redact(nameAsPrinted) : hiddenName,
    nik: reveal.nik ? nik : maskNik(nik),
    email: reveal.email ? email : maskEmail(email),
    phone: reveal.phone ? phone : maskPhone(phone),
    applicantKind,
  };
}

/** Of the e-mails that an old account may hang on, those that were tried. */
function nameTriedEmails(
  { candidateEmails = [] }: Case,
  entries: readonly BundleEntry[],
  reveal: Reveal,
): Pick<ChronologyFile['case'], 'triedEmails'> {
  const { candidates } = readTried(entries);
  const tried = new Set(
    candidateEmails.flatMap(({ id, email }) => (candidates.has(id) ? [email.trim()] : [])),
  );
  if (tried.size === 0) return {};
  return { triedEmails: [...tried].map((email) => (reveal.email ? email : maskEmail(email))) };
}

/** `2026-11-21T13:14:05.120Z` as `20261121T131405Z`, fit for a file name. */
export function compactInstant(utc: string): string {
  return `${utc.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** `data/tangkapan/003-identity-…png`, or `B-003-…` when several devices recorded. */
function picturePath(entry: Entry, devices: ReadonlyMap<string, string>): string {
  const letter = devices.size > 1 ? `${devices.get(entry.device) ?? ''}-` : '';
  const number = letter + String(entry.sequence).padStart(3, '0');
  return `data/tangkapan/${number}-${entry.page?.step ?? 'unknown'}-${compactInstant(entry.atUtc)}.png`;
}

function describePicture({ picture }: Entry, foundSha256: string | null, path: string): BundlePicture {
  switch (picture.state) {
    case 'not-wanted':
      return { state: 'none' };
    case 'pending':
      return { state: 'missing', reason: 'pending' };
    case 'missing':
      return { state: 'missing', reason: picture.reason };
    case 'taken':
      if (foundSha256 === null) return { state: 'missing', reason: 'lost' };
      return {
        state: 'taken',
        file: path,
        sha256: foundSha256,
        widthPx: picture.widthPx,
        heightPx: picture.heightPx,
        delayMs: picture.delayMs,
        matchesRecord: foundSha256 === picture.sha256,
      };
  }
}

/** Nothing that the digest in the chain covers was masked, so its salt tells nothing that is hidden. */
function isAsRecorded(entry: Entry, masked: Entry): boolean {
  const covered = ({ page, environment, event }: Entry): string => JSON.stringify([page, environment, event]);
  return covered(entry) === covered(masked);
}

function describeAttachment(
  { attachment, isIncluded }: AttachmentChoice,
  index: number,
  level: PrivacyLevel,
): { id: string; described: BundleAttachment } {
  const { id, kind, mediaType, sizeBytes, sha256, addedAtUtc } = attachment;
  const number = index + 1;
  const extension = ATTACHMENT_TYPES[mediaType];
  const leaves = isIncluded && level !== 'tertutup';
  const file = `data/lampiran/${String(number).padStart(2, '0')}-${kind}.${extension}`;
  return {
    id,
    described: { number, kind, mediaType, sizeBytes, sha256, addedAtUtc, file: leaves ? file : null },
  };
}
