/** The words of the side panel: header, case, page, recording, chronology, next step, export. */
import type { PrivacyLevel } from '../contracts/bundle.ts';
import type { StorageTrouble } from '../contracts/result.ts';
import { bilingual } from './bilingual.ts';

/** A short headline, why it is so, and what to do now, in order. */
export interface Advice {
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
  /** How sure the cause is, when it is not a plain fact. */
  readonly certainty?: string;
  readonly avoid?: readonly string[];
  /** Whom to ask when the steps do not help. */
  readonly desks?: readonly { readonly name: string; readonly address: string; readonly note: string }[];
  readonly warning?: string;
}

interface PanelWords {
  readonly appName: string;
  readonly languageLabel: string;
  readonly back: string;
  readonly close: string;
  readonly undo: string;
  readonly undone: string;
  readonly retry: string;
  readonly loading: string;
  readonly masked: string;
  readonly hold: (what: string) => string;
  readonly marks: {
    readonly ok: string;
    readonly info: string;
    readonly warn: string;
    readonly stop: string;
    readonly unknown: string;
  };
  readonly firstRun: {
    readonly title: string;
    readonly lead: string;
    readonly summary: string;
    readonly keptTitle: string;
    readonly kept: readonly string[];
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly create: string;
    readonly practice: string;
  };
  readonly cases: {
    readonly heading: string;
    readonly none: string;
    readonly unnamed: string;
    readonly noNik: string;
    readonly edit: string;
    readonly create: string;
    readonly switch: (others: number) => string;
    readonly listLabel: string;
    readonly inHand: string;
    readonly remove: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly damaged: (count: number) => string;
    readonly damagedHelp: string;
  };
  readonly caseForm: {
    readonly newTitle: string;
    readonly editTitle: string;
    readonly lead: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly nik: string;
    readonly nikHelp: string;
    readonly nikEcho: (grouped: string, count: number) => string;
    readonly birthDate: string;
    readonly birthDateHelp: string;
    readonly sex: string;
    readonly email: string;
    readonly emailHelp: string;
    readonly phone: string;
    readonly phoneHelp: string;
    readonly applicantKind: string;
    readonly notChosen: string;
    readonly openToRead: string;
    readonly titleQuestion: string;
    readonly titleFound: (titles: string) => string;
    readonly titlePrinted: string;
    readonly titleNotPrinted: (name: string) => string;
    readonly titleKept: string;
    readonly tooLong: (length: number, max: number) => string;
    readonly dateInvalid: string;
    readonly dateFuture: string;
    readonly emailInvalid: string;
    readonly phoneInvalid: string;
    readonly saving: string;
    readonly saved: string;
    readonly notSaved: string;
    readonly nothingYet: string;
    readonly done: string;
    readonly remove: string;
  };
  readonly page: {
    readonly heading: string;
    readonly notPortal: string;
    readonly openPortal: string;
    readonly unreadable: string;
    readonly step: (step: string) => string;
    readonly allGood: string;
    readonly toCheck: (count: number) => string;
    readonly missing: (fields: string) => string;
    readonly missingWhy: string;
    readonly pause: string;
    readonly resume: string;
    readonly paused: string;
    readonly pausedWhy: string;
    readonly fieldMap: (version: string) => string;
    readonly neverChecked: string;
    readonly checkedOn: (day: string) => string;
  };
  readonly recording: {
    readonly on: string;
    readonly off: string;
    readonly offHelp: string;
    readonly grantAlive: string;
    readonly grantLost: string;
    readonly grantUnknown: string;
    readonly practice: string;
    readonly capture: string;
    readonly captured: string;
    readonly stop: string;
    readonly stopped: string;
    readonly addNote: string;
    readonly continueNote: string;
    readonly noteLabel: string;
    readonly noteHelp: string;
    readonly noteSave: string;
    readonly noteCancel: string;
    readonly noteKept: string;
    readonly noteDiscard: string;
    readonly noteDiscarded: string;
    readonly noteSaved: string;
    readonly noteEmpty: string;
    readonly noteTooLong: (length: number, max: number) => string;
    readonly noCase: string;
    /** While records wait in memory. */
    readonly waiting: Readonly<
      Record<StorageTrouble, { readonly said: (count: number) => string; readonly help: readonly string[] }>
    >;
  };
  readonly chronology: {
    readonly heading: string;
    readonly count: (count: number) => string;
    readonly newestFirst: string;
    readonly empty: string;
    readonly emptyHelp: string;
    readonly wholeText: string;
    readonly showOlder: (count: number) => string;
    readonly openPicture: (sequence: number) => string;
    readonly pictureAlt: (sequence: number, sentence: string) => string;
    readonly pictureUnreadable: string;
    readonly viewerTitle: (sequence: number) => string;
    readonly actualSize: string;
    readonly newIncident: (sentence: string) => string;
    readonly damaged: (count: number) => string;
  };
  readonly nextStep: {
    readonly heading: string;
    readonly moreSteps: (count: number) => string;
    readonly more: string;
    readonly desks: string;
    readonly chooseCase: Advice;
    readonly completeCase: Advice;
    readonly openPortal: Advice;
    readonly reloadPage: Advice;
    readonly startRecording: Advice;
    readonly checkFindings: (count: number) => Advice;
    readonly paused: Advice;
    readonly carryOn: Advice;
    readonly registered: Advice;
    readonly duplicate: Advice;
    readonly otherPerson: Advice;
    readonly nearDuplicate: Advice;
    readonly secondNik: Advice;
    readonly showFindings: string;
    readonly fillCase: string;
  };
  readonly earlier: {
    readonly heading: (count: number) => string;
    readonly lastSeen: (moment: string) => string;
    readonly nik: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly kind: string;
    readonly outcome: string;
    readonly unknown: string;
  };
  readonly export: {
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly language: string;
    readonly languages: { readonly id: string; readonly en: string };
    readonly levelLegend: string;
    /** `open` and `masked` say what of the person's data leaves readable and what does not. */
    readonly levels: Record<
      PrivacyLevel,
      { readonly name: string; readonly help: string; readonly open: string; readonly masked: string }
    >;
    readonly leavesTitle: string;
    readonly entries: (count: number) => string;
    readonly pictures: (count: number) => string;
    readonly staysTitle: string;
    readonly stays: string;
    readonly sendOnly: string;
    readonly download: string;
    readonly working: (done: number, total: number) => string;
    readonly downloaded: (fileName: string) => string;
    readonly downloadAgain: string;
    readonly nothing: string;
  };
}

export const panelWords = bilingual<PanelWords>({
  id: {
    appName: 'Pendamping OSS',
    languageLabel: 'Bahasa',
    back: 'Kembali',
    close: 'Tutup',
    undo: 'Urungkan',
    undone: 'Sudah diurungkan.',
    retry: 'Coba lagi',
    loading: 'Membuka catatan…',
    masked: 'disamarkan',
    hold: (what) => `Tahan untuk melihat ${what}`,
    marks: {
      ok: 'cocok',
      info: 'catatan',
      warn: 'periksa',
      stop: 'tidak mungkin',
      unknown: 'belum tahu',
    },
    firstRun: {
      title: 'Siapkan data KTP sebelum mendaftar',
      lead: 'Salin data dari KTP satu kali. Pendamping mencocokkannya dengan isian Anda di formulir OSS, dan mencatat pesan kesalahan sebagai bukti.',
      summary: 'Apa yang disimpan, dan apa yang tidak pernah terjadi',
      keptTitle: 'Yang disimpan',
      kept: [
        'Data KTP yang Anda ketik di sini, kronologi, dan gambar halaman OSS yang sudah ditutup.',
        'Hanya di perangkat ini, dalam keadaan tersegel (terenkripsi).',
      ],
      neverTitle: 'Yang tidak pernah terjadi',
      never: [
        'Tidak menekan tombol Verifikasi atau Daftar untuk Anda.',
        'Tidak membaca kata sandi dan kode OTP.',
        'Tidak mengirim apa pun lewat internet.',
      ],
      create: 'Buat kasus pertama',
      practice: 'Coba dulu dengan formulir latihan',
    },
    cases: {
      heading: 'Kasus',
      none: 'Belum ada kasus yang dipilih',
      unnamed: 'Kasus tanpa nama',
      noNik: 'NIK belum diisi',
      edit: 'Ubah data',
      create: 'Kasus baru',
      switch: (others) => (others === 0 ? 'Kasus lain' : `Kasus lain (${others})`),
      listLabel: 'Daftar kasus',
      inHand: 'sedang dikerjakan',
      remove: (name) => `Hapus kasus ${name}`,
      removed: (name) => `Kasus ${name} dihapus bersama kronologi, gambar, dan peringatan NIK-nya.`,
      restored: (name) => `Kasus ${name} dikembalikan.`,
      damaged: (count) => `${count} kasus rusak dan tidak dapat dibuka.`,
      damagedHelp:
        'Kasus lain tetap aman. Di ruang kerja Anda dapat mengisi ulang datanya atau menghapusnya.',
    },
    caseForm: {
      newTitle: 'Kasus baru',
      editTitle: 'Data KTP kasus ini',
      lead: 'Setiap perubahan langsung disimpan di perangkat ini.',
      name: 'Nama di KTP',
      nameHelp: 'Salin huruf demi huruf, termasuk spasi dan tanda baca.',
      nik: 'NIK',
      nikHelp: '16 angka, seperti di KTP.',
      nikEcho: (grouped, count) => `${grouped} (${count} dari 16)`,
      birthDate: 'Tanggal lahir',
      birthDateHelp: 'Tanggal/bulan/tahun, misalnya 06/09/1997.',
      sex: 'Jenis kelamin',
      email: 'Email',
      emailHelp: 'Email yang dipakai untuk akun OSS ini.',
      phone: 'Nomor telepon',
      phoneHelp: 'Misalnya 0812 3456 7890.',
      applicantKind: 'Jenis pelaku usaha',
      notChosen: 'Belum dipilih',
      openToRead: 'Pilih isian ini untuk membaca rinciannya.',
      titleQuestion: 'Apakah gelar tercetak di KTP Anda?',
      titleFound: (titles) =>
        `Nama ini berisi gelar: ${titles}; Dukcapil biasanya mencatat nama tanpa gelar, kecuali gelar itu tercetak di KTP.`,
      titlePrinted: 'Ya, tercetak',
      titleNotPrinted: (name) => `Tidak, pakai ${name}`,
      titleKept: 'Gelar dibiarkan karena tercetak di KTP.',
      tooLong: (length, max) =>
        `Terlalu panjang: ${length.toLocaleString('id-ID')} huruf, paling banyak ${max.toLocaleString('id-ID')}. Teks ini tetap disimpan, tetapi belum dipakai.`,
      dateInvalid: 'Tanggal ini belum terbaca, jadi belum dipakai. Ketik seperti 06/09/1997.',
      dateFuture: 'Tanggal ini belum terjadi. Periksa tahunnya di KTP.',
      emailInvalid: 'Email ini belum lengkap. Contoh: nama@email.com.',
      phoneInvalid: 'Nomor ini berisi huruf atau terlalu pendek. Contoh: 0812 3456 7890.',
      saving: 'Menyimpan…',
      saved: 'Tersimpan di perangkat ini',
      notSaved: 'Belum tersimpan.',
      nothingYet: 'Belum ada yang diketik',
      done: 'Selesai',
      remove: 'Hapus kasus ini',
    },
    page: {
      heading: 'Halaman ini',
      notPortal: 'Bukan halaman pendaftaran OSS',
      openPortal: 'Buka halaman pendaftaran OSS',
      unreadable: 'Halaman OSS belum terbaca. Muat ulang halaman itu.',
      step: (step) => `OSS: ${step}`,
      allGood: 'Tidak ada temuan',
      toCheck: (count) => `${count} perlu diperiksa`,
      missing: (fields) => `Tidak dikenali di halaman ini: ${fields}.`,
      missingWhy: 'Isian itu tidak diperiksa. Cocokkan sendiri dengan KTP.',
      pause: 'Jeda Pendamping',
      resume: 'Lanjutkan Pendamping',
      paused: 'Dijeda di halaman ini',
      pausedWhy: 'Selama dijeda, tidak ada yang diperiksa atau dicatat. Coba lagi langkah yang gagal.',
      fieldMap: (version) => `Peta isian versi ${version}`,
      neverChecked: 'Belum pernah diperiksa di situs asli.',
      checkedOn: (day) => `Diperiksa di situs asli ${day}.`,
    },
    recording: {
      on: 'Merekam',
      off: 'Tidak merekam',
      offHelp: 'Buka halaman OSS, lalu tekan ikon Pendamping OSS di bilah alat browser untuk mulai.',
      grantAlive: 'Gambar diizinkan',
      grantLost: 'Izin gambar habis. Tekan ikon Pendamping OSS di bilah alat sekali lagi.',
      grantUnknown: 'Izin gambar belum dicoba. Tanpa izin, bukti dicatat sebagai teks saja.',
      practice: 'Di latihan tidak ada gambar. Di situs OSS, setiap kesalahan juga difoto.',
      capture: 'Ambil bukti sekarang',
      captured: 'Bukti dicatat.',
      stop: 'Hentikan',
      stopped: 'Rekaman dihentikan. Yang sudah tercatat tetap tersimpan.',
      addNote: 'Tulis catatan',
      continueNote: 'Lanjutkan catatan',
      noteLabel: 'Catatan',
      noteHelp: 'Misalnya: sudah menelepon 169, diminta menunggu satu hari.',
      noteSave: 'Simpan catatan',
      noteCancel: 'Batal',
      noteKept: 'Tersimpan sementara di perangkat ini, belum masuk kronologi.',
      noteDiscard: 'Buang',
      noteDiscarded: 'Tulisan yang belum masuk kronologi dibuang.',
      noteSaved: 'Catatan disimpan.',
      noteEmpty: 'Tulis catatannya dahulu.',
      noteTooLong: (length, max) =>
        `Terlalu panjang: ${length.toLocaleString('id-ID')} huruf, paling banyak ${max.toLocaleString('id-ID')}. Bagi menjadi beberapa catatan.`,
      noCase: 'Pilih atau buat kasus dahulu, supaya bukti tercatat pada orang yang benar.',
      waiting: {
        'storage-full': {
          said: (count) => `Penyimpanan penuh. ${count} catatan menunggu tempat.`,
          help: [
            'Unduh bundel kasus lama, lalu hapus kasus itu. Catatan yang menunggu lalu tersimpan sendiri.',
            'Jangan tutup browser sebelum itu: yang menunggu hanya ada di memori.',
          ],
        },
        'storage-failed': {
          said: (count) => `Penyimpanan di perangkat ini gagal. ${count} catatan menunggu di memori.`,
          help: [
            'Periksa apakah disk masih terpasang, dapat ditulis, dan tidak penuh. Penyimpanan dicoba lagi setiap menit; catatan yang menunggu lalu tersimpan sendiri.',
            'Jangan tutup browser sebelum itu: yang menunggu hanya ada di memori.',
          ],
        },
      },
    },
    chronology: {
      heading: 'Yang tercatat',
      count: (count) => `${count} catatan`,
      newestFirst: 'Terbaru di atas. Di bundel, urutannya dari yang pertama.',
      empty: 'Belum ada yang tercatat.',
      emptyHelp:
        'Tekan ikon Pendamping OSS di bilah alat, lalu isi formulir seperti biasa. Pesan kesalahan dicatat sendiri, lengkap dengan jam dan gambar.',
      wholeText: 'Seluruh teks',
      showOlder: (count) => `Tampilkan ${count} catatan lebih lama`,
      openPicture: (sequence) => `Perbesar gambar catatan ${sequence}`,
      pictureAlt: (sequence, sentence) => `Gambar catatan ${sequence}: ${sentence}`,
      pictureUnreadable: 'Gambar tidak dapat dibuka.',
      viewerTitle: (sequence) => `Gambar catatan ${sequence}`,
      actualSize: 'Ukuran asli',
      newIncident: (sentence) => `Pesan kesalahan dicatat. ${sentence}`,
      damaged: (count) => `${count} catatan rusak dan tidak dapat dibuka. Catatan lain tetap aman.`,
    },
    nextStep: {
      heading: 'Langkah berikutnya',
      moreSteps: (count) => `${count} langkah lagi`,
      more: 'Selengkapnya',
      desks: 'Jika tetap tidak bisa, hubungi',
      chooseCase: {
        title: 'Pilih kasus',
        cause: 'Pemeriksaan dan bukti selalu tercatat pada satu orang.',
        steps: ['Tekan Kasus lain di atas, lalu pilih orangnya atau buat kasus baru.'],
      },
      completeCase: {
        title: 'Lengkapi data KTP',
        cause: 'Nama dan NIK dari KTP dipakai untuk mencocokkan isian formulir.',
        steps: ['Ambil KTP aslinya.', 'Salin nama dan 16 angka NIK, lalu perbaiki isian yang ditandai.'],
      },
      openPortal: {
        title: 'Buka halaman pendaftaran OSS',
        cause: 'Tab yang sedang terbuka bukan halaman itu.',
        steps: ['Buka halamannya.', 'Tekan ikon Pendamping OSS di bilah alat untuk mulai merekam.'],
      },
      reloadPage: {
        title: 'Muat ulang halaman OSS',
        cause: 'Halaman itu belum dapat dibaca, jadi belum ada yang diperiksa atau dicatat.',
        steps: ['Muat ulang halaman OSS.', 'Tekan ikon Pendamping OSS di bilah alat untuk mulai merekam.'],
      },
      startRecording: {
        title: 'Mulai merekam',
        cause: 'Selama tidak merekam, pesan kesalahan tidak dicatat.',
        steps: ['Tekan ikon Pendamping OSS di bilah alat browser.', 'Isi formulir seperti biasa.'],
      },
      checkFindings: (count) => ({
        title: `Periksa ${count} isian di halaman`,
        cause: 'Ada isian yang berbeda dari KTP atau meragukan.',
        steps: ['Baca catatan di samping isian.', 'Perbaiki sebelum menekan tombol berikutnya.'],
      }),
      paused: {
        title: 'Pendamping sedang dijeda',
        cause: 'Tidak ada yang diperiksa atau dicatat di halaman ini.',
        steps: ['Coba lagi langkah yang gagal.', 'Setelah itu, lanjutkan Pendamping.'],
      },
      carryOn: {
        title: 'Lanjutkan mengisi formulir',
        cause: 'Tidak ada yang perlu diperbaiki sekarang.',
        steps: ['Isi langkah ini sesuai KTP.', 'Jika ada pesan kesalahan, biarkan tampil sampai tercatat.'],
      },
      registered: {
        title: 'Pendaftaran berhasil',
        cause: 'OSS menampilkan bahwa pendaftaran selesai.',
        steps: ['Masuk ke OSS dengan akun baru itu.', 'Simpan email dan kata sandi di tempat aman.'],
      },
      duplicate: {
        title: 'Mungkin NIK ini sudah pernah didaftarkan',
        cause:
          'NIK ini tercatat di perangkat ini. Satu NIK mungkin boleh dipakai untuk beberapa usaha, jadi periksa jenis pelaku usahanya.',
        steps: [
          'Untuk usaha yang sama: jangan mendaftar lagi.',
          'Di halaman masuk OSS, pakai Lupa kata sandi dengan email di bawah ini.',
          'Untuk usaha lain: lanjutkan dengan email yang berbeda.',
        ],
      },
      otherPerson: {
        title: 'NIK ini tercatat dengan nama lain',
        cause: 'Mungkin NIK salah ketik, atau NIK orang lain yang terisi.',
        steps: [
          'Cocokkan 16 angka dan nama dengan KTP.',
          'Jika KTP memang memuat NIK ini, tanyakan ke Dukcapil.',
        ],
      },
      nearDuplicate: {
        title: 'Mungkin NIK ini salah ketik',
        cause:
          'NIK ini hanya beda satu angka, atau dua angka tertukar, dari NIK lain yang tercatat di perangkat ini.',
        steps: [
          'Cocokkan 16 angka dengan KTP.',
          'Jika memang orang lain (misalnya keluarga), lanjutkan saja.',
        ],
      },
      secondNik: {
        title: 'Mungkin orang ini punya dua NIK',
        cause: 'Nama dan tanggal lahir yang sama tercatat di perangkat ini dengan NIK lain.',
        steps: ['Pakai NIK yang tercetak di KTP-el.', 'Jika ragu, tanyakan ke Dukcapil.'],
      },
      showFindings: 'Lihat yang perlu diperiksa',
      fillCase: 'Isi data KTP',
    },
    earlier: {
      heading: (count) => (count === 1 ? 'Catatan sebelumnya' : `${count} catatan sebelumnya`),
      lastSeen: (moment) => `Terakhir terlihat ${moment}`,
      nik: 'NIK',
      name: 'Nama',
      email: 'Email',
      phone: 'Telepon',
      kind: 'Jenis pelaku usaha',
      outcome: 'Hasil',
      unknown: 'belum diketahui',
    },
    export: {
      open: 'Unduh bundel',
      title: 'Unduh bundel bukti',
      lead: 'Satu berkas ZIP untuk helpdesk: kronologi, gambar, dan surat yang sudah ditulis.',
      language: 'Bahasa laporan',
      languages: { id: 'Indonesia', en: 'Inggris' },
      levelLegend: 'Data pribadi di dalam bundel',
      levels: {
        tertutup: {
          name: 'Tertutup',
          help: 'Untuk siapa pun: tidak menunjukkan siapa Anda.',
          open: 'Terbuka: tidak ada',
          masked: 'Disamarkan: nama, NIK, email, telepon, tanggal lahir',
        },
        sebagian: {
          name: 'Sebagian',
          help: 'Untuk pengiriman pertama ke helpdesk: hanya nama yang terbaca.',
          open: 'Terbuka: nama',
          masked: 'Disamarkan: NIK, email, telepon, tanggal lahir',
        },
        terbuka: {
          name: 'Terbuka',
          help: 'Jika petugas resmi meminta data lengkap: semua terbaca.',
          open: 'Terbuka: nama, NIK, email, telepon, tanggal lahir',
          masked: 'Disamarkan: kata sandi, kode OTP, token, dan data orang lain',
        },
      },
      leavesTitle: 'Isi bundel',
      entries: (count) => `${count} catatan kronologi`,
      pictures: (count) =>
        count === 0 ? 'Tanpa gambar' : `${count} gambar; data pribadi di dalamnya sudah ditutup`,
      staysTitle: 'Tidak ikut',
      stays: 'Kata sandi, kode OTP, dan bagian alamat halaman setelah tanda tanya atau pagar.',
      sendOnly:
        'Bundel hanya tersimpan di folder unduhan Anda. Kirim sendiri, hanya ke kontak@oss.go.id atau alamat yang diberikan petugas 169.',
      download: 'Unduh bundel',
      working: (done, total) =>
        total === 0 ? 'Menyusun bundel…' : `Menyusun bundel: langkah ${done} dari ${total}…`,
      downloaded: (fileName) => `${fileName} sudah diunduh.`,
      downloadAgain: 'Unduh lagi',
      nothing: 'Belum ada yang tercatat, jadi belum ada yang dapat diunduh.',
    },
  },
  en: {
    appName: 'Pendamping OSS',
    languageLabel: 'Language',
    back: 'Back',
    close: 'Close',
    undo: 'Undo',
    undone: 'It was taken back.',
    retry: 'Try again',
    loading: 'Opening the records…',
    masked: 'masked',
    hold: (what) => `Hold to see ${what}`,
    marks: { ok: 'fits', info: 'note', warn: 'check', stop: 'impossible', unknown: 'not known yet' },
    firstRun: {
      title: 'Prepare the KTP data before you register',
      lead: 'Copy the data from the KTP once. The companion compares them with what you type in the OSS form, and records error messages as evidence.',
      summary: 'What is kept, and what never happens',
      keptTitle: 'What is kept',
      kept: [
        'The KTP data that you type here, the chronology, and covered pictures of the OSS page.',
        'Only on this device, sealed (encrypted).',
      ],
      neverTitle: 'What never happens',
      never: [
        'It does not press Verifikasi or Daftar for you.',
        'It does not read passwords or OTP codes.',
        'It does not send anything over the internet.',
      ],
      create: 'Create the first case',
      practice: 'Try the practice form first',
    },
    cases: {
      heading: 'Case',
      none: 'No case chosen yet',
      unnamed: 'Case without a name',
      noNik: 'NIK not filled in',
      edit: 'Edit data',
      create: 'New case',
      switch: (others) => (others === 0 ? 'Other cases' : `Other cases (${others})`),
      listLabel: 'List of cases',
      inHand: 'in hand',
      remove: (name) => `Delete case ${name}`,
      removed: (name) => `Case ${name} was deleted with its chronology, its pictures and its NIK warning.`,
      restored: (name) => `Case ${name} is back.`,
      damaged: (count) =>
        count === 1
          ? '1 case is damaged and cannot be opened.'
          : `${count} cases are damaged and cannot be opened.`,
      damagedHelp: 'The other cases are safe. In the workspace you can fill in its data again or delete it.',
    },
    caseForm: {
      newTitle: 'New case',
      editTitle: 'KTP data of this case',
      lead: 'Each change is stored on this device at once.',
      name: 'Name on the KTP',
      nameHelp: 'Copy it letter by letter, with spaces and punctuation.',
      nik: 'NIK',
      nikHelp: '16 digits, as on the KTP.',
      nikEcho: (grouped, count) => `${grouped} (${count} of 16)`,
      birthDate: 'Date of birth',
      birthDateHelp: 'Day/month/year, for example 06/09/1997.',
      sex: 'Sex',
      email: 'E-mail',
      emailHelp: 'The e-mail used for this OSS account.',
      phone: 'Phone number',
      phoneHelp: 'For example 0812 3456 7890.',
      applicantKind: 'Kind of applicant',
      notChosen: 'Not chosen yet',
      openToRead: 'Choose this field to read the details.',
      titleQuestion: 'Is the title printed on your KTP?',
      titleFound: (titles) =>
        `This name holds a title: ${titles}; Dukcapil usually keeps the name without titles, unless the title is printed on the KTP.`,
      titlePrinted: 'Yes, it is printed',
      titleNotPrinted: (name) => `No, use ${name}`,
      titleKept: 'The title stays because it is printed on the KTP.',
      tooLong: (length, max) =>
        `Too long: ${length.toLocaleString('en-GB')} characters, at most ${max.toLocaleString('en-GB')}. The text is kept, but not used yet.`,
      dateInvalid: 'This date cannot be read yet, so it is not used. Type it like 06/09/1997.',
      dateFuture: 'This date has not come yet. Check the year on the KTP.',
      emailInvalid: 'This e-mail is not complete. Example: nama@email.com.',
      phoneInvalid: 'This number holds letters or is too short. Example: 0812 3456 7890.',
      saving: 'Saving…',
      saved: 'Saved on this device',
      notSaved: 'Not saved yet.',
      nothingYet: 'Nothing typed yet',
      done: 'Done',
      remove: 'Delete this case',
    },
    page: {
      heading: 'This page',
      notPortal: 'Not the OSS registration page',
      openPortal: 'Open the OSS registration page',
      unreadable: 'The OSS page cannot be read yet. Reload it.',
      step: (step) => `OSS page: ${step}`,
      allGood: 'Nothing to check',
      toCheck: (count) => `${count} to check`,
      missing: (fields) => `Not recognised on this page: ${fields}.`,
      missingWhy: 'These fields are not checked. Compare them with the KTP yourself.',
      pause: 'Pause the companion',
      resume: 'Resume the companion',
      paused: 'Paused on this page',
      pausedWhy: 'While paused, nothing is checked or recorded. Repeat the step that failed.',
      fieldMap: (version) => `Field map version ${version}`,
      neverChecked: 'Never checked on the live site.',
      checkedOn: (day) => `Checked on the live site ${day}.`,
    },
    recording: {
      on: 'Recording',
      off: 'Not recording',
      offHelp: 'Open the OSS page, then press the Pendamping OSS button in the browser toolbar to start.',
      grantAlive: 'Pictures allowed',
      grantLost: 'Pictures are no longer allowed. Press the Pendamping OSS button in the toolbar once more.',
      grantUnknown: 'Pictures not tried yet. Without permission, evidence is kept as text only.',
      practice: 'There are no pictures in practice. On the OSS site each error is also photographed.',
      capture: 'Take evidence now',
      captured: 'Evidence recorded.',
      stop: 'Stop',
      stopped: 'Recording stopped. What was recorded is kept.',
      addNote: 'Write a note',
      continueNote: 'Continue the note',
      noteLabel: 'Note',
      noteHelp: 'For example: called 169, was asked to wait one day.',
      noteSave: 'Save note',
      noteCancel: 'Cancel',
      noteKept: 'Kept on this device for now, not in the chronology yet.',
      noteDiscard: 'Throw away',
      noteDiscarded: 'What was not in the chronology yet was thrown away.',
      noteSaved: 'Note saved.',
      noteEmpty: 'Write the note first.',
      noteTooLong: (length, max) =>
        `Too long: ${length.toLocaleString('en-GB')} characters, at most ${max.toLocaleString('en-GB')}. Split it into several notes.`,
      noCase: 'Choose or create a case first, so that evidence is kept for the right person.',
      waiting: {
        'storage-full': {
          said: (count) =>
            count === 1
              ? 'Storage is full. 1 record waits for room.'
              : `Storage is full. ${count} records wait for room.`,
          help: [
            'Download the bundle of an old case, then delete that case. What waits is then stored by itself.',
            'Do not close the browser before that: what waits is only in memory.',
          ],
        },
        'storage-failed': {
          said: (count) =>
            count === 1
              ? 'The storage on this device fails. 1 record waits in memory.'
              : `The storage on this device fails. ${count} records wait in memory.`,
          help: [
            'Check that the disk is still connected, can be written to and is not full. Storing is tried again every minute; what waits is then stored by itself.',
            'Do not close the browser before that: what waits is only in memory.',
          ],
        },
      },
    },
    chronology: {
      heading: 'Recorded',
      count: (count) => (count === 1 ? '1 record' : `${count} records`),
      newestFirst: 'Newest on top. In the bundle they start with the first.',
      empty: 'Nothing recorded yet.',
      emptyHelp:
        'Press the Pendamping OSS button in the toolbar, then fill in the form as usual. Error messages are recorded by themselves, with time and picture.',
      wholeText: 'Whole text',
      showOlder: (count) => (count === 1 ? 'Show 1 older record' : `Show ${count} older records`),
      openPicture: (sequence) => `Enlarge the picture of record ${sequence}`,
      pictureAlt: (sequence, sentence) => `Picture of record ${sequence}: ${sentence}`,
      pictureUnreadable: 'The picture cannot be opened.',
      viewerTitle: (sequence) => `Picture of record ${sequence}`,
      actualSize: 'Actual size',
      newIncident: (sentence) => `An error message was recorded. ${sentence}`,
      damaged: (count) =>
        count === 1
          ? '1 record is damaged and cannot be opened. The others are safe.'
          : `${count} records are damaged and cannot be opened. The others are safe.`,
    },
    nextStep: {
      heading: 'Next step',
      more: 'More',
      desks: 'If that does not help, contact',
      moreSteps: (count) => (count === 1 ? '1 more step' : `${count} more steps`),
      chooseCase: {
        title: 'Choose a case',
        cause: 'Checks and evidence always belong to one person.',
        steps: ['Press Other cases above, then choose the person or create a new case.'],
      },
      completeCase: {
        title: 'Complete the KTP data',
        cause: 'Name and NIK from the KTP are compared with what you type in the form.',
        steps: ['Take the KTP itself.', 'Copy the name and all 16 digits, and correct what is marked.'],
      },
      openPortal: {
        title: 'Open the OSS registration page',
        cause: 'The tab in front is not that page.',
        steps: ['Open the page.', 'Press the Pendamping OSS button in the toolbar to start recording.'],
      },
      reloadPage: {
        title: 'Reload the OSS page',
        cause: 'The page cannot be read yet, so nothing is checked or recorded.',
        steps: ['Reload the OSS page.', 'Press the Pendamping OSS button in the toolbar to start recording.'],
      },
      startRecording: {
        title: 'Start recording',
        cause: 'While not recording, error messages are not kept.',
        steps: ['Press the Pendamping OSS button in the browser toolbar.', 'Fill in the form as usual.'],
      },
      checkFindings: (count) => ({
        title: count === 1 ? 'Check 1 field on the page' : `Check ${count} fields on the page`,
        cause: 'Something typed differs from the KTP or is doubtful.',
        steps: ['Read the note beside the field.', 'Correct it before you press the next button.'],
      }),
      paused: {
        title: 'The companion is paused',
        cause: 'Nothing is checked or recorded on this page.',
        steps: ['Repeat the step that failed.', 'Then resume the companion.'],
      },
      carryOn: {
        title: 'Go on with the form',
        cause: 'Nothing needs correcting now.',
        steps: [
          'Fill in this step as on the KTP.',
          'If an error message appears, leave it until it is recorded.',
        ],
      },
      registered: {
        title: 'Registration succeeded',
        cause: 'OSS shows that the registration is complete.',
        steps: ['Log in to OSS with the new account.', 'Keep the e-mail and password in a safe place.'],
      },
      duplicate: {
        title: 'This NIK may have been registered before',
        cause:
          'This NIK is on record on this device. One NIK may stand behind several businesses, so check the kind of applicant.',
        steps: [
          'For the same business: do not register again.',
          'On the OSS login page, use Lupa kata sandi with the e-mail below.',
          'For another business: go on with a different e-mail.',
        ],
      },
      otherPerson: {
        title: 'This NIK is on record with another name',
        cause: 'It may be mistyped, or it may be the NIK of somebody else.',
        steps: [
          'Compare all 16 digits and the name with the KTP.',
          'If the KTP does carry this NIK, ask Dukcapil.',
        ],
      },
      nearDuplicate: {
        title: 'This NIK may be mistyped',
        cause: 'It differs by one digit, or two swapped ones, from another NIK on record on this device.',
        steps: [
          'Compare all 16 digits with the KTP.',
          'If it is another person (family, for example), go on.',
        ],
      },
      secondNik: {
        title: 'This person may have two NIKs',
        cause: 'The same name and date of birth are on record on this device with another NIK.',
        steps: ['Use the NIK printed on the KTP-el.', 'If in doubt, ask Dukcapil.'],
      },
      showFindings: 'See what to check',
      fillCase: 'Fill in the KTP data',
    },
    earlier: {
      heading: (count) => (count === 1 ? 'Earlier record' : `${count} earlier records`),
      lastSeen: (moment) => `Last seen ${moment}`,
      nik: 'NIK',
      name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      kind: 'Kind of applicant',
      outcome: 'Outcome',
      unknown: 'not known',
    },
    export: {
      open: 'Download bundle',
      title: 'Download the evidence bundle',
      lead: 'One ZIP file for the helpdesk: chronology, pictures, and the letters already written.',
      language: 'Language of the report',
      languages: { id: 'Indonesian', en: 'English' },
      levelLegend: 'Personal data in the bundle',
      levels: {
        tertutup: {
          name: 'Closed (tertutup)',
          help: 'For anyone: it does not show who you are.',
          open: 'Open: nothing',
          masked: 'Masked: name, NIK, e-mail, phone, date of birth',
        },
        sebagian: {
          name: 'Partly (sebagian)',
          help: 'For the first message to the helpdesk: only the name can be read.',
          open: 'Open: name',
          masked: 'Masked: NIK, e-mail, phone, date of birth',
        },
        terbuka: {
          name: 'Open (terbuka)',
          help: 'When an official asks for the data in full: all can be read.',
          open: 'Open: name, NIK, e-mail, phone, date of birth',
          masked: 'Masked: passwords, OTP codes, tokens, and data of other people',
        },
      },
      leavesTitle: 'In the bundle',
      entries: (count) => (count === 1 ? '1 record of the chronology' : `${count} records of the chronology`),
      pictures: (count) =>
        count === 0
          ? 'No pictures'
          : count === 1
            ? '1 picture; personal data in it are covered'
            : `${count} pictures; personal data in them are covered`,
      staysTitle: 'Left out',
      stays: 'Passwords, OTP codes, and page addresses beyond site name and path.',
      sendOnly:
        'The bundle stays in your downloads folder. Send it yourself, only to kontak@oss.go.id or an address given by the 169 officer.',
      download: 'Download bundle',
      working: (done, total) =>
        total === 0 ? 'Making the bundle…' : `Making the bundle: step ${done} of ${total}…`,
      downloaded: (fileName) => `${fileName} was downloaded.`,
      downloadAgain: 'Download again',
      nothing: 'Nothing is recorded yet, so there is nothing to download.',
    },
  },
});

/** The panel's words in one language. */
export type PanelText = (typeof panelWords)['id'];
