import { describe, expect, it } from 'vitest';
import { MESSAGE_CLASSES } from '../../../utils/domain/diagnosis/message-class.ts';
import { CHANNEL_IDS, CHANNELS, CHANNELS_FOR, DESK_IDS } from '../../../utils/domain/guide/channels.ts';
import { describeChannel, describeDesk, scamWarning } from '../../../utils/services/describe-channel.ts';

describe('the channels', () => {
  it('are those that sources name, each with source, day and certainty', () => {
    expect(CHANNEL_IDS.map((id) => [id, CHANNELS[id].addresses[0] ?? '', CHANNELS[id].certainty])).toEqual([
      ['oss-phone', '169', 'confirmed'],
      ['oss-email', 'kontak@oss.go.id', 'confirmed'],
      ['oss-consultation', 'bkpm.go.id/id/dukungan-dan-bantuan/konsultasi', 'confirmed'],
      ['oss-local', '', 'confirmed'],
      ['oss-chat', '', 'confirmed'],
      ['oss-line', '+62 21 5252 008', 'confirmed'],
      ['oss-social', 'instagram.com/bkpm_id', 'confirmed'],
      ['oss-office', 'PTSP Pusat, Jl. Gatot Subroto No. 44, Jakarta 12190', 'confirmed'],
      ['oss-complaint', 'www.lapor.go.id/instansi/badan-koordinasi-penanaman-modal-bkpm', 'confirmed'],
      ['dukcapil-phone', '1500-537', 'confirmed'],
      ['dukcapil-whatsapp', '0811-800-5373', 'confirmed'],
      ['dukcapil-office', '', 'reported'],
      ['dukcapil-email', 'callcenter@dukcapil.kemendagri.go.id', 'reported'],
      ['dukcapil-social', 'X: @ccdukcapil', 'reported'],
    ]);
    for (const { source, checkedOn } of Object.values(CHANNELS)) {
      expect(source).not.toBe('');
      expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('open what they name', () => {
    for (const { addresses, href } of Object.values(CHANNELS)) {
      if (href === null) continue;
      const [scheme = '', rest = ''] = href.split(/:(?:\/\/)?/);
      expect(['tel', 'mailto', 'https']).toContain(scheme);
      expect(addresses[0]?.replaceAll(scheme === 'tel' ? /[ -]/g : /$^/g, '')).toBe(rest);
    }
  });

  it('are for questions of data at Dukcapil first, of accounts at OSS, of missing mail on social media too', () => {
    expect(CHANNELS_FOR['ktp-mismatch'][0]).toBe('dukcapil-phone');
    expect(CHANNELS_FOR['nik-not-found']).toContain('dukcapil-office');
    expect(CHANNELS_FOR['nik-registered'].map((id) => CHANNELS[id].desk)).not.toContain('dukcapil');
    expect(CHANNELS_FOR['activation-mail-missing']).toEqual([
      'oss-phone',
      'oss-consultation',
      'oss-email',
      'oss-social',
    ]);
  });
});

describe.each(['id', 'en'] as const)('channels in words (%s)', (language) => {
  it('are all of a desk, and none of another', () => {
    const listed = DESK_IDS.flatMap((desk) => describeDesk(desk, language).map(({ id }) => id));
    expect(listed.toSorted()).toEqual([...CHANNEL_IDS].toSorted());
  });

  it('say what is doubtful, and only that', () => {
    for (const id of CHANNEL_IDS) {
      const { doubt, checked, name } = describeChannel(id, language);
      expect(name).not.toBe('');
      expect(doubt !== '').toBe(CHANNELS[id].certainty === 'reported');
      expect(checked).toContain('21 November 2026');
    }
  });

  it('name what the desk wants, with what shows this very trouble', () => {
    for (const messageClass of MESSAGE_CLASSES) {
      for (const id of CHANNELS_FOR[messageClass]) {
        const { evidenceWanted } = describeChannel(id, language, messageClass);
        expect(new Set(evidenceWanted).size).toBe(evidenceWanted.length);
        expect(evidenceWanted.length).toBeGreaterThan(describeChannel(id, language).evidenceWanted.length);
      }
    }
  });

  it('warn of fees, codes and screen sharing', () => {
    expect(scamWarning(language)).toMatch(/biaya.*OTP.*layar|fees.*OTP.*screen/);
  });
});

it('Dukcapil is asked whether the NIK is active, synchronised and in need of a correction', () => {
  const { ask, evidenceWanted } = describeChannel('dukcapil-office', 'id');
  expect(ask.join(' ')).toMatch(/aktif.*tersinkron ke basis data pusat.*perlu diperbaiki/);
  expect(evidenceWanted.join(' ')).toMatch(/KTP dan KK asli.*Akta kelahiran.*F-1\.06/);
});
