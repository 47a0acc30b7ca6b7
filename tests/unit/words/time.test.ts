import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAppointment, formatDay, formatMoment, formatOffset } from '../../../utils/words/time.ts';

const EVENING = '2026-11-21T13:14:05.120Z';

describe('formatMoment', () => {
  it.each([
    ['Asia/Jakarta', '20.14.05 WIB (13.14.05 UTC)'],
    ['Asia/Pontianak', '20.14.05 WIB (13.14.05 UTC)'],
    ['Asia/Makassar', '21.14.05 WITA (13.14.05 UTC)'],
    ['Asia/Jayapura', '22.14.05 WIT (13.14.05 UTC)'],
    ['Asia/Singapore', '21.14.05 GMT+8 (13.14.05 UTC)'],
    ['Europe/Berlin', '14.14.05 CET (13.14.05 UTC)'],
    ['UTC', '13.14.05 UTC'],
  ])('names the zone %s', (timeZone, text) => {
    expect(formatMoment(EVENING, timeZone, 'id')).toBe(text);
  });

  it('writes English times with colons and keeps the Indonesian zone names', () => {
    expect(formatMoment(EVENING, 'Asia/Jakarta', 'en')).toBe('20:14:05 WIB (13:14:05 UTC)');
  });

  it('names the UTC day when it is another day there', () => {
    const night = '2026-11-21T19:14:05.000Z';
    expect(formatMoment(night, 'Asia/Jakarta', 'id')).toBe('02.14.05 WIB (19.14.05 UTC, 21 Nov)');
    expect(formatDay(night, 'Asia/Jakarta', 'id')).toBe('22 November 2026');
  });

  it('writes midnight as 00', () => {
    expect(formatMoment('2026-11-21T17:00:00.000Z', 'Asia/Jakarta', 'id')).toBe(
      '00.00.00 WIB (17.00.00 UTC, 21 Nov)',
    );
  });

  it.each(['', 'Mars/Olympus', 'not a zone'])('shows UTC for the unknown zone "%s"', (timeZone) => {
    expect(formatMoment(EVENING, timeZone, 'id')).toBe('13.14.05 UTC');
  });
});

describe('formatDay', () => {
  it('writes the day in words', () => {
    expect(formatDay(EVENING, 'Asia/Jakarta', 'id')).toBe('21 November 2026');
    expect(formatDay('2026-08-17T01:00:00.000Z', 'Asia/Jakarta', 'id')).toBe('17 Agustus 2026');
    expect(formatDay('2026-08-17T01:00:00.000Z', 'Asia/Jakarta', 'en')).toBe('17 August 2026');
  });
});

describe('formatOffset', () => {
  it('keeps milliseconds and adds the offset', () => {
    expect(formatOffset(EVENING, 'Asia/Jakarta')).toBe('2026-11-21T20:14:05.120+07:00');
    expect(formatOffset(EVENING, 'UTC')).toBe('2026-11-21T13:14:05.120+00:00');
  });

  it('always names the same instant', () => {
    const zones = [
      'Asia/Jakarta',
      'Asia/Jayapura',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Europe/Berlin',
      'UTC',
    ];
    const instants = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, timeZone) => {
        const written = formatOffset(instant.toISOString(), timeZone);
        expect(new Date(written).getTime()).toBe(instant.getTime());
      }),
    );
  });
});

it('an appointment has its weekday and no seconds', () => {
  const at = '2026-11-21T14:00:00.000Z';
  expect(formatAppointment(at, 'Asia/Jakarta', 'id')).toBe('Sabtu, 21 November 2026, 21.00 WIB');
  expect(formatAppointment('2026-12-02T13:00:00.000Z', 'Asia/Jakarta', 'id')).toBe(
    'Rabu, 2 Desember 2026, 20.00 WIB',
  );
  expect(formatAppointment(at, 'Asia/Jayapura', 'en')).toMatch(/^Saturday,? 21 November 2026, 23:00 WIT$/);
});
