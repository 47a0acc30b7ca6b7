/**
 * Which entries wait for a picture of which tab. Kept with the tab, so that a worker started anew can tell an
 * entry whose page is about to answer from one whose pixels went with the worker before.
 */
import type { Entry } from '../contracts/entry.ts';
import type { Chronology, TabMemory } from './ports.ts';
import { draftEntry, type NewEntry, type RecordingPorts } from './recording-ports.ts';

interface WaitingPorts {
  readonly chronology: Chronology;
  readonly tabs: TabMemory;
}

/**
 * Stores an entry that waits for a picture of this tab. The page is asked for it while the entry is on its way to
 * the disk: it needs about as long to be covered. The picture is not stored before its entry.
 */
export async function appendAwaiting(ports: RecordingPorts, tabId: number, entry: NewEntry): Promise<Entry> {
  const id = ports.newId();
  const [draft] = await Promise.all([
    draftEntry(ports, { ...entry, picture: { state: 'pending' } }),
    ports.tabs.change(tabId, ({ awaitedPictures }) => ({ awaitedPictures: [...awaitedPictures, id] })),
  ]);
  const stored = ports.chronology.append(draft, id);
  ports.askForPicture(tabId, id);
  try {
    return await stored;
  } catch (error) {
    await claimPicture(ports.tabs, tabId, id);
    throw error;
  }
}

/**
 * The page begins with this entry. It takes one picture after the other, so those that waited before this one
 * were given up, for example because the worker was stopped just when it was asked.
 */
export async function beginPicture(
  tabs: TabMemory,
  tabId: number,
  entryId: string,
): Promise<{ readonly isAwaited: boolean; readonly givenUp: readonly string[] }> {
  let isAwaited = false;
  let givenUp: string[] = [];
  await tabs.change(tabId, ({ awaitedPictures }) => {
    const place = awaitedPictures.indexOf(entryId);
    isAwaited = place >= 0;
    givenUp = awaitedPictures.slice(0, Math.max(0, place));
    return { awaitedPictures: awaitedPictures.slice(place + 1) };
  });
  return { isAwaited, givenUp };
}

/** The page will ask for this entry again, before any other. */
export async function postponePicture(tabs: TabMemory, tabId: number, entryId: string): Promise<void> {
  await tabs.change(tabId, ({ awaitedPictures }) => ({ awaitedPictures: [entryId, ...awaitedPictures] }));
}

/** Ends the waiting; false when this entry does not wait for a picture of this tab. */
export async function claimPicture(tabs: TabMemory, tabId: number, entryId: string): Promise<boolean> {
  let wasAwaited = false;
  await tabs.change(tabId, ({ awaitedPictures }) => {
    wasAwaited = awaitedPictures.includes(entryId);
    return { awaitedPictures: awaitedPictures.filter((id) => id !== entryId) };
  });
  return wasAwaited;
}

/** The page that was asked is gone: what waited for it says so. */
export async function abandonPictures({ chronology, tabs }: WaitingPorts, tabId: number): Promise<void> {
  const { awaitedPictures } = await tabs.read(tabId);
  if (awaitedPictures.length === 0) return;
  await tabs.change(tabId, { awaitedPictures: [] });
  await Promise.all(awaitedPictures.map((entryId) => chronology.markPictureMissing(entryId, 'interrupted')));
}

/** After a start: entries that wait for no page have lost their pixels with the worker before. */
export async function closeInterrupted({ chronology, tabs }: WaitingPorts): Promise<void> {
  const known = await tabs.list();
  await chronology.settleInterrupted(known.flatMap(({ state }) => state.awaitedPictures));
}

/** No page takes this long: whatever still waits, waits in vain. */
export async function closeAllWaiting({ chronology, tabs }: WaitingPorts): Promise<void> {
  for (const { tabId } of await tabs.list()) await tabs.change(tabId, { awaitedPictures: [] });
  await chronology.settleInterrupted();
}
