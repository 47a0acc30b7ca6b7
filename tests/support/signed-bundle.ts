/**
 * Bundles of version 2 from made-up data, signed with a fixed key, written with Node's own cryptography: what
 * is checked is not made by the code that checks it.
 */
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { deflateSync } from 'fflate';
import type { ChronologyFile } from '../../utils/contracts/bundle.ts';
import type { LinkAct } from '../../utils/contracts/link.ts';
import {
  BAG_DECLARATION,
  isListedTag,
  payloadOxum,
  writeBagCount,
  writeBagInfo,
  writeChainHead,
  writeManifest,
} from '../../utils/domain/evidence/bag.ts';
import { entryDigest, linkLine, nextLink } from '../../utils/domain/evidence/chain.ts';
import { crc32 } from '../../utils/domain/evidence/crc32.ts';
import {
  DEFLATE_LEVEL,
  DEFLATED,
  dosDate,
  STORED,
  writeCentralHeader,
  writeEndRecord,
  writeLocalHeader,
  type ZipRecord,
} from '../../utils/services/bundle/zip-layout.ts';

/** The files of a bag by their path inside it. */
export type Files = Map<string, Uint8Array>;

const REFERENCE = '5f2c9a01';
const DEVICE_A = '00112233445566aa';
const DEVICE_B = '99887766554433bb';
const BEGUN_AT = Date.UTC(2026, 10, 21, 13, 0, 0);
export const MADE_AT_UTC = '2026-11-21T14:00:00.000Z';
const MADE_AT_LOCAL = '2026-11-21T21:00:00.000+07:00';
export const FOLDER = `bukti-${REFERENCE}-20261121T140000Z`;

const PAGE = {
  origin: 'https://ui-login.oss.go.id',
  path: '/register/data-diri',
  step: 'identity',
  generation: 'A',
} as const;
const ENVIRONMENT = {
  browser: 'Chromium 140',
  os: 'Linux',
  extensionVersion: '0.1.0',
  catalogueVersion: '2026.11.1',
};

/** The private key of a seed of 32 equal bytes. */
function keyOf(seed: number): KeyObject {
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  return createPrivateKey({
    key: Buffer.concat([prefix, Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  });
}

export function hashHex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export interface MadeUpOptions {
  /** How many entries; every second one has a picture. */
  readonly entries?: number;
  readonly pictureBytes?: number;
  /** The last third of the entries was recorded on a second device and brought in. */
  readonly secondDevice?: boolean;
}

/** All that lies under `data/`, and the chronology as an object, to be changed by a test before it is bagged. */
export interface MadeUpCase {
  readonly payload: Files;
  readonly chronology: ChronologyFile;
  /** The lines of each device's chain. */
  readonly chains: Map<string, string[]>;
}

/** A case with entries, pictures, an attachment, a removed entry; each picture another. */
export function makeUpCase(options: MadeUpOptions = {}): MadeUpCase {
  const { entries: entryCount = 4, pictureBytes = 300, secondDevice = false } = options;
  const payload: Files = new Map();
  const chains = new Map<string, string[]>();
  const counts = new Map<string, number>();
  let minutes = 0;
  const nextUtc = (): string => {
    minutes += 1;
    return new Date(BEGUN_AT + minutes * 60_000).toISOString();
  };
  const add = (device: string, act: LinkAct, atUtc: string): void => {
    const lines = chains.get(device) ?? [];
    const last = lines.at(-1);
    const link = nextLink(
      { case: REFERENCE, device },
      last === undefined ? null : { number: lines.length, line: last },
      { atUtc, act },
      hashHex,
    );
    chains.set(device, [...lines, linkLine(link)]);
  };

  const entries: ChronologyFile['entries'] = [];
  const firstOnB = secondDevice ? Math.ceil((entryCount * 2) / 3) : entryCount;
  for (let index = 0; index < entryCount; index += 1) {
    const device = index >= firstOnB ? DEVICE_B : DEVICE_A;
    const sequence = (counts.get(device) ?? 0) + 1;
    counts.set(device, sequence);
    const atUtc = nextUtc();
    const id = `catatan-${index + 1}`;
    const salt = hashHex(`garam ${index}`).slice(0, 32);
    const recorded = {
      id,
      device,
      sequence,
      atUtc,
      timeZone: 'Asia/Jakarta',
      page: PAGE,
      environment: ENVIRONMENT,
      event: { kind: 'note', text: `Percobaan ke-${index + 1}: portal tidak menjawab.` },
    } as const;
    add(device, { kind: 'entry', entry: id, sequence, digest: entryDigest(recorded, salt, hashHex) }, atUtc);
    const label = secondDevice ? `${device === DEVICE_A ? 'A' : 'B'}${sequence}` : String(sequence);
    let picture: ChronologyFile['entries'][number]['picture'] = { state: 'none' };
    if (index % 2 === 1) {
      const png = noise(index + 1, pictureBytes);
      const file = `data/tangkapan/${label.padStart(3, '0')}-identity-${compact(atUtc)}.png`;
      payload.set(file, png);
      const sha256 = hashHex(png);
      add(device, { kind: 'picture', entry: id, sha256, originalSha256: hashHex(`asli ${index}`) }, atUtc);
      picture = {
        state: 'taken',
        file,
        sha256,
        widthPx: 1280,
        heightPx: 900,
        delayMs: 40,
        matchesRecord: true,
      };
    }
    entries.push({
      ...recorded,
      atLocal: atUtc.replace('Z', '+00:00'),
      sentence: `Catatan: Percobaan ke-${index + 1}.`,
      picture,
      label,
      // Of each third something is masked, so its digest stays closed.
      salt: index % 3 === 2 ? null : salt,
    });
  }

  const removedAtUtc = nextUtc();
  const removedSequence = (counts.get(DEVICE_A) ?? 0) + 1;
  add(
    DEVICE_A,
    { kind: 'entry', entry: 'catatan-hapus', sequence: removedSequence, digest: hashHex('dihapus') },
    removedAtUtc,
  );
  add(DEVICE_A, { kind: 'removed', what: 'entry', id: 'catatan-hapus' }, removedAtUtc);

  const attachment = noise(999, 500);
  const attachmentFile = 'data/lampiran/01-letter.pdf';
  payload.set(attachmentFile, attachment);
  const attachmentFacts = { sha256: hashHex(attachment), sizeBytes: attachment.length };
  const attachedAtUtc = nextUtc();
  add(DEVICE_A, { kind: 'attachment', attachment: 'lampiran-1', ...attachmentFacts }, attachedAtUtc);

  const linesB = chains.get(DEVICE_B);
  if (linesB !== undefined) {
    const head = hashHex(linesB.at(-1) ?? '');
    add(DEVICE_A, { kind: 'joined', device: DEVICE_B, linkCount: linesB.length, head }, nextUtc());
  }

  const chronology: ChronologyFile = {
    format: 'pendamping-oss/kronologi',
    version: 2,
    madeAtUtc: MADE_AT_UTC,
    madeAtLocal: MADE_AT_LOCAL,
    timeZone: 'Asia/Jakarta',
    language: 'id',
    software: {
      name: 'Pendamping OSS',
      version: '0.1.0',
      catalogueVersion: '2026.11.1',
      fieldMapCheckedOn: null,
    },
    case: {
      reference: REFERENCE,
      name: 'SRI WAHYUNI',
      nik: '32************01',
      email: 's***@c***.id',
      phone: '08********01',
      applicantKind: '',
    },
    privacy: {
      level: 'sebagian',
      name: 'revealed',
      nik: 'masked',
      email: 'masked',
      phone: 'masked',
      birthDate: 'masked',
    },
    proxy: '',
    entries,
    attachments: [
      {
        number: 1,
        kind: 'letter',
        mediaType: 'application/pdf',
        ...attachmentFacts,
        addedAtUtc: attachedAtUtc,
        file: attachmentFile,
      },
    ],
    chains: [],
    removals: [{ atUtc: removedAtUtc, what: 'entry', label: null }],
  };
  payload.set('data/laporan.html', encode('<!doctype html><title>Laporan</title><p>Laporan</p>\n'));
  payload.set('data/kronologi.csv', encode('nomor,waktu,kalimat\r\n'));
  payload.set('data/surat/email-oss.txt', encode('Kepada Helpdesk OSS\n'));
  return { payload, chronology, chains };
}

/** Puts chronology and chains among the payload; heads and counts are those of the lines as they are now. */
export function completePayload({ payload, chronology, chains }: MadeUpCase): Files {
  const files: Files = new Map(payload);
  const listed = [...chains].map(([device, lines], index) => ({
    device,
    label: 'AB'[index] ?? '',
    file: `data/rantai/${device}.jsonl`,
    linkCount: lines.length,
    head: hashHex(lines.at(-1) ?? ''),
  }));
  for (const { device, file } of listed) {
    files.set(file, encode((chains.get(device) ?? []).map((line) => `${line}\n`).join('')));
  }
  files.set('data/kronologi.json', encode(`${JSON.stringify({ ...chronology, chains: listed }, null, 2)}\n`));
  return files;
}

export interface BagOptions {
  /** Another number makes another key. */
  readonly seed?: number;
  readonly part?: { readonly number: number; readonly of: number };
  readonly chains: MadeUpCase['chains'];
  readonly extraTags?: ReadonlyMap<string, Uint8Array>;
}

/** The payload with manifests, key and signature. */
export function signBag(payload: Files, { seed = 7, part, chains, extraTags }: BagOptions): Files {
  const privateKey = keyOf(seed);
  const publicKey = createPublicKey(privateKey);
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const fingerprint = (hashHex(spki).toUpperCase().match(/.{4}/g) ?? []).join(' ');
  const heads = [...chains].map(([device, lines]) =>
    writeChainHead({ device, linkCount: lines.length, head: hashHex(lines.at(-1) ?? '') }),
  );
  const info = writeBagInfo([
    ['Bagging-Date', MADE_AT_LOCAL.slice(0, 10)],
    ['Bagging-Time', MADE_AT_LOCAL],
    ['Bag-Software-Agent', 'Pendamping OSS 0.1.0'],
    ['External-Identifier', REFERENCE],
    ['Payload-Oxum', payloadOxum([...payload.values()].map(({ length }) => length))],
    ['Chronology-Version', '2'],
    ['Privacy-Level', 'sebagian'],
    ['Signing-Algorithm', 'Ed25519'],
    ['Signing-Key-Fingerprint', fingerprint],
    ['Signing-Public-Key', spki.toString('base64')],
    ...heads.map((head) => ['Chain-Head', head] as const),
    ...(part === undefined
      ? []
      : [
          ['Bag-Group-Identifier', FOLDER] as const,
          ['Bag-Count', writeBagCount(part.number, part.of)] as const,
        ]),
  ]);
  const files: Files = new Map([
    ...payload,
    ['bagit.txt', encode(BAG_DECLARATION)],
    ['bag-info.txt', encode(info)],
    ['kunci-publik.pem', encode(publicKey.export({ format: 'pem', type: 'spki' }).toString())],
    ...(extraTags ?? []),
    ['manifest-sha256.txt', encode(writeManifest(digestsOf(payload)))],
  ]);
  return sealTags(files, seed);
}

/** Lists the tag files anew and signs the list: what someone with the key could still do after a change. */
export function sealTags(files: Files, seed = 7): Files {
  const tags = new Map([...files].filter(([path]) => isListedTag(path)));
  const tagManifest = encode(writeManifest(digestsOf(tags)));
  const sealed = new Map(files);
  sealed.set('tagmanifest-sha256.txt', tagManifest);
  sealed.set('tanda-tangan.sig', new Uint8Array(sign(null, tagManifest, keyOf(seed))));
  return sealed;
}

/** A whole bundle, bagged and signed, as files. */
export function makeSignedBag(options: MadeUpOptions = {}): Files {
  const made = makeUpCase(options);
  return signBag(completePayload(made), { chains: made.chains });
}

/** The parts of one case: the first with report, chronology and chains, pictures and attachments in the rest. */
export function makeParts(of: number, options: MadeUpOptions = {}): Files[] {
  const made = makeUpCase(options);
  const all = completePayload(made);
  const isSpread = (path: string): boolean => /^data\/(tangkapan|lampiran)\//.test(path);
  const spread = [...all].filter(([path]) => isSpread(path));
  const first = new Map([...all].filter(([path]) => !isSpread(path)));
  return Array.from({ length: of }, (_, index) => {
    const own = spread.filter((_file, place) => 1 + (place % (of - 1)) === index);
    const payload = index === 0 ? first : new Map(own);
    return signBag(payload, { chains: made.chains, part: { number: index + 1, of } });
  });
}

/** The archive as the exporter lays it out: pictures and the like stored, texts compressed, dated in UTC. */
export function zipAsWritten(files: Files, folder = FOLDER): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const records: ZipRecord[] = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const isText = /\.(txt|html|json|jsonl|csv|pem)$/.test(path);
    const packed = isText ? deflateSync(bytes, { level: DEFLATE_LEVEL }) : bytes;
    const record: ZipRecord = {
      path: `${folder}/${path}`,
      method: isText ? DEFLATED : STORED,
      crc: crc32(bytes),
      packedBytes: packed.length,
      sizeBytes: bytes.length,
      offset,
      date: dosDate(MADE_AT_UTC),
    };
    records.push(record);
    const header = writeLocalHeader(record);
    pieces.push(header, packed);
    offset += header.length + packed.length;
  }
  const directory = records.map(writeCentralHeader);
  const directoryBytes = directory.reduce((sum, { length }) => sum + length, 0);
  return join([...pieces, ...directory, writeEndRecord(records.length, directoryBytes, offset)]);
}

/** Bytes that look random, the same for the same seed. */
export function noise(seed: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  for (let index = 0; index < length; index += 1) {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    bytes[index] = state;
  }
  return bytes;
}

function digestsOf(files: Files): { path: string; sha256: string }[] {
  return [...files].map(([path, bytes]) => ({ path, sha256: hashHex(bytes) }));
}

function compact(utc: string): string {
  return `${utc.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
