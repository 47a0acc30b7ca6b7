import type { JSX } from 'preact';

/** Strokes on a 16 by 16 grid. */
const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  info: 'M8 7.2v4.3M8 4.6v.1M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  warn: 'M8 2.2L14.3 13.4H1.7L8 2.2zM8 6.4v3.4M8 11.6v.1',
  stop: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4l3.6-3.6zM5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  question: 'M6 6.2a2 2 0 112.7 1.9c-.5.2-.7.5-.7 1v.4M8 11.6v.1M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  record: 'M8 4.6a3.4 3.4 0 100 6.8 3.4 3.4 0 000-6.8zM8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  idle: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  camera: 'M1.8 5h2.7l1.2-1.8h4.6L11.5 5h2.7v8H1.8V5zM8 6.6a2.2 2.2 0 100 4.4 2.2 2.2 0 000-4.4z',
  note: 'M2.5 2.2h11v8.2l-3.4 3.4H2.5V2.2zM10 13.6v-3.2h3.4M5 5.4h6M5 8h4',
  pause: 'M5.3 3v10M10.7 3v10',
  play: 'M4.5 2.8l8.2 5.2-8.2 5.2V2.8z',
  download: 'M8 2v8M4.6 7L8 10.4 11.4 7M2.5 13.6h11',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 100 3.6 1.8 1.8 0 000-3.6z',
  pencil: 'M10.6 2.8l2.6 2.6-7.6 7.6H3v-2.6l7.6-7.6z',
  trash: 'M2.6 4.4h10.8M6 4.2V2.4h4v1.8M4 4.6l.7 9h6.6l.7-9',
  plus: 'M8 3v10M3 8h10',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  back: 'M9.8 3L4.8 8l5 5M5 8h8.4',
  forward: 'M6 3l5 5-5 5',
  clock: 'M8 4.4V8l2.6 1.8M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8z',
  bell: 'M3 11.4h10M4.2 11.2V7a3.8 3.8 0 017.6 0v4.2M6.8 13.4h2.4M8 3.2V1.8',
  copy: 'M5.6 5.6h7.8v7.8H5.6zM10.4 5.4V2.6H2.6v7.8h2.8',
  external: 'M6.6 3H3v10h10V9.4M9.2 2.6h4.2v4.2M13.2 2.8L7.4 8.6',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside a word; readers skip it, because the word says the same. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
