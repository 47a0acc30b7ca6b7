import { zipSync, type Zippable } from 'fflate';
import { CENTRAL_LENGTH, END_LENGTH, viewOf } from './zip-layout.ts';

export interface BundleFile {
  /** From the top of the archive, for example `bukti-…/data/laporan.html`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Local time of a moment that no zone of the world skips; replaced by `stampDates` before anyone sees it. */
const PLACEHOLDER_DATE = new Date(2000, 0, 1, 12);

/**
 * A ZIP archive of the files in the given order, all dated `atUtc`. Texts are compressed; pictures are
 * already, so they are stored. The same files and the same instant give the same bytes in every time zone.
 */
export function writeZip(files: readonly BundleFile[], atUtc: string): Uint8Array<ArrayBuffer> {
  const contents: Zippable = {};
  for (const { path, bytes } of files) {
    contents[path] = [bytes, { level: path.endsWith('.png') ? 0 : 6, mtime: PLACEHOLDER_DATE }];
  }
  const zip = zipSync(contents);
  stampDates(zip, atUtc);
  return zip;
}

/** fflate writes local time; the archive shall say UTC wherever it is made, so the dates are written again. */
function stampDates(zip: Uint8Array, atUtc: string): void {
  const view = viewOf(zip);
  const end = zip.length - END_LENGTH;
  const date = dosDate(atUtc);
  let central = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(central + 42, true);
    view.setUint32(central + 12, date, true);
    view.setUint32(local + 10, date, true);
    const variable =
      view.getUint16(central + 28, true) +
      view.getUint16(central + 30, true) +
      view.getUint16(central + 32, true);
    central += CENTRAL_LENGTH + variable;
  }
}

/** Date and time in the MS-DOS form of ZIP: two-second steps, years 1980 to 2107. */
function dosDate(atUtc: string): number {
  const at = new Date(atUtc);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const day = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
