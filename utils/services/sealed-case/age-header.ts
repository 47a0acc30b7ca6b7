/**
 * The header of an age file with a passphrase, as C2SP age v1 writes it: five lines of text. Read strictly and
 * before anything else, so that a foreign file can ask for no more memory or time than is allowed here.
 */
import { SealedCaseError, WORK_FACTOR_MAX } from '../../contracts/sealed-case.ts';
import { identifyFile } from './identify-file.ts';

const BASE64 = '[A-Za-z0-9+/]';
const HEADER = new RegExp(
  `^age-encryption\\.org/v1\\n-> scrypt ${BASE64}{22} ([1-9][0-9]{0,2})\\n${BASE64}{43}\\n--- ${BASE64}{43}\\n`,
);

export interface AgeHeader {
  /** Up to and with the line break before the first encrypted byte. */
  readonly bytes: Uint8Array;
  /** Of scrypt, base 2. */
  readonly workFactor: number;
}

/**
 * @param head the first `HEAD_BYTES` of the file, or all of a shorter one
 * @throws SealedCaseError what it is instead, `damaged`, `too-much-work`
 */
export function readAgeHeader(head: Uint8Array): AgeHeader {
  const otherKind = identifyFile(head);
  if (otherKind !== null) throw new SealedCaseError(otherKind);
  const text = String.fromCharCode(...head);
  const found = HEADER.exec(text);
  if (found === null) {
    throw new SealedCaseError(/^.*\n-> (?!scrypt )[!-~]/.test(text) ? 'age-for-key' : 'damaged');
  }
  const workFactor = Number(found[1]);
  if (workFactor > WORK_FACTOR_MAX) throw new SealedCaseError('too-much-work');
  return { bytes: head.slice(0, found[0].length), workFactor };
}
