/**
 * Text of foreign origin, fit to stand inside our own sentence: one line, and with every character
 * that would act on its surroundings (direction overrides, control codes) shown by its number
 * instead of acting. Letters of every script stay as they are.
 */
export function toVisibleLine(text: string): string {
  return toVisibleText(text).replace(/\s+/g, ' ').trim();
}

/** As `toVisibleLine`, but line breaks stay. */
export function toVisibleText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(ACTING, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

/** About six lines of the side panel. */
const SHORT = 280;

/** The beginning of a long text, up to a space where there is one, with an ellipsis; a short one unchanged. */
export function shorten(text: string, longest = SHORT): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const lastSpace = cut.lastIndexOf(' ');
  const end = lastSpace > longest / 2 ? lastSpace : longest;
  return `${cut.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** With a large first letter, as a sentence begins. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Control codes but tab and line feed; bidirectional marks, embeddings, overrides, isolates. */
const ACTING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;
