import type { JSX } from 'preact';
import type { Hint, Segment } from '../../utils/contracts/messages.ts';
import type { PanelText } from '../../utils/words/panel.ts';
import { StateMark } from '../shared/StateMark.tsx';

interface HintNoteProps {
  readonly hint: Hint;
  readonly text: PanelText;
  /** Name of the field, when the note does not stand under the field itself. */
  readonly field?: string;
}

/** What is so, why it matters, what to do: the same words as beside the field in the page. */
export function HintNote({ hint, text, field }: HintNoteProps): JSX.Element {
  return (
    <div class={`hint hint-${hint.severity}`}>
      <p class="hint-title">
        <StateMark state={hint.severity} text={text} />
        {field && <span class="hint-field">{field}</span>}
      </p>
      <p>{hint.title}</p>
      {hint.details.map((detail) => (
        <p key={detail} class="soft small">
          {detail}
        </p>
      ))}
      {hint.comparisons.length > 0 && (
        <dl class="comparison">
          {hint.comparisons.map((comparison) => (
            <div key={comparison.label}>
              <dt class="soft small">{comparison.label}</dt>
              <dd class="digits">
                {comparison.segments.map((segment, index) => (
                  <SegmentRun key={index} segment={segment} text={text} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** Differing characters are underlined; spaces and invisible characters get a visible sign and a word. */
function SegmentRun({ segment, text }: { readonly segment: Segment; readonly text: PanelText }): JSX.Element {
  switch (segment.mark) {
    case 'same':
      return <>{segment.text}</>;
    case 'different':
      return <mark class="segment">{segment.text}</mark>;
    case 'removed':
      return <del class="segment">{segment.text}</del>;
    case 'space':
      return (
        <mark class="segment">
          <span aria-hidden="true">{'␣'.repeat([...segment.text].length)}</span>
          <span class="visually-hidden">{text.page.spaceMark}</span>
        </mark>
      );
    case 'invisible':
      return (
        <mark class="segment">
          <span aria-hidden="true">□</span>
          <span class="visually-hidden">{text.page.invisibleMark}</span>
        </mark>
      );
  }
}
