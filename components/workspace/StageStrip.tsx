import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { Stage } from '../../utils/domain/casework/casework.ts';
import { boardWords } from '../../utils/words/board.ts';
import { caseworkWords } from '../../utils/words/casework.ts';
import { capitalize } from '../../utils/words/visible-text.ts';

interface StageStripProps {
  /** Every stage with its number of cases, in the order of the way. */
  readonly counts: readonly (readonly [stage: Stage, count: number])[];
  readonly total: number;
  readonly chosen: Stage | null;
  readonly language: Language;
  readonly onChoose: (stage: Stage | null) => void;
}

/** The way of all cases at a glance: how many are where. Pressing a stage shows only its cases. */
export function StageStrip({ counts, total, chosen, language, onChoose }: StageStripProps): JSX.Element {
  const words = boardWords[language];
  const { stages } = caseworkWords[language];
  return (
    <div class="stage-strip" role="group" aria-label={words.stages}>
      <StageButton
        label={words.allStages}
        count={total}
        isChosen={chosen === null}
        onPress={() => onChoose(null)}
      />
      {counts.map(([stage, count]) => (
        <StageButton
          key={stage}
          label={capitalize(stages[stage])}
          count={count}
          isChosen={chosen === stage}
          onPress={() => onChoose(stage)}
        />
      ))}
    </div>
  );
}

interface StageButtonProps {
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}

function StageButton({ label, count, isChosen, onPress }: StageButtonProps): JSX.Element {
  return (
    <button type="button" class="stage-button" aria-pressed={isChosen} onClick={onPress}>
      {label} <span class="stage-count">{count}</span>
    </button>
  );
}
