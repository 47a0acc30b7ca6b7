import type { JSX } from 'preact';
import type { PanelText } from '../../utils/words/panel.ts';
import { HeldValue } from './HeldValue.tsx';
import type { Masks } from './masks.ts';

interface HeldNikProps {
  readonly nik: string;
  readonly masks: Masks;
  readonly text: PanelText;
  /** Where nothing beside it says what the number is. */
  readonly isLabelled?: boolean;
}

/** A NIK in its groups, masked until it is pressed for a while. */
export function HeldNik({ nik, masks, text, isLabelled = false }: HeldNikProps): JSX.Element {
  const grouped = masks.groupNik(nik);
  return (
    <HeldValue
      value={grouped}
      masked={masks.value(grouped)}
      what="NIK"
      text={text}
      digits
      {...(isLabelled && { label: 'NIK' })}
    />
  );
}
