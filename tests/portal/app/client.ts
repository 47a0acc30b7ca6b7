/** The one place where the form reaches its server. */
import type { PortalClient } from '../client/portal-client.ts';
import type { CallData, CallName, CallReply } from '../rules/calls.ts';
import type { FieldKey } from '../rules/messages.ts';
import { clearHint, clearMessages, showMessage } from './messages.ts';
import { go } from './route.ts';

let client: PortalClient | null = null;

/** Says which server the form talks to; once, before the form is shown. */
export function useClient(chosen: PortalClient): void {
  client = chosen;
}

export interface AskOptions {
  /** Forget only what this field said, or nothing, instead of everything on the page. */
  readonly clears?: FieldKey | 'nothing';
  /** False when the answer came too late to matter. */
  readonly isCurrent?: () => boolean;
}

/** Makes a call; shows what the server refuses. Null: refused or failed. */
export async function ask<Name extends CallName>(
  name: Name,
  data: CallData<Name>,
  { clears, isCurrent = () => true }: AskOptions = {},
): Promise<CallReply<Name> | null> {
  if (clears === undefined) clearMessages();
  else if (clears !== 'nothing') clearHint(clears);
  if (client === null) throw new Error('The form has no server');
  const outcome = await client.call(name, data);
  if (outcome.ok) return outcome.data;
  if (!isCurrent() || outcome.message === null) return null;
  if (outcome.message.id === 'login-expired') go('/login');
  showMessage(outcome.message);
  return null;
}
