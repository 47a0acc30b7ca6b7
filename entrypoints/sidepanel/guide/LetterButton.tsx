import type { JSX } from 'preact';
import type { ChannelId } from '../../../utils/domain/guide/channels.ts';
import { guideWords } from '../../../utils/words/guide.ts';
import type { Desk } from '../use-desk.ts';
import { LETTER_OF_CHANNEL } from './letter-of-channel.ts';

interface LetterButtonProps {
  readonly desk: Desk;
  readonly channel: ChannelId;
}

/** Leads to the letter that is ready for a channel. */
export function LetterButton({ desk, channel }: LetterButtonProps): JSX.Element | null {
  const letter = LETTER_OF_CHANNEL[channel];
  if (letter === null) return null;
  return (
    <div class="actions">
      <button type="button" onClick={() => desk.show({ name: 'letters', letter })}>
        {guideWords[desk.language].letters.write[letter]}
      </button>
    </div>
  );
}
