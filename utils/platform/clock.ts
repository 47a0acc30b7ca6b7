import type { Clock } from '../services/ports.ts';

/** The clock and the zone of this device. */
export const deviceClock: Clock = {
  nowUtc: () => new Date().toISOString(),
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
