import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { nameOf } from '../../components/case/CaseBar.tsx';
import { CaseForm } from '../../components/case/CaseForm.tsx';
import { CASE_TEXT_MAX, emptyCase, type Case } from '../../utils/contracts/case.ts';
import { saveCaseForm } from '../../utils/services/change-case.ts';
import { masks } from '../sidepanel/masks.ts';
import { useAutosave } from '../sidepanel/use-autosave.ts';
import { CasePageHead } from './CasePageHead.tsx';
import { removeCase } from './remove-case.ts';
import type { Desk } from './use-workspace.ts';

interface CaseDataViewProps {
  readonly desk: Desk;
  /** Null for a case that does not exist yet; the first letters typed make it. */
  readonly record: Case | null;
  readonly caseId: string;
}

/** What the KTP says: the panel's own form on a larger page. */
export function CaseDataView({ desk, record, caseId }: CaseDataViewProps): JSX.Element {
  const { ports, settings } = desk;
  const { language } = settings;
  const [opened] = useState(() => record ?? emptyCase(caseId, ports.clock.nowUtc()));
  const [isNew] = useState(record === null);
  const autosave = useAutosave(async (changed: Case) => {
    await saveCaseForm(ports, changed);
    await desk.changeSettings(isNew ? { activeCaseId: changed.id } : {});
  });
  return (
    <div class="page page-narrow">
      {record && <CasePageHead desk={desk} record={record} title={null} />}
      <CaseForm
        record={opened}
        isNew={isNew}
        language={language}
        today={new Date(ports.clock.nowUtc()).toLocaleDateString('sv-SE', {
          timeZone: ports.clock.timeZone(),
        })}
        saveState={autosave.saveState}
        longest={CASE_TEXT_MAX}
        masks={masks}
        checkCase={(changed) => ports.checkCase(changed, language)}
        readDate={ports.readDate}
        proposeName={(name) => ports.proposeName(name, language)}
        onChange={autosave.put}
        onRetry={autosave.retry}
        onDone={() => desk.go(record ? { view: 'case', caseId } : { view: 'cases' })}
        onRemove={() => {
          // A write under way would bring the case back.
          void autosave
            .forget(caseId)
            .then(() => removeCase(desk, caseId, nameOf(record ?? opened, desk.panelText)));
        }}
      />
    </div>
  );
}
