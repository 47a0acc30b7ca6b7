/** What Indonesian hangs on a root: "mengirimkan", "pengirimannya" and "dikirimi" all come from "kirim". */

const CLITIC = /(?:nya|mu|ku|lah|kah|pun)$/;
const SUFFIXES = [/kan$/, /an$/, /in$/, /i$/];

/** Where a prefix has swallowed the first letter of the root, the letters that may have stood there. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:memper|diper)/, ['']],
  [/^(?:menge|penge|nge)/, ['', 'ke']],
  [/^(?:meng|peng|ng)/, ['', 'k']],
  [/^(?:meny|peny|ny)/, ['s']],
  [/^(?:men|pen)/, ['', 't']],
  [/^(?:mem|pem)/, ['', 'p']],
  [/^(?:me|pe|di|ter|ber|be|te|ke|se)/, ['']],
];

const SHORTEST_ROOT = 4;

/** Whether the word says that something was done: "dipakai", "terdaftar", "kepakai". */
export function isPassive(word: string): boolean {
  return /^(?:di|ter|ke)/.test(word) && !isNounOfDeed(word);
}

/** "Pemutusan" and "keputusan" name a deed, or what came of it; they do not say that it was done. */
export function isNounOfDeed(word: string): boolean {
  return /^(?:pe|ke).*an$/.test(word.replace(CLITIC, ''));
}

/** What may be the root of an affixed word, the least stripped first; the word itself is not among them. */
export function rootsOf(word: string): string[] {
  const bare = word.replace(CLITIC, '');
  const ends = [word, bare, ...SUFFIXES.map((suffix) => bare.replace(suffix, ''))];
  const roots = ends.flatMap((end) => [
    end,
    ...PREFIXES.filter(([prefix]) => prefix.test(end)).flatMap(([prefix, lost]) =>
      lost.map((letter) => end.replace(prefix, letter)),
    ),
  ]);
  return [...new Set(roots)].filter((root) => root !== word && root.length >= SHORTEST_ROOT);
}
