import type { Case } from '../contracts/case.ts';
import type { Entry } from '../contracts/entry.ts';
import type { CallData, CallReply } from '../contracts/messages.ts';
import { AppError } from '../contracts/result.ts';
import { type KnownValues, makeRedactor } from '../domain/evidence/redact-text.ts';
import { revealOf } from '../domain/evidence/reveal.ts';
import { beginPicture, claimPicture, postponePicture } from './await-picture.ts';
import { redactEntry } from './bundle/redact-entry.ts';
import type { Camera, CaseStore, Chronology, SettingsStore, TabMemory } from './ports.ts';

export interface PicturePorts {
  readonly cases: CaseStore;
  readonly chronology: Chronology;
  readonly settings: SettingsStore;
  readonly tabs: TabMemory;
  readonly camera: Camera;
}

/**
 * The page is covered: takes the picture of an entry that waits for one. What cannot be had is noted in
 * the entry at once.
 */
export async function takePicture(
  ports: PicturePorts,
  tabId: number,
  { entryId, devicePixelRatio }: CallData<'picture.take'>,
): Promise<CallReply<'picture.take'>> {
  const { isAwaited, givenUp } = await beginPicture(ports.tabs, tabId, entryId);
  const entry = await ports.chronology.read(entryId);
  if (!entry) throw new AppError('not-found');
  // Another tab's entry, or one that was closed meanwhile.
  if (!isAwaited || entry.picture.state !== 'pending') return { outcome: 'missing', reason: 'interrupted' };
  const outcome = await ports.camera.take({ entryId, tabId, devicePixelRatio });
  if (outcome.outcome === 'retry') await postponePicture(ports.tabs, tabId, entryId);
  if (outcome.outcome === 'missing') await ports.chronology.markPictureMissing(entryId, outcome.reason);
  // One that is gone, or cannot be marked now, must not cost this picture; the sweep closes it later.
  await Promise.allSettled(givenUp.map((id) => ports.chronology.markPictureMissing(id, 'interrupted')));
  await rememberGrant(ports, tabId, outcome);
  return outcome;
}

async function rememberGrant(
  { tabs }: PicturePorts,
  tabId: number,
  outcome: CallReply<'picture.take'>,
): Promise<void> {
  const grant = grantShownBy(outcome);
  if (grant !== null && grant !== (await tabs.read(tabId)).grant) await tabs.change(tabId, { grant });
}

function grantShownBy(outcome: CallReply<'picture.take'>): 'alive' | 'lost' | null {
  if (outcome.outcome === 'taken') return 'alive';
  return outcome.outcome === 'missing' && outcome.reason === 'no-grant' ? 'lost' : null;
}

/**
 * The page says whether everything was covered all the time. If so the picture is developed and stored with
 * its entry; if not it is dropped unseen. Either way the entry says what became of it.
 */
export async function settlePicture(
  ports: PicturePorts,
  tabId: number,
  { entryId, covered }: CallData<'picture.settle'>,
): Promise<void> {
  const shot = ports.camera.release(entryId, tabId);
  if (!covered) {
    // Without pixels the page paints nothing now, and so no cover: it is hidden. The entry is still waiting.
    if (!shot && !(await claimPicture(ports.tabs, tabId, entryId))) return;
    await ports.chronology.markPictureMissing(entryId, shot ? 'cover-failed' : 'tab-hidden');
    return;
  }
  // Said too late: the pixels are gone, and the entry knows.
  if (!shot) return;
  const [entry, settings] = await Promise.all([ports.chronology.read(entryId), ports.settings.read()]);
  if (!entry) throw new AppError('not-found');
  try {
    const stamp = maskForStamp(entry, await ports.cases.read(entry.caseId));
    await ports.chronology.attachPicture(entryId, await ports.camera.develop(shot, stamp, settings));
  } catch (error) {
    const isFull = error instanceof AppError && error.code === 'storage-full';
    await ports.chronology.markPictureMissing(entryId, isFull ? 'storage-full' : 'refused');
    throw error;
  }
}

const NOBODY: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };

/** What is written below a picture can never be masked later, whatever the address of the page holds. */
function maskForStamp(entry: Entry, record: Case | null): Entry {
  return redactEntry(entry, makeRedactor(record ?? NOBODY, revealOf('tertutup')));
}
