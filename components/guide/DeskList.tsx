import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../../utils/contracts/settings.ts';
import type { DeskId } from '../../utils/domain/guide/channels.ts';
import { guideWords } from '../../utils/words/guide.ts';
import { ScamWarning } from '../shared/ScamWarning.tsx';
import './guide.css';

/** One way to a desk, in words: as `utils/services/describe-channel.ts` gives it. */
export interface ChannelShown {
  readonly id: string;
  readonly desk: DeskId;
  readonly name: string;
  /** Several are joined by ` · `; empty for a place that differs from town to town. */
  readonly address: string;
  /** What opens the first address; null where nothing can. */
  readonly href: string | null;
  readonly note: string;
  readonly doubt: string;
  readonly checked: string;
  readonly ask: readonly string[];
  readonly evidenceWanted: readonly string[];
}

interface DeskListProps<Channel extends ChannelShown> {
  readonly channels: readonly Channel[];
  readonly language: Language;
  /** What leads on from a channel, such as the letter for it. */
  readonly actionOf?: (channel: Channel) => ComponentChildren;
}

/**
 * Whom to contact, in order. The warning of fraud always stands above; what a desk asks for, and when its
 * addresses were read, is said once.
 */
export function DeskList<Channel extends ChannelShown>(props: DeskListProps<Channel>): JSX.Element {
  const { channels, language } = props;
  const words = guideWords[language].diagnosis;
  const desks = [...Map.groupBy(channels, ({ desk }) => desk)];
  return (
    <>
      <ScamWarning language={language} />
      {desks.map(([desk, own]) => (
        <div key={desk} class="guide-part">
          <Details title={words.asks} lines={distinct(own.flatMap(({ ask }) => ask))} />
          <Details
            title={words.wants}
            lines={distinct(own.flatMap(({ evidenceWanted }) => evidenceWanted))}
          />
          <ul class="desks">
            {own.map((channel) => (
              <li key={channel.id}>
                <p class="desk-name">
                  {channel.name}
                  <Address address={channel.address} href={channel.href} />
                </p>
                {[channel.note, channel.doubt]
                  .filter((line) => line !== '')
                  .map((line) => (
                    <p key={line} class="small">
                      {line}
                    </p>
                  ))}
                {props.actionOf?.(channel)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {distinct(channels.map(({ checked }) => checked)).map((line) => (
        <p key={line} class="small soft">
          {line}
        </p>
      ))}
    </>
  );
}

const SEPARATOR = ' · ';

/** The first address opens what can be opened; the others are for reading. */
function Address({ address, href }: Pick<ChannelShown, 'address' | 'href'>): JSX.Element | null {
  if (address === '') return null;
  if (href === null) return <>: {address}</>;
  const [first, ...others] = address.split(SEPARATOR);
  return (
    <>
      {': '}
      <a href={href} {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}>
        {first}
      </a>
      {others.map((other) => SEPARATOR + other)}
    </>
  );
}

function Details({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="small">
      <summary>{title}</summary>
      <ul class="steps">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
