import type { Certainty, MessageClass } from './message-class.ts';
import { ERROR_SOUNDS, RULES, type Rule } from './message-rules.ts';
import { readClauses, type Clause } from './read-clauses.ts';

export interface Classification {
  readonly class: MessageClass;
  /** `certain`: the words say it; `likely`: they can mean something else; `unknown`: wording not known. */
  readonly certainty: Certainty;
}

/**
 * What a message of the portal means. Tolerant of rewording in Indonesian and English; instructions, help,
 * questions and success are `none`; what sounds of an error and fits no class is `unknown`, never forced.
 * Takes any string; looks at its first 4,000 UTF-16 units.
 */
export function classifyMessage(text: string): Classification {
  const clauses = readClauses(text);
  for (const rule of RULES) {
    if (clauses.some((clause) => fits(clause, rule)) && fitsWhole(clauses, rule)) {
      return { class: rule.class, certainty: rule.certainty };
    }
  }
  const soundsWrong = clauses.some(
    ({ mood, signs }) => mood === 'statement' && ERROR_SOUNDS.some((sound) => isSaid(signs, sound)),
  );
  return soundsWrong ? { class: 'unknown', certainty: 'unknown' } : { class: 'none', certainty: 'certain' };
}

function fits({ signs, mood }: Clause, { all, none = [], isInstruction = false }: Rule): boolean {
  if (mood === 'telling' || (mood === 'instruction' && !isInstruction)) return false;
  if (none.some((pattern) => pattern.test(signs))) return false;
  return all.every((anyOf) => anyOf.some((pattern) => isSaid(signs, pattern, isInstruction)));
}

function fitsWhole(clauses: readonly Clause[], { beside, notBeside = [] }: Rule): boolean {
  const isThere = (patterns: readonly RegExp[]): boolean =>
    clauses.some(({ signs }) => patterns.some((pattern) => pattern.test(signs)));
  return (beside === undefined || isThere(beside)) && !isThere(notBeside);
}

const UNSAID =
  / SESSION (?:konsultasi|pelatihan|sosialisasi|webinar|rapat|tanya|obrolan|percakapan|chat|consultation|training|meeting) | IF |(?<! (?:NOT|BELUM|sebelum|before|hingga|until)) SUCCESS | NOT (?:(?:mengalami|terjadi|sedang|experiencing) )?(?:ERROR|BUSY|WRONG|DIFFER|DUPLICATE|WEAK) | NOT (?:EXIST|FOUND) (?:\S+ ){0,2}(?:ERROR|BUSY|WRONG|DIFFER|DUPLICATE|REFUSED) | NOT CAN (?:diubah|diganti|dibatalkan|dikembalikan|dihapus) /;
const FORESEEN =
  / (?:(?<!(?:FAIL|ERROR|BUSY) )WHEN|WILL|agar|supaya|menghindari|mencegah|avoid|prevent|(?:may|might)(?! (?:ALREADY|have) )|boleh|memerlukan) |(?<!(?:NOT|BELUM|FAIL)(?: \S+)?) CAN (?!NOT )/;

/** Found, and not under a condition, behind a promise or a duty, denied, or said to be over. */
function isSaid(signs: string, pattern: RegExp, isInstruction = false): boolean {
  const match = pattern.exec(signs);
  if (match === null || UNSAID.test(signs)) return false;
  const before = signs.slice(0, match.index + match[0].length);
  return !FORESEEN.test(before) && (isInstruction || !before.includes(' MUST '));
}
