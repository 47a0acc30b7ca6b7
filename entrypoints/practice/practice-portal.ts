/** The practised portal inside the page: its server's rules, the trouble asked for, and its mailbox. */
import { createInPageClient } from '../../tests/portal/client/in-page-client.ts';
import type { PortalClient } from '../../tests/portal/client/portal-client.ts';
import { createBackend } from '../../tests/portal/rules/backend.ts';
import type { Mail } from '../../tests/portal/rules/mailbox.ts';
import { TROUBLES } from '../../tests/portal/rules/troubles.ts';
import type { FormGeneration, TroubleId, TroublePlace } from '../../utils/contracts/practice.ts';

export interface PracticePortal extends PortalClient {
  /** Oldest first. */
  mails(): readonly Mail[];
  /** Lets this go wrong in this form from now on, or nothing. */
  setTrouble(trouble: TroubleId | null, form: FormGeneration, place?: TroublePlace): void;
  /** Whether a trouble that comes once has come. */
  hasTroubleCome(): boolean;
  /** First accounts, empty mailbox, no trouble. */
  reset(): void;
}

export interface PracticePortalSources {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A whole number from 0 to below. */
  readonly randomInt: (below: number) => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly newId: () => string;
}

/** `onChange` hears of each call to the server, which may have brought a mail or the trouble. */
export function createPracticePortal(sources: PracticePortalSources, onChange: () => void): PracticePortal {
  const backend = createBackend(sources);
  const client = createInPageClient(backend, sources);
  let awaited: TroubleId | null = null;

  return {
    async call(name, data) {
      const outcome = client.call(name, data);
      onChange();
      return outcome;
    },
    mails: () => backend.state().mails,
    setTrouble(trouble, form, place) {
      awaited = trouble;
      backend.setFaults(trouble === null ? {} : TROUBLES[trouble].faults(form, place));
    },
    hasTroubleCome: () => awaited !== null && !TROUBLES[awaited].lasts && !backend.isFaultToCome(),
    reset() {
      awaited = null;
      backend.reset();
    },
  };
}
