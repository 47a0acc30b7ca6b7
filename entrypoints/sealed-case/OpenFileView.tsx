import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { OpenCase, type OpenState } from '../../components/sealed-case/OpenCase.tsx';
import { HeldNik } from '../../components/shared/HeldNik.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import type { Choices } from '../../utils/contracts/sealed-case.ts';
import { formatSize } from '../../utils/words/entry.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { masks } from '../sidepanel/masks.ts';
import { writeRoute } from '../workspace/routes.ts';
import type { Desk } from '../workspace/use-workspace.ts';
import { SealedCaseTrouble, type OnStage, type OpenedFile } from './sealed-case-files.ts';
import { sayTrouble } from './say-trouble.ts';

const NOTHING_ASKED: OpenState = { state: 'asking', message: null, isPassphraseWrong: false };

/** A case file from another browser, opened and brought in. */
export function OpenFileView({ desk }: { readonly desk: Desk }): JSX.Element {
  const { ports, panelText, settings } = desk;
  const { language } = settings;
  const [openState, setOpenState] = useState<OpenState>(NOTHING_ASKED);
  const stop = useRef<AbortController | null>(null);
  const once = useOneAtATime();
  const opened = useRef<OpenedFile | null>(null);
  const isBringingIn = useRef(false);

  function letGo(): void {
    opened.current?.close();
    opened.current = null;
  }
  useEffect(
    () => () => {
      stop.current?.abort();
      // What is being brought in is brought in to the end.
      if (!isBringingIn.current) letGo();
    },
    [],
  );

  function sayFailure(error: unknown): void {
    const isPassphraseWrong = error instanceof SealedCaseTrouble && error.problem === 'wrong-passphrase';
    setOpenState({ state: 'asking', message: sayTrouble(error, language), isPassphraseWrong });
  }

  async function open(file: File, passphrase: string): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setOpenState({ state: 'opening', stage: 'key', done: 0, total: 0 });
    const onStage: OnStage = (stage, done, total) => {
      if (!signal.aborted) setOpenState({ state: 'opening', stage, done, total });
    };
    try {
      opened.current = await ports.sealedCases.open({ file, passphrase }, onStage, signal);
      setOpenState({ state: 'opened', content: opened.current.content });
    } catch (error) {
      if (signal.aborted) setOpenState(NOTHING_ASKED);
      else sayFailure(error);
    }
  }

  async function bringIn(choices: Choices): Promise<void> {
    const file = opened.current;
    if (file === null) return;
    isBringingIn.current = true;
    setOpenState({ state: 'bringing-in', stage: 'files', done: 0, total: 0 });
    try {
      const result = await file.bringIn(choices, await ports.environment(), (stage, done, total) =>
        setOpenState({ state: 'bringing-in', stage, done, total }),
      );
      setOpenState({ state: 'done', result });
      // Somebody who begins here goes on with this case.
      if (settings.activeCaseId === null) await desk.changeSettings({ activeCaseId: result.caseId });
      else await ports.tellPages();
      desk.refresh();
    } catch (error) {
      sayFailure(error);
    } finally {
      isBringingIn.current = false;
      opened.current = null;
    }
  }

  return (
    <div class="page">
      <header class="page-head">
        <h1>{sealedCaseWords[language].open.title}</h1>
      </header>
      <OpenCase
        language={language}
        openState={openState}
        sayNik={(nik) => <HeldNik nik={nik} masks={masks} text={panelText} />}
        saySize={(bytes) => formatSize(bytes, language)}
        hrefOf={(caseId) => writeRoute({ view: 'case', caseId })}
        onOpen={(file, passphrase) => void once(() => open(file, passphrase))}
        onStop={() => stop.current?.abort()}
        onBringIn={(choices) => void once(() => bringIn(choices))}
        onLeave={() => {
          letGo();
          setOpenState(NOTHING_ASKED);
        }}
      />
    </div>
  );
}
