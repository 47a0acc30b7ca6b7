import type { JSX } from 'preact';
import { CaseForm } from '../../components/case/CaseForm.tsx';
import { CASE_TEXT_MAX, type Case } from '../../utils/contracts/case.ts';
import { masks } from './masks.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { Desk } from './use-desk.ts';

interface CaseViewProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

/** The data of one KTP, stored as they are typed. */
export function CaseView({ desk, record, isNew, onDone }: CaseViewProps): JSX.Element {
  const { ports, language, autosave } = desk;
  return (
    <CaseForm
      key={record.id}
      record={record}
      isNew={isNew}
      language={language}
      today={todayIn(ports)}
      saveState={autosave.saveState}
      longest={CASE_TEXT_MAX}
      masks={masks}
      checkCase={(draft) => ports.checkCase(draft, language)}
      readDate={ports.readDate}
      proposeName={(name) => ports.proposeName(name, language)}
      onChange={autosave.put}
      onRetry={autosave.retry}
      onDone={onDone}
      onRemove={() => void desk.removeCase(record)}
    />
  );
}

/** The calendar day of the device, `YYYY-MM-DD`. */
function todayIn({ clock }: PanelPorts): string {
  return new Date(clock.nowUtc()).toLocaleDateString('sv-SE', { timeZone: clock.timeZone() });
}
