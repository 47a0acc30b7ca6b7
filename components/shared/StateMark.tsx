import type { JSX } from 'preact';
import type { Severity } from '../../utils/domain/finding.ts';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon, type IconName } from './Icon.tsx';

export type MarkState = Severity | 'unknown';

const ICONS: Record<MarkState, IconName> = {
  ok: 'check',
  info: 'info',
  warn: 'warn',
  stop: 'stop',
  unknown: 'question',
};

interface StateMarkProps {
  readonly state: MarkState;
  readonly text: PanelText;
}

/** A state as icon, word and colour together, never colour alone. */
export function StateMark({ state, text }: StateMarkProps): JSX.Element {
  return (
    <span class={`mark mark-${state}`}>
      <Icon name={ICONS[state]} />
      {text.marks[state]}
    </span>
  );
}
