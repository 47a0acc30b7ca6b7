/** The chronology as it leaves the device: masked, worded, with the pictures' file names. */
import type { BundleEntry, BundlePicture, ChronologyFile, PrivacyLevel } from '../../contracts/bundle.ts';
import { CHRONOLOGY_FORMAT, CHRONOLOGY_VERSION } from '../../contracts/bundle.ts';
import type { Case } from '../../contracts/case.ts';
import type { Entry, Environment } from '../../contracts/entry.ts';
import type { Language } from '../../contracts/settings.ts';
import { maskEmail, maskNik, maskPhone } from '../../domain/evidence/mask.ts';
import { makeRedactor, type Reveal } from '../../domain/evidence/redact-text.ts';
import { describeEntry } from '../../words/entry.ts';
import { formatOffset } from '../../words/time.ts';
import { redactEntry } from './redact-entry.ts';

/** A picture of the bundle, beside the entry that it belongs to. */
export interface BundlePictureFile {
  /** From the bundle's folder. */
  readonly path: string;
  readonly sequence: number;
  readonly png: Uint8Array;
}

/** One entry with what was found of its picture: the PNG and its SHA-256 now, or null. */
export interface EntryWithPicture {
  readonly entry: Entry;
  readonly picture: { readonly png: Uint8Array; readonly sha256: string } | null;
}

export interface BundleContent {
  readonly chronology: ChronologyFile;
  readonly pictures: readonly BundlePictureFile[];
}

export interface ContentRequest {
  readonly record: Case;
  /** Eight hexadecimal digits that name the case without naming the person. */
  readonly reference: string;
  readonly entries: readonly EntryWithPicture[];
  readonly language: Language;
  readonly reveal: Reveal;
  readonly timeZone: string;
  readonly environment: Environment;
  readonly fieldMapCheckedOn: string | null;
  readonly madeAtUtc: string;
}

export function composeContent(request: ContentRequest): BundleContent {
  const { record, reveal, language, timeZone, environment, madeAtUtc } = request;
  const redact = makeRedactor(record, reveal);
  const pictures: BundlePictureFile[] = [];
  const entries = request.entries.map(({ entry, picture }): BundleEntry => {
    const masked = redactEntry(entry, redact);
    const path = picturePath(entry);
    if (picture !== null) pictures.push({ path, sequence: entry.sequence, png: picture.png });
    return {
      sequence: masked.sequence,
      atUtc: masked.atUtc,
      atLocal: formatOffset(masked.atUtc, masked.timeZone),
      timeZone: masked.timeZone,
      sentence: describeEntry(masked, language),
      page: masked.page,
      event: masked.event,
      environment: masked.environment,
      picture: describePicture(entry, picture, path),
    };
  });
  const chronology: ChronologyFile = {
    format: CHRONOLOGY_FORMAT,
    version: CHRONOLOGY_VERSION,
    madeAtUtc,
    madeAtLocal: formatOffset(madeAtUtc, timeZone),
    timeZone,
    language,
    privacy: {
      level: privacyLevel(reveal),
      nik: reveal.nik ? 'revealed' : 'masked',
      email: reveal.email ? 'revealed' : 'masked',
      phone: 'masked',
      birthDate: reveal.nik ? 'revealed' : 'masked',
    },
    software: {
      name: 'Pendamping OSS',
      version: environment.extensionVersion,
      catalogueVersion: environment.catalogueVersion,
      fieldMapCheckedOn: request.fieldMapCheckedOn,
    },
    case: {
      reference: request.reference,
      name: redact(record.nameAsPrinted),
      nik: reveal.nik ? record.nik : maskNik(record.nik),
      email: reveal.email ? record.email : maskEmail(record.email),
      phone: maskPhone(record.phone),
      applicantKind: record.applicantKind,
    },
    entries,
  };
  return { chronology, pictures };
}

function privacyLevel(reveal: Reveal): PrivacyLevel {
  if (reveal.nik && reveal.email) return 'revealed';
  return reveal.nik || reveal.email ? 'partly-revealed' : 'masked';
}

/** `2026-11-21T13:14:05.120Z` as `20261121T131405Z`, fit for a file name. */
export function compactInstant(utc: string): string {
  return `${utc.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function picturePath(entry: Entry): string {
  const number = String(entry.sequence).padStart(3, '0');
  return `data/tangkapan/${number}-${entry.page?.step ?? 'unknown'}-${compactInstant(entry.atUtc)}.png`;
}

function describePicture(entry: Entry, found: EntryWithPicture['picture'], path: string): BundlePicture {
  const recorded = entry.picture;
  switch (recorded.state) {
    case 'not-wanted':
      return { state: 'none' };
    case 'pending':
      return { state: 'missing', reason: 'pending' };
    case 'missing':
      return { state: 'missing', reason: recorded.reason };
    case 'taken':
      if (found === null) return { state: 'missing', reason: 'lost' };
      return {
        state: 'taken',
        file: path,
        sha256: found.sha256,
        widthPx: recorded.widthPx,
        heightPx: recorded.heightPx,
        delayMs: recorded.delayMs,
        matchesRecord: found.sha256 === recorded.sha256,
      };
  }
}
