import type { Language } from '../contracts/settings.ts';
import type { MessageClass } from '../domain/diagnosis/message-class.ts';
import {
  CHANNEL_IDS,
  CHANNELS,
  type ChannelId,
  type ChannelKind,
  type DeskId,
} from '../domain/guide/channels.ts';
import { channelWords } from '../words/channels.ts';
import { diagnosisWords } from '../words/diagnosis.ts';
import { formatDay } from '../words/time.ts';

/** One way to a desk, in words ready to show. Always to be shown with `scamWarning`. */
export interface DeskAdvice {
  readonly id: ChannelId;
  readonly desk: DeskId;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Several are joined by ` · `; empty for a place that differs from town to town. */
  readonly address: string;
  /** `tel:`, `mailto:` or `https:`; null where nothing can be opened. */
  readonly href: string | null;
  /** Hours and what to mind; may be empty. */
  readonly note: string;
  /** Why it is to be doubted; empty for what an official source names. */
  readonly doubt: string;
  /** When its source was read. */
  readonly checked: string;
  /** What to ask there, as questions. */
  readonly ask: readonly string[];
  /** What the desk wants to see, or what to bring. */
  readonly evidenceWanted: readonly string[];
}

/** A channel in words; with a class of message, also what that trouble has to be shown by. */
export function describeChannel(id: ChannelId, language: Language, messageClass?: MessageClass): DeskAdvice {
  const { desk, kind, addresses, href, certainty, checkedOn } = CHANNELS[id];
  const words = channelWords[language];
  const { name, note, wants } = words.channels[id];
  const ofClass = messageClass === undefined ? [] : diagnosisWords[language].classes[messageClass].evidence;
  return {
    id,
    desk,
    kind,
    name,
    address: addresses.join(' · '),
    href,
    note,
    doubt: words.doubts[certainty],
    checked: words.checked(formatDay(`${checkedOn}T00:00:00.000Z`, 'UTC', language)),
    ask: words.desks[desk].ask,
    evidenceWanted: [...words.desks[desk].wants, ...wants, ...ofClass],
  };
}

/** Every channel of a desk, the best first. */
export function describeDesk(desk: DeskId, language: Language): readonly DeskAdvice[] {
  return CHANNEL_IDS.filter((id) => CHANNELS[id].desk === desk).map((id) => describeChannel(id, language));
}

/** What is said beside every contact. */
export function scamWarning(language: Language): string {
  return channelWords[language].scamWarning;
}
