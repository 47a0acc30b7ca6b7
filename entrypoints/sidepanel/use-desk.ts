import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { nameOf } from '../../components/case/CaseBar.tsx';
import type { Notice } from '../../components/shared/NoticeBar.tsx';
import { emptyCase, type Case } from '../../utils/contracts/case.ts';
import type { LetterId } from '../../utils/contracts/entry.ts';
import type { FailureCode } from '../../utils/contracts/result.ts';
import type { Language, Settings } from '../../utils/contracts/settings.ts';
import { readOutcome, type ClosedCase } from '../../utils/domain/casework/case-outcome.ts';
import type { Remedy, Wait } from '../../utils/domain/casework/casework.ts';
import type { OpenWait } from '../../utils/domain/casework/follow-case.ts';
import { readStage, type CaseStage } from '../../utils/domain/casework/read-stage.ts';
import { readTried, type Tried } from '../../utils/domain/casework/read-tried.ts';
import { findOpenWaits } from '../../utils/domain/casework/read-waits.ts';
import {
  changeGuidePart,
  findPlace,
  saveCaseForm,
  type GuidePart,
} from '../../utils/services/change-case.ts';
import type { Undo } from '../../utils/services/ports.ts';
import { markTried } from '../../utils/services/tell-casework.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { panelWords, type PanelText } from '../../utils/words/panel.ts';
import { offerUndo } from './offer-undo.ts';
import type { PanelPorts } from './panel-ports.ts';
import { removeWithUndo } from './remove-with-undo.ts';
import { useAutosave, type Autosave } from './use-autosave.ts';
import { toFailure } from './use-loaded.ts';
import { usePanel, type PanelState } from './use-panel.ts';

export type View =
  | { readonly name: 'main' }
  | { readonly name: 'export' }
  | { readonly name: 'case'; readonly record: Case; readonly isNew: boolean }
  | GuideView;

/** A part of the guide: about the case in hand, and nothing without one. */
export type GuideView =
  | {
      readonly name:
        | 'journey'
        | 'prepare'
        | 'path'
        | 'diagnosis'
        | 'later'
        | 'after'
        | 'close'
        | 'dukcapil'
        | 'companion'
        | 'contacts';
    }
  | { readonly name: 'wait'; readonly wait: Wait }
  | { readonly name: 'letters'; readonly letter: LetterId };

/** How far the case in hand is, as its chronology and the person say. */
export interface CaseCourse extends CaseStage {
  readonly tried: Tried;
  readonly waits: readonly OpenWait[];
  readonly closed: ClosedCase | null;
}

/** What every view of the panel works with. */
export interface Desk extends PanelState {
  readonly ports: PanelPorts;
  /** Nothing here is real, and nothing of it leaves. */
  readonly isPractice: boolean;
  readonly text: PanelText;
  readonly language: Language;
  readonly course: CaseCourse;
  readonly view: View;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  readonly sayFailure: (failure: FailureCode, retry?: () => void) => void;
  /** Runs what a press asks for; a failure is said in the bar, never thrown. True when it went well. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  /** The same, for a change that can be taken back: what was done is said, with the way back. */
  readonly change: (said: string, work: () => Promise<Undo>, keepsFocus?: boolean) => Promise<boolean>;
  /** Says what was done, with the way back. */
  readonly sayDone: (said: string, undo: Undo) => void;
  readonly show: (view: View) => void;
  /** To the view from which this one was opened. */
  readonly back: () => void;
  /** The data of this case, or of a new one. */
  readonly openCase: (record: Case | null) => void;
  readonly changeSettings: (part: Partial<Settings>) => Promise<void>;
  readonly removeCase: (record: Case) => Promise<void>;
  /** Notes that something was tried in the case in hand, or that it was not. */
  readonly tick: (remedy: Remedy, isDone: boolean, candidate?: string) => Promise<boolean>;
  /** What the guide keeps in the case in hand; one change after the other. */
  readonly changeGuide: (change: (record: Case) => GuidePart) => Promise<boolean>;
  /** Of the case form; outlives it, so that what was typed is stored whatever is shown. */
  readonly autosave: Autosave<Case>;
}

const MAIN: View = { name: 'main' };

export function useDesk(ports: PanelPorts): Desk {
  const state = usePanel(ports);
  const { settings } = state;
  const { language } = settings;
  const text = panelWords[language];
  const [opened, setOpened] = useState<readonly View[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  const autosave = useAutosave(saveCase);
  const changing = useRef<Promise<unknown>>(Promise.resolve());
  /** Under which id each draft of the form is stored. */
  const places = useRef(new Map<string, string>());
  const { active, entries } = state;
  const course = useMemo(
    () => ({
      ...readStage(entries, active),
      tried: readTried(entries),
      waits: findOpenWaits(entries),
      closed: readOutcome(entries),
    }),
    [entries, active],
  );
  const latest = opened.at(-1) ?? MAIN;
  // A case that was removed in another window takes its views along.
  const view = active === null && latest.name !== 'case' ? MAIN : latest;

  useEffect(() => {
    if (state.failure) sayFailure(state.failure, state.refresh);
  }, [state.failure]);

  function sayFailure(failure: FailureCode, retry?: () => void): void {
    setNotice({
      tone: 'stop',
      message: failureWords[language][failure],
      ...(retry && {
        action: {
          label: text.retry,
          run: () => {
            setNotice(null);
            retry();
          },
        },
      }),
    });
  }

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      sayFailure(toFailure(error));
      return false;
    }
  }

  async function changeSettings(part: Partial<Settings>): Promise<void> {
    await ports.settings.save({ ...(await ports.settings.read()), ...part });
    await tellPages();
  }

  async function tellPages(): Promise<void> {
    state.refresh();
    // Portal pages that cannot be told now ask again when they next load.
    await ports.call('panel.casesChanged', {});
  }

  async function saveCase(draft: Case): Promise<void> {
    const id = places.current.get(draft.id) ?? (await findPlace(ports, draft));
    places.current.set(draft.id, id);
    await saveCaseForm(ports, { ...draft, id });
    const current = await ports.settings.read();
    if (current.activeCaseId !== id) await ports.settings.save({ ...current, activeCaseId: id });
    await tellPages();
  }

  async function removeCase(record: Case): Promise<void> {
    const id = places.current.get(record.id) ?? record.id;
    const name = nameOf(state.cases.find((one) => one.id === id) ?? record, text);
    await attempt(async () => {
      // A write under way would bring the case back.
      await autosave.forget(record.id);
      const desk = { ports, settings, say: setNotice, changeSettings, tellChange: tellPages };
      await removeWithUndo(desk, { id, name }, () => setOpened([]));
    });
  }

  function sayDone(said: string, undo: Undo, keepsFocus = false): void {
    offerUndo(setNotice, language, {
      said,
      keepsFocus,
      async undo() {
        await undo();
        state.refresh();
        setNotice({ tone: 'ok', message: text.undone });
      },
    });
  }

  /** What was said about the view before is of no use in the next one. */
  function show(next: View): void {
    setNotice(null);
    setOpened((before) => (next.name === 'main' ? [] : [...before, next]));
  }

  return {
    ...state,
    ports,
    isPractice: ports.openPractice === null,
    text,
    language,
    course,
    view,
    notice,
    say: setNotice,
    sayFailure,
    attempt,
    async change(said, work, keepsFocus = false) {
      return attempt(async () => {
        const undo = await work();
        state.refresh();
        sayDone(said, undo, keepsFocus);
      });
    },
    sayDone,
    show,
    back() {
      setNotice(null);
      setOpened((before) => before.slice(0, -1));
    },
    openCase(record) {
      autosave.reset();
      show({
        name: 'case',
        record: record ?? emptyCase(ports.newId(), ports.clock.nowUtc()),
        isNew: record === null,
      });
    },
    changeSettings,
    removeCase,
    async tick(remedy, isDone, candidate) {
      return attempt(async () => {
        if (active === null) return;
        await markTried(ports, active.id, remedy, isDone, { ...(candidate !== undefined && { candidate }) });
        state.refresh();
      });
    },
    async changeGuide(change) {
      if (active === null) return false;
      const earlier = changing.current;
      const own = attempt(async () => {
        await earlier;
        await changeGuidePart(ports, active.id, change);
        state.refresh();
      });
      changing.current = own;
      return own;
    },
    autosave,
  };
}
