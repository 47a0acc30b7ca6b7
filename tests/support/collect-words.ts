/** Every word with its path; functions are asked with one and with two. */
export function collectWords(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const ask = value as (...parameters: unknown[]) => unknown;
    return [...collectWords(ask(1, 10, 'x'), `${path}(1)`), ...collectWords(ask(2, 20, 'y'), `${path}(2)`)];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    collectWords(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Words that are empty, shout, or have stray spaces. */
export function findPoorWords(words: readonly [path: string, words: string][]): [string, string][] {
  return words.filter(([, text]) => text.trim() === '' || text !== text.trim() || /!|\s{2}/.test(text));
}
