/**
 * The distinct texts that remain when one character is left out. Two texts of which one is the other with a
 * character replaced, dropped or added, or two neighbours swapped, share one of these, or one of them is
 * among those of the other: so what is near can be looked up and need never be sought by scanning.
 */
export function leaveOneOut(text: string): string[] {
  const left = new Set<string>();
  for (let index = 0; index < text.length; index += 1) {
    left.add(text.slice(0, index) + text.slice(index + 1));
  }
  return [...left];
}
