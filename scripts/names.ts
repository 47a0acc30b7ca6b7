/** `npm run -s names -- FILE`: one name a line in, one JSON object a line out. */
import { proposeName } from '../utils/domain/name/propose-name.ts';
import { streamJsonLines } from './lib/json-lines.ts';

const USAGE = `npm run -s names -- [FILE]
Reads names, one a line, from FILE or from standard input. Prints one JSON object a line:
input, proposal (the name as the KTP prints it), removed [{text, kind}], questions [{code}], findings [{code}].`;

/** For a line that is too long to be read. */
const BLANK = { proposal: '', removed: [], questions: [] };

await streamJsonLines(
  process.argv.slice(2),
  USAGE,
  (line) => {
    const { proposal, removed, questions, findings } = proposeName(line);
    return {
      input: line,
      proposal,
      removed: removed.map(({ text, kind }) => ({ text, kind })),
      questions: questions.map(({ code }) => ({ code })),
      findings: findings.map(({ code }) => ({ code })),
    };
  },
  BLANK,
);
