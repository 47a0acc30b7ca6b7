/**
 * The whole job of the extension, played as one person's afternoon: a case is made from the KTP, a letter in
 * the NIK is caught, a title in the name too, the portal finds a mismatch, then its server fails, then the
 * registration succeeds; later the same NIK is tried again and the warning comes. At the end stands the bundle.
 * The demo plays it to be looked at, the end-to-end tests to hold it against its promises.
 */
import { panelWords } from '../../utils/words/panel.ts';
import { formWords } from '../../utils/words/form.ts';
import { person } from '../portal/people.ts';
import type { Portal } from '../portal/server/start-portal.ts';
import type { Lab } from './browsers/lab.ts';
import { PageNotes } from './page-notes.ts';
import { PanelPerson } from './panel-person.ts';
import { PracticeForm } from './practice-form.ts';

export const APPLICANT = {
  ...person('budi'),
  email: 'budi.santoso.9901@contoh.id',
  phone: '812-0000-9901',
  /** As shown in a NIK that lost a digit to a letter. */
  nikWithLetter: '32730117O8859901',
  nameWithTitle: 'Budi Santoso, S.E.',
  nameWithSlip: 'BUDI SANTOSA',
} as const;

export const STAGES = {
  'first-run': { id: 'Panel terbuka, belum ada kasus', en: 'The panel is open, there is no case yet' },
  case: { id: 'Data KTP disalin ke kasus', en: 'The KTP data are copied into a case' },
  'nik-letter': { id: 'Huruf di dalam NIK ketahuan', en: 'A letter inside the NIK is noticed' },
  'nik-fits': { id: 'NIK cocok dengan KTP', en: 'The NIK fits the KTP' },
  'name-title': { id: 'Gelar di dalam nama ketahuan', en: 'A title inside the name is noticed' },
  'name-used': { id: '"Pakai ini" menulis nama yang diusulkan', en: '"Use this" writes the proposed name' },
  'name-slip': { id: 'Satu huruf berbeda dari KTP', en: 'One letter differs from the KTP' },
  mismatch: { id: 'OSS: "Data tidak sesuai KTP", tercatat', en: 'OSS: "Data tidak sesuai KTP", recorded' },
  'server-error': { id: 'Server OSS gagal, tercatat', en: "The portal's server failed, recorded" },
  registered: { id: 'Pendaftaran berhasil', en: 'The registration succeeded' },
  duplicate: {
    id: 'NIK yang sama dicoba lagi: peringatan sebelum Verifikasi',
    en: 'The same NIK again: a warning before Verifikasi',
  },
  export: { id: 'Bundel bukti diunduh', en: 'The evidence bundle is downloaded' },
} as const;
export type StageName = keyof typeof STAGES;

export interface Job {
  readonly lab: Lab;
  readonly portal: Portal;
  /** Where the lab's browser puts downloads. */
  readonly downloadDir: string;
  /** Called when a stage stands on the screen. */
  onStage(name: StageName, seen: { readonly person: PanelPerson; readonly notes: PageNotes }): Promise<void>;
}

/** Plays everything; throws with what was missing when a stage does not come. Returns the path of the bundle. */
export async function playJob({ lab, portal, downloadDir, onStage }: Job): Promise<string> {
  const { page } = lab;
  const form = new PracticeForm(page, portal);
  const notes = new PageNotes(lab, page);
  const words = panelWords.id;

  await form.open();
  await notes.waitUntilReady();
  await lab.pressToolbarButton(page);
  const operator = new PanelPerson(await lab.panel());
  const show = (name: StageName): Promise<void> => onStage(name, { person: operator, notes });
  await operator.waitFor(words.firstRun.title);
  await show('first-run');

  await operator.press(words.firstRun.create);
  await fillCase(operator);
  await show('case');
  await operator.press(words.caseForm.done);
  await notes.waitForChip('Merekam');

  await form.chooseKind();
  await form.type('nik', APPLICANT.nikWithLetter);
  await notes.waitFor('nik', 'Tidak mungkin');
  await show('nik-letter');
  await form.type('nik', APPLICANT.nik);
  await notes.waitFor('nik', 'Cocok');
  await form.type('email', APPLICANT.email);
  await show('nik-fits');
  await form.press('Verifikasi');
  await form.typeCode(APPLICANT.email);
  await form.choosePassword();

  await form.fillProfile({ ...APPLICANT, name: APPLICANT.nameWithTitle });
  await form.lookAt('name');
  await notes.waitFor('name', 'Periksa');
  await notes.open('name');
  await notes.waitFor('name', /gelar/i);
  await show('name-title');
  await notes.click('.note[data-field="name"] .use');
  await form.waitForValue('name', APPLICANT.name);
  await notes.waitFor('name', 'Urungkan');
  await show('name-used');

  await form.type('name', APPLICANT.nameWithSlip);
  await notes.waitFor('name', 'Periksa');
  await notes.open('name');
  await show('name-slip');
  await form.press('Daftar');
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
  await show('mismatch');
  await form.press('Oke, Mengerti');

  await form.type('name', APPLICANT.name);
  portal.setFaults({ calls: [{ call: 'register', how: '500', text: SERVER_WORDS, times: 1 }] });
  await form.press('Daftar');
  await form.pointAtSnackbar();
  await operator.waitForLine(SERVER_WORDS, { picture: true });
  await show('server-error');

  await form.press('Daftar');
  await operator.waitFor(words.nextStep.registered.title);
  await show('registered');

  await form.open();
  await notes.waitUntilReady();
  await lab.pressToolbarButton(page);
  await form.chooseKind();
  await form.type('nik', APPLICANT.nik);
  await notes.waitFor('nik', /mungkin/i);
  await operator.waitForLine('mungkin sudah pernah didaftarkan dari perangkat ini', { picture: true });
  await operator.waitForLine('NIK sudah terdaftar', { picture: true });
  await notes.open('nik');
  await show('duplicate');

  await operator.press(words.export.open);
  await operator.waitFor(words.export.leavesTitle);
  const bundle = await operator.download(downloadDir);
  await show('export');
  return bundle;
}

export const SERVER_WORDS = 'Terjadi kesalahan: Internal Server Error';

/** The page that is open is recorded: the toolbar button was pressed, and a case made from the KTP. */
export async function beginRecording(lab: Lab, record: CaseRecord = APPLICANT): Promise<PanelPerson> {
  const notes = new PageNotes(lab, lab.page);
  await notes.waitUntilReady();
  await lab.pressToolbarButton(lab.page);
  const operator = new PanelPerson(await lab.panel());
  await operator.press(panelWords.id.firstRun.create);
  await fillCase(operator, record);
  await operator.press(panelWords.id.caseForm.done);
  await notes.waitForChip('Merekam');
  return operator;
}

/** Copies the KTP into the case form that is open in the panel. */
export async function fillCase(operator: PanelPerson, record: CaseRecord = APPLICANT): Promise<void> {
  const words = panelWords.id.caseForm;
  await operator.fill(words.name, record.name);
  await operator.fill(words.nik, record.nik);
  await operator.fill(words.birthDate, record.birthDate);
  await operator.press(formWords.id.sexes[record.sex]);
  await operator.fill(words.email, record.email);
  await operator.fill(words.phone, record.phone);
  await operator.fill(words.applicantKind, 'orang-perseorangan');
  await operator.waitFor(words.saved);
}

export interface CaseRecord {
  readonly name: string;
  readonly nik: string;
  readonly birthDate: string;
  readonly sex: 'L' | 'P';
  readonly email: string;
  readonly phone: string;
}
