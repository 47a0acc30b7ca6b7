import type { JSX } from 'preact';
import type { Hint, Segment } from '../../utils/contracts/messages.ts';
import type { OverlayWords } from '../../utils/words/overlay.ts';

interface ComparisonProps {
  readonly comparisons: Hint['comparisons'];
  readonly words: OverlayWords;
  /** A NIK reads in groups of 6, 6 and 4 digits. */
  readonly isNik: boolean;
}

/** Texts character by character; what differs is marked by sign, word and colour. */
export function Comparison({ comparisons, words, isNik }: ComparisonProps): JSX.Element {
  return (
    <dl class="comparison">
      {comparisons.map(({ label, segments }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd class="value">
            {(isNik ? groupNik(segments) : segments).map((segment, at) => (
              <Run key={at} segment={segment} words={words} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Run({ segment, words }: { readonly segment: Segment; readonly words: OverlayWords }): JSX.Element {
  const { text, mark } = segment;
  const length = [...text].length;
  switch (mark) {
    case 'same':
      return <span>{text}</span>;
    case 'different':
      return (
        <mark class="different">
          <span class="visually-hidden">{`(${words.different}: `}</span>
          {text}
          <span class="visually-hidden">)</span>
        </mark>
      );
    case 'removed':
      return (
        <del class="removed">
          <span class="visually-hidden">{`(${words.removed}: `}</span>
          {text}
          <span class="visually-hidden">)</span>
        </del>
      );
    case 'space':
      return <Sign sign="·" count={length} name={words.space} />;
    case 'invisible':
      return <Sign sign="□" count={length} name={words.invisible} />;
  }
}

function Sign({
  sign,
  count,
  name,
}: {
  readonly sign: string;
  readonly count: number;
  readonly name: string;
}): JSX.Element {
  return (
    <mark class="sign">
      <span aria-hidden="true">{sign.repeat(Math.min(count, 20))}</span>
      <span class="visually-hidden">{` (${count} ${name}) `}</span>
    </mark>
  );
}

/** Puts a gap after the 6th and the 12th digit, unless the text comes with gaps of its own. */
function groupNik(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.every(({ text }) => /^\d*$/.test(text))) return segments;
  const grouped: Segment[] = [];
  let digits = 0;
  for (const { text, mark } of segments) {
    let run = '';
    for (const digit of text) {
      if (digits === 6 || digits === 12) {
        if (run !== '') grouped.push({ text: run, mark });
        grouped.push({ text: '\u2002', mark: 'same' });
        run = '';
      }
      run += digit;
      digits += 1;
    }
    if (run !== '') grouped.push({ text: run, mark });
  }
  return grouped;
}
