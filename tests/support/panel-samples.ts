/** Made-up cases, chronologies and ports for the panel's tests. Nobody in here exists. */
import { createHash } from 'node:crypto';
import type { NetworkNow } from '../../components/guide/ConnectionFacts.tsx';
import type { PanelExport, PanelPorts } from '../../entrypoints/sidepanel/panel-ports.ts';
import type { Case } from '../../utils/contracts/case.ts';
import type { Identity } from '../../utils/contracts/identity.ts';
import type { CallReply } from '../../utils/contracts/messages.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { failure, success, type FailureCode } from '../../utils/contracts/result.ts';
import { PREPARATIONS } from '../../utils/domain/casework/casework.ts';
import { previewLetters } from '../../utils/services/preview-letters.ts';
import { SAMPLE_CASE_ID, sampleEnvironment, samplePage } from './entry-samples.ts';
import { createMemoryPorts, createSetClock, type MemoryContent, type SetClock } from './memory-ports.ts';

export const sampleCase: Case = {
  id: SAMPLE_CASE_ID,
  createdAtUtc: '2026-11-21T12:00:00.000Z',
  updatedAtUtc: '2026-11-21T12:00:00.000Z',
  nameAsPrinted: 'WAYAN TIRTAWANGI PRAMESWARA',
  nik: '3204114609979901',
  birthDate: '1997-09-06',
  sex: 'P',
  email: 'tirtawangi@contoh.example',
  phone: '081200009901',
  applicantKind: 'orang-perseorangan',
};

export const secondCase: Case = {
  ...sampleCase,
  id: 'case-2',
  updatedAtUtc: '2026-11-20T08:00:00.000Z',
  nameAsPrinted: 'LODEWIJK MANUPUTIREJO',
  nik: '3578011203889902',
  sex: 'L',
  birthDate: '1988-03-12',
};

export const sampleIdentity: Identity = {
  id: 'identity-1',
  caseId: 'case-9',
  nik: sampleCase.nik,
  name: 'WAYAN TIRTAWANGI PRAMESWARA',
  birthDate: '1997-09-06',
  email: 'warung.tirta@contoh.example',
  phone: '081200009955',
  applicantKind: 'orang-perseorangan',
  outcome: 'registered',
  firstSeenAtUtc: '2026-11-03T02:10:00.000Z',
  lastSeenAtUtc: '2026-11-03T02:25:00.000Z',
};

/** Ticked off and decided: the form is what comes next. */
export const readyCase: Case = { ...sampleCase, prepared: [...PREPARATIONS], path: 'new-account' };

export type TabReply = CallReply<'panel.readTab'>;

export const elsewhere: TabReply = {
  isPortal: false,
  snapshot: null,
  hints: [],
  paused: false,
  recording: false,
  grant: 'unknown',
  waiting: null,
};

export const onPortal: TabReply = {
  isPortal: true,
  snapshot: { page: samplePage, fields: [], missing: [] },
  hints: [],
  paused: false,
  recording: true,
  grant: 'alive',
  waiting: null,
};

export interface SamplePortsContent extends MemoryContent {
  /** What `panel.readTab` answers; a failure code makes it fail. */
  readonly tab?: TabReply | FailureCode;
  /** What the person answers when the browser asks about notifications; default yes. */
  readonly allowsNotifications?: boolean;
}

export interface SamplePorts extends PanelPorts {
  /** Calls to the background, in order. */
  readonly calls: { readonly name: string; readonly data: unknown }[];
  readonly exports: PanelExport[];
  readonly clock: SetClock;
  /** Cases for which the workspace was opened. */
  readonly opened: (string | null)[];
  /** Cases that were taken to where a sealed file is made. */
  readonly moved: string[];
  readonly copied: string[];
  /** Languages in which practice was opened. */
  readonly practised: Language[];
  /** What the browser announces. */
  announceChange(): void;
  showTab(tab: TabReply | FailureCode): void;
  setNetwork(network: NetworkNow): void;
}

/** The panel's ports in memory, with a background that answers what it is told to. */
export function createSamplePorts(content: SamplePortsContent = {}): SamplePorts {
  let tab = content.tab ?? onPortal;
  let listeners: (() => void)[] = [];
  let ids = 0;
  const calls: SamplePorts['calls'] = [];
  const exports: PanelExport[] = [];
  const opened: SamplePorts['opened'] = [];
  const practised: SamplePorts['practised'] = [];
  const announceChange = () => {
    for (const listener of listeners) listener();
  };
  const replies = {
    'panel.readTab': () => (typeof tab === 'string' ? failure(tab) : success(tab)),
    'panel.setPaused': () => success({}),
    'panel.stopRecording': () => success({}),
    'panel.captureNow': () =>
      typeof tab !== 'string' && tab.grant === 'lost' ? failure('no-grant') : success({ entryId: 'entry-x' }),
    'panel.casesChanged': () => success({}),
  };
  const clock = createSetClock();
  const copied: string[] = [];
  const moved: string[] = [];
  let network: NetworkNow = { isOnline: true, kind: null, grade: null };
  let networkListeners: (() => void)[] = [];
  const stores = createMemoryPorts({
    cases: [sampleCase],
    settings: { activeCaseId: sampleCase.id },
    ...content,
  });
  return {
    ...stores,
    clock,
    copied,
    moved,
    fieldMap: { version: '2026.11.1', checkedOn: null },
    calls,
    exports,
    opened,
    practised,
    newId: () => `new-${++ids}`,
    environment: async () => sampleEnvironment,
    call: async (name, data) => {
      calls.push({ name, data });
      return replies[name]() as never;
    },
    watchChanges(listener, signal) {
      listeners.push(listener);
      signal.addEventListener('abort', () => {
        listeners = listeners.filter((each) => each !== listener);
      });
    },
    watchActiveTab: (listener) => listener(7),
    announceChange,
    showTab(next) {
      tab = next;
      announceChange();
    },
    exportBundle: async (request) => {
      exports.push(request);
      const file = new Blob([new Uint8Array([80, 75, 5, 6])], { type: 'application/zip' });
      return {
        files: [{ fileName: 'bukti-TIRTAWANGI-20261121-201405.zip', file }],
        notices: [],
        discard: () => undefined,
      };
    },
    writeLetters: (request) =>
      previewLetters(
        {
          ...request,
          attachments: [],
          withOriginals: false,
          mailLimitMegabytes: null,
          proxy: '',
          environment: sampleEnvironment,
          fieldMapCheckedOn: null,
        },
        { ...stores, clock, sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex') },
      ),
    copyText: async (text) => {
      copied.push(text);
    },
    openWorkspace: (caseId) => opened.push(caseId),
    openMove: (caseId) => moved.push(caseId),
    readNetwork: () => network,
    watchNetwork(listener, signal) {
      networkListeners.push(listener);
      signal.addEventListener('abort', () => {
        networkListeners = networkListeners.filter((each) => each !== listener);
      });
    },
    setNetwork(next) {
      network = next;
      for (const listener of networkListeners) listener();
    },
    askForNotifications: async () => content.allowsNotifications ?? true,
    openPractice: (language) => void practised.push(language),
    checkCase: (record) =>
      record.nik === '' || record.nik.length === 16
        ? []
        : [
            {
              field: 'nik',
              severity: 'stop',
              title: `NIK baru ${record.nik.length} angka.`,
              details: ['NIK selalu 16 angka.'],
              comparisons: [],
              proposal: null,
            },
          ],
    proposeName: (name) =>
      name.endsWith(', S.E.') ? { titles: 'S.E.', bare: name.slice(0, -', S.E.'.length) } : null,
    readDate: (typed) => {
      const match = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(typed.trim());
      return match ? `${match[3]}-${match[2]}-${match[1]}` : null;
    },
  };
}
