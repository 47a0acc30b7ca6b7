import type { JSX } from 'preact';
import { Icon } from '../shared/Icon.tsx';
import './guide.css';

export interface LinkRow {
  readonly label: string;
  readonly open: () => void;
  /** It opens in a tab of its own. */
  readonly isOutside?: boolean;
}

/** Further views, one a line. */
export function LinkRows({ rows }: { readonly rows: readonly LinkRow[] }): JSX.Element {
  return (
    <ul class="link-rows">
      {rows.map(({ label, open, isOutside = false }) => (
        <li key={label}>
          <button type="button" onClick={open}>
            <span>{label}</span>
            <Icon name={isOutside ? 'external' : 'forward'} />
          </button>
        </li>
      ))}
    </ul>
  );
}
