import type { Entry } from '../contracts/entry.ts';
import { type CallData, COVERS_MAX } from '../contracts/messages.ts';
import { AppError, readStorageTrouble } from '../contracts/result.ts';
import type { KnownValues } from '../domain/evidence/redact-text.ts';
import { revealOf } from '../domain/evidence/reveal.ts';
import { beginPicture, claimPicture, postponePicture } from './await-picture.ts';
import { makeCaseRedactor, redactEntry } from './bundle/redact-entry.ts';
import type {
  Camera,
  Caption,
  CaseStore,
  Chronology,
  SettingsStore,
  TabMemory,
  TakeOutcome,
} from './ports.ts';
import { readWholeCase } from './read-whole-case.ts';

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
  request: CallData<'picture.take'>,
): Promise<TakeOutcome> {
  const { entryId } = request;
  const { isAwaited, givenUp } = await beginPicture(ports.tabs, tabId, entryId);
  // Another tab's entry, or one that was closed meanwhile.
  if (!isAwaited) return { outcome: 'missing', reason: 'interrupted' };
  // At the same time: the entry may still be on its way to the disk, and its message does not stay for ever.
  const reading = ports.chronology.read(entryId);
  const caption = reading.then((entry) => writeCaption(ports, entry));
  // Whoever develops the picture hears of a failure.
  caption.catch(() => undefined);
  const [entry, outcome] = await Promise.all([
    reading,
    request.covers.length > COVERS_MAX ? TOO_MANY_COVERS : ports.camera.take({ ...request, tabId, caption }),
  ]);
  if (entry?.picture.state !== 'pending') {
    ports.camera.release(entryId, tabId);
    if (!entry) throw new AppError('not-found');
    return { outcome: 'missing', reason: 'interrupted' };
  }
  await rememberGrant(ports, tabId, outcome);
  if (outcome.outcome === 'retry') await postponePicture(ports.tabs, tabId, entryId);
  if (outcome.outcome === 'missing') await ports.chronology.markPictureMissing(entryId, outcome.reason);
  // One that is gone, or cannot be marked now, must not cost this picture; the sweep closes it later.
  await Promise.allSettled(givenUp.map((id) => ports.chronology.markPictureMissing(id, 'interrupted')));
  return outcome;
}

const TOO_MANY_COVERS: TakeOutcome = { outcome: 'missing', reason: 'too-many-covers' };

async function rememberGrant({ tabs }: PicturePorts, tabId: number, outcome: TakeOutcome): Promise<void> {
  const grant = grantShownBy(outcome);
  if (grant !== null && grant !== (await tabs.read(tabId)).grant) await tabs.change(tabId, { grant });
}

function grantShownBy(outcome: TakeOutcome): 'alive' | 'lost' | null {
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
  try {
    await ports.chronology.attachPicture(entryId, await ports.camera.develop(shot));
  } catch (error) {
    await ports.chronology.markPictureMissing(entryId, readStorageTrouble(error) ?? 'refused');
    throw error;
  }
}

const NOBODY: KnownValues = { nameAsPrinted: '', nik: '', email: '', phone: '', birthDate: '' };

/** What is written below a picture can never be masked later, whatever the address of the page holds. */
async function writeCaption(
  { cases, settings }: Pick<PicturePorts, 'cases' | 'settings'>,
  entry: Entry | null,
): Promise<Caption> {
  if (!entry) throw new AppError('not-found');
  const [record, { language }] = await Promise.all([readWholeCase(cases, entry.caseId), settings.read()]);
  const redact = makeCaseRedactor(record ?? NOBODY, [entry], revealOf('tertutup'));
  return { entry: redactEntry(entry, redact), language };
}
