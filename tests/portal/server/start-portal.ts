/** Starts the practice portal on the loopback interface. */
import { randomInt } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';
import { REQUEST_ID_HEADER } from '../served/http-client.ts';
import { type Answer, createBackend, type LoggedRequest } from '../rules/backend.ts';
import { isCallName } from '../rules/calls.ts';
import type { FaultSettings } from '../rules/faults.ts';
import { buildPortal } from './build-portal.ts';
import { readStaticFiles } from './static-files.ts';

export const PORTAL_HOST = 'ui-login.oss.go.id';

/** The pages of the form; each is the same single-page app. */
const APP_PATHS: readonly string[] = ['/', '/register', '/login', '/renew-email', '/aktivasi'];
const CONTROL_PATH = '/__kendali';
const BODY_MAX_BYTES = 1_000_000;

export interface PortalOptions {
  /** 0 or missing: any free port. */
  readonly port?: number;
  readonly faults?: FaultSettings;
}

export interface Portal {
  /** HTTPS: the form, its calls and the control page. */
  readonly port: number;
  /** The control page once more over plain HTTP, so that it opens without a certificate warning. */
  readonly controlPort: number;
  /** `https://ui-login.oss.go.id:PORT/register`; the browser must map the host to 127.0.0.1. */
  readonly url: string;
  readonly controlUrl: string;
  /** Replaces all faults; what is left out is healthy. */
  setFaults(settings: FaultSettings): void;
  /** No faults, first accounts, empty mailbox and request log. */
  reset(): void;
  /** Every request so far, without query and hash. */
  requests(): readonly LoggedRequest[];
  /** The newest code sent to this e-mail address (or phone number without 0 and 62), or null. */
  lastCode(to: string): string | null;
  /** The text of the newest captcha, or null. */
  lastCaptcha(): string | null;
  /** The newest activation link sent (path and query), or null. */
  lastActivationLink(): string | null;
  close(): Promise<void>;
}

/** Builds the app if needed, then listens on 127.0.0.1 only. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const [files, certificate] = await Promise.all([buildPortal().then(readStaticFiles), makeCertificate()]);
  const backend = createBackend({ now: Date.now, randomInt: (below) => randomInt(below) });
  const timers = new Set<NodeJS.Timeout>();
  /** The connections below TLS, by the client's port: only these can be reset. */
  const connections = new Map<number, Socket>();

  const sendFile = (response: ServerResponse, path: string): boolean => {
    const file = files.get(path);
    if (file === undefined) return false;
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.body);
    return true;
  };

  const later = (afterMs: number, action: () => void): void => {
    if (afterMs === 0) return action();
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, afterMs);
    timers.add(timer);
  };

  const carryOut = (answer: Answer, request: IncomingMessage, response: ServerResponse): void => {
    if (answer.kind === 'hang') return;
    if (answer.kind === 'reset') {
      connections.get(request.socket.remotePort ?? 0)?.resetAndDestroy();
      return;
    }
    if (answer.kind === 'error-page') {
      response.writeHead(answer.status, { 'content-type': 'text/html; charset=utf-8' }).end(answer.html);
      return;
    }
    later(answer.afterMs, () => {
      if (answer.kind === 'app') sendFile(response, '/index.html');
      else sendJson(response, answer.status, answer.body);
    });
  };

  const handleControl = async (path: string, request: IncomingMessage, response: ServerResponse) => {
    const action = path.slice(`${CONTROL_PATH}/api/`.length);
    if (action === 'faults') backend.setFaults((await readJson(request)) as FaultSettings);
    else if (action === 'reset') backend.reset();
    sendJson(response, 200, backend.state());
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    if (path.startsWith(`${CONTROL_PATH}/api/`) && request.method === 'POST') {
      return handleControl(path, request, response);
    }
    if (path === CONTROL_PATH && sendFile(response, '/kendali.html')) return;
    const call = path.startsWith('/api/') ? path.slice('/api/'.length) : '';
    if (isCallName(call) && request.method === 'POST') {
      const data = await readJson(request);
      const requestId = String(request.headers[REQUEST_ID_HEADER] ?? '');
      return carryOut(backend.handleCall(call, data, requestId), request, response);
    }
    if (APP_PATHS.includes(path)) return carryOut(backend.handleDocument(path), request, response);
    const isFound = sendFile(response, path);
    backend.note(request.method ?? '', path, isFound ? '200' : '404');
    if (!isFound) response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  };

  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  };

  const secure = createHttpsServer({ key: certificate.private, cert: certificate.cert }, listener);
  const plain = createHttpServer(listener);
  for (const server of [secure, plain]) {
    server.on('connection', (socket: Socket) => {
      const { remotePort } = socket;
      if (remotePort === undefined) return;
      connections.set(remotePort, socket);
      socket.once('close', () => connections.delete(remotePort));
    });
  }
  const port = await listen(secure, options.port ?? 0);
  const controlPort = await listen(plain, 0);
  if (options.faults !== undefined) backend.setFaults(options.faults);

  return {
    port,
    controlPort,
    url: `https://${PORTAL_HOST}:${port}/register`,
    controlUrl: `http://127.0.0.1:${controlPort}${CONTROL_PATH}`,
    setFaults: backend.setFaults,
    reset: backend.reset,
    requests: backend.requests,
    lastCode: backend.lastCode,
    lastCaptcha: backend.lastCaptcha,
    lastActivationLink: () => backend.state().mails.findLast((mail) => mail.link !== null)?.link ?? null,
    close: async () => {
      for (const timer of timers) clearTimeout(timer);
      await Promise.all([shut(secure), shut(plain)]);
    },
  };
}

function makeCertificate() {
  return generate([{ name: 'commonName', value: PORTAL_HOST }], {
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: '*.oss.go.id' },
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(body === null ? '' : JSON.stringify(body));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let sizeBytes = 0;
  for await (const chunk of request) {
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes > BODY_MAX_BYTES) throw new Error('the request is too large');
    chunks.push(chunk as Buffer);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function shut(server: Server & { closeAllConnections(): void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
