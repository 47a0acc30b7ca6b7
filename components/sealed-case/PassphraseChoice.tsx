import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { Icon } from '../shared/Icon.tsx';

export type Strength = 'too-short' | 'too-long' | 'weak' | 'fair' | 'strong';

/** What stands in the form. Held by the page that shows it, and nowhere else. */
export interface PassphraseDraft {
  readonly kind: 'proposed' | 'own';
  readonly proposed: string;
  readonly isNoted: boolean;
  readonly first: string;
  readonly second: string;
}

interface PassphraseChoiceProps {
  readonly language: Language;
  readonly draft: PassphraseDraft;
  /** Of the own one. */
  readonly strength: Strength;
  /** Which part keeps the form from going on, once that was tried. */
  readonly fault: PassphraseFault | null;
  readonly onChange: (part: Partial<PassphraseDraft>) => void;
  readonly onAnother: () => void;
  /** Resolves to false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export type PassphraseFault = 'not-noted' | 'strength' | 'not-equal';

const STRENGTH_MARKS = { weak: 'warn', fair: 'info', strong: 'check' } as const;

/** A proposed passphrase or an own one, typed twice. */
export function PassphraseChoice(props: PassphraseChoiceProps): JSX.Element {
  const { language, draft, onChange } = props;
  const words = sealedCaseWords[language].move;
  return (
    <fieldset class="field passphrase">
      <legend>{words.passphraseTitle}</legend>
      <p class="small">{words.passphraseLead}</p>
      {(['proposed', 'own'] as const).map((kind) => (
        <label key={kind} class="choice">
          <input
            type="radio"
            name="passphrase-kind"
            checked={draft.kind === kind}
            onChange={() => onChange({ kind })}
          />
          {words[kind]}
        </label>
      ))}
      {draft.kind === 'proposed' ? <Proposed {...props} /> : <Own {...props} />}
    </fieldset>
  );
}

function Proposed({
  language,
  draft,
  fault,
  onChange,
  onAnother,
  onCopy,
}: PassphraseChoiceProps): JSX.Element {
  const words = sealedCaseWords[language].move;
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="passphrase-proposed">
      <p class="passphrase-words" lang="id" translate={false}>
        {draft.proposed}
      </p>
      <div class="actions">
        <button type="button" onClick={() => void onCopy(draft.proposed).then(setCopied)}>
          <Icon name="note" />
          {words.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            setCopied(null);
            onAnother();
          }}
        >
          {words.another}
        </button>
      </div>
      <p role="status" class="small">
        {copied !== null && (copied ? words.copied : words.copyRefused)}
      </p>
      <p class="small soft">{words.proposedHelp}</p>
      <label class="choice">
        <input
          id="passphrase-noted"
          type="checkbox"
          checked={draft.isNoted}
          aria-invalid={fault === 'not-noted'}
          {...(fault === 'not-noted' && { 'aria-describedby': 'passphrase-noted-error' })}
          onChange={(event) => onChange({ isNoted: event.currentTarget.checked })}
        />
        {words.noted}
      </label>
      {fault === 'not-noted' && <FieldError id="passphrase-noted-error" message={words.notNoted} />}
    </div>
  );
}

function Own({ language, draft, strength, fault, onChange }: PassphraseChoiceProps): JSX.Element {
  const words = sealedCaseWords[language].move;
  const [isShown, setIsShown] = useState(false);
  const isJudged = draft.first !== '' || fault === 'strength';
  // No password field: the browser would offer to keep what is to be kept nowhere.
  const look = isShown ? undefined : 'passphrase-hidden';
  const isBad = strength === 'too-short' || strength === 'too-long' || strength === 'weak';
  return (
    <>
      <div class="field">
        <label for="passphrase-first">{words.first}</label>
        <p id="passphrase-first-help" class="small soft">
          {words.firstHelp}
        </p>
        <input
          id="passphrase-first"
          type="text"
          class={look}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={draft.first}
          aria-invalid={fault === 'strength' && isBad}
          aria-describedby="passphrase-first-help passphrase-strength"
          onInput={(event) => onChange({ first: event.currentTarget.value })}
        />
        <p id="passphrase-strength" role="status" class="small">
          {isJudged && (
            <span class={`strength strength-${strength}`}>
              <Icon name={isBad ? 'warn' : STRENGTH_MARKS[strength]} />
              <span>{words.strengths[strength]}</span>
            </span>
          )}
        </p>
      </div>
      <div class="field">
        <label for="passphrase-second">{words.second}</label>
        <input
          id="passphrase-second"
          type="text"
          class={look}
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={draft.second}
          aria-invalid={fault === 'not-equal'}
          {...(fault === 'not-equal' && { 'aria-describedby': 'passphrase-second-error' })}
          onInput={(event) => onChange({ second: event.currentTarget.value })}
        />
        {fault === 'not-equal' && <FieldError id="passphrase-second-error" message={words.notEqual} />}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setIsShown(event.currentTarget.checked)}
        />
        {words.show}
      </label>
    </>
  );
}

function FieldError({ id, message }: { readonly id: string; readonly message: string }): JSX.Element {
  return (
    <p id={id} role="alert" class="small mark mark-stop">
      <Icon name="warn" />
      <span>{message}</span>
    </p>
  );
}
