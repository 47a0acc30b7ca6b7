import type { JSX } from 'preact';
import { CauseList } from '../../../components/guide/CauseList.tsx';
import { DeskList } from '../../../components/guide/DeskList.tsx';
import { ListPart } from '../../../components/guide/ListPart.tsx';
import { LinkRows } from '../../../components/guide/LinkRows.tsx';
import { StepList } from '../../../components/guide/StepList.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import type { Entry } from '../../../utils/contracts/entry.ts';
import { REMEDIES_OF } from '../../../utils/domain/guide/remedies-of.ts';
import { isIncidentEntry } from '../../../utils/services/gather-facts.ts';
import { describeEntry } from '../../../utils/words/entry.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatDay, formatMoment } from '../../../utils/words/time.ts';
import { pathWords } from '../../../utils/words/paths.ts';
import { capitalize, shorten } from '../../../utils/words/visible-text.ts';
import { explainEntry } from '../advice.ts';
import type { Desk } from '../use-desk.ts';
import { LETTER_OF_CHANNEL } from './letter-of-channel.ts';
import { LetterButton } from './LetterButton.tsx';

interface DiagnosisViewProps {
  readonly desk: Desk;
  /** The chronology with personal values masked, as it is shown. */
  readonly maskedEntries: readonly Entry[];
}

/** The latest error: what it means, what to do and to leave alone, when to stop, whom to ask. */
export function DiagnosisView({ desk, maskedEntries }: DiagnosisViewProps): JSX.Element {
  const { language, timeZone, entries } = desk;
  const words = guideWords[language].diagnosis;
  const entry = entries.findLast(isIncidentEntry);
  if (entry === undefined) {
    return (
      <div class="guide-view">
        <ViewHead title={guideWords[language].titles.diagnosis} />
        <p>{words.none}</p>
      </div>
    );
  }
  const { messageClass } = entry.event;
  const explained = explainEntry(entry, desk);
  const { title, certainty, cause, causes, steps, otherRemedies, avoid, stopWhen, desks } = explained;
  const shown = maskedEntries.find(({ id }) => id === entry.id) ?? entry;
  const remedies = REMEDIES_OF[messageClass];

  return (
    <div class="guide-view">
      <ViewHead
        title={
          <>
            {title}
            {certainty !== undefined && <span class="certainty small">{certainty}</span>}
          </>
        }
      />
      <blockquote class="small">
        <p class="sentence">
          <bdi>{shorten(describeEntry(shown, language))}</bdi>
        </p>
        <p class="soft">
          {words.said(
            `${formatDay(entry.atUtc, timeZone, language)}, ${formatMoment(entry.atUtc, timeZone, language)}`,
          )}
        </p>
      </blockquote>
      <p>{cause}</p>
      {causes.length > 0 && <CauseList causes={causes} language={language} />}
      <StepList
        steps={steps}
        otherRemedies={otherRemedies}
        tried={desk.course.tried.remedies}
        language={language}
        timeZone={timeZone}
        onTry={(remedy, isDone) => void desk.tick(remedy, isDone)}
      />
      <ListPart title={words.avoid} lines={avoid} kind="avoid" />
      <LinkRows rows={waysOn()} />
      <ListPart title={words.stop} lines={stopWhen.map((line) => capitalize(line))} kind="points" />
      {desks.length > 0 && (
        <section class="guide-part">
          <h2>{words.desks}</h2>
          <DeskList
            channels={desks}
            language={language}
            actionOf={({ id }) => <LetterButton desk={desk} channel={id} />}
          />
        </section>
      )}
    </div>
  );

  /** Whoever has an account is on a way back into it: one of the two that list the e-mails. */
  function showCandidates(): void {
    void desk.changeGuide(({ path }) => ({
      path: path === 'former-helper' ? path : 'forgot-password',
    }));
    desk.show({ name: 'path' });
  }

  /** Guides that carry out one of the steps. */
  function waysOn() {
    const isOldAccount = remedies.includes('forgot-password');
    const letter = desks.map(({ id }) => LETTER_OF_CHANNEL[id]).find((one) => one !== null);
    return [
      ...(isOldAccount ? [{ label: pathWords[language].candidates.title, open: showCandidates }] : []),
      ...(remedies.includes('other-hour')
        ? [{ label: guideWords[language].titles.later, open: () => desk.show({ name: 'later' }) }]
        : []),
      ...(remedies.includes('asked-dukcapil')
        ? [{ label: guideWords[language].titles.dukcapil, open: () => desk.show({ name: 'dukcapil' }) }]
        : []),
      ...(remedies.includes('asked-companion')
        ? [{ label: guideWords[language].titles.companion, open: () => desk.show({ name: 'companion' }) }]
        : []),
      ...(letter
        ? [{ label: guideWords[language].titles.letters, open: () => desk.show({ name: 'letters', letter }) }]
        : []),
    ];
  }
}
