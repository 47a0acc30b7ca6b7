import { type CaseProgress, FRESH_TAB, type TabState } from '../../../utils/contracts/tab-state.ts';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Page } from '../../../utils/contracts/entry.ts';
import type { CallData, PortalSnapshot, TypedValues } from '../../../utils/contracts/messages.ts';
import type { StepId } from '../../../utils/domain/form/form.ts';
import type { TabMemory } from '../../../utils/services/ports.ts';
import type { RecordingPorts } from '../../../utils/services/recording-ports.ts';
import {
  createMemoryPorts,
  createSetClock,
  type MemoryContent,
  type MemoryPorts,
  type SetClock,
} from '../../support/memory-ports.ts';

export const TAB = 7;
export const NIK = '3171050609979901';

export const activeCase: Case = {
  id: 'case-0001',
  createdAtUtc: '2026-11-21T13:00:00.000Z',
  updatedAtUtc: '2026-11-21T13:00:00.000Z',
  nameAsPrinted: 'RATNA WULANDARI KUSUMA',
  nik: NIK,
  birthDate: '1997-09-06',
  sex: 'P',
  email: 'ratna.kusuma@contoh.id',
  phone: '081290001234',
  applicantKind: 'orang-perseorangan',
};

export interface World extends RecordingPorts, MemoryPorts {
  readonly clock: SetClock;
  /** Set to false to pull the plug. */
  readonly network: { isOnline: boolean };
  /** The entries for whose pictures a page was asked, in that order. */
  readonly asked: string[];
}

/** All ports in memory; one case, in hand, unless the content says otherwise. */
export function createWorld(content: MemoryContent = {}): World {
  let ids = 0;
  const network = { isOnline: true };
  const asked: string[] = [];
  return {
    ...createMemoryPorts({ cases: [activeCase], settings: { activeCaseId: activeCase.id }, ...content }),
    clock: createSetClock(),
    tabs: createTabMemoryInMemory(),
    environment: async () => ({
      browser: 'Chromium 156',
      os: 'Linux',
      extensionVersion: '0.1.0',
      catalogueVersion: '2026.11.1',
    }),
    network,
    isOnline: () => network.isOnline,
    readWaiting: async () => null,
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    asked,
    askForPicture: (_tabId, entryId) => void asked.push(entryId),
  };
}

function createTabMemoryInMemory(): TabMemory {
  const tabs = new Map<number, TabState>();
  const progress = new Map<string, CaseProgress>();
  return {
    read: async (tabId) => tabs.get(tabId) ?? FRESH_TAB,
    change: async (tabId, change) => {
      const before = tabs.get(tabId) ?? FRESH_TAB;
      const state = { ...before, ...(typeof change === 'function' ? change(before) : change) };
      tabs.set(tabId, state);
      return state;
    },
    forget: async (tabId) => {
      tabs.delete(tabId);
    },
    list: async () => [...tabs].map(([tabId, state]) => ({ tabId, state })),
    changeProgress: async (caseId, change) => {
      const next = await change(progress.get(caseId) ?? null);
      progress.set(caseId, next);
      return next;
    },
    forgetProgress: async (caseId) => {
      progress.delete(caseId);
    },
  };
}

export function pageAt(step: StepId = 'identity'): Page {
  return { origin: 'https://ui-login.oss.go.id', path: '/register', step, generation: 'C' };
}

export function snapshotAt(step: StepId, values: TypedValues = {}): PortalSnapshot {
  return { page: pageAt(step), fields: [], missing: [], values };
}

type Report = CallData<'page.incident'>;

export function reportOf(
  text: string,
  incident: Partial<Report['incident']> = {},
  rest: Partial<Report> = {},
): Report {
  return {
    page: pageAt(),
    atUtc: '2026-11-21T13:14:04.500Z',
    incident: {
      text,
      textLength: text.length,
      place: 'field-hint',
      field: 'nik',
      fieldStates: [],
      online: true,
      httpStatus: null,
      request: null,
      elapsedMs: null,
      ...incident,
    },
    signal: null,
    ...rest,
  };
}

/** The kinds of the entries of the case, in order. */
export async function kindsOf(world: World, caseId = activeCase.id): Promise<string[]> {
  return (await world.chronology.list(caseId)).map(({ event }) => event.kind);
}
