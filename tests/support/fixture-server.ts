/** One page of test markup on the portal's host, with calls that fail on demand. */
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { PORTAL_HOST } from './browsers/lab.ts';

export interface FixtureServer {
  /** `https://ui-login.oss.go.id:PORT/register` */
  readonly url: string;
  /** The body of every page from now on. */
  show(body: string): void;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 only. `/api/504` answers without a word, `/api/reset` breaks the connection off,
 * `/api/hang` never answers; every other path is the page.
 */
export async function startFixtureServer(): Promise<FixtureServer> {
  const certificate = await generate([{ name: 'commonName', value: PORTAL_HOST }], { keyType: 'ec' });
  let body = '';
  /** The connections below TLS, by the client's port: only these can be reset. */
  const connections = new Map<number, Socket>();
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const path = request.url ?? '/';
    if (path === '/api/504') response.writeHead(504).end();
    else if (path === '/api/reset') connections.get(request.socket.remotePort ?? 0)?.resetAndDestroy();
    else if (path !== '/api/hang') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(`<!doctype html><html lang="id"><title>Uji</title><body>${body}</body></html>`);
    }
  });
  server.on('connection', (socket: Socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    connections.set(remotePort, socket);
    socket.once('close', () => connections.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://${PORTAL_HOST}:${port}/register`,
    show: (markup) => {
      body = markup;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
