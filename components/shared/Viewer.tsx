import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PanelText } from '../../utils/words/panel.ts';
import { Icon } from './Icon.tsx';

interface ViewerProps {
  /** The id of the heading, which names the dialog. */
  readonly titleId: string;
  readonly title: ComponentChildren;
  readonly text: PanelText;
  /** Buttons before the one that closes. */
  readonly actions?: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A dialog as large as the page allows. Escape closes; the focus goes back. */
export function Viewer({ titleId, title, text, actions, onClose, children }: ViewerProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="viewer"
      aria-labelledby={titleId}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dialog.current?.close();
      }}
    >
      <header class="viewer-head">
        <h2 id={titleId}>{title}</h2>
        {actions}
        <button
          type="button"
          class="icon-button"
          autoFocus
          aria-label={text.close}
          title={text.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </header>
      {children}
    </dialog>
  );
}
