/** The words of sealed case files: making one, opening one, what can go wrong with one. */
import type { SealedCaseFailure, Side } from '../contracts/sealed-case.ts';
import { bilingual } from './bilingual.ts';

type Strength = 'too-short' | 'too-long' | 'weak' | 'fair' | 'strong';

interface SealedCaseWords {
  readonly move: {
    readonly title: string;
    readonly open: string;
    readonly invitation: string;
    readonly lead: string;
    readonly holdsTitle: string;
    readonly holds: readonly string[];
    readonly handOverTitle: string;
    readonly handOver: readonly string[];
    readonly passphraseTitle: string;
    readonly passphraseLead: string;
    readonly proposed: string;
    readonly own: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyRefused: string;
    readonly another: string;
    readonly proposedHelp: string;
    readonly noted: string;
    readonly first: string;
    readonly firstHelp: string;
    readonly second: string;
    readonly show: string;
    readonly strengths: Record<Strength, string>;
    readonly notEqual: string;
    readonly notNoted: string;
    readonly make: string;
    readonly key: string;
    readonly working: (done: number, total: number) => string;
    readonly stop: string;
    readonly stopped: string;
    readonly done: (fileName: string, size: string) => string;
    readonly again: string;
    readonly nextTitle: string;
    readonly next: readonly string[];
  };
  readonly open: {
    readonly title: string;
    readonly open: string;
    readonly lead: string;
    readonly file: string;
    readonly fileHelp: string;
    readonly choose: string;
    readonly chooseAnother: string;
    readonly drop: string;
    readonly chosen: (fileName: string, size: string) => string;
    readonly noFile: string;
    readonly passphrase: string;
    readonly passphraseHelp: string;
    readonly noPassphrase: string;
    readonly submit: string;
    readonly key: string;
    readonly checking: (done: number, total: number) => string;
    readonly foundTitle: string;
    readonly name: string;
    readonly unnamed: string;
    readonly holds: string;
    readonly counts: (entries: number, pictures: number, attachments: number) => string;
    readonly devices: (count: number) => string;
    readonly isNew: string;
    readonly isKnown: (newEntries: number) => string;
    readonly isAllKnown: string;
    readonly differTitle: string;
    readonly differLead: string;
    readonly sides: Record<Side, string>;
    readonly newer: string;
    readonly bringIn: string;
    readonly bringingIn: (done: number, total: number) => string;
    readonly cancel: string;
    readonly doneTitle: string;
    readonly done: (entries: number, pictures: number, attachments: number) => string;
    readonly doneDataOnly: string;
    readonly doneNothing: string;
    readonly labels: (labels: string) => string;
    readonly setAside: (field: string, other: string) => string;
    readonly setAsideLead: string;
    readonly toCase: string;
    readonly openAnother: string;
    readonly trust: string;
  };
  readonly failures: Record<SealedCaseFailure, string>;
}

export const sealedCaseWords = bilingual<SealedCaseWords>({
  id: {
    move: {
      title: 'Lanjutkan di browser lain',
      open: 'Pindahkan ke browser lain',
      invitation:
        'OSS sering menyarankan mencoba perangkat dan browser lain. Kronologi kasus ini dapat dilanjutkan di sana.',
      lead: 'Seluruh kasus ini disimpan dalam satu berkas terkunci. Buka berkas itu di browser lain, di perangkat lain, atau di komputer konsultan Anda: pencatatan berlanjut di sana, dan kronologi menunjukkan kedua perangkat. Kasus di sini tetap ada.',
      holdsTitle: 'Isi berkas',
      holds: [
        'Semua data kasus, kronologi, gambar, dan lampiran, tanpa ada yang disamarkan.',
        'Tanpa frasa sandi, isinya tidak dapat dibaca siapa pun.',
      ],
      handOverTitle: 'Jika diserahkan kepada konsultan',
      handOver: [
        'Penerima melihat NIK, tanggal lahir, email, nomor telepon, dan lampiran Anda. Serahkan hanya kepada orang yang Anda beri kuasa.',
        'Petugas OSS, Dukcapil, atau bank tidak pernah memerlukan berkas ini. Untuk petugas, pakai bundel bukti.',
        'Kirim berkas dan frasa sandi lewat jalan yang berbeda: berkas lewat email, frasa sandi lewat telepon.',
      ],
      passphraseTitle: 'Frasa sandi',
      passphraseLead:
        'Frasa sandi tidak disimpan di mana pun. Jika lupa, berkas ini tidak dapat dibuka lagi.',
      proposed: 'Pakai enam kata acak (disarankan)',
      own: 'Buat sendiri',
      copy: 'Salin frasa sandi',
      copied: 'Frasa sandi disalin.',
      copyRefused: 'Browser tidak mengizinkan penyalinan. Tulis keenam kata itu.',
      another: 'Ganti dengan kata lain',
      proposedHelp:
        'Enam kata ini dipilih secara acak di perangkat Anda. Menebaknya dengan mencoba satu per satu tidak masuk akal.',
      noted: 'Frasa sandi sudah saya catat',
      first: 'Frasa sandi',
      firstHelp:
        'Paling sedikit 8 tanda. Beberapa kata yang tidak saling terkait lebih baik daripada satu kata rumit.',
      second: 'Frasa sandi sekali lagi',
      show: 'Tampilkan frasa sandi',
      strengths: {
        'too-short': 'Terlalu pendek. Pakai paling sedikit 8 tanda.',
        'too-long': 'Terlalu panjang. Paling banyak 500 tanda.',
        weak: 'Mudah ditebak: bisa ditemukan dalam hitungan jam atau hari. Tambah beberapa kata, tanpa nama, tanggal, atau angka dari data Anda.',
        fair: 'Cukup jika berkas tetap di tangan orang yang Anda kenal. Untuk dikirim lewat internet, tambah dua kata lagi.',
        strong: 'Sulit ditebak.',
      },
      notEqual: 'Kedua isian tidak sama. Ketik sekali lagi.',
      notNoted: 'Catat dulu frasa sandinya, lalu centang kotak ini.',
      make: 'Buat berkas kasus',
      key: 'Menyiapkan kunci dari frasa sandi…',
      working: (done, total) =>
        total === 0 ? 'Membaca kasus…' : `Mengunci berkas: ${done} dari ${total} gambar dan lampiran`,
      stop: 'Hentikan',
      stopped: 'Dihentikan. Tidak ada berkas yang dibuat.',
      done: (fileName, size) => `Berkas kasus sudah diunduh: ${fileName} (${size})`,
      again: 'Unduh sekali lagi',
      nextTitle: 'Langkah berikutnya',
      next: [
        'Pindahkan berkas ke perangkat lain, misalnya dengan USB atau email.',
        'Di sana, pasang Pendamping OSS dan buka Ruang kerja.',
        'Tekan "Buka berkas kasus", pilih berkasnya, lalu ketik frasa sandi.',
        'Setelah selesai di sana, buat berkas kasus lagi dan buka di sini: catatan kedua perangkat menyatu.',
      ],
    },
    open: {
      title: 'Buka berkas kasus',
      open: 'Buka berkas kasus',
      lead: 'Berkas kasus dibuat di browser atau perangkat lain dengan "Pindahkan ke browser lain". Kasus yang sudah ada di sini dilengkapi, tidak ditimpa.',
      file: 'Berkas kasus',
      fileHelp: 'Namanya berakhir dengan .pendamping.age',
      choose: 'Pilih berkas',
      chooseAnother: 'Pilih berkas lain',
      drop: 'atau seret berkas ke sini',
      chosen: (fileName, size) => `${fileName} (${size})`,
      noFile: 'Pilih berkas kasus dulu.',
      passphrase: 'Frasa sandi',
      passphraseHelp: 'Dari orang yang membuat berkas ini. Huruf besar dan kecil dibedakan.',
      noPassphrase: 'Ketik frasa sandinya.',
      submit: 'Buka berkas',
      key: 'Mencocokkan frasa sandi…',
      checking: (done, total) =>
        total === 0 ? 'Memeriksa berkas…' : `Memeriksa berkas: ${done} dari ${total} gambar dan lampiran`,
      foundTitle: 'Isi berkas ini',
      name: 'Nama',
      unnamed: 'Tanpa nama',
      holds: 'Isi',
      counts: (entries, pictures, attachments) =>
        `${entries} catatan, ${pictures} gambar, ${attachments} lampiran`,
      devices: (count) => (count > 1 ? `Dicatat di ${count} perangkat` : 'Dicatat di satu perangkat'),
      isNew: 'Kasus ini belum ada di perangkat ini. Seluruh isinya akan dimasukkan.',
      isKnown: (newEntries) =>
        newEntries === 0
          ? 'Kasus ini sudah ada di perangkat ini. Tidak ada catatan baru, tetapi ada hal lain yang baru atau berbeda.'
          : `Kasus ini sudah ada di perangkat ini. ${newEntries} catatan baru akan ditambahkan; yang ada tetap.`,
      isAllKnown: 'Seluruh isi berkas ini sudah ada di perangkat ini. Tidak ada yang perlu dimasukkan.',
      differTitle: 'Data kasus berbeda',
      differLead:
        'Pilih yang benar menurut KTP. Nilai yang tidak dipilih tetap tercatat di kronologi, jadi tidak ada yang hilang.',
      sides: { here: 'Di perangkat ini', file: 'Di berkas' },
      newer: 'diubah terakhir',
      bringIn: 'Masukkan ke perangkat ini',
      bringingIn: (done, total) =>
        total === 0 ? 'Memasukkan catatan…' : `Memasukkan: ${done} dari ${total} gambar dan lampiran`,
      cancel: 'Batal',
      doneTitle: 'Kasus sudah dimasukkan',
      done: (entries, pictures, attachments) =>
        `Baru dari perangkat lain: ${entries} catatan, ${pictures} gambar, ${attachments} lampiran.`,
      doneDataOnly: 'Tidak ada catatan, gambar, atau lampiran baru.',
      doneNothing: 'Semuanya sudah ada di perangkat ini. Tidak ada yang berubah.',
      labels: (labels) =>
        `Kronologi kini memuat perangkat ${labels}. Huruf di depan nomor menunjukkan perangkatnya; rantai bukti masing-masing tetap utuh.`,
      setAside: (field, other) => `${field} yang tidak dipakai: ${other}`,
      setAsideLead: 'Dicatat di kronologi:',
      toCase: 'Lihat kasus',
      openAnother: 'Buka berkas lain',
      trust:
        'Berkas yang dapat dibuka berarti dibuat oleh orang yang mengetahui frasa sandinya. Buka hanya berkas dari orang yang Anda kenal.',
    },
    failures: {
      'wrong-passphrase':
        'Frasa sandi tidak cocok dengan berkas ini. Periksa huruf besar, spasi, dan urutan katanya. Tidak ada yang berubah.',
      damaged:
        'Berkas ini rusak, terpotong, atau pernah diubah. Tidak ada yang dimasukkan. Minta berkasnya dikirim sekali lagi.',
      'newer-version':
        'Berkas ini dibuat oleh Pendamping OSS yang lebih baru. Perbarui Pendamping OSS di browser ini, lalu buka lagi.',
      'too-large':
        'Berkas ini lebih besar dari 2 GB. Berkas kasus tidak sebesar itu. Tidak ada yang dimasukkan.',
      'too-much-work':
        'Berkas ini meminta memori jauh lebih banyak daripada berkas kasus biasa, jadi tidak dibuka. Tidak ada yang berubah.',
      unreadable:
        'Browser tidak dapat membaca berkas ini lagi. Mungkin berkasnya dipindahkan atau medianya dilepas. Pilih sekali lagi.',
      empty: 'Berkas ini kosong. Minta berkasnya dikirim sekali lagi.',
      bundle:
        'Ini bundel bukti, bukan berkas kasus. Bundel untuk petugas tidak dapat dimasukkan kembali; untuk memeriksanya, buka periksa.html di dalamnya.',
      zip: 'Ini arsip ZIP, bukan berkas kasus. Nama berkas kasus berakhir dengan .pendamping.age.',
      pdf: 'Ini dokumen PDF, bukan berkas kasus. Untuk menyimpannya bersama kasus, tambahkan sebagai lampiran.',
      picture:
        'Ini gambar, bukan berkas kasus. Untuk menyimpannya bersama kasus, tambahkan sebagai lampiran.',
      mail: 'Ini email, bukan berkas kasus. Jika berkas kasus terlampir di email itu, simpan lampirannya dulu.',
      'age-text':
        'Ini berkas age dalam bentuk teks. Berkas kasus tidak berbentuk teks; minta berkas aslinya, yang berakhir dengan .pendamping.age.',
      'age-for-key':
        'Berkas ini dikunci untuk pemegang kunci tertentu, bukan dengan frasa sandi. Ini bukan berkas kasus.',
      other: 'Ini bukan berkas kasus Pendamping OSS. Nama berkas kasus berakhir dengan .pendamping.age.',
    },
  },
  en: {
    move: {
      title: 'Go on in another browser',
      open: 'Move to another browser',
      invitation:
        'OSS often advises to try another device and browser. The chronology of this case can go on there.',
      lead: "The whole case is put into one locked file. Open that file in another browser, on another device, or on your consultant's computer: recording goes on there, and the chronology shows both devices. The case here stays.",
      holdsTitle: 'What the file holds',
      holds: [
        'All data of the case, chronology, pictures and attachments, with nothing masked.',
        'Without the passphrase nobody can read any of it.',
      ],
      handOverTitle: 'When you hand it to a consultant',
      handOver: [
        'Whoever gets it sees your NIK, date of birth, e-mail, phone number and attachments. Give it only to someone you have authorised.',
        'Staff of OSS, Dukcapil or a bank never need this file. For officials, use the evidence bundle.',
        'Send the file and the passphrase by different ways: the file by e-mail, the passphrase by phone.',
      ],
      passphraseTitle: 'Passphrase',
      passphraseLead: 'The passphrase is stored nowhere. If it is lost, this file cannot be opened again.',
      proposed: 'Use six random words (recommended)',
      own: 'Make up my own',
      copy: 'Copy the passphrase',
      copied: 'The passphrase was copied.',
      copyRefused: 'The browser does not allow copying. Write the six words down.',
      another: 'Draw other words',
      proposedHelp:
        'These six Indonesian words were drawn by chance on your device. Finding them by trying makes no sense.',
      noted: 'I have noted the passphrase',
      first: 'Passphrase',
      firstHelp:
        'At least 8 characters. Several words that have nothing to do with each other beat one complicated word.',
      second: 'The passphrase once more',
      show: 'Show the passphrase',
      strengths: {
        'too-short': 'Too short. Use at least 8 characters.',
        'too-long': 'Too long. At most 500 characters.',
        weak: 'Easy to guess: it can be found within hours or days. Add some words, without names, dates or numbers from your data.',
        fair: 'Enough while the file stays with people you know. For sending it over the internet, add two more words.',
        strong: 'Hard to guess.',
      },
      notEqual: 'The two do not match. Type it once more.',
      notNoted: 'Note the passphrase first, then tick this box.',
      make: 'Make the case file',
      key: 'Preparing the key from the passphrase…',
      working: (done, total) =>
        total === 0 ? 'Reading the case…' : `Locking: ${done} of ${total} pictures and attachments`,
      stop: 'Stop',
      stopped: 'Stopped. No file was made.',
      done: (fileName, size) => `The case file was downloaded: ${fileName} (${size})`,
      again: 'Download once more',
      nextTitle: 'What to do next',
      next: [
        'Bring the file to the other device, for example on a USB stick or by e-mail.',
        'Install Pendamping OSS there and open the workspace.',
        'Press "Open a case file", choose the file, then type the passphrase.',
        'When you are done there, make a case file again and open it here: the records of both devices become one.',
      ],
    },
    open: {
      title: 'Open a case file',
      open: 'Open a case file',
      lead: 'A case file is made in another browser or on another device with "Move to another browser". A case that is here already is completed, not overwritten.',
      file: 'Case file',
      fileHelp: 'Its name ends with .pendamping.age',
      choose: 'Choose a file',
      chooseAnother: 'Choose another file',
      drop: 'or drop the file here',
      chosen: (fileName, size) => `${fileName} (${size})`,
      noFile: 'Choose the case file first.',
      passphrase: 'Passphrase',
      passphraseHelp: 'From whoever made this file. Capital and small letters count.',
      noPassphrase: 'Type the passphrase.',
      submit: 'Open the file',
      key: 'Trying the passphrase…',
      checking: (done, total) =>
        total === 0
          ? 'Checking the file…'
          : `Checking the file: ${done} of ${total} pictures and attachments`,
      foundTitle: 'What this file holds',
      name: 'Name',
      unnamed: 'No name',
      holds: 'Content',
      counts: (entries, pictures, attachments) =>
        `Records: ${entries}, pictures: ${pictures}, attachments: ${attachments}`,
      devices: (count) => (count > 1 ? `Recorded on ${count} devices` : 'Recorded on one device'),
      isNew: 'This case is not on this device yet. All of it will be brought in.',
      isKnown: (newEntries) =>
        newEntries === 0
          ? 'This case is on this device already. No records are new, but something else is new or differs.'
          : `This case is on this device already. New records to be added: ${newEntries}. What is here stays.`,
      isAllKnown: 'Everything in this file is on this device already. There is nothing to bring in.',
      differTitle: 'The data of the case differ',
      differLead:
        'Choose what the KTP says. The value that is not chosen is noted in the chronology, so nothing is lost.',
      sides: { here: 'On this device', file: 'In the file' },
      newer: 'changed last',
      bringIn: 'Bring it into this device',
      bringingIn: (done, total) =>
        total === 0
          ? 'Bringing in the records…'
          : `Bringing in: ${done} of ${total} pictures and attachments`,
      cancel: 'Cancel',
      doneTitle: 'The case was brought in',
      done: (entries, pictures, attachments) =>
        `New from the other device: records ${entries}, pictures ${pictures}, attachments ${attachments}.`,
      doneDataOnly: 'No records, pictures or attachments were new.',
      doneNothing: 'Everything was on this device already. Nothing was changed.',
      labels: (labels) =>
        `The chronology now holds the devices ${labels}. The letter before a number names the device; the chain of each is whole.`,
      setAside: (field, other) => `${field} not kept: ${other}`,
      setAsideLead: 'Noted in the chronology:',
      toCase: 'Look at the case',
      openAnother: 'Open another file',
      trust:
        'A file that opens was made by someone who knows its passphrase. Open only files from people you know.',
    },
    failures: {
      'wrong-passphrase':
        'The passphrase does not fit this file. Check capital letters, blanks and the order of the words. Nothing was changed.',
      damaged:
        'This file is damaged, cut off or was changed. Nothing was brought in. Ask for the file to be sent once more.',
      'newer-version':
        'This file was made by a newer Pendamping OSS. Update Pendamping OSS in this browser, then open it again.',
      'too-large': 'This file is larger than 2 GB. No case file is that large. Nothing was brought in.',
      'too-much-work':
        'This file asks for far more memory than a usual case file, so it was not opened. Nothing was changed.',
      unreadable:
        'The browser cannot read this file any more. It may have been moved, or its medium removed. Choose it once more.',
      empty: 'This file is empty. Ask for the file to be sent once more.',
      bundle:
        'This is an evidence bundle, not a case file. A bundle for officials cannot be brought back in; to check it, open the periksa.html inside.',
      zip: 'This is a ZIP archive, not a case file. The name of a case file ends with .pendamping.age.',
      pdf: 'This is a PDF document, not a case file. To keep it with the case, add it as an attachment.',
      picture: 'This is a picture, not a case file. To keep it with the case, add it as an attachment.',
      mail: 'This is an e-mail, not a case file. If a case file is attached to it, save that attachment first.',
      'age-text':
        'This is an age file in text form. Case files are not in text form; ask for the original, which ends with .pendamping.age.',
      'age-for-key':
        'This file is locked for the holder of a key, not with a passphrase. It is not a case file.',
      other: 'This is not a case file of Pendamping OSS. The name of a case file ends with .pendamping.age.',
    },
  },
});

export type SealedCaseText = (typeof sealedCaseWords)['id'];
