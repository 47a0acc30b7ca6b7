import { expect, test } from 'vitest';
import { findLines, listFiles } from './tracked-files.ts';

const TOKENS = 'components/shared/tokens.css';

const RAW_COLOUR = /#[0-9a-f]{3,8}\b(?![^(]*\))|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const RAW_LENGTH = /(?<![\w-])-?\d*\.?\d+(px|pt|cm|mm|in)\b/;

test('colours and lengths come from the tokens alone', () => {
  const sheets = listFiles(/^(components|entrypoints)\/.*\.css$/).filter((path) => path !== TOKENS);
  expect(sheets.length).toBeGreaterThan(0);
  expect(findLines(sheets, RAW_COLOUR)).toEqual([]);
  expect(findLines(sheets, RAW_LENGTH)).toEqual([]);
});

test('components and pages carry no style of their own in the markup', () => {
  const markup = listFiles(/^(components|entrypoints)\/.*\.(tsx|html)$/);
  const styled = findLines(markup, /\bstyle=/).filter(
    (line) => RAW_COLOUR.test(line) || RAW_LENGTH.test(line),
  );
  expect(styled).toEqual([]);
});

test('each token that is used is defined', () => {
  const defined = new Set(findLines([TOKENS], /--[\w-]+:/).map((line) => /(--[\w-]+):/.exec(line)?.[1]));
  const sheets = listFiles(/^(components|entrypoints)\/.*\.css$/);
  const own = new Set(findLines(sheets, /^\s*--[\w-]+:/).map((line) => /(--[\w-]+):/.exec(line)?.[1]));
  const unknown = findLines(sheets, /var\(/).flatMap((line) =>
    [...line.matchAll(/var\((--[\w-]+)(?!\s*,)\s*\)/g)]
      .map((match) => match[1])
      .filter((token) => !defined.has(token) && !own.has(token))
      .map((token) => `${line} → ${token}`),
  );
  expect(unknown).toEqual([]);
});

test('no markup is made from text', () => {
  const code = listFiles(
    /^(utils|components|entrypoints|tests\/portal\/(app|client|regions|rules))\/.*\.(tsx?|vue)$/,
  );
  expect(
    findLines(
      code,
      /dangerouslySetInnerHTML|v-html|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/,
    ),
  ).toEqual([]);
});
