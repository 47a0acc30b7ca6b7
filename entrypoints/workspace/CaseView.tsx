import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StagedFile } from '../../components/attachments/AttachmentSection.tsx';
import { nameOf } from '../../components/case/CaseBar.tsx';
import type { EntryExtras } from '../../components/evidence/EntryRow.tsx';
import { NoteForm, type NoteDraft } from '../../components/evidence/NoteForm.tsx';
import { Timeline } from '../../components/evidence/Timeline.tsx';
import { HeldNik } from '../../components/shared/HeldNik.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import { EntryTail } from '../../components/workspace/EntryTail.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { Entry } from '../../utils/contracts/entry.ts';
import { findClockTurns } from '../../utils/domain/evidence/clock-turns.ts';
import { labelDevices, labelLine } from '../../utils/domain/evidence/devices.ts';
import { revealOf } from '../../utils/domain/evidence/reveal.ts';
import { findUncoveredOriginals } from '../../utils/domain/evidence/uncovered-originals.ts';
import { makeCaseRedactor, redactEntry } from '../../utils/services/bundle/redact-entry.ts';
import { parseChains } from '../../utils/services/read-removals.ts';
import { removeFromChronology } from '../../utils/services/record-evidence.ts';
import { recordNote } from '../../utils/services/record-note.ts';
import { patternWords } from '../../utils/words/patterns.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { formatDay, formatMoment } from '../../utils/words/time.ts';
import { masks } from '../sidepanel/masks.ts';
import { draftOf, NEW_NOTE, useDrafts } from '../sidepanel/use-drafts.ts';
import { useLoaded } from '../sidepanel/use-loaded.ts';
import { AttachmentsPart } from './AttachmentsPart.tsx';
import { offerUndo } from '../sidepanel/offer-undo.ts';
import { removeCase } from './remove-case.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

interface CaseViewProps {
  readonly desk: Desk;
  readonly record: Case;
  /** Files that were taken in and not yet stored, by case. */
  readonly waiting: Map<string, readonly StagedFile[]>;
}

/** One case: what happened, with what can be done about each record, and the files beside it. */
export function CaseView({ desk, record, waiting }: CaseViewProps): JSX.Element {
  const { ports, text, panelText, settings, timeZone, changes } = desk;
  const { language } = settings;
  const words = text.case;
  const [editing, setEditing] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    // The form took the place of its button; whoever leaves it goes on from there.
    if (wasAdding.current && !isAdding) addButton.current?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);
  const chronology = useLoaded(() => ports.chronology.readAll(record.id), record.id, changes);
  const { entries = null, damaged = [] } = chronology.value ?? {};
  const links = useLoaded(
    async () => parseChains(await ports.chronology.chains(record.id)),
    record.id,
    changes,
  );
  const device = useLoaded(() => ports.signer.device(), '', 0);
  const drafts = useDrafts(ports.drafts, record.id, desk.sayFailure);

  const facts = useMemo(
    () => readFacts(record, entries ?? [], links.value ?? []),
    [record, entries, links.value],
  );
  const loadPreview = useCallback(
    async (id: string) => {
      const jpeg = await ports.chronology.readPicture(id, 'preview');
      if (jpeg) return new Blob([jpeg], { type: 'image/jpeg' });
      const png = await ports.chronology.readPicture(id);
      return png && new Blob([png], { type: 'image/png' });
    },
    [ports],
  );
  const loadLarge = useCallback(
    async (id: string) => {
      const png = await ports.chronology.readPicture(id);
      return png && new Blob([png], { type: 'image/png' });
    },
    [ports],
  );

  async function remove(entry: Entry, what: 'entry' | 'picture' | 'picture-original'): Promise<void> {
    const label = labelLine(entry, facts.devices);
    await desk.attempt(async () => {
      const undo = await removeFromChronology(ports, entry, what);
      desk.refresh();
      offerUndo(desk.say, desk.settings.language, {
        said: words.removed[what](label),
        async undo() {
          await undo();
          desk.refresh();
          desk.say({ tone: 'ok', message: words.restored });
        },
      });
    });
  }

  /** No way back is offered: what comes back would be as damaged as before. */
  async function removeDamaged(): Promise<void> {
    await desk.attempt(async () => {
      for (const { id, device: recordedBy, sequence } of damaged) {
        const line = { id, caseId: record.id, device: recordedBy, sequence, atUtc: '' };
        await removeFromChronology(ports, line, 'entry');
      }
      desk.refresh();
      desk.say({ tone: 'ok', message: words.damagedRemoved(damaged.length) });
    });
  }

  function draftAt(place: string, initial: string): NoteDraft {
    return draftOf(drafts, place, initial, (note) =>
      desk.say({
        tone: 'info',
        message: panelText.recording.noteDiscarded,
        action: {
          label: panelText.undo,
          run: () => {
            desk.say(null);
            drafts.put(place, note);
          },
        },
      }),
    );
  }

  async function saveNote(note: string, replaces?: string): Promise<boolean> {
    return desk.attempt(async () => {
      await recordNote(ports, record.id, note.trim(), replaces);
      drafts.put(replaces ?? NEW_NOTE, null);
      desk.refresh();
      desk.say({
        tone: 'ok',
        message: replaces === undefined ? panelText.recording.noteSaved : words.noteSaved,
      });
    });
  }

  function extrasOf(shown: Entry): EntryExtras {
    // The list shows masked copies; what is done is done to the entry itself.
    const entry = facts.byId.get(shown.id) ?? shown;
    const label = labelLine(entry, facts.devices);
    const moment = (utc: string): string =>
      `${formatDay(utc, timeZone, language)}, ${formatMoment(utc, timeZone, language)}`;
    const turn = facts.turns.get(entry.id);
    const replacement = facts.replacedBy.get(entry.id);
    const keepsUncovered = facts.uncovered.has(entry.id);
    const boxCount = entry.picture.state === 'taken' ? (entry.picture.boxCount ?? 0) : 0;
    const isNote = entry.event.kind === 'note' && replacement === undefined;
    // A tombstone's own record stays: it says where a gap comes from.
    const isTombstone = entry.event.kind === 'removed' || entry.event.kind === 'restored';
    return {
      label,
      remarks: [
        ...(turn ? [words.clockBack(moment(turn.beforeUtc), moment(turn.afterUtc))] : []),
        ...(replacement ? [words.replaced(labelLine(replacement, facts.devices))] : []),
        ...(boxCount > 0 ? [words.covered(boxCount)] : []),
        ...(keepsUncovered ? [words.keptUncovered] : []),
      ],
      tail:
        editing === entry.id && entry.event.kind === 'note' ? (
          <NoteForm
            text={panelText}
            label={words.noteLabel(label)}
            help={words.noteHelp}
            save={words.saveNote}
            draft={draftAt(entry.id, entry.event.text)}
            onSave={(note) => saveNote(note, entry.id)}
            onClose={() => setEditing(null)}
          />
        ) : (
          <EntryTail
            language={language}
            label={label}
            redactHref={
              entry.picture.state === 'taken'
                ? writeRoute({ view: 'redact', caseId: record.id, entryId: entry.id })
                : null
            }
            isEditBegun={drafts.read(entry.id) !== null}
            onEditNote={isNote ? () => setEditing(entry.id) : null}
            onRemovePicture={entry.picture.state === 'taken' ? () => void remove(entry, 'picture') : null}
            onRemoveUncovered={keepsUncovered ? () => void remove(entry, 'picture-original') : null}
            onRemoveEntry={isTombstone ? null : () => void remove(entry, 'entry')}
          />
        ),
    };
  }

  const deviceNames = [...facts.devices].map(
    ([id, letter]) => `${letter}${id === device.value ? ` (${words.thisDevice})` : ''}`,
  );
  return (
    <div class="page">
      <header class="page-head page-head-row">
        <div>
          <h1>{nameOf(record, panelText)}</h1>
          <p class="small soft">
            {record.nik === '' ? (
              panelText.cases.noNik
            ) : (
              <HeldNik nik={record.nik} masks={masks} text={panelText} isLabelled />
            )}
          </p>
        </div>
        <div class="actions">
          <a class="button primary" href={writeRoute({ view: 'export', caseId: record.id })}>
            <Icon name="download" />
            {words.bundle}
          </a>
          <a class="button" href={writeRoute({ view: 'case-patterns', caseId: record.id })}>
            <Icon name="clock" />
            {patternWords[language].open}
          </a>
          <a class="button" href={writeRoute({ view: 'case-data', caseId: record.id })}>
            <Icon name="pencil" />
            {words.editData}
          </a>
          <button
            type="button"
            class="danger"
            onClick={() => void removeCase(desk, record.id, nameOf(record, panelText))}
          >
            <Icon name="trash" />
            {words.remove}
          </button>
        </div>
      </header>
      <div class="case-columns">
        <section class="case-chronology" aria-labelledby="chronology-heading">
          <div class="page-head-row">
            <h2 id="chronology-heading">
              {words.chronology}
              {facts.shown.length > 0 && <span class="small soft count">{facts.shown.length}</span>}
            </h2>
            {!isAdding && (
              <button ref={addButton} type="button" onClick={() => setIsAdding(true)}>
                <Icon name="note" />
                {drafts.read(NEW_NOTE) === null
                  ? panelText.recording.addNote
                  : panelText.recording.continueNote}
              </button>
            )}
          </div>
          {isAdding && (
            <NoteForm
              text={panelText}
              label={panelText.recording.noteLabel}
              help={panelText.recording.noteHelp}
              save={panelText.recording.noteSave}
              draft={draftAt(NEW_NOTE, '')}
              onSave={(note) => saveNote(note)}
              onClose={() => setIsAdding(false)}
            />
          )}
          {facts.devices.size > 1 && <p class="small">{words.devices(deviceNames.join(', '))}</p>}
          {damaged.length > 0 && (
            <div class="hint hint-stop">
              <p>{words.removeDamagedHelp}</p>
              <p>
                <button type="button" onClick={() => void removeDamaged()}>
                  {words.removeDamaged}
                </button>
              </p>
            </div>
          )}
          {entries === null ? (
            <p class="soft">{panelText.loading}</p>
          ) : (
            <Timeline
              entries={facts.shown}
              damagedCount={damaged.length}
              language={language}
              timeZone={timeZone}
              loadPicture={loadPreview}
              loadLargePicture={loadLarge}
              extrasOf={extrasOf}
            />
          )}
          {facts.shown.length > 0 && <p class="small soft">{words.stays}</p>}
        </section>
        <div class="case-side">
          <AttachmentsPart desk={desk} caseId={record.id} waiting={waiting} />
          <section aria-labelledby="move-heading">
            <h2 id="move-heading">{sealedCaseWords[language].move.title}</h2>
            <p class="small">{sealedCaseWords[language].move.invitation}</p>
            <p>
              <a class="button" href={writeRoute({ view: 'move', caseId: record.id })}>
                <Icon name="external" />
                {sealedCaseWords[language].move.open}
              </a>
            </p>
          </section>
        </div>
      </div>
    </div>
  );
}

/** What the entries and the chains say together. */
function readFacts(record: Case, entries: readonly Entry[], links: ReturnType<typeof parseChains>) {
  const redact = makeCaseRedactor(record, entries, revealOf('sebagian'));
  const turns = links
    .flatMap(findClockTurns)
    .flatMap((turn) => (turn.entry ? [[turn.entry, turn] as const] : []));
  const replacements = entries.flatMap((entry) =>
    entry.event.kind === 'note' && entry.event.replaces !== undefined
      ? [[entry.event.replaces, entry] as const]
      : [],
  );
  return {
    /** As a usual bundle would show them; but a value that was not kept can be read here and nowhere else. */
    shown: entries.map((entry) =>
      entry.event.kind === 'data-differed' ? entry : redactEntry(entry, redact),
    ),
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    devices: labelDevices(entries),
    turns: new Map(turns),
    replacedBy: new Map(replacements),
    uncovered: findUncoveredOriginals(links),
  };
}
