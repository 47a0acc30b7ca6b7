/** The smallest JPEG that names a size: start, frame header, end. Readers of a PDF look at no more. */
export function makeJpeg(width: number, height: number, lengthBytes = 0): Uint8Array {
  const head = [
    [0xff, 0xd8],
    [0xff, 0xc0, 0, 17, 8, height >> 8, height & 255, width >> 8, width & 255, 3],
    [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0],
  ].flat();
  const jpeg = new Uint8Array(Math.max(lengthBytes, head.length + 2));
  jpeg.set(head);
  jpeg.set([0xff, 0xd9], jpeg.length - 2);
  return jpeg;
}
