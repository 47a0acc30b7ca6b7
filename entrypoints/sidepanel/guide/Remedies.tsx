import type { JSX } from 'preact';
import { RemedyList } from '../../../components/guide/RemedyList.tsx';
import type { Remedy } from '../../../utils/domain/casework/casework.ts';
import type { Desk } from '../use-desk.ts';

interface RemediesProps {
  readonly desk: Desk;
  readonly remedies: readonly Remedy[];
}

/** What can be tried, ticked off in the chronology of the case in hand. */
export function Remedies({ desk, remedies }: RemediesProps): JSX.Element {
  return (
    <RemedyList
      remedies={remedies}
      tried={desk.course.tried.remedies}
      language={desk.language}
      timeZone={desk.timeZone}
      onTry={(remedy, isDone) => void desk.tick(remedy, isDone)}
    />
  );
}
