/** The address of the practice page. It does not open the real settings, so the language stands in it. */
import { LANGUAGES, type Language } from '../../utils/contracts/settings.ts';

const LANGUAGE = 'bahasa';

export function practiceAddress(language: Language): string {
  return `/latihan.html?${LANGUAGE}=${language}`;
}

/** @param search the query of the page's own address */
export function readLanguage(search: string): Language {
  const asked = new URLSearchParams(search).get(LANGUAGE);
  return LANGUAGES.find((language) => language === asked) ?? 'id';
}
