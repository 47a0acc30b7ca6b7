/** The client over HTTP, to the origin that served the page. */
import { type Outcome, type PortalClient, UNREACHABLE } from '../client/portal-client.ts';
import type { ControlState } from '../rules/backend.ts';
import type { FaultSettings } from '../rules/faults.ts';

/** What the control page does. */
export interface ControlClient {
  state(): Promise<ControlState>;
  setFaults(settings: FaultSettings): Promise<void>;
  reset(): Promise<void>;
}

/** Tells the server a new try of the person from the browser's own repetition. */
export const REQUEST_ID_HEADER = 'x-request-id';

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [REQUEST_ID_HEADER]: crypto.randomUUID() },
    body: JSON.stringify(body),
  });

export const httpPortalClient: PortalClient = {
  async call(name, data) {
    try {
      const response = await post(`/api/${name}`, data);
      return (await response.json()) as Outcome<typeof name>;
    } catch {
      return UNREACHABLE;
    }
  },
};

export const httpControlClient: ControlClient = {
  state: async () => (await (await post('/__kendali/api/state', {})).json()) as ControlState,
  setFaults: async (settings) => {
    await post('/__kendali/api/faults', settings);
  },
  reset: async () => {
    await post('/__kendali/api/reset', {});
  },
};
