const DIGITS = '0123456789';

/** Every number that one slip makes of this one: a digit replaced, dropped or added, two neighbours swapped. */
export function slipsOf(digits: string): Set<string> {
  const slips = new Set<string>();
  for (let index = 0; index <= digits.length; index += 1) {
    const head = digits.slice(0, index);
    for (const digit of DIGITS) {
      slips.add(head + digit + digits.slice(index));
      if (index < digits.length) slips.add(head + digit + digits.slice(index + 1));
    }
    if (index < digits.length) slips.add(head + digits.slice(index + 1));
    if (index + 1 < digits.length) {
      slips.add(head + digits[index + 1] + digits[index] + digits.slice(index + 2));
    }
  }
  slips.delete(digits);
  return slips;
}
