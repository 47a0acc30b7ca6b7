/** Writes one bag into an archive: files as they come, and at the end the tag files that list and sign them. */
import {
  BAG_DECLARATION,
  BAG_DECLARATION_PATH,
  BAG_INFO_PATH,
  MANIFEST_PATH,
  payloadOxum,
  PUBLIC_KEY_PATH,
  SIGNATURE_PATH,
  TAG_MANIFEST_PATH,
  writeBagInfo,
  writeManifest,
  type ManifestLine,
} from '../../domain/evidence/bag.ts';
import type { Signer } from '../ports.ts';
import type { BundleSink } from './bundle-sink.ts';
import type { Sha256 } from './verify-bag.ts';
import { encodePublicKey, fingerprintOf, SIGNING_ALGORITHM, writePublicKeyPem } from './verify-signature.ts';
import { createZipWriter } from './write-zip.ts';

export interface BagPorts {
  readonly signer: Pick<Signer, 'publicKey' | 'sign'>;
  readonly sha256: Sha256;
}

export interface BagPlace {
  /** The one folder of the archive. */
  readonly folder: string;
  /** Dates all files of the archive. */
  readonly madeAtUtc: string;
}

export interface BagEnd {
  /** Lines of `bag-info.txt`; the size of the payload and the key are added. */
  readonly info: readonly (readonly [label: string, value: string])[];
  /** Further tag files, by path. */
  readonly tags: readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[];
}

export interface BagWriter {
  readonly sink: BundleSink;
  /** Adds a file of the payload. */
  add(path: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<void>;
  /** How long the archive would be without its last tag files. */
  sizeBytes(): number;
  fileCount(): number;
  finish(end: BagEnd): Promise<void>;
}

export async function beginBag(
  sink: BundleSink,
  { folder, madeAtUtc }: BagPlace,
  { signer, sha256 }: BagPorts,
): Promise<BagWriter> {
  const zip = createZipWriter(sink, madeAtUtc);
  const payload: ManifestLine[] = [];
  const sizesBytes: number[] = [];
  const tagLines: ManifestLine[] = [];

  async function addTag(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    tagLines.push({ path, sha256: await sha256(bytes) });
    await zip.add(`${folder}/${path}`, bytes);
  }

  // Known from the beginning, and the file by which the folder is known as a bag.
  await addTag(BAG_DECLARATION_PATH, encode(BAG_DECLARATION));
  return {
    sink,
    async add(path, bytes, digest) {
      payload.push({ path, sha256: digest });
      sizesBytes.push(bytes.length);
      await zip.add(`${folder}/${path}`, bytes);
    },
    sizeBytes: zip.sizeBytes,
    fileCount: () => payload.length,
    async finish({ info, tags }) {
      const key = await signer.publicKey();
      for (const [path, bytes] of tags) await addTag(path, bytes);
      await addTag(PUBLIC_KEY_PATH, encode(writePublicKeyPem(key)));
      const lines = [
        ...info,
        ['Payload-Oxum', payloadOxum(sizesBytes)],
        ['Signing-Algorithm', SIGNING_ALGORITHM],
        ['Signing-Key-Fingerprint', fingerprintOf(key)],
        ['Signing-Public-Key', encodePublicKey(key)],
      ] as const;
      await addTag(BAG_INFO_PATH, encode(writeBagInfo(lines)));
      await addTag(MANIFEST_PATH, encode(writeManifest(payload)));
      const tagManifest = encode(writeManifest(tagLines));
      await zip.add(`${folder}/${TAG_MANIFEST_PATH}`, tagManifest);
      await zip.add(`${folder}/${SIGNATURE_PATH}`, await signer.sign(tagManifest));
      await zip.finish();
      await sink.close();
    },
  };
}

export function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
