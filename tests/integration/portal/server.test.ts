// @vitest-environment node
import { request as plainRequest } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { person } from '../../portal/people.ts';
import { type Portal, startPortal } from '../../portal/server/start-portal.ts';

interface Reply {
  status: number;
  body: string;
}

let portal: Portal;

const BUILD_LIMIT_MS = 60_000;

beforeAll(async () => {
  portal = await startPortal();
}, BUILD_LIMIT_MS);
beforeEach(() => portal.reset());
afterAll(() => portal.close());

/** One request as a browser would send it; rejects when the connection breaks. */
function send(path: string, body?: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port: portal.port,
        servername: 'ui-login.oss.go.id',
        path,
        method: body === undefined ? 'GET' : 'POST',
        rejectUnauthorized: false,
      },
      (incoming) => {
        incoming.setEncoding('utf8');
        let text = '';
        incoming.on('data', (chunk: string) => (text += chunk));
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body: text }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

describe('the server', () => {
  it('serves one app for every page of the form, and the control page beside it', async () => {
    const pages = await Promise.all(
      ['/register?gen=B', '/login', '/aktivasi?token=x'].map((path) => send(path)),
    );
    for (const page of pages) expect(page).toEqual({ status: 200, body: pages[0]?.body });
    expect(pages[0]?.body).toContain('LATIHAN');
    expect((await send('/__kendali')).body).toContain('Kendali portal latihan');
    expect((await send('/unknown')).status).toBe(404);
  });

  it('answers calls by the rules', async () => {
    const data = { nik: person('hendra').nik, kind: 'Orang Perseorangan' };
    const reply = await send('/api/check-nik', data);
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false, message: { text: 'NIK sudah terdaftar' } });
  });

  it('logs paths without query', async () => {
    await send('/register?auth-code=secret');
    expect(portal.requests().map(({ path, outcome }) => `${path} ${outcome}`)).toEqual(['/register 200']);
  });

  it('carries out server errors, resets and silence', async () => {
    portal.setFaults({
      calls: [
        { call: 'document', how: '504' },
        { call: 'captcha', how: 'reset' },
      ],
    });
    const page = await send('/register');
    expect(page.status).toBe(504);
    expect(page.body).toContain('504 Gateway Time-out');
    await expect(send('/api/captcha', {})).rejects.toThrow(/ECONNRESET|socket hang up/);
    expect((await send('/__kendali')).status).toBe(200);
  });

  it('takes faults from the control page and shows its state', async () => {
    await send('/__kendali/api/faults', { dukcapil: 'down' });
    const state = JSON.parse((await send('/__kendali/api/state', {})).body) as Record<string, unknown>;
    expect(state).toMatchObject({ faults: { dukcapil: 'down', otp: 'arrives' } });
    await send('/__kendali/api/reset', {});
    expect((await send('/__kendali/api/faults', { dukcapil: 'sideways' })).status).toBe(400);
    const after = JSON.parse((await send('/__kendali/api/state', {})).body) as Record<string, unknown>;
    expect(after).toMatchObject({ faults: { dukcapil: 'up' } });
  });

  it('refuses a body that is no JSON', async () => {
    const outgoing = new Promise<number>((resolve, reject) => {
      const raw = plainRequest(
        { host: '127.0.0.1', port: portal.controlPort, path: '/api/check-nik', method: 'POST' },
        (incoming) => resolve(incoming.resume().statusCode ?? 0),
      );
      raw.on('error', reject);
      raw.end('{');
    });
    expect(await outgoing).toBe(400);
  });

  it('listens on the loopback address only', async () => {
    const refused = new Promise<string>((resolve) => {
      const socket = connect({ host: '127.0.0.2', port: portal.port });
      socket.on('connect', () => resolve('connected'));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    });
    expect(await refused).toBe('ECONNREFUSED');
  });
});
