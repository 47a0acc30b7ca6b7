/** What a case holds, as people read it: the names of its fields and of what can be chosen in them. */
import type { CaseField } from '../contracts/sealed-case.ts';
import type { Language } from '../contracts/settings.ts';
import { caseworkWords } from './casework.ts';
import { formWords } from './form.ts';
import { toVisibleLine } from './visible-text.ts';

/** As it stands inside a sentence. */
export function caseFieldName(field: CaseField, language: Language): string {
  return field === 'path' ? caseworkWords[language].path : formWords[language].fields[field];
}

/** The words of a choice; anything else letter by letter, on one line. */
export function caseFieldValue(field: CaseField, value: string, language: Language): string {
  const { applicantKinds, sexes } = formWords[language];
  const choices: Partial<Record<CaseField, Readonly<Record<string, string>>>> = {
    sex: sexes,
    applicantKind: applicantKinds,
    path: caseworkWords[language].paths,
  };
  const chosen = choices[field];
  return chosen !== undefined && Object.hasOwn(chosen, value) ? (chosen[value] ?? '') : toVisibleLine(value);
}
