import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ExportStatus } from '../../../components/evidence/ExportStatus.tsx';
import { LevelChoice } from '../../../components/evidence/LevelChoice.tsx';
import { LetterChoice } from '../../../components/letters/LetterChoice.tsx';
import { LetterText } from '../../../components/letters/LetterText.tsx';
import { Icon } from '../../../components/shared/Icon.tsx';
import { ViewHead } from '../../../components/shared/ViewHead.tsx';
import type { PrivacyLevel } from '../../../utils/contracts/bundle.ts';
import type { Case } from '../../../utils/contracts/case.ts';
import { LETTER_IDS, type LetterId } from '../../../utils/contracts/entry.ts';
import type { Remedy, Wait } from '../../../utils/domain/casework/casework.ts';
import { readTried } from '../../../utils/domain/casework/read-tried.ts';
import { readWaitEnd } from '../../../utils/domain/casework/read-waits.ts';
import { beginWait, markTried } from '../../../utils/services/tell-casework.ts';
import { failureWords } from '../../../utils/words/failures.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import { formatDay } from '../../../utils/words/time.ts';
import { copyLetter, noteLetter } from '../../letters/letter-actions.ts';
import type { Desk } from '../use-desk.ts';
import { useExport } from '../use-export.tsx';
import { useLoaded } from '../use-loaded.ts';

interface LettersViewProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly letter: LetterId;
}

/** What follows from having sent a letter: what was tried by it, and what is waited for then. */
const SENT: Record<LetterId, { readonly remedy: Remedy; readonly wait: Wait }> = {
  'email-oss': { remedy: 'emailed-oss', wait: 'desk-answer' },
  'telepon-169': { remedy: 'called-169', wait: 'desk-answer' },
  whatsapp: { remedy: 'social-media', wait: 'desk-answer' },
  dukcapil: { remedy: 'asked-dukcapil', wait: 'dukcapil-answer' },
};

/** From the case to the letter that was sent: for whom, how open, the text, the evidence, and "sent". */
export function LettersView({ desk, record, letter: asked }: LettersViewProps): JSX.Element {
  const { ports, language, timeZone, text } = desk;
  const words = guideWords[language].letters;
  const [chosen, setChosen] = useState(asked);
  const [level, setLevel] = useState<PrivacyLevel>('sebagian');
  const letters = useLoaded(
    () => ports.writeLetters({ caseId: record.id, language: 'id', level, timeZone }),
    `${record.id} ${level}`,
    desk.changes,
  );
  const bundle = useExport(desk, record.id);
  const letter = letters.value?.find(({ id }) => id === chosen);
  const hasIncident = desk.entries.some(({ event }) => event.kind === 'incident');

  return (
    <div class="guide-view">
      <ViewHead title={guideWords[language].titles.letters} lead={words.lead} />
      {!hasIncident && <p class="hint hint-info">{words.nothing}</p>}
      <LetterChoice letters={LETTER_IDS} chosen={chosen} language={language} onChoose={setChosen} />
      <details class="small">
        <summary>
          {words.level}: {text.export.levels[level].name}
        </summary>
        <LevelChoice legend={words.level} level={level} language={language} onChoose={setLevel} />
      </details>
      {chosen === 'dukcapil' && level !== 'terbuka' && (
        <div class="hint hint-info">
          <p>{words.needsNik}</p>
          <div class="actions">
            <button type="button" onClick={() => setLevel('terbuka')}>
              {words.openLevel}
            </button>
          </div>
        </div>
      )}
      <section class="guide-part" aria-labelledby="letter-heading">
        <h2 id="letter-heading">{words.preview}</h2>
        {letter ? (
          <LetterText
            {...letter}
            language={language}
            onCopy={(id, body) => void copyLetter(desk, record.id, language, id, body)}
            onMail={(id) => void noteLetter(desk, record.id, 'letter-opened', id)}
          />
        ) : (
          <p class="small soft" role="status">
            {letters.failure ? failureWords[language][letters.failure] : words.loading}
          </p>
        )}
      </section>
      <section class="guide-part" aria-labelledby="attach-heading">
        <h2 id="attach-heading">{words.evidence[chosen].title}</h2>
        <p class="small">{words.evidence[chosen].lead}</p>
        <div class="actions">
          <button
            type="button"
            aria-disabled={bundle.exportState.state === 'working'}
            onClick={() => bundle.start({ language: 'id', level })}
          >
            <Icon name="download" />
            {text.export.download}
          </button>
        </div>
        <ExportStatus exportState={bundle.exportState} language={language} onDownload={bundle.noteDownload} />
      </section>
      <Sent desk={desk} record={record} letter={chosen} />
    </div>
  );
}

/** Only the person knows that it went out. */
function Sent({ desk, record, letter }: LettersViewProps): JSX.Element {
  const { ports, language, timeZone, course, entries } = desk;
  const words = guideWords[language].letters;
  const { remedy, wait } = SENT[letter];
  const sentAt = course.tried.remedies.get(remedy);
  const sinceUtc = course.waits.find((one) => one.wait === wait)?.sinceUtc;
  const roundBegan = sinceUtc ?? readWaitEnd(entries, wait);
  const isNoted = sentAt !== undefined && (roundBegan === null || sentAt >= roundBegan);
  const isSettled = sinceUtc !== undefined && isNoted;
  const day = (utc: string): string => formatDay(utc, timeZone, language);
  const isFromToday = sentAt !== undefined && day(sentAt) === day(ports.clock.nowUtc());

  /** A second letter to the same desk leaves the clock of the first one alone. */
  async function noteSent() {
    const undoTick = await markTried(ports, record.id, remedy, true);
    if (sinceUtc !== undefined) return undoTick;
    // From the instant of the tick on, so that the letter belongs to the wait that it begins.
    const tickedAt = readTried(await ports.chronology.list(record.id)).remedies.get(remedy);
    const undoWait = await beginWait(ports, record.id, wait, tickedAt);
    return async () => {
      await undoWait();
      await undoTick();
    };
  }

  return (
    <section class="guide-part" aria-labelledby="sent-heading">
      <h2 id="sent-heading">{words.sentTitle}</h2>
      {!isSettled && <p class="small">{words.sentLead}</p>}
      {sentAt !== undefined &&
        (isNoted ? (
          <p class="mark mark-ok">
            <Icon name="check" />
            <span>{words.sentOn(day(sentAt))}</span>
          </p>
        ) : (
          <p class="small soft">{words.sentBefore(day(sentAt))}</p>
        ))}
      <div class="actions">
        {isSettled && (
          <button type="button" class="quiet" onClick={() => desk.show({ name: 'wait', wait })}>
            {words.toWait}
          </button>
        )}
        {!(isSettled && isFromToday) && (
          <button type="button" onClick={() => void desk.change(words.wasSent, noteSent)}>
            <Icon name="check" />
            {isSettled ? words.sentAgain[letter] : words.sent[letter]}
          </button>
        )}
      </div>
    </section>
  );
}
