/**
 * Makes the three files of a picture: with a band below that says when and where it was taken, the pixels as
 * they came, and a small one. Runs in a worker: no document.
 */
import type { Entry } from '../contracts/entry.ts';
import type { Language } from '../contracts/settings.ts';
import type { Picture, Shot } from '../services/ports.ts';
import { formWords } from '../words/form.ts';
import { stripWords } from '../words/strip.ts';
import { formatDay, formatMoment } from '../words/time.ts';
import { sha256Hex } from './digest.ts';
import { addSalt, contextOf, encodePng, encodePreview } from './picture-canvas.ts';

/** In CSS pixels of the page; multiplied by its pixel ratio. */
const TEXT_SIZE = 14;
const LINE_HEIGHT = 20;
const PADDING = 10;

/** Black on white in every theme: it is read on paper. */
const INK = 'black';
const PAPER = 'white';

/** Rejects when the pixels are no picture. */
export async function openPixels(png: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([png], { type: 'image/png' }));
}

/**
 * The files of the picture; the one without the strip is the browser's own, with nothing but a salt added. Times in the
 * entry's zone and in UTC; origin and path as the entry has them, so no query and no hash. Closes the bitmap.
 */
export async function drawPicture(shot: Shot, bitmap: ImageBitmap): Promise<Picture> {
  try {
    const { entry, language } = await shot.caption;
    const canvas = drawStamped(bitmap, shot, entry, language);
    // At the same time: the page's next message may be waiting for its own picture.
    const [png, previewJpeg] = await Promise.all([encodePng(canvas), encodePreview(canvas)]);
    return {
      png,
      widthPx: canvas.width,
      heightPx: canvas.height,
      delayMs: Math.max(0, Date.parse(shot.takenAtUtc) - Date.parse(entry.atUtc)),
      originalPng: addSalt(shot.png),
      previewJpeg,
      sha256: await sha256Hex(png),
    };
  } finally {
    bitmap.close();
  }
}

function drawStamped(bitmap: ImageBitmap, shot: Shot, entry: Entry, language: Language): OffscreenCanvas {
  const { width } = bitmap;
  const scale = Math.max(1, shot.devicePixelRatio);
  const lines = wrapLines(stripTexts(entry, shot.takenAtUtc, language), width - 2 * PADDING * scale, scale);
  const stripHeight = Math.round((lines.length * LINE_HEIGHT + 2 * PADDING) * scale);

  const canvas = new OffscreenCanvas(width, bitmap.height + stripHeight);
  const context = contextOf(canvas);
  context.drawImage(bitmap, 0, 0);
  context.fillStyle = PAPER;
  context.fillRect(0, bitmap.height, width, stripHeight);
  context.fillStyle = INK;
  context.fillRect(0, bitmap.height, width, Math.ceil(scale));
  context.font = fontOf(scale);
  context.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    const middle = bitmap.height + (PADDING + LINE_HEIGHT * (index + 0.5)) * scale;
    context.fillText(line, PADDING * scale, middle);
  }
  return canvas;
}

/** One line about the time, one about the place; each is a list of parts that stay together. */
function stripTexts(entry: Entry, takenAtUtc: string, language: Language): string[][] {
  const words = stripWords[language];
  const place = entry.page
    ? [`${entry.page.origin}${entry.page.path}`, words.step(formWords[language].steps[entry.page.step])]
    : [];
  return [
    [
      formatDay(takenAtUtc, entry.timeZone, language),
      formatMoment(takenAtUtc, entry.timeZone, language),
      takenAtUtc,
    ],
    // One that waits for room on the disk has no number yet.
    [...place, ...(entry.sequence > 0 ? [words.entry(entry.sequence)] : [])],
  ];
}

/** Puts parts side by side while they fit, else below each other; cuts a single part that is too wide. */
function wrapLines(rows: readonly string[][], width: number, scale: number): string[] {
  const context = contextOf(new OffscreenCanvas(1, 1));
  context.font = fontOf(scale);
  const fits = (text: string): boolean => context.measureText(text).width <= width;
  return rows.flatMap((parts) => {
    const lines: string[] = [];
    for (const part of parts) {
      const longer = `${lines.at(-1) ?? ''}   ${part}`;
      if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(...breakText(part, fits));
    }
    return lines;
  });
}

function breakText(text: string, fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line !== '' && !fits(line + character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

function fontOf(scale: number): string {
  return `${TEXT_SIZE * scale}px sans-serif`;
}
