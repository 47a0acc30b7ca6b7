import type { Language } from '../contracts/settings.ts';

/** Makes `en` answer to exactly the keys and parameters that `id` has: a missing word does not compile. */
export function bilingual<Words extends object>(words: {
  readonly id: Words;
  readonly en: NoInfer<Words>;
}): Record<Language, Words> {
  return words;
}
