/**
 * The words of the guide in the side panel: where a case is, what to do about an error, waiting, trying
 * again later, Dukcapil, companions, letters, after success. Preparations and ways to an account have
 * modules of their own.
 */
import type { LetterId } from '../contracts/entry.ts';
import type { Stage, Wait } from '../domain/casework/casework.ts';
import type { MilestoneId } from '../domain/casework/wait-plan.ts';
import type { StepId } from '../domain/form/form.ts';
import { bilingual } from './bilingual.ts';

interface GuideWords {
  readonly journey: {
    readonly line: (number: number, total: number, stage: string) => string;
    readonly open: string;
    readonly title: string;
    readonly lead: string;
    readonly states: { readonly passed: string; readonly current: string; readonly ahead: string };
    readonly about: Record<Stage, string>;
    readonly setLabel: string;
    readonly fromPages: string;
    readonly byHand: string;
    readonly wasSet: (stage: string) => string;
    readonly followPages: string;
    readonly followsPages: string;
    readonly helpTitle: string;
    readonly guideOf: (stage: string) => string;
  };
  /** Names of the guides, as buttons and as headings. */
  readonly titles: {
    readonly diagnosis: string;
    readonly later: string;
    readonly move: string;
    readonly dukcapil: string;
    readonly letters: string;
    readonly contacts: string;
    readonly companion: string;
    readonly after: string;
    readonly close: string;
  };
  readonly diagnosis: {
    readonly open: string;
    readonly none: string;
    readonly said: (moment: string) => string;
    readonly causes: string;
    readonly steps: string;
    readonly tried: string;
    readonly triedHelp: string;
    readonly triedOther: string;
    readonly avoid: string;
    readonly stop: string;
    readonly desks: string;
    readonly wants: string;
    readonly asks: string;
  };
  readonly wait: {
    readonly title: (wait: string) => string;
    readonly since: (moment: string) => string;
    readonly timer: string;
    readonly days: (days: number) => string;
    readonly next: (duration: string) => string;
    readonly duration: {
      readonly minutes: (count: number) => string;
      readonly hours: (count: number) => string;
    };
    readonly answers: Record<
      Wait,
      { readonly arrived: string; readonly notYet: string; readonly wasArrived: string }
    >;
    readonly start: (wait: string) => string;
    readonly notWaiting: (wait: string) => string;
    readonly restored: string;
    readonly plan: string;
    readonly at: (duration: string) => string;
    readonly atOnce: string;
    readonly due: string;
    readonly done: string;
    readonly giveUp: string;
    readonly wasGivenUp: string;
    readonly begun: (wait: string) => string;
    readonly further: (count: number) => string;
    readonly remind: (duration: string) => string;
    /** What leads to where an advice can be carried out. */
    readonly open: Partial<Record<MilestoneId, string>>;
  };
  readonly later: {
    readonly lead: string;
    readonly proposals: string;
    readonly own: string;
    readonly ownLabel: string;
    readonly ownHelp: (zone: string) => string;
    readonly past: string;
    readonly unreadable: string;
    readonly remind: string;
    readonly set: (moment: string) => string;
    readonly setQuietly: (moment: string) => string;
    readonly reminders: string;
    readonly noReminders: string;
    readonly drop: (reminder: string) => string;
    readonly dropped: string;
    readonly restored: string;
    readonly before: readonly string[];
    readonly beforeTitle: string;
    readonly otherTitle: string;
    readonly otherLead: string;
    readonly move: string;
    readonly moveHelp: string;
  };
  readonly due: {
    readonly title: string;
    readonly since: (moment: string) => string;
    readonly ofCase: (name: string) => string;
    readonly open: string;
    readonly done: string;
    readonly doneFor: (reminder: string) => string;
    readonly snooze: string;
    readonly snoozed: (moment: string) => string;
    readonly more: (count: number) => string;
  };
  readonly after: {
    readonly lead: string;
    readonly steps: readonly string[];
    readonly why: string;
    readonly remindTitle: string;
    readonly inHours: (moment: string) => string;
    readonly tomorrow: (moment: string) => string;
    readonly toClose: string;
    readonly login: string;
  };
  readonly close: {
    readonly lead: string;
    readonly legend: string;
    readonly close: string;
    readonly closed: (outcome: string) => string;
    readonly chooseFirst: string;
    readonly reopen: string;
    readonly reopened: string;
    readonly closedTitle: string;
    readonly closedSteps: readonly string[];
  };
  readonly dukcapil: {
    readonly lead: string;
    readonly ask: string;
    readonly bring: string;
    readonly message: string;
    readonly messageHelp: string;
    readonly afterTitle: string;
    readonly afterLead: string;
    readonly startWait: string;
    readonly showWait: string;
    readonly waitStarted: string;
  };
  readonly companion: {
    readonly lead: string;
    readonly whoTitle: string;
    readonly who: readonly string[];
    readonly handOverTitle: string;
    readonly handOver: readonly string[];
    readonly make: string;
    readonly neverTitle: string;
    readonly never: readonly string[];
    readonly tick: string;
    readonly closeAs: string;
  };
  readonly contacts: { readonly lead: string; readonly oss: string; readonly dukcapil: string };
  readonly letters: {
    readonly lead: string;
    readonly desk: string;
    readonly desks: Record<LetterId, { readonly name: string; readonly help: string }>;
    readonly write: Record<LetterId, string>;
    readonly level: string;
    readonly needsNik: string;
    readonly openLevel: string;
    readonly preview: string;
    readonly loading: string;
    /** What the bundle is for beside each letter. */
    readonly evidence: Record<LetterId, { readonly title: string; readonly lead: string }>;
    readonly sent: Record<LetterId, string>;
    /** The same once more, while its answer is waited for. */
    readonly sentAgain: Record<LetterId, string>;
    readonly wasSent: string;
    readonly sentOn: (day: string) => string;
    /** Of a letter whose answer is no longer waited for. */
    readonly sentBefore: (day: string) => string;
    readonly toWait: string;
    readonly sentTitle: string;
    readonly sentLead: string;
    readonly nothing: string;
  };
  readonly nextStep: {
    /** What matters on a step of the form where nothing needs correcting. */
    readonly onStep: Partial<Record<StepId, { readonly cause: string; readonly steps: readonly string[] }>>;
    readonly prepare: (
      done: number,
      total: number,
    ) => {
      readonly title: string;
      readonly cause: string;
      readonly steps: readonly string[];
    };
    readonly toPrepare: string;
    readonly choosePath: {
      readonly title: string;
      readonly cause: string;
      readonly steps: readonly string[];
    };
    readonly toPath: string;
    readonly pathSteps: string;
    readonly checkAccount: {
      readonly title: string;
      readonly cause: string;
      readonly steps: readonly string[];
    };
    readonly toAfter: string;
  };
}

export const guideWords = bilingual<GuideWords>({
  id: {
    journey: {
      line: (number, total, stage) => `Tahap ${number} dari ${total}: ${stage}`,
      open: 'Buka perjalanan kasus dan bantuan',
      title: 'Perjalanan kasus',
      lead: 'Urutan di OSS dapat berbeda. Tahap ditentukan dari halaman OSS yang terlihat dan dari pilihan Anda.',
      states: { passed: 'sudah', current: 'di sini', ahead: 'belum' },
      about: {
        prepare: 'KTP, nomor ponsel, email, dan koneksi internet.',
        path: 'Akun baru, akun lama, atau usaha kedua.',
        register: 'Jenis pelaku usaha, NIK, dan email di halaman Daftar.',
        otp: 'Kode dari email atau ponsel. Pendamping OSS tidak membacanya.',
        password: 'Anda buat sendiri di halaman OSS. Pendamping OSS tidak membacanya.',
        ktp: 'Nama, tanggal lahir, dan alamat dicocokkan dengan Dukcapil.',
        activation: 'Email berisi tautan, jika OSS mengirimnya.',
        'check-account': 'Masuk dan periksa akun segera setelah berhasil.',
        done: 'Kasus ditutup dengan hasilnya.',
      },
      setLabel: 'Tahap sekarang',
      fromPages: 'Terlihat dari halaman OSS dan catatan kasus. Ubah jika keliru.',
      byHand: 'Ditandai oleh Anda. Halaman OSS berikutnya akan memperbaruinya.',
      wasSet: (stage) => `Kasus sekarang di tahap ${stage}.`,
      followPages: 'Ikuti halaman OSS lagi',
      followsPages: 'Tahap kasus mengikuti halaman OSS lagi.',
      helpTitle: 'Bantuan',
      guideOf: (stage) => `Panduan: ${stage}`,
    },
    titles: {
      diagnosis: 'Masalah terakhir',
      later: 'Coba lagi nanti',
      move: 'Pindah ke browser lain',
      dukcapil: 'Bertanya ke Dukcapil',
      letters: 'Tulis surat',
      contacts: 'Kontak resmi',
      companion: 'Minta bantuan pendamping',
      after: 'Setelah berhasil',
      close: 'Tutup kasus',
    },
    diagnosis: {
      open: 'Lihat langkah lengkap',
      none: 'Belum ada pesan kesalahan yang tercatat pada kasus ini.',
      said: (moment) => `Tercatat ${moment}`,
      causes: 'Penyebab, mulai dari yang paling mungkin',
      steps: 'Yang dapat dilakukan',
      tried: 'Sudah saya coba',
      triedHelp: 'Centang yang sudah dilakukan. Ini ikut tertulis dalam kronologi dan surat.',
      triedOther: 'Yang lain yang sudah saya coba',
      avoid: 'Jangan',
      stop: 'Berhenti mencoba jika',
      desks: 'Lalu hubungi',
      wants: 'Yang perlu disertakan',
      asks: 'Yang ditanyakan',
    },
    wait: {
      title: (wait) => `Menunggu ${wait}`,
      since: (moment) => `Sejak ${moment}`,
      timer: 'Sudah menunggu',
      days: (days) => `${days} hari`,
      next: (duration) => `Saran berikutnya ${duration} lagi`,
      duration: {
        minutes: (count) => `${count} menit`,
        hours: (count) => `${count} jam`,
      },
      answers: {
        otp: {
          arrived: 'Sudah datang',
          notYet: 'Belum datang',
          wasArrived: 'Dicatat: kode OTP sudah datang.',
        },
        'activation-mail': {
          arrived: 'Sudah datang',
          notYet: 'Belum datang',
          wasArrived: 'Dicatat: email aktivasi sudah datang.',
        },
        'dukcapil-sync': {
          arrived: 'Sudah terbaca',
          notYet: 'Belum terbaca',
          wasArrived: 'Dicatat: data Dukcapil sudah terbaca.',
        },
        'desk-answer': {
          arrived: 'Sudah dijawab',
          notYet: 'Belum dijawab',
          wasArrived: 'Dicatat: helpdesk sudah menjawab.',
        },
        'dukcapil-answer': {
          arrived: 'Sudah dijawab',
          notYet: 'Belum dijawab',
          wasArrived: 'Dicatat: Dukcapil sudah menjawab.',
        },
      },
      start: (wait) => `Mulai menunggu ${wait}`,
      notWaiting: (wait) => `Kasus ini tidak sedang menunggu ${wait}.`,
      restored: 'Waktu tunggu berjalan lagi.',
      plan: 'Yang dapat dilakukan sambil menunggu',
      at: (duration) => `Setelah ${duration}`,
      atOnce: 'Sekarang',
      due: 'waktunya',
      done: 'Sudah saya lakukan',
      giveUp: 'Berhenti menunggu',
      wasGivenUp: 'Tidak lagi menunggu.',
      begun: (wait) => `Mulai menunggu ${wait}.`,
      further: (count) => `${count} saran untuk nanti`,
      remind: (duration) => `Ingatkan ${duration} lagi`,
      open: {
        'call-desk': 'Naskah telepon 169',
        'send-letter': 'Tulis surat ke OSS',
        consult: 'Lihat kontak resmi',
        'social-media': 'Teks singkat',
        'ask-dukcapil': 'Bertanya ke Dukcapil',
        'visit-dukcapil': 'Yang dibawa ke Dukcapil',
      },
    },
    later: {
      lead: 'Pada jam sibuk, server OSS atau Dukcapil dapat terganggu. Itu biasanya sementara.',
      proposals: 'Waktu yang mungkin lebih sepi',
      own: 'Pilih waktu sendiri',
      ownLabel: 'Tanggal dan jam',
      ownHelp: (zone) => `Menurut waktu ${zone}.`,
      past: 'Waktu ini sudah lewat. Pilih waktu yang akan datang.',
      unreadable: 'Isi tanggal dan jamnya dahulu.',
      remind: 'Ingatkan saya',
      set: (moment) => `Anda akan diingatkan ${moment}.`,
      setQuietly: (moment) =>
        `Pengingat ${moment} muncul di panel ini dan di tombol bilah alat. Browser tidak diizinkan menampilkan pemberitahuan.`,
      reminders: 'Pengingat kasus ini',
      noReminders: 'Belum ada pengingat.',
      drop: (reminder) => `Batalkan pengingat: ${reminder}`,
      dropped: 'Pengingat dibatalkan.',
      restored: 'Pengingat dipasang lagi.',
      beforeTitle: 'Sebelum mencoba lagi',
      before: [
        'Biarkan data yang sudah benar; gangguan server bukan karena data Anda.',
        'Coba satu kali, lalu tunggu. Menekan berulang kali tidak mempercepat.',
      ],
      otherTitle: 'Atau dari tempat lain',
      otherLead:
        'Cache browser, pengaturan keamanan, atau ekstensi dapat mengganggu. Mencoba dari browser atau perangkat lain, misalnya dari ponsel ke laptop, membantu menemukan sebabnya.',
      move: 'Bawa kasus ini ke browser lain',
      moveHelp: 'Kasus dibawa sebagai satu berkas terkunci; kronologinya berlanjut di sana.',
    },
    due: {
      title: 'Waktunya',
      since: (moment) => `Dipasang untuk ${moment}`,
      ofCase: (name) => `Kasus ${name}`,
      open: 'Buka kasusnya',
      done: 'Sudah',
      doneFor: (reminder) => `Sudah: ${reminder}`,
      snooze: 'Satu jam lagi',
      snoozed: (moment) => `Anda akan diingatkan lagi ${moment}.`,
      more: (count) => `${count} pengingat lain juga sudah waktunya.`,
    },
    after: {
      lead: 'Periksa akun sekarang juga, selagi kronologinya masih segar.',
      steps: [
        'Masuk ke OSS dengan email dan kata sandi yang baru dibuat.',
        'Periksa nama dan NIK di profil: harus sama dengan KTP. Periksa juga email dan nomor telepon.',
        'Pastikan akun berstatus aktif dan menu perizinan dapat dibuka.',
        'Simpan email konfirmasi dari OSS sebagai lampiran kasus, bersama pindaian KTP dan tangkapan layar.',
        'Simpan kata sandi di tempat aman. Email akun dipakai untuk seluruh urusan OSS.',
      ],
      why: 'Jika ada kendala lanjutan, lebih mudah ditangani sekarang daripada beberapa minggu lagi.',
      remindTitle: 'Belum sempat sekarang',
      inHours: (moment) => `Nanti, ${moment}`,
      tomorrow: (moment) => `Besok, ${moment}`,
      toClose: 'Tutup kasus',
      login: 'Buka halaman masuk OSS',
    },
    close: {
      lead: 'Kasus yang ditutup tetap tersimpan dan dapat dibuka lagi kapan saja.',
      legend: 'Bagaimana hasilnya?',
      close: 'Tutup kasus',
      closed: (outcome) => `Kasus ditutup: ${outcome}.`,
      chooseFirst: 'Pilih hasilnya dahulu.',
      reopen: 'Buka kasus lagi',
      reopened: 'Kasus dibuka lagi.',
      closedTitle: 'Kasus ini sudah ditutup',
      closedSteps: ['Untuk usaha kedua, buat kasus baru dengan email lain.'],
    },
    dukcapil: {
      lead: 'OSS hanya mencocokkan data Anda dengan data Dukcapil. Jika di sana salah tulis, minta perbaikan resmi.',
      ask: 'Yang ditanyakan',
      bring: 'Yang dibawa ke kantor',
      message: 'Pesan dalam format Dukcapil',
      messageHelp: 'Nomor Kartu Keluarga tidak disimpan di sini. Isi sendiri sebelum dikirim.',
      afterTitle: 'Setelah bertanya',
      afterLead:
        'KTP baru atau yang baru diperbaiki perlu waktu sampai terbaca di pusat: menurut laporan 1 sampai 3 kali 24 jam.',
      startWait: 'Mulai menunggu sinkronisasi',
      showWait: 'Lihat waktu tunggunya',
      waitStarted: 'Waktu tunggu dimulai. Panel ini memberi tahu kapan mencoba lagi.',
    },
    companion: {
      lead: 'Tidak yakin? Jangan ragu meminta bantuan. Pengalaman orang yang sudah berhasil sangat berharga.',
      whoTitle: 'Siapa yang dapat membantu',
      who: [
        'Pendamping usaha atau konsultan perizinan yang berbadan hukum.',
        'Dinas terkait: DPMPTSP atau Mal Pelayanan Publik terdekat.',
        'Komunitas pelaku UMKM yang mengadakan klinik perizinan.',
      ],
      handOverTitle: 'Serahkan kasus ini sebagai berkas terkunci',
      handOver: [
        'Buat berkas kasus: seluruh kronologi, gambar, dan lampiran, terkunci dengan frasa sandi.',
        'Kirim berkasnya, lalu sampaikan frasa sandinya dengan cara lain, misalnya lewat telepon.',
        'Pendamping membukanya dengan Pendamping OSS dan melanjutkan tanpa mengulang dari awal.',
      ],
      make: 'Buat berkas kasus',
      neverTitle: 'Pendamping yang baik tidak meminta',
      never: [
        'Kode OTP.',
        'Kata sandi OSS atau email Anda.',
        'Izin untuk memakai emailnya sendiri bagi akun usaha Anda.',
      ],
      tick: 'Saya sudah meminta bantuan',
      closeAs: 'Tutup kasus di sini',
    },
    contacts: {
      lead: 'Saluran resmi yang kami temukan, dengan tanggal dan kepastiannya.',
      oss: 'OSS',
      dukcapil: 'Dukcapil',
    },
    letters: {
      lead: 'Surat sudah disusun dari kronologi kasus ini. Anda sendiri yang mengirimnya.',
      desk: 'Untuk siapa',
      desks: {
        'email-oss': {
          name: 'Email ke OSS',
          help: 'kontak@oss.go.id, dengan kronologi dan bukti terlampir.',
        },
        dukcapil: { name: 'Pesan ke Dukcapil', help: 'Dalam format yang diminta Dukcapil.' },
        'telepon-169': { name: 'Naskah telepon 169', help: 'Dibaca sambil menelepon Contact Center OSS.' },
        whatsapp: { name: 'Teks singkat', help: 'Untuk obrolan atau pesan langsung ke akun resmi.' },
      },
      write: {
        'email-oss': 'Tulis surat ke OSS',
        dukcapil: 'Tulis pesan ke Dukcapil',
        'telepon-169': 'Buka naskah telepon 169',
        whatsapp: 'Tulis teks singkat',
      },
      level: 'Data pribadi di dalam surat',
      needsNik:
        'Dukcapil memerlukan NIK dan nama lengkap. Tulis lengkap hanya jika Anda mengirimnya ke saluran resmi.',
      openLevel: 'Tulis lengkap',
      preview: 'Isi surat',
      loading: 'Menulis surat…',
      evidence: {
        'email-oss': {
          title: 'Lampirkan bukti',
          lead: 'Bundel bukti dengan tingkat privasi yang sama: kronologi, laporan, gambar. Unduh, lalu lampirkan pada email.',
        },
        dukcapil: {
          title: 'Siapkan bukti',
          lead: 'Bundel bukti dengan tingkat privasi yang sama: kronologi, laporan, gambar. Unduh, lalu lampirkan jika dikirim lewat email.',
        },
        'telepon-169': {
          title: 'Siapkan bukti',
          lead: 'Bundel bukti: kronologi, laporan, gambar. Unduh, lalu buka laporannya sebelum menelepon.',
        },
        whatsapp: {
          title: 'Siapkan bukti',
          lead: 'Bundel bukti dengan tingkat privasi yang sama: kronologi, laporan, gambar. Unduh, lalu kirim jika petugas resmi memintanya.',
        },
      },
      sent: {
        'email-oss': 'Sudah saya kirim',
        dukcapil: 'Sudah saya kirim',
        'telepon-169': 'Sudah saya telepon',
        whatsapp: 'Sudah saya kirim',
      },
      sentAgain: {
        'email-oss': 'Sudah saya kirim lagi',
        dukcapil: 'Sudah saya kirim lagi',
        'telepon-169': 'Sudah saya telepon lagi',
        whatsapp: 'Sudah saya kirim lagi',
      },
      sentOn: (day) => `Dicatat ${day}.`,
      sentBefore: (day) => `Sebelumnya dicatat ${day}.`,
      toWait: 'Lihat waktu tunggu jawaban',
      wasSent: 'Dicatat. Panel ini memberi tahu kapan menagih jawaban.',
      sentTitle: 'Setelah terkirim',
      sentLead: 'Jawaban mungkin tidak langsung datang. Tandai di sini supaya waktu tunggunya dihitung.',
      nothing: 'Belum ada pesan kesalahan yang tercatat; suratnya hanya berisi data kasus.',
    },
    nextStep: {
      onStep: {
        identity: {
          cause: 'Tidak perlu terburu-buru. Baca petunjuk di halaman sebelum menekan tombol.',
          steps: [
            'Pilih jenis pelaku usaha, misalnya Orang Perseorangan untuk UMKM.',
            'Salin 16 angka NIK dari KTP, dan pakai email yang dapat Anda buka sekarang.',
          ],
        },
        contact: {
          cause: 'Kode verifikasi dikirim ke nomor atau email ini.',
          steps: ['Pakai nomor ponsel atau email yang aktif dan ada pada Anda.'],
        },
        password: {
          cause: 'Anda sendiri yang membuat kata sandi; Pendamping OSS tidak membacanya.',
          steps: [
            'Paling sedikit 8 karakter: huruf besar, huruf kecil, angka, dan karakter spesial.',
            'Simpan di tempat aman sebelum menekan Lanjut.',
          ],
        },
        profile: {
          cause: 'Data ini dicocokkan dengan Dukcapil. Beda satu huruf saja dapat membuatnya ditolak.',
          steps: [
            'Tulis nama persis seperti di KTP, termasuk spasi dan tanda baca, tanpa gelar, singkatan, atau nama panggilan.',
            'Isi tanggal lahir seperti di KTP. Alamatnya juga yang tertulis di KTP, bukan alamat domisili.',
          ],
        },
        'single-page': {
          cause: 'Data ini dicocokkan dengan Dukcapil. Beda satu huruf saja dapat membuatnya ditolak.',
          steps: [
            'Tulis nama persis seperti di KTP, tanpa gelar, singkatan, atau nama panggilan.',
            'Pakai email dan nomor ponsel yang aktif; email aktivasi dikirim ke sana.',
          ],
        },
      },
      prepare: (done, total) => ({
        title: 'Siapkan sebelum mendaftar',
        cause: `${done} dari ${total} sudah siap. Di sinilah banyak kesalahan bermula.`,
        steps: ['Buka daftar periksa, lalu centang yang sudah siap.'],
      }),
      toPrepare: 'Buka daftar periksa',
      choosePath: {
        title: 'Pilih jalur dahulu',
        cause: 'Akun lama tidak didaftarkan ulang, dan satu akun hanya untuk satu usaha.',
        steps: ['Jawab dua pertanyaan pendek.'],
      },
      toPath: 'Pilih jalur',
      pathSteps: 'Lihat langkah jalur ini',
      checkAccount: {
        title: 'Cek status akun',
        cause: 'Pendaftaran sudah dinyatakan berhasil. Kendala lanjutan lebih mudah ditangani sekarang.',
        steps: ['Masuk ke OSS, lalu cocokkan data akun dengan KTP.'],
      },
      toAfter: 'Periksa akun dan tutup kasus',
    },
  },
  en: {
    journey: {
      line: (number, total, stage) => `Stage ${number} of ${total}: ${stage}`,
      open: 'Open the journey of the case and help',
      title: 'The journey of the case',
      lead: 'OSS may go in another order. The stage follows the OSS pages that were seen and what you choose here.',
      states: { passed: 'done', current: 'here', ahead: 'to come' },
      about: {
        prepare: 'KTP, phone number, e-mail and internet connection.',
        path: 'A new account, an old one, or a second business.',
        register: 'Kind of applicant, NIK and e-mail on the page Daftar.',
        otp: 'A code by e-mail or phone. Pendamping OSS does not read it.',
        password: 'You make it on the OSS page. Pendamping OSS does not read it.',
        ktp: 'Name, date of birth and address are compared with Dukcapil.',
        activation: 'An e-mail with a link, if OSS sends one.',
        'check-account': 'Log in and look at the account soon after success.',
        done: 'The case is closed with its outcome.',
      },
      setLabel: 'Stage now',
      fromPages: 'Seen from the OSS pages and the records of the case. Change it if it is wrong.',
      byHand: 'You set it. The next OSS page will bring it up to date.',
      wasSet: (stage) => `The case is now at the stage "${stage}".`,
      followPages: 'Follow the OSS pages again',
      followsPages: 'The stage follows the OSS pages again.',
      helpTitle: 'Help',
      guideOf: (stage) => `Guide: ${stage}`,
    },
    titles: {
      diagnosis: 'The latest problem',
      later: 'Try again later',
      move: 'Move to another browser',
      dukcapil: 'Ask Dukcapil',
      letters: 'Write a letter',
      contacts: 'Official contacts',
      companion: 'Ask for help',
      after: 'After success',
      close: 'Close the case',
    },
    diagnosis: {
      open: 'See all steps',
      none: 'No error message is on record in this case yet.',
      said: (moment) => `Recorded ${moment}`,
      causes: 'Causes, the likeliest first',
      steps: 'What you can do',
      tried: 'What I have tried',
      triedHelp: 'Tick what you have done. It will stand in the chronology and in the letters.',
      triedOther: 'What else I have tried',
      avoid: 'Do not',
      stop: 'Stop trying when',
      desks: 'Then contact',
      wants: 'What to send along',
      asks: 'What to ask',
    },
    wait: {
      title: (wait) => `Waiting for ${wait}`,
      since: (moment) => `Since ${moment}`,
      timer: 'Waiting for',
      days: (days) => (days === 1 ? '1 day' : `${days} days`),
      next: (duration) => `Next advice in ${duration}`,
      duration: {
        minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
        hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
      },
      answers: {
        otp: { arrived: 'It has come', notYet: 'Not yet', wasArrived: 'Noted: the OTP code came.' },
        'activation-mail': {
          arrived: 'It has come',
          notYet: 'Not yet',
          wasArrived: 'Noted: the activation e-mail came.',
        },
        'dukcapil-sync': {
          arrived: 'They can be read',
          notYet: 'Not yet',
          wasArrived: 'Noted: the Dukcapil data can be read.',
        },
        'desk-answer': {
          arrived: 'They answered',
          notYet: 'No answer yet',
          wasArrived: 'Noted: the helpdesk answered.',
        },
        'dukcapil-answer': {
          arrived: 'They answered',
          notYet: 'No answer yet',
          wasArrived: 'Noted: Dukcapil answered.',
        },
      },
      start: (wait) => `Start waiting for ${wait}`,
      notWaiting: (wait) => `This case is not waiting for ${wait}.`,
      restored: 'Waiting goes on.',
      plan: 'What you can do while waiting',
      at: (duration) => `After ${duration}`,
      atOnce: 'Now',
      due: 'due',
      done: 'I have done this',
      giveUp: 'Stop waiting',
      wasGivenUp: 'No longer waiting.',
      begun: (wait) => `Now waiting for ${wait}.`,
      further: (count) => (count === 1 ? '1 advice for later' : `${count} pieces of advice for later`),
      remind: (duration) => `Remind me in ${duration}`,
      open: {
        'call-desk': 'Script for calling 169',
        'send-letter': 'Write to OSS',
        consult: 'See official contacts',
        'social-media': 'Short text',
        'ask-dukcapil': 'Ask Dukcapil',
        'visit-dukcapil': 'What to bring to Dukcapil',
      },
    },
    later: {
      lead: 'At busy hours the servers of OSS or Dukcapil may have trouble. It usually passes.',
      proposals: 'Times that may be quieter',
      own: 'A time of my own',
      ownLabel: 'Date and time',
      ownHelp: (zone) => `In ${zone} time.`,
      past: 'This time is over. Choose one that is still to come.',
      unreadable: 'Fill in date and time first.',
      remind: 'Remind me',
      set: (moment) => `You will be reminded ${moment}.`,
      setQuietly: (moment) =>
        `The reminder for ${moment} will show in this panel and on the toolbar button. The browser is not allowed to show notifications.`,
      reminders: 'Reminders of this case',
      noReminders: 'No reminder yet.',
      drop: (reminder) => `Cancel the reminder: ${reminder}`,
      dropped: 'The reminder was cancelled.',
      restored: 'The reminder is set again.',
      beforeTitle: 'Before you try again',
      before: [
        'Leave data that are right; trouble of the server does not come from your data.',
        'Try once, then wait. Pressing again and again does not make it faster.',
      ],
      otherTitle: 'Or from another place',
      otherLead:
        "The browser's cache, security settings or extensions may get in the way. Trying from another browser or device, for example from phone to laptop, helps to find the reason.",
      move: 'Take this case to another browser',
      moveHelp: 'The case goes along as one locked file; its chronology continues there.',
    },
    due: {
      title: 'It is time',
      since: (moment) => `Set for ${moment}`,
      ofCase: (name) => `Case ${name}`,
      open: 'Open the case',
      done: 'Done',
      doneFor: (reminder) => `Done: ${reminder}`,
      snooze: 'In one hour',
      snoozed: (moment) => `You will be reminded again ${moment}.`,
      more: (count) => (count === 1 ? '1 more reminder is due.' : `${count} more reminders are due.`),
    },
    after: {
      lead: 'Look at the account right away, while the chronology is fresh.',
      steps: [
        'Log in to OSS with the e-mail and password you have just set.',
        'Check name and NIK in the profile: they must be as on the KTP. Check e-mail and phone number too.',
        'See that the account is active and that its licensing menu opens.',
        'Keep the confirmation e-mail of OSS as an attachment of the case, with the KTP scan and the screenshots.',
        'Keep the password in a safe place. The e-mail of the account serves everything you do with OSS.',
      ],
      why: 'If there is further trouble, it is easier to settle now than in some weeks.',
      remindTitle: 'No time now',
      inHours: (moment) => `Later, ${moment}`,
      tomorrow: (moment) => `Tomorrow, ${moment}`,
      toClose: 'Close the case',
      login: 'Open the OSS login page',
    },
    close: {
      lead: 'A closed case is kept and can be opened again at any time.',
      legend: 'How did it end?',
      close: 'Close the case',
      closed: (outcome) => `The case is closed: ${outcome}.`,
      chooseFirst: 'Choose the outcome first.',
      reopen: 'Open the case again',
      reopened: 'The case is open again.',
      closedTitle: 'This case is closed',
      closedSteps: ['For a second business, make a new case with another e-mail.'],
    },
    dukcapil: {
      lead: 'OSS only compares your data with those of Dukcapil. If something is misspelt there, ask for an official correction.',
      ask: 'What to ask',
      bring: 'What to bring to the office',
      message: "The message in Dukcapil's format",
      messageHelp: 'The number of the family card is not kept here. Fill it in before you send it.',
      afterTitle: 'After asking',
      afterLead:
        'A new or corrected KTP takes time until it can be read in the central database: reports say 24 to 72 hours (1 to 3 days).',
      startWait: 'Start waiting for the synchronisation',
      showWait: 'See how long it takes',
      waitStarted: 'The wait has begun. This panel tells when to try again.',
    },
    companion: {
      lead: 'Not sure? Do not hesitate to ask. The experience of those who made it is worth a lot.',
      whoTitle: 'Who can help',
      who: [
        'A business adviser, or a licensing consultant that is a legal entity.',
        'The offices: DPMPTSP or the nearest Mal Pelayanan Publik.',
        'Communities of small businesses that hold licensing clinics.',
      ],
      handOverTitle: 'Hand this case over as a locked file',
      handOver: [
        'Make a case file: the whole chronology, pictures and attachments, locked with a passphrase.',
        'Send the file, then tell the passphrase another way, for example by phone.',
        'Your companion opens it with Pendamping OSS and goes on without starting over.',
      ],
      make: 'Make the case file',
      neverTitle: 'A good companion does not ask for',
      never: [
        'The OTP code.',
        'The password of OSS or of your e-mail.',
        "An account of your business under the companion's own e-mail.",
      ],
      tick: 'I have asked for help',
      closeAs: 'Close the case here',
    },
    contacts: {
      lead: 'The official channels that we found, with date and certainty.',
      oss: 'OSS',
      dukcapil: 'Dukcapil',
    },
    letters: {
      lead: 'The letter is written from the chronology of this case. You send it yourself.',
      desk: 'To whom',
      desks: {
        'email-oss': {
          name: 'E-mail to OSS',
          help: 'kontak@oss.go.id, with chronology and evidence attached.',
        },
        dukcapil: { name: 'Message to Dukcapil', help: 'In the format that Dukcapil asks for.' },
        'telepon-169': {
          name: 'Script for calling 169',
          help: 'To read while calling the OSS contact centre.',
        },
        whatsapp: { name: 'Short text', help: 'For a chat, or a direct message to an official account.' },
      },
      write: {
        'email-oss': 'Write to OSS',
        dukcapil: 'Write the message to Dukcapil',
        'telepon-169': 'Open the script for calling 169',
        whatsapp: 'Write a short text',
      },
      level: 'Personal data in the letter',
      needsNik:
        'Dukcapil needs the whole NIK and name. Write them in full only if you send it to an official channel.',
      openLevel: 'Write in full',
      preview: 'The letter',
      loading: 'Writing the letter…',
      evidence: {
        'email-oss': {
          title: 'Attach the evidence',
          lead: 'An evidence bundle at the same privacy level: chronology, report, pictures. Download it, then attach it to the e-mail.',
        },
        dukcapil: {
          title: 'Have the evidence ready',
          lead: 'An evidence bundle at the same privacy level: chronology, report, pictures. Download it, then attach it if you write an e-mail.',
        },
        'telepon-169': {
          title: 'Have the evidence ready',
          lead: 'An evidence bundle: chronology, report, pictures. Download it, then open its report before you call.',
        },
        whatsapp: {
          title: 'Have the evidence ready',
          lead: 'An evidence bundle at the same privacy level: chronology, report, pictures. Download it, then send it if an official asks for it.',
        },
      },
      sent: {
        'email-oss': 'I have sent it',
        dukcapil: 'I have sent it',
        'telepon-169': 'I have called',
        whatsapp: 'I have sent it',
      },
      sentAgain: {
        'email-oss': 'I have sent it again',
        dukcapil: 'I have sent it again',
        'telepon-169': 'I have called again',
        whatsapp: 'I have sent it again',
      },
      sentOn: (day) => `Noted ${day}.`,
      sentBefore: (day) => `Noted before, on ${day}.`,
      toWait: 'See the wait for the answer',
      wasSent: 'Noted. This panel tells when to ask for the answer.',
      sentTitle: 'Once it is sent',
      sentLead: 'An answer may not come at once. Say so here, so that the wait is counted.',
      nothing: 'No error message is on record yet; the letter only holds the data of the case.',
    },
    nextStep: {
      onStep: {
        identity: {
          cause: 'No need to hurry. Read what the page says before you press a button.',
          steps: [
            'Choose the kind of applicant, for example Orang Perseorangan for a small business.',
            'Copy the 16 digits of the NIK from the KTP, and use an e-mail that you can open now.',
          ],
        },
        contact: {
          cause: 'The verification code is sent to this number or e-mail.',
          steps: ['Use a phone number or e-mail that is active and in your hands.'],
        },
        password: {
          cause: 'You make the password yourself; Pendamping OSS does not read it.',
          steps: [
            'At least 8 characters: capitals, small letters, digits and a special character.',
            'Keep it in a safe place before you press Lanjut.',
          ],
        },
        profile: {
          cause: 'These data are compared with Dukcapil. A single letter that differs may have them refused.',
          steps: [
            'Write the name exactly as on the KTP, with spaces and punctuation, without titles, abbreviations or nicknames.',
            'Fill in the date of birth as on the KTP. The address, too, is the one on the KTP, not where you stay.',
          ],
        },
        'single-page': {
          cause: 'These data are compared with Dukcapil. A single letter that differs may have them refused.',
          steps: [
            'Write the name exactly as on the KTP, without titles, abbreviations or nicknames.',
            'Use an e-mail and a phone number that are active; the activation e-mail is sent there.',
          ],
        },
      },
      prepare: (done, total) => ({
        title: 'Prepare before you register',
        cause: `${done} of ${total} are ready. Many mistakes begin right here.`,
        steps: ['Open the checklist and tick what is ready.'],
      }),
      toPrepare: 'Open the checklist',
      choosePath: {
        title: 'Choose the way first',
        cause: 'An old account is not registered again, and one account serves one business only.',
        steps: ['Answer two short questions.'],
      },
      toPath: 'Choose the way',
      pathSteps: 'See the steps of this way',
      checkAccount: {
        title: 'Check the account',
        cause: 'The registration was confirmed. Further trouble is easier to settle now.',
        steps: ['Log in to OSS and compare the data of the account with the KTP.'],
      },
      toAfter: 'Check the account and close the case',
    },
  },
});

/** The guide's words in one language. */
export type GuideText = (typeof guideWords)['id'];
