import type { Measure } from './measure.ts';
import { perSecond, ratioSpread, type Spread, type Timing } from './rounds.ts';

/** The first timing is ours. The bar counts against the fastest of the others, as it was in the same rounds. */
export function compareWithOthers(what: string, timings: readonly Timing[], count: number): Measure[] {
  const [ours, ...others] = timings;
  if (ours === undefined) return [];
  const ratios = others.map((other) => ({ other, spread: ratioSpread(other, ours) }));
  const fastest = ratios.reduce((least, next) => (next.spread.median < least.spread.median ? next : least));
  return [
    ...timings.map((timing): Measure => {
      const speed = perSecond(timing, count);
      return { name: `${what}: ${timing.name}`, shown: showSpeed(speed), value: speed.median };
    }),
    {
      name: `${what}: ours to ${fastest.other.name}, the fastest of the others`,
      shown: showRatio(fastest.spread),
      value: fastest.spread.median,
      bar: { kind: 'at least', value: 3, unit: ' x' },
    },
  ];
}

export function showRatio({ median, low, high }: Spread): string {
  return `${median.toFixed(2)} x; ${low.toFixed(2)} to ${high.toFixed(2)}`;
}

function showSpeed({ median, low, high }: Spread): string {
  const [middle, least, most] = [median, low, high].map((value) => Math.round(value).toLocaleString('en'));
  return `${middle}/s; ${least} to ${most}`;
}
