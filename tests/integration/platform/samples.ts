import type { Case } from '../../../utils/contracts/case.ts';
import type { EntryDraft, Page } from '../../../utils/contracts/entry.ts';
import type { Identity } from '../../../utils/contracts/identity.ts';
import type { PortalSnapshot } from '../../../utils/contracts/messages.ts';
import { sha256Hex } from '../../../utils/platform/digest.ts';
import type { Picture } from '../../../utils/services/ports.ts';

export const NIK = '3171050609979901';
export const NAME = 'RATNA WULANDARI KUSUMA';
export const EMAIL = 'ratna.kusuma@contoh.id';
export const PHONE = '081290001234';

export const caseOfRatna: Case = {
  id: 'case-0001',
  createdAtUtc: '2026-11-21T13:00:00.000Z',
  updatedAtUtc: '2026-11-21T13:10:00.000Z',
  nameAsPrinted: NAME,
  nik: NIK,
  birthDate: '1997-09-06',
  sex: 'P',
  email: EMAIL,
  phone: PHONE,
  applicantKind: 'orang-perseorangan',
};

export const place: Page = {
  origin: 'https://ui-login.oss.go.id',
  path: '/register',
  step: 'identity',
  generation: 'C',
};

/** The first step with NIK and e-mail typed. */
export const snapshot: PortalSnapshot = {
  page: place,
  fields: [],
  missing: [],
  values: { nik: NIK, email: EMAIL },
};

export function draftFor(caseId: string, change: Partial<EntryDraft> = {}): EntryDraft {
  return {
    caseId,
    atUtc: '2026-11-21T13:14:05.000Z',
    timeZone: 'Asia/Jakarta',
    page: place,
    environment: {
      browser: 'Chromium 156',
      os: 'Linux x86-64',
      extensionVersion: '0.1.0',
      catalogueVersion: '2026.11.1',
    },
    event: { kind: 'note', text: `${NAME} menelepon dari ${PHONE}` },
    picture: { state: 'not-wanted' },
    ...change,
  };
}

export function identityOf(nik: string, change: Partial<Identity> = {}): Identity {
  return {
    id: 'identity-1',
    caseId: 'case-0001',
    nik,
    name: NAME,
    birthDate: '1997-09-06',
    email: EMAIL,
    phone: PHONE,
    applicantKind: 'orang-perseorangan',
    outcome: 'registered',
    firstSeenAtUtc: '2026-11-03T02:00:00.000Z',
    lastSeenAtUtc: '2026-11-03T02:00:00.000Z',
    ...change,
  };
}

/** Not a picture, but bytes that are easy to find again. */
export const PNG = new TextEncoder().encode(`pixels of ${NAME}, ${NIK}`);

export const PICTURE = {
  png: PNG,
  originalPng: null,
  previewJpeg: null,
  widthPx: 1280,
  heightPx: 860,
  delayMs: 120,
  sha256: '0123456789abcdef'.repeat(4),
};

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The three files of a picture, told apart by their bytes. */
export async function pictureOf(name: string): Promise<Picture> {
  const png = bytesOf(`${name} with strip`);
  return {
    png,
    originalPng: bytesOf(`${name} without strip`),
    previewJpeg: bytesOf(`${name} small`),
    widthPx: 1280,
    heightPx: 860,
    delayMs: 120,
    sha256: await sha256Hex(png),
  };
}
