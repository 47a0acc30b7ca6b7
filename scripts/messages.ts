/** `npm run -s messages -- FILE`: one message of the portal a line in, one JSON object a line out. */
import { type Classification, classifyMessage } from '../utils/domain/diagnosis/classify-message.ts';
import { streamJsonLines } from './lib/json-lines.ts';

const USAGE = `npm run -s messages -- [FILE]
Reads messages of the portal, one a line, from FILE or from standard input. Prints one JSON object a line:
input, class (what the message means; none when it is no error), certainty (certain, likely, unknown).`;

/** For a line that is too long to be read. */
const BLANK: Classification = { class: 'unknown', certainty: 'unknown' };

await streamJsonLines(
  process.argv.slice(2),
  USAGE,
  (line) => ({ input: line, ...classifyMessage(line) }),
  BLANK,
);
