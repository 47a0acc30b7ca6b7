/** What a benchmark found out about one thing, and whether that is good enough. */
export interface Measure {
  readonly name: string;
  /** As it is shown: the figure with its unit and its spread. */
  readonly shown: string;
  readonly value: number;
  /** A measure without a bar is told for information. */
  readonly bar?: Bar;
}

export interface Bar {
  readonly kind: 'at least' | 'at most';
  readonly value: number;
  /** Ends the sentence that is said when the bar is missed: "… is 2.1, and must be at least 3." */
  readonly unit: string;
}

export function isMet({ value, bar }: Measure): boolean {
  if (bar === undefined) return true;
  return bar.kind === 'at least' ? value >= bar.value : value <= bar.value;
}

/** A plain sentence for a measure that misses its bar. */
export function explainMiss({ name, shown, bar }: Measure): string {
  return `${name}: ${shown}, but it has to be ${bar?.kind} ${bar?.value}${bar?.unit}.`;
}

/** Columns for a terminal: measure, figure, bar, verdict. */
export function drawTable(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    measure.shown,
    measure.bar === undefined ? '' : `${measure.bar.kind} ${measure.bar.value}${measure.bar.unit}`,
    measure.bar === undefined ? '' : isMet(measure) ? 'ok' : 'MISSED',
  ]);
  const table = [['measure', 'figure (median; low to high)', 'bar', ''], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [lines[0] ?? '', rule, ...lines.slice(1)].map((line) => line.trimEnd()).join('\n');
}
