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

/** Control codes but tab and line feed; bidirectional marks, embeddings, overrides, isolates. */
const ACTING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;
