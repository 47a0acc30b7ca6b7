/**
 * The words that messages of the portal are made of, Indonesian and English, each group folded to one
 * sign in capitals. Rules are written over the signs, so that a rewording needs a word here, not a rule.
 */
import { isOneSlipApart } from '../duplicate/locate-slip.ts';
import { nikNeighbourhood as leaveOneOut } from '../duplicate/nik-neighbourhood.ts';
import { isNounOfDeed, isPassive, rootsOf } from './strip-affixes.ts';

/** Several words that mean one thing; replaced before single words are looked up. Order matters. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  // Short and colloquial spellings first, so that the phrases below need not list them.
  [/\b(ga|gak|gk|nggak|ngga|engga|enggak|kagak|kaga|ndak|tdk|tdak|tida)\b/g, 'tidak'],
  [/\b(udah|udh|uda|sdh|sudh|suda|dah)\b/g, 'sudah'],
  [/\b(blm|blum|belom|blom)\b/g, 'belum'],
  [/\b(e|electronic) mails?\b|\bsurat elektronik(nya)?\b|\bpos ?el(ektronik)?\b/g, 'email'],
  [/\blog ?in\b|\bsign ?in\b/g, 'login'],
  [/\b(nomor|nomer|no) induk( kependudukan)?( nik)?\b(?! (berusaha|pegawai|siswa|mahasiswa))/g, 'nik'],
  [
    /\b(nomor|no) (e )?ktp( el)?\b|\bpopulation number\b|\bid (card )?number\b|\b(national|citizen) (id|identity)( card)?( number)?\b|\b(nomor|no) (identitas|id)( kependudukan| penduduk)?\b|\b(identity|id) number\b/g,
    'nik',
  ],
  [/\bkartu (tanda penduduk|identitas)\b|\be ktp\b|\b(id|identity) card\b/g, 'ktp'],
  [/\bnama (pengguna|user)\b|\buser ?name\b|\buser ?id\b|\bid pengguna\b/g, 'username'],
  [/\bkementerian dalam negeri\b|\bhome affairs\b/g, 'dukcapil'],
  [/\b(host to host|h2h|integrasi|interkoneksi|bridging)\b/g, 'sistem'],
  [/\b(could|can|cant) ?not (be )?|\b(unable|not able) to (be )?/g, 'tidak bisa '],
  [
    /\blewat (?=(sms|whatsapp|wa|email|telepon|hp|tombol|menu|aplikasi|tautan|link|chat|kontak|nomor)\b)/g,
    'melalui ',
  ],
  [/\balready present\b|\bpresent already\b/g, 'already exists'],
  [/\bbelong together\b/g, 'match'],
  [/\bbelum (online|daring|on line)\b/g, 'belum sinkron'],
  [/\b(tidak|tak|not) (online|daring|on line)\b/g, 'offline'],
  [/\b(sign|log)(ing|ged)? (you|me|user) in\b/g, 'login'],
  [
    /\b(verifikasi|pengecekan|pemeriksaan|uji|tantangan|cek) (robot|manusia|bot)\b|\b(robot|bot|human) (check|verification|test|challenge)\b/g,
    'captcha',
  ],
  [
    /\b((tidak|tak|belum|not) (sama|sesuai|cocok|match)|berbeda|beda|differs?) (dengan |dari |from )?(the )?(yang (ada |tampil )?(di |pada )?)?(gambar|image|picture)\b/g,
    'tidak sesuai captcha',
  ],
  [/\b(terlempar|ditendang|didepak|kicked out|thrown out)\b/g, 'keluar'],
  [/\b(basis|pangkalan) data\b/g, 'database'],
  [/\b(kelebihan|over) (beban|muatan|kapasitas|capacity)\b/g, 'sibuk'],
  [
    /\b(di|ke|pada|dalam|dari|secara) (tingkat |server |sistem |data |database )?(pusat|nasional)(?=$| dukcapil)/g,
    '$1 dukcapil',
  ],
  [/\b(text|email|mail|sms) (you|it)\b/g, 'send'],
  [/\bnot the right\b/g, 'wrong'],
  [
    /\b(angka|digits?)( yang| that)?( anda| kamu| saudara| you)? (masukkan|masukan|ketik|ketikkan|isikan|entered|typed)\b/g,
    'otp dimasukkan',
  ],
  [/\b(kode|otp)(nya)? (sudah|udah|telah) (mati|lama|lawas)\b/g, '$1 expired'],
  [/\b(sedang )?(kami )?(keluar) secara otomatis\b/g, 'keluar otomatis'],
  [/\bno such (\S+)/g, '$1 not found'],
  [/\b(too|sudah) (old|lawas|usang)\b/g, 'expired'],
  [/\b(halaman|page) (sudah |telah |has )?(kedaluwarsa|kadaluarsa|kadaluwarsa|expired)\b/g, 'sesi expired'],
  [/\b(otorisasi|authori[sz]ation)\b/g, 'sesi'],
  [/\b(data|informasi) (login|masuk)\b/g, 'akun sandi'],
  [/\b(tantangan|verifikasi|pemeriksaan|pengecekan|uji) keamanan\b|\bjawaban matematika\b/g, 'captcha'],
  [/\bnot (go|come|get) through\b/g, 'not sent'],
  [/\b(tidak|tak|belum) ((dapat|bisa) )?diterima (oleh )?sistem\b/g, 'tidak valid'],
  [/\bout of date\b/g, 'expired'],
  [/\b(tidak|not) sehat\b|\bunhealthy\b/g, 'gangguan'],
  [/\bwi fi\b/g, 'wifi'],
  [/\bgambar (pengaman|keamanan|verifikasi)\b/g, 'captcha'],
  [/\bno (?=(wa|whatsapp|hp|handphone|ponsel|telepon|telp|seluler|kontak)\b)/g, 'nomor '],
  [/\b(is|was) over\b/g, 'expired'],
  [/\blaman (oss|kami|web)\b/g, 'situs'],
  [
    /\b(di|pada|dengan|ke|to|with|in|on) (akun|profil)( \S+)? (anda|kamu|saudara|ini)\b|\b(to|with|in|on) your (account|profile)\b/g,
    'akunsendiri',
  ],
  [/\bakun (anda|kamu|saudara) (sudah|telah) (dibuat|diterbitkan|aktif)\b/g, 'sukses'],
  [/\byour account (is|was|has been) (ready|created|active)\b/g, 'sukses'],
  [/\b(tidak|kurang|belum) pas\b/g, 'tidak cocok'],
  [/\bno (records?|entry|entries) (of|for|with)\b/g, 'not found'],
  [/\bno match for\b/g, 'not found'],
  [/\b(not|ca n t|cant) be used\b/g, 'tidak bisa digunakan'],
  [/\bbad gateway\b/g, 'server error'],
  [/\buser (?=pass(word|wd)?\b)/g, 'username '],
  [/\bwhats app\b/g, 'whatsapp'],
  [/\b(sms|pesan|message) (berisi )?(verifikasi|otp|kode)\b/g, 'otp'],
  [
    /\b(4|5|6|empat|lima|enam|four|five|six) (angka|digits?)(?= (yang|itu|tersebut|tadi|you|entered)\b)/g,
    'otp',
  ],
  [
    /\b(huruf|karakter|characters?|letters?)( yang| that)?( anda| kamu| you)? (ketik|ketikkan|masukkan|typed|entered)\b/g,
    'captcha',
  ],
  [/\b(ter|ke|di|auto|otomatis )?log(ged)? ?(out|off)\b/g, 'keluar'],
  [
    /\b(data|jaringan|paket) (seluler|selular)\b|\bmobile (data|network)\b|\b(mode pesawat|airplane mode)\b/g,
    'internet',
  ],
  [/\beconn(refused|reset|aborted)\b|\behostunreach\b|\bsocket hang up\b/g, 'connect refused'],
  [/\bdup key\b|\bunique (constraint|violation|key)\b|\b(tidak|not) (unik|unique)\b/g, 'duplicate'],
  [/\b(ga|gak|nggak|g) ?(bs|bisa)\b/g, 'tidak bisa'],
  [/\bkelamaan\b|\bkelewat lama\b/g, 'terlalu lama'],
  [/\b(sesi|masa|waktu)(( \S+){0,3}) (telah|sudah|udah) (selesai|usai|tamat|berlalu)\b/g, '$1$2 $4 berakhir'],
  [
    /\b(sedang|lagi|masih|tengah) (dalam )?(proses )?(di)?(benerin|bener in|benahi|pembenahan|upgrade|migrasi|tingkatkan|maintain)\b/g,
    'sedang gangguan',
  ],
  [/\bkependudukan dan (pencatatan|catatan) sipil\b|\bcivil registry\b|\bpencatatan sipil\b/g, 'dukcapil'],
  [/\bkata (sandi|kunci)\b/g, 'sandi'],
  [/\bhak akses(nya)?\b|\baccess rights?\b/g, 'akun'],
  [/\bone time (pass ?(word|code)|code|pin|key)s?\b|\b(kata )?(sandi|kode|pin) sekali pakai\b/g, 'otp'],
  [/\b(angka|digit|deret angka|nomor) (otp|verifikasi|konfirmasi|rahasia)\b/g, 'otp'],
  [
    /\bkode (pengaman|keamanan|gambar)(nya)?\b|\b(security|image|picture) (code|image|text|characters?|question|check)\b|\bpertanyaan keamanan\b/g,
    'captcha',
  ],
  [
    /\b(huruf|karakter|angka|tulisan|teks|kode)( dan (huruf|angka)| unik| acak)? (yang )?((ada|tampil|tertera|terlihat|ditampilkan) )?((pada|di|dalam) )?gambar\b|\b(characters?|letters?|text|code|digits|numbers) (shown |displayed )?(in|on|from) the (image|picture)\b/g,
    'captcha',
  ],
  [/\b(hasil|soal|jawaban) (penjumlahan|pengurangan|perkalian|perhitungan|hitungan|hitung)\b/g, 'captcha'],
  [/\b[ck]h?[ae]p[tch]{1,3}a\b/g, 'captcha'],
  [/\bpopulation (database|data|registry|records?)\b/g, 'dukcapil'],
  [/\b(login )?(credentials?|kredensial)\b/g, 'akun sandi'],
  [/\bnon ?aktif\b|\binactive\b|\bdeactivated\b/g, 'tidak aktif'],
  [/\bin use\b/g, 'already inuse'],
  [/\b(menjadi )?milik\b/g, 'dimiliki'],
  [/\b(bukan|not a) robot\b/g, 'captcha'],
  [/\b(tidak|belum) terautentikasi\b/g, 'unauthenticated'],
  [
    /\b(tidak|tak|tanpa|belum) (pernah )?(membuahkan|memberikan|memberi|menghasilkan|mendapatkan|mendapat|mengembalikan|menemukan|membawa) hasil\b/g,
    'tidak ditemukan',
  ],
  [/\b(hasil|pencarian|nik|kependudukan|dukcapil)((?: \S+){0,3}) nihil\b/g, '$1$2 tidak ditemukan'],
  [
    /\bno (\w+ ){0,2}?(records?|entry|entries|match|matches|account|user|resident|citizen)\b (already )?(exists?|found|was found|were found|is found|matches)\b/g,
    '$2 not found',
  ],
  [/\b(tidak|belum|tak|not|gak|ga|gagal) (lolos|lulus|pass|passed)\b/g, 'gagal'],
  [/\bbukan(?:lah)? (yang|kode|angka|otp)\b|\bnot the (?:one|code|otp)\b/g, 'tidak sesuai $1'],
  [
    /\b(salah|keliru) (dalam |pada )?(pengisian|penulisan|pengetikan|penginputan|pemasukan|input|memasukkan|mengisi|mengetik|menulis|ketik|isi|tulis)\b|\b(kesalahan|kekeliruan) (dalam |pada )?(pengisian|penulisan|pengetikan|memasukkan|mengisi|input)(?= (kode|otp|captcha|sandi))/g,
    'salah',
  ],
  [/\bpast (its|the|their) (\w+ )?(period|time|date|limit|deadline)\b/g, 'expired'],
  [
    /\b(kode|otp|code|sesi|usia)\b((?: \S+){0,6}?) (?<!(tidak|not) )(lebih dari|more than|over) (?=\d+ (detik|menit|jam|seconds?|minutes?|hours?)\b)/g,
    '$1$2 melewati ',
  ],
  [
    /\b(lebih lama (dari|daripada) (yang|batas|seharusnya|semestinya|waktu)|longer than (expected|allowed|permitted|the))\b/g,
    'terlalu lama',
  ],
  [/\b(berada )?(di )?luar jaringan\b/g, 'offline'],
  [/\b(sudah|telah) usai\b/g, 'berakhir'],
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
  [/\bbounced?( back)?\b|\bundeliver(ed|able)\b|\b(terpental|memantul)\b/g, 'gagal dikirim'],
  [/\bsigned up (with|using)\b/g, 'registered with'],
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
    'telephon telf telepon telpon telephone telefon telp tlp tlpn hp ponsel handphone hape whatsapp wa seluler selular phone mobile gawai gadget msisdn handset cell cellphone cellular nope nohp',
  NUMBER: 'nomor nomer no number',
  USERNAME: 'username',
  KTP: 'ktp ktpel ktpnya',
  DUKCAPIL: 'dukcapil disdukcapil kependudukan adminduk kemendagri capil siak',
  OTP: 'otp',
  CODE: 'kode code pin passcode',
  CAPTCHA: 'captcha recaptcha capcha hcaptcha turnstile',
  SESSION: 'sesi session token jwt',
  PASSWORD: 'sandi password passwords passwordnya kunci passwd pwd pass pw paswot paswod passphrase',
  CONFIRM: 'konfirmasi ulangi pengulangan confirmation confirm ulangan',
  ACCOUNT: 'akun account akunnya',
  USER: 'pengguna user orang pihak pelaku pemohon pendaftar registrant applicant seseorang somebody',
  RESIDENT: 'penduduk resident residents citizen',
  NAME: 'nama name namanya',
  BIRTH: 'lahir birth birthdate birthday dob',
  SEX: 'kelamin gender sex',
  DATA: 'data datanya identitas identity biodata informasi isian details',
  SYSTEM:
    'sistem server layanan situs website system service aplikasi portal web services servis peladen backend app mesin database',
  INTERNET: 'internet jaringan network wifi sinyal',
  CONNECTION: 'koneksi connection sambungan',
  ALREADY:
    'uda udh dah sdah sudah sudh suda telah tlah already pernah udah sdh tlh terlanjur has have been is was were',
  USED: 'kepake kepakai kepakek dipake dipakek kedaftar didaftarin diregistrasi diregistrasikan dipunyai diambil terambil tertaut ditautkan dikaitkan bound occupied claimed enrolled terdaftar digunakan dipakai terpakai dimiliki didaftarkan registered used taken teregistrasi inuse exists exist tergunakan linked associated terkait dipergunakan tersambungkan terasosiasi nyantol nyangkut kepasang terpasang keduluan tied attached assigned reserved',
  OWN: 'belong belongs using uses memiliki mempunyai punya owns memakai menggunakan',
  EXIST: 'ada eksis terdapat adanya there',
  DUPLICATE: 'ganda duplikat duplikasi duplicate duplicated',
  OTHER: 'lain lainnya another other someone else',
  NOT: 'gk kagak ndak tidak tida tak tdk tdak tidk bukan not gak ga nggak enggak tanpa no kaga kgk nda ora tiada never',
  BELUM: 'belum blum blm belom yet',
  CAN: 'dapat bisa can mampu bs dpt',
  MATCH:
    'klop persis konsisten matched padan sepadan sesuai cocok sama match matching matches selaras dicocokkan mencocokkan identik correspond corresponds agree agrees tally align aligned seragam senada sejalan corresponding bersesuaian',
  DIFFER:
    'berbeda beda berlainan mismatch ketidaksesuaian ketidakcocokan perbedaan selisih different differ differs mismatched meleset melenceng menyimpang bertentangan bertolak discrepancy discrepancies inconsistent kontradiktif berlawanan',
  SYNCED:
    'sinkron tersinkron tersinkronisasi disinkronkan disinkronisasi sinkronisasi synced synchronized synchronised',
  RECORDED: 'tercatat terekam terdata tercantum tertera listed',
  FOUND:
    'ditemukan menemukan temukan terlacak dijumpai teridentifikasi identified locate located found find dikenali dikenal ketemu terbaca recognized recognised terdeteksi diketahui nemu nemuin muncul nongol nampak',
  VALID: 'valid benar sah correct betul tepat absah akurat accurate bener betol',
  WRONG: 'salah slah salh keliru invalid incorrect wrong ngaco ngawur bad mistyped typo',
  ACTIVE: 'aktif active activated diaktivasi diaktifkan teraktivasi',
  ACTIVATION: 'aktivasi activation pengaktifan mengaktifkan ngaktifin ngaktifkan activate',
  EXPIRED:
    'kedaluwarsa kadaluarsa kadaluwarsa kedaluarsa kadarluarsa kadaluwarso expired hangus berakhir diakhiri usang ended terminated lapsed gugur basi stale outdated',
  OVER: 'kehabisan habis hbis lewat terlampaui terlewati exceeded exceeds melebihi melampaui melewati elapsed abis kelewat kelewatan lampau telat terlambat',
  VALIDITY: 'berlaku berlakunya validity',
  FAIL: 'gagal ggal gaga failed failure fail fails kegagalan unable cannot couldnt urung kesulitan kesusahan',
  SEND: 'dikirim dikirimkan mengirim mengirimkan terkirim pengiriman kirim send sent sending delivered deliver diterima menerima received receive sampai terima nerima disampaikan menyampaikan tersampaikan nyampe nyampai sampe tiba arrive arrived dispatched kekirim dispatch diantar mengantar',
  CONNECT:
    'tersambung terhubung menghubungi menghubungkan terkoneksi connect connecting connected reach reached mengakses diakses akses menyambung menyambungkan respons merespons merespon respon menjawab response responding respond dihubungi terjangkau dijangkau menjangkau berkomunikasi communicate contact beroperasi berfungsi',
  AVAILABLE: 'tersedia available',
  BROKEN: 'terhenti kehilangan terputus putus lost disconnected terganggu unstable hilang interrupted',
  BUSY: 'sibuk gangguan pemeliharaan maintenance perbaikan down overload overloaded unavailable bermasalah masalah kendala busy trouble perawatan kepadatan padat mati tumbang hambatan tersendat macet crash crashed hang stuck antrean antrian outage issue issues problem problems unreachable malfunction glitch kolaps lumpuh ambruk trobel terkendala ngambek ngadat rewel tepar oleng jebol kewalahan kebanjiran ngehang ngedown ngelag difficulties difficulty dirawat padam',
  FULL: 'penuh full',
  ERROR: 'exception kesalahan error errors eror galat fault faults',
  TIMEOUT: 'timeout rto',
  LIMIT: 'batas limit',
  TIME: 'waktu time tunggu masa tenggat deadline',
  SLOW: 'lama slow lambat lemot lelet',
  LOGIN: 'login masuk autentikasi authentication',
  VERIFY:
    'dikonfirmasi terkonfirmasi confirmed verifikasi memverifikasi verification diverifikasi terverifikasi verify verified validasi memvalidasi divalidasi pencocokan pengecekan authenticated authenticate',
  SUCCESS:
    'berhasil sukses success successful successfully selamat pulih normal selesai diselesaikan terselesaikan tertangani resolved fixed restored dipulihkan',
  IF: 'jika apabila bila bilamana kalau if seandainya unless misalnya semisal jikalau',
  WHEN: 'ketika when whenever',
  WILL: 'akan will',
  MUST: 'harus wajib must should perlu minimal hanya maksimal jangan tidakboleh only',
  UPDATE: 'perbarui memperbarui pembaruan update renew perbaharui diperbarui mutakhirkan',
  REFUSED:
    'ditolak rejected denied forbidden menolak refused dibatalkan terkunci dibekukan disuspend banned frozen diblokir dikunci locked blocked suspended dinonaktifkan ditangguhkan',
  WEAK: 'lemah pendek singkat weak short mudah jelek buruk poor payah gampang kependekan',
  FULFIL: 'memenuhi meet meets satisfy penuhi',
  TRY: 'percobaan attempts attempt tries',
  FORMAT: 'format ukuran file berkas dokumen gambar foto npwp',
  PLACE:
    'kbli wilayah kecamatan kelurahan provinsi kabupaten kota desa halaman page pos npwp berkas file nib izin lokasi',
};

/** Long words that phrases are made of: their slips are mended before the phrases are looked for. */
const PHRASE_WORDS = new Set(
  (
    'kependudukan keamanan pengaman pengguna elektronik kredensial credentials something unexpected unauthorized ' +
    'unauthenticated inactivity otomatis automatically population registry identity password diperbaiki perbaikan ' +
    'verifikasi jaringan penjumlahan kelebihan kelamaan terautentikasi unsuccessful nonaktif characters internal'
  ).split(' '),
);

const SIGN_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign] as const)),
);

/** Roots that mean the same in every dress: "kirim", "mengirimkan", "pengiriman". */
const ROOTS: Readonly<Record<string, string>> = {
  SEND: 'kirim kirem',
  CONNECT: 'tanggap balas jawab hubung sambung konek koneksi akses respon respons jangkau komunikasi',
  FOUND: 'temu kenal lacak deteksi identifikasi jumpa',
  RECORDED: 'rekam',
  MATCH: 'cocok padan selaras',
  UPDATE: 'update',
  SYNCED: 'sinkron sinkronisasi konsolidasi integrasi',
  VERIFY: 'verifikasi validasi konfirmasi',
  FAIL: 'gagal',
  REFUSED: 'tolak blokir beku tangguh suspend cekal kunci',
  BROKEN: 'putus ganggu hilang henti',
  BUSY: 'kendala masalah hambat sendat macet',
  ERROR: 'error galat',
};

/** Roots that say of a thing that somebody has it, when it suffers them: "dipakai", "tertaut"; else nothing. */
const TAKING_ROOTS = new Set(
  'ikat lekat pakai pake guna daftar registrasi milik punya ambil taut kait klaim asosiasi pegang kuasa sandang'.split(
    ' ',
  ),
);

const SIGN_OF_ROOT: ReadonlyMap<string, string> = new Map(
  Object.entries(ROOTS).flatMap(([sign, roots]) => roots.split(' ').map((root) => [root, sign] as const)),
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
    'adalah hubungan hubungannya rujukan selama tanda tanya menyimpan penyimpan issued memakan ulangi kasus kasih lahan laman benda bersama sekali kabar layak maklum nomina wajah waktunya erat usaha'
  ).split(' '),
);

/** Long words of the vocabulary by what is left of them without one letter. */
const WORDS_BY_KEY = indexWords(SIGN_OF_WORD.keys());
const PHRASE_WORDS_BY_KEY = indexWords(PHRASE_WORDS);

function indexWords(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_MODEL) continue;
    for (const key of [word, ...leaveOneOut(word)]) index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** Words that say nothing here and would only stand between two that do. */
const FILLERS = new Set(
  'nya mu ku tersebut dimaksud tsb yth anda kamu kalian kita kami kmu saudara bapak ibu bpk nih ya yah dong sih deh kok aja saja lho'.split(
    ' ',
  ),
);

/** "Emailnya", "koneksimu": what stands behind is not part of the word. */
const CLITIC = /(?<=...)(?:nya|mu|ku|lah)$/;

/**
 * The sign of a word, without what is hung to it and mending one slip of the hand ("emailnya", "sudh",
 * "tedaftar"); the word itself when unknown, nothing for a filler.
 */
export function signOf(word: string): string {
  if (FILLERS.has(word)) return '';
  return (
    SIGN_OF_WORD.get(word) ??
    SIGN_OF_WORD.get(word.replace(CLITIC, '')) ??
    signOfRoot(word) ??
    mend(word) ??
    word
  );
}

/** Only of these signs is the name of the deed as good as the deed: "pengiriman", "ketidakcocokan". */
const SIGNS_OF_NOUNS = new Set(['SEND', 'VERIFY', 'MATCH', 'FAIL']);

function signOfRoot(word: string): string | undefined {
  if (HONEST_WORDS.has(word)) return undefined;
  const roots = [word, ...rootsOf(word)];
  const root = roots.find((candidate) => SIGN_OF_ROOT.has(candidate));
  if (root !== undefined) {
    const sign = SIGN_OF_ROOT.get(root);
    return isNounOfDeed(word) && !SIGNS_OF_NOUNS.has(sign ?? '') ? undefined : sign;
  }
  return isPassive(word) && roots.some((candidate) => TAKING_ROOTS.has(candidate)) ? 'USED' : undefined;
}

function mend(word: string): string | undefined {
  if (word.length < SHORTEST_MENDED || word.length > 20 || HONEST_WORDS.has(word)) return undefined;
  const model = modelOf(word, WORDS_BY_KEY);
  return model === undefined ? undefined : SIGN_OF_WORD.get(model);
}

function modelOf(word: string, models: ReadonlyMap<string, readonly string[]>): string | undefined {
  for (const key of [word, ...leaveOneOut(word)]) {
    // The first letter is seldom the wrong one, and sorts out most chance neighbours.
    const model = models.get(key)?.find((other) => other[0] === word[0] && isOneSlipApart(word, other));
    if (model !== undefined) return model;
  }
  return undefined;
}

/** "Pengguna" for "penguna", where phrases need the word. */
function mendPhraseWord(word: string): string {
  if (PHRASE_WORDS.has(word) || SIGN_OF_WORD.has(word)) return word;
  return modelOf(word, PHRASE_WORDS_BY_KEY) ?? word;
}

/** Plain small words without marks, with phrases made one word. */
export function foldPhrases(text: string): string {
  const mended = text.replace(/\b[a-z]{7,20}\b/g, mendPhraseWord);
  return PHRASES.reduce((folded, [phrase, word]) => folded.replace(phrase, word), mended);
}
