/** Starts the practice portal for use by hand: node scripts/portal.ts [--port N] */
import { parseArgs } from 'node:util';
import { startPortal } from '../tests/portal/server/start-portal.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
const portal = await startPortal({ port: Number(values.port) });

console.log(`Portal latihan berjalan / The practice portal is running

  Formulir 2026      ${portal.url}
  Formulir 2022      ${portal.url}?gen=B
  Formulir 2021      ${portal.url}?gen=A
  Kotak masuk, gangguan, orang rekaan / mailbox, faults, made-up people
                     ${portal.controlUrl}

Buka peramban khusus yang mengarahkan alamat itu ke komputer ini:
Open a separate browser that maps the address to this computer:

  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP *.oss.go.id 127.0.0.1" ${portal.url}

Ctrl+C untuk berhenti / to stop`);

process.once('SIGINT', () => void portal.close());
