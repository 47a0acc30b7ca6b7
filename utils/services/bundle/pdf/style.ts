/** Measures and colours of `laporan.pdf`, in points; the colours are those of the light design tokens. */

/** A4. */
export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;
export const MARGIN_SIDE = 42;
export const MARGIN_TOP = 42;
/** Room for the number of the page below the text. */
export const MARGIN_BOTTOM = 52;
export const CONTENT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE;
export const CONTENT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM;

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

export const INK: Colour = [27, 36, 48];
export const INK_SOFT: Colour = [77, 90, 104];
export const SURFACE_SOFT: Colour = [243, 245, 247];
export const LINE: Colour = [195, 203, 211];
export const ACCENT: Colour = [11, 87, 164];
export const WARN: Colour = [122, 75, 0];
export const WARN_SOFT: Colour = [253, 242, 220];
export const STOP: Colour = [161, 35, 43];

export interface TextStyle {
  readonly weight: 'regular' | 'bold';
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly colour: Colour;
}

function style(
  size: number,
  colour: Colour = INK,
  weight: TextStyle['weight'] = 'regular',
  leading = size * 1.36,
): TextStyle {
  return { weight, size, leading, colour };
}

export interface Styles {
  readonly page: TextStyle;
  readonly title: TextStyle;
  readonly heading: TextStyle;
  readonly body: TextStyle;
  readonly strong: TextStyle;
  readonly soft: TextStyle;
  readonly table: TextStyle;
  readonly tableStrong: TextStyle;
  readonly tableSoft: TextStyle;
  readonly tableLink: TextStyle;
}

/** `scale` makes everything smaller where a page must hold what it holds. */
export function makeStyles(scale = 1): Styles {
  return {
    page: style(17 * scale, INK, 'bold'),
    title: style(12.5 * scale, INK, 'bold'),
    heading: style(10 * scale, INK, 'bold'),
    body: style(10 * scale),
    strong: style(10 * scale, INK, 'bold'),
    soft: style(8.5 * scale, INK_SOFT),
    table: style(8.5 * scale),
    tableStrong: style(8.5 * scale, INK, 'bold'),
    tableSoft: style(7.5 * scale, INK_SOFT),
    tableLink: style(8.5 * scale, ACCENT),
  };
}
