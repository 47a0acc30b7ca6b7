/**
 * What the portal's pages look like: the one place to correct when the portal changes.
 * Every pattern is matched against folded text (`fold.ts`): lower case, single spaces.
 *
 * Certainty: CONF read in an official text or public code that drives the real portal · STG seen on staging ·
 * REP reported · INF inferred · UNV common usage without a public source.
 */
import type { ButtonId, FieldId, Generation, MessagePlace, StepId } from '../domain/form/form.ts';

export const CATALOGUE_VERSION = '2026.11.1';

/** Nobody has yet compared this catalogue with the live site. */
export const LAST_CHECKED_ON_LIVE_SITE: string | null = null;

export const SOURCES = {
  NIBA: { certainty: 'STG', seen: '2026-08-22', what: 'recording of the 2026 form' },
  GOVS: { certainty: 'CONF', seen: '2026-07-07', what: 'official mobile guide of 2022' },
  QA26: { certainty: 'CONF', seen: '2026-05-01', what: 'recording of the login page' },
  HAR21: { certainty: 'CONF', seen: '2021-08-14', what: 'tutorial with screenshots' },
  S004: { certainty: 'REP', seen: '2026-11-21', what: 'article on failed KTP verification' },
  INF: { certainty: 'INF', seen: '2026-11-21', what: 'inferred from the sources above' },
  UNV: { certainty: 'UNV', seen: '2026-11-21', what: 'usual wording of Indonesian forms' },
} as const;
export type SourceKey = keyof typeof SOURCES;

/** How a form control is worked. */
export type ControlKind = 'text' | 'date' | 'choice' | 'checkbox' | 'password' | 'code';

export interface FieldEntry {
  readonly kinds: readonly ControlKind[];
  /** The portal's own placeholder, recognised by its beginning. Enough by itself. */
  readonly placeholder?: readonly [RegExp, SourceKey];
  /** A placeholder that other fields may carry too. It yields to a label that says otherwise. */
  readonly example?: readonly [RegExp, SourceKey];
  /** Labels, `aria-label`, the text before the field; "Masukkan" and "Pilih" are already taken off. */
  readonly label: readonly [RegExp, SourceKey];
  /** A label that only looks alike. */
  readonly not?: RegExp;
  /** Texts of the choices: two or more of them are as good as a label. */
  readonly choices?: readonly [RegExp, SourceKey];
  /** `autocomplete`, `name` and `id`: weak evidence, never enough by itself. */
  readonly hint?: RegExp;
}

const text: readonly ControlKind[] = ['text'];
const choice: readonly ControlKind[] = ['choice'];
const region: readonly ControlKind[] = ['choice', 'text'];

export const FIELDS: Record<FieldId, FieldEntry> = {
  applicantKind: {
    kinds: choice,
    placeholder: [/^pilih jenis pelaku usaha/, 'NIBA'],
    label: [
      /^(jenis|tipe|kategori|bentuk) (pelaku usaha|pemohon|pendaftar|badan usaha)|^pelaku usaha$|^(kind|type) of (applicant|business (actor|entity))|^(applicant|business (actor|entity)) (type|kind)/,
      'GOVS',
    ],
    choices: [/^(orang )?perseorangan|^badan usaha|^kantor perwakilan|^individual$|^company$/, 'NIBA'],
  },
  businessScale: {
    kinds: choice,
    label: [/^skala (usaha|kegiatan)|^(business )?scale|^size of business/, 'S004'],
    choices: [/^(non-? ?)?umk\b|^usaha mikro|^(non-? ?)?usaha mikro/, 'S004'],
  },
  nik: {
    kinds: text,
    placeholder: [/^masukkan 16 digit nik/, 'NIBA'],
    example: [/^(contoh:? )?(\d{16}|16 (digit|angka))/, 'UNV'],
    label: [
      /^((no|nomor)\.? ?)?(nik|(e-?)?ktp(-?el)?)\b|nomor induk kependudukan|^national (id|identity|identification)|^(id|identity) card (no|number)|^16 digit nik|^identity number/,
      'GOVS',
    ],
    not: /\batau\b|\bor\b|foto|unggah|upload|berkas|file|passpor|paspor|e-?mail|istri|suami|anak|lama/,
    hint: /\bnik\b|ktp/,
  },
  email: {
    kinds: text,
    placeholder: [/^contoh: nama@email\.com/, 'NIBA'],
    example: [/^(contoh:? |e\.g\.? )?[\w.]+@[\w.]+$/, 'UNV'],
    label: [/^(alamat )?(e-?mail|surel|surat elektronik)\b/, 'GOVS'],
    not: /\batau\b|\bor\b|konfirmasi|ulangi|confirm|repeat|langganan|newsletter|subscribe|\/ ?(no|nomor|user|nik|hp)|lama$/,
    hint: /e-?mail/,
  },
  phone: {
    kinds: text,
    placeholder: [/^81x-xxxx/, 'NIBA'],
    example: [/^(contoh:? )?(\+?62|0)?[ -]?8[\dx]{1,3}[ -]?[\dx]{3}/, 'UNV'],
    label: [
      /^((no|nomor)\.? ?)?(telepon|telpon|telp|tlp|hp|handphone|ponsel|whatsapp|wa|seluler|selular)\b|^(mobile|cell|phone|whatsapp)( phone)?( no| number)?$|^(mobile|phone) number/,
      'GOVS',
    ],
    not: /\batau\b|\bor\b|kantor|rumah|fax|faks|darurat|emergency|\/ ?(e-?mail|user|nik)/,
    hint: /phone|telp|telepon|\btel\b|\bhp\b|ponsel|mobile/,
  },
  otp: {
    kinds: ['code', 'text'],
    label: [
      /(kode|code).{0,16}(otp|verifikasi|verification)|^otp\b|verification code|one.time (code|pass)/,
      'GOVS',
    ],
    not: /gambar|captcha|pengaman|keamanan/,
    hint: /\botp\b|one-time-code/,
  },
  password: {
    kinds: ['password', 'text'],
    placeholder: [/^masukkan kata sandi/, 'QA26'],
    label: [/^(buat )?(kata ?sandi|password|sandi)\b|^(new|create) password/, 'NIBA'],
    not: /konfirmasi|ulang|confirm|repeat|re-?type|re-?enter|sekali lagi|again/,
    hint: /passw|sandi/,
  },
  passwordRepeat: {
    kinds: ['password', 'text'],
    label: [
      /(konfirmasi|ulangi?|ketik ulang|tulis ulang|confirm|repeat|re-?type|re-?enter).{0,14}(sandi|password)|(sandi|password).{0,14}(sekali lagi|again)/,
      'NIBA',
    ],
    hint: /confirm|konfirmasi|repeat|ulang/,
  },
  name: {
    kinds: text,
    placeholder: [/^masukkan nama sesuai ktp/, 'NIBA'],
    label: [
      /^nama( lengkap)?( anda)?$|^nama( lengkap)?,? \(?(sesuai|seperti|pada|di|menurut|dalam|berdasarkan|tanpa)\b|^nama (lengkap|pelaku usaha|pemohon|pendaftar|penanggung jawab)|^(full|complete) name|^(your )?name( as .*| \(.*)?$/,
      'GOVS',
    ],
    not: /pengguna|user|perusahaan|badan|\bibu\b|ayah|bank|jalan|panggilan|depan|belakang|toko|produk|file|akun/,
    hint: /\bnama\b|full-?_?name|^name$/,
  },
  sex: {
    kinds: choice,
    label: [/^jenis kelamin|^kelamin\b|^gender\b|^sex$/, 'GOVS'],
    choices: [/^(laki(-| )?laki|perempuan|pria|wanita|male|female)\b/, 'NIBA'],
  },
  birthDate: {
    kinds: ['date', 'text'],
    example: [/^(contoh:? )?(dd|hh|tt|tgl)[-/. ]+(mm|bb|bln)[-/. ]+(yyyy|tttt|yy|thn)/, 'NIBA'],
    label: [/^(tanggal|tgl)\.? (kelahiran|lahir)|^(date of birth|birth ?date|birthday|dob)\b/, 'GOVS'],
    not: /tempat|anak|pasangan/,
    hint: /bday|birth|lahir/,
  },
  address: {
    kinds: text,
    placeholder: [/^contoh: jl\. rusa/, 'NIBA'],
    example: [/^(contoh:? |e\.g\.? )?(jl|jln|jalan)\b/, 'UNV'],
    label: [/^alamat\b|^((full|home|street|residential) )?address\b/, 'GOVS'],
    not: /e-?mail|surel|surat elektronik|situs|web|\bip\b|kantor pusat/,
    hint: /alamat|address/,
  },
  province: {
    kinds: region,
    placeholder: [/^pilih provinsi/, 'NIBA'],
    label: [/^(nama )?propinsi\b|^provinsi\b|^province\b/, 'GOVS'],
    hint: /prov/,
  },
  regency: {
    kinds: region,
    placeholder: [/^pilih kabupaten ?\/ ?kota/, 'NIBA'],
    label: [/^kab(upaten)?\.?\b|^kota\b|^regency\b|^city\b/, 'GOVS'],
    not: /lahir/,
    hint: /kabupaten|kota|regency|city/,
  },
  district: {
    kinds: region,
    placeholder: [/^pilih kecamatan/, 'NIBA'],
    label: [/^kec(amatan)?\.?\b|^(sub-?)?district\b/, 'GOVS'],
    hint: /kecamatan|district/,
  },
  village: {
    kinds: region,
    placeholder: [/^pilih (desa|kelurahan)/, 'NIBA'],
    label: [/^(desa|kelurahan|kel)\b\.?|^(urban )?village\b/, 'GOVS'],
    hint: /desa|kelurahan|village/,
  },
  consent: {
    kinds: ['checkbox'],
    placeholder: [/^saya setuju dengan syarat dan ketentuan/, 'NIBA'],
    label: [
      /^saya (setuju|menyetujui|menyatakan|telah|sudah|bersedia)|^dengan ini|syarat (dan|&) ketentuan|^i (agree|accept|have read|declare)/,
      'HAR21',
    ],
  },
  captcha: {
    kinds: text,
    placeholder: [/^masukkan (kode )?captcha/, 'HAR21'],
    label: [
      /captcha|kode (pengaman|keamanan|gambar)|security code|(huruf|karakter|kode|angka).{0,16}gambar/,
      'HAR21',
    ],
    hint: /captcha/,
  },
  username: {
    kinds: text,
    placeholder: [/^contoh: 081x+ atau nama/, 'QA26'],
    label: [
      /^(user ?name|user ?id|nama pengguna|id pengguna)\b|\b(e-?mail|nik|telepon|hp|ponsel|phone)\b.{0,20}(\batau\b|\bor\b|\/).{0,24}\b(user ?name|nama pengguna|e-?mail|nomor|telepon|hp|ponsel|phone|nik)\b/,
      'QA26',
    ],
    hint: /user-?_?name/,
  },
};

/** A control inside one of these, or beside one of these words, belongs to something else than the form. */
export const FOREIGN_REGION = '[role=search],[role=contentinfo],footer,nav,[type=search]';
export const FOREIGN_WORDS = /newsletter|berlangganan|langganan|subscribe|\bcari\b|pencarian|\bsearch\b/;

export interface StepEntry {
  readonly step: StepId;
  readonly generation: Generation;
  readonly fields: readonly FieldId[];
  /** May be there without speaking against the step. */
  readonly also?: readonly FieldId[];
  readonly buttons: readonly ButtonId[];
  /** Without this field it is another step or generation. */
  readonly needs?: FieldId;
  /** Words that only this step shows. */
  readonly telltale?: RegExp;
  readonly source: SourceKey;
}

const regions = ['address', 'province', 'regency', 'district', 'village'] as const;

/** In order of preference when two fit equally well. */
export const STEPS: readonly StepEntry[] = [
  {
    step: 'identity',
    generation: 'C',
    fields: ['applicantKind', 'nik', 'email'],
    buttons: ['verify'],
    telltale: /pilih jenis pelaku usaha/,
    source: 'NIBA',
  },
  {
    step: 'code',
    generation: 'C',
    fields: ['otp'],
    also: ['applicantKind', 'nik', 'email'],
    buttons: ['resend', 'verify'],
    telltale: /kode.{0,40}(dikirim|terkirim).{0,30}e-?mail/,
    source: 'NIBA',
  },
  {
    step: 'code',
    generation: 'B',
    fields: ['otp'],
    also: ['phone', 'email', 'businessScale', 'applicantKind'],
    buttons: ['resend', 'verify'],
    telltale: /kode.{0,40}(dikirim|terkirim).{0,30}whatsapp/,
    source: 'GOVS',
  },
  {
    step: 'password',
    generation: 'C',
    fields: ['password', 'passwordRepeat'],
    also: ['applicantKind', 'nik', 'email'],
    buttons: ['next'],
    telltale: /konfirmasi kata sandi|menggunakan karakter spesial/,
    source: 'NIBA',
  },
  {
    step: 'password',
    generation: 'B',
    fields: ['password', 'passwordRepeat'],
    also: ['phone'],
    buttons: ['next'],
    telltale: /konfirmasi password/,
    source: 'GOVS',
  },
  {
    step: 'profile',
    generation: 'C',
    fields: ['phone', 'name', 'sex', 'birthDate', ...regions, 'consent'],
    also: ['applicantKind', 'email'],
    buttons: ['register'],
    telltale: /81x-xxxx|contoh: jl\. rusa/,
    source: 'NIBA',
  },
  {
    step: 'profile',
    generation: 'B',
    fields: ['nik', 'name', 'birthDate', 'sex', ...regions],
    also: ['phone', 'consent'],
    buttons: ['register', 'next'],
    source: 'GOVS',
  },
  {
    step: 'contact',
    generation: 'B',
    fields: ['phone'],
    also: ['businessScale', 'applicantKind', 'nik', 'email', 'consent'],
    buttons: ['sendCode'],
    telltale: /kirim kode verifikasi|usaha mikro dan kecil \(umk\) orang perseorangan/,
    source: 'GOVS',
  },
  {
    step: 'contact',
    generation: 'B',
    fields: ['email'],
    also: ['businessScale', 'applicantKind', 'nik', 'phone', 'consent'],
    buttons: ['sendCode'],
    telltale: /kirim kode verifikasi melalui e-?mail/,
    source: 'UNV',
  },
  {
    step: 'contact',
    generation: 'B',
    fields: ['businessScale'],
    also: ['applicantKind'],
    buttons: ['next'],
    telltale: /skala usaha/,
    source: 'S004',
  },
  {
    step: 'single-page',
    generation: 'A',
    fields: ['nik', 'name', 'sex', 'birthDate', 'address', 'email', 'phone', 'captcha'],
    also: ['consent', 'applicantKind', 'businessScale', 'province', 'regency', 'district', 'village'],
    buttons: ['register'],
    needs: 'captcha',
    telltale: /kode pengaman/,
    source: 'HAR21',
  },
  {
    step: 'single-page',
    generation: 'unknown',
    fields: ['nik', 'name', 'email', 'phone'],
    also: [
      'applicantKind',
      'businessScale',
      'sex',
      'birthDate',
      ...regions,
      'password',
      'passwordRepeat',
      'consent',
    ],
    buttons: ['register', 'verify', 'next', 'sendCode'],
    source: 'S004',
  },
  {
    step: 'login',
    generation: 'unknown',
    fields: ['username', 'password'],
    also: ['captcha'],
    buttons: ['login'],
    source: 'QA26',
  },
];

/** The page says that the registration is through. */
export const DONE =
  /^(terima kasih (sudah|telah) mendaftar|pendaftaran (hak akses oss|anda|akun)?\s?(telah |sudah )?(berhasil|selesai)|aktivasi berhasil|akun anda (telah|sudah|berhasil) (dibuat|aktif))/;

/** Words of a form's buttons; "resend" before "sendCode", as the first that fits is taken. */
export const BUTTONS: readonly (readonly [ButtonId, RegExp, SourceKey])[] = [
  [
    'resend',
    /kirim (kode )?(otp )?(ulang|lagi)|^minta ulang|resend|send (code )?again|belum (me)?(n)?erima kode/,
    'INF',
  ],
  ['sendCode', /^(kirim|dapatkan|minta) (kode|otp)|^(send|get) (the )?(verification )?(code|otp)/, 'GOVS'],
  ['verify', /^(verifikasi|verify|validasi|periksa nik|cek nik)\b/, 'NIBA'],
  [
    'register',
    /^(daftar(kan)?|register|sign ?up|buat akun|create account|kirim pendaftaran|submit|kirim)( sekarang| akun)?$/,
    'NIBA',
  ],
  ['next', /^(lanjut(kan)?|selanjutnya|berikutnya|next|continue|simpan)\b/, 'NIBA'],
  ['login', /^(masuk|log ?in|sign ?in)( sekarang)?$/, 'QA26'],
];

/** Wrappers that hold one field with its label and its message, in the frameworks that portals use. */
export const FIELD_WRAPPERS =
  '.v-input,.MuiFormControl-root,.form-group,.form-floating,.field,[class*=form-item],[class*=form-field]';

/** The visible box of a control, where it is more than the input itself. */
export const CONTROL_BOXES =
  '.v-field,.v-input__slot,.MuiInputBase-root,.input-group,.ant-select,.ant-picker';

/** Controls that choose from a list, whatever element they are made of. */
export const CHOICE_WIDGETS = '.v-select,.v-autocomplete,.v-combobox,.MuiAutocomplete-root,.ant-select';

/** Where a chosen value stands as text, beside an empty input. */
export const SELECTION_TEXTS =
  '.v-select__selection-text,.v-autocomplete__selection-text,.v-select__selection,.v-chip__content,.MuiChip-label,.ant-select-selection-item';

export const INVALID_MARKS =
  '.v-input--error,.error--text,.Mui-error,.is-invalid,.has-error,[class*=has-error]';

export const DIALOGS =
  'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.v-dialog--active,.modal.show';
/** Vuetify writes `v-snackbar` or `v-snack`. */
export const SNACKBARS = '.MuiSnackbar-root,[class*=notice],[class*=snack],[class*=toast]';

/**
 * Where messages are shown. The known containers of Vuetify 2 and 3, MUI, Bootstrap and plain ARIA,
 * then any element whose class or id says what it is (Ant and others). First match gives the place.
 */
export const MESSAGE_CONTAINERS: readonly (readonly [MessagePlace, string])[] = [
  ['field-hint', '.v-messages__message,.MuiFormHelperText-root,.invalid-feedback,.help-block,.errorlist'],
  ['snackbar', SNACKBARS],
  ['dialog', DIALOGS],
  [
    'alert',
    '.v-alert,.MuiAlert-root,.alert,[role=alert],[role=status],[aria-live=polite],[aria-live=assertive]',
  ],
  [
    'alert',
    ['error', 'Error', 'danger', 'alert', 'notif', 'warning', 'galat', 'pesan', 'message', 'msg', 'feedback']
      .map((word) => `[class*=${word}],[id*=${word}]`)
      .join(),
  ],
];

/** Never part of a message: buttons, icons, menus, labels, counters. */
export const NOT_MESSAGE =
  'button,[role=button],a.btn,input,select,textarea,svg,i,.v-icon,.material-icons,.v-counter,script,style,noscript,template';
export const NOT_MESSAGE_PLACE =
  'label,legend,button,a,[role=button],[role=listbox],[role=menu],[role=option],[role=tooltip],option,.v-counter,[class*=asterisk],[class*=picker],.v-list';

/**
 * Worth telling when it newly appears outside every container; the background decides what it means. Stems, each
 * for many words: `[adu]h` ends sudah, telah, salah and udh, `dak` is in tidak and ketidaksesuaian, `arsa` in all
 * spellings of kedaluwarsa.
 */
export const ALARMING =
  /gag|[adu]h\b|alah|galat|elir|err|dak|[gt]ak\b|tdk|\bga\b|bukan|belum|kura|nggu|arsa|valid|fail|ready|exis|take|ed\b|no[t ]|n't|\bun[akre]|time|terla|lamaa|too |bata|sibu|khir|bis|[iu]lang|coba|olak|unci|blok|wron|corr|mis|beda|diff|dupl|ganda|daftar|maint|erba|upd|pemel|usak|umbang|utus|off|down|onek|conne|lain|login|bad |prob|ndala|tahan|tunda|aktif|[45]\d\d/;

/** Something goes on and the person waits. */
export const BUSY_SIGNS =
  '.v-btn--loading,[aria-busy=true],[role=progressbar]:not([aria-valuenow]),[class*=spinner],[class*=loader]';
