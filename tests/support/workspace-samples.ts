/** The workspace's ports in memory, for its component tests. */
import { createHash } from 'node:crypto';
import type { WorkspaceExport, WorkspacePorts } from '../../entrypoints/workspace/workspace-ports.ts';
import { AppError } from '../../utils/contracts/result.ts';
import type { PictureBox } from '../../utils/domain/evidence/picture-box.ts';
import { previewExport } from '../../utils/services/preview-export.ts';
import { SAMPLE_CASE_ID, sampleEnvironment } from './entry-samples.ts';
import { createMemoryPorts, createSetClock, type MemoryContent, type SetClock } from './memory-ports.ts';
import { sampleCase, secondCase } from './panel-samples.ts';

export interface SampleWorkspace extends WorkspacePorts {
  readonly clock: SetClock;
  readonly exports: WorkspaceExport[];
  /** Texts that were copied. */
  readonly copied: string[];
  /** Boxes that were burned in, and whether the earlier pixels stay. */
  readonly burned: { readonly boxes: readonly PictureBox[]; readonly keepsEarlier: boolean }[];
  /** How many photos were redrawn. */
  readonly redrawn: () => number;
}

/** Two cases, the first in hand. What a canvas does is told, not done. */
export function createSampleWorkspace(content: MemoryContent = {}): SampleWorkspace {
  let listeners: (() => void)[] = [];
  let ids = 0;
  let redrawn = 0;
  const exports: SampleWorkspace['exports'] = [];
  const copied: SampleWorkspace['copied'] = [];
  const burned: SampleWorkspace['burned'] = [];
  const clock = createSetClock();
  const stores = createMemoryPorts({
    cases: [sampleCase, secondCase],
    settings: { activeCaseId: SAMPLE_CASE_ID },
    clock,
    ...content,
  });
  return {
    ...stores,
    clock,
    exports,
    copied,
    burned,
    redrawn: () => redrawn,
    newId: () => `new-${++ids}`,
    environment: async () => sampleEnvironment,
    watchChanges(listener, signal) {
      listeners.push(listener);
      signal.addEventListener('abort', () => {
        listeners = listeners.filter((each) => each !== listener);
      });
    },
    tellPages: async () => undefined,
    previewExport: (request) =>
      previewExport(
        { ...request, environment: sampleEnvironment, fieldMapCheckedOn: null },
        { ...stores, clock, sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex') },
      ),
    exportBundle: async (request) => {
      exports.push(request);
      const names =
        request.mailLimitMegabytes === null ? ['bukti.zip'] : ['bukti-1dari2.zip', 'bukti-2dari2.zip'];
      return {
        files: names.map((fileName) => ({ fileName, file: new Blob(['zip']) })),
        notices: [],
        discard: () => undefined,
      };
    },
    sealedCases: {
      seal: () => Promise.reject(new AppError('not-found')),
      open: () => Promise.reject(new AppError('not-found')),
    },
    burnBoxes: async ({ png, originalPng, boxCount }, boxes, { keepsEarlier }) => {
      burned.push({ boxes, keepsEarlier });
      return {
        png: new Uint8Array([...png, 1]),
        originalPng: keepsEarlier ? originalPng : null,
        previewJpeg: null,
        widthPx: 1280,
        heightPx: 760,
        sha256: 'cd'.repeat(32),
        boxCount: boxCount + boxes.length,
      };
    },
    dropPhotoDetails: async (_bytes, mediaType) => {
      redrawn += 1;
      return { bytes: new Uint8Array([1, 2, 3]), mediaType };
    },
    copyText: async (text) => {
      copied.push(text);
    },
    checkCase: () => [],
    proposeName: () => null,
    readDate: () => null,
  };
}
