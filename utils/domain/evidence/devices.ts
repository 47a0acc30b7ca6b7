/** One chronology out of what several devices recorded in the same case. */
import { compareText } from '../compare-text.ts';

export interface RecordedLine {
  readonly device: string;
  /** 1, 2, 3 … within case and device. */
  readonly sequence: number;
  readonly atUtc: string;
}

/**
 * In the order of showing: each device's own order is kept, and between devices the earlier time goes first.
 * Clocks of two devices may differ; the order within one is what its chain proves.
 */
export function mergeDevices<Line extends RecordedLine>(lines: readonly Line[]): Line[] {
  const queues = Map.groupBy(
    lines.toSorted((a, b) => a.sequence - b.sequence),
    ({ device }) => device,
  );
  const merged: Line[] = [];
  while (merged.length < lines.length) {
    const [next] = [...queues.values()].flatMap(([line]) => line ?? []).toSorted(byTimeThenDevice);
    if (!next) break;
    queues.get(next.device)?.shift();
    merged.push(next);
  }
  return merged;
}

/** `A` for the device whose first line is the oldest, then `B`, `C` … By device id. */
export function labelDevices(lines: readonly RecordedLine[]): ReadonlyMap<string, string> {
  const firsts = [...Map.groupBy(lines, ({ device }) => device).values()].flatMap(
    (own) => own.toSorted((a, b) => a.sequence - b.sequence)[0] ?? [],
  );
  return new Map(firsts.toSorted(byTimeThenDevice).map(({ device }, at) => [device, deviceLabel(at)]));
}

/** The number by which people name a line: `12`, or `B12` when several devices recorded. */
export function labelLine(line: RecordedLine, devices: ReadonlyMap<string, string>): string {
  return `${devices.size > 1 ? (devices.get(line.device) ?? '') : ''}${line.sequence}`;
}

/** The letters of the device at this place, counted from 0: A to Z, then AA, AB … */
export function deviceLabel(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : `${deviceLabel(Math.floor(at / 26) - 1)}${letter}`;
}

function byTimeThenDevice(a: RecordedLine, b: RecordedLine): number {
  return compareText(a.atUtc, b.atUtc) || compareText(a.device, b.device);
}
