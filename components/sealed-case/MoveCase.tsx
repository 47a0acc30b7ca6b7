import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { Icon } from '../shared/Icon.tsx';
import {
  PassphraseChoice,
  type PassphraseDraft,
  type PassphraseFault,
  type Strength,
} from './PassphraseChoice.tsx';
import { StageLine } from './StageLine.tsx';
import './sealed-case.css';

export type MoveState =
  | { readonly state: 'idle' | 'stopped' }
  | {
      readonly state: 'working';
      readonly stage: 'key' | 'files';
      readonly done: number;
      readonly total: number;
    }
  | { readonly state: 'done'; readonly fileName: string; readonly size: string; readonly href: string }
  | { readonly state: 'failed'; readonly message: string };

interface MoveCaseProps {
  readonly language: Language;
  readonly moveState: MoveState;
  readonly propose: () => string;
  readonly judge: (passphrase: string) => Strength;
  /** The two spellings that give the same key are one. */
  readonly tidy: (passphrase: string) => string;
  /** Resolves to false when the browser does not allow it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onMake: (passphrase: string) => void;
  readonly onStop: () => void;
  /** The browser was given the file to save, at first or once more. */
  readonly onDownload: (fileName: string) => void;
}

const FIELDS: Record<PassphraseFault, string> = {
  'not-noted': 'passphrase-noted',
  strength: 'passphrase-first',
  'not-equal': 'passphrase-second',
};

/** Makes the file with which a case goes on in another browser. */
export function MoveCase(props: MoveCaseProps): JSX.Element {
  const { language, moveState, propose, judge, tidy } = props;
  const words = sealedCaseWords[language].move;
  const form = useRef<HTMLFormElement>(null);
  const [isTried, setIsTried] = useState(false);
  const [draft, setDraft] = useState<PassphraseDraft>(() => ({
    kind: 'proposed',
    proposed: propose(),
    isNoted: false,
    first: '',
    second: '',
  }));
  const strength = judge(draft.first);
  const fault = findFault(draft, strength, tidy);
  const isBusy = moveState.state === 'working';

  function submit(): void {
    if (isBusy) return;
    setIsTried(true);
    if (fault !== null) form.current?.querySelector<HTMLElement>(`#${FIELDS[fault]}`)?.focus();
    else props.onMake(draft.kind === 'proposed' ? draft.proposed : draft.first);
  }

  return (
    <form
      ref={form}
      class="sealed-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>{words.lead}</p>
      <section aria-labelledby="move-holds">
        <h2 id="move-holds">{words.holdsTitle}</h2>
        <List items={words.holds} />
      </section>
      <PassphraseChoice
        language={language}
        draft={draft}
        strength={strength}
        fault={isTried ? fault : null}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        onAnother={() => setDraft((before) => ({ ...before, proposed: propose(), isNoted: false }))}
        onCopy={props.onCopy}
      />
      <section aria-labelledby="move-hand-over" class="sealed-advice">
        <h2 id="move-hand-over">{words.handOverTitle}</h2>
        <List items={words.handOver} />
      </section>
      <div class="sealed-end">
        <button type="submit" class="primary" aria-disabled={isBusy}>
          <Icon name="download" />
          {words.make}
        </button>
        <Outcome {...props} />
      </div>
    </form>
  );
}

function findFault(
  draft: PassphraseDraft,
  strength: Strength,
  tidy: (passphrase: string) => string,
): PassphraseFault | null {
  if (draft.kind === 'proposed') return draft.isNoted ? null : 'not-noted';
  if (strength !== 'fair' && strength !== 'strong') return 'strength';
  return tidy(draft.first) === tidy(draft.second) ? null : 'not-equal';
}

function Outcome({ language, moveState, onStop, onDownload }: MoveCaseProps): JSX.Element {
  const words = sealedCaseWords[language].move;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // The download begins by itself; the link stays for doing it again.
    if (moveState.state !== 'done') return;
    link.current?.click();
    // On a low screen what comes next would lie below its foot.
    link.current?.closest('.sealed-status')?.scrollIntoView({ block: 'nearest' });
  }, [moveState]);
  return (
    <div role="status" class="sealed-status">
      {moveState.state === 'working' && (
        <StageLine
          label={moveState.stage === 'key' ? words.key : words.working(moveState.done, moveState.total)}
          done={moveState.done}
          total={moveState.total}
          stop={{ label: words.stop, onStop }}
        />
      )}
      {moveState.state === 'stopped' && <p class="small">{words.stopped}</p>}
      {moveState.state === 'failed' && (
        <p class="mark mark-stop">
          <Icon name="stop" />
          <span>{moveState.message}</span>
        </p>
      )}
      {moveState.state === 'done' && (
        <>
          <p class="mark mark-ok">
            <Icon name="check" />
            <span>{words.done(moveState.fileName, moveState.size)}</span>
          </p>
          <p>
            <a
              ref={link}
              href={moveState.href}
              download={moveState.fileName}
              onClick={() => onDownload(moveState.fileName)}
            >
              {words.again}
            </a>
          </p>
          <h2>{words.nextTitle}</h2>
          <ol>
            {words.next.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function List({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
