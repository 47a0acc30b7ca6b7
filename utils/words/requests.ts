/** What is asked of the helpdesk for each kind of trouble, as the object of "please". */
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import { bilingual } from './bilingual.ts';

export const requestWords = bilingual<Record<MessageClass, string>>({
  id: {
    'nik-registered':
      'memeriksa apakah NIK tersebut sudah terhubung dengan akun OSS, dan jika sudah, memberi petunjuk cara memulihkan akses akun itu atau menghapus pendaftaran yang tidak selesai',
    'email-registered':
      'memeriksa apakah alamat email tersebut sudah terhubung dengan akun OSS lain, dan memberi petunjuk cara memulihkan atau melepaskannya',
    'phone-registered':
      'memeriksa apakah nomor telepon tersebut sudah terhubung dengan akun OSS lain, dan memberi petunjuk cara memulihkan atau melepaskannya',
    'username-registered': 'memberi petunjuk cara masuk dengan nama pengguna lama atau menggantinya',
    'ktp-mismatch':
      'menyampaikan data mana yang dinilai tidak sesuai KTP, dan apakah pemadanan dengan data Dukcapil sudah memakai data terbaru',
    'nik-not-found':
      'memeriksa apakah NIK tersebut dapat ditemukan dalam pemadanan dengan data Dukcapil, dan langkah yang perlu ditempuh jika tidak',
    'dukcapil-unavailable':
      'menyampaikan apakah koneksi ke sistem Dukcapil sedang terganggu, dan kapan pendaftaran dapat dicoba kembali',
    'otp-missing': 'memeriksa pengiriman kode verifikasi ke email atau nomor pemohon',
    'otp-invalid': 'memeriksa mengapa kode verifikasi yang dikirim tidak diterima',
    'otp-expired': 'menyampaikan masa berlaku kode verifikasi dan cara meminta kode baru',
    'activation-mail-missing': 'mengirim ulang email aktivasi ke alamat pemohon',
    'login-failed': 'memberi petunjuk cara memulihkan akses masuk ke akun pemohon',
    'password-rejected': 'menyampaikan syarat kata sandi yang belum terpenuhi',
    'captcha-wrong': 'memeriksa mengapa kode pengaman yang dimasukkan tidak diterima',
    'session-expired': 'memeriksa mengapa sesi berakhir sebelum pendaftaran selesai',
    'server-error': 'memeriksa kesalahan server pada waktu yang tercatat',
    timeout: 'memeriksa mengapa portal tidak menjawab pada waktu yang tercatat',
    offline: 'menyampaikan apakah ada gangguan layanan pada waktu yang tercatat',
    'email-renewal': 'memberi petunjuk cara memperbarui email pada akun pemohon',
    unknown: 'menjelaskan arti pesan tersebut dan langkah yang perlu ditempuh',
    none: 'menjelaskan langkah yang perlu ditempuh',
  },
  en: {
    'nik-registered':
      'check whether this NIK is already linked to an OSS account and, if so, say how access to it can be recovered or an unfinished registration deleted',
    'email-registered':
      'check whether this e-mail address is already linked to another OSS account, and say how it can be recovered or released',
    'phone-registered':
      'check whether this phone number is already linked to another OSS account, and say how it can be recovered or released',
    'username-registered': 'say how to log in with the old user name or how to replace it',
    'ktp-mismatch':
      'say which data were found to differ from the KTP, and whether the match with Dukcapil used the latest data',
    'nik-not-found':
      'check whether this NIK can be found in the match with Dukcapil, and which steps to take if it cannot',
    'dukcapil-unavailable':
      'say whether the link to the Dukcapil system is disturbed, and when registration can be tried again',
    'otp-missing': "check the sending of the verification code to the applicant's e-mail or number",
    'otp-invalid': 'check why the verification code that was sent is not accepted',
    'otp-expired': 'say how long the verification code is valid and how to ask for a new one',
    'activation-mail-missing': "send the activation e-mail to the applicant's address again",
    'login-failed': "say how access to the applicant's account can be recovered",
    'password-rejected': 'say which condition for the password is not met yet',
    'captcha-wrong': 'check why the captcha code that was entered is not accepted',
    'session-expired': 'check why the session ended before registration was finished',
    'server-error': 'look into the server error at the recorded times',
    timeout: 'look into why the portal did not answer at the recorded times',
    offline: 'say whether the service was disturbed at the recorded times',
    'email-renewal': "say how to renew the e-mail address of the applicant's account",
    unknown: 'explain what this message means and which steps to take',
    none: 'explain which steps to take',
  },
});
