/** `data/laporan.html`: one file without script that answers on its first screen what the helpdesk asks. */
import { toBase64 } from '../../domain/base64.ts';
import { Html, html, styleElement } from './html.ts';
import { REPORT_CSS } from './report-css.ts';
import type {
  ReportBlock,
  ReportChronology,
  ReportFigure,
  ReportLine,
  ReportModel,
  ReportRow,
  ReportSection,
} from './report-model.ts';

/** Beyond this the file would open slowly everywhere and pass no mail; further pictures are named, not embedded. */
export const EMBEDDED_MAX_BYTES = 4 * 1024 * 1024;

/** Pixels of one entry: the small preview where there is one, else the PNG of the bundle. */
export interface ReportPicture {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Uint8Array;
}

export interface ReportRequest {
  readonly model: ReportModel;
  /** By entry id. An entry that is not in it is shown by the name of its file. */
  readonly pictures: ReadonlyMap<string, ReportPicture>;
  /** The design tokens, as CSS text. */
  readonly styleSheet: string;
}

/** Of all pictures those that are embedded: in their order, as many as fit. */
export function choosePictures(
  figures: readonly Pick<ReportFigure, 'entryId'>[],
  sizeOf: (entryId: string) => number | null,
): ReadonlySet<string> {
  let total = 0;
  const chosen = new Set<string>();
  for (const { entryId } of figures) {
    const size = sizeOf(entryId);
    if (size === null || total + size > EMBEDDED_MAX_BYTES) continue;
    total += size;
    chosen.add(entryId);
  }
  return chosen;
}

export function writeReport({ model, pictures, styleSheet }: ReportRequest): string {
  const embedded = choosePictures(
    model.pictures.figures,
    (entryId) => pictures.get(entryId)?.bytes.length ?? null,
  );
  const mediaTypes = new Map(
    [...pictures].filter(([id]) => embedded.has(id)).map(([id, { mediaType }]) => [id, mediaType] as const),
  );
  return writeReportAround({ model, pictures: mediaTypes, styleSheet })
    .map((piece) =>
      typeof piece === 'string' ? piece : toBase64(pictures.get(piece.entryId)?.bytes ?? new Uint8Array()),
    )
    .join('');
}

/** A stretch of the report, or the place where the base64 of an entry's picture belongs. */
export type ReportPiece = string | { readonly entryId: string };

export interface ReportFrame extends Omit<ReportRequest, 'pictures'> {
  /** The media type of each picture that is embedded, by entry id. */
  readonly pictures: ReadonlyMap<string, ReportPicture['mediaType']>;
}

/** The report without its pictures, for whoever cannot hold all of them in one string. */
export function writeReportAround({ model, pictures, styleSheet }: ReportFrame): ReportPiece[] {
  const page = html`<!doctype html>
    <html lang="${model.language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${model.title} · ${model.reference}</title>
        ${styleElement(onScreenOnlyDark(styleSheet) + REPORT_CSS)}
      </head>
      <body>
        <header>
          <h1>${model.title}</h1>
          <p class="soft">${model.subtitle}</p>
        </header>
        <main>
          <div class="first-screen">${model.firstPage.map((one) => drawSection(one, 'card'))}</div>
          ${drawChronology(model.chronology)} ${drawPictures(model.pictures, pictures)}
          ${model.sections.map((one) => drawSection(one, one.tone === 'warning' ? 'warning' : ''))}
        </main>
      </body>
    </html> `;
  return page.markup.split(SLOT).map((piece, index) => (index % 2 === 0 ? piece : { entryId: piece }));
}

/** Around the id of an entry, where its picture comes. No text of the model has this character. */
const SLOT = '\0';

/** Paper is white: the dark tokens are for screens. */
function onScreenOnlyDark(styleSheet: string): string {
  return styleSheet.replaceAll(
    '@media (prefers-color-scheme: dark)',
    '@media screen and (prefers-color-scheme: dark)',
  );
}

function drawSection({ id, title, blocks }: ReportSection, className: string): Html {
  return html`<section id="${id}" class="${className}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${blocks.map(drawBlock)}
  </section>`;
}

function drawBlock(block: ReportBlock): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>`;
    case 'note':
      return html`<p class="soft">${block.text}</p>`;
    case 'heading':
      return html`<h3>${block.text}</h3>`;
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li><bdi>${item}</bdi></li>`)}
      </ul>`;
    case 'rows':
      return html`<dl>${block.rows.map(drawRow)}</dl>`;
    case 'answers':
      return html`<ul class="answers">
        ${block.answers.map(
          ({ text, detail }) =>
            html`<li>
              <div class="answer"><bdi>${text}</bdi></div>
              <div class="soft">${detail}</div>
            </li>`,
        )}
      </ul>`;
    case 'command':
      return html`<pre><code>${block.text}</code></pre>`;
    case 'table':
      return html`<table class="plain">
        <thead>
          <tr>
            ${block.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${block.rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

function drawRow({ label, value, isNumber }: ReportRow): Html {
  return html`<dt>${label}</dt>
    <dd class="${isNumber ? 'digits' : ''}"><bdi>${value}</bdi></dd>`;
}

function drawChronology({ title, notices, columns, days }: ReportChronology): Html {
  return html`<section id="chronology" aria-labelledby="chronology-title">
    <h2 id="chronology-title">${title}</h2>
    ${notices.map((notice) => html`<p class="notice">${notice}</p>`)}
    ${
      days.length === 0
        ? null
        : html`<table>
            <thead>
              <tr>
                ${columns.map((column) => html`<th scope="col">${column}</th>`)}
              </tr>
            </thead>
            ${days.map(
              ({ day, lines }) =>
                html`<tbody>
                  <tr>
                    <th class="day" scope="rowgroup" colspan="5">${day}</th>
                  </tr>
                  ${lines.map(drawLine)}
                </tbody>`,
            )}
          </table>`
    }
  </section>`;
}

function drawLine(line: ReportLine): Html {
  const className = [line.isIncident ? 'incident' : '', line.isReplaced ? 'replaced' : ''].join(' ').trim();
  return html`<tr class="${className}">
    <td class="number">${line.label}</td>
    <td class="time">${line.time} <span>${line.timeUtc}</span></td>
    <td class="step">${line.step}</td>
    <td class="event">
      <bdi>${line.sentence}</bdi>
      ${line.notes.map((note) => html`<span class="soft">(${note})</span> `)}
    </td>
    <td class="picture">
      ${line.hasPicture ? html`<a href="#gambar-${line.label}">${line.picture}</a>` : line.picture}
    </td>
  </tr> `;
}

function drawPictures(
  { title, figures }: ReportModel['pictures'],
  embedded: ReportFrame['pictures'],
): Html | null {
  if (figures.length === 0) return null;
  return html`<section id="pictures" aria-labelledby="pictures-title">
    <h2 id="pictures-title">${title}</h2>
    ${figures.map((figure) => drawFigure(figure, embedded.get(figure.entryId)))}
  </section>`;
}

function drawFigure(figure: ReportFigure, mediaType: ReportPicture['mediaType'] | undefined): Html {
  const image =
    mediaType === undefined
      ? html`<p class="notice">${figure.outside}</p>`
      : html`<img
          width="${figure.widthPx}"
          height="${figure.heightPx}"
          style="height:auto"
          alt="${figure.alt}"
          src="data:${mediaType};base64,${new Html(SLOT + figure.entryId + SLOT)}"
        />`;
  return html`<figure id="gambar-${figure.label}">
    ${image}
    <figcaption>
      <strong>${figure.title}</strong> · ${figure.moment}<br />
      <bdi>${figure.sentence}</bdi>
      ${figure.notes.map((note) => html`<span class="soft">(${note})</span> `)}
    </figcaption>
  </figure> `;
}
