/**
 * `node scripts/messages.ts [FILE]`: one message of the portal a line in, one JSON object a line out with
 * its class and certainty. Reads standard input when there is no file or it is `-`.
 */
import { classifyMessage } from '../utils/domain/diagnosis/classify-message.ts';
import { streamJsonLines } from './lib/json-lines.ts';

await streamJsonLines(process.argv[2], (line) => ({ input: line, ...classifyMessage(line) }));
