/** Every word of a table with its path; functions are asked with one and with two. */
export function collectWords(value: unknown, path = ''): [path: string, words: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const ask = value as (...parameters: unknown[]) => unknown;
    return [...collectWords(ask(1, 10), `${path}(1)`), ...collectWords(ask(2, 20), `${path}(2)`)];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    collectWords(inner, path === '' ? key : `${path}.${key}`),
  );
}
