import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MoveCase, type MoveState } from '../../components/sealed-case/MoveCase.tsx';
import { useOneAtATime } from '../../components/shared/use-one-at-a-time.ts';
import type { Case } from '../../utils/contracts/case.ts';
import { recordExport } from '../../utils/services/record-note.ts';
import {
  judgePassphrase,
  proposePassphrase,
  tidyPassphrase,
} from '../../utils/services/sealed-case/passphrase.ts';
import { formatSize } from '../../utils/words/entry.ts';
import { sealedCaseWords } from '../../utils/words/sealed-case.ts';
import { CasePageHead } from '../workspace/CasePageHead.tsx';
import type { Desk } from '../workspace/use-workspace.ts';
import type { SealedFile } from './sealed-case-files.ts';
import { sayTrouble } from './say-trouble.ts';

/** The case as one locked file for another browser. */
export function MoveView({ desk, record }: { readonly desk: Desk; readonly record: Case }): JSX.Element {
  const { ports, settings } = desk;
  const { language } = settings;
  const [moveState, setMoveState] = useState<MoveState>({ state: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const once = useOneAtATime();
  const made = useRef<{ readonly file: SealedFile; readonly href: string } | null>(null);
  const noted = useRef('');

  function letGo(): void {
    made.current?.file.discard();
    if (made.current) URL.revokeObjectURL(made.current.href);
    made.current = null;
  }
  useEffect(
    () => () => {
      stop.current?.abort();
      letGo();
    },
    [],
  );

  async function make(passphrase: string): Promise<void> {
    letGo();
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setMoveState({ state: 'working', stage: 'files', done: 0, total: 0 });
    try {
      const file = await ports.sealedCases.seal(
        { caseId: record.id, passphrase },
        (stage, done, total) => {
          if (!signal.aborted) setMoveState({ state: 'working', stage, done, total });
        },
        signal,
      );
      const href = URL.createObjectURL(file.file);
      made.current = { file, href };
      const size = formatSize(file.file.size, language);
      setMoveState({ state: 'done', fileName: file.fileName, size, href });
    } catch (error) {
      if (signal.aborted) setMoveState({ state: 'stopped' });
      else setMoveState({ state: 'failed', message: sayTrouble(error, language) });
    }
  }

  return (
    <div class="page">
      <CasePageHead desk={desk} record={record} title={sealedCaseWords[language].move.title} />
      <MoveCase
        language={language}
        moveState={moveState}
        propose={() => proposePassphrase((numbers) => crypto.getRandomValues(numbers))}
        judge={(passphrase) => judgePassphrase(passphrase, knownValues(record))}
        tidy={tidyPassphrase}
        onCopy={(text) =>
          ports.copyText(text).then(
            () => true,
            () => false,
          )
        }
        onMake={(passphrase) => void once(() => make(passphrase))}
        onStop={() => stop.current?.abort()}
        onDownload={(fileName) => {
          if (noted.current === fileName) return;
          noted.current = fileName;
          void desk.attempt(async () => {
            await recordExport(ports, record.id, fileName);
          });
        }}
      />
    </div>
  );
}

/** What somebody who knows the person would try first. */
function knownValues(record: Case): string[] {
  const { nameAsPrinted, nik, birthDate, email, phone, candidateEmails = [] } = record;
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const dates = [year, `${day}${month}${year}`, `${day}${month}${year.slice(2)}`];
  return [nameAsPrinted, nik, email, phone, ...dates, ...candidateEmails.map((one) => one.email)];
}
