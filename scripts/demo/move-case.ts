/** The case goes on in a second browser: sealed with the proposed words here, opened with them there. */
import { readFileSync } from 'node:fs';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import type { Lab } from '../../tests/support/browsers/lab.ts';
import { waitForDownload } from '../../tests/support/downloads.ts';
import { APPLICANT, SERVER_WORDS } from '../../tests/support/job.ts';
import { claim } from './claims.ts';
import { giveFiles, openWorkspace, type ExtensionPage } from './extension-page.ts';

export const MOVE_STAGES = {
  'move-out': {
    id: 'Kasus dikunci dengan frasa sandi dalam satu berkas',
    en: 'The case is sealed with a passphrase in one file',
  },
  'move-in': {
    id: 'Di browser kedua: kronologi kedua perangkat menyatu',
    en: 'In a second browser: one chronology of both devices',
  },
} as const;
export type MoveStage = keyof typeof MOVE_STAGES;

const AGE_HEADER = 'age-encryption.org/v1\n';
const { move, open } = sealedCaseWords.id;

export interface Move {
  readonly from: Lab;
  readonly downloadDir: string;
  /** Starts the second browser, with a profile and keys of its own. */
  startOther(): Promise<Lab>;
  onStage(name: MoveStage, seen: ExtensionPage): Promise<void>;
}

/** @throws with what was missing when a stage does not come */
export async function moveCase({ from, downloadDir, startOther, onStage }: Move): Promise<void> {
  const sending = await openWorkspace(from);
  await sending.person.press(APPLICANT.name);
  await sending.person.press(move.open);
  await sending.person.waitFor(move.proposed);
  const passphrase = await sending.page.$eval('.passphrase-words', (words) => words.textContent ?? '');
  await sending.person.press(move.noted);
  await sending.person.press(move.make);
  await sending.person.waitFor(move.nextTitle);
  const path = await waitForDownload(downloadDir, /\.pendamping\.age$/);
  const sealed = readFileSync(path).toString('latin1');
  claim(sealed.startsWith(AGE_HEADER), 'berkas age / an age file');
  claim(!sealed.includes(APPLICANT.nik), 'tanpa NIK terbaca / no readable NIK');
  await onStage('move-out', sending);

  const other = await startOther();
  try {
    const receiving = await openWorkspace(other);
    await receiving.person.press(open.open);
    await receiving.person.waitFor(open.lead);
    await giveFiles(receiving.page, path);
    await receiving.person.fill(open.passphrase, passphrase);
    await receiving.person.press(open.submit);
    await receiving.person.waitFor(open.isNew);
    await receiving.person.press(open.bringIn);
    await receiving.person.waitFor(open.labels('A, B'));
    await receiving.person.press(open.toCase);
    await receiving.person.waitFor(workspaceWords.id.case.thisDevice);
    await receiving.person.waitForLine(SERVER_WORDS, { picture: true });
    await onStage('move-in', receiving);
  } finally {
    await other.close();
  }
}
