import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../utils/contracts/settings.ts';
import type { BundleVerdict, GroupVerdict } from '../../utils/contracts/verdict.ts';
import { checkPageWords, type CheckPageText } from '../../utils/words/check-page.ts';
import { toVisibleLine } from '../../utils/words/visible-text.ts';
import { CheckedArchiveCard } from './CheckedArchiveCard.tsx';
import { GroupCard } from './GroupCard.tsx';
import { Proof } from './Proof.tsx';

/** One file and what was found; null when it could not be read at all. */
export interface CheckedArchive {
  readonly fileName: string;
  readonly verdict: BundleVerdict | null;
}

export interface CheckReport {
  readonly archives: readonly CheckedArchive[];
  /** Null when there are no parts to compare. */
  readonly group: GroupVerdict | null;
}

export interface CheckStep {
  readonly fileName: string;
  /** Of all files together, 0 to 1. */
  readonly fraction: number;
}

export type CheckFiles = (files: readonly File[], onStep: (step: CheckStep) => void) => Promise<CheckReport>;

interface CheckPageProps {
  /** Of the page itself. */
  readonly version: string;
  readonly check: CheckFiles;
  readonly onPrint: () => void;
  readonly onLanguage: (language: Language, title: string) => void;
}

type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'checking'; readonly step: CheckStep }
  | { readonly name: 'done'; readonly report: CheckReport };

/** `periksa.html`: takes archives, says in a sentence whether they are whole, and then everything that is not. */
export function CheckPage({ version, check, onPrint, onLanguage }: CheckPageProps): JSX.Element {
  const [language, setLanguage] = useState<Language>('id');
  const [phase, setPhase] = useState<Phase>({ name: 'idle' });
  const [isOver, setOver] = useState(false);
  const latest = useRef(0);
  const text = checkPageWords[language];
  useEffect(() => onLanguage(language, text.title), [language]);

  async function start(list: FileList | null | undefined): Promise<void> {
    const files = [...(list ?? [])];
    const [first] = files;
    if (first === undefined) return;
    latest.current += 1;
    const run = latest.current;
    const show = (next: Phase): void => {
      // Another choice was made meanwhile: what comes of this one is of no interest any more.
      if (run === latest.current) setPhase(next);
    };
    show({ name: 'checking', step: { fileName: first.name, fraction: 0 } });
    const report = await check(files, (step) => show({ name: 'checking', step }));
    show({ name: 'done', report });
  }

  return (
    <div
      class={isOver ? 'check-page check-page-over' : 'check-page'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void start(event.dataTransfer?.files);
      }}
    >
      <header class="check-head">
        <h1>{text.title}</h1>
        <Languages language={language} text={text} onChoose={setLanguage} />
      </header>
      <main>
        <p class="check-intro">{text.intro}</p>
        <section class="check-drop">
          <label class="button primary check-choose">
            {text.choose}
            <input
              class="visually-hidden"
              type="file"
              accept=".zip,application/zip"
              multiple
              onChange={(event) => {
                const input = event.currentTarget;
                // The list is copied first: emptying the field, so that the same file can be chosen again, empties it.
                void start(input.files).then(() => (input.value = ''));
              }}
            />
          </label>
          <span>{text.drop}</span>
          <p class="small soft">{text.partsHint}</p>
        </section>
        <Result phase={phase} language={language} text={text} />
        {phase.name === 'done' && (
          <button type="button" class="check-print" onClick={onPrint}>
            {text.print}
          </button>
        )}
        <Proof language={language} />
      </main>
      <footer class="small soft">{text.version(version)}</footer>
    </div>
  );
}

interface ResultProps {
  readonly phase: Phase;
  readonly language: Language;
  readonly text: CheckPageText;
}

function Result({ phase, language, text }: ResultProps): JSX.Element {
  return (
    <section class="check-result" aria-label={text.resultTitle}>
      <div role="status" aria-live="polite">
        {phase.name === 'checking' && <Progress step={phase.step} text={text} />}
        {phase.name === 'done' && phase.report.group !== null && (
          <GroupCard group={phase.report.group} language={language} />
        )}
        {phase.name === 'done' &&
          phase.report.archives.map((archive, index) => (
            <CheckedArchiveCard
              key={index}
              archive={archive}
              alone={phase.report.archives.length === 1}
              language={language}
            />
          ))}
      </div>
    </section>
  );
}

function Progress({ step, text }: { readonly step: CheckStep; readonly text: CheckPageText }): JSX.Element {
  const percent = Math.floor(step.fraction * 100);
  const label = text.checking(toVisibleLine(step.fileName), percent);
  return (
    <div class="check-progress" aria-busy="true">
      <p aria-hidden="true">{label}</p>
      <progress max={100} value={percent} aria-label={label} />
    </div>
  );
}

interface LanguagesProps {
  readonly language: Language;
  readonly text: CheckPageText;
  readonly onChoose: (language: Language) => void;
}

function Languages({ language, text, onChoose }: LanguagesProps): JSX.Element {
  const names: readonly (readonly [Language, string])[] = [
    ['id', 'Bahasa Indonesia'],
    ['en', 'English'],
  ];
  return (
    <div class="segmented" role="group" aria-label={text.languageLabel}>
      {names.map(([code, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={language === code}
          onClick={() => onChoose(code)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
