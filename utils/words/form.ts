/** Names of the portal's fields, steps and buttons, as a person would say them. */
import type { ApplicantKind, ButtonId, FieldId, MessagePlace, StepId } from '../domain/form/form.ts';
import { bilingual } from './bilingual.ts';

interface FormWords {
  readonly fields: Record<FieldId, string>;
  readonly steps: Record<StepId, string>;
  readonly buttons: Record<ButtonId, string>;
  readonly places: Record<MessagePlace, string>;
  readonly applicantKinds: Record<ApplicantKind, string>;
  readonly sexes: Record<'L' | 'P', string>;
}

export const formWords = bilingual<FormWords>({
  id: {
    fields: {
      applicantKind: 'jenis pelaku usaha',
      businessScale: 'skala usaha',
      nik: 'NIK',
      email: 'email',
      phone: 'nomor telepon',
      otp: 'kode verifikasi',
      password: 'kata sandi',
      passwordRepeat: 'konfirmasi kata sandi',
      name: 'nama',
      sex: 'jenis kelamin',
      birthDate: 'tanggal lahir',
      address: 'alamat',
      province: 'provinsi',
      regency: 'kabupaten/kota',
      district: 'kecamatan',
      village: 'desa/kelurahan',
      consent: 'persetujuan',
      captcha: 'kode pengaman',
      username: 'nama pengguna',
    },
    steps: {
      identity: 'NIK dan email',
      contact: 'telepon atau email',
      code: 'kode verifikasi',
      password: 'kata sandi',
      profile: 'data KTP',
      'single-page': 'formulir pendaftaran',
      done: 'pendaftaran berhasil',
      login: 'masuk',
      unknown: 'langkah tidak dikenali',
    },
    buttons: {
      verify: 'Verifikasi',
      sendCode: 'Kirim kode verifikasi',
      resend: 'Kirim ulang kode',
      next: 'Lanjut',
      register: 'Daftar',
      login: 'Masuk',
    },
    places: {
      'field-hint': 'di bawah isian',
      snackbar: 'di pesan singkat yang muncul sebentar',
      alert: 'di kotak peringatan',
      dialog: 'di jendela pesan',
      page: 'di halaman penuh',
      network: 'di jaringan',
    },
    applicantKinds: {
      'orang-perseorangan': 'Orang Perseorangan',
      'badan-usaha': 'Badan Usaha',
      'kantor-perwakilan': 'Kantor Perwakilan',
      'badan-usaha-luar-negeri': 'Badan Usaha Luar Negeri',
    },
    sexes: { L: 'Laki-laki', P: 'Perempuan' },
  },
  en: {
    fields: {
      applicantKind: 'kind of applicant',
      businessScale: 'size of business',
      nik: 'NIK',
      email: 'e-mail',
      phone: 'phone number',
      otp: 'verification code',
      password: 'password',
      passwordRepeat: 'repeated password',
      name: 'name',
      sex: 'sex',
      birthDate: 'date of birth',
      address: 'address',
      province: 'province',
      regency: 'regency or city',
      district: 'district',
      village: 'village',
      consent: 'consent',
      captcha: 'captcha',
      username: 'user name',
    },
    steps: {
      identity: 'NIK and e-mail',
      contact: 'phone or e-mail',
      code: 'verification code',
      password: 'password',
      profile: 'KTP data',
      'single-page': 'registration form',
      done: 'registration succeeded',
      login: 'log in',
      unknown: 'step not recognised',
    },
    buttons: {
      verify: 'Verifikasi',
      sendCode: 'Kirim kode verifikasi',
      resend: 'Kirim ulang kode',
      next: 'Lanjut',
      register: 'Daftar',
      login: 'Masuk',
    },
    places: {
      'field-hint': 'under the field',
      snackbar: 'in a short message that vanishes',
      alert: 'in a warning box',
      dialog: 'in a message window',
      page: 'on the whole page',
      network: 'in the network',
    },
    applicantKinds: {
      'orang-perseorangan': 'Individual',
      'badan-usaha': 'Company',
      'kantor-perwakilan': 'Representative office',
      'badan-usaha-luar-negeri': 'Foreign company',
    },
    sexes: { L: 'Male', P: 'Female' },
  },
});
