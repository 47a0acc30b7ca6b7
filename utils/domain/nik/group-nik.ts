/** Digits 1 to 6 name the region, 7 to 12 the birth date, 13 to 16 the serial. */
const GROUP_ENDS = [6, 12, 16] as const;

/**
 * The digits "as typed so far" in groups of 6, 6 and 4, for reading back: `['320411', '4609']`. Digits
 * beyond the sixteenth stand in a fourth group; no digits give no group.
 */
export function groupNik(digits: string): string[] {
  const groups: string[] = [];
  let start = 0;
  for (const end of [...GROUP_ENDS, digits.length]) {
    if (start >= digits.length) break;
    groups.push(digits.slice(start, Math.max(end, start)));
    start = end;
  }
  return groups;
}
