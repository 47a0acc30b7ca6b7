/** Asks the server about a field while the person types. */
import { ref, type Ref } from 'vue';
import type { CallData, CallName } from '../../rules/calls.ts';
import type { FieldKey } from '../../rules/messages.ts';
import { ask } from '../client.ts';
import { clearHint } from '../messages.ts';

const PAUSE_MS = 400;
type CheckCall = Extract<CallName, 'check-nik' | 'check-email'>;

export type LiveCheckState = 'unknown' | 'checking' | 'free' | 'refused';

/** @param isWhole only whole values are sent */
export function useLiveCheck<Name extends CheckCall>(
  field: FieldKey,
  isWhole: (text: string) => boolean,
  request: (text: string) => [Name, CallData<Name>],
): { state: Ref<LiveCheckState>; check: (text: string) => void } {
  const state = ref<LiveCheckState>('unknown');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  function check(text: string): void {
    round += 1;
    const ownRound = round;
    clearTimeout(timer);
    clearHint(field);
    state.value = 'unknown';
    if (!isWhole(text)) return;
    timer = setTimeout(async () => {
      state.value = 'checking';
      const reply = await ask(...request(text), { clears: field, isCurrent: () => ownRound === round });
      if (ownRound === round) state.value = reply === null ? 'refused' : 'free';
    }, PAUSE_MS);
  }

  return { state, check };
}
