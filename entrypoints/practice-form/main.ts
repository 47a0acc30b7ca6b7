/**
 * The practice form with the companion in it, inside a frame of the practice page. Everything that it asks goes
 * over one port: to the portal's rules and to the companion's background, which both run in that page.
 */
import { createForm } from '../../tests/portal/app/create-form.ts';
import { go, startRoute } from '../../tests/portal/app/route.ts';
import { type PortalClient, UNREACHABLE, type Outcome } from '../../tests/portal/client/portal-client.ts';
import { openSchema, PRACTICE_CALLS, PRACTICE_GREETING } from '../../utils/contracts/practice.ts';
import { connectPort } from '../../utils/platform/port-calls.ts';
import { Companion } from '../portal.content/companion.tsx';
import { createAdoptedHead } from './adopted-head.ts';
import { answerPracticePage, usePracticePage } from './messaging.ts';

const greeted = new AbortController();
addEventListener(
  'message',
  ({ source, origin, data, ports: [port] }: MessageEvent<unknown>) => {
    const isPracticePage = source === parent && source !== window && origin === location.origin;
    if (!isPracticePage || data !== PRACTICE_GREETING || port === undefined) return;
    greeted.abort();
    start(port);
  },
  { signal: greeted.signal },
);

function start(port: MessagePort): void {
  const practicePage = connectPort(port, async (call, data) => {
    if (call !== PRACTICE_CALLS.open) return answerPracticePage(call, data);
    go(openSchema.parse(data).address);
    return null;
  });
  const client: PortalClient = {
    async call(name, data) {
      try {
        return (await practicePage.ask(PRACTICE_CALLS.portal, { name, data })) as Outcome<typeof name>;
      } catch {
        return UNREACHABLE;
      }
    },
  };
  usePracticePage(practicePage);
  startRoute(`/register${location.search}`);
  createForm({ client, mailboxUrl: null, head: createAdoptedHead(document) }).mount('#app');
  new Companion(document, new AbortController().signal, () => undefined).start();
}
