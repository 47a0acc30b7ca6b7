/** The words of the workspace: cases, chronology, attachments, covering pictures, export, deletions, settings. */
import type { AttachmentKind } from '../contracts/attachment.ts';
import type { Removable } from '../contracts/link.ts';
import { bilingual } from './bilingual.ts';

interface WorkspaceWords {
  readonly title: string;
  readonly open: string;
  readonly skip: string;
  readonly navigation: string;
  readonly practice: string;
  readonly views: {
    readonly cases: string;
    readonly newCase: string;
    readonly caseData: string;
    readonly redact: (label: string) => string;
    readonly export: string;
    readonly patterns: string;
    readonly deletions: string;
    readonly settings: string;
    readonly missing: string;
  };
  readonly missingCase: string;
  readonly toCases: string;
  readonly cases: {
    readonly lead: string;
    readonly search: string;
    readonly emptyTitle: string;
    readonly emptySteps: readonly string[];
    readonly list: string;
    readonly inHand: string;
    readonly takeUp: string;
    readonly takenUp: (name: string) => string;
    readonly nothingYet: string;
    readonly entryCount: (count: number) => string;
    readonly reading: string;
    readonly unreadable: string;
    readonly damagedHelp: string;
    readonly damaged: (reference: string, entries: number) => string;
    readonly refill: string;
    readonly refillOf: (reference: string) => string;
  };
  readonly case: {
    readonly editData: string;
    readonly bundle: string;
    readonly remove: string;
    readonly chronology: string;
    readonly devices: (labels: string) => string;
    readonly thisDevice: string;
    readonly clockBack: (before: string, after: string) => string;
    readonly replaced: (label: string) => string;
    readonly covered: (count: number) => string;
    readonly keptUncovered: string;
    readonly stays: string;
    readonly actions: (label: string) => string;
    readonly editNote: string;
    readonly continueEdit: string;
    readonly noteLabel: (label: string) => string;
    readonly noteHelp: string;
    readonly saveNote: string;
    readonly noteSaved: string;
    readonly cover: string;
    readonly removePicture: string;
    readonly removeEntry: string;
    readonly removeUncovered: string;
    readonly removed: Record<Exclude<Removable, 'attachment'>, (label: string) => string>;
    readonly restored: string;
    readonly removeDamaged: string;
    readonly removeDamagedHelp: string;
    readonly damagedRemoved: (count: number) => string;
  };
  readonly attachments: {
    readonly heading: string;
    readonly lead: (megabytes: number, count: number) => string;
    readonly drop: string;
    readonly choose: string;
    readonly dropHere: string;
    readonly empty: string;
    readonly list: string;
    readonly kind: string;
    readonly kinds: Record<AttachmentKind, string>;
    readonly types: {
      readonly 'image/jpeg': string;
      readonly 'image/png': string;
      readonly 'image/webp': string;
      readonly 'application/pdf': string;
      readonly 'message/rfc822': string;
    };
    readonly added: (day: string) => string;
    readonly stagedTitle: (count: number) => string;
    readonly reading: string;
    readonly preparing: string;
    readonly save: (count: number) => string;
    readonly saved: (count: number) => string;
    readonly discard: string;
    readonly discarded: string;
    readonly leaveOut: (name: string) => string;
    readonly dropDetails: string;
    readonly hasLocation: string;
    readonly hasDetails: string;
    readonly changeKind: (name: string) => string;
    readonly saveKind: string;
    readonly kindSaved: (name: string, kind: string) => string;
    readonly view: (name: string) => string;
    readonly download: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly restored: (name: string) => string;
    readonly pictureOf: (name: string) => string;
    readonly unreadable: string;
    readonly refusedTitle: string;
    readonly tooLarge: (name: string, size: string, megabytes: number) => string;
    readonly emptyFile: (name: string) => string;
    readonly wrongType: (name: string) => string;
    readonly tooMany: (name: string, count: number) => string;
    readonly cannotRead: (name: string) => string;
    readonly notPlain: (name: string) => string;
    readonly pasted: string;
    readonly integrity: string;
    readonly damaged: (count: number) => string;
    readonly removeDamaged: string;
    readonly damagedRemoved: (count: number) => string;
  };
  readonly redact: {
    readonly lead: string;
    readonly keys: string;
    readonly picture: (label: string) => string;
    readonly boxes: (count: number) => string;
    readonly box: (number: number, x: number, y: number, width: number, height: number) => string;
    readonly add: string;
    readonly removeBox: string;
    readonly undo: string;
    readonly redo: string;
    readonly cover: (count: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly dropEarlier: string;
    readonly dropEarlierHelp: string;
    readonly keepEarlierHelp: string;
    readonly working: string;
    readonly done: (count: number, label: string) => string;
    readonly noBox: string;
    readonly noPicture: string;
  };
  readonly export: {
    readonly attachmentsLegend: string;
    readonly attachmentsStay: string;
    readonly noAttachments: string;
    readonly originals: string;
    readonly originalsHelp: string;
    readonly originalsUncovered: (count: number) => string;
    readonly limitLegend: string;
    readonly limitHelp: string;
    readonly noLimit: string;
    readonly limit: (megabytes: number) => string;
    readonly previewTitle: string;
    readonly previewing: string;
    readonly groups: {
      readonly report: string;
      readonly chronology: string;
      readonly chains: string;
      readonly letters: string;
      readonly pictures: string;
      readonly originals: string;
      readonly attachments: string;
      readonly proof: string;
    };
    readonly fileCount: (count: number) => string;
    readonly about: (size: string) => string;
    readonly total: string;
    readonly parts: (count: number, megabytes: number) => string;
    readonly valuesTitle: string;
    readonly values: {
      readonly name: string;
      readonly nik: string;
      readonly email: string;
      readonly phone: string;
      readonly birthDate: string;
      readonly proxy: string;
      readonly triedEmails: string;
    };
    readonly notFilled: string;
    readonly readable: string;
    readonly maskedWord: string;
    readonly lettersTitle: string;
    readonly lettersLead: string;
    readonly part: (number: number, count: number) => string;
    readonly otherParts: string;
    readonly partsOverLimit: (numbers: readonly number[]) => string;
    readonly attachmentUnreadable: (number: number) => string;
    readonly recordsDamaged: (entries: number, pictures: number, attachments: number) => string;
  };
  readonly deletions: {
    readonly lead: string;
    readonly casesTitle: string;
    readonly casesEmpty: string;
    readonly partsTitle: string;
    readonly partsEmpty: string;
    readonly case: (reference: string) => string;
    readonly counts: (entries: number, pictures: number, attachments: number) => string;
    readonly restoredAt: (moment: string) => string;
    readonly heads: string;
    readonly head: (device: string, links: number) => string;
    readonly what: Record<Removable, (label: string) => string>;
  };
  readonly settings: {
    readonly saved: string;
    readonly notSaved: string;
    readonly proxy: string;
    readonly proxyHelp: string;
    readonly proxyTooLong: (length: number, max: number) => string;
    readonly saveProxy: string;
    readonly language: string;
    readonly zone: string;
    readonly zoneHelp: string;
    readonly deviceZone: (zone: string) => string;
    readonly zones: { readonly jakarta: string; readonly makassar: string; readonly jayapura: string };
    readonly key: string;
    readonly keyHelp: string;
    readonly device: string;
    readonly deviceHelp: string;
    readonly noKey: string;
    readonly copyKey: string;
    readonly keyCopied: string;
  };
}

export const workspaceWords = bilingual<WorkspaceWords>({
  id: {
    title: 'Ruang kerja Pendamping OSS',
    open: 'Buka ruang kerja',
    skip: 'Langsung ke isi',
    navigation: 'Bagian',
    practice: 'Latihan',
    views: {
      cases: 'Kasus',
      newCase: 'Kasus baru',
      caseData: 'Data KTP',
      redact: (label) => `Tutup bagian gambar ${label}`,
      export: 'Bundel dan surat',
      patterns: 'Pola kegagalan',
      deletions: 'Penghapusan',
      settings: 'Pengaturan',
      missing: 'Tidak ditemukan',
    },
    missingCase: 'Kasus atau catatan ini sudah tidak ada. Mungkin sudah dihapus di jendela lain.',
    toCases: 'Ke daftar kasus',
    cases: {
      lead: 'Semua kasus yang tersimpan di perangkat ini.',
      search: 'Cari nama',
      emptyTitle: 'Belum ada kasus',
      emptySteps: [
        'Buat kasus baru, lalu salin nama dan NIK dari KTP.',
        'Buka halaman pendaftaran OSS, lalu tekan ikon Pendamping OSS di bilah alat browser.',
        'Isi formulir seperti biasa. Pesan kesalahan tercatat di sini, lengkap dengan jam dan gambar.',
      ],
      list: 'Daftar kasus',
      inHand: 'sedang dikerjakan',
      takeUp: 'Kerjakan',
      takenUp: (name) => `Bukti berikutnya dicatat pada kasus ${name}.`,
      nothingYet: 'Belum ada yang tercatat',
      entryCount: (count) => `${count} catatan`,
      reading: 'Membaca…',
      unreadable: 'Tidak terbaca',
      damagedHelp:
        'Data KTP-nya tidak terbaca lagi di perangkat ini. Kasus lain tetap aman, dan catatan serta gambarnya masih ada. Isi ulang datanya supaya kasus terbuka lagi, atau buka berkas kasusnya jika Anda punya.',
      damaged: (reference, entries) => `Kasus ${reference}, ${entries} catatan`,
      refill: 'Isi ulang data',
      refillOf: (reference) => `Isi ulang data kasus ${reference}`,
    },
    case: {
      editData: 'Ubah data',
      bundle: 'Bundel dan surat',
      remove: 'Hapus kasus',
      chronology: 'Kronologi',
      devices: (labels) =>
        `Dicatat di beberapa perangkat: ${labels}. Huruf di depan nomor menunjukkan perangkatnya.`,
      thisDevice: 'perangkat ini',
      clockBack: (before, after) =>
        `Jam perangkat dimundurkan sebelum catatan ini: dari ${before} menjadi ${after}. Urutannya tetap benar.`,
      replaced: (label) => `Sudah diperbaiki dengan catatan ${label}.`,
      covered: (count) => `Anda menutup ${count} kotak pada gambar ini.`,
      keptUncovered: 'Gambar sebelum ditutup masih tersimpan di perangkat ini.',
      stays:
        'Yang dihapus hilang isinya, tetapi tempatnya tetap terlihat: nomor dan jam penghapusan tercatat.',
      actions: (label) => `Tindakan untuk catatan ${label}`,
      editNote: 'Perbaiki catatan',
      continueEdit: 'Lanjutkan perbaikan',
      noteLabel: (label) => `Perbaikan untuk catatan ${label}`,
      noteHelp: 'Perbaikan menjadi catatan baru. Yang lama tetap ada dan ditandai sudah diperbaiki.',
      saveNote: 'Simpan perbaikan',
      noteSaved: 'Perbaikan disimpan sebagai catatan baru.',
      cover: 'Tutup bagian gambar',
      removePicture: 'Hapus gambar',
      removeEntry: 'Hapus catatan',
      removeUncovered: 'Hapus gambar sebelum ditutup',
      removed: {
        entry: (label) => `Catatan ${label} dihapus. Tempatnya tetap terlihat di kronologi.`,
        picture: (label) => `Gambar catatan ${label} dihapus. Tempatnya tetap terlihat di kronologi.`,
        'picture-original': (label) => `Gambar catatan ${label} sebelum ditutup sudah dihapus.`,
      },
      restored: 'Sudah dikembalikan.',
      removeDamaged: 'Hapus catatan yang rusak',
      removeDamagedHelp: 'Pemeriksaan bundel menyebutnya hilang. Jika dihapus, penghapusannya tercatat.',
      damagedRemoved: (count) => `${count} catatan yang rusak dihapus. Penghapusannya tercatat.`,
    },
    attachments: {
      heading: 'Lampiran',
      lead: (megabytes, count) =>
        `Pindaian KTP, email, dan surat: JPEG, PNG, WebP, PDF, atau .eml. Paling besar ${megabytes} MB per berkas, paling banyak ${count} berkas.`,
      drop: 'Seret berkas ke halaman ini, tempel dengan Ctrl+V, atau',
      choose: 'Pilih berkas',
      dropHere: 'Lepaskan di sini',
      empty: 'Belum ada lampiran. Mulai dengan pindaian KTP atau email konfirmasi dari OSS.',
      list: 'Lampiran kasus ini',
      kind: 'Jenis',
      kinds: { ktp: 'KTP', email: 'Email', letter: 'Surat', other: 'Lainnya' },
      types: {
        'image/jpeg': 'Foto JPEG',
        'image/png': 'Gambar PNG',
        'image/webp': 'Gambar WebP',
        'application/pdf': 'PDF',
        'message/rfc822': 'Email (.eml)',
      },
      added: (day) => `ditambahkan ${day}`,
      stagedTitle: (count) => `Akan disimpan: ${count} berkas`,
      reading: 'Membaca berkas…',
      preparing: 'Menyimpan lampiran…',
      save: (count) => `Simpan ${count} lampiran`,
      saved: (count) => `${count} lampiran disimpan, tersegel di perangkat ini.`,
      discard: 'Jangan simpan',
      discarded: 'Berkas tidak disimpan.',
      leaveOut: (name) => `Jangan simpan ${name}`,
      dropDetails: 'Buang lokasi foto dan data kamera',
      hasLocation:
        'Foto ini menyimpan lokasi tempat foto diambil. Lokasi dibuang sebelum disimpan, gambarnya tetap sama.',
      hasDetails:
        'Foto ini menyimpan data kamera, misalnya jam dan jenis ponsel. Data itu dibuang sebelum disimpan.',
      changeKind: (name) => `Ubah jenis ${name}`,
      saveKind: 'Simpan jenis',
      kindSaved: (name, kind) => `Jenis ${name} sekarang: ${kind}. Perubahannya tercatat.`,
      view: (name) => `Lihat ${name}`,
      download: (name) => `Unduh ${name}`,
      remove: (name) => `Hapus ${name}`,
      removed: (name) => `Lampiran ${name} dihapus. Penghapusannya tercatat.`,
      restored: (name) => `Lampiran ${name} dikembalikan.`,
      pictureOf: (name) => `Isi lampiran ${name}`,
      unreadable: 'Lampiran ini tidak dapat dibuka.',
      refusedTitle: 'Tidak dapat ditambahkan',
      tooLarge: (name, size, megabytes) =>
        `${name}: ${size}, paling besar ${megabytes} MB. Perkecil fotonya atau pindai ulang dengan mutu lebih rendah, lalu tambahkan lagi.`,
      emptyFile: (name) => `${name}: berkas ini kosong. Simpan ulang dari sumbernya, lalu tambahkan lagi.`,
      wrongType: (name) =>
        `${name}: isinya bukan JPEG, PNG, WebP, PDF, atau email (.eml). Simpan sebagai salah satunya, lalu tambahkan lagi.`,
      tooMany: (name, count) =>
        `${name}: satu kasus paling banyak berisi ${count} lampiran. Hapus yang tidak perlu, lalu tambahkan lagi.`,
      cannotRead: (name) =>
        `${name}: berkas ini tidak dapat dibaca. Periksa apakah masih ada, lalu tambahkan lagi.`,
      notPlain: (name) =>
        `${name}: lokasinya tidak dapat dibuang karena gambarnya tidak terbaca. Hapus centangnya untuk menyimpan apa adanya.`,
      pasted: 'tempelan',
      integrity: 'Setiap lampiran ikut dicatat sebagai bukti: perubahan sesudahnya akan ketahuan.',
      damaged: (count) =>
        `${count} lampiran rusak dan tidak dapat dibuka. Hapus, lalu tambahkan lagi jika Anda masih punya berkasnya.`,
      removeDamaged: 'Hapus lampiran yang rusak',
      damagedRemoved: (count) => `${count} lampiran yang rusak dihapus. Penghapusannya tercatat.`,
    },
    redact: {
      lead: 'Gambar kotak di atas bagian yang tidak boleh terlihat. Setelah ditutup permanen, kotak menjadi hitam pekat di gambar yang tersimpan dan di bundel.',
      keys: 'Papan ketik: tombol panah menggeser kotak, Shift dan panah mengubah ukurannya, Delete menghapusnya, Ctrl+Z mengurungkan. Tahan tombol untuk bergerak lebih cepat.',
      picture: (label) => `Gambar catatan ${label}, tempat menggambar kotak`,
      boxes: (count) => (count === 0 ? 'Belum ada kotak' : `${count} kotak`),
      box: (number, x, y, width, height) =>
        `Kotak ${number}: ${width} × ${height} piksel, ${x} dari kiri, ${y} dari atas`,
      add: 'Tambah kotak',
      removeBox: 'Hapus kotak',
      undo: 'Urungkan',
      redo: 'Ulangi',
      cover: (count) => (count === 0 ? 'Tutup permanen' : `Tutup permanen ${count} kotak`),
      cancel: 'Batal',
      cancelled: 'Kotak yang belum ditutup permanen dibuang.',
      dropEarlier: 'Hapus juga gambar sebelum ditutup',
      dropEarlierHelp: 'Gambar tanpa kotak ini hilang untuk selamanya dari perangkat ini.',
      keepEarlierHelp:
        'Tanpa centang, gambar sebelum ditutup tetap tersimpan tersegel di perangkat ini, dan tidak ikut dalam bundel.',
      working: 'Menutup gambar…',
      done: (count, label) => `${count} kotak ditutup permanen pada gambar catatan ${label}.`,
      noBox: 'Gambar satu kotak dahulu.',
      noPicture: 'Catatan ini tidak punya gambar yang dapat dibuka.',
    },
    export: {
      attachmentsLegend: 'Lampiran yang ikut',
      attachmentsStay: 'Pada tingkat Tertutup tidak ada lampiran yang ikut.',
      noAttachments: 'Kasus ini belum punya lampiran.',
      originals: 'Sertakan juga gambar tanpa keterangan waktu',
      originalsHelp: 'Piksel yang sama, sudah ditutup, tanpa bilah keterangan di bawahnya.',
      originalsUncovered: (count) =>
        `Belum dapat disertakan: ${count} gambar masih menyimpan versi sebelum ditutup. Hapus versi itu dahulu di kronologi.`,
      limitLegend: 'Batas ukuran email',
      limitHelp: 'Bundel dibagi menjadi beberapa ZIP yang masing-masing dapat diperiksa sendiri.',
      noLimit: 'Tanpa batas, satu ZIP',
      limit: (megabytes) => `${megabytes} MB per email`,
      previewTitle: 'Persis yang akan keluar',
      previewing: 'Menyusun pratinjau…',
      groups: {
        report: 'Laporan',
        chronology: 'Kronologi',
        chains: 'Rantai bukti',
        letters: 'Surat',
        pictures: 'Gambar halaman',
        originals: 'Gambar tanpa keterangan waktu',
        attachments: 'Lampiran',
        proof: 'Daftar isi, tanda tangan, dan halaman periksa',
      },
      fileCount: (count) => `${count} berkas`,
      about: (size) => `sekitar ${size}`,
      total: 'Jumlah',
      parts: (count, megabytes) => `sekitar ${count} bagian untuk email ${megabytes} MB`,
      valuesTitle: 'Data pribadi di dalamnya',
      values: {
        name: 'Nama',
        nik: 'NIK',
        email: 'Email',
        phone: 'Telepon',
        birthDate: 'Tanggal lahir',
        proxy: 'Bertindak atas nama',
        triedEmails: 'Email lama yang dicoba',
      },
      notFilled: 'belum diisi',
      readable: 'terbaca',
      maskedWord: 'disamarkan',
      lettersTitle: 'Surat di dalam bundel',
      lettersLead: 'Setiap surat sudah terisi sesuai tingkat di atas. Bacalah sebelum mengirim.',
      part: (number, count) => `Unduh bagian ${number} dari ${count}`,
      otherParts: 'Bagian lainnya. Kirim masing-masing dalam satu email:',
      partsOverLimit: (numbers) =>
        `Bagian ${numbers.join(', ')} melebihi batas karena berisi satu berkas besar. Pilih batas yang lebih besar, atau kirim tanpa lampiran itu.`,
      attachmentUnreadable: (number) => `Lampiran ${number} tidak dapat dibuka dan tidak ikut.`,
      recordsDamaged: (entries, pictures, attachments) =>
        `Tidak ikut karena rusak: ${entries} catatan, ${pictures} gambar, ${attachments} lampiran. Catatan dan lampiran yang rusak akan disebut hilang saat bundel diperiksa; hapus di ruang kerja supaya tercatat sebagai penghapusan.`,
    },
    deletions: {
      lead: 'Apa yang pernah dihapus di perangkat ini. Isinya sudah tidak ada, dan catatan ini tidak memuat data pribadi.',
      casesTitle: 'Kasus yang dihapus',
      casesEmpty: 'Belum pernah ada kasus yang dihapus.',
      partsTitle: 'Bagian yang dihapus dari kasus yang masih ada',
      partsEmpty: 'Belum ada catatan, gambar, atau lampiran yang dihapus.',
      case: (reference) => `Kasus ${reference}`,
      counts: (entries, pictures, attachments) =>
        `${entries} catatan, ${pictures} gambar, ${attachments} lampiran`,
      restoredAt: (moment) => `Dikembalikan ${moment}`,
      heads: 'Akhir rantai bukti',
      head: (device, links) => `perangkat ${device}, ${links} baris`,
      what: {
        entry: (label) => `Catatan ${label}`,
        picture: (label) => `Gambar catatan ${label}`,
        'picture-original': (label) => `Gambar catatan ${label} tanpa keterangan waktu`,
        attachment: () => 'Satu lampiran',
      },
    },
    settings: {
      saved: 'Pengaturan disimpan.',
      notSaved: 'Belum disimpan',
      proxy: 'Bertindak atas nama pemohon',
      proxyHelp:
        'Untuk konsultan: nama Anda, supaya surat menyebut siapa yang menulis. Kosongkan jika pemohon menulis sendiri.',
      proxyTooLong: (length, max) => `Terlalu panjang: ${length} huruf, paling banyak ${max}.`,
      saveProxy: 'Simpan nama',
      language: 'Bahasa',
      zone: 'Zona waktu tampilan',
      zoneHelp: 'Hanya mengubah cara jam ditampilkan; jam yang tercatat tetap sama.',
      deviceZone: (zone) => `Seperti perangkat (${zone})`,
      zones: { jakarta: 'WIB (Jakarta)', makassar: 'WITA (Makassar)', jayapura: 'WIT (Jayapura)' },
      key: 'Sidik jari kunci tanda tangan',
      keyHelp:
        'Bundel dari browser ini ditandatangani. Jika penerima ingin memastikan bundel itu dari Anda, bacakan atau kirim deretan ini lewat jalan lain, misalnya telepon. Ia mencocokkannya dengan yang tertulis di bundel.',
      device: 'Tanda perangkat',
      deviceHelp: 'Nomor acak yang membedakan browser ini dari perangkat lain di dalam bundel.',
      noKey: 'Kunci belum dapat dibuka.',
      copyKey: 'Salin sidik jari kunci',
      keyCopied: 'Sidik jari kunci disalin.',
    },
  },
  en: {
    title: 'Pendamping OSS workspace',
    open: 'Open the workspace',
    skip: 'Skip to the content',
    navigation: 'Sections',
    practice: 'Practice',
    views: {
      cases: 'Cases',
      newCase: 'New case',
      caseData: 'KTP data',
      redact: (label) => `Cover parts of picture ${label}`,
      export: 'Bundle and letters',
      patterns: 'Patterns of failure',
      deletions: 'Deletions',
      settings: 'Settings',
      missing: 'Not found',
    },
    missingCase: 'This case or record is gone. It may have been deleted in another window.',
    toCases: 'To the list of cases',
    cases: {
      lead: 'All cases that are kept on this device.',
      search: 'Search by name',
      emptyTitle: 'No cases yet',
      emptySteps: [
        'Make a new case and copy name and NIK from the KTP.',
        'Open the OSS registration page and press the Pendamping OSS button in the toolbar.',
        'Fill in the form as usual. Error messages are recorded here, with time and picture.',
      ],
      list: 'List of cases',
      inHand: 'in hand',
      takeUp: 'Work on this',
      takenUp: (name) => `What is recorded next goes to the case ${name}.`,
      nothingYet: 'Nothing recorded yet',
      entryCount: (count) => (count === 1 ? '1 record' : `${count} records`),
      reading: 'Reading…',
      unreadable: 'Not readable',
      damagedHelp:
        'Its KTP data cannot be read on this device any more. The other cases are safe, and its records and pictures are still there. Fill in the data again so that the case opens, or open its case file if you have one.',
      damaged: (reference, entries) =>
        `Case ${reference}, ${entries === 1 ? '1 record' : `${entries} records`}`,
      refill: 'Fill in again',
      refillOf: (reference) => `Fill in the data of case ${reference} again`,
    },
    case: {
      editData: 'Edit data',
      bundle: 'Bundle and letters',
      remove: 'Delete case',
      chronology: 'Chronology',
      devices: (labels) =>
        `Recorded on several devices: ${labels}. The letter before a number names the device.`,
      thisDevice: 'this device',
      clockBack: (before, after) =>
        `The clock of the device was turned back before this record: from ${before} to ${after}. The order is still right.`,
      replaced: (label) => `Put right by record ${label}.`,
      covered: (count) =>
        count === 1 ? 'You covered 1 box in this picture.' : `You covered ${count} boxes in this picture.`,
      keptUncovered: 'The picture from before it was covered is still kept on this device.',
      stays: 'What is deleted loses its content, but its place stays visible: number and time are on record.',
      actions: (label) => `Actions for record ${label}`,
      editNote: 'Correct the note',
      continueEdit: 'Continue the correction',
      noteLabel: (label) => `Correction of record ${label}`,
      noteHelp: 'The correction becomes a new record. The earlier one stays and is marked as put right.',
      saveNote: 'Save correction',
      noteSaved: 'The correction was saved as a new record.',
      cover: 'Cover parts of the picture',
      removePicture: 'Delete picture',
      removeEntry: 'Delete record',
      removeUncovered: 'Delete the picture from before',
      removed: {
        entry: (label) => `Record ${label} was deleted. Its place stays visible in the chronology.`,
        picture: (label) =>
          `The picture of record ${label} was deleted. Its place stays visible in the chronology.`,
        'picture-original': (label) => `The picture of record ${label} from before covering was deleted.`,
      },
      restored: 'It is back.',
      removeDamaged: 'Delete the damaged records',
      removeDamagedHelp:
        'A check of the bundle calls them missing. Once deleted, their deletion is on record.',
      damagedRemoved: (count) =>
        count === 1
          ? 'The damaged record was deleted. The deletion is on record.'
          : `${count} damaged records were deleted. The deletions are on record.`,
    },
    attachments: {
      heading: 'Attachments',
      lead: (megabytes, count) =>
        `KTP scan, e-mails and letters: JPEG, PNG, WebP, PDF or .eml. At most ${megabytes} MB each, at most ${count} files.`,
      drop: 'Drag files onto this page, paste with Ctrl+V, or',
      choose: 'Choose files',
      dropHere: 'Drop here',
      empty: 'No attachments yet. Begin with the KTP scan or the confirmation e-mail from OSS.',
      list: 'Attachments of this case',
      kind: 'Kind',
      kinds: { ktp: 'KTP', email: 'E-mail', letter: 'Letter', other: 'Other' },
      types: {
        'image/jpeg': 'JPEG photo',
        'image/png': 'PNG picture',
        'image/webp': 'WebP picture',
        'application/pdf': 'PDF',
        'message/rfc822': 'E-mail (.eml)',
      },
      added: (day) => `added ${day}`,
      stagedTitle: (count) => (count === 1 ? 'To be stored: 1 file' : `To be stored: ${count} files`),
      reading: 'Reading files…',
      preparing: 'Storing attachments…',
      save: (count) => (count === 1 ? 'Store 1 attachment' : `Store ${count} attachments`),
      saved: (count) =>
        count === 1
          ? '1 attachment stored, sealed on this device.'
          : `${count} attachments stored, sealed on this device.`,
      discard: 'Do not store',
      discarded: 'The files were not stored.',
      leaveOut: (name) => `Do not store ${name}`,
      dropDetails: 'Remove location and camera data from the photo',
      hasLocation:
        'This photo says where it was taken. The location is removed before storing; the picture stays the same.',
      hasDetails:
        'This photo holds camera data such as the time and the kind of phone. They are removed before storing.',
      changeKind: (name) => `Change the kind of ${name}`,
      saveKind: 'Save the kind',
      kindSaved: (name, kind) => `The kind of ${name} is now: ${kind}. The change is on record.`,
      view: (name) => `View ${name}`,
      download: (name) => `Download ${name}`,
      remove: (name) => `Delete ${name}`,
      removed: (name) => `The attachment ${name} was deleted. The deletion is on record.`,
      restored: (name) => `The attachment ${name} is back.`,
      pictureOf: (name) => `Content of the attachment ${name}`,
      unreadable: 'This attachment cannot be opened.',
      refusedTitle: 'Cannot be added',
      tooLarge: (name, size, megabytes) =>
        `${name}: ${size}, at most ${megabytes} MB. Make the photo smaller or scan it again at a lower quality, then add it again.`,
      emptyFile: (name) =>
        `${name}: this file is empty. Save it again from where it came, then add it again.`,
      wrongType: (name) =>
        `${name}: its content is not JPEG, PNG, WebP, PDF or an e-mail (.eml). Save it as one of these, then add it again.`,
      tooMany: (name, count) =>
        `${name}: a case holds at most ${count} attachments. Delete what is not needed, then add it again.`,
      cannotRead: (name) =>
        `${name}: this file cannot be read. Check that it still exists, then add it again.`,
      notPlain: (name) =>
        `${name}: its location cannot be removed because the picture is not readable. Untick the box to store it as it is.`,
      pasted: 'pasted',
      integrity: 'Each attachment is on record as evidence: a later change would be noticed.',
      damaged: (count) =>
        `${count === 1 ? '1 attachment is' : `${count} attachments are`} damaged and cannot be opened. Delete and add again what you still have.`,
      removeDamaged: 'Delete the damaged attachments',
      damagedRemoved: (count) =>
        count === 1
          ? 'The damaged attachment was deleted. The deletion is on record.'
          : `${count} damaged attachments were deleted. The deletions are on record.`,
    },
    redact: {
      lead: 'Draw boxes over what must not be seen. Once covered for good they are solid black in the stored picture and in every bundle.',
      keys: 'Keyboard: arrow keys move a box, Shift and arrows size it, Delete removes it, Ctrl+Z undoes. Hold a key to go faster.',
      picture: (label) => `Picture of record ${label}, where boxes are drawn`,
      boxes: (count) => (count === 0 ? 'No boxes yet' : count === 1 ? '1 box' : `${count} boxes`),
      box: (number, x, y, width, height) =>
        `Box ${number}: ${width} × ${height} pixels, ${x} from the left, ${y} from the top`,
      add: 'Add a box',
      removeBox: 'Delete box',
      undo: 'Undo',
      redo: 'Redo',
      cover: (count) =>
        count === 0
          ? 'Cover for good'
          : count === 1
            ? 'Cover 1 box for good'
            : `Cover ${count} boxes for good`,
      cancel: 'Cancel',
      cancelled: 'The boxes that were not yet covered for good were dropped.',
      dropEarlier: 'Also delete the picture from before',
      dropEarlierHelp: 'The picture without these boxes is gone from this device for ever.',
      keepEarlierHelp:
        'Unticked, the picture from before stays sealed on this device and is left out of bundles.',
      working: 'Covering the picture…',
      done: (count, label) =>
        `${count === 1 ? '1 box was' : `${count} boxes were`} covered for good in the picture of record ${label}.`,
      noBox: 'Draw a box first.',
      noPicture: 'This record has no picture that can be opened.',
    },
    export: {
      attachmentsLegend: 'Attachments that go along',
      attachmentsStay: 'At the closed level no attachment goes along.',
      noAttachments: 'This case has no attachments yet.',
      originals: 'Also include the pictures without their strip',
      originalsHelp: 'The same pixels, already covered, without the band below.',
      originalsUncovered: (count) =>
        `Not possible yet: ${count === 1 ? '1 picture still keeps' : `${count} pictures still keep`} the version from before covering. Delete that version in the chronology first.`,
      limitLegend: 'Limit for e-mail',
      limitHelp: 'The bundle is divided into several ZIP files, each of which can be checked by itself.',
      noLimit: 'No limit, one ZIP',
      limit: (megabytes) => `${megabytes} MB per e-mail`,
      previewTitle: 'Exactly what leaves',
      previewing: 'Putting the preview together…',
      groups: {
        report: 'Report',
        chronology: 'Chronology',
        chains: 'Chain of evidence',
        letters: 'Letters',
        pictures: 'Pictures of the page',
        originals: 'Pictures without strip',
        attachments: 'Attachments',
        proof: 'Lists, signature and the page that checks',
      },
      fileCount: (count) => (count === 1 ? '1 file' : `${count} files`),
      about: (size) => `about ${size}`,
      total: 'Total',
      parts: (count, megabytes) => `about ${count} parts for e-mails of ${megabytes} MB`,
      valuesTitle: 'Personal data in it',
      values: {
        name: 'Name',
        nik: 'NIK',
        email: 'E-mail',
        phone: 'Phone',
        birthDate: 'Date of birth',
        proxy: 'Acting for the applicant',
        triedEmails: 'Former e-mails that were tried',
      },
      notFilled: 'not filled in',
      readable: 'readable',
      maskedWord: 'masked',
      lettersTitle: 'Letters in the bundle',
      lettersLead:
        'Each letter is filled in at the level chosen above, in Indonesian. Read it before you send it.',
      part: (number, count) => `Download part ${number} of ${count}`,
      otherParts: 'The other parts. Send each in an e-mail of its own:',
      partsOverLimit: (numbers) =>
        `${numbers.length === 1 ? 'Part' : 'Parts'} ${numbers.join(', ')} ${numbers.length === 1 ? 'is' : 'are'} over the limit because of one large file. Choose a larger limit, or send without that attachment.`,
      attachmentUnreadable: (number) => `Attachment ${number} cannot be opened and was left out.`,
      recordsDamaged: (entries, pictures, attachments) =>
        `Left out because damaged: records ${entries}, pictures ${pictures}, attachments ${attachments}. A check of the bundle will call damaged records and attachments missing; delete them in the workspace, so that this is on record.`,
    },
    deletions: {
      lead: 'What was deleted on this device. The content is gone, and this log holds no personal data.',
      casesTitle: 'Deleted cases',
      casesEmpty: 'No case was ever deleted.',
      partsTitle: 'Parts deleted from cases that are still here',
      partsEmpty: 'No record, picture or attachment was deleted.',
      case: (reference) => `Case ${reference}`,
      counts: (entries, pictures, attachments) =>
        `${entries} ${entries === 1 ? 'record' : 'records'}, ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}, ${attachments} ${attachments === 1 ? 'attachment' : 'attachments'}`,
      restoredAt: (moment) => `Brought back ${moment}`,
      heads: 'End of the chain of evidence',
      head: (device, links) => `device ${device}, ${links} lines`,
      what: {
        entry: (label) => `Record ${label}`,
        picture: (label) => `Picture of record ${label}`,
        'picture-original': (label) => `Picture of record ${label} without strip`,
        attachment: () => 'One attachment',
      },
    },
    settings: {
      saved: 'Settings saved.',
      notSaved: 'Not saved yet',
      proxy: 'Acting for the applicants',
      proxyHelp:
        'For consultants: your name, so that letters say who writes. Leave it empty when the applicant writes.',
      proxyTooLong: (length, max) => `Too long: ${length} characters, at most ${max}.`,
      saveProxy: 'Save name',
      language: 'Language',
      zone: 'Time zone shown',
      zoneHelp: 'Changes only how times are shown; the recorded times stay the same.',
      deviceZone: (zone) => `As on the device (${zone})`,
      zones: { jakarta: 'WIB (Jakarta)', makassar: 'WITA (Makassar)', jayapura: 'WIT (Jayapura)' },
      key: 'Fingerprint of the signing key',
      keyHelp:
        'Bundles from this browser are signed. When a recipient wants to be sure that one is yours, read out or send this row by another way, for example by phone. They compare it with the one in the bundle.',
      device: 'Mark of the device',
      deviceHelp: 'A random number that tells this browser from other devices in a bundle.',
      noKey: 'The key cannot be opened yet.',
      copyKey: 'Copy fingerprint',
      keyCopied: 'The fingerprint was copied.',
    },
  },
});

export type WorkspaceText = (typeof workspaceWords)['id'];
