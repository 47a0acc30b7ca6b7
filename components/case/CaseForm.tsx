import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case, CaseText } from '../../utils/contracts/case.ts';
import type { FailureCode } from '../../utils/contracts/result.ts';
import type { Hint } from '../../utils/contracts/messages.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { FieldId } from '../../utils/domain/form/form.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { formWords } from '../../utils/words/form.ts';
import { panelWords, type PanelText } from '../../utils/words/panel.ts';
import { HintNote } from '../page/HintNote.tsx';
import { Icon } from '../shared/Icon.tsx';
import { StateMark } from '../shared/StateMark.tsx';
import type { Masks } from '../shared/masks.ts';
import { looksLikeEmail, looksLikePhone, normaliseNik, writeDate } from './case-values.ts';
import { Field } from './Field.tsx';
import './case.css';

/** A name with titles in it, and the name without them. */
export interface NameProposal {
  readonly titles: string;
  readonly bare: string;
}

export type SaveState =
  | { readonly state: 'untouched' | 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly failure: FailureCode };

export interface CaseFormProps {
  /** The case as it was when the form opened; afterwards the form knows better. */
  readonly record: Case;
  readonly isNew: boolean;
  readonly language: Language;
  /** Today in the zone of the device, `YYYY-MM-DD`. */
  readonly today: string;
  /** Longest text that each field is used with. */
  readonly longest: Readonly<Record<CaseText, number>>;
  readonly saveState: SaveState;
  readonly masks: Masks;
  /** What the rules say about name, NIK, birth date and sex of this case. */
  readonly checkCase: (record: Case) => readonly Hint[];
  /** A date as people type it, to ISO 8601; null while it is not readable. */
  readonly readDate: (typed: string) => string | null;
  readonly proposeName: (name: string) => NameProposal | null;
  readonly onChange: (record: Case) => void;
  readonly onRetry: () => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** The data of one KTP. Every change is handed on at once; nothing waits for a button. */
export function CaseForm(props: CaseFormProps): JSX.Element {
  const { language, today, masks, onChange } = props;
  const text = panelWords[language];
  const words = text.caseForm;
  const [draft, setDraft] = useState(props.record);
  const { unfinished = {} } = draft;
  const [dateTyped, setDateTyped] = useState(unfinished.birthDate ?? writeDate(props.record.birthDate));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(Object.keys(unfinished)));
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!props.isNew) heading.current?.focus();
  }, []);

  function change(part: Partial<Case>): void {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(next);
  }
  /** What fits goes into its field; what does not is kept beside it, and the field is empty. */
  function typeText(field: CaseText, typed: string): void {
    const isTooLong = typed.length > props.longest[field];
    change({
      [field]: isTooLong ? '' : typed,
      unfinished: keepBeside(unfinished, field, isTooLong ? typed : null),
    });
  }
  function tooLong(field: CaseText): string | null {
    const typed = unfinished[field];
    return typed === undefined ? null : words.tooLong(typed.length, props.longest[field]);
  }
  function leave(field: keyof Case): void {
    setLeft((fields) => new Set(fields).add(field));
  }
  function typeDate(typed: string): void {
    setDateTyped(typed);
    const date = props.readDate(typed);
    const isUnread = date === null && typed.trim() !== '';
    change({
      birthDate: date ?? '',
      unfinished: keepBeside(unfinished, 'birthDate', isUnread ? typed : null),
    });
  }

  const hints = props.checkCase(draft);
  /** Notes quote the value; while it is masked only their weight is told. */
  const notesOf = (field: FieldId, isOpen = true) =>
    hints
      .filter((hint) => hint.field === field && hint.severity !== 'ok')
      .map((hint) =>
        isOpen ? (
          <HintNote key={hint.title} hint={hint} language={language} />
        ) : (
          <p key={hint.title} class={`hint hint-${hint.severity}`}>
            <StateMark state={hint.severity} text={text} />
            <span>{words.openToRead}</span>
          </p>
        ),
      );

  const proposal = props.proposeName(draft.nameAsPrinted);
  const dateError =
    !left.has('birthDate') || dateTyped.trim() === '' ? null : findDateError(draft, today, text);
  const emailError =
    tooLong('email') ??
    (left.has('email') && draft.email !== '' && !looksLikeEmail(draft.email) ? words.emailInvalid : null);
  const phoneError =
    tooLong('phone') ??
    (left.has('phone') && draft.phone !== '' && !looksLikePhone(draft.phone) ? words.phoneInvalid : null);

  return (
    <form
      class="case-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onDone();
      }}
    >
      <h1 ref={heading} tabIndex={-1}>
        {props.isNew ? words.newTitle : words.editTitle}
      </h1>
      <p class="soft small">{words.lead}</p>

      <Field
        id="case-name"
        label={words.name}
        help={words.nameHelp}
        error={tooLong('nameAsPrinted')}
        value={unfinished.nameAsPrinted ?? draft.nameAsPrinted}
        text={text}
        autoFocus={props.isNew}
        onType={(typed) => typeText('nameAsPrinted', typed)}
      >
        {() => (
          <div aria-live="polite">
            {proposal && proposal.titles !== draft.titlesOnKtp ? (
              <div class="hint hint-warn" role="group" aria-labelledby="case-title-question">
                <p>{words.titleFound(proposal.titles)}</p>
                <p id="case-title-question" class="hint-question">
                  {words.titleQuestion}
                </p>
                <div class="actions">
                  <button type="button" onClick={() => change({ nameAsPrinted: proposal.bare })}>
                    {words.titleNotPrinted(proposal.bare)}
                  </button>
                  <button type="button" onClick={() => change({ titlesOnKtp: proposal.titles })}>
                    {words.titlePrinted}
                  </button>
                </div>
              </div>
            ) : proposal ? (
              <p class="soft small">{words.titleKept}</p>
            ) : (
              notesOf('name')
            )}
          </div>
        )}
      </Field>

      <Field
        id="case-nik"
        label={words.nik}
        help={words.nikHelp}
        echo={echoNik(masks.groupNik(draft.nik), words)}
        error={tooLong('nik')}
        value={unfinished.nik ?? draft.nik}
        mask={(nik) => masks.value(masks.groupNik(nik))}
        inputMode="numeric"
        digits
        text={text}
        onType={(typed) => typeText('nik', normaliseNik(typed))}
      >
        {(isOpen) => <div aria-live="polite">{draft.nik !== '' && notesOf('nik', isOpen)}</div>}
      </Field>

      <Field
        id="case-birth-date"
        label={words.birthDate}
        help={words.birthDateHelp}
        error={dateError}
        value={dateTyped}
        mask={masks.value}
        digits
        text={text}
        onType={typeDate}
        onLeave={() => {
          leave('birthDate');
          if (draft.birthDate !== '') setDateTyped(writeDate(draft.birthDate));
        }}
      >
        {(isOpen) => <div aria-live="polite">{draft.birthDate !== '' && notesOf('birthDate', isOpen)}</div>}
      </Field>

      <fieldset class="field">
        <legend>{words.sex}</legend>
        <div class="actions">
          {(['L', 'P'] as const).map((sex) => (
            <label key={sex} class="choice">
              <input
                type="radio"
                name="case-sex"
                value={sex}
                checked={draft.sex === sex}
                onChange={() => change({ sex })}
              />
              {formWords[language].sexes[sex]}
            </label>
          ))}
        </div>
        <div aria-live="polite">{draft.sex !== '' && notesOf('sex')}</div>
      </fieldset>

      <Field
        id="case-email"
        label={words.email}
        help={words.emailHelp}
        error={emailError}
        value={unfinished.email ?? draft.email}
        mask={masks.email}
        inputMode="email"
        text={text}
        onType={(typed) => typeText('email', typed)}
        onLeave={() => leave('email')}
      />
      <Field
        id="case-phone"
        label={words.phone}
        help={words.phoneHelp}
        error={phoneError}
        value={unfinished.phone ?? draft.phone}
        mask={masks.value}
        inputMode="tel"
        digits
        text={text}
        onType={(typed) => typeText('phone', typed)}
        onLeave={() => leave('phone')}
      />

      <div class="field">
        <label for="case-kind">{words.applicantKind}</label>
        <select
          id="case-kind"
          value={draft.applicantKind}
          onChange={(event) => change({ applicantKind: event.currentTarget.value as Case['applicantKind'] })}
        >
          <option value="">{words.notChosen}</option>
          {Object.entries(formWords[language].applicantKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </div>

      <div class="form-end">
        <button type="submit" class="primary">
          {words.done}
        </button>
        <SaveLine
          saveState={props.saveState}
          isNew={props.isNew}
          language={language}
          onRetry={props.onRetry}
        />
      </div>
      {(!props.isNew || props.saveState.state !== 'untouched') && (
        <div class="form-last">
          <button type="button" class="quiet danger" onClick={props.onRemove}>
            <Icon name="trash" />
            {words.remove}
          </button>
        </div>
      )}
    </form>
  );
}

type Unfinished = NonNullable<Case['unfinished']>;

/** `typed` beside the field while it is not usable; null once it is. Undefined when nothing is left. */
function keepBeside(
  unfinished: Unfinished,
  field: keyof Unfinished,
  typed: string | null,
): Unfinished | undefined {
  const { [field]: _, ...others } = unfinished;
  if (typed !== null) return { ...others, [field]: typed };
  return Object.keys(others).length > 0 ? others : undefined;
}

/** What was typed so far in groups of 6-6-4, with its count, for reading back. */
function echoNik(grouped: string, words: PanelText['caseForm']): string | undefined {
  return grouped === '' ? undefined : words.nikEcho(grouped, grouped.replaceAll(' ', '').length);
}

function findDateError(draft: Case, today: string, text: PanelText): string | null {
  if (draft.birthDate === '') return text.caseForm.dateInvalid;
  return draft.birthDate > today ? text.caseForm.dateFuture : null;
}

interface SaveLineProps {
  readonly saveState: SaveState;
  readonly isNew: boolean;
  readonly language: Language;
  readonly onRetry: () => void;
}

/** Says whether what was typed is safe. */
function SaveLine({ saveState, isNew, language, onRetry }: SaveLineProps): JSX.Element {
  const text = panelWords[language];
  const words = text.caseForm;
  const isUntouched = saveState.state === 'untouched';
  return (
    <div class="save-line small" role="status">
      {isUntouched && isNew && <span class="soft">{words.nothingYet}</span>}
      {saveState.state === 'saving' && <span class="soft">{words.saving}</span>}
      {(saveState.state === 'saved' || (isUntouched && !isNew)) && (
        <span class="mark mark-ok">
          <Icon name="check" />
          {words.saved}
        </span>
      )}
      {saveState.state === 'failed' && (
        <>
          <span class="mark mark-stop">
            <Icon name="warn" />
            {words.notSaved}
          </span>
          <p>{failureWords[language][saveState.failure]}</p>
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        </>
      )}
    </div>
  );
}
