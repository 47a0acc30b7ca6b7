import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Attachment } from '../../utils/contracts/attachment.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { usePictureUrl, type LoadPicture } from '../evidence/use-picture-url.ts';
import { Icon } from '../shared/Icon.tsx';

interface AttachmentViewerProps {
  readonly attachment: Attachment;
  readonly language: Language;
  readonly loadFile: LoadPicture;
  readonly onClose: () => void;
}

/** One attached picture as large as the page allows. Escape closes; the focus goes back. */
export function AttachmentViewer({
  attachment,
  language,
  loadFile,
  onClose,
}: AttachmentViewerProps): JSX.Element {
  const text = panelWords[language];
  const words = workspaceWords[language].attachments;
  const dialog = useRef<HTMLDialogElement>(null);
  const picture = usePictureUrl(attachment.id, loadFile, true);

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
      aria-labelledby="attachment-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dialog.current?.close();
      }}
    >
      <header class="viewer-head">
        <h2 id="attachment-title">
          <bdi>{attachment.fileName}</bdi>
        </h2>
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
      <div class="viewer-picture" tabIndex={0} role="group" aria-labelledby="attachment-title">
        {picture.state === 'ready' && <img src={picture.url} alt={words.pictureOf(attachment.fileName)} />}
        {picture.state === 'failed' && <p>{words.unreadable}</p>}
      </div>
    </dialog>
  );
}
