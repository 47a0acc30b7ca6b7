/** Made-up lines of a chronology for the rules of a case's way. */
import type { CaseworkEvent, CaseworkLine } from '../../../../utils/domain/casework/casework-line.ts';
import type { Generation, StepId } from '../../../../utils/domain/form/form.ts';

export const START_UTC = '2026-11-21T13:00:00.000Z';

/** So many minutes after the start. */
export function minute(minutes: number): string {
  return new Date(Date.parse(START_UTC) + minutes * 60_000).toISOString();
}

type Place = readonly [step: StepId, generation?: Generation, path?: string];

/** A line at this minute; with a place it came from the portal's page, without one from panel or workspace. */
export function line(minutes: number, event: CaseworkEvent, place?: Place): CaseworkLine {
  if (place === undefined) return { atUtc: minute(minutes), page: null, event };
  const [step, generation = 'C', path = '/register'] = place;
  return { atUtc: minute(minutes), page: { step, generation, path }, event };
}

/** The form showed another step. */
export function entered(minutes: number, ...place: Place): CaseworkLine {
  return line(minutes, { kind: 'step-entered' }, place);
}

export function resent(minutes: number, ...place: Place): CaseworkLine {
  return line(minutes, { kind: 'pressed', button: 'resend' }, place);
}
