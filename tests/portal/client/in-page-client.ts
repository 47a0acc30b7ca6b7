/** The client with the server's rules beside it: the form works without any server. */
import type { Backend } from '../rules/backend.ts';
import { type Outcome, type PortalClient, UNREACHABLE } from './portal-client.ts';

export interface InPageSources {
  readonly wait: (ms: number) => Promise<void>;
  readonly newId: () => string;
}

/** So that one sees that something is being asked. */
const USUAL_MS = 250;

export function createInPageClient(backend: Backend, { wait, newId }: InPageSources): PortalClient {
  return {
    async call(name, data) {
      const answer = backend.handleCall(name, data, newId());
      if (answer.kind === 'hang') return new Promise<never>(() => undefined);
      if (answer.kind !== 'reply') return UNREACHABLE;
      await wait(USUAL_MS + answer.afterMs);
      return (answer.body ?? UNREACHABLE) as Outcome<typeof name>;
    },
  };
}
