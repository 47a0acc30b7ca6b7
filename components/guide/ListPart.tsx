import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

interface ListPartProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Steps are numbered, points are not; what is to be avoided has a cross. */
  readonly kind: 'steps' | 'points' | 'avoid';
}

/** Sentences one below the other, under their heading; nothing without any. */
export function ListPart({ title, lines, kind }: ListPartProps): JSX.Element | null {
  if (lines.length === 0) return null;
  const List = kind === 'steps' ? 'ol' : 'ul';
  return (
    <section class="guide-part">
      <h2>{title}</h2>
      <List class={kind === 'avoid' ? 'marked-list' : 'steps'}>
        {lines.map((line) => (
          <li key={line}>
            {kind === 'avoid' ? (
              <>
                <Icon name="close" />
                <span>{line}</span>
              </>
            ) : (
              line
            )}
          </li>
        ))}
      </List>
    </section>
  );
}
