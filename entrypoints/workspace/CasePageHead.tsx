import type { ComponentChildren, JSX } from 'preact';
import { nameOf } from '../../components/case/CaseBar.tsx';
import { Icon } from '../../components/shared/Icon.tsx';
import type { Case } from '../../utils/contracts/case.ts';
import { writeRoute } from './routes.ts';
import type { Desk } from './use-workspace.ts';

interface CasePageHeadProps {
  readonly desk: Desk;
  readonly record: Case;
  /** Null where the page has a heading of its own further down. */
  readonly title: string | null;
  readonly children?: ComponentChildren;
}

/** The title of a page inside a case, and the way back to the case. */
export function CasePageHead({ desk, record, title, children }: CasePageHeadProps): JSX.Element {
  return (
    <header class="page-head">
      <p>
        <a class="back" href={writeRoute({ view: 'case', caseId: record.id })}>
          <Icon name="back" />
          {nameOf(record, desk.panelText)}
        </a>
      </p>
      {title !== null && <h1>{title}</h1>}
      {children}
    </header>
  );
}
