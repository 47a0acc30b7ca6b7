import type { JSX } from 'preact';
import type { BagFault } from '../../utils/contracts/bundle.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import type { BundleAbout } from '../../utils/contracts/verdict.ts';
import { checkPageWords, describeMadeAt } from '../../utils/words/check-page.ts';
import { describeFault, FAULT_GROUPS, groupOf, outcomeOf, verifyWords } from '../../utils/words/verify.ts';
import { toVisibleLine } from '../../utils/words/visible-text.ts';
import { Icon } from '../shared/Icon.tsx';
import type { CheckedArchive } from './CheckPage.tsx';

/** More would hide what matters; the number of the rest is said. */
const FAULTS_SHOWN = 100;

interface CardProps {
  readonly archive: CheckedArchive;
  /** No other archive was given with it. */
  readonly alone: boolean;
  readonly language: Language;
}

/** One archive: the sentence, what is wrong, and what the bundle says of itself. */
export function CheckedArchiveCard({ archive, alone, language }: CardProps): JSX.Element {
  const { verdict } = archive;
  const say = verifyWords[language];
  const isWhole = verdict?.ok === true;
  return (
    <article class={isWhole ? 'check-card check-card-ok' : 'check-card check-card-stop'}>
      <h2 class="check-sentence">
        <Icon name={isWhole ? 'check' : 'stop'} />
        {verdict === null ? checkPageWords[language].cannotRead : say.outcome(verdict)}
      </h2>
      <p class="small soft">{toVisibleLine(archive.fileName)}</p>
      {verdict !== null && verdict.faults.length > 0 && (
        <Faults faults={verdict.faults} language={language} />
      )}
      {isWhole && verdict.about?.repacked === true && (
        <p class="check-aside">
          <Icon name="info" />
          {say.repacked}
        </p>
      )}
      {alone && isWhole && verdict.about?.part && (
        <p class="check-aside">
          <Icon name="info" />
          {say.partAlone}
        </p>
      )}
      {verdict !== null && verdict.about !== null && outcomeOf(verdict) !== 'unreadable' && (
        <About about={verdict.about} language={language} />
      )}
    </article>
  );
}

interface FaultsProps {
  readonly faults: readonly BagFault[];
  readonly language: Language;
}

function Faults({ faults, language }: FaultsProps): JSX.Element {
  const text = checkPageWords[language];
  return (
    <>
      {FAULT_GROUPS.map((group) => {
        const own = faults.filter((fault) => groupOf(fault) === group);
        if (own.length === 0) return null;
        return (
          <section key={group}>
            <h3>{text.faultGroups[group](own.length)}</h3>
            <ul class="check-faults">
              {own.slice(0, FAULTS_SHOWN).map((fault, index) => (
                <li key={index}>{describeFault(fault, language)}</li>
              ))}
              {own.length > FAULTS_SHOWN && <li>{text.more(own.length - FAULTS_SHOWN)}</li>}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface AboutProps {
  readonly about: BundleAbout;
  readonly language: Language;
}

function About({ about, language }: AboutProps): JSX.Element {
  const text = checkPageWords[language];
  const say = verifyWords[language];
  const foreign = (value: string | null): string => (value === null ? say.unknown : toVisibleLine(value));
  const rows: [string, string][] = [
    [text.facts.reference, foreign(about.reference)],
    ...(about.applicant === null ? [] : [row(text.facts.applicant, toVisibleLine(about.applicant))]),
    [text.facts.madeAt, about.madeAt === null ? say.unknown : describeMadeAt(about.madeAt, language)],
    [text.facts.software, foreign(about.software)],
    ...(about.part === null ? [] : [row(text.facts.part, say.part(about.part.number, about.part.of))]),
    ...(about.version === 1
      ? []
      : [row(text.facts.privacy, toVisibleLine(say.privacy(about.privacyLevel ?? '')))]),
    ...(about.version === 1 || about.entryCount === null
      ? []
      : [row(text.facts.entries, text.entries(about.entryCount, about.openedEntryCount))]),
    [text.facts.signature, text.signature[about.signature]],
  ];
  return (
    <section>
      <h3>{text.about}</h3>
      <dl class="check-facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {about.fingerprint !== null && (
          <div>
            <dt>{text.facts.fingerprint}</dt>
            <dd class="digits check-hash">{about.fingerprint}</dd>
            <dd class="small soft">{text.whoseKey}</dd>
          </div>
        )}
        {about.chains.map(({ label, device, linkCount, head }) => (
          <div key={device}>
            <dt>{text.facts.chain(toVisibleLine(label ?? device))}</dt>
            <dd class="digits check-hash">{text.chain(linkCount, head)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function row(label: string, value: string): [string, string] {
  return [label, value];
}
