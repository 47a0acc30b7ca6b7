import { describe, expect, test, vi } from 'vitest';
import { createInPageClient } from '../../portal/client/in-page-client.ts';
import { UNREACHABLE } from '../../portal/client/portal-client.ts';
import { person } from '../../portal/people.ts';
import { createBackend } from '../../portal/rules/backend.ts';
import type { FaultSettings } from '../../portal/rules/faults.ts';

const HENDRA = { nik: person('hendra').nik, kind: 'Orang Perseorangan' } as const;
const BUDI = { nik: person('budi').nik, kind: 'Orang Perseorangan' } as const;

function open(faults: FaultSettings = {}) {
  const backend = createBackend({ now: () => 0, randomInt: () => 0 });
  backend.setFaults(faults);
  let ids = 0;
  const wait = vi.fn<(ms: number) => Promise<void>>().mockResolvedValue();
  return { wait, client: createInPageClient(backend, { wait, newId: () => `id ${++ids}` }) };
}

describe('the form without a server', () => {
  test('gets the answers of the rules', async () => {
    const { client } = open();
    expect(await client.call('check-nik', BUDI)).toEqual({ ok: true, data: {} });
    expect(await client.call('check-nik', HENDRA)).toMatchObject({
      ok: false,
      message: { text: 'NIK sudah terdaftar', place: 'field-hint' },
    });
  });

  test('waits for an answer that is slow, and a moment for any other', async () => {
    const { client, wait } = open({ calls: [{ call: 'check-nik', how: 'slow', delayMs: 8_000 }] });
    await client.call('check-nik', BUDI);
    await client.call('check-email', { email: 'b@contoh.id' });
    const [slow = 0, usual = 0] = wait.mock.calls.map(([ms]) => ms);
    expect(usual).toBeGreaterThan(0);
    expect(slow).toBe(usual + 8_000);
  });

  test('says what a browser says of a broken connection and of an answer without content', async () => {
    const { client } = open({
      calls: [
        { call: 'check-nik', how: 'reset' },
        { call: 'check-email', how: 'blank' },
      ],
    });
    expect(await client.call('check-nik', BUDI)).toEqual(UNREACHABLE);
    expect(await client.call('check-email', { email: 'b@contoh.id' })).toEqual(UNREACHABLE);
  });

  test('stays without an answer while the server hangs', async () => {
    const { client } = open({ calls: [{ call: 'check-nik', how: 'hang', times: 1 }] });
    const answered = vi.fn<() => void>();
    void client.call('check-nik', BUDI).then(answered);
    await client.call('check-nik', BUDI);
    expect(answered).not.toHaveBeenCalled();
  });
});
