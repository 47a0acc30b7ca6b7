/** What making and changing pictures have in common. Runs in a worker as well: no document. */
import { PICTURE_SALT_BYTES, saltPicture } from '../domain/evidence/salt-picture.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Wide enough to read the headings of a page in a list or on half a sheet of paper. */
const PREVIEW_MAX_WIDTH = 900;
const PREVIEW_QUALITY = 0.65;

export function contextOf(
  canvas: OffscreenCanvas,
  settings?: CanvasRenderingContext2DSettings,
): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('no canvas');
  return context;
}

/** Every pixel of the bitmap, which stays open. */
export function readPixels(bitmap: ImageBitmap): ImageData {
  const { width, height } = bitmap;
  const context = contextOf(new OffscreenCanvas(width, height), { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** A PNG of the pixels, with a salt of its own. */
export async function encodePng(canvas: OffscreenCanvas): Promise<Bytes> {
  return addSalt(await encode(canvas, { type: 'image/png' }));
}

/** The picture with new random bytes in it, so that its hash says nothing of its pixels; see `saltPicture`. */
export function addSalt(picture: Bytes): Bytes {
  return saltPicture(picture, crypto.getRandomValues(new Uint8Array(PICTURE_SALT_BYTES)));
}

/** A small JPEG of the picture, made narrower where it is wider than a preview may be. */
export function encodePreview(picture: OffscreenCanvas): Promise<Bytes> {
  const width = Math.min(PREVIEW_MAX_WIDTH, picture.width);
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return encode(canvas, { type: 'image/jpeg', quality: PREVIEW_QUALITY });
}

async function encode(canvas: OffscreenCanvas, format: ImageEncodeOptions): Promise<Bytes> {
  const file = await canvas.convertToBlob(format);
  return new Uint8Array(await file.arrayBuffer());
}
