/**
 * One line of the chronology as a plain sentence. It follows a time ("20.14.05 WIB: …"),
 * so it begins with a small letter and has no full stop.
 */
import type {
  Entry,
  EntryEvent,
  Incident,
  LetterId,
  MissingPictureReason,
  PictureState,
} from '../contracts/entry.ts';
import type { AttachmentKind } from '../contracts/attachment.ts';
import type { Removable } from '../contracts/link.ts';
import type { Language } from '../contracts/settings.ts';
import type { WaitOutcome } from '../domain/casework/casework.ts';
import type { DuplicateVerdict } from '../domain/duplicate/duplicate-verdict.ts';
import type { StepId } from '../domain/form/form.ts';
import { bilingual } from './bilingual.ts';
import { caseFieldName, caseFieldValue } from './case-field.ts';
import { caseworkWords } from './casework.ts';
import { formWords } from './form.ts';
import { formatDay, formatMoment } from './time.ts';
import { toVisibleLine } from './visible-text.ts';

type EventOf<Kind extends EntryEvent['kind']> = Extract<EntryEvent, { kind: Kind }>;

type Answer = Pick<Incident, 'text' | 'textLength' | 'messageClass' | 'place' | 'field'>;

/** As people know them, the same in both languages. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'application/pdf': 'PDF',
  'message/rfc822': '.eml',
};

interface EntryWords {
  readonly recordingStarted: string;
  readonly recordingStopped: string;
  readonly stepEntered: (step: string) => string;
  readonly stepLeftAfter: (step: string, duration: string) => string;
  readonly portalLeft: (step: string) => string;
  readonly portalLeftAfter: (step: string, duration: string) => string;
  readonly waited: (seconds: string) => string;
  readonly networkBack: string;
  readonly networkBackAfter: (duration: string) => string;
  readonly duration: (minutes: number, seconds: string) => string;
  readonly pressed: (label: string, attempt: number) => string;
  readonly portalSaid: (text: string) => string;
  readonly wasCut: (textLength: number) => string;
  readonly pageError: string;
  readonly serverError: string;
  readonly noAnswer: string;
  readonly offline: string;
  readonly under: (place: string, field: string) => string;
  readonly attempt: (attempt: number) => string;
  readonly http: (status: number) => string;
  readonly connectionLost: string;
  readonly within: (seconds: string) => string;
  readonly after: (seconds: string) => string;
  readonly deviceOffline: string;
  readonly duplicate: Record<DuplicateVerdict, string>;
  readonly lastSeen: (day: string) => string;
  readonly capturedByHand: string;
  readonly note: (text: string) => string;
  readonly noteReplaces: (text: string) => string;
  readonly paused: string;
  readonly resumed: string;
  readonly written: Record<EventOf<'field-written'>['outcome'], (field: string) => string>;
  readonly exported: (fileName: string) => string;
  readonly attached: (kind: string, type: string, size: string) => string;
  readonly attachmentKind: (from: string, to: string) => string;
  readonly attachment: Record<AttachmentKind, string>;
  readonly removed: (what: string) => string;
  readonly restored: (what: string) => string;
  readonly removable: Record<Removable, (label: string) => string>;
  readonly caseFileMade: (fileName: string) => string;
  readonly imported: (device: string, counts: readonly [number, number, number]) => string;
  readonly dataDiffered: (field: string, other: string) => string;
  readonly letterCopied: (letter: string) => string;
  readonly letterOpened: (letter: string) => string;
  readonly letter: Record<LetterId, string>;
  readonly stageSet: (stage: string) => string;
  readonly stageUnset: string;
  readonly tried: (remedy: string) => string;
  readonly untried: (remedy: string) => string;
  readonly waitBegun: (wait: string) => string;
  readonly sentByPortal: (wait: string) => string;
  readonly waitEnded: Record<WaitOutcome, (wait: string) => string>;
  readonly reminderSet: (reminder: string, moment: string) => string;
  readonly reminderDropped: (reminder: string) => string;
  readonly caseClosed: (outcome: string) => string;
  readonly caseReopened: string;
  readonly storageWasFull: (since: string) => string;
  readonly storageHadFailed: (since: string) => string;
  readonly notKept: (count: number) => string;
  readonly missingPicture: Record<MissingPictureReason, string>;
  readonly pendingPicture: string;
}

/** How the name of a sealed case file ends; that of a bundle never does. */
const CASE_FILE_ENDING = '.age';

const words = bilingual<EntryWords>({
  id: {
    recordingStarted: 'perekaman dimulai',
    recordingStopped: 'perekaman dihentikan',
    stepEntered: (step) => `membuka langkah ${step}`,
    stepLeftAfter: (step, duration) => `meninggalkan langkah ${step} setelah ${duration}`,
    portalLeft: (step) => `meninggalkan portal dari langkah ${step}`,
    portalLeftAfter: (step, duration) => `meninggalkan portal dari langkah ${step} setelah ${duration}`,
    waited: (seconds) => `${seconds} detik setelah tombol ditekan`,
    networkBack: 'perangkat tersambung lagi ke internet',
    networkBackAfter: (duration) => `perangkat tersambung lagi ke internet setelah ${duration}`,
    duration: (minutes, seconds) => (minutes > 0 ? `${minutes} menit ${seconds} detik` : `${seconds} detik`),
    pressed: (label, attempt) => `menekan ${label}${attempt > 0 ? ` (percobaan ke-${attempt})` : ''}`,
    portalSaid: (text) => `portal menjawab '${text}'`,
    wasCut: (textLength) => `(dipotong; panjang aslinya ${textLength.toLocaleString('id-ID')} huruf)`,
    pageError: 'portal menampilkan kesalahan tanpa kata-kata',
    serverError: 'server portal gagal menjawab',
    noAnswer: 'portal belum menjawab',
    offline: 'koneksi internet terputus',
    under: (place, field) => `${place} ${field}`,
    attempt: (attempt) => `percobaan ke-${attempt}`,
    http: (status) => `HTTP ${status}`,
    connectionLost: 'koneksi ke server putus sebelum ada jawaban',
    within: (seconds) => `dalam ${seconds} detik`,
    after: (seconds) => `setelah ${seconds} detik`,
    deviceOffline: 'perangkat tidak tersambung ke internet',
    duplicate: {
      'same-person':
        'peringatan sebelum dikirim: NIK ini mungkin sudah pernah didaftarkan dari perangkat ini',
      'same-nik-other-person':
        'peringatan sebelum dikirim: NIK ini tercatat di perangkat ini dengan nama yang berbeda',
      'same-nik': 'peringatan sebelum dikirim: NIK ini sudah pernah dipakai di perangkat ini',
      'likely-slip': 'peringatan sebelum dikirim: NIK ini mungkin salah ketik dari NIK yang pernah tercatat',
      'near-other-person':
        'peringatan sebelum dikirim: NIK ini mirip NIK lain yang tercatat (beda satu angka atau dua angka tertukar)',
      'one-person-two-niks':
        'peringatan sebelum dikirim: orang yang sama mungkin tercatat dengan dua NIK di perangkat ini',
    },
    lastSeen: (day) => `catatan terakhir ${day}`,
    capturedByHand: 'bukti diambil dengan tombol Ambil bukti sekarang',
    note: (text) => `catatan: ${text}`,
    noteReplaces: (text) => `catatan diperbaiki: ${text}`,
    paused: 'Pendamping OSS dijeda di halaman ini',
    resumed: 'Pendamping OSS dilanjutkan di halaman ini',
    written: {
      accepted: (field) => `isian ${field} ditulis dengan satu kali tekan, dan halaman menerimanya`,
      refused: (field) => `isian ${field} ditulis dengan satu kali tekan, tetapi halaman tidak menerimanya`,
      undone: (field) => `tulisan pada isian ${field} dibatalkan`,
    },
    exported: (fileName) => `bundel bukti dibuat: ${fileName}`,
    attached: (kind, type, size) => `menambahkan lampiran: ${kind} (${type}, ${size})`,
    attachmentKind: (from, to) => `mengubah jenis satu lampiran dari ${from} menjadi ${to}`,
    attachment: { ktp: 'pindaian KTP', email: 'email', letter: 'surat', other: 'berkas lain' },
    removed: (what) => `menghapus ${what}`,
    restored: (what) => `mengembalikan ${what} yang dihapus`,
    removable: {
      entry: (label) => `catatan nomor ${label}`,
      picture: (label) => `gambar nomor ${label}`,
      'picture-original': (label) => `gambar nomor ${label} yang tanpa keterangan waktu`,
      attachment: () => 'satu lampiran',
    },
    caseFileMade: (fileName) => `berkas kasus untuk browser lain dibuat: ${fileName}`,
    imported: (device, [entries, pictures, attachments]) =>
      `memasukkan catatan dari perangkat ${device}: ${entries} catatan, ${pictures} gambar, ${attachments} lampiran`,
    dataDiffered: (field, other) =>
      `data kasus di perangkat lain berbeda; ${field} yang tidak dipakai: ${other}`,
    letterCopied: (letter) => `menyalin ${letter}`,
    letterOpened: (letter) => `membuka ${letter} di program email`,
    letter: {
      'email-oss': 'email untuk OSS',
      dukcapil: 'pesan untuk Dukcapil',
      'telepon-169': 'naskah telepon ke 169',
      whatsapp: 'pesan WhatsApp',
    },
    stageSet: (stage) => `tahap kasus ditetapkan: ${stage}`,
    stageUnset: 'tahap kasus kembali mengikuti halaman OSS',
    tried: (remedy) => `sudah dicoba: ${remedy}`,
    untried: (remedy) => `tanda sudah dicoba dicabut: ${remedy}`,
    waitBegun: (wait) => `mulai menunggu ${wait}`,
    sentByPortal: (wait) => `portal menyatakan ${wait} sudah dikirim`,
    waitEnded: {
      arrived: (wait) => `selesai menunggu: ${wait} sudah diterima`,
      'given-up': (wait) => `berhenti menunggu ${wait}`,
    },
    reminderSet: (reminder, moment) => `pengingat dipasang untuk ${moment}: ${reminder}`,
    reminderDropped: (reminder) => `pengingat dicabut: ${reminder}`,
    caseClosed: (outcome) => `kasus ditutup: ${outcome}`,
    caseReopened: 'kasus dibuka lagi',
    storageWasFull: (since) =>
      `penyimpanan penuh sejak ${since}; yang terjadi sejak itu baru dapat disimpan sekarang, dengan waktunya sendiri`,
    storageHadFailed: (since) =>
      `penyimpanan di perangkat ini gagal sejak ${since}; yang terjadi sejak itu baru dapat disimpan sekarang, dengan waktunya sendiri`,
    notKept: (count) => `${count} kejadian tidak dapat disimpan`,
    missingPicture: {
      'no-grant': 'tanpa gambar: ikon Pendamping OSS belum ditekan di halaman ini',
      'tab-hidden': 'tanpa gambar: halaman sedang tidak terlihat',
      'cover-failed':
        'tanpa gambar: halaman bergerak atau datanya belum tertutup, gambar dibuang tanpa dilihat',
      'too-many-covers': 'tanpa gambar: terlalu banyak yang harus ditutup di halaman ini',
      interrupted: 'tanpa gambar: browser menghentikan ekstensi sebelum gambar selesai',
      refused: 'tanpa gambar: browser menolak',
      'storage-full': 'tanpa gambar: penyimpanan penuh',
      'storage-failed': 'tanpa gambar: penyimpanan di perangkat ini gagal',
      removed: 'tanpa gambar: gambar dihapus',
    },
    pendingPicture: 'gambar belum selesai',
  },
  en: {
    recordingStarted: 'recording started',
    recordingStopped: 'recording stopped',
    stepEntered: (step) => `opened the step ${step}`,
    stepLeftAfter: (step, duration) => `left the step ${step} after ${duration}`,
    portalLeft: (step) => `left the portal from the step ${step}`,
    portalLeftAfter: (step, duration) => `left the portal from the step ${step} after ${duration}`,
    waited: (seconds) => `${seconds} seconds after the button was pressed`,
    networkBack: 'the device is online again',
    networkBackAfter: (duration) => `the device is online again after ${duration}`,
    duration: (minutes, seconds) => (minutes > 0 ? `${minutes} min ${seconds} s` : `${seconds} s`),
    pressed: (label, attempt) => `pressed ${label}${attempt > 0 ? ` (attempt ${attempt})` : ''}`,
    portalSaid: (text) => `the portal answered '${text}'`,
    wasCut: (textLength) => `(cut; ${textLength.toLocaleString('en-GB')} characters in full)`,
    pageError: 'the portal showed an error without words',
    serverError: "the portal's server failed to answer",
    noAnswer: 'the portal has not answered',
    offline: 'the internet connection was lost',
    under: (place, field) => `${place} ${field}`,
    attempt: (attempt) => `attempt ${attempt}`,
    http: (status) => `HTTP ${status}`,
    connectionLost: 'the connection broke before there was an answer',
    within: (seconds) => `in ${seconds} seconds`,
    after: (seconds) => `after ${seconds} seconds`,
    deviceOffline: 'the device is offline',
    duplicate: {
      'same-person': 'warned before sending: this NIK may already have been registered from this device',
      'same-nik-other-person':
        'warned before sending: this NIK is recorded on this device with a different name',
      'same-nik': 'warned before sending: this NIK was used on this device before',
      'likely-slip': 'warned before sending: this NIK may be one typing slip away from a recorded one',
      'near-other-person': 'warned before sending: this NIK is one slip away from another recorded one',
      'one-person-two-niks':
        'warned before sending: the same person may be recorded under two NIKs on this device',
    },
    lastSeen: (day) => `last recorded ${day}`,
    capturedByHand: 'took evidence by hand',
    note: (text) => `note: ${text}`,
    noteReplaces: (text) => `note put right: ${text}`,
    paused: 'Pendamping OSS was paused on this page',
    resumed: 'Pendamping OSS was resumed on this page',
    written: {
      accepted: (field) => `the field ${field} was written at one press, and the page accepted it`,
      refused: (field) => `the field ${field} was written at one press, but the page did not accept it`,
      undone: (field) => `what was written into the field ${field} was undone`,
    },
    exported: (fileName) => `evidence bundle made: ${fileName}`,
    attached: (kind, type, size) => `added an attachment: ${kind} (${type}, ${size})`,
    attachmentKind: (from, to) => `changed the kind of an attachment from ${from} to ${to}`,
    attachment: { ktp: 'scan of the KTP', email: 'e-mail', letter: 'letter', other: 'other file' },
    removed: (what) => `removed ${what}`,
    restored: (what) => `brought back ${what}`,
    removable: {
      entry: (label) => `entry ${label}`,
      picture: (label) => `the picture of entry ${label}`,
      'picture-original': (label) => `the picture without strip of entry ${label}`,
      attachment: () => 'one attachment',
    },
    caseFileMade: (fileName) => `case file for another browser made: ${fileName}`,
    imported: (device, [entries, pictures, attachments]) =>
      `brought in the records of device ${device}: entries ${entries}, pictures ${pictures}, attachments ${attachments}`,
    dataDiffered: (field, other) => `the case's data differ on another device; ${field} not kept: ${other}`,
    letterCopied: (letter) => `copied ${letter}`,
    letterOpened: (letter) => `opened ${letter} in the mail program`,
    letter: {
      'email-oss': 'the e-mail to OSS',
      dukcapil: 'the message to Dukcapil',
      'telepon-169': 'the phone script for 169',
      whatsapp: 'the WhatsApp message',
    },
    stageSet: (stage) => `stage of the case set: ${stage}`,
    stageUnset: 'the stage of the case follows the OSS pages again',
    tried: (remedy) => `tried: ${remedy}`,
    untried: (remedy) => `no longer marked as tried: ${remedy}`,
    waitBegun: (wait) => `began to wait for ${wait}`,
    sentByPortal: (wait) => `the portal said that ${wait} was sent`,
    waitEnded: {
      arrived: (wait) => `the wait is over: ${wait} came`,
      'given-up': (wait) => `stopped waiting for ${wait}`,
    },
    reminderSet: (reminder, moment) => `reminder set for ${moment}: ${reminder}`,
    reminderDropped: (reminder) => `reminder dropped: ${reminder}`,
    caseClosed: (outcome) => `case closed: ${outcome}`,
    caseReopened: 'case opened again',
    storageWasFull: (since) =>
      `storage was full since ${since}; what happened since could only be stored now, with its own times`,
    storageHadFailed: (since) =>
      `the storage on this device failed since ${since}; what happened since could only be stored now, with its own times`,
    notKept: (count) => (count === 1 ? '1 event could not be kept' : `${count} events could not be kept`),
    missingPicture: {
      'no-grant': 'no picture: the Pendamping OSS button was not pressed for this page',
      'tab-hidden': 'no picture: the page was not visible',
      'cover-failed':
        'no picture: the page moved or its data were not covered yet, the picture was dropped unseen',
      'too-many-covers': 'no picture: too much of this page had to be covered',
      interrupted: 'no picture: the browser stopped the extension before the picture was done',
      refused: 'no picture: the browser refused',
      'storage-full': 'no picture: storage was full',
      'storage-failed': 'no picture: the storage on this device failed',
      removed: 'no picture: it was removed',
    },
    pendingPicture: 'the picture is not finished yet',
  },
});

/** What happened, in one plain sentence. Foreign text in it is on one line and cannot turn its surroundings. */
export function describeEntry(entry: Entry, language: Language): string {
  const say = words[language];
  const { event } = entry;
  switch (event.kind) {
    case 'recording-started':
      return say.recordingStarted;
    case 'recording-stopped':
      return say.recordingStopped;
    case 'step-entered':
      return describeStep(event, entry.page?.step ?? 'unknown', language);
    case 'step-left': {
      const step = stepName(entry.page?.step ?? 'unknown', language);
      return event.stayedMs === null
        ? say.portalLeft(step)
        : say.portalLeftAfter(step, formatDuration(event.stayedMs, language));
    }
    case 'network-back':
      return event.afterMs === null
        ? say.networkBack
        : say.networkBackAfter(formatDuration(event.afterMs, language));
    case 'pressed':
      return say.pressed(
        toVisibleLine(event.label) || formWords[language].buttons[event.button],
        event.attempt,
      );
    case 'incident':
      return describeIncident(event, language);
    case 'duplicate-warning':
      return describeDuplicate(event, entry.timeZone, language);
    case 'captured-by-hand':
      return say.capturedByHand;
    case 'note':
      return (event.replaces === undefined ? say.note : say.noteReplaces)(toVisibleLine(event.text));
    case 'paused':
      return say.paused;
    case 'resumed':
      return say.resumed;
    case 'field-written':
      return say.written[event.outcome](formWords[language].fields[event.field]);
    case 'exported':
      return (event.fileName.endsWith(CASE_FILE_ENDING) ? say.caseFileMade : say.exported)(
        toVisibleLine(event.fileName),
      );
    case 'attached':
      return say.attached(
        say.attachment[event.attachment],
        FILE_TYPES[event.mediaType] ?? event.mediaType,
        formatSize(event.sizeBytes, language),
      );
    case 'attachment-kind':
      return say.attachmentKind(say.attachment[event.from], say.attachment[event.to]);
    case 'removed':
      return say.removed(say.removable[event.what](event.label ?? ''));
    case 'restored':
      return say.restored(say.removable[event.what](event.label ?? ''));
    case 'imported':
      return say.imported(event.device, [event.entryCount, event.pictureCount, event.attachmentCount]);
    case 'data-differed':
      return say.dataDiffered(
        caseFieldName(event.field, language),
        caseFieldValue(event.field, event.other, language),
      );
    case 'letter-copied':
      return say.letterCopied(say.letter[event.letter]);
    case 'letter-opened':
      return say.letterOpened(say.letter[event.letter]);
    case 'stage-set':
    case 'tried':
    case 'wait-begun':
    case 'wait-ended':
    case 'reminder-set':
    case 'reminder-dropped':
    case 'case-closed':
    case 'case-reopened':
      return describeCasework(event, entry, language);
    case 'storage-was-full': {
      const since = formatMoment(event.sinceUtc, entry.timeZone, language);
      const said = event.hadFailed ? say.storageHadFailed(since) : say.storageWasFull(since);
      return event.lostCount > 0 ? `${said}; ${say.notKept(event.lostCount)}` : said;
    }
  }
}

type CaseworkEvent = EventOf<
  | 'stage-set'
  | 'tried'
  | 'wait-begun'
  | 'wait-ended'
  | 'reminder-set'
  | 'reminder-dropped'
  | 'case-closed'
  | 'case-reopened'
>;

/** What the person said of the case itself, and what the portal said that it has sent. */
function describeCasework(
  event: CaseworkEvent,
  { page, timeZone }: Pick<Entry, 'page' | 'timeZone'>,
  language: Language,
): string {
  const say = words[language];
  const { stages, remedies, waits, reminders, outcomes } = caseworkWords[language];
  switch (event.kind) {
    case 'stage-set':
      return event.stage === null ? say.stageUnset : say.stageSet(stages[event.stage]);
    case 'tried':
      return (event.isDone ? say.tried : say.untried)(remedies[event.remedy]);
    case 'wait-begun':
      return (page === null ? say.waitBegun : say.sentByPortal)(waits[event.wait]);
    case 'wait-ended':
      return say.waitEnded[event.outcome](waits[event.wait]);
    case 'reminder-set': {
      const day = formatDay(event.dueAtUtc, timeZone, language);
      const moment = `${day}, ${formatMoment(event.dueAtUtc, timeZone, language)}`;
      return say.reminderSet(reminders[event.reminder], moment);
    }
    case 'reminder-dropped':
      return say.reminderDropped(reminders[event.reminder]);
    case 'case-closed':
      return say.caseClosed(outcomes[event.outcome]);
    case 'case-reopened':
      return say.caseReopened;
  }
}

function describeStep({ left, waitedMs }: EventOf<'step-entered'>, step: StepId, language: Language): string {
  const say = words[language];
  const parts = [
    left && say.stepLeftAfter(stepName(left.step, language), formatDuration(left.stayedMs, language)),
    say.stepEntered(stepName(step, language)),
    waitedMs !== undefined && say.waited(formatSeconds(waitedMs, language)),
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}

/** Why an entry that should have a picture has none, or null when there is nothing to explain. */
export function describeMissingPicture(picture: PictureState, language: Language): string | null {
  if (picture.state === 'pending') return words[language].pendingPicture;
  return picture.state === 'missing' ? words[language].missingPicture[picture.reason] : null;
}

/** The step's name as the form's words have it. */
export function stepName(step: StepId, language: Language): string {
  return formWords[language].steps[step];
}

/** What the portal said or failed to say, and where, without attempt and figures: what repeated incidents share. */
export function describeAnswer(incident: Answer, language: Language): string {
  return `${describeText(incident, language)}${describePlace(incident, language)}`;
}

function describeText(incident: Answer, language: Language): string {
  const say = words[language];
  const text = toVisibleLine(incident.text);
  if (text !== '') {
    const answer = say.portalSaid(text);
    return incident.textLength > incident.text.length
      ? `${answer} ${say.wasCut(incident.textLength)}`
      : answer;
  }
  switch (incident.messageClass) {
    case 'server-error':
      return say.serverError;
    case 'timeout':
      return say.noAnswer;
    case 'offline':
      return say.offline;
    default:
      return say.pageError;
  }
}

function describeIncident(incident: Incident, language: Language): string {
  const say = words[language];
  const isOffline = incident.messageClass === 'offline';
  const parts = [
    describeAnswer(incident, language),
    incident.attempt > 0 ? say.attempt(incident.attempt) : '',
    describeCall(incident, language),
    !incident.online && !isOffline ? say.deviceOffline : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}

function describePlace(incident: Answer, language: Language): string {
  if (incident.text.trim() === '' || incident.place === 'network') return '';
  const { places, fields } = formWords[language];
  const place = places[incident.place];
  return incident.field !== null && incident.place === 'field-hint'
    ? ` ${words[language].under(place, fields[incident.field])}`
    : ` ${place}`;
}

function describeCall(incident: Incident, language: Language): string {
  const say = words[language];
  const seconds = incident.elapsedMs === null ? null : formatSeconds(incident.elapsedMs, language);
  if (incident.httpStatus === null) return seconds === null ? '' : say.after(seconds);
  if (incident.httpStatus === 0) {
    return seconds === null ? say.connectionLost : `${say.connectionLost}, ${say.after(seconds)}`;
  }
  const status = say.http(incident.httpStatus);
  return seconds === null ? status : `${status} ${say.within(seconds)}`;
}

function describeDuplicate(
  event: EventOf<'duplicate-warning'>,
  timeZone: string,
  language: Language,
): string {
  const say = words[language];
  const warning = say.duplicate[event.verdict];
  return event.earlierAtUtc === null
    ? warning
    : `${warning}; ${say.lastSeen(formatDay(event.earlierAtUtc, timeZone, language))}`;
}

/** Seconds with one decimal, as the language writes it; an answer is never said to take no time at all. */
function formatSeconds(milliseconds: number, language: Language): string {
  return (Math.max(milliseconds, 100) / 1000).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/** Under a minute as seconds with one decimal, else minutes and whole seconds. */
function formatDuration(milliseconds: number, language: Language): string {
  const { duration } = words[language];
  if (milliseconds < 60_000) return duration(0, formatSeconds(milliseconds, language));
  const seconds = Math.round(milliseconds / 1000);
  return duration(Math.floor(seconds / 60), String(seconds % 60));
}

/** Kilobytes of 1,000 bytes up to one megabyte, then megabytes with one decimal. */
export function formatSize(bytes: number, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000)).toLocaleString(locale)} kB`;
  return `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
}
