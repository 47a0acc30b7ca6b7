import { expect, test, vi } from 'vitest';
import { stageFiles, type PickedFile } from '../../../entrypoints/workspace/stage-files.ts';
import { ATTACHMENT_MAX_BYTES, ATTACHMENTS_MAX_COUNT } from '../../../utils/contracts/attachment.ts';

function file(name: string, content: string, size?: number): PickedFile & { readonly read: () => number } {
  const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
  const arrayBuffer = vi.fn<PickedFile['arrayBuffer']>(async () => bytes.buffer);
  return { name, size: size ?? bytes.length, arrayBuffer, read: () => arrayBuffer.mock.calls.length };
}

const PDF = '%PDF-1.7\n';
let ids = 0;
const newId = () => `id-${++ids}`;

test('a file is known by its content, and its kind is guessed', async () => {
  const { staged, refusals } = await stageFiles([file('Surat Kuasa.exe', PDF)], 0, newId);
  expect(refusals).toEqual([]);
  expect(staged[0]).toMatchObject({ mediaType: 'application/pdf', kind: 'letter', details: 'none' });
});

test('what is too large is refused before a byte of it is read', async () => {
  const large = file('besar.pdf', PDF, ATTACHMENT_MAX_BYTES + 1);
  const { staged, refusals } = await stageFiles([large], 0, newId);
  expect(staged).toEqual([]);
  expect(refusals).toEqual([
    { reason: 'too-large', fileName: 'besar.pdf', sizeBytes: ATTACHMENT_MAX_BYTES + 1 },
  ]);
  expect(large.read()).toBe(0);
});

test('a file of exactly the largest size is taken', async () => {
  const { refusals } = await stageFiles([file('pas.pdf', PDF, ATTACHMENT_MAX_BYTES)], 0, newId);
  expect(refusals).toEqual([]);
});

test('the count ends with the last place of the case', async () => {
  const last = file('terakhir.pdf', PDF);
  const tooMany = file('lebih.pdf', PDF);
  const { staged, refusals } = await stageFiles([last, tooMany], ATTACHMENTS_MAX_COUNT - 1, newId);
  expect(staged.map(({ fileName }) => fileName)).toEqual(['terakhir.pdf']);
  expect(refusals.map(({ reason }) => reason)).toEqual(['too-many']);
  expect(tooMany.read()).toBe(0);
});

test('an empty, a foreign and an unreadable file are each refused, and the others are taken', async () => {
  const gone: PickedFile = {
    name: 'hilang.pdf',
    size: 9,
    arrayBuffer: () => Promise.reject(new Error('gone')),
  };
  const files = [file('kosong.pdf', ''), file('daftar.txt', 'halo'), gone, file('baik.pdf', PDF)];
  const { staged, refusals } = await stageFiles(files, 0, newId);
  expect(staged.map(({ fileName }) => fileName)).toEqual(['baik.pdf']);
  expect(refusals.map(({ reason }) => reason)).toEqual(['empty', 'wrong-type', 'cannot-read']);
});
