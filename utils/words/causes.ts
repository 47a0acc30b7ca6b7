/** What may lie behind a message of the portal, what in the case speaks for it, and what to do against it. */
import type { CauseCode, Evidence } from '../domain/diagnosis/find-causes.ts';
import { bilingual } from './bilingual.ts';

type Counted = Extract<Evidence, { readonly count: number }>['code'];
type Timed = Extract<Evidence, { readonly minutes: number }>['code'];
type Plain = Exclude<Evidence['code'], Counted | Timed | 'http' | 'earlier' | 'registered'>;

interface CauseWords {
  readonly causes: Record<
    CauseCode,
    {
      /** A full sentence; a question or a condition where only the person can know. */
      readonly text: string;
      readonly step: string;
    }
  >;
  readonly evidence: Record<Plain, string> &
    Record<Counted, (count: number) => string> &
    Record<Timed, (minutes: number) => string> & {
      readonly http: (status: number) => string;
      readonly registered: (day: string) => string;
      /** `outcome` is empty when it is not known. */
      readonly earlier: (day: string, outcome: string) => string;
    };
}

export const causeWords = bilingual<CauseWords>({
  id: {
    causes: {
      'title-typed': {
        text: 'Gelar ikut diketik pada nama.',
        step: 'Ketik nama tanpa gelar, lalu coba sekali lagi.',
      },
      'nickname-typed': {
        text: 'Nama panggilan atau alias ikut diketik.',
        step: 'Hapus nama panggilan, tulis hanya nama yang tercetak di KTP.',
      },
      'name-letter': {
        text: 'Ada huruf pada nama yang berbeda dengan KTP.',
        step: 'Perbaiki huruf yang ditandai di samping isian nama.',
      },
      'name-space': {
        text: 'Spasi pada nama berbeda atau ganda.',
        step: 'Pakai satu spasi di antara kata, persis seperti di KTP.',
      },
      'name-mark': {
        text: 'Tanda baca pada nama berbeda dengan KTP.',
        step: 'Samakan titik, petik, dan tanda hubung dengan KTP.',
      },
      'name-order': {
        text: 'Urutan kata pada nama berbeda dengan KTP.',
        step: 'Tulis nama dengan urutan kata seperti di KTP.',
      },
      'name-shortened': {
        text: 'Nama disingkat atau dipanjangkan, tidak seperti di KTP.',
        step: 'Tulis nama lengkap seperti di KTP, tanpa menyingkatnya.',
      },
      'name-old-spelling': {
        text: 'Ejaan nama berbeda dengan KTP (misalnya oe dan u).',
        step: 'Pakai ejaan yang tercetak di KTP.',
      },
      'name-invisible': {
        text: 'Pada nama ada huruf yang hanya tampak mirip, atau karakter yang tidak terlihat.',
        step: 'Hapus nama, lalu ketik sendiri huruf demi huruf. Jangan salin-tempel.',
      },
      'title-on-ktp': {
        text: 'Gelar tercetak di KTP, dan belum tentu ada pada data Dukcapil.',
        step: 'Coba nama tanpa gelar. Jika ditolak, coba persis seperti di KTP, dengan gelar.',
      },
      'apostrophe-on-ktp': {
        text: 'Tanda petik pada nama mungkin tidak ada pada data Dukcapil.',
        step: 'Jika tetap ditolak, coba nama tanpa tanda petik.',
      },
      'name-not-compared': {
        text: 'Apakah nama sudah sama dengan KTP? Kami belum dapat membandingkannya.',
        step: 'Isi nama seperti tercetak di KTP pada data kasus, lalu bandingkan.',
      },
      'nik-mistyped': {
        text: 'NIK yang diketik mungkin salah.',
        step: 'Cocokkan 16 angka NIK dengan KTP, lalu perbaiki.',
      },
      'kk-number-typed': {
        text: 'Yang diketik mungkin nomor KK, bukan NIK.',
        step: 'Pakai NIK di KTP, bukan nomor di bagian atas Kartu Keluarga.',
      },
      'date-mistyped': {
        text: 'Tanggal lahir yang diketik mungkin salah.',
        step: 'Samakan tanggal lahir dengan KTP, dengan urutan hari, bulan, tahun.',
      },
      'date-or-record': {
        text: 'Tanggal lahir atau jenis kelamin berbeda dengan yang ada di dalam NIK.',
        step: 'Periksa tanggal lahir. Jika sama dengan KTP, tanyakan data pusat ke Dukcapil.',
      },
      'sex-mistyped': {
        text: 'Jenis kelamin yang dipilih mungkin salah.',
        step: 'Pilih jenis kelamin seperti di KTP.',
      },
      'dukcapil-record': {
        text: 'Data di Dukcapil mungkin berbeda dengan KTP, atau belum tersinkron ke pusat.',
        step: 'Minta Dukcapil memeriksa apakah NIK aktif, tersinkron ke pusat, dan perlu diperbaiki.',
      },
      'ktp-new': {
        text: 'Apakah KTP atau KK baru dibuat atau baru diubah? Data baru perlu waktu sampai ke pusat.',
        step: 'Tunggu 1 sampai 3 kali 24 jam, lalu coba lagi.',
      },
      'nik-inactive': {
        text: 'NIK mungkin belum aktif: belum rekam KTP elektronik, atau lama tidak dipakai.',
        step: 'Tanyakan ke Dukcapil apakah NIK aktif.',
      },
      'two-niks': {
        text: 'Orang yang sama mungkin tercatat dengan dua NIK.',
        step: 'Pakai NIK di KTP elektronik, dan tanyakan ke Dukcapil NIK mana yang aktif.',
      },
      'registered-here': {
        text: 'NIK ini mungkin sudah didaftarkan dari perangkat ini.',
        step: 'Tekan Masuk. Jika kata sandi tidak diingat, pakai Lupa kata sandi.',
      },
      'registered-just-now': {
        text: 'Pendaftaran kasus ini tampaknya sudah berhasil.',
        step: 'Jangan mendaftar lagi. Tekan Masuk dan periksa status akun.',
      },
      'slip-of-earlier': {
        text: 'NIK mirip dengan NIK lain yang tercatat di perangkat ini; mungkin salah ketik.',
        step: 'Cocokkan NIK dengan KTP, angka demi angka.',
      },
      'registered-and-forgotten': {
        text: 'Apakah Anda pernah mendaftar OSS, lalu lupa?',
        step: 'Pakai Lupa kata sandi dengan setiap email yang mungkin dipakai.',
      },
      'registered-by-helper': {
        text: 'Apakah konsultan atau orang lain pernah mendaftarkan Anda?',
        step: 'Tanyakan kepadanya email dan nama pengguna yang dipakai.',
      },
      'other-business': {
        text: 'Apakah akun itu dibuat untuk usaha lain? Satu akun untuk satu usaha.',
        step: 'Untuk usaha lain, periksa jenis pelaku usaha dan pakai email tersendiri.',
      },
      'email-of-other-case': {
        text: 'Email ini juga dipakai pada kasus lain.',
        step: 'Pakai email lain untuk usaha ini; satu akun memerlukan satu email.',
      },
      'phone-of-other-case': {
        text: 'Nomor ini juga dipakai pada kasus lain.',
        step: 'Pakai nomor lain yang aktif untuk usaha ini.',
      },
      'own-older-account': {
        text: 'Apakah Anda pernah memakai email atau nomor ini untuk akun OSS?',
        step: 'Tekan Masuk, atau pakai Lupa kata sandi.',
      },
      'account-of-old-oss': {
        text: 'Apakah Anda punya akun OSS lama (versi 1.1)?',
        step: 'Tekan Masuk dengan akun lama, lalu ikuti penggantian hak akses.',
      },
      'email-mistyped': {
        text: 'Email yang diketik berbeda dengan email pada kasus.',
        step: 'Periksa ejaan email yang diketik.',
      },
      'phone-mistyped': {
        text: 'Nomor telepon yang diketik mungkin salah.',
        step: 'Periksa nomor. Ketik tanpa 0 atau 62 jika +62 sudah tertulis di depan.',
      },
      'server-side': {
        text: 'Gangguan ada di server OSS atau Dukcapil, bukan pada Anda.',
        step: 'Berhenti sebentar, lalu coba pada jam lain. Jangan mengubah data.',
      },
      'busy-hour': {
        text: 'Mungkin server sedang sibuk pada jam ini.',
        step: 'Coba pada malam hari atau di luar jam kerja.',
      },
      'link-to-dukcapil': {
        text: 'Koneksi OSS ke Dukcapil sedang terputus.',
        step: 'Tunggu 5 sampai 10 menit, lalu coba lagi.',
      },
      connection: {
        text: 'Koneksi internet Anda terputus atau tidak stabil.',
        step: 'Periksa Wi-Fi atau paket data sebelum mencoba lagi.',
      },
      browser: {
        text: 'Mungkin karena data lama di browser (cache), pengaturan keamanan, atau ekstensi.',
        step: 'Coba browser atau perangkat lain.',
      },
      'mail-in-spam': {
        text: 'Mungkin pesan masuk ke folder Spam atau Promosi.',
        step: 'Lihat folder Spam dan Promosi.',
      },
      'mail-not-sent': {
        text: 'Mungkin email belum dikirim oleh OSS.',
        step: 'Minta kirim ulang jika ada tombolnya.',
      },
      'link-too-old': {
        text: 'Mungkin tautan di email sudah tidak berlaku.',
        step: 'Pakai tautan dari email yang paling baru.',
      },
      'older-code': {
        text: 'Kode mungkin dari pesan yang lama.',
        step: 'Pakai kode dari pesan yang paling baru.',
      },
      'code-too-late': {
        text: 'Kode mungkin diketik terlalu lambat.',
        step: 'Minta kode baru dan ketik segera.',
      },
      'code-mistyped': {
        text: 'Mungkin ada angka kode yang salah ketik.',
        step: 'Ketik ulang kode, angka demi angka.',
      },
      'another-account': {
        text: 'Akun mungkin memakai email atau nomor lain.',
        step: 'Coba email atau nomor lain yang mungkin pernah dipakai.',
      },
      'password-forgotten': {
        text: 'Kata sandi mungkin salah ketik atau lupa.',
        step: 'Pakai Lupa kata sandi.',
      },
      'passwords-differ': {
        text: 'Kedua kata sandi mungkin tidak sama.',
        step: 'Ketik kata sandi yang sama di kedua isian.',
      },
      'password-too-weak': {
        text: 'Syarat kata sandi mungkin belum lengkap.',
        step: 'Pakai paling sedikit 8 karakter dengan huruf, angka, dan karakter spesial.',
      },
      'captcha-misread': {
        text: 'Huruf pada gambar mungkin salah baca.',
        step: 'Ketik pelan-pelan; perhatikan huruf besar dan kecil.',
      },
      'captcha-too-old': {
        text: 'Gambar mungkin sudah lewat waktu.',
        step: 'Muat gambar baru.',
      },
      'page-open-long': {
        text: 'Halaman mungkin terlalu lama terbuka.',
        step: 'Muat ulang, masuk lagi, lalu isi tanpa jeda panjang.',
      },
      'logged-in-elsewhere': {
        text: 'Apakah akun ini juga dipakai masuk di perangkat lain?',
        step: 'Keluar di perangkat lain, lalu masuk lagi di sini.',
      },
      'email-unusable': {
        text: 'Akun belum punya email yang dapat dipakai.',
        step: 'Isi email yang aktif.',
      },
    },
    evidence: {
      'name-as-printed': 'Nama yang diketik sama dengan KTP.',
      'name-not-compared': 'Nama di KTP belum diisi pada kasus ini.',
      'title-in-name': 'Nama yang diketik memuat gelar.',
      'title-left-out': 'Gelar di KTP tidak diketik.',
      'nickname-in-name': 'Nama yang diketik memuat nama panggilan atau alias.',
      'name-letter': 'Nama yang diketik berbeda huruf dengan KTP.',
      'name-space': 'Spasi pada nama yang diketik berbeda dengan KTP.',
      'double-space': 'Ada spasi ganda pada nama yang diketik.',
      'name-mark': 'Tanda baca pada nama yang diketik berbeda dengan KTP.',
      'apostrophe-in-name': 'Nama yang diketik memakai tanda petik.',
      'name-order': 'Urutan kata pada nama yang diketik berbeda dengan KTP.',
      'name-shortened': 'Kata pada nama yang diketik lebih pendek atau lebih panjang daripada di KTP.',
      'name-old-spelling': 'Ejaan nama yang diketik berbeda dengan KTP.',
      'name-invisible': 'Nama yang diketik memuat karakter yang tidak biasa.',
      'nik-as-case': 'NIK yang diketik sama dengan NIK pada kasus.',
      'nik-unlike-case': 'NIK yang diketik berbeda dengan NIK pada kasus.',
      'nik-impossible': 'NIK yang diketik tidak mungkin ada, atau belum lengkap.',
      'nik-like-kk': 'Angka yang diketik mirip nomor KK.',
      'date-as-case': 'Tanggal lahir yang diketik sama dengan kasus.',
      'date-unlike-case': 'Tanggal lahir yang diketik berbeda dengan kasus.',
      'day-month-swapped': 'Hari dan bulan tampaknya tertukar.',
      'date-unlike-nik': 'Tanggal lahir yang diketik berbeda dengan tanggal di dalam NIK.',
      'sex-unlike-case': 'Jenis kelamin yang dipilih berbeda dengan kasus.',
      'sex-unlike-nik': 'Jenis kelamin yang dipilih berbeda dengan NIK.',
      'email-unlike-case': 'Email yang diketik berbeda dengan email pada kasus.',
      'phone-unlike-case': 'Nomor yang diketik berbeda dengan nomor pada kasus.',
      'phone-with-prefix': 'Nomor diketik dengan 0 atau 62 di depan.',
      'title-printed': 'Menurut data kasus, gelar tercetak di KTP.',
      'case-nik-unlike-data': 'Tanggal lahir atau jenis kelamin pada kasus berbeda dengan NIK.',
      'email-in-other-case': 'Kasus lain di perangkat ini memakai email yang sama.',
      'phone-in-other-case': 'Kasus lain di perangkat ini memakai nomor yang sama.',
      offline: 'Perangkat tidak tersambung ke internet saat pesan muncul.',
      'server-failures': (count) => `${count} kegagalan server tercatat dalam 10 menit.`,
      'same-class': (count) => `Pesan seperti ini tercatat ${count} kali dalam kasus ini.`,
      'codes-asked': (count) => `Kode diminta ${count} kali dalam 30 menit.`,
      'offline-before': (minutes) =>
        minutes === 0
          ? 'Koneksi terputus kurang dari 1 menit sebelumnya.'
          : `Koneksi terputus ${minutes} menit sebelumnya.`,
      'code-age': (minutes) => `${minutes} menit sejak kode diminta.`,
      'step-open': (minutes) => `Halaman sudah terbuka ${minutes} menit.`,
      http: (status) => `Server menjawab dengan kode kesalahan ${status}.`,
      registered: (day) => `OSS menyatakan pendaftaran berhasil pada ${day}.`,
      earlier: (day, outcome) => `Tercatat di perangkat ini ${day}${outcome === '' ? '' : `: ${outcome}`}.`,
    },
  },
  en: {
    causes: {
      'title-typed': {
        text: 'A title was typed with the name.',
        step: 'Type the name without titles, then try once more.',
      },
      'nickname-typed': {
        text: 'A nickname or alias was typed with the name.',
        step: 'Take the nickname out; write only what the KTP shows.',
      },
      'name-letter': {
        text: 'A letter of the name differs from the KTP.',
        step: 'Correct the letter that is marked beside the name field.',
      },
      'name-space': {
        text: 'Spaces in the name differ or are doubled.',
        step: 'Use one space between words, exactly as on the KTP.',
      },
      'name-mark': {
        text: 'A mark in the name differs from the KTP.',
        step: 'Write dots, apostrophes and hyphens as on the KTP.',
      },
      'name-order': {
        text: 'The words of the name are in another order than on the KTP.',
        step: 'Write the words of the name in the order of the KTP.',
      },
      'name-shortened': {
        text: 'The name is shortened or lengthened, unlike the KTP.',
        step: 'Write the full name as on the KTP, without abbreviations of your own.',
      },
      'name-old-spelling': {
        text: 'The spelling differs from the KTP (such as oe and u).',
        step: 'Use the spelling printed on the KTP.',
      },
      'name-invisible': {
        text: 'The name holds look-alike letters or characters that cannot be seen.',
        step: 'Delete the name and type it yourself, letter by letter; do not paste.',
      },
      'title-on-ktp': {
        text: "A title is printed on the KTP, and may not be in Dukcapil's record.",
        step: 'Try the name without the title. If refused, try exactly as printed, with the title.',
      },
      'apostrophe-on-ktp': {
        text: "The apostrophe in the name may not be in Dukcapil's record.",
        step: 'If it is refused again, try the name without the apostrophe.',
      },
      'name-not-compared': {
        text: 'Is the name as on the KTP? We could not compare it yet.',
        step: "Enter the name as printed on the KTP in the case's data, then compare.",
      },
      'nik-mistyped': {
        text: 'The NIK may be mistyped.',
        step: 'Compare the 16 digits with the KTP and correct them.',
      },
      'kk-number-typed': {
        text: 'What was typed may be the KK number, not the NIK.',
        step: 'Use the NIK on the KTP, not the number at the top of the family card.',
      },
      'date-mistyped': {
        text: 'The date of birth may be mistyped.',
        step: 'Enter the date of birth as on the KTP: day, month, year.',
      },
      'date-or-record': {
        text: 'Date of birth or sex is not the one inside the NIK.',
        step: 'Check the date of birth. If it is as on the KTP, ask Dukcapil about the central data.',
      },
      'sex-mistyped': {
        text: 'The wrong sex may have been chosen.',
        step: 'Choose the sex as on the KTP.',
      },
      'dukcapil-record': {
        text: "Dukcapil's record may differ from the KTP, or not have reached the central database yet.",
        step: 'Ask Dukcapil whether the NIK is active, is in the central database, and needs a correction.',
      },
      'ktp-new': {
        text: 'Was the KTP or KK made or changed lately? New data take time to reach the central database.',
        step: 'Wait 24 to 72 hours (1 to 3 days), then try again.',
      },
      'nik-inactive': {
        text: 'The NIK may not be active: no electronic KTP recorded yet, or long unused.',
        step: 'Ask Dukcapil whether the NIK is active.',
      },
      'two-niks': {
        text: 'One person may be recorded under two NIKs.',
        step: 'Use the NIK on the electronic KTP, and ask Dukcapil which one is active.',
      },
      'registered-here': {
        text: 'This NIK may have been registered from this device already.',
        step: 'Press Masuk. If the password is forgotten, use Lupa kata sandi.',
      },
      'registered-just-now': {
        text: "This case's registration seems to have succeeded already.",
        step: 'Do not register again. Press Masuk and check the state of the account.',
      },
      'slip-of-earlier': {
        text: 'The NIK is close to another one recorded on this device; perhaps mistyped.',
        step: 'Compare the NIK with the KTP, digit by digit.',
      },
      'registered-and-forgotten': {
        text: 'Did you register with OSS once and forget?',
        step: 'Use Lupa kata sandi with each e-mail that may have been used.',
      },
      'registered-by-helper': {
        text: 'Did a consultant or somebody else register you?',
        step: 'Ask them which e-mail and user name they used.',
      },
      'other-business': {
        text: 'Was that account made for another business? One account serves one business.',
        step: 'For another business, check the kind of applicant and use an e-mail of its own.',
      },
      'email-of-other-case': {
        text: 'This e-mail is used in another case too.',
        step: 'Use another e-mail for this business; each account needs its own.',
      },
      'phone-of-other-case': {
        text: 'This number is used in another case too.',
        step: 'Use another active number for this business.',
      },
      'own-older-account': {
        text: 'Did you use this e-mail or number for an OSS account before?',
        step: 'Press Masuk, or use Lupa kata sandi.',
      },
      'account-of-old-oss': {
        text: 'Do you have an old OSS account (version 1.1)?',
        step: 'Press Masuk with the old account and follow the replacement of the access right.',
      },
      'email-mistyped': {
        text: "The e-mail typed is not the case's e-mail.",
        step: 'Check the spelling of the e-mail typed.',
      },
      'phone-mistyped': {
        text: 'The phone number may be mistyped.',
        step: 'Check the number. Type it without 0 or 62 when +62 stands in front.',
      },
      'server-side': {
        text: 'The trouble is on the servers of OSS or Dukcapil, not with you.',
        step: 'Stop for a while, then try at another hour. Do not change your data.',
      },
      'busy-hour': {
        text: 'The server may be busy at this hour.',
        step: 'Try in the evening or outside office hours.',
      },
      'link-to-dukcapil': {
        text: "OSS's connection to Dukcapil is down.",
        step: 'Wait 5 to 10 minutes, then try again.',
      },
      connection: {
        text: 'Your internet connection was lost or is unstable.',
        step: 'Check Wi-Fi or mobile data before you try again.',
      },
      browser: {
        text: 'Old data in the browser (cache), its security settings or an extension may be the reason.',
        step: 'Try another browser or device.',
      },
      'mail-in-spam': {
        text: 'The message may be in Spam or Promotions.',
        step: 'Look into Spam and Promotions.',
      },
      'mail-not-sent': {
        text: 'OSS may not have sent the e-mail yet.',
        step: 'Ask for it again if there is a button.',
      },
      'link-too-old': {
        text: 'The link in the e-mail may no longer be valid.',
        step: 'Use the link of the newest e-mail.',
      },
      'older-code': {
        text: 'The code may be from an older message.',
        step: 'Use the code of the newest message.',
      },
      'code-too-late': {
        text: 'The code may have been typed too late.',
        step: 'Ask for a new code and type it at once.',
      },
      'code-mistyped': {
        text: 'A digit of the code may be mistyped.',
        step: 'Type the code again, digit by digit.',
      },
      'another-account': {
        text: 'The account may use another e-mail or number.',
        step: 'Try another e-mail or number that may have been used.',
      },
      'password-forgotten': {
        text: 'The password may be mistyped or forgotten.',
        step: 'Use Lupa kata sandi.',
      },
      'passwords-differ': {
        text: 'The two passwords may differ.',
        step: 'Type the same password in both fields.',
      },
      'password-too-weak': {
        text: 'A condition for the password may be missing.',
        step: 'Use at least 8 characters with letters, digits and a special character.',
      },
      'captcha-misread': {
        text: 'The letters may be misread.',
        step: 'Type slowly; mind capital and small letters.',
      },
      'captcha-too-old': {
        text: 'The picture may be out of date.',
        step: 'Load a new picture.',
      },
      'page-open-long': {
        text: 'The page may have been open too long.',
        step: 'Reload, log in again, and fill the form in one go.',
      },
      'logged-in-elsewhere': {
        text: 'Is this account logged in on another device too?',
        step: 'Log out on the other device, then log in here again.',
      },
      'email-unusable': {
        text: 'The account has no usable e-mail yet.',
        step: 'Enter an e-mail that is active.',
      },
    },
    evidence: {
      'name-as-printed': 'The name typed is as on the KTP.',
      'name-not-compared': 'The name on the KTP is not filled in for this case yet.',
      'title-in-name': 'The name typed holds a title.',
      'title-left-out': 'The title on the KTP was not typed.',
      'nickname-in-name': 'The name typed holds a nickname or alias.',
      'name-letter': 'A letter of the name typed differs from the KTP.',
      'name-space': 'Spaces in the name typed differ from the KTP.',
      'double-space': 'There is a doubled space in the name typed.',
      'name-mark': 'A mark in the name typed differs from the KTP.',
      'apostrophe-in-name': 'The name typed has an apostrophe.',
      'name-order': 'The words of the name typed are in another order than on the KTP.',
      'name-shortened': 'A word of the name typed is shorter or longer than on the KTP.',
      'name-old-spelling': 'The spelling of the name typed differs from the KTP.',
      'name-invisible': 'The name typed holds unusual characters.',
      'nik-as-case': "The NIK typed is the case's NIK.",
      'nik-unlike-case': "The NIK typed is not the case's NIK.",
      'nik-impossible': 'The NIK typed cannot exist, or is not complete.',
      'nik-like-kk': 'The digits typed look like a KK number.',
      'date-as-case': "The date of birth typed is the case's.",
      'date-unlike-case': "The date of birth typed is not the case's.",
      'day-month-swapped': 'Day and month seem to be swapped.',
      'date-unlike-nik': 'The date of birth typed is not the one inside the NIK.',
      'sex-unlike-case': "The sex chosen is not the case's.",
      'sex-unlike-nik': 'The sex chosen is not the one inside the NIK.',
      'email-unlike-case': "The e-mail typed is not the case's.",
      'phone-unlike-case': "The number typed is not the case's.",
      'phone-with-prefix': 'The number was typed with 0 or 62 in front.',
      'title-printed': 'According to the case, a title is printed on the KTP.',
      'case-nik-unlike-data': "The case's date of birth or sex is not the one inside the NIK.",
      'email-in-other-case': 'Another case on this device has the same e-mail.',
      'phone-in-other-case': 'Another case on this device has the same number.',
      offline: 'The device was offline when the message came.',
      'server-failures': (count) => `${count} failures of the server were recorded within 10 minutes.`,
      'same-class': (count) =>
        `A message like this was recorded ${count === 1 ? 'once' : `${count} times`} in this case.`,
      'codes-asked': (count) => `A code was asked for ${count} times within 30 minutes.`,
      'offline-before': (minutes) =>
        minutes === 0
          ? 'The connection was lost less than 1 minute before.'
          : `The connection was lost ${minutes} min before.`,
      'code-age': (minutes) => `${minutes} min since the code was asked for.`,
      'step-open': (minutes) => `The page has been open for ${minutes} min.`,
      http: (status) => `The server answered with error code ${status}.`,
      registered: (day) => `OSS confirmed the registration on ${day}.`,
      earlier: (day, outcome) => `Recorded on this device ${day}${outcome === '' ? '' : `: ${outcome}`}.`,
    },
  },
});
