import { describe, expect, it } from 'vitest';
import { proposeName } from '../../../utils/domain/name/propose-name.ts';
import type { ComparedSegment } from '../../../utils/domain/name/name-proposal.ts';

/** Segments as one line: differences in brackets with their kind. */
const show = (segments: readonly ComparedSegment[] | undefined): string =>
  (segments ?? []).map(({ text, kind }) => (kind === 'same' ? text : `[${kind} ${text}]`)).join('');

describe('what was typed beside what is printed', () => {
  it.each([
    ['Wira Kencana', 'WIRA KENCANA'],
    [' wira kencana ', 'WIRA KENCANA'],
    ['Wira Kencana, S.E.', 'WIRA KENCANA, S.E.'],
    ["Ma'sum", "MA'SUM"],
    ['', ''],
  ])('%s agrees with %s', (typed, printed) => {
    const { comparison } = proposeName(typed, { asPrinted: printed });
    expect(comparison).toMatchObject({ agrees: true, kinds: [] });
  });

  it.each([
    ['a letter', 'WIRA KENCANO', 'WIRA KENCANA', 'WIRA KENCAN[letter O]', 'WIRA KENCAN[letter A]'],
    ['a missing letter', 'WIRA KENCNA', 'WIRA KENCANA', 'WIRA KENCNA', 'WIRA KENC[letter A]NA'],
    ['a word too many', 'WIRA JAYA KENCANA', 'WIRA KENCANA', 'WIRA [letter JAYA] KENCANA', 'WIRA KENCANA'],
    ['a missing word', 'WIRA', 'WIRA KENCANA', 'WIRA', 'WIRA [letter KENCANA]'],
    ['a doubled space', 'WIRA  KENCANA', 'WIRA KENCANA', 'WIRA [space  ]KENCANA', 'WIRA KENCANA'],
    [
      'a doubled space beside another difference',
      'WIRA  KENCANO',
      'WIRA KENCANA',
      'WIRA [space  ]KENCAN[letter O]',
      'WIRA KENCAN[letter A]',
    ],
    [
      'a comma beside another difference',
      'Wira, Kencano',
      'WIRA KENCANA',
      'Wira[mark ,] Kencan[letter o]',
      'WIRA KENCAN[letter A]',
    ],
    ['an accent that no letter takes in', 'Wiq\u0303a', 'WIQA', 'Wi[mark q\u0303]a', 'WIQA'],
    ['a comma at the end', 'Wira Kencana,', 'WIRA KENCANA', 'Wira Kencana[mark ,]', 'WIRA KENCANA'],
    ['joined words', 'ABDULROHIM', 'ABDUL ROHIM', '[space ABDULROHIM]', 'ABDUL[space  ]ROHIM'],
    ['a split word', 'M. YUNARTO', 'M.YUNARTO', 'M.[space  ]YUNARTO', '[space M.YUNARTO]'],
    ['an apostrophe', 'MASUM', "MA'SUM", 'MASUM', "MA[mark ']SUM"],
    ['a curly apostrophe', 'MA’SUM', "MA'SUM", 'MA[mark ’]SUM', "MA'SUM"],
    [
      'a title that was typed',
      'Wira Kencana, S.E.',
      'WIRA KENCANA',
      'Wira Kencana[title , S.E.]',
      'WIRA KENCANA',
    ],
    [
      'a title that is printed',
      'WIRA KENCANA',
      'WIRA KENCANA, S.E.',
      'WIRA KENCANA',
      'WIRA KENCANA[title , S.E.]',
    ],
    ['one title of two', 'Drs. H. Wira', 'H. WIRA', '[title Drs.] H. Wira', 'H. WIRA'],
    [
      'the order of words',
      'KENCANA WIRA',
      'WIRA KENCANA',
      '[word-order KENCANA] WIRA',
      'WIRA [word-order KENCANA]',
    ],
    [
      'an abbreviation',
      'M. RIZKAN',
      'MUHAMMAD RIZKAN',
      '[abbreviation M.] RIZKAN',
      '[abbreviation MUHAMMAD] RIZKAN',
    ],
    [
      'a short form of the first and later letters',
      'St. Aminah Ngr. Raka',
      'SITI AMINAH NGURAH RAKA',
      '[abbreviation St.] Aminah [abbreviation Ngr.] Raka',
      '[abbreviation SITI] AMINAH [abbreviation NGURAH] RAKA',
    ],
    [
      'a short form without its dot',
      'ST AMINAH',
      'SITI AMINAH',
      '[abbreviation ST] AMINAH',
      '[abbreviation SITI] AMINAH',
    ],
    [
      'a dotted word of other letters',
      'Sk. Kencana',
      'SITI KENCANA',
      'S[letter k][mark .] Kencana',
      'S[letter ITI] KENCANA',
    ],
    ['old spelling ch for h', 'ACHMAD', 'AHMAD', 'A[old-spelling C]HMAD', 'AHMAD'],
    ['old spelling ch for kh', 'ACHMAD', 'AKHMAD', 'A[old-spelling CH]MAD', 'A[old-spelling KH]MAD'],
    ['kh for h, which was never an older spelling', 'AKHMAD', 'AHMAD', 'A[letter K]HMAD', 'AHMAD'],
    ['an initial', 'WIRA K.', 'WIRA KENCANA', 'WIRA [abbreviation K.]', 'WIRA [abbreviation KENCANA]'],
    ['old spelling oe', 'SOEKIRMAN', 'SUKIRMAN', 'S[old-spelling OE]KIRMAN', 'S[old-spelling U]KIRMAN'],
    [
      'old spelling tj and j',
      'TJAHJANI',
      'CAHYANI',
      '[old-spelling TJ]AH[old-spelling J]ANI',
      '[old-spelling C]AH[old-spelling Y]ANI',
    ],
    ['an invisible character', 'WI\u200bRA', 'WIRA', 'WI[invisible \u200b]RA', 'WIRA'],
    ['a look-alike letter', 'WIR\u0410', 'WIRA', 'WIR[letter \u0410]', 'WIRA'],
    ['an accent', 'JOSÉ', 'JOSE', 'JOS[letter É]', 'JOS[letter E]'],
  ])('%s', (_reason, typed, printed, typedShown, printedShown) => {
    const { comparison } = proposeName(typed, { asPrinted: printed });
    expect(comparison?.agrees).toBe(false);
    expect(show(comparison?.typed)).toBe(typedShown);
    expect(show(comparison?.printed)).toBe(printedShown);
  });

  it('names each kind once', () => {
    const { comparison } = proposeName('Dr. Soekirmin', { asPrinted: 'SUKIRMAN JAYA' });
    expect(comparison?.kinds).toEqual(['letter', 'title', 'old-spelling']);
  });

  it.each([
    [
      'order and old spelling',
      'SOEKIRMAN WIRA',
      'WIRA SUKIRMAN',
      '[word-order S][old-spelling OE][word-order KIRMAN] WIRA',
      'WIRA [word-order S][old-spelling U][word-order KIRMAN]',
    ],
    [
      'order and a letter',
      'KENCANO WIRA',
      'WIRA KENCANA',
      '[word-order KENCAN][letter O] WIRA',
      'WIRA [word-order KENCAN][letter A]',
    ],
    [
      'order and a mark',
      'MASUM SITI',
      "SITI MA'SUM",
      '[word-order MASUM] SITI',
      "SITI [word-order MA][mark '][word-order SUM]",
    ],
    [
      'order and an abbreviation',
      'KENCANA M.',
      'MUHAMMAD KENCANA',
      'KENCANA [word-order M][abbreviation .]',
      '[word-order M][abbreviation UHAMMAD] KENCANA',
    ],
    [
      'order and old spelling of both words',
      'Djoko Soesilo',
      'SUSILO JOKO',
      '[old-spelling Dj][word-order oko] S[old-spelling oe]silo',
      'S[old-spelling U]SILO [old-spelling J][word-order OKO]',
    ],
    [
      'old spelling and a letter in one word',
      'SOEKIRMIN',
      'SUKIRMAN',
      'S[old-spelling OE]KIRM[letter I]N',
      'S[old-spelling U]KIRM[letter A]N',
    ],
    [
      'a space and a letter',
      'ABDUL ROTHIM',
      'ABDULROHIM',
      'ABDUL[space  ]RO[letter T]HIM',
      '[space ABDULROHIM]',
    ],
    [
      'a space and old spelling',
      'NOERAINI JAYA',
      'NUR AINI JAYA',
      '[space N][old-spelling OE][space RAINI] JAYA',
      'N[old-spelling U]R[space  ]AINI JAYA',
    ],
    [
      'other people, whose words are only a little alike',
      'BUDI SANTOSO',
      'SETIAWAN BUDI',
      'BUDI [letter SANTOSO]',
      '[letter SETIAWAN] BUDI',
    ],
  ])('tells each of two differences: %s', (_reason, typed, printed, typedShown, printedShown) => {
    const { comparison } = proposeName(typed, { asPrinted: printed });
    expect(show(comparison?.typed)).toBe(typedShown);
    expect(show(comparison?.printed)).toBe(printedShown);
  });
});
