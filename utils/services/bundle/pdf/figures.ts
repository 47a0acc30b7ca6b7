/** Pictures with their captions, each on one page with what is said of it. */
import type { ReportFigure } from '../report-model.ts';
import type { Piece, Place } from './piece.ts';
import { makeRow, PLAIN, type Line } from './row.ts';
import { makeTitle, type SectionTools } from './sections.ts';
import { LINE } from './style.ts';
import { makeTag } from './tags.ts';

/** An embedded picture. */
export interface Picture {
  /** Its name in the resources of the pages. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface FigureTools extends SectionTools {
  /** By entry id. An entry that is not in it is shown by the name of its file. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Told where the picture of an entry is. */
  readonly onFigure: (entryId: string, place: Place) => void;
}

/** Two pictures of a usual screen stand on one page. */
const HEIGHT_MAX = 288;
/** CSS pixels are 96 to the inch, points 72. */
const POINTS_PER_PIXEL = 0.75;
const GAP = 16;
const CAPTION_GAP = 5;
const BAR_ROOM = 10;

export function makeFigures(
  { title, figures }: { readonly title: string; readonly figures: readonly ReportFigure[] },
  tools: FigureTools,
): Piece[] {
  if (figures.length === 0) return [];
  const section = { ...tools, tag: makeTag('Sect', tools.tag) };
  return [
    makeTitle(title, section),
    ...figures.map((figure) => {
      const picture = tools.pictures.get(figure.entryId);
      return picture === undefined ? makeOutside(figure, section) : makeFigure(figure, picture, section);
    }),
  ];
}

function makeFigure(figure: ReportFigure, picture: Picture, tools: FigureTools): Piece {
  const { pen, styles, width: room, tag, onFigure } = tools;
  const scale = Math.min(
    room / picture.width,
    HEIGHT_MAX / picture.height,
    (figure.widthPx * POINTS_PER_PIXEL) / picture.width,
  );
  const width = picture.width * scale;
  const height = picture.height * scale;
  const drawn = makeTag('Figure', tag, { alternative: figure.alt });
  const caption = makeRow({
    cells: [
      {
        x: 0,
        lines: [
          ...captionOf(figure, tools),
          ...figure.notes.flatMap((note) => pen.lines(`(${note})`, styles.soft, room)),
        ],
        tag: makeTag('Caption', tag),
      },
    ],
    look: PLAIN,
    isWhole: true,
  });
  const whole = height + CAPTION_GAP + caption.height;
  return {
    gap: GAP,
    height: whole,
    least: whole,
    staysWithNext: false,
    head: null,
    draw(place) {
      const { page, x, top } = place;
      onFigure(figure.entryId, place);
      const box = { x, y: top - height, width, height };
      page.tagged(drawn, () => page.image(picture.key, box));
      page.decoration(() => page.drawFrame(box, LINE));
      caption.draw({ page, x, top: top - height - CAPTION_GAP });
    },
    split: () => null,
  };
}

/** A picture that is not in this document, by the name of its file. */
function makeOutside(figure: ReportFigure, tools: FigureTools): Piece {
  const { pen, styles, width, tag, onFigure } = tools;
  const room = width - BAR_ROOM;
  return makeRow({
    cells: [
      {
        x: BAR_ROOM,
        lines: [
          ...captionOf(figure, tools, room),
          ...[...figure.notes.map((note) => `(${note})`), figure.outside].flatMap((text) =>
            pen.lines(text, styles.soft, room),
          ),
        ],
        tag: makeTag('P', tag),
      },
    ],
    look: { ...PLAIN, gap: GAP / 2, bar: LINE },
    isWhole: true,
    onDraw: (place) => onFigure(figure.entryId, place),
  });
}

function captionOf(
  { title, moment, sentence }: ReportFigure,
  { pen, styles, width }: FigureTools,
  room = width,
): Line[] {
  return [
    ...pen.lines(`${title} · ${moment}`, styles.heading, room),
    ...pen.lines(sentence, styles.table, room),
  ];
}
