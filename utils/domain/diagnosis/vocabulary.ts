/**
 * The words that messages of the portal are made of, Indonesian and English, each group folded to one
 * sign in capitals. Rules are written over the signs, so that a rewording needs a word here, not a rule.
 */
import { isOneSlipApart } from '../duplicate/locate-slip.ts';
import { nikNeighbourhood as leaveOneOut } from '../duplicate/nik-neighbourhood.ts';

/** Several words that mean one thing; replaced before single words are looked up. Order matters. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\be mail\b/g, 'email'],
  [/\blog ?in\b|\bsign ?in\b/g, 'login'],
  [/\b(nomor|no) induk kependudukan( nik)?\b/g, 'nik'],
  [/\b(nomor|no) (e )?ktp( el)?\b|\bpopulation number\b|\bid (card )?number\b|\bnational id\b/g, 'nik'],
  [/\bkartu tanda penduduk\b|\be ktp\b/g, 'ktp'],
  [/\bnama (pengguna|user)\b|\buser ?name\b|\buser ?id\b|\bid pengguna\b/g, 'username'],
  [/\bkependudukan dan (pencatatan|catatan) sipil\b|\bcivil registry\b|\bpencatatan sipil\b/g, 'dukcapil'],
  [/\bkata (sandi|kunci)\b/g, 'sandi'],
  [/\bone time password\b/g, 'otp'],
  [/\bkode (pengaman|keamanan|gambar)(nya)?\b|\bsecurity code\b|\bteks (pada )?gambar\b/g, 'captcha'],
  [/\bpopulation (database|data|registry|records?)\b/g, 'dukcapil'],
  [/\b(login )?(credentials?|kredensial)\b/g, 'akun sandi'],
  [/\bnon ?aktif\b|\binactive\b|\bdeactivated\b/g, 'tidak aktif'],
  [/\bin use\b/g, 'already inuse'],
  [/\b(menjadi )?milik\b/g, 'dimiliki'],
  [/\b(bukan|not a) robot\b/g, 'captcha'],
  [/\b(tidak|belum) terautentikasi\b/g, 'unauthenticated'],
  [/\bkurang (?=sesuai|cocok|tepat|benar|akurat)/g, 'tidak '],
  [
    // Not at the head: "Daftar dengan email lain" is a button.
    /(?<=\S )(?<!^(?:silakan|silahkan|mohon|harap|please) )\b(pernah )?(melakukan )?(me?n?daftar|daftar|(ber|me)?registrasi|pendaftaran) (menggunakan|memakai|dengan|pakai)\b/g,
    '$1didaftarkan dengan',
  ],
  [
    /\b(pernah|sudah|telah|udah|sdh) (melakukan )?(mendaftar|daftar|registrasi|pendaftaran)\b/g,
    '$1 didaftarkan',
  ],
  [/\b(nik|email|username|number) taken\b/g, '$1 already taken'],
  [/\bunregistered\b/g, 'tidak terdaftar'],
  [/\b(paket data|kuota (data|internet)|kuota(?= (anda )?(sudah |telah )?habis\b))/g, 'internet'],
  [/\balready (in|on) (our |the )?(system|database|records?|file)\b/g, 'already registered'],
  [/(?<!already )(?<!not )\bexists?\b/g, 'already exists'],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|ca|wo|would) ?n ?t\b/g, 'not'],
  [
    /\b(no longer (valid|active|usable)|((sudah|telah) )?(tidak|tak|not) (valid|berlaku)( lagi| anymore)|(sudah|telah) (tidak|tak) (valid|berlaku))\b/g,
    'kedaluwarsa',
  ],
  [
    /\b(tidak|belum|tak|not|tdk|gak|ga|gk|nggak|ngga|enggak|blm) (berhasil|sukses|successful|succeed)\b/g,
    'gagal',
  ],
  [/\bunsuccessful\b/g, 'gagal'],
  [/\bmohon maaf( atas ketidaknyamanan(nya)?)?\b|\b(we are |we re )?(so )?sorry\b|\bmaaf\b/g, ' '],
  [
    /\bdengan (menyesal|berat hati) kami (sampaikan|informasikan|beritahukan)( bahwa)?\b|\bwe regret to inform you( that)?\b/g,
    ' ',
  ],
  [/\bsaat ini\b|\buntuk (saat ini|sementara( waktu)?)\b|\bat (this|the) moment\b|\bright now\b/g, 'kini'],
  [/\btime ?out\b|\btimed out\b|\betimedout\b|\b(took|takes|taking) too long\b/g, 'timeout'],
  [/\bmasa berlaku(nya)?\b/g, 'berlaku'],
  [/\bbatas (waktu|tunggu|masa)( tunggu)?\b|\btime limit\b/g, 'waktu'],
  [/\boff line\b/g, 'offline'],
  [/\bdalam hal\b|\bin case\b/g, 'jika'],
  [/\b(be)?kerja ?sama\b|\bbersama sama\b|\bsama sama\b|\bsama sekali\b/g, 'kerjasama'],
  [/\b(tidak|tak) (boleh|perlu|harus|wajib)\b|\b(should|must|may|need) not\b/g, 'harus'],
  [/\bmake sure\b/g, 'pastikan'],
  [/\bexpires? in\b|\babout to\b/g, 'akan'],
  [/\b(belum|tidak) (melakukan )?(perekaman|rekam|merekam)\b/g, 'belum terekam'],
  [/\bnot (registered|used|taken) yet\b|\bnot yet (registered|used|taken)\b/g, 'belum registered'],
  [/\bunknown(?! error)\b|\bunrecogni[sz]ed\b/g, 'tidak dikenali'],
  [/\b(code|otp) not work(ing)?\b/g, 'otp salah'],
  [/\bnot right\b/g, 'wrong'],
  [/\bdikeluarkan\b|\blog(ged)? ?out\b|\bsigned out\b/g, 'keluar'],
  [/\berr (name not resolved|network changed|address unreachable)\b/g, 'internet terputus'],
  [/\b(belum|tidak) (pernah )?(digunakan|dipakai|terpakai)\b/g, 'tersedia'],
  [/\b(perbaikan|perubahan|koreksi) (data|dokumen|isian|kesalahan|nama|nik)\b/g, 'koreksi'],
  [/\b(sedang|lagi) (dalam )?(di)?perbaik(i|an)\b/g, 'gangguan'],
  [/\b(telah|sudah|selesai) (selesai )?(diperbaiki|ditangani|diatasi)\b/g, 'pulih'],
  [/\bterlalu sering\b/g, 'terlalu banyak'],
  [/\b(kurang dari|less than|fewer than|shorter than)\b/g, 'terlalu pendek'],
  [
    /\b(perangkat|device|browser|peramban|komputer|tempat|lokasi|location) (yang )?(lain|berbeda)\b|\b(another|other|different) (device|browser|computer|location|place)\b/g,
    'perangkatlain',
  ],
  [/\bterima kasih\b|\bthank you\b/g, 'sukses'],
];

const GROUPS: Readonly<Record<string, string>> = {
  NIK: 'nik',
  EMAIL: 'email emal emial imel emailnya surel mail',
  PHONE:
    'telephon telf telepon telpon telephone telefon telp tlp tlpn hp ponsel handphone hape whatsapp wa seluler selular phone mobile',
  NUMBER: 'nomor nomer no number',
  USERNAME: 'username',
  KTP: 'ktp ktpel ktpnya',
  DUKCAPIL: 'dukcapil disdukcapil kependudukan adminduk',
  OTP: 'otp',
  CODE: 'kode code pin',
  CAPTCHA: 'captcha recaptcha capcha',
  SESSION: 'sesi session token',
  PASSWORD: 'sandi password passwords passwordnya kunci',
  CONFIRM: 'konfirmasi ulangi pengulangan confirmation confirm ulangan',
  ACCOUNT: 'akun account akunnya',
  USER: 'pengguna user orang pihak pelaku',
  NAME: 'nama name namanya',
  BIRTH: 'lahir birth',
  SEX: 'kelamin gender sex',
  DATA: 'data datanya identitas identity biodata informasi isian details',
  SYSTEM: 'sistem server layanan situs website system service aplikasi portal web services servis peladen',
  INTERNET: 'internet jaringan network wifi sinyal',
  CONNECTION: 'koneksi connection sambungan',
  ALREADY:
    'uda udh dah sdah sudah sudh suda telah tlah already pernah udah sdh tlh terlanjur has have been is was',
  USED: 'kepake kepakai kepakek dipake dipakek kedaftar didaftarin diregistrasi diregistrasikan dipunyai diambil terambil tertaut ditautkan dikaitkan bound occupied claimed enrolled terdaftar digunakan dipakai terpakai dimiliki didaftarkan registered used taken teregistrasi inuse exists exist tergunakan linked associated terkait dipergunakan tersambungkan terasosiasi',
  OWN: 'belong belongs using uses memiliki mempunyai punya owns memakai menggunakan',
  EXIST: 'ada eksis terdapat adanya there',
  DUPLICATE: 'ganda duplikat duplikasi duplicate duplicated',
  OTHER: 'lain lainnya another other someone else',
  NOT: 'gk kagak ndak tidak tida tak tdk tdak tidk bukan not gak ga nggak enggak tanpa no',
  BELUM: 'belum blum blm belom yet',
  CAN: 'dapat bisa can mampu bs dpt',
  MATCH:
    'klop persis konsisten matched padan sepadan sesuai cocok sama match matching matches selaras dicocokkan mencocokkan identik',
  DIFFER:
    'berbeda beda berlainan mismatch ketidaksesuaian ketidakcocokan perbedaan selisih different differ differs mismatched',
  SYNCED:
    'sinkron tersinkron tersinkronisasi disinkronkan disinkronisasi sinkronisasi synced synchronized synchronised',
  RECORDED: 'tercatat terekam terdata',
  FOUND:
    'ditemukan menemukan temukan terlacak dijumpai teridentifikasi identified locate located found find dikenali dikenal ketemu terbaca recognized recognised terdeteksi diketahui',
  VALID: 'valid benar sah correct betul tepat absah akurat accurate',
  WRONG: 'salah slah salh keliru invalid incorrect wrong',
  ACTIVE: 'aktif active activated diaktivasi diaktifkan teraktivasi',
  ACTIVATION: 'aktivasi activation pengaktifan',
  EXPIRED:
    'kedaluwarsa kadaluarsa kadaluwarsa kedaluarsa kadarluarsa kadaluwarso expired hangus berakhir diakhiri usang ended terminated lapsed',
  OVER: 'kehabisan habis hbis lewat terlampaui terlewati exceeded exceeds melebihi melampaui melewati elapsed',
  VALIDITY: 'berlaku berlakunya',
  FAIL: 'gagal ggal gaga failed failure fail fails kegagalan unable cannot couldnt',
  SEND: 'dikirim dikirimkan mengirim mengirimkan terkirim pengiriman kirim send sent sending delivered deliver diterima menerima received receive sampai',
  CONNECT:
    'tersambung terhubung menghubungi menghubungkan terkoneksi connect connecting connected reach reached mengakses diakses akses menyambung menyambungkan respons merespons merespon respon menjawab  response responding respond dihubungi terjangkau dijangkau menjangkau berkomunikasi communicate contact beroperasi berfungsi',
  AVAILABLE: 'tersedia available',
  BROKEN: 'terhenti kehilangan terputus putus lost disconnected terganggu unstable hilang interrupted',
  BUSY: 'sibuk gangguan pemeliharaan maintenance perbaikan down overload overloaded unavailable bermasalah masalah kendala busy trouble perawatan kepadatan padat mati tumbang hambatan tersendat macet crash crashed hang stuck antrean antrian overloaded outage issue issues problem problems unreachable',
  FULL: 'penuh full',
  ERROR: 'exception kesalahan error errors eror galat',
  TIMEOUT: 'timeout rto',
  LIMIT: 'batas limit',
  TIME: 'waktu time tunggu masa',
  SLOW: 'lama slow lambat lemot lelet',
  LOGIN: 'login masuk autentikasi authentication',
  VERIFY:
    'dikonfirmasi terkonfirmasi confirmed verifikasi memverifikasi verification diverifikasi terverifikasi verify verified validasi memvalidasi divalidasi pencocokan pengecekan',
  SUCCESS:
    'berhasil sukses success successful successfully selamat pulih normal selesai diselesaikan terselesaikan tertangani resolved fixed restored dipulihkan',
  IF: 'jika apabila bila bilamana kalau if seandainya unless misalnya semisal jikalau',
  WHEN: 'ketika when whenever',
  WILL: 'akan will',
  MUST: 'harus wajib must should perlu minimal hanya maksimal jangan tidakboleh only',
  UPDATE: 'perbarui memperbarui pembaruan update renew perbaharui diperbarui mutakhirkan',
  REFUSED:
    'ditolak rejected denied forbidden menolak refused dibatalkan terkunci dibekukan disuspend banned frozen diblokir dikunci locked blocked suspended dinonaktifkan ditangguhkan',
  WEAK: 'lemah pendek singkat weak short mudah',
  FULFIL: 'memenuhi meet meets satisfy penuhi',
  TRY: 'percobaan attempts attempt tries',
  FORMAT: 'format ukuran file berkas dokumen gambar foto npwp',
  PLACE:
    'kbli wilayah kecamatan kelurahan provinsi kabupaten kota desa halaman page pos npwp berkas file nib izin lokasi',
};

const SIGN_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);

/** Shorter words have too many honest neighbours to be mended. */
const SHORTEST_MENDED = 5;
const SHORTEST_MODEL = 5;

/** Words one slip from the vocabulary that mean something else. */
const HONEST_WORDS = new Set(
  (
    'anda andai three these besar tindak susah koreksi mudah kirimi masukan masukkan terakhir rapat dikira ulang pilih buka ' +
    'hapus kala ketik ketiga usable below using mask surely march sort batak dikenai dikenakan terdapat terdekat ' +
    'sehat masak salak salam salat sumber mobil gagah gagap datang kosong koneksitas sesuatu sesuaikan surat syarat ' +
    'penggunaan pernyataan perlukan lamanya detail others takes take duplicates serves accounts numbers tokens ' +
    'kasus kasih lahan laman benda bersama sekali kabar layak maklum nomina wajah waktunya erat usaha'
  ).split(' '),
);

/** Long words of the vocabulary by what is left of them without one letter. */
const WORDS_BY_KEY: ReadonlyMap<string, readonly string[]> = indexWords();

function indexWords(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of SIGN_OF_WORD.keys()) {
    if (word.length < SHORTEST_MODEL) continue;
    for (const key of [word, ...leaveOneOut(word)]) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** Words that say nothing here and would only stand between two that do. */
const FILLERS = new Set(
  'anda kamu kalian kita kami kmu saudara bapak ibu bpk nih ya yah dong sih deh kok aja saja lho'.split(' '),
);

/** "Emailnya", "koneksimu": what stands behind is not part of the word. */
const CLITIC = /(?:nya|mu|ku|lah)$/;

/**
 * The sign of a word, without what is hung to it and mending one slip of the hand ("emailnya", "sudh",
 * "tedaftar"); the word itself when unknown, nothing for a filler.
 */
export function signOf(word: string): string {
  if (FILLERS.has(word)) return '';
  return SIGN_OF_WORD.get(word) ?? SIGN_OF_WORD.get(word.replace(CLITIC, '')) ?? mend(word) ?? word;
}

function mend(word: string): string | undefined {
  if (word.length < SHORTEST_MENDED || word.length > 20 || HONEST_WORDS.has(word)) return undefined;
  for (const key of [word, ...leaveOneOut(word)]) {
    // The first letter is seldom the wrong one, and sorts out most chance neighbours.
    const model = WORDS_BY_KEY.get(key)?.find((other) => other[0] === word[0] && isOneSlipApart(word, other));
    if (model !== undefined) return SIGN_OF_WORD.get(model);
  }
  return undefined;
}

/** Plain small words without marks, with phrases made one word. */
export function foldPhrases(text: string): string {
  return PHRASES.reduce((folded, [phrase, word]) => folded.replace(phrase, word), text);
}
