/**
 * Values that stood for a person beside those of the case: what the case held before it was corrected, and what was
 * typed on the portal. Messages and notes from that time repeat them, so whoever masks the case must know them.
 */
import type { KnownValues } from './redact-text.ts';

export const FORMER_FIELDS = ['nameAsPrinted', 'nik', 'email', 'phone', 'birthDate'] as const;
export type FormerField = (typeof FORMER_FIELDS)[number];

/** Of each field the latest ones, the newest last. */
export type FormerValues = Partial<Record<FormerField, readonly string[]>>;

/** How many are kept of a field. */
export const FORMER_MAX = 20;
/** Longest one that is kept; longer ones are cut. */
export const FORMER_LENGTH_MAX = 1_000;

/** Of these shorter ones are too common to be hunted for in a text, so there is no use in keeping them. */
const SHORTEST: Readonly<Record<FormerField, RegExp>> = {
  nameAsPrinted: /\p{L}.*\p{L}/u,
  nik: /(?:\d\D*){6}/,
  email: /^.{6}/,
  phone: /(?:\d\D*){7}/,
  birthDate: /^\d{4}-\d\d-\d\d$/,
};

/** With those of `values` that are neither known nor the present ones; the same object when there are none. */
export function addFormer(
  former: FormerValues,
  values: Partial<KnownValues>,
  present: KnownValues,
): FormerValues {
  const added = FORMER_FIELDS.flatMap((field) => {
    const value = (values[field] ?? '').trim().slice(0, FORMER_LENGTH_MAX);
    const known = [present[field], ...(former[field] ?? [])].map(fold);
    return !SHORTEST[field].test(value) || known.includes(fold(value)) ? [] : [[field, value] as const];
  });
  if (added.length === 0) return former;
  const next: FormerValues = { ...former };
  for (const [field, value] of added) next[field] = [...(former[field] ?? []), value].slice(-FORMER_MAX);
  return next;
}

/** Those of both, without what is `present`. */
export function joinFormer(one: FormerValues, other: FormerValues, present: KnownValues): FormerValues {
  return listFormer(other).reduce<FormerValues>((joined, value) => addFormer(joined, value, present), one);
}

/** Each value by itself. */
export function listFormer(former: FormerValues): Partial<KnownValues>[] {
  return FORMER_FIELDS.flatMap((field) => (former[field] ?? []).map((value) => ({ [field]: value })));
}

/**
 * What the case held and does not hold any more. A value of which the new one is the beginning of more is left out:
 * somebody was typing.
 */
export function findReplaced(before: KnownValues, now: KnownValues): Partial<KnownValues> {
  const replaced = FORMER_FIELDS.filter(
    (field) => before[field] !== now[field] && !now[field].startsWith(before[field]),
  );
  return Object.fromEntries(replaced.map((field) => [field, before[field]]));
}

function fold(value: string): string {
  return value.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
