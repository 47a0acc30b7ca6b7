/** The made-up people of the portal, as the practice page shows them and as a case takes them. */
import type { CardLine, PracticePerson } from '../../components/practice/PersonPicker.tsx';
import { PEOPLE, type Person } from '../../tests/portal/people.ts';
import { FIRST_PASSWORD, firstAccounts } from '../../tests/portal/rules/accounts.ts';
import { nameRegions } from '../../tests/portal/rules/regions.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { groupNik } from '../../utils/domain/nik/group-nik.ts';
import { parseTypedDate } from '../../utils/domain/nik/parse-typed.ts';
import { formWords } from '../../utils/words/form.ts';
import { practiceWords } from '../../utils/words/practice.ts';
import type { CaseContent } from './practice-ports.ts';

export function listPeople(language: Language): readonly PracticePerson[] {
  return PEOPLE.map(({ key, name, goodFor }) => ({ key, name, goodFor: goodFor[language] }));
}

/** What one types from: the KTP, an e-mail address and a phone number that nobody has used yet. */
export function cardOf(person: Person, language: Language): readonly CardLine[] {
  const words = practiceWords[language].person;
  const account = firstAccounts().find(({ nik }) => nik === person.nik);
  const login = account && (account.username ?? account.email ?? account.phone ?? '');
  return [
    { label: words.nik, value: person.nik, shown: groupNik(person.nik).join(' ') },
    { label: words.name, value: person.name },
    { label: words.sex, value: formWords.id.sexes[person.sex] },
    { label: words.birthDate, value: person.birthDate },
    { label: words.address, value: person.address },
    { label: words.region, value: nameRegions(person.villageCode).join(', ') },
    { label: words.email, value: emailOf(person) },
    { label: words.phone, value: phoneOf(person) },
    ...(login ? [{ label: words.account, value: login, shown: words.accountOf(login, FIRST_PASSWORD) }] : []),
  ];
}

export function caseOf(person: Person): CaseContent {
  return {
    nameAsPrinted: person.name,
    nik: person.nik,
    birthDate: parseTypedDate(person.birthDate) ?? '',
    sex: person.sex,
    email: emailOf(person),
    phone: phoneOf(person),
    applicantKind: 'orang-perseorangan',
  };
}

function emailOf({ key }: Person): string {
  return `${key}@contoh.id`;
}

/** Ends like the NIK, whose last four digits are nobody's. */
function phoneOf({ nik }: Person): string {
  return `813${'0'.repeat(5)}${nik.slice(-4)}`;
}
