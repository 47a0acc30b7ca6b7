import { browser } from 'wxt/browser';
import type {
  AttachmentStore,
  CaseArchive,
  CaseStore,
  Chronology,
  DeletionLog,
  DraftStore,
  IdentityIndex,
  ProxyStore,
  ReminderStore,
  SettingsStore,
  Signer,
} from '../services/ports.ts';
import { createAttachmentStore } from './attachment-store.ts';
import { createCaseArchive } from './case-joiner.ts';
import { createCaseStore } from './case-store.ts';
import { createChronology } from './chronology-store.ts';
import { deviceClock } from './clock.ts';
import { createDatabase, type Database } from './database.ts';
import { createDeletionLog } from './deletion-log.ts';
import { createDraftStore } from './draft-store.ts';
import { createHoldingSettings } from './held-settings.ts';
import { readHeldValues, withHeldValues } from './held-values.ts';
import { createIdentityIndex } from './identity-index.ts';
import { createProxyStore } from './proxy-store.ts';
import { createReminderSigns } from './reminder-signs.ts';
import { createReminderStore } from './reminder-store.ts';
import { reportError } from './report-error.ts';
import { keepReserve } from './reserve.ts';
import { announceChange } from './revision.ts';
import { createSettingsStore } from './settings-store.ts';
import { createSigner } from './signing-key.ts';
import type { TabArea } from './tab-memory.ts';
import { createVault } from './vault.ts';

export interface Stores {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly attachments: AttachmentStore;
  readonly archive: CaseArchive;
  readonly deletions: DeletionLog;
  readonly signer: Signer;
  readonly identities: IdentityIndex;
  readonly settings: SettingsStore;
  /** Stores the choices that wait in memory. Throws as a change of settings does. */
  readonly storeHeldSettings: () => Promise<void>;
  readonly proxy: ProxyStore;
  readonly reminders: ReminderStore;
  /** Sets alarm and toolbar button by the reminders that are stored now. */
  readonly refreshSigns: () => Promise<void>;
  readonly drafts: DraftStore;
  /** Sets room aside with which a case can be removed from a full disk. */
  readonly keepReserve: () => Promise<void>;
}

/**
 * All stores over one connection. The background and every page of the extension each open their own.
 * @param memory where the background holds what found no room
 * @param createSigns what tells of reminders outside the pages; practice has nothing to tell there
 */
export function openStores(
  database: Database = createDatabase(),
  announce: () => void = announceChange,
  memory: TabArea = browser.storage.session,
  createSigns: typeof createReminderSigns = createReminderSigns,
): Stores {
  const vault = createVault(database);
  const cases = withHeldValues(
    createCaseStore(database, vault, announce, deviceClock, () => showReminders()),
    () => readHeldValues(memory),
  );
  const chronology = createChronology(database, vault, announce);
  const attachments = createAttachmentStore(database, vault, announce);
  const signer = createSigner(database);
  const { storeHeld: storeHeldSettings, ...settings } = createHoldingSettings(
    createSettingsStore(database, announce),
    memory,
    announce,
  );
  const reminders = createReminderStore(database, announce, showReminders);
  const refreshSigns = createSigns({ reminders, settings, clock: deviceClock });

  /** Alarm and toolbar button follow by themselves, whoever changed the reminders. */
  function showReminders(): void {
    refreshSigns().catch((error: unknown) => reportError('reminders', error));
  }

  return {
    cases,
    chronology,
    attachments,
    archive: createCaseArchive(database, vault, announce, {
      cases,
      chronology,
      attachments,
      device: signer.device,
    }),
    deletions: createDeletionLog(database),
    signer,
    identities: createIdentityIndex(database, vault, announce),
    settings,
    storeHeldSettings,
    proxy: createProxyStore(database, vault, announce),
    reminders,
    refreshSigns,
    drafts: createDraftStore(database, vault),
    keepReserve: () => keepReserve(database),
  };
}
