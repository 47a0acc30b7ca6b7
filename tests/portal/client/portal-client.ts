/** How the form reaches its server. Behind this border the server may as well live in the page. */
import type { CallData, CallName, CallReply } from '../rules/calls.ts';
import type { ControlState } from '../rules/backend.ts';
import type { FaultSettings } from '../rules/faults.ts';
import type { PortalMessage } from '../rules/messages.ts';

export type Outcome<Name extends CallName> =
  | { readonly ok: true; readonly data: CallReply<Name> }
  /** `message` is null when the page has nothing to say about the failure. */
  | { readonly ok: false; readonly message: PortalMessage | null };

export interface PortalClient {
  /** One call of the form. Never throws; a call that hangs stays pending. */
  call<Name extends CallName>(name: Name, data: CallData<Name>): Promise<Outcome<Name>>;
}

/** What the control page does. */
export interface ControlClient {
  state(): Promise<ControlState>;
  setFaults(settings: FaultSettings): Promise<void>;
  reset(): Promise<void>;
}
