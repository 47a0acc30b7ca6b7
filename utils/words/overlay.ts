/** Words of the chip and the hints in the page. The background sends them; the page's script holds none. */
import type { StorageTrouble } from '../contracts/result.ts';
import type { Language } from '../contracts/settings.ts';
import type { FieldId } from '../domain/form/form.ts';
import { bilingual } from './bilingual.ts';
import { formWords } from './form.ts';

export type OverlayWordKey =
  | 'name'
  | 'recording'
  | 'notRecording'
  | 'paused'
  | 'notRecognised'
  | 'missing'
  | 'updated'
  | 'pause'
  | 'resume'
  | 'pauseHelp'
  | 'notes'
  | 'showNotes'
  | 'close'
  | 'details'
  | 'use'
  | 'undo'
  | 'used'
  | 'undone'
  | 'refused'
  | 'ok'
  | 'info'
  | 'warn'
  | 'stop'
  | 'space'
  | 'invisible'
  | 'removed'
  | 'different'
  | `field.${FieldId}`;

type OwnKey = Exclude<OverlayWordKey, `field.${FieldId}`>;

const own = bilingual<Record<OwnKey, string>>({
  id: {
    name: 'Pendamping OSS',
    recording: 'Merekam bukti',
    notRecording: 'Tidak merekam',
    paused: 'Dijeda',
    notRecognised: 'Isian tidak dikenali',
    missing: 'Tidak dikenali:',
    updated: 'Pendamping OSS baru diperbarui. Muat ulang halaman ini, lalu tekan ikonnya di bilah alat.',
    pause: 'Jeda',
    resume: 'Lanjutkan',
    pauseHelp: 'Hentikan Pendamping OSS di halaman ini',
    notes: 'catatan',
    showNotes: 'Lihat catatan',
    close: 'Tutup',
    details: 'Lihat penjelasan',
    use: 'Pakai ini',
    undo: 'Urungkan',
    used: 'Isian diganti.',
    undone: 'Isian dikembalikan seperti semula.',
    refused: 'Halaman OSS tidak menerima isian ini. Ketik sendiri:',
    ok: 'Cocok',
    info: 'Catatan',
    warn: 'Periksa',
    stop: 'Tidak mungkin',
    space: 'spasi',
    invisible: 'huruf tak terlihat',
    removed: 'dihapus',
    different: 'berbeda',
  },
  en: {
    name: 'Pendamping OSS',
    recording: 'Recording',
    notRecording: 'Not recording',
    paused: 'Paused',
    notRecognised: 'Fields not recognised',
    missing: 'Not recognised:',
    updated: 'Pendamping OSS was just updated. Reload this page, then press its button in the toolbar.',
    pause: 'Pause',
    resume: 'Resume',
    pauseHelp: 'Stop Pendamping OSS on this page',
    notes: 'notes',
    showNotes: 'Show notes',
    close: 'Close',
    details: 'Show details',
    use: 'Use this',
    undo: 'Undo',
    used: 'The field was changed.',
    undone: 'The field is as it was before.',
    refused: 'The OSS page did not take this. Please type it yourself:',
    ok: 'Fits',
    info: 'Note',
    warn: 'Check',
    stop: 'Impossible',
    space: 'space',
    invisible: 'invisible character',
    removed: 'removed',
    different: 'different',
  },
});

export type OverlayWords = Record<OverlayWordKey, string>;

function withFieldNames(language: Language): OverlayWords {
  const names = Object.entries(formWords[language].fields).map(([field, name]) => [`field.${field}`, name]);
  return { ...own[language], ...(Object.fromEntries(names) as Record<`field.${FieldId}`, string>) };
}

export const overlayWords: Record<Language, OverlayWords> = {
  id: withFieldNames('id'),
  en: withFieldNames('en'),
};

/** What the chip says instead while records wait in memory; the panel says the rest. */
export const storageTroubleWords = bilingual<Record<StorageTrouble, Pick<OverlayWords, 'recording'>>>({
  id: {
    'storage-full': { recording: 'Penyimpanan penuh: buka panel' },
    'storage-failed': { recording: 'Penyimpanan gagal: buka panel' },
  },
  en: {
    'storage-full': { recording: 'Storage full: open the panel' },
    'storage-failed': { recording: 'Storage failed: open the panel' },
  },
});
