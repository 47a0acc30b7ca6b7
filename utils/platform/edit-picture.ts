/** Changes to pixels that a person asks for: boxes burned in, a photo without what it tells beside its pixels. */
import type { PictureBox } from '../domain/evidence/picture-box.ts';
import type { RedactedPicture } from '../services/ports.ts';
import { sha256Hex } from './digest.ts';
import { contextOf, encodePng, encodePreview } from './picture-canvas.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The same in every theme: it is read on paper as well. */
const COVER = 'black';

const PHOTO_QUALITY = 0.92;

export interface PictureBefore {
  readonly png: Bytes;
  /** The same pixels without the strip; null when there is none. */
  readonly originalPng: Bytes | null;
  /** How many boxes were burned in before. */
  readonly boxCount: number;
}

/**
 * The picture with the boxes filled black, as new files: nothing of what lay below them is in any of these,
 * nor can it be tested against the hash of the picture before.
 * Without `keepsEarlier` the file without the strip is made of the covered pixels too; with it the earlier
 * pixels stay there, on this device. Rejects when the bytes are no picture.
 */
export async function burnBoxes(
  before: PictureBefore,
  boxes: readonly PictureBox[],
  { keepsEarlier }: { readonly keepsEarlier: boolean },
): Promise<RedactedPicture> {
  const canvas = await draw(before.png);
  const context = contextOf(canvas);
  context.fillStyle = COVER;
  for (const { leftPx, topPx, widthPx, heightPx } of boxes) {
    context.fillRect(leftPx, topPx, widthPx, heightPx);
  }
  const png = await encodePng(canvas);
  return {
    png,
    originalPng: keepsEarlier
      ? (before.originalPng ?? before.png)
      : before.originalPng && (await cropLike(canvas, before.originalPng)),
    previewJpeg: await encodePreview(canvas),
    widthPx: canvas.width,
    heightPx: canvas.height,
    sha256: await sha256Hex(png),
    boxCount: before.boxCount + boxes.length,
  };
}

/** The strip lies below the pixels, so what is above it is the picture without. */
async function cropLike(covered: OffscreenCanvas, originalPng: Bytes): Promise<Bytes> {
  const bitmap = await createImageBitmap(new Blob([originalPng]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  bitmap.close();
  contextOf(canvas).drawImage(covered, 0, 0);
  return encodePng(canvas);
}

export interface PlainPhoto {
  readonly bytes: Bytes;
  /** PNG where the browser cannot write the type that was asked for. */
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
}

/**
 * The photo drawn anew, upright, so that nothing but its pixels remains: no place, no time, no camera. Rejects
 * when the bytes are no picture that this browser can draw.
 */
export async function dropPhotoDetails(
  bytes: Bytes,
  mediaType: PlainPhoto['mediaType'],
): Promise<PlainPhoto> {
  const canvas = await draw(bytes);
  const file = await canvas.convertToBlob({ type: mediaType, quality: PHOTO_QUALITY });
  const written = file.type === mediaType ? mediaType : 'image/png';
  return { bytes: new Uint8Array(await file.arrayBuffer()), mediaType: written };
}

async function draw(bytes: Bytes): Promise<OffscreenCanvas> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  contextOf(canvas).drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas;
}
