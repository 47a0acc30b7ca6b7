import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Mailbox, NewestMail, type PracticeMail } from '../../../components/practice/Mailbox.tsx';
import { PersonPicker } from '../../../components/practice/PersonPicker.tsx';
import { PracticeMark } from '../../../components/practice/PracticeMark.tsx';
import { TroubleForm, type TroubleChoice } from '../../../components/practice/TroubleForm.tsx';
import { cardOf, caseOf, listPeople } from '../../../entrypoints/practice/people-cards.ts';
import { PEOPLE, person } from '../../portal/people.ts';
import { caseSchema, emptyCase } from '../../../utils/contracts/case.ts';
import type { TroubleId, TroublePlace } from '../../../utils/contracts/practice.ts';
import { practiceWords } from '../../../utils/words/practice.ts';
import { findViolationsIn } from '../../support/component-accessibility.ts';

afterEach(cleanup);

const words = practiceWords.id;

describe('made-up people', () => {
  function show(copies = true) {
    const onChoose = vi.fn<(key: string) => void>();
    const onCopy = vi.fn<(value: string) => Promise<boolean>>().mockResolvedValue(copies);
    const onMakeCase = vi.fn<() => Promise<string>>().mockResolvedValue('Kasus siap.');
    const { container } = render(
      <PersonPicker
        people={listPeople('id')}
        chosenKey="dewi"
        card={cardOf(person('dewi'), 'id')}
        language="id"
        onChoose={onChoose}
        onCopy={onCopy}
        onMakeCase={onMakeCase}
      />,
    );
    return { container, onChoose, onCopy, onMakeCase };
  }

  test('are chosen by name and by what one practises with them', () => {
    const { onChoose } = show();
    const list = screen.getByLabelText<HTMLSelectElement>(words.person.choose);
    expect([...list.options].map(({ text }) => text)).toEqual(
      PEOPLE.map(({ name, goodFor }) => `${name} – ${goodFor.id}`),
    );
    fireEvent.change(list, { target: { value: 'hendra' } });
    expect(onChoose).toHaveBeenCalledWith('hendra');
  });

  test('have a card with all that the form asks for, and the account that they had before', async () => {
    const { container } = show();
    const card = screen.getByRole('group', { name: words.person.card });
    for (const text of ['347113 650684 9911', 'DEWI ANGGRAINI', 'Perempuan', '25/06/1984', 'dewi@contoh.id'])
      expect(card.textContent).toContain(text);
    expect(card.textContent).toContain('Daerah Istimewa Yogyakarta, Kota Yogyakarta, Umbulharjo, Semaki');
    expect(card.textContent).toContain('dewi_latihan, kata sandi Latihan#2026');
    expect(await findViolationsIn(container)).toEqual([]);
  });

  test('are copied value by value, as the form wants them', async () => {
    const { onCopy } = show();
    fireEvent.click(screen.getByRole('button', { name: words.person.copy(words.person.nik) }));
    expect(onCopy).toHaveBeenCalledWith(person('dewi').nik);
    expect(await screen.findByText(words.person.copied(words.person.nik))).toBeTruthy();
  });

  test('say so when the browser does not let them be copied', async () => {
    show(false);
    fireEvent.click(screen.getByRole('button', { name: words.person.copy(words.person.name) }));
    expect(await screen.findByText(words.person.notCopied)).toBeTruthy();
  });

  test('become a practice case', async () => {
    const { onMakeCase } = show();
    fireEvent.click(screen.getByRole('button', { name: words.person.toCase }));
    expect(onMakeCase).toHaveBeenCalledOnce();
    expect(await screen.findByText('Kasus siap.')).toBeTruthy();
  });

  test('are whole as cases, every one of them', () => {
    for (const someone of PEOPLE) {
      const record = { ...emptyCase('case-1', '2026-11-21T12:00:00.000Z'), ...caseOf(someone) };
      expect(caseSchema.safeParse(record).success, someone.key).toBe(true);
      expect(Object.values(caseOf(someone)), someone.key).not.toContain('');
      expect(
        cardOf(someone, 'en').every(({ value }) => value !== '' && !value.includes(', ,')),
        someone.key,
      ).toBe(true);
    }
  });
});

describe('errors on demand', () => {
  const choices: readonly TroubleChoice[] = [
    { id: 'ktp-mismatch', places: ['dialog', 'snackbar'], lasts: false },
    { id: 'otp-missing', places: [], lasts: true },
  ];

  function show(chosen: TroubleId | null, hasCome: TroubleId | null = null) {
    const onChoose = vi.fn<(trouble: TroubleId | null, place: TroublePlace | null) => void>();
    const { container } = render(
      <TroubleForm
        choices={choices}
        chosen={chosen}
        place={null}
        hasCome={hasCome}
        language="id"
        onChoose={onChoose}
      />,
    );
    return { container, onChoose };
  }

  test('none comes until one is chosen', () => {
    const { onChoose } = show(null);
    expect(screen.getByText(words.trouble.noneHelp)).toBeTruthy();
    expect(screen.queryByLabelText(words.trouble.place)).toBeNull();
    fireEvent.change(screen.getByLabelText(words.trouble.choose), { target: { value: 'otp-missing' } });
    expect(onChoose).toHaveBeenCalledWith('otp-missing', null);
  });

  test('one with words says when it comes, and can be put elsewhere', async () => {
    const { container, onChoose } = show('ktp-mismatch');
    expect(screen.getByText(words.trouble.kinds['ktp-mismatch'].when)).toBeTruthy();
    const places = screen.getByLabelText<HTMLSelectElement>(words.trouble.place);
    expect([...places.options].map(({ text }) => text)).toEqual([
      words.trouble.usualPlace,
      words.trouble.places.dialog,
      words.trouble.places.snackbar,
    ]);
    fireEvent.change(places, { target: { value: 'snackbar' } });
    expect(onChoose).toHaveBeenCalledWith('ktp-mismatch', 'snackbar');
    expect(await findViolationsIn(container)).toEqual([]);
  });

  test('one without words has no place, and says that it lasts', () => {
    const { container } = show('otp-missing');
    expect(screen.queryByLabelText(words.trouble.place)).toBeNull();
    expect(container.textContent).toContain(words.trouble.lasts);
  });

  test('one that has come says so to everybody', () => {
    show(null, 'ktp-mismatch');
    expect(screen.getByRole('status').textContent).toBe(words.trouble.hasCome('Data tidak sesuai KTP'));
  });

  test('it is taken back by choosing none', () => {
    const { onChoose } = show('ktp-mismatch');
    fireEvent.change(screen.getByLabelText(words.trouble.choose), { target: { value: '' } });
    expect(onChoose).toHaveBeenCalledWith(null, null);
  });
});

describe('mailbox', () => {
  const code: PracticeMail = {
    atUtc: '2026-11-21T13:14:05.000Z',
    channel: 'email',
    to: 'budi@contoh.id',
    subject: 'Kode verifikasi OSS (LATIHAN)',
    text: 'Kode verifikasi Anda: 012345.',
    code: '012345',
    link: null,
  };
  const link: PracticeMail = {
    ...code,
    atUtc: '2026-11-21T13:15:05.000Z',
    channel: 'whatsapp',
    to: '813000009901',
    subject: 'Aktivasi Hak Akses OSS (LATIHAN)',
    code: null,
    link: '/aktivasi?token=abc',
  };

  test('an empty one says what comes here, and to whom it does not come', () => {
    render(<Mailbox mails={[]} language="id" timeZone="Asia/Jakarta" onActivate={() => undefined} />);
    expect(screen.getByText(words.mailbox.emptyHelp)).toBeTruthy();
  });

  test('the newest mail stands first; its link is pressed here', async () => {
    const onActivate = vi.fn<(link: string) => void>();
    const { container } = render(
      <Mailbox mails={[code, link]} language="id" timeZone="Asia/Jakarta" onActivate={onActivate} />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('+62 813000009901');
    expect(within(second as HTMLElement).getByText('012345')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: words.mailbox.activate }));
    expect(onActivate).toHaveBeenCalledWith('/aktivasi?token=abc');
    expect(await findViolationsIn(container)).toEqual([]);
  });

  test('a new mail is told beside the form, with its code', () => {
    const show = (mails: readonly PracticeMail[]) => (
      <NewestMail mails={mails} language="id" onActivate={() => undefined} />
    );
    const { rerender } = render(show([]));
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(show([link, code]));
    expect(screen.getByRole('status').textContent).toContain('012345');
  });
});

test('the mark is a region of its own, with a way to each part', async () => {
  const { container } = render(
    <PracticeMark
      mark={words.mark}
      jumpLabel={words.jump}
      parts={[{ id: 'formulir', label: words.parts.form }]}
    />,
  );
  expect(screen.getByRole('region', { name: words.mark })).toBeTruthy();
  expect(screen.getByRole('link', { name: words.parts.form }).getAttribute('href')).toBe('#formulir');
  expect(await findViolationsIn(container)).toEqual([]);
});
