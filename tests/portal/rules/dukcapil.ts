/** The small fictional population register, and how the portal compares what was typed with it. */
import { PEOPLE, type Sex } from '../people.ts';
import type { Identity } from './calls.ts';

interface DukcapilRecord {
  readonly nik: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: string;
}

const RECORDS: ReadonlyMap<string, DukcapilRecord> = new Map(
  PEOPLE.flatMap((person) => {
    if (person.dukcapil === 'absent') return [];
    const birthDate = person.dukcapil === 'same' ? person.birthDate : person.dukcapil.birthDate;
    return [[person.nik, { nik: person.nik, name: person.name, sex: person.sex, birthDate }] as const];
  }),
);

export type DukcapilVerdict = 'same' | 'different' | 'not-found';

/**
 * Names are compared without case, letter by letter: a double space, a title or another apostrophe is a
 * difference. Whether the real match is as strict is not known.
 */
export function matchWithDukcapil(typed: Identity): DukcapilVerdict {
  const record = RECORDS.get(typed.nik);
  if (record === undefined) return 'not-found';
  const isSame =
    record.name.toUpperCase() === typed.name.toUpperCase() &&
    record.birthDate === typed.birthDate &&
    record.sex === typed.sex;
  return isSame ? 'same' : 'different';
}
