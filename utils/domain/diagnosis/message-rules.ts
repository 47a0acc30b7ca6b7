/**
 * Which words of a message mean which class, over the signs of `vocabulary.ts`. Sources of the wordings:
 * the portal as recorded in 2026 and earlier, and reports of users; see `message-class.ts` for the classes.
 */
import type { MessageClass } from './message-class.ts';

/** Up to so many other words may stand between two signs. */
const gap = (words: number) => `(?: \\S+){0,${words}}`;

const has = (...signs: string[]) => new RegExp(` (?:${signs.join('|')}) `);
const near = (first: string, second: string, words = 2) =>
  new RegExp(` (?:${first})${gap(words)} (?:${second}) `);

const NEGATION = 'NOT|BELUM';
const MISMATCH = [
  near(`${NEGATION}|FAIL`, 'MATCH', 1),
  near('MATCH', 'FAIL', 2),
  near('NOT', '(?:tanggal )?(?:BIRTH|NAME|NIK) (?:di|pada|dalam|in|on)', 0),
  near('kesesuaian|kecocokan|MATCH', 'DATA \\d+', 1),
  near('kemiripan|similarity', 'bawah|rendah|below|low', 4),
  has('DIFFER'),
];
const NOT_VALID = [near(NEGATION, 'VALID', 2), has('WRONG')];
const NOT_FOUND = [near(`${NEGATION}|FAIL`, 'FOUND|RECORDED', 2)];
const RUN_OUT = [has('EXPIRED', 'OVER'), near(`${NEGATION}|BROKEN`, 'VALIDITY', 1)];
const NOT_SENT = [
  near(`${NEGATION}|FAIL`, 'SEND', 2),
  near('SEND', 'FAIL', 7),
  has('tertunda', 'ditunda', 'tertahan', 'delayed'),
  new RegExp(`^ SEND${gap(6)} (?:${NEGATION}) CAN `),
  new RegExp(` SEND${gap(6)} \\S+ REFUSED `),
  near('ERROR|BUSY|REFUSED', 'SEND', 2),
  near('SEND', 'ERROR|BUSY', 7),
  near('EMAIL|ACTIVATION', 'dikembalikan', 3),
  near(`${NEGATION}|FAIL`, 'LOGIN', 0),
];
const OUT_OF_REACH = [
  near(`${NEGATION}|FAIL`, 'CONNECT|CONNECTION|AVAILABLE', 3),
  near('CONNECT|CONNECTION', 'FAIL|BROKEN|TIMEOUT|REFUSED', 4),
  near(NEGATION, 'SUCCESS', 0),
  has('BUSY', 'FULL', 'BROKEN', 'TIMEOUT', 'ERROR', 'offline', 'luring', 'rusak'),
];

/** Held against a clause, all of `all` and none of `none` must be found. */
export interface Rule {
  readonly class: MessageClass;
  readonly certainty: 'certain' | 'likely';
  readonly all: readonly (readonly RegExp[])[];
  readonly none?: readonly RegExp[];
  /** One of these must be found anywhere in the message, in whatever mood. */
  readonly beside?: readonly RegExp[];
  /** None of these may be found anywhere in it. */
  readonly notBeside?: readonly RegExp[];
  /** Also true of instructions, such as "Perbarui Email Anda". */
  readonly isInstruction?: boolean;
}

const CODE_OF_OTHER_KIND = near(
  'CODE',
  'PLACE|ERROR|FORMAT|\\d+(?! (?:digit|angka|karakter))|status|referral|bank|qr',
  0,
);
const ERROR_CODE = near('ERROR|status', 'CODE', 0);
const AVAILABLE_TO_USE = near('CAN', 'USED', 0);
const NOT_USED = new RegExp(` (?:${NEGATION})(?: (?:ALREADY|CAN|di|oleh))* USED `);
const USED_ALREADY = [
  near('ALREADY', 'USED', 2),
  near('USED', 'OTHER', 4),
  near(
    'CONNECT|FOUND|RECORDED|ACTIVE',
    `(?:ACCOUNT|USER)${gap(4)} (?:OTHER|EXIST)|OTHER (?:ACCOUNT|USER)`,
    2,
  ),
  near('ALREADY', 'OWN|EXIST', 1),
  near('OWN|EXIST', 'ACCOUNT', 2),
  near('OTHER (?:ACCOUNT|USER)', 'OWN', 1),
  near('ALREADY', 'RECORDED', 0),
  near('ALREADY', 'an? (?:\\S+ )?ACCOUNT', 0),
  near('dibuat|created', 'sebelumnya|before|previously', 0),
  near('ALREADY', 'dibuat', 0),
  near('ALREADY', '(?:membuat|bikin|buat|made|create|created) ACCOUNT', 1),
  near('conflict|konflik|bentrok', 'dengan|with|ACCOUNT|USER', 0),
  / conflict $/,
  near('(?<!yang )USED', '(?:pada|di) ACCOUNT', 0),
  near('FOUND|RECORDED|AVAILABLE', 'ACCOUNT', 2),
  near('ACCOUNT', 'ALREADY AVAILABLE|ALREADY FOUND|ALREADY RECORDED', 6),
  near('ALREADY', '(?:created|diterbitkan|dibuatkan|issued) ACCOUNT', 1),
  near('OWN to', 'ACCOUNT|USER|OTHER', 3),
  near('EXIST', 'USER', 0),
  has('DUPLICATE'),
];
const NOT_OWNED = near(NEGATION, 'OWN|EXIST', 0);
const CANNOT_BE_USED = [near(NEGATION, 'CAN USED', 0), near('NOT', 'AVAILABLE', 0)];

/** "Email belum terdaftar, silakan lanjutkan" is good news. */
const GOES_ON = [
  has('lanjut', 'lanjutkan', 'melanjutkan', 'continue', 'proceed'),
  near('CAN', 'USED|OWN|use', 1),
];

const PERSON_NOT_THERE = new RegExp(` (?:NIK|DATA)${gap(2)} (?:${NEGATION}) (?:USED|EXIST|AVAILABLE) `);

/** In order: the first rule that any clause fits decides. Specific before generic. */
export const RULES: readonly Rule[] = [
  {
    class: 'dukcapil-unavailable',
    certainty: 'certain',
    all: [[has('DUKCAPIL')], OUT_OF_REACH],
    none: [...MISMATCH, ...NOT_FOUND, near(NEGATION, 'USED', 1), near('NIK', 'BROKEN', 0), PERSON_NOT_THERE],
  },
  {
    class: 'dukcapil-unavailable',
    certainty: 'certain',
    all: [
      [near('SYSTEM|CONNECTION', 'DUKCAPIL', 1), near('DUKCAPIL', 'SYSTEM', 1), /^ DUKCAPIL /],
      [near(NEGATION, 'ACTIVE', 1), near('NOT CAN', 'USED', 0)],
    ],
    none: [has('NIK')],
  },
  {
    class: 'dukcapil-unavailable',
    certainty: 'certain',
    all: [
      [has('DUKCAPIL')],
      [near('sementara|kini|sedang|currently|temporarily', 'NOT (?:ACTIVE|AVAILABLE|CAN)', 0)],
    ],
    none: [has('NIK')],
  },
  {
    class: 'dukcapil-unavailable',
    certainty: 'likely',
    all: [
      [near('VERIFY', 'NIK|KTP', 1)],
      [near('sementara|kini|sedang|currently|temporarily', 'NOT (?:ACTIVE|AVAILABLE|CAN)', 0)],
    ],
  },
  {
    class: 'captcha-wrong',
    certainty: 'certain',
    all: [
      [has('CAPTCHA')],
      [
        ...MISMATCH,
        ...NOT_VALID,
        ...RUN_OUT,
        has('FAIL', 'ERROR', 'REFUSED'),
        near(
          NEGATION,
          'VERIFY|diisi|terisi|dicentang|menyelesaikan|mengisi|mencentang|dilengkapi|diselesaikan|complete|completed|solved',
          1,
        ),
      ],
    ],
    none: [near('FAIL|ERROR', 'memuat|dimuat|load|loading|menampilkan|ditampilkan', 1)],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'certain',
    all: [
      [has('ACTIVATION')],
      [
        ...NOT_SENT,
        ...NOT_FOUND,
        has('rusak'),
        near('EMAIL', 'ALREADY REFUSED', 0),
        near('ALREADY', 'USED', 1),
      ],
    ],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'likely',
    all: [
      [has('ACCOUNT', 'ACTIVATION')],
      [near(NEGATION, 'ACTIVE', 2), ...RUN_OUT, ...NOT_VALID, has('FAIL')],
    ],
    none: [
      has('PASSWORD', 'LOGIN', 'SESSION', 'TRY'),
      ...['ACCOUNT'].map((sign) => near(sign, 'WRONG|NOT VALID', 4)),
    ],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'certain',
    all: [[near('SESSION|CODE', 'ACTIVATION', 0)], [...RUN_OUT, ...NOT_VALID]],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'likely',
    all: [[has('ACCOUNT', 'EMAIL')], [near(NEGATION, 'VERIFY', 1)]],
    beside: [has('ACTIVATION', 'EMAIL')],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'likely',
    all: [[near(NEGATION, 'ACTIVATION', 1)]],
  },
  {
    class: 'activation-mail-missing',
    certainty: 'likely',
    all: [[near('EMAIL', 'VERIFY|CONFIRM', 0), near('VERIFY|CONFIRM', 'EMAIL', 0)], NOT_SENT],
    none: [has('CODE', 'OTP')],
  },
  {
    class: 'otp-invalid',
    certainty: 'certain',
    all: [[has('OTP', 'CODE')], [...MISMATCH, ...NOT_VALID]],
    none: [CODE_OF_OTHER_KIND, ERROR_CODE, has('CAPTCHA')],
  },
  {
    class: 'otp-expired',
    certainty: 'certain',
    all: [
      [has('OTP', 'CODE')],
      [
        ...RUN_OUT,
        near(NEGATION, 'ACTIVE', 0),
        near('OTP|CODE', 'TIMEOUT', 1),
        near('OTP|CODE|VERIFY', 'ALREADY BUSY', 0),
        near('TIMEOUT', 'OTP|CODE', 4),
        near('OTP|CODE', 'ALREADY terlalu SLOW', 0),
        near('ALREADY NOT CAN', 'USED', 0),
        near('NOT CAN', 'USED lagi', 0),
      ],
    ],
    none: [
      CODE_OF_OTHER_KIND,
      ERROR_CODE,
      has('CAPTCHA', 'TRY', 'LIMIT(?! \\d+ (?:menit|detik|jam|minutes?))'),
    ],
  },
  {
    class: 'otp-missing',
    certainty: 'certain',
    all: [
      [has('OTP', 'CODE')],
      [
        ...NOT_SENT,
        near(
          'FAIL|NOT CAN|BELUM CAN',
          'membuat|dibuat|menghasilkan|menerbitkan|diterbitkan|dipenuhi|generate|issue|meminta|request',
          1,
        ),
      ],
    ],
    none: [CODE_OF_OTHER_KIND, ERROR_CODE],
  },
  {
    class: 'otp-missing',
    certainty: 'likely',
    all: [[has('PHONE', 'EMAIL', 'sms')], NOT_SENT],
    beside: [has('OTP', 'CODE', 'sms')],
    none: [has('DATA', 'FORMAT', 'SYSTEM', 'ACTIVATION', 'LOGIN')],
  },
  {
    class: 'otp-missing',
    certainty: 'likely',
    all: [
      [near('SYSTEM|gateway|gerbang', 'sms|PHONE|pesan', 1), near('sms|PHONE', 'gateway|gerbang', 0)],
      [...OUT_OF_REACH, has('REFUSED', 'FAIL')],
    ],
  },
  {
    class: 'otp-invalid',
    certainty: 'likely',
    all: [
      [has('OTP', 'CODE')],
      [
        ...NOT_FOUND,
        near('NOT CAN', 'VERIFY|USED', 0),
        near('NOT', 'VERIFY', 0),
        near('ALREADY', 'USED', 1),
        has('FAIL', 'TRY', 'REFUSED'),
      ],
    ],
    none: [CODE_OF_OTHER_KIND, ERROR_CODE, has('CAPTCHA', 'PLACE')],
  },
  {
    class: 'session-expired',
    certainty: 'certain',
    all: [
      [has('SESSION')],
      [
        has('TIMEOUT', 'BROKEN', 'BUSY', 'FAIL', 'ditutup', 'tutup', 'closed'),
        near(NEGATION, 'ACTIVE', 1),
        ...RUN_OUT,
        ...NOT_VALID,
        ...NOT_FOUND,
        ...MISMATCH,
        near('NOT', 'longer', 0),
      ],
    ],
  },
  {
    class: 'session-expired',
    certainty: 'likely',
    all: [
      [
        near('SLOW', 'NOT (?:ACTIVE|beraktivitas|aktivitas)', 1),
        near('NOT', '(?:ACTIVE|beraktivitas|aktivitas) (?:selama|terlalu|dalam|for)', 1),
        near('SLOW|TIME', 'meninggalkan', 1),
        near('LOGIN', 'TIMEOUT', 2),
      ],
    ],
    none: [has('ACCOUNT', 'NIK', 'SYSTEM', 'DUKCAPIL', 'EMAIL', 'PHONE', 'CODE', 'OTP')],
  },
  {
    class: 'session-expired',
    certainty: 'likely',
    all: [
      [
        has('unauthorized', 'unauthenticated'),
        near('MUST', 'LOGIN (?:kembali|ulang|lagi|again)', 0),
        near('LOGIN', 'EXPIRED|OVER', 2),
        near('LOGIN', 'perangkatlain', 2),
      ],
    ],
    notBeside: [has('PASSWORD')],
    isInstruction: true,
  },
  {
    class: 'session-expired',
    certainty: 'likely',
    all: [
      [
        near('ALREADY|otomatis|automatically', 'keluar|logged', 1),
        near('keluar', 'otomatis|automatically', 0),
        near('CONNECT', 'ALREADY EXPIRED', 0),
        /^ keluar dari SYSTEM $/,
        /^ (?:NOT|BELUM) LOGIN $/,
      ],
    ],
    none: [near('setelah|after', '\\d+', 0)],
    // Who logged out on purpose, or has not come yet, is told so, too.
    beside: [
      near('LOGIN', 'kembali|ulang|lagi|again', 0),
      near('silakan|please|harap|MUST', 'LOGIN', 0),
      has('aktivitas', 'inactivity', 'otomatis', 'automatically'),
    ],
  },
  ...(['NIK', 'EMAIL', 'PHONE', 'USERNAME'] as const).map((sign): Rule =>
    registeredRule(sign, 'certain', USED_ALREADY),
  ),
  { ...registeredRule('NUMBER', 'likely', USED_ALREADY), class: 'phone-registered' },
  ...(['NIK', 'EMAIL', 'PHONE', 'USERNAME'] as const).map((sign): Rule =>
    registeredRule(sign, 'likely', CANNOT_BE_USED),
  ),
  registeredRule('NIK', 'likely', [
    near('ALREADY', '(?:pemegang|pemilik) ACCOUNT', 2),
    near('ALREADY', `ACCOUNT${gap(3)} OTHER`, 2),
    near('ACCOUNT', '(?:ALREADY )+(?:diterbitkan|dibuat|dibuatkan|created|issued)', 4),
  ]),
  ...(['EMAIL', 'PHONE'] as const).map((sign): Rule =>
    registeredRule(sign, 'likely', [
      near('ALREADY|OWN', `ACCOUNT${gap(3)} OTHER`, 4),
      near('existing ACCOUNT|ACCOUNT OTHER', 'OWN', 2),
    ]),
  ),
  {
    ...registeredRule('NIK', 'likely', USED_ALREADY),
    all: [[near('RESIDENT', 'ini|dengan', 0), near('this|that', 'RESIDENT', 0)], USED_ALREADY],
  },
  {
    class: 'password-rejected',
    certainty: 'certain',
    all: [[has('PASSWORD')], [...MISMATCH, has('WEAK'), near(NEGATION, 'FULFIL|kuat|strong|secure|aman', 2)]],
    none: [has('ACCOUNT', 'EMAIL', 'PHONE', 'USERNAME', 'NIK', 'kombinasi', 'combination')],
    notBeside: [near('FAIL|NOT CAN', 'LOGIN', 0), has('strength', 'kekuatan')],
  },
  {
    class: 'password-rejected',
    certainty: 'certain',
    all: [
      [has('PASSWORD')],
      [
        near('CONFIRM', 'WRONG|NOT VALID', 2),
        near('FAIL', 'menyimpan|simpan|mengubah|membuat|change|save|set', 0),
      ],
    ],
  },
  {
    class: 'login-failed',
    certainty: 'certain',
    all: [
      [has('PASSWORD')],
      [...MISMATCH, ...NOT_VALID, ...NOT_FOUND, near(NEGATION, 'VERIFY', 1), has('FAIL')],
    ],
  },
  {
    class: 'login-failed',
    certainty: 'certain',
    all: [
      [
        near('FAIL', 'LOGIN', 2),
        near('LOGIN', 'FAIL|NOT|WRONG', 2),
        near('LOGIN', 'ALREADY REFUSED', 0),
        near('NOT CAN', 'LOGIN', 0),
        near('banyak|many', 'TRY LOGIN|LOGIN TRY', 1),
      ],
    ],
    none: [has('OTP', 'CODE', 'EMAIL')],
  },
  {
    class: 'login-failed',
    certainty: 'likely',
    all: [
      [has('ACCOUNT', 'USERNAME', 'EMAIL', 'PHONE')],
      [
        ...NOT_FOUND,
        near(NEGATION, 'USED', 1),
        near('ACCOUNT', 'NOT EXIST', 5),
        near('NOT EXIST', 'ACCOUNT', 0),
        has('REFUSED'),
      ],
    ],
    none: [has('NIK', 'KTP'), near(NEGATION, 'ALREADY', 0)],
    notBeside: GOES_ON,
  },
  {
    class: 'login-failed',
    certainty: 'likely',
    all: [[near('USER', `(?:${NEGATION}) (?:FOUND|USED)`, 0)]],
    none: [has('NIK', 'KTP', 'DUKCAPIL', 'RESIDENT', 'NAME')],
  },
  {
    class: 'login-failed',
    certainty: 'likely',
    all: [[has('ACCOUNT', 'USERNAME')], [...MISMATCH, ...NOT_VALID]],
    none: [has('NIK', 'KTP'), near('DIFFER', 'ACCOUNT', 0)],
  },
  {
    class: 'ktp-mismatch',
    certainty: 'certain',
    all: [[has('KTP', 'DUKCAPIL', 'NAME', 'BIRTH', 'SEX')], MISMATCH],
    none: [has('EMAIL', 'PHONE', 'FORMAT', 'domisili')],
  },
  {
    class: 'ktp-mismatch',
    certainty: 'likely',
    all: [[near('WRONG', 'BIRTH|NAME|SEX', 2), near('BIRTH|NAME|SEX', 'WRONG|NOT VALID', 0)]],
    none: [has('EMAIL', 'PHONE', 'FORMAT', 'PLACE', 'ACCOUNT')],
  },
  {
    class: 'ktp-mismatch',
    certainty: 'likely',
    all: [[has('DATA')], MISMATCH],
    none: [has('EMAIL', 'PHONE', 'FORMAT')],
  },
  {
    class: 'dukcapil-unavailable',
    certainty: 'likely',
    all: [[has('DUKCAPIL')], [has('FAIL', 'OVER', 'SLOW'), near(NEGATION, 'CAN', 0)]],
    none: [
      ...MISMATCH,
      ...NOT_FOUND,
      ...NOT_VALID,
      has('USED', 'ACTIVE'),
      near('NIK', 'FAIL', 0),
      near('NIK', 'NOT CAN VERIFY oleh', 0),
    ],
  },
  {
    class: 'ktp-mismatch',
    certainty: 'likely',
    all: [[has('KTP', 'DUKCAPIL', 'NAME', 'BIRTH', 'SEX', 'DATA')], NOT_VALID],
    none: [has('EMAIL', 'PHONE', 'FORMAT', 'NIK', 'PLACE')],
  },
  {
    class: 'nik-not-found',
    certainty: 'certain',
    all: [
      [has('NIK', 'KTP', 'DUKCAPIL')],
      [...NOT_FOUND, near('NOT', 'USED|EXIST', 1), near(NEGATION, 'ACTIVE|AVAILABLE', 2)],
    ],
    none: [has('EMAIL', 'PHONE')],
    notBeside: GOES_ON,
  },
  {
    class: 'ktp-mismatch',
    certainty: 'likely',
    all: [[has('NAME', 'BIRTH', 'SEX')], [near(`${NEGATION}|FAIL`, 'SYNCED', 2)]],
    none: [has('EMAIL', 'PHONE')],
  },
  {
    class: 'nik-not-found',
    certainty: 'certain',
    all: [[has('RESIDENT')], [...NOT_FOUND, near(NEGATION, 'EXIST', 0)]],
    none: [has('ACCOUNT', 'EMAIL', 'PHONE', 'asing')],
  },
  {
    class: 'nik-not-found',
    certainty: 'likely',
    all: [
      [has('NIK', 'KTP', 'DUKCAPIL', 'DATA')],
      [
        near(`${NEGATION}|FAIL`, 'SYNCED', 2),
        near('BELUM LOGIN', 'DUKCAPIL|SYSTEM', 2),
        near('BELUM', 'UPDATE', 1),
        near('pencarian|mencari|search|searching', 'FAIL', 3),
        near('NIK|KTP|DUKCAPIL', 'kosong', 2),
        near('hasil', 'NOT EXIST', 3),
        near('kosong|BROKEN', '(?:dari|from) DUKCAPIL', 0),
        near('NIK', 'ALREADY REFUSED', 0),
      ],
    ],
    none: [has('EMAIL', 'PHONE')],
  },
  {
    class: 'nik-not-found',
    certainty: 'certain',
    all: [[has('DUKCAPIL')], [near('BELUM', 'USED|EXIST', 1), near('NOT', 'OWN', 0), PERSON_NOT_THERE]],
  },
  {
    class: 'nik-not-found',
    certainty: 'likely',
    all: [[has('NIK')], [...MISMATCH, ...NOT_VALID]],
    none: [has('FORMAT')],
  },
  {
    class: 'nik-not-found',
    certainty: 'likely',
    all: [[has('DATA')], NOT_FOUND],
    none: [has('PLACE', 'EMAIL', 'PHONE', 'FORMAT')],
  },
  {
    class: 'nik-not-found',
    certainty: 'likely',
    all: [
      [
        near('FAIL', 'VERIFY', 2),
        near('VERIFY', 'FAIL', 4),
        near('NOT', 'VERIFY', 1),
        near('BELUM', 'CAN VERIFY', 0),
      ],
    ],
    none: [has('EMAIL', 'PHONE', 'FORMAT', 'ACCOUNT')],
  },
  {
    class: 'otp-expired',
    certainty: 'likely',
    all: [[/^ TIME (?:ALREADY )?(?:OVER|EXPIRED) $/]],
    beside: [has('OTP', 'CODE')],
  },
  {
    class: 'otp-expired',
    certainty: 'likely',
    all: [[near('TIME', 'VERIFY', 1)], [has('OVER', 'EXPIRED')]],
    none: [has('NIK', 'KTP', 'DATA', 'DUKCAPIL')],
  },
  {
    class: 'timeout',
    certainty: 'certain',
    all: [
      [
        has('TIMEOUT'),
        near('TIME CONNECT', 'EXPIRED', 0),
        near('kunjung', 'CONNECT', 1),
        near('NOT CAN|FAIL', '(?:in|on) TIME', 3),
        near('NOT', 'VALID TIME', 2),
        near('TIME', 'OVER', 3),
        near('OVER', 'TIME', 2),
        / (?:408|504|522|524) /,
      ],
    ],
  },
  {
    class: 'timeout',
    certainty: 'certain',
    all: [
      [near(NEGATION, 'CONNECT', 1)],
      [near('dalam|in|within|hingga|selama|SEND', 'TIME|LIMIT|\\d+', 1), near('VALID', 'TIME', 0)],
    ],
    none: [has('DUKCAPIL')],
  },
  {
    class: 'timeout',
    certainty: 'likely',
    all: [[near('terlalu|too|sangat', 'SLOW', 0), near('SYSTEM', 'SLOW CONNECT', 1)]],
  },
  {
    class: 'offline',
    certainty: 'certain',
    all: [
      [has('INTERNET', 'CONNECTION')],
      [
        has('BROKEN', 'BUSY', 'FAIL', 'ERROR', 'WEAK', 'SLOW', 'OVER', 'offline'),
        near('NOT', 'EXIST|FOUND|INTERNET|CONNECTION|CONNECT|AVAILABLE|stabil|aktif|ACTIVE|stable', 2),
      ],
    ],
    none: [has('SYSTEM')],
  },
  {
    class: 'offline',
    certainty: 'certain',
    all: [[has('offline'), near('FAIL', 'fetch', 2), has('luring', 'dns')]],
    none: [
      has('SYSTEM'),
      near('secara|pendaftaran|formulir|konsultasi|the|an', 'offline|luring', 0),
      near('offline', 'help|mode|guide|form|registration|version|support', 0),
    ],
  },
  {
    class: 'offline',
    certainty: 'likely',
    all: [
      [
        /^ (?:silakan |silahkan |mohon |harap |please )?(?:periksa|cek|check) (?:kembali |ulang |again )?(?:\S+ )?(?:INTERNET|CONNECTION) /,
      ],
    ],
    none: [has('sebelum', 'before', 'stabil')],
    isInstruction: true,
  },
  {
    class: 'offline',
    certainty: 'likely',
    all: [[near('FAIL|NOT CAN', 'CONNECT', 1)]],
    none: [has('SYSTEM', 'DUKCAPIL', 'ACCOUNT', 'EMAIL', 'PHONE', 'NIK', 'DATA', 'PLACE', 'FORMAT')],
  },
  {
    class: 'email-renewal',
    certainty: 'certain',
    all: [[near('UPDATE', 'EMAIL', 2), near('EMAIL', 'UPDATE', 3)]],
    none: [near('ALREADY', 'UPDATE', 0)],
    isInstruction: true,
  },
  {
    class: 'server-error',
    certainty: 'certain',
    all: [
      [has('SYSTEM'), /bad gateway/],
      [
        ...OUT_OF_REACH,
        has('FAIL', 'gateway', 'ditutup', 'dihentikan', 'closed'),
        near('NOT', 'stabil|CAN', 1),
      ],
    ],
  },
  {
    class: 'server-error',
    certainty: 'likely',
    all: [
      [
        near('terjadi|mengalami|ALREADY', 'ERROR|BUSY', 1),
        near('terjadi', 'FAIL', 0),
        near('EXIST', 'BUSY', 0),
        / EXIST ERROR (?:kini )?$/,
        near('ERROR|BUSY', 'teknis', 0),
        near('technical|teknis', 'ERROR|BUSY', 0),
        near('ERROR', 'teknis|tak|NOT|internal', 1),
        near('internal|unexpected|unknown|fatal|unhandled|uncaught|pointer', 'ERROR', 0),
        near('oss', 'BUSY|FULL|BROKEN|offline', 3),
        near('undergoing|under|sedang|dalam', 'BUSY', 1),
        near('CONNECTION', 'REFUSED', 1),
        near('something', 'WRONG|went|broke|happened', 1),
        near(NEGATION, 'beres', 0),
        near('ERROR', 'occurred|occured', 1),
        near('WRONG', 'SYSTEM', 3),
        near('FAIL|NOT CAN', 'memproses|diproses|process|permintaan|request', 1),
        near('coba|try', 'saat|nanti|later', 3),
        / (?:http )?50[0-3] /,
        /^ (?:ERROR|BUSY) $/,
      ],
    ],
    isInstruction: true,
  },
];

function registeredRule(
  sign: 'NIK' | 'EMAIL' | 'PHONE' | 'USERNAME' | 'NUMBER',
  certainty: 'certain' | 'likely',
  evidence: readonly RegExp[],
): Rule {
  const classes = {
    NIK: 'nik-registered',
    EMAIL: 'email-registered',
    PHONE: 'phone-registered',
    USERNAME: 'username-registered',
    NUMBER: 'phone-registered',
  } as const;
  // The field named first is the one spoken of: "Email sudah dipakai NIK lain".
  const others = ['NIK', 'EMAIL', 'PHONE', 'USERNAME'].filter((other) => other !== sign);
  return {
    class: classes[sign],
    certainty,
    all: [[has(sign)], evidence],
    none: [
      new RegExp(`^(?: (?!${sign} )\\S+)* (?:${others.join('|')})(?= .* ${sign} )`),
      ...(sign === 'NUMBER' ? others.map((other) => has(other)) : []),
      has('akunsendiri'),
      ...(evidence === CANNOT_BE_USED
        ? [has('DATA')]
        : [NOT_USED, NOT_OWNED, AVAILABLE_TO_USE, ...NOT_FOUND]),
      has('DUKCAPIL', 'SEND'),
    ],
  };
}

/** Words that sound of an error, when no rule knows which. */
export const ERROR_SOUNDS = [
  has('FAIL', 'WRONG', 'ERROR', 'REFUSED', 'EXPIRED', 'rusak', 'corrupt', 'corrupted'),
  near(NEGATION, 'VALID|FOUND|MATCH|FULFIL', 1),
  near('NOT', 'CAN', 0),
  near(
    'NIK|EMAIL|PHONE|NUMBER|ACCOUNT|CODE|OTP|PASSWORD|CAPTCHA|SESSION|KTP|NAME|BIRTH|DATA|permohonan|pendaftaran',
    'NOT (?:terbaca|terverifikasi|lolos|lulus|diakui|disetujui|diizinkan|diperkenankan|diperbolehkan|dibenarkan|accepted|allowed|permitted|approved|eligible|FULFIL|berhak|layak)',
    3,
  ),
  near('ACCOUNT|USER', 'ALREADY EXIST|ALREADY exists', 0),
  near('NOT', 'OWN (?:hak|izin|ACCOUNT|CONNECT|wewenang|permission)', 0),
  near('terlalu|too', 'besar|banyak|many|large|panjang|long', 0),
  near('ALREADY|sedang', 'FULL', 0),
  near('OVER', 'LIMIT', 1),
  near('LIMIT', 'OVER', 3),
];
