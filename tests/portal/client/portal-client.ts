/** How the form reaches its server. Behind this border the server may as well live in the page. */
import type { CallData, CallName, CallReply } from '../rules/calls.ts';
import { type PortalMessage, portalMessage } from '../rules/messages.ts';

export type Outcome<Name extends CallName> =
  | { readonly ok: true; readonly data: CallReply<Name> }
  /** `message` is null when the page has nothing to say about the failure. */
  | { readonly ok: false; readonly message: PortalMessage | null };

export interface PortalClient {
  /** One call of the form. Never throws; a call that hangs stays pending. */
  call<Name extends CallName>(name: Name, data: CallData<Name>): Promise<Outcome<Name>>;
}

/** What the form says when its server cannot be understood, or not be reached. */
export const UNREACHABLE: Outcome<never> = {
  ok: false,
  message: portalMessage('server', { text: 'Terjadi kesalahan: Network Error' }),
};
