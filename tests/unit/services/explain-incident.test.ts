import { describe, expect, it } from 'vitest';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry, EntryEvent, Incident } from '../../../utils/contracts/entry.ts';
import { CAUSE_CODES } from '../../../utils/domain/diagnosis/find-causes.ts';
import { FORM_FINDINGS } from '../../../utils/domain/diagnosis/form-finding.ts';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { REMEDIES_OF } from '../../../utils/domain/guide/remedies-of.ts';
import { explainIncident } from '../../../utils/services/explain-incident.ts';
import { gatherFacts, type IncidentEntry, type Surroundings } from '../../../utils/services/gather-facts.ts';
import { causeWords } from '../../../utils/words/causes.ts';
import { sampleEntry, sampleIncident, samplePage } from '../../support/entry-samples.ts';
import { sampleCase, sampleIdentity } from '../../support/panel-samples.ts';

const ZONE = 'Asia/Jakarta';

/** Entries of one device, each so many minutes after eight in the morning of Jakarta. */
function chronology(
  ...events: readonly (readonly [minutes: number, event: EntryEvent, part?: Partial<Entry>])[]
) {
  return events.map(([minutes, event, part], index) =>
    sampleEntry(index + 1, event, {
      atUtc: new Date(Date.UTC(2026, 10, 21, 1, minutes)).toISOString(),
      ...part,
    }),
  );
}

const incident = (part: Partial<Incident>): Incident => sampleIncident({ httpStatus: null, ...part });
const pressed = (button: 'resend' | 'sendCode' | 'register'): EntryEvent => ({
  kind: 'pressed',
  button,
  label: 'Kirim',
  attempt: 1,
});

/** What is said of the last entry. */
function explainLast(
  entries: readonly Entry[],
  around: Partial<Surroundings> = {},
  language: 'id' | 'en' = 'id',
) {
  const last = entries.at(-1) as IncidentEntry;
  const facts = gatherFacts(last, { entries, record: sampleCase, otherCases: [], near: [], ...around });
  return explainIncident(last, facts, language, ZONE);
}

describe('what the case speaks for', () => {
  it('a title that was typed', () => {
    const { causes, steps } = explainLast(chronology([0, incident({ findings: ['title-in-name'] })]));
    expect(causes[0]).toEqual({
      code: 'title-typed',
      text: 'Gelar ikut diketik pada nama.',
      certainty: 'likely',
      certaintyText: 'mungkin',
      evidence: ['Nama yang diketik memuat gelar.'],
    });
    expect(steps[0]).toEqual({
      text: 'Ketik nama tanpa gelar, lalu coba sekali lagi.',
      remedies: ['name-without-title'],
    });
  });

  it('three failures of the server within ten minutes, from this device only', () => {
    const failure = incident({ messageClass: 'server-error', httpStatus: 503 });
    const { causes } = explainLast(chronology([0, failure], [4, failure], [9, failure]));
    expect(causes[0]?.evidence).toEqual([
      '3 kegagalan server tercatat dalam 10 menit.',
      'Server menjawab dengan kode kesalahan 503.',
    ]);
    expect(causes[0]?.certaintyText).toBe('pasti');
    const slow = explainLast(chronology([0, failure], [4, failure], [15, failure]));
    expect(slow.causes[0]?.evidence).toEqual(['Server menjawab dengan kode kesalahan 503.']);
    const elsewhere = { device: 'ffff000011112222' };
    const other = explainLast(chronology([0, failure, elsewhere], [4, failure, elsewhere], [9, failure]));
    expect(other.causes[0]?.evidence).toEqual(['Server menjawab dengan kode kesalahan 503.']);
  });

  it('an earlier registration from this device, with its day and outcome', () => {
    const { causes } = explainLast(chronology([0, incident({ messageClass: 'nik-registered' })]), {
      near: [{ identity: { ...sampleIdentity, nik: sampleCase.nik }, distance: 0 }],
    });
    expect(causes[0]?.code).toBe('registered-here');
    expect(causes[0]?.evidence).toEqual(['Tercatat di perangkat ini 3 November 2026: pendaftaran berhasil.']);
  });

  it('the warning that was recorded, where the record itself is gone', () => {
    const { causes } = explainLast(
      chronology(
        [0, { kind: 'duplicate-warning', verdict: 'same-nik', earlierAtUtc: '2026-11-03T02:25:00.000Z' }],
        [1, incident({ messageClass: 'nik-registered' })],
      ),
    );
    expect(causes[0]?.evidence).toEqual(['Tercatat di perangkat ini 3 November 2026.']);
  });

  it('an e-mail of another case, however it is written', () => {
    const other: Case = { ...sampleCase, id: 'case-2', email: ` ${sampleCase.email.toUpperCase()}` };
    const entries = chronology([0, incident({ messageClass: 'email-registered' })]);
    expect(explainLast(entries, { otherCases: [other] }).causes[0]?.code).toBe('email-of-other-case');
    expect(explainLast(entries, { otherCases: [{ ...other, email: '' }] }).causes[0]?.code).not.toBe(
      'email-of-other-case',
    );
  });

  it('a connection that was lost in the minutes before', () => {
    const timeout = incident({ messageClass: 'timeout' });
    const { causes } = explainLast(chronology([0, { kind: 'network-back', afterMs: 5_000 }], [3, timeout]));
    expect(causes[0]).toMatchObject({
      code: 'connection',
      evidence: ['Koneksi terputus 3 menit sebelumnya.'],
    });
    const later = explainLast(chronology([0, { kind: 'network-back', afterMs: 5_000 }], [11, timeout]));
    expect(later.causes[0]?.code).not.toBe('connection');
  });

  it('a title that the case says is on the KTP', () => {
    const record = { ...sampleCase, nameAsPrinted: `DRS. ${sampleCase.nameAsPrinted}`, titlesOnKtp: 'DRS.' };
    const { causes } = explainLast(chronology([0, incident({ findings: ['title-left-out'] })]), { record });
    expect(causes[0]?.evidence).toEqual([
      'Menurut data kasus, gelar tercetak di KTP.',
      'Gelar di KTP tidak diketik.',
    ]);
  });

  it('codes asked for again and again, and one that is old', () => {
    const expired = incident({ messageClass: 'otp-expired' });
    const { causes } = explainLast(
      chronology([0, pressed('sendCode')], [4, pressed('resend')], [16, expired]),
    );
    expect(causes.flatMap(({ evidence }) => evidence)).toEqual([
      '12 menit sejak kode diminta.',
      'Kode diminta 2 kali dalam 30 menit.',
    ]);
  });

  it('a registration that this case has already been told of', () => {
    const done = { page: { ...samplePage, step: 'done' } } as const;
    const { causes } = explainLast(
      chronology([0, { kind: 'step-entered' }, done], [5, incident({ messageClass: 'nik-registered' })]),
    );
    expect(causes[0]?.evidence).toEqual(['OSS menyatakan pendaftaran berhasil pada 21 November 2026.']);
  });

  it('nothing, in a record of before findings were kept', () => {
    const { causes } = explainLast(chronology([0, incident({})]), { record: null });
    expect(causes.map(({ certaintyText }) => certaintyText)).toEqual(causes.map(() => 'belum tahu'));
  });

  it('nothing that came after it, or from a clock that was turned back', () => {
    const failure = incident({ messageClass: 'server-error' });
    const entries = chronology([0, failure], [1, failure], [2, failure]);
    const [earliest] = entries as IncidentEntry[];
    const facts = gatherFacts(earliest!, { entries, record: null, otherCases: [], near: [] });
    expect(facts.serverFailures).toBe(1);
    const turned = chronology([9, failure], [8, pressed('sendCode')], [2, failure]);
    expect(
      gatherFacts(turned[2] as IncidentEntry, { entries: turned, record: null, otherCases: [], near: [] }),
    ).toMatchObject({
      serverFailures: 1,
      codeRequests: 0,
      minutesSinceCode: null,
    });
  });
});

describe.each(['id', 'en'] as const)('every class (%s)', (language) => {
  it.each(MESSAGE_CLASSES)('%s is explained, and whoever stops is told where to go', (messageClass) => {
    const explained = explainLast(chronology([0, incident({ messageClass, findings: [] })]), {}, language);
    expect(explained.title).not.toBe('');
    expect(explained.cause).not.toBe('');
    expect(explained.steps.length).toBeGreaterThan(0);
    expect(explained.steps.length).toBeLessThanOrEqual(8);
    const remedies = [...explained.steps.flatMap((step) => step.remedies), ...explained.otherRemedies];
    expect(remedies.toSorted()).toEqual(REMEDIES_OF[messageClass].toSorted());
    expect(explained.stopWhen.length > 0).toBe(explained.desks.length > 0);
  });
});

describe('words', () => {
  it('are there for every cause and finding, plain and short, in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const { causes, evidence } = causeWords[language];
      const lines = [
        ...CAUSE_CODES.flatMap((code) => [causes[code].text, causes[code].step]),
        ...FORM_FINDINGS.map((code) => evidence[code]),
      ];
      for (const line of lines) {
        expect(line).toMatch(/^[A-Z][^!]*[.?]$/);
        for (const sentence of line.split(/(?<=[.?]) /))
          expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
      }
    }
  });
});
