import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { pathWords } from '../../utils/words/paths.ts';
import { isSameEmail, looksLikeEmail } from '../case/case-values.ts';
import { HeldValue } from '../shared/HeldValue.tsx';
import { Icon } from '../shared/Icon.tsx';
import type { Masks } from '../shared/masks.ts';
import './guide.css';

export interface Candidate {
  readonly id: string;
  readonly email: string;
}

interface CandidateEmailsProps {
  readonly candidates: readonly Candidate[];
  /** Ids of those that were tried. */
  readonly tried: ReadonlySet<string>;
  /** Addresses known from the case and earlier records that are not on the list. */
  readonly suggestions: readonly string[];
  readonly max: number;
  readonly language: Language;
  readonly masks: Masks;
  readonly onTry: (candidate: Candidate, isDone: boolean) => void;
  readonly onAdd: (email: string) => void;
  readonly onEdit: (id: string, email: string) => void;
  readonly onRemove: (candidate: Candidate) => void;
}

/** E-mails that an old account may hang on: masked in the list, ticked off one by one. */
export function CandidateEmails(props: CandidateEmailsProps): JSX.Element {
  const { candidates, tried, suggestions, language, masks } = props;
  const text = panelWords[language];
  const words = pathWords[language].candidates;
  const [editing, setEditing] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The form took the place of its button; whoever leaves it goes on from there.
    if (wasEditing.current && editing === null) opener.current?.focus();
    wasEditing.current = editing !== null;
  }, [editing]);
  const isFull = candidates.length >= props.max;

  const close = (): void => setEditing(null);
  function findProblem(email: string, own: string | null): string | null {
    if (!looksLikeEmail(email)) return words.invalid;
    const isKnown = candidates.some((one) => one.id !== own && isSameEmail(one.email, email));
    return isKnown ? words.double : null;
  }

  return (
    <section class="guide-part" aria-labelledby="candidates-heading">
      <h2 id="candidates-heading">{words.title}</h2>
      <p class="small soft">{candidates.length === 0 ? words.empty : words.lead}</p>
      {candidates.length > 0 && (
        <ul class="candidates">
          {candidates.map((candidate) => {
            const masked = masks.email(candidate.email);
            return (
              <li key={candidate.id}>
                {editing === candidate.id ? (
                  <EmailForm
                    label={words.editLabel}
                    initial={candidate.email}
                    language={language}
                    findProblem={(email) => findProblem(email, candidate.id)}
                    onSave={(email) => {
                      props.onEdit(candidate.id, email);
                      close();
                    }}
                    onCancel={close}
                  />
                ) : (
                  <>
                    <HeldValue value={candidate.email} masked={masked} what={words.what} text={text} />
                    <span class="candidate-actions">
                      <button
                        type="button"
                        class="icon-button"
                        aria-label={words.edit(masked)}
                        title={words.edit(masked)}
                        onClick={() => setEditing(candidate.id)}
                      >
                        <Icon name="pencil" />
                      </button>
                      <button
                        type="button"
                        class="icon-button"
                        aria-label={words.remove(masked)}
                        title={words.remove(masked)}
                        onClick={() => props.onRemove(candidate)}
                      >
                        <Icon name="trash" />
                      </button>
                    </span>
                    <label class="choice">
                      <input
                        type="checkbox"
                        checked={tried.has(candidate.id)}
                        aria-label={words.triedFor(masked)}
                        onChange={(event) => props.onTry(candidate, event.currentTarget.checked)}
                      />
                      <span class="small">{words.tried}</span>
                    </label>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {isFull ? (
        <p class="small">{words.full(props.max)}</p>
      ) : editing === '' ? (
        <EmailForm
          label={words.addLabel}
          initial=""
          language={language}
          findProblem={(email) => findProblem(email, null)}
          onSave={(email) => {
            props.onAdd(email);
            close();
          }}
          onCancel={close}
        />
      ) : (
        <div class="actions">
          <button type="button" ref={opener} onClick={() => setEditing('')}>
            <Icon name="plus" />
            {words.add}
          </button>
          {suggestions.map((email) => (
            <button key={email} type="button" class="quiet" onClick={() => props.onAdd(email)}>
              {words.suggest(masks.email(email))}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

interface EmailFormProps {
  readonly label: string;
  readonly initial: string;
  readonly language: Language;
  readonly findProblem: (email: string) => string | null;
  readonly onSave: (email: string) => void;
  readonly onCancel: () => void;
}

function EmailForm({ label, initial, language, findProblem, onSave, onCancel }: EmailFormProps): JSX.Element {
  const words = pathWords[language].candidates;
  const [email, setEmail] = useState(initial);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = isRefused ? findProblem(email) : null;
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="field email-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (findProblem(email) === null) return onSave(email.trim());
        setIsRefused(true);
        field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label for="candidate-email">{label}</label>
      <input
        id="candidate-email"
        ref={field}
        type="text"
        inputMode="email"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        class="digits"
        value={email}
        aria-invalid={problem !== null}
        aria-describedby={problem ? 'candidate-error' : undefined}
        onInput={(event) => setEmail(event.currentTarget.value)}
      />
      {problem && (
        <p id="candidate-error" class="field-error">
          <Icon name="warn" />
          <span>{problem}</span>
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {words.save}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
