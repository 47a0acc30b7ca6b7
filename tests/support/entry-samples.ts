/** Made-up entries of a chronology. Nobody in here exists. */
import type {
  Entry,
  EntryEvent,
  Environment,
  Incident,
  Page,
  PictureState,
} from '../../utils/contracts/entry.ts';

/** The case that sample entries belong to. */
export const SAMPLE_CASE_ID = 'case-1';

export const samplePage: Page = {
  origin: 'https://ui-login.oss.go.id',
  path: '/register',
  step: 'profile',
  generation: 'C',
};

export const sampleEnvironment: Environment = {
  browser: 'Chromium 156.0',
  os: 'Linux x86-64',
  extensionVersion: '0.1.0',
  catalogueVersion: '2026.11.1',
};

export const takenPicture: PictureState = {
  state: 'taken',
  widthPx: 1280,
  heightPx: 760,
  delayMs: 120,
  sha256: 'ab'.repeat(32),
};

export function sampleIncident(part: Partial<Incident> = {}): Incident {
  const text = part.text ?? 'Data tidak sesuai KTP';
  return {
    kind: 'incident',
    text,
    textLength: text.length,
    place: 'snackbar',
    field: null,
    messageClass: 'ktp-mismatch',
    certainty: 'certain',
    attempt: 1,
    fieldStates: [],
    online: true,
    httpStatus: 422,
    request: 'https://api-prd.oss.go.id/v1/register',
    elapsedMs: 1_240,
    ...part,
  };
}

export function sampleEntry(sequence: number, event: EntryEvent, part: Partial<Entry> = {}): Entry {
  const minutes = sequence % 60;
  const hours = 10 + Math.floor(sequence / 60);
  return {
    id: `entry-${sequence}`,
    caseId: SAMPLE_CASE_ID,
    device: '00aa11bb22cc33dd',
    sequence,
    atUtc: `2026-11-21T${hours}:${String(minutes).padStart(2, '0')}:05.000Z`,
    timeZone: 'Asia/Jakarta',
    page: samplePage,
    environment: sampleEnvironment,
    event,
    picture: { state: 'not-wanted' },
    ...part,
  };
}

/** A believable course of `count` entries: start, presses, errors with pictures, notes. */
export function sampleEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const sequence = index + 1;
    if (sequence === 1) return sampleEntry(sequence, { kind: 'recording-started' });
    switch (sequence % 4) {
      case 2:
        return sampleEntry(sequence, {
          kind: 'pressed',
          button: 'register',
          label: 'Daftar',
          attempt: Math.ceil(sequence / 4),
        });
      case 3:
        return sampleEntry(sequence, sampleIncident({ attempt: Math.ceil(sequence / 4) }), {
          picture: takenPicture,
        });
      case 0:
        return sampleEntry(sequence, { kind: 'note', text: 'Sudah menelepon 169, diminta menunggu.' });
      default:
        return sampleEntry(
          sequence,
          sampleIncident({ text: '', place: 'network', messageClass: 'server-error', httpStatus: 504 }),
          { picture: { state: 'missing', reason: 'no-grant' } },
        );
    }
  });
}
