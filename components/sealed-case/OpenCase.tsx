import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BroughtIn, Choices, SealedCaseContent } from '../../utils/contracts/sealed-case.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { caseFieldName, caseFieldValue } from '../../utils/words/case-field.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { toVisibleLine } from '../../utils/words/visible-text.ts';
import { Icon } from '../shared/Icon.tsx';
import { Differences } from './Differences.tsx';
import { StageLine } from './StageLine.tsx';
import './sealed-case.css';

export type OpenState =
  /** `message`: why the last try failed. */
  | { readonly state: 'asking'; readonly message: string | null; readonly isPassphraseWrong: boolean }
  | {
      readonly state: 'opening' | 'bringing-in';
      readonly stage: 'key' | 'files';
      readonly done: number;
      readonly total: number;
    }
  | { readonly state: 'opened'; readonly content: SealedCaseContent }
  | { readonly state: 'done'; readonly result: BroughtIn };

interface OpenCaseProps {
  readonly language: Language;
  readonly openState: OpenState;
  readonly sayNik: (nik: string) => JSX.Element | string;
  readonly saySize: (bytes: number) => string;
  /** Where the case is shown. */
  readonly hrefOf: (caseId: string) => string;
  readonly onOpen: (file: File, passphrase: string) => void;
  readonly onStop: () => void;
  readonly onBringIn: (choices: Choices) => void;
  /** Back to the beginning. */
  readonly onLeave: () => void;
}

/** Opens a sealed case file: asks, shows what is in it, brings it in, says what came of it. */
export function OpenCase(props: OpenCaseProps): JSX.Element {
  const { openState, language } = props;
  const words = sealedCaseWords[language].open;
  switch (openState.state) {
    case 'asking':
    case 'opening':
      return <AskForm {...props} />;
    case 'opened':
      return <Content {...props} content={openState.content} />;
    case 'bringing-in':
      return (
        <div role="status" class="sealed-form">
          <StageLine
            label={words.bringingIn(openState.done, openState.total)}
            done={openState.done}
            total={openState.total}
          />
        </div>
      );
    case 'done':
      return <Result {...props} result={openState.result} />;
  }
}

function AskForm({ language, openState, saySize, onOpen, onStop }: OpenCaseProps): JSX.Element {
  const words = sealedCaseWords[language].open;
  const picker = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const isBusy = openState.state === 'opening';
  const message = openState.state === 'asking' ? openState.message : null;
  const isPassphraseWrong = openState.state === 'asking' && openState.isPassphraseWrong;
  const lacksFile = isTried && file === null;
  const lacksPassphrase = isTried && passphrase === '';
  useEffect(() => {
    if (message !== null) (isPassphraseWrong ? field : picker).current?.focus();
  }, [openState]);

  function take(list: FileList | null | undefined): void {
    const [first] = list ?? [];
    if (first) setFile(first);
  }

  return (
    <form
      class={isOver ? 'sealed-form sealed-form-over' : 'sealed-form'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer?.files);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        setIsTried(true);
        if (file === null) picker.current?.focus();
        else if (passphrase === '') field.current?.focus();
        else onOpen(file, passphrase);
      }}
    >
      <p>{words.lead}</p>
      <div class="sealed-drop">
        <label class="button">
          {file === null ? words.choose : words.chooseAnother}
          <span class="visually-hidden">{`: ${words.file}`}</span>
          <input
            ref={picker}
            class="visually-hidden"
            type="file"
            // No `accept`: phones know no such ending and would show nothing to choose.
            aria-describedby="open-file-help"
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <span class="small soft">{words.drop}</span>
        <p id="open-file-help" class="small">
          {file === null ? words.fileHelp : words.chosen(toVisibleLine(file.name), saySize(file.size))}
        </p>
        {lacksFile && <Fault message={words.noFile} />}
      </div>
      <div class="field">
        <label for="open-passphrase">{words.passphrase}</label>
        <p id="open-passphrase-help" class="small soft">
          {words.passphraseHelp}
        </p>
        <input
          ref={field}
          id="open-passphrase"
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          value={passphrase}
          aria-invalid={lacksPassphrase || isPassphraseWrong}
          aria-describedby={message === null ? 'open-passphrase-help' : 'open-passphrase-help open-message'}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
        {lacksPassphrase && <Fault message={words.noPassphrase} />}
      </div>
      <p class="small soft">{words.trust}</p>
      <div class="sealed-end">
        <button type="submit" class="primary" aria-disabled={isBusy}>
          {words.submit}
        </button>
        <div role="status" class="sealed-status">
          {openState.state === 'opening' && (
            <StageLine
              label={openState.stage === 'key' ? words.key : words.checking(openState.done, openState.total)}
              done={openState.done}
              total={openState.total}
              stop={{ label: words.cancel, onStop }}
            />
          )}
          {message !== null && (
            <p id="open-message" class="mark mark-stop">
              <Icon name="stop" />
              <span>{message}</span>
            </p>
          )}
        </div>
      </div>
    </form>
  );
}

function Fault({ message }: { readonly message: string }): JSX.Element {
  return (
    <p role="alert" class="small mark mark-stop">
      <Icon name="warn" />
      <span>{message}</span>
    </p>
  );
}

function Content(props: OpenCaseProps & { readonly content: SealedCaseContent }): JSX.Element {
  const { language, content, sayNik, onBringIn, onLeave } = props;
  const words = sealedCaseWords[language].open;
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Choices>({});
  useEffect(() => heading.current?.focus(), []);
  const state = content.isAllKnown
    ? words.isAllKnown
    : content.isKnown
      ? words.isKnown(content.newEntryCount)
      : words.isNew;
  return (
    <div class="sealed-form">
      <h2 ref={heading} tabIndex={-1}>
        {words.foundTitle}
      </h2>
      <dl class="sealed-facts">
        <div>
          <dt>{words.name}</dt>
          <dd>{content.caseName === '' ? words.unnamed : toVisibleLine(content.caseName)}</dd>
        </div>
        {content.nik !== '' && (
          <div>
            <dt>NIK</dt>
            <dd>{sayNik(content.nik)}</dd>
          </div>
        )}
        <div>
          <dt>{words.holds}</dt>
          <dd>
            {words.counts(content.entryCount, content.pictureCount, content.attachmentCount)}
            <br />
            {words.devices(content.deviceCount)}
          </dd>
        </div>
      </dl>
      <p>{state}</p>
      {content.differences.length > 0 && (
        <Differences
          language={language}
          differences={content.differences}
          choices={choices}
          onChoose={(field, side) => setChoices((before) => ({ ...before, [field]: side }))}
        />
      )}
      <div class="actions">
        {!content.isAllKnown && (
          <button type="button" class="primary" onClick={() => onBringIn(choices)}>
            <Icon name="plus" />
            {words.bringIn}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {content.isAllKnown ? words.openAnother : words.cancel}
        </button>
      </div>
    </div>
  );
}

function Result(props: OpenCaseProps & { readonly result: BroughtIn }): JSX.Element {
  const { language, result, hrefOf, onLeave } = props;
  const words = sealedCaseWords[language].open;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { entryCount, pictureCount, attachmentCount, deviceLabels, setAside } = result;
  const hasNew = entryCount + pictureCount + attachmentCount > 0;
  const whatCame = result.isUnchanged
    ? words.doneNothing
    : hasNew
      ? words.done(entryCount, pictureCount, attachmentCount)
      : words.doneDataOnly;
  return (
    <div class="sealed-form">
      <h2 ref={heading} tabIndex={-1} class="mark mark-ok sealed-done">
        <Icon name="check" />
        {words.doneTitle}
      </h2>
      <p>{whatCame}</p>
      {deviceLabels.length > 1 && <p>{words.labels(deviceLabels.join(', '))}</p>}
      {setAside.length > 0 && (
        <section>
          <p>{words.setAsideLead}</p>
          <ul>
            {setAside.map(({ field, other }) => (
              <li key={field} class="sentence">
                {words.setAside(caseFieldName(field, language), caseFieldValue(field, other, language))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="actions">
        <a class="button primary" href={hrefOf(result.caseId)}>
          {words.toCase}
        </a>
        <button type="button" onClick={onLeave}>
          {words.openAnother}
        </button>
      </div>
    </div>
  );
}
