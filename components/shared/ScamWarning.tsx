import type { JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import { channelWords } from '../../utils/words/channels.ts';
import { Icon } from './Icon.tsx';
import './scam-warning.css';

/** Belongs wherever a desk's number or address can be read: what no officer ever asks for. */
export function ScamWarning({ language }: { readonly language: Language }): JSX.Element {
  return (
    <p class="scam small">
      <Icon name="warn" />
      <span>{channelWords[language].scamWarning}</span>
    </p>
  );
}
