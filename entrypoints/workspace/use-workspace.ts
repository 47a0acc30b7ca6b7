import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Notice } from '../../components/shared/NoticeBar.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import type { FailureCode } from '../../utils/contracts/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/contracts/settings.ts';
import type { DamagedCase } from '../../utils/services/ports.ts';
import { failureWords } from '../../utils/words/failures.ts';
import { panelWords, type PanelText } from '../../utils/words/panel.ts';
import { workspaceWords, type WorkspaceText } from '../../utils/words/workspace.ts';
import { toFailure, useLoaded } from '../sidepanel/use-loaded.ts';
import { readRoute, writeRoute, type Route } from './routes.ts';
import type { WorkspacePorts } from './workspace-ports.ts';

/** What every view of the workspace works with. */
export interface Desk {
  readonly ports: WorkspacePorts;
  readonly route: Route;
  readonly settings: Settings;
  readonly timeZone: string;
  /** Null until they are read. */
  readonly cases: readonly Case[] | null;
  readonly damagedCases: readonly DamagedCase[];
  readonly text: WorkspaceText;
  readonly panelText: PanelText;
  /** Counts what was stored; a view that reads for itself reads again when it grows. */
  readonly changes: number;
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  readonly sayFailure: (failure: FailureCode) => void;
  readonly refresh: () => void;
  readonly go: (route: Route) => void;
  /** Runs what a press asks for; a failure is said in the bar, never thrown. True when it went well. */
  readonly attempt: (work: () => Promise<void>) => Promise<boolean>;
  readonly changeSettings: (part: Partial<Settings>) => Promise<void>;
  /** Reads again what is shown, here and on the portal's pages. */
  readonly tellChange: () => Promise<void>;
}

export function useWorkspace(ports: WorkspacePorts): Desk {
  const [changes, setChanges] = useState(0);
  const [hash, setHash] = useState(location.hash);
  const [said, setSaid] = useState<{ readonly notice: Notice | null; readonly at: string }>({
    notice: null,
    at: '',
  });
  const here = useRef(hash);
  const refresh = useCallback(() => setChanges((count) => count + 1), []);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    ports.watchChanges(refresh, signal);
    const onHash = (): void => {
      here.current = location.hash;
      setHash(location.hash);
    };
    addEventListener('hashchange', onHash, { signal });
    return () => controller.abort();
  }, [ports]);

  const settings = useLoaded(() => ports.settings.read(), '', changes);
  const cases = useLoaded(() => ports.cases.readAll(), '', changes);
  const current = settings.value ?? DEFAULT_SETTINGS;
  const { language } = current;

  const say = (notice: Notice | null): void => setSaid({ notice, at: here.current });
  const sayFailure = (failure: FailureCode): void =>
    say({ tone: 'stop', message: failureWords[language][failure] });

  async function tellChange(): Promise<void> {
    refresh();
    await ports.tellPages();
  }

  const failure = settings.failure ?? cases.failure;
  useEffect(() => {
    if (failure) {
      say({
        tone: 'stop',
        message: failureWords[language][failure],
        action: { label: panelWords[language].retry, run: refresh },
      });
    }
  }, [failure]);

  // What was said about another view is of no use here, but a way back stays until it is closed.
  const notice = said.at === hash || said.notice?.action ? said.notice : null;
  return {
    ports,
    route: readRoute(hash),
    settings: current,
    timeZone: current.timeZone || ports.clock.timeZone(),
    cases: cases.value?.cases ?? null,
    damagedCases: cases.value?.damaged ?? [],
    text: workspaceWords[language],
    panelText: panelWords[language],
    changes,
    notice,
    say,
    sayFailure,
    refresh,
    go(route) {
      const next = writeRoute(route);
      here.current = next;
      location.hash = next;
    },
    async attempt(work) {
      try {
        await work();
        return true;
      } catch (error) {
        sayFailure(toFailure(error));
        return false;
      }
    },
    async changeSettings(part) {
      await ports.settings.save({ ...(await ports.settings.read()), ...part });
      await tellChange();
    },
    tellChange,
  };
}
