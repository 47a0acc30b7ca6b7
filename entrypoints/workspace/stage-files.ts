import type { Refusal, StagedFile } from '../../components/attachments/AttachmentSection.tsx';
import { ATTACHMENT_MAX_BYTES, ATTACHMENTS_MAX_COUNT } from '../../utils/contracts/attachment.ts';
import { guessAttachmentKind } from '../../utils/domain/evidence/guess-attachment-kind.ts';
import { readPhotoDetails } from '../../utils/domain/evidence/photo-details.ts';
import { sniffType } from '../../utils/domain/evidence/sniff-type.ts';

/** The parts of a `File` that are looked at. */
export interface PickedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface StagedFiles {
  readonly staged: readonly StagedFile[];
  readonly refusals: readonly Refusal[];
}

/** Longest name that is kept, see `attachmentSchema`. */
const NAME_MAX = 255;

/**
 * Takes files in, or says why not. What is too large or too many is refused before a byte of it is read; the
 * type comes from the content. `taken` counts what the case holds and what already waits.
 */
export async function stageFiles(
  files: readonly PickedFile[],
  taken: number,
  newId: () => string,
): Promise<StagedFiles> {
  const staged: StagedFile[] = [];
  const refusals: Refusal[] = [];
  for (const file of files) {
    const fileName = file.name.slice(-NAME_MAX);
    const refuse = (reason: Refusal['reason']): void => {
      refusals.push({ reason, fileName, sizeBytes: file.size });
    };
    if (file.size > ATTACHMENT_MAX_BYTES) refuse('too-large');
    else if (taken + staged.length >= ATTACHMENTS_MAX_COUNT) refuse('too-many');
    else if (file.size === 0) refuse('empty');
    else {
      const bytes = await readBytes(file);
      const mediaType = bytes && sniffType(bytes);
      if (bytes === null) refuse('cannot-read');
      else if (mediaType === null) refuse('wrong-type');
      else {
        const details = readPhotoDetails(bytes, mediaType);
        staged.push({
          id: newId(),
          fileName,
          mediaType,
          sizeBytes: bytes.length,
          kind: guessAttachmentKind(fileName, mediaType),
          details,
          dropsDetails: details !== 'none',
          content: new Blob([bytes], { type: mediaType }),
        });
      }
    }
  }
  return { staged, refusals };
}

/** Null for a file that has gone meanwhile, or a folder that was dropped. */
async function readBytes(file: PickedFile): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
