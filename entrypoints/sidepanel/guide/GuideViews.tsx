import type { JSX } from 'preact';
import type { Case } from '../../../utils/contracts/case.ts';
import type { Entry } from '../../../utils/contracts/entry.ts';
import type { Desk, GuideView } from '../use-desk.ts';
import { AfterView } from './AfterView.tsx';
import { CloseView } from './CloseView.tsx';
import { CompanionView } from './CompanionView.tsx';
import { ContactsView } from './ContactsView.tsx';
import { DiagnosisView } from './DiagnosisView.tsx';
import { DukcapilView } from './DukcapilView.tsx';
import { JourneyView } from './JourneyView.tsx';
import { LaterView } from './LaterView.tsx';
import { LettersView } from './LettersView.tsx';
import { PathView } from './PathView.tsx';
import { PrepareView } from './PrepareView.tsx';
import { WaitView } from './WaitView.tsx';

interface GuideViewsProps {
  readonly desk: Desk;
  readonly record: Case;
  readonly view: GuideView;
  /** The chronology with personal values masked, as it is shown. */
  readonly maskedEntries: readonly Entry[];
}

/** The guide that is open. */
export function GuideViews({ desk, record, view, maskedEntries }: GuideViewsProps): JSX.Element {
  const given = { desk, record };
  switch (view.name) {
    case 'journey':
      return <JourneyView {...given} />;
    case 'prepare':
      return <PrepareView {...given} />;
    case 'path':
      return <PathView {...given} />;
    case 'diagnosis':
      return <DiagnosisView desk={desk} maskedEntries={maskedEntries} />;
    case 'wait':
      return <WaitView {...given} wait={view.wait} />;
    case 'later':
      return <LaterView {...given} />;
    case 'after':
      return <AfterView {...given} />;
    case 'close':
      return <CloseView {...given} />;
    case 'dukcapil':
      return <DukcapilView {...given} />;
    case 'companion':
      return <CompanionView {...given} />;
    case 'contacts':
      return <ContactsView desk={desk} />;
    case 'letters':
      return <LettersView {...given} letter={view.letter} />;
  }
}
