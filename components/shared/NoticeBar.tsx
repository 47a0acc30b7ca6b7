import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from './Icon.tsx';

export interface Notice {
  readonly tone: 'info' | 'ok' | 'stop';
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** The focus stays where it is, although there is an action: in a list in which one goes on choosing. */
  readonly keepsFocus?: boolean;
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly text: PanelText;
  readonly onClose: () => void;
}

/** How long a plain success stays; what asks for an act stays until it is closed or replaced. */
export const SUCCESS_MS = 8_000;

/**
 * One line over the foot of the panel, so that nothing moves under the pointer: what happened, and the way
 * back or forward. When it offers an action, the focus goes there, because that is where the fix is.
 */
export function NoticeBar({ notice, text, onClose }: NoticeBarProps): JSX.Element {
  const action = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice?.action && !notice.keepsFocus) action.current?.focus();
    if (notice?.tone !== 'ok' || notice.action) return;
    const timer = setTimeout(onClose, SUCCESS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="status" class="notice-slot">
      {notice && (
        <div class={`notice notice-${notice.tone}`}>
          <Icon name={notice.tone === 'stop' ? 'warn' : notice.tone === 'ok' ? 'check' : 'info'} />
          <p>{notice.message}</p>
          {notice.action && (
            <button type="button" ref={action} onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={text.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
