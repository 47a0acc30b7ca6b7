/** What a message of the portal means and what to do next, class by class. */
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import { bilingual } from './bilingual.ts';

export interface NextSteps {
  readonly title: string;
  readonly cause: string;
  /** In order; the first can be done right now. */
  readonly steps: readonly string[];
  readonly avoid: readonly string[];
  /** When to stop trying and go to a desk; empty only for what is no error. */
  readonly stopWhen: readonly string[];
  /** What shows this trouble to a desk, beside what it wants in any case. */
  readonly evidence: readonly string[];
}

interface DiagnosisWords {
  readonly classes: Record<MessageClass, NextSteps>;
  readonly certainties: Record<'certain' | 'likely' | 'unknown', string>;
}

const NO_RETRY_ID = 'Jangan menekan tombol berkali-kali dalam waktu singkat.';
const NO_RETRY_EN = 'Do not press the button again and again.';
const NO_NEW_ACCOUNT_ID = 'Jangan mendaftar ulang dengan data yang diubah-ubah.';
const NO_NEW_ACCOUNT_EN = 'Do not register again with altered data.';
const NO_CODE_ID = 'Jangan berikan kode OTP atau kata sandi kepada siapa pun.';
const NO_CODE_EN = 'Do not give the OTP or the password to anyone.';

export const diagnosisWords = bilingual<DiagnosisWords>({
  id: {
    classes: {
      'nik-registered': {
        title: 'NIK sudah punya akun OSS',
        cause:
          'Mungkin Anda pernah mendaftar dan lupa, atau akun dibuat oleh konsultan atau orang lain yang pernah membantu.',
        steps: [
          'Tekan Masuk, bukan Daftar.',
          'Pakai Lupa kata sandi dengan setiap email atau nomor telepon yang mungkin pernah dipakai.',
          'Tanyakan kepada orang yang dulu membantu mendaftar.',
          'Jika mendaftarkan badan usaha, periksa lagi jenis pelaku usaha yang dipilih.',
          'Jika tetap tidak bisa, hubungi OSS dengan kronologi, tangkapan layar, NIK, nama, dan email.',
        ],
        avoid: [NO_NEW_ACCOUNT_ID, 'Jangan memakai NIK orang lain.'],
        stopWhen: [
          'Semua email dan nomor yang mungkin sudah dicoba di Lupa kata sandi, dan tidak ada yang berhasil.',
          'Anda tidak pernah mendaftar dan tidak pernah dibantu siapa pun.',
        ],
        evidence: ['Email dan nomor yang sudah dicoba di Lupa kata sandi'],
      },
      'email-registered': {
        title: 'Email sudah dipakai akun OSS lain',
        cause:
          'Satu akun memerlukan satu email. Email ini mungkin milik akun Anda yang lama atau akun usaha lain.',
        steps: [
          'Jika akun itu milik Anda, masuk dengan email ini atau pakai Lupa kata sandi.',
          'Jika ini usaha yang lain, pakai email lain yang aktif dan mudah diingat.',
        ],
        avoid: ['Jangan memakai email yang tidak dapat Anda buka.'],
        stopWhen: ['Email itu milik Anda, tetapi Lupa kata sandi tidak mengirim apa pun.'],
        evidence: ['Email yang ditolak, dan jam mencoba Lupa kata sandi'],
      },
      'phone-registered': {
        title: 'Nomor telepon sudah dipakai akun OSS lain',
        cause: 'Nomor ini mungkin pernah dipakai mendaftar di OSS, oleh Anda atau orang lain.',
        steps: [
          'Coba masuk dengan nomor ini, atau pakai Lupa kata sandi.',
          'Jika akun itu bukan milik Anda, pakai nomor lain yang aktif.',
        ],
        avoid: ['Jangan memakai nomor yang tidak Anda pegang.'],
        stopWhen: ['Nomor itu milik Anda, tetapi Anda tidak dapat masuk dengannya.'],
        evidence: ['Nomor yang ditolak, dan jam mencoba masuk'],
      },
      'username-registered': {
        title: 'Nama pengguna sudah terdaftar',
        cause: 'Ini sering terjadi pada pemilik akun OSS lama (versi 1.1) yang menekan Daftar.',
        steps: [
          'Tekan Masuk, lalu pakai nama pengguna dan kata sandi OSS lama.',
          'Ikuti langkah penggantian hak akses.',
          'Jika kata sandi tidak diingat, pakai Lupa kata sandi.',
        ],
        avoid: [NO_NEW_ACCOUNT_ID],
        stopWhen: ['Akun lama tidak dapat dipakai masuk, dan Lupa kata sandi tidak berhasil.'],
        evidence: ['Nama pengguna akun lama, dan NIB jika sudah ada'],
      },
      'ktp-mismatch': {
        title: 'Data berbeda dengan data kependudukan',
        cause:
          'Nama, NIK, atau data lain tidak sama dengan catatan Dukcapil. Paling sering: gelar yang ikut diketik, satu huruf atau spasi yang berbeda.',
        steps: [
          'Cocokkan nama huruf demi huruf dengan KTP, termasuk spasi dan tanda baca.',
          'Tulis nama tanpa gelar. Jika gelar tercetak di KTP, coba juga persis seperti di KTP.',
          'Jika nama memakai tanda petik, coba tanpa tanda petik.',
          'Periksa NIK, tanggal lahir, dan jenis kelamin. Isi alamat seperti di KTP.',
          'Jika semua sudah sama, minta Dukcapil memeriksa apakah data sudah benar dan tersinkron ke pusat.',
        ],
        avoid: ['Jangan menyingkat nama atau memakai nama panggilan.', NO_RETRY_ID],
        stopWhen: [
          'Nama sudah sama huruf demi huruf dengan KTP, dan tetap ditolak.',
          'NIK, tanggal lahir, dan jenis kelamin juga sudah sama.',
        ],
        evidence: [
          'Pesan OSS apa adanya, dengan jam setiap percobaan',
          'Cara penulisan nama yang sudah dicoba',
        ],
      },
      'nik-not-found': {
        title: 'NIK tidak ditemukan atau tidak dapat diverifikasi',
        cause: 'NIK mungkin salah ketik, KTP baru belum tersinkron ke pusat, atau NIK belum aktif.',
        steps: [
          'Cocokkan 16 angka NIK dengan KTP.',
          'Jika KTP baru dibuat atau diubah, tunggu 1 sampai 3 kali 24 jam, lalu coba lagi.',
          'Tanyakan ke Dukcapil apakah NIK aktif dan tersinkron ke pusat.',
        ],
        avoid: ['Jangan mengganti angka NIK agar lolos.', NO_RETRY_ID],
        stopWhen: ['NIK sudah sama dengan KTP, dan sudah menunggu 3 kali 24 jam.'],
        evidence: [
          'Pesan OSS apa adanya, dengan jam setiap percobaan',
          'Tanggal KTP atau KK dibuat atau diubah',
        ],
      },
      'dukcapil-unavailable': {
        title: 'OSS sedang tidak tersambung ke Dukcapil',
        cause: 'Gangguan ada di sisi server, bukan pada data Anda.',
        steps: [
          'Tunggu 5 sampai 10 menit, lalu coba lagi.',
          'Jika masih gagal, coba pada jam lain. Sebagian pengguna melaporkan malam hari lebih lancar.',
          'Jika berulang, laporkan ke OSS dengan bukti waktu kejadian.',
        ],
        avoid: ['Jangan mengubah data yang sudah benar.', NO_RETRY_ID],
        stopWhen: ['Gangguan berulang pada jam dan hari yang berbeda.'],
        evidence: ['Jam setiap kegagalan'],
      },
      'otp-missing': {
        title: 'Kode OTP tidak terkirim',
        cause: 'Alamat atau nomor mungkin keliru, kode masuk ke Spam, atau server lambat.',
        steps: [
          'Periksa email dan nomor yang diketik.',
          'Tunggu beberapa menit, lalu lihat folder Spam dan Promosi.',
          'Minta kirim ulang satu kali, lalu coba cara lain (email atau WhatsApp) jika ada.',
          'Jika tetap tidak ada, hubungi OSS.',
        ],
        avoid: [NO_CODE_ID, 'Jangan meminta kode berkali-kali.'],
        stopWhen: [
          'Sudah menunggu beberapa menit, melihat Spam dan Promosi, dan meminta kirim ulang satu kali.',
        ],
        evidence: ['Email atau nomor tujuan, dan jam kode diminta'],
      },
      'otp-invalid': {
        title: 'Kode OTP tidak cocok',
        cause: 'Kode mungkin salah ketik, atau yang dipakai bukan kode terbaru.',
        steps: [
          'Ketik kode dari pesan yang paling baru.',
          'Jika tetap ditolak, minta kode baru dan ketik segera.',
        ],
        avoid: [NO_CODE_ID, 'Jangan menebak kode.'],
        stopWhen: ['Dua kode baru berturut-turut ditolak, padahal diketik segera.'],
        evidence: ['Jam kode diminta, diterima, dan ditolak; kodenya sendiri jangan dikirim'],
      },
      'otp-expired': {
        title: 'Kode OTP sudah tidak berlaku',
        cause: 'Kode mungkin diketik terlalu lambat, atau kode yang lebih baru sudah dikirim.',
        steps: ['Buka email atau WhatsApp lebih dulu.', 'Minta kode baru, lalu ketik segera.'],
        avoid: [NO_CODE_ID],
        stopWhen: ['Kode selalu tiba setelah tidak berlaku.'],
        evidence: ['Jam kode diminta dan diterima; kodenya sendiri jangan dikirim'],
      },
      'activation-mail-missing': {
        title: 'Akun belum diaktifkan, email aktivasi belum diterima',
        cause: 'Email aktivasi mungkin masuk ke Spam, tidak terkirim, atau tautannya sudah tidak berlaku.',
        steps: [
          'Cari email dari OSS di Kotak Masuk, Spam, dan Promosi.',
          'Periksa apakah email yang didaftarkan sudah benar.',
          'Minta kirim ulang jika ada tombolnya.',
          'Jika tetap tidak ada, hubungi OSS dan sebutkan waktu pendaftaran.',
        ],
        avoid: [NO_NEW_ACCOUNT_ID],
        stopWhen: ['Tidak ada email di Kotak Masuk, Spam, dan Promosi, juga setelah kirim ulang.'],
        evidence: ['Email yang didaftarkan, dan tanggal serta jam mendaftar'],
      },
      'login-failed': {
        title: 'Tidak dapat masuk',
        cause: 'Akun atau kata sandi tidak cocok, atau akun itu tidak ada.',
        steps: [
          'Periksa email, nomor telepon, atau nama pengguna yang diketik.',
          'Perhatikan huruf besar dan huruf kecil pada kata sandi.',
          'Pakai Lupa kata sandi.',
          'Coba email lain yang mungkin pernah dipakai.',
        ],
        avoid: ['Jangan menebak kata sandi berkali-kali.', NO_CODE_ID],
        stopWhen: ['Lupa kata sandi sudah dicoba dengan semua email yang mungkin.'],
        evidence: ['Email, nomor, dan nama pengguna yang sudah dicoba; kata sandi jangan dikirim'],
      },
      'password-rejected': {
        title: 'Kata sandi belum diterima',
        cause: 'Kedua kata sandi mungkin berbeda, atau syaratnya belum lengkap.',
        steps: [
          'Pakai paling sedikit 8 karakter: huruf besar, huruf kecil, angka, dan karakter spesial.',
          'Ketik kata sandi yang sama di kedua isian.',
        ],
        avoid: ['Jangan memakai kata sandi email Anda.'],
        stopWhen: ['Semua syarat terpenuhi dan kedua isian sama, tetapi tetap ditolak.'],
        evidence: ['Bunyi syarat dan pesannya, dengan jamnya; kata sandi jangan dikirim'],
      },
      'captcha-wrong': {
        title: 'Kode pengaman (captcha) tidak cocok',
        cause: 'Huruf pada gambar mungkin salah baca, atau gambarnya sudah lewat waktu.',
        steps: [
          'Muat gambar baru.',
          'Ketik pelan-pelan dan perhatikan huruf besar dan kecil.',
          'Jika tetap ditolak, coba dengan browser lain.',
        ],
        avoid: [NO_RETRY_ID],
        stopWhen: ['Tiga gambar baru ditolak, juga dengan browser lain.'],
        evidence: ['Tangkapan layar kode pengaman dan pesannya, dengan jam setiap percobaan'],
      },
      'session-expired': {
        title: 'Sesi sudah berakhir',
        cause: 'Halaman terlalu lama terbuka, atau akun dipakai masuk di tempat lain.',
        steps: [
          'Muat ulang halaman, lalu masuk lagi.',
          'Isi ulang formulir tanpa jeda panjang. Siapkan data lebih dulu.',
        ],
        avoid: ['Jangan masuk dengan akun yang sama di dua tempat.'],
        stopWhen: ['Sesi berakhir lagi, padahal formulir langsung diisi setelah masuk.'],
        evidence: ['Jam masuk dan jam sesi berakhir'],
      },
      'server-error': {
        title: 'Server OSS sedang bermasalah',
        cause: 'Mungkin sedang sibuk atau dalam pemeliharaan. Biasanya bukan karena data Anda.',
        steps: [
          'Tunggu 1 menit, lalu coba sekali lagi.',
          'Jika masih gagal, coba pada jam lain, atau dengan browser atau perangkat lain.',
          'Jika berulang, laporkan ke OSS dengan bukti waktu kejadian.',
        ],
        avoid: [NO_RETRY_ID, 'Jangan mengubah data yang sudah benar.'],
        stopWhen: ['Tiga kali gagal, juga pada jam lain dan dengan browser atau perangkat lain.'],
        evidence: ['Jam setiap kegagalan, browser, dan perangkat yang dipakai'],
      },
      timeout: {
        title: 'OSS terlalu lama menjawab',
        cause: 'Server mungkin sibuk, atau koneksi Anda lambat.',
        steps: [
          'Periksa koneksi internet dengan membuka situs lain.',
          'Tunggu 1 menit, muat ulang, lalu coba sekali lagi.',
          'Jika masih lambat, coba pada jam lain.',
        ],
        avoid: [NO_RETRY_ID],
        stopWhen: ['Tiga kali tidak dijawab, padahal situs lain terbuka lancar.'],
        evidence: ['Jam setiap percobaan, dan berapa lama menunggu'],
      },
      offline: {
        title: 'Perangkat tidak tersambung ke internet',
        cause: 'Koneksi terputus, sehingga isian mungkin belum terkirim.',
        steps: [
          'Periksa Wi-Fi atau paket data.',
          'Setelah tersambung, periksa apakah isian masih ada sebelum menekan tombol.',
          'Jika situs lain juga tidak terbuka, hubungi penyedia internet Anda.',
        ],
        avoid: ['Jangan menutup halaman sebelum isian dicatat.'],
        stopWhen: ['Situs lain terbuka lancar, tetapi OSS tetap tidak terbuka.'],
        evidence: ['Jam setiap percobaan, dan jaringan yang dipakai'],
      },
      'email-renewal': {
        title: 'OSS meminta email baru',
        cause: 'Akun belum mempunyai email yang dapat dipakai.',
        steps: ['Isi email yang aktif dan mudah diingat.', 'Buka email itu dan ikuti petunjuk dari OSS.'],
        avoid: ['Jangan memakai email milik orang lain.'],
        stopWhen: ['Email baru ditolak, atau pesan dari OSS tidak datang.'],
        evidence: ['Email baru yang diisi, dan jamnya'],
      },
      unknown: {
        title: 'Pesan ini belum dikenal',
        cause: 'Pesannya sudah dicatat apa adanya. Artinya belum kami ketahui.',
        steps: [
          'Baca pesan itu dan ikuti petunjuknya jika ada.',
          'Tunggu 1 menit, lalu coba sekali lagi.',
          'Jika berulang, hubungi OSS dan kirim bukti dari kasus ini.',
        ],
        avoid: [NO_RETRY_ID],
        stopWhen: ['Pesan yang sama muncul lagi setelah dicoba pada jam lain.'],
        evidence: ['Pesan apa adanya, dengan jam dan langkahnya'],
      },
      none: {
        title: 'Tidak ada kesalahan',
        cause: 'Halaman tidak menunjukkan kesalahan.',
        steps: ['Lanjutkan pengisian.'],
        avoid: [],
        stopWhen: [],
        evidence: [],
      },
    },
    certainties: { certain: 'pasti', likely: 'mungkin', unknown: 'belum tahu' },
  },
  en: {
    classes: {
      'nik-registered': {
        title: 'The NIK already has an OSS account',
        cause:
          'Perhaps you registered once and forgot, or a consultant or someone else who helped made the account.',
        steps: [
          'Press Masuk, not Daftar.',
          'Use Lupa kata sandi with each e-mail or phone number that may have been used.',
          'Ask the person who helped to register.',
          'When registering a company, check the kind of applicant again.',
          'If nothing works, contact OSS with the chronology, screenshots, NIK, name and e-mail.',
        ],
        avoid: [NO_NEW_ACCOUNT_EN, "Do not use another person's NIK."],
        stopWhen: [
          'Every e-mail and number that may have been used was tried in Lupa kata sandi, and none worked.',
          'You never registered and nobody ever helped you.',
        ],
        evidence: ['E-mails and numbers tried in Lupa kata sandi'],
      },
      'email-registered': {
        title: 'The e-mail belongs to another OSS account',
        cause:
          'Each account needs its own e-mail. This one may belong to your old account or to another business.',
        steps: [
          'If that account is yours, log in with this e-mail or use Lupa kata sandi.',
          'If this is another business, use another e-mail that is active and easy to remember.',
        ],
        avoid: ['Do not use an e-mail that you cannot open.'],
        stopWhen: ['The e-mail is yours, but Lupa kata sandi sends nothing.'],
        evidence: ['The refused e-mail, and when Lupa kata sandi was tried'],
      },
      'phone-registered': {
        title: 'The phone number belongs to another OSS account',
        cause: 'The number may have been used for OSS before, by you or somebody else.',
        steps: [
          'Try to log in with this number, or use Lupa kata sandi.',
          'If the account is not yours, use another active number.',
        ],
        avoid: ['Do not use a number that is not in your hands.'],
        stopWhen: ['The number is yours, but you cannot log in with it.'],
        evidence: ['The refused number, and when you tried to log in'],
      },
      'username-registered': {
        title: 'The user name is already registered',
        cause: 'This often happens when the owner of an old account (OSS 1.1) presses Daftar.',
        steps: [
          'Press Masuk and use the user name and password of the old OSS.',
          'Follow the steps that replace the access right (penggantian hak akses).',
          'If the password is forgotten, use Lupa kata sandi.',
        ],
        avoid: [NO_NEW_ACCOUNT_EN],
        stopWhen: ['The old account cannot log in, and Lupa kata sandi does not help.'],
        evidence: ['User name of the old account, and the NIB if there is one'],
      },
      'ktp-mismatch': {
        title: 'The data differ from the civil registry',
        cause:
          'Name, NIK or other data are not as Dukcapil has them. Most often: a title typed with the name, one letter or space that differs.',
        steps: [
          'Compare the name letter by letter with the KTP, spaces and marks too.',
          'Write the name without titles. If the title is printed on the KTP, try exactly as printed too.',
          'If the name has an apostrophe, try without it.',
          'Check NIK, date of birth and sex. Enter the address as on the KTP.',
          'If all are the same, ask Dukcapil whether the data are right and have reached the central database.',
        ],
        avoid: ['Do not shorten the name or use a nickname.', NO_RETRY_EN],
        stopWhen: [
          'The name is as on the KTP letter by letter, and is still refused.',
          'NIK, date of birth and sex are the same too.',
        ],
        evidence: [
          'The message word for word, with the time of each try',
          'The spellings of the name that were tried',
        ],
      },
      'nik-not-found': {
        title: 'The NIK was not found or could not be verified',
        cause:
          'Perhaps it was mistyped, a new KTP is not in the central database yet, or the NIK is not active.',
        steps: [
          'Compare the 16 digits with the KTP.',
          'If the KTP is new or was changed, wait 24 to 72 hours (1 to 3 days), then try again.',
          'Ask Dukcapil whether the NIK is active and in the central database.',
        ],
        avoid: ['Do not change digits of the NIK to get through.', NO_RETRY_EN],
        stopWhen: ['The NIK is as on the KTP, and you have waited 72 hours (3 days).'],
        evidence: [
          'The message word for word, with the time of each try',
          'The day on which KTP or KK was made or changed',
        ],
      },
      'dukcapil-unavailable': {
        title: 'OSS has no connection to Dukcapil now',
        cause: 'The trouble is on the side of the servers, not in your data.',
        steps: [
          'Wait 5 to 10 minutes, then try again.',
          'If it still fails, try at another hour. Some users report that evenings are smoother.',
          'If it happens again and again, report it to OSS with the recorded times.',
        ],
        avoid: ['Do not change data that are right.', NO_RETRY_EN],
        stopWhen: ['It happens again at other hours and on other days.'],
        evidence: ['The time of each failure'],
      },
      'otp-missing': {
        title: 'The OTP was not sent',
        cause: 'The address or number may be wrong, the code may be in Spam, or the server is slow.',
        steps: [
          'Check the e-mail and the number you typed.',
          'Wait some minutes, then look into Spam and Promotions.',
          'Ask for it once more, then try another way (e-mail or WhatsApp) if there is one.',
          'If there is still nothing, contact OSS.',
        ],
        avoid: [NO_CODE_EN, 'Do not ask for many codes.'],
        stopWhen: ['You waited some minutes, looked into Spam and Promotions, and asked for it once more.'],
        evidence: ['The e-mail or number it should go to, and when it was asked for'],
      },
      'otp-invalid': {
        title: 'The OTP does not match',
        cause: 'The code may be mistyped, or it is not the latest one.',
        steps: [
          'Type the code of the newest message.',
          'If it is refused again, ask for a new code and type it at once.',
        ],
        avoid: [NO_CODE_EN, 'Do not guess the code.'],
        stopWhen: ['Two new codes in a row are refused though typed at once.'],
        evidence: ['When the code was asked for, received and refused; never send the code itself'],
      },
      'otp-expired': {
        title: 'The OTP is no longer valid',
        cause: 'The code may have been typed too late, or a newer one was sent.',
        steps: ['Open your e-mail or WhatsApp first.', 'Ask for a new code and type it at once.'],
        avoid: [NO_CODE_EN],
        stopWhen: ['The code always comes after its time is over.'],
        evidence: ['When the code was asked for and received; never send the code itself'],
      },
      'activation-mail-missing': {
        title: 'The account is not activated, the activation e-mail has not come',
        cause: 'The e-mail may be in Spam, may not have been sent, or its link is no longer valid.',
        steps: [
          'Look for mail from OSS in the inbox, Spam and Promotions.',
          'Check that the registered e-mail is right.',
          'Ask for it again if there is a button.',
          'If there is still nothing, contact OSS and say when you registered.',
        ],
        avoid: [NO_NEW_ACCOUNT_EN],
        stopWhen: ['There is no mail in the inbox, Spam or Promotions, even after asking again.'],
        evidence: ['The registered e-mail, and day and time of registration'],
      },
      'login-failed': {
        title: 'Logging in failed',
        cause: 'Account and password do not fit, or there is no such account.',
        steps: [
          'Check the e-mail, phone number or user name.',
          'Mind capital and small letters in the password.',
          'Use Lupa kata sandi.',
          'Try another e-mail that may have been used.',
        ],
        avoid: ['Do not guess the password many times.', NO_CODE_EN],
        stopWhen: ['Lupa kata sandi was tried with every e-mail that may have been used.'],
        evidence: ['E-mails, numbers and user names tried; never send the password'],
      },
      'password-rejected': {
        title: 'The password is not accepted yet',
        cause: 'The two passwords may differ, or a condition is missing.',
        steps: [
          'Use at least 8 characters: capitals, small letters, digits and a special character.',
          'Type the same password in both fields.',
        ],
        avoid: ['Do not use the password of your e-mail.'],
        stopWhen: ['Every condition is met and both fields are the same, and it is still refused.'],
        evidence: ['The conditions and the message word for word, with the time; never send the password'],
      },
      'captcha-wrong': {
        title: 'The captcha does not match',
        cause: 'The letters may be misread, or the picture is out of date.',
        steps: [
          'Load a new picture.',
          'Type slowly and mind capital and small letters.',
          'If it is refused again, try with another browser.',
        ],
        avoid: [NO_RETRY_EN],
        stopWhen: ['Three new pictures were refused, also with another browser.'],
        evidence: ['A screenshot of the captcha and the message, with the time of each try'],
      },
      'session-expired': {
        title: 'The session has ended',
        cause: 'The page was open too long, or the account logged in elsewhere.',
        steps: ['Reload the page and log in again.', 'Fill the form in one go. Have the data ready first.'],
        avoid: ['Do not log in with the same account in two places.'],
        stopWhen: ['The session ends again though the form was filled right after logging in.'],
        evidence: ['When you logged in and when the session ended'],
      },
      'server-error': {
        title: 'The OSS server has a problem',
        cause: 'It may be busy or under maintenance. Usually your data are not the cause.',
        steps: [
          'Wait 1 minute, then try once more.',
          'If it still fails, try at another hour, or with another browser or device.',
          'If it happens again and again, report it to OSS with the recorded times.',
        ],
        avoid: [NO_RETRY_EN, 'Do not change data that are right.'],
        stopWhen: ['It failed three times, also at another hour and with another browser or device.'],
        evidence: ['The time of each failure, and the browser and device used'],
      },
      timeout: {
        title: 'OSS takes too long to answer',
        cause: 'The server may be busy, or your connection slow.',
        steps: [
          'Check the internet connection by opening another site.',
          'Wait 1 minute, reload, then try once more.',
          'If it is still slow, try at another hour.',
        ],
        avoid: [NO_RETRY_EN],
        stopWhen: ['There was no answer three times, while other sites open quickly.'],
        evidence: ['The time of each try, and how long you waited'],
      },
      offline: {
        title: 'The device is not connected to the internet',
        cause: 'The connection was lost, so that what you typed may not have been sent.',
        steps: [
          'Check Wi-Fi or mobile data.',
          'Once connected, see whether the form still holds your data before you press a button.',
          'If other sites do not open either, contact your internet provider.',
        ],
        avoid: ['Do not close the page before you have noted what you typed.'],
        stopWhen: ['Other sites open quickly, but OSS still does not.'],
        evidence: ['The time of each try, and the network used'],
      },
      'email-renewal': {
        title: 'OSS asks for a new e-mail',
        cause: 'The account has no usable e-mail yet.',
        steps: [
          'Enter an e-mail that is active and easy to remember.',
          'Open it and follow what OSS writes.',
        ],
        avoid: ["Do not use another person's e-mail."],
        stopWhen: ['The new e-mail is refused, or no message from OSS comes.'],
        evidence: ['The new e-mail, and when it was entered'],
      },
      unknown: {
        title: 'This message is not known yet',
        cause: 'It was recorded word for word. What it means is not known to us.',
        steps: [
          'Read the message and follow it if it says what to do.',
          'Wait 1 minute, then try once more.',
          'If it happens again, contact OSS and send the evidence of this case.',
        ],
        avoid: [NO_RETRY_EN],
        stopWhen: ['The same message comes again after a try at another hour.'],
        evidence: ['The message word for word, with time and step'],
      },
      none: {
        title: 'No error',
        cause: 'The page shows no error.',
        steps: ['Go on with the form.'],
        avoid: [],
        stopWhen: [],
        evidence: [],
      },
    },
    certainties: { certain: 'certain', likely: 'perhaps', unknown: 'not known' },
  },
});
