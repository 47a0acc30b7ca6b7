/** The first letter large: words that stand inside sentences begin a line here. */
export function capitalize(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
