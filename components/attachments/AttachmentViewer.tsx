import type { JSX } from 'preact';
import type { Attachment } from '../../utils/contracts/attachment.ts';
import type { Language } from '../../utils/contracts/settings.ts';
import { panelWords } from '../../utils/words/panel.ts';
import { workspaceWords } from '../../utils/words/workspace.ts';
import { usePictureUrl, type LoadPicture } from '../evidence/use-picture-url.ts';
import { Viewer } from '../shared/Viewer.tsx';

interface AttachmentViewerProps {
  readonly attachment: Attachment;
  readonly language: Language;
  readonly loadFile: LoadPicture;
  readonly onClose: () => void;
}

/** One attached picture as large as the page allows. */
export function AttachmentViewer({
  attachment,
  language,
  loadFile,
  onClose,
}: AttachmentViewerProps): JSX.Element {
  const text = panelWords[language];
  const words = workspaceWords[language].attachments;
  const picture = usePictureUrl(attachment.id, loadFile, true);

  return (
    <Viewer titleId="attachment-title" title={<bdi>{attachment.fileName}</bdi>} text={text} onClose={onClose}>
      <div class="viewer-picture" tabIndex={0} role="group" aria-labelledby="attachment-title">
        {picture.state === 'ready' && <img src={picture.url} alt={words.pictureOf(attachment.fileName)} />}
        {picture.state === 'failed' && <p>{words.unreadable}</p>}
      </div>
    </Viewer>
  );
}
