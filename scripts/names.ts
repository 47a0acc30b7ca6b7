/** `npm run -s names -- FILE`: one name a line in, one JSON object a line out. */
import { proposeName } from '../utils/domain/name/propose-name.ts';
import { streamJsonLines } from './lib/json-lines.ts';

const USAGE = `npm run -s names -- [FILE]
Reads names, one a line, from FILE or from standard input. Prints one JSON object a line:
input, proposal (the name as the KTP prints it), removed [{text, kind}], questions [{code}], findings [{code}].`;

await streamJsonLines(process.argv[2], USAGE, (line) => {
  const { proposal, removed, questions, findings } = proposeName(line);
  return {
    input: line,
    proposal,
    removed: removed.map(({ text, kind }) => ({ text, kind })),
    questions: questions.map(({ code }) => ({ code })),
    findings: findings.map(({ code }) => ({ code })),
  };
});
