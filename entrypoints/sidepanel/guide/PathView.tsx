import type { JSX } from 'preact';
import { isSameEmail } from '../../../components/case/case-values.ts';
import { CandidateEmails } from '../../../components/guide/CandidateEmails.tsx';
import { ListPart } from '../../../components/guide/ListPart.tsx';
import { PathQuestions } from '../../../components/guide/PathQuestions.tsx';
import { Icon } from '../../../components/shared/Icon.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import { CANDIDATES_MAX, type Case } from '../../../utils/contracts/case.ts';
import type { CasePath } from '../../../utils/domain/casework/casework.ts';
import { panelWords } from '../../../utils/words/panel.ts';
import { pathWords } from '../../../utils/words/paths.ts';
import { masks } from '../masks.ts';
import { LOGIN_PAGE, REGISTER_PAGE } from '../portal-pages.ts';
import type { GuideViewProps } from './guide-view-props.ts';

/** How the person gets to an account: two questions, then the way step by step. */
export function PathView({ desk, record }: GuideViewProps): JSX.Element {
  const { language } = desk;
  const words = pathWords[language];
  const { path } = record;
  return (
    <div class="guide-view">
      <ViewHead title={words.title} lead={words.lead} />
      <PathQuestions
        key={record.id}
        path={path}
        language={language}
        onChoose={(chosen) => void desk.changeGuide(() => ({ path: chosen }))}
      />
      {path !== undefined && <Way desk={desk} record={record} path={path} />}
    </div>
  );
}

function Way({ desk, record, path }: GuideViewProps & { readonly path: CasePath }): JSX.Element {
  const { language } = desk;
  const words = pathWords[language];
  const { title, cause, steps, avoid } = words.paths[path];
  const isThroughForm = path === 'new-account' || path === 'second-business';
  return (
    <section class="guide-way" aria-labelledby="way-heading" aria-live="polite">
      <h2 id="way-heading">{title}</h2>
      <p class="small">{cause}</p>
      {(path === 'forgot-password' || path === 'former-helper') && <Candidates desk={desk} record={record} />}
      <ListPart title={words.stepsTitle} lines={steps} kind="steps" />
      <ListPart title={words.avoidTitle} lines={avoid} kind="avoid" />
      <div class="actions">
        {path === 'second-business' && (
          <button type="button" onClick={() => desk.openCase(null)}>
            <Icon name="plus" />
            {words.newCase}
          </button>
        )}
        <a
          class="button primary"
          href={isThroughForm ? REGISTER_PAGE : LOGIN_PAGE}
          target="_blank"
          rel="noreferrer"
        >
          {isThroughForm ? panelWords[language].page.openPortal : words.openLogin}
          <Icon name="external" />
        </a>
      </div>
    </section>
  );
}

function Candidates({ desk, record }: GuideViewProps): JSX.Element {
  const { ports, language, near, course } = desk;
  const words = pathWords[language].candidates;
  const candidates = record.candidateEmails ?? [];
  const tried = new Set(course.tried.candidates.keys());
  const known = [record.email, ...near.map(({ identity }) => identity.email)].filter(
    (email) => email !== '' && !candidates.some((one) => isSameEmail(one.email, email)),
  );
  const isAllTried = candidates.length > 0 && candidates.every(({ id }) => tried.has(id));

  function add(email: string): void {
    const id = ports.newId();
    void desk.changeGuide(({ candidateEmails = [] }) => ({
      candidateEmails: candidateEmails.some((one) => isSameEmail(one.email, email))
        ? candidateEmails
        : [...candidateEmails, { id, email }].slice(0, CANDIDATES_MAX),
    }));
  }

  return (
    <>
      <CandidateEmails
        candidates={candidates}
        tried={tried}
        suggestions={known.filter(
          (email, index) => known.findIndex((one) => isSameEmail(one, email)) === index,
        )}
        max={CANDIDATES_MAX}
        language={language}
        masks={masks}
        onTry={({ id }, isDone) => void desk.tick('forgot-password', isDone, id)}
        onAdd={add}
        onEdit={(id, email) =>
          void desk.changeGuide(({ candidateEmails = [] }) => ({
            candidateEmails: candidateEmails.map((one) => (one.id === id ? { id, email } : one)),
          }))
        }
        onRemove={({ id }) =>
          void desk.change(words.removed, async () => {
            let before: Case['candidateEmails'];
            await desk.changeGuide(({ candidateEmails = [] }) => {
              before = candidateEmails;
              return { candidateEmails: candidateEmails.filter((one) => one.id !== id) };
            });
            return async () => {
              await desk.changeGuide(() => ({ candidateEmails: before ?? [] }));
            };
          })
        }
      />
      {isAllTried && (
        <div class="hint hint-info">
          <p>{words.allTried}</p>
          <div class="actions">
            <button type="button" onClick={() => desk.show({ name: 'letters', letter: 'email-oss' })}>
              {words.writeLetter}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
