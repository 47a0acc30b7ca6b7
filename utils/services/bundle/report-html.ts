/** `data/laporan.html`: one file without script that answers on its first screen what the helpdesk asks. */
import type { BundleEntry, ChronologyFile } from '../../contracts/bundle.ts';
import type { Language } from '../../contracts/settings.ts';
import type { AnswerSummary, ChronologySummary } from '../../domain/evidence/summary.ts';
import { groupNik } from '../../domain/nik/group-nik.ts';
import type { NikVerdict } from '../../domain/nik/read-nik.ts';
import { describeAnswer, describeMissingPicture, stepName } from '../../words/entry.ts';
import { formWords } from '../../words/form.ts';
import { reportWords } from '../../words/report.ts';
import { formatDay, formatMoment } from '../../words/time.ts';
import { shorten } from '../../words/visible-text.ts';
import type { BundlePictureFile } from './bundle-content.ts';
import { Html, html, styleElement } from './html.ts';
import { REPORT_CSS } from './report-css.ts';

/** Beyond this the file would open slowly everywhere; further pictures are named, not embedded. */
const EMBEDDED_MAX_BYTES = 24 * 1024 * 1024;

export interface ReportRequest {
  readonly chronology: ChronologyFile;
  readonly pictures: readonly BundlePictureFile[];
  readonly summary: ChronologySummary;
  /** Null while no NIK is filled in. */
  readonly nikVerdict: NikVerdict | null;
  /** The design tokens, as CSS text. */
  readonly styleSheet: string;
}

/** What every part of the report needs to speak. */
interface Voice {
  readonly language: Language;
  readonly day: (utc: string) => string;
  readonly moment: (utc: string) => string;
  readonly dayAndMoment: (utc: string) => string;
}

export function writeReport(request: ReportRequest): string {
  const { chronology, summary } = request;
  const { language } = chronology;
  const voice = makeVoice(language, chronology.timeZone);
  const say = reportWords[language];
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${say.title} · ${chronology.case.reference}</title>
        ${styleElement(onScreenOnlyDark(request.styleSheet) + REPORT_CSS)}
      </head>
      <body>
        <header>
          <h1>${say.title}</h1>
          <p class="soft">
            ${say.subtitle(chronology.case.reference, voice.dayAndMoment(chronology.madeAtUtc))}
          </p>
        </header>
        <main>
          <div class="first-screen">${identityCard(chronology)} ${happeningCard(request, voice)}</div>
          ${chronologySection(chronology.entries, voice)} ${pictureSection(request, voice)}
          ${listSection(say.checks, checksDone(request))} ${environmentSection(chronology, summary)}
          ${listSection(say.limits, say.limitLines)} ${listSection(say.verify, say.verifyLines)}
          <section class="warning" aria-labelledby="scam">
            <h2 id="scam">${say.scam}</h2>
            ${say.scamLines.map((line) => html`<p>${line}</p>`)}
          </section>
        </main>
      </body>
    </html> `;
  return page.markup;
}

/** Paper is white: the dark tokens are for screens. */
function onScreenOnlyDark(styleSheet: string): string {
  return styleSheet.replaceAll(
    '@media (prefers-color-scheme: dark)',
    '@media screen and (prefers-color-scheme: dark)',
  );
}

function makeVoice(language: Language, timeZone: string): Voice {
  const day = (utc: string): string => formatDay(utc, timeZone, language);
  const moment = (utc: string): string => formatMoment(utc, timeZone, language);
  return { language, day, moment, dayAndMoment: (utc) => `${day(utc)}, ${moment(utc)}` };
}

function identityCard({ case: record, privacy, language }: ChronologyFile): Html {
  const say = reportWords[language];
  const rows: [string, string, boolean][] = [
    [say.name, record.name, false],
    [say.nik, privacy.nik === 'revealed' ? writeNik(record.nik) : record.nik, true],
    [say.email, record.email, false],
    [say.phone, record.phone, true],
  ];
  if (record.applicantKind !== '') {
    rows.push([say.applicantKind, formWords[language].applicantKinds[record.applicantKind], false]);
  }
  const notes = {
    masked: say.maskedNote,
    'partly-revealed': say.partlyMaskedNote,
    revealed: say.revealedNote,
  };
  return html`<section class="card" aria-labelledby="identity">
    <h2 id="identity">${say.identity}</h2>
    <dl>${rows.map(([label, value, isNumber]) => definition(label, value || say.notFilled, isNumber))}</dl>
    <p class="soft">${notes[privacy.level]}</p>
  </section>`;
}

function happeningCard({ chronology, pictures, summary }: ReportRequest, voice: Voice): Html {
  const say = reportWords[voice.language];
  const presses = summary.presses.map((press) => say.pressed(press.label, press.count));
  return html`<section class="card" aria-labelledby="happened">
    <h2 id="happened">${say.whatHappened}</h2>
    <p>${overview(summary, voice)}</p>
    ${summary.answers.length === 0 ? null : html`<h3>${say.answers}</h3>`}
    ${
      summary.answers.length === 0
        ? null
        : html`<ul class="answers">
            ${summary.answers.map((answer) => answerItem(answer, voice))}
          </ul>`
    }
    <h3>${say.tried}</h3>
    <p>${presses.length === 0 ? say.nothingPressed : capitalize(joinSentence(presses))}</p>
    <h3>${say.pictures}</h3>
    <p>
      ${pictures.length === 0 ? say.noPictures : say.pictureCount(pictures.length)}
      ${pictureLinks(pictures, chronology)}
    </p>
  </section>`;
}

function overview(summary: ChronologySummary, voice: Voice): string {
  const say = reportWords[voice.language];
  const { firstIncidentAtUtc: first, lastIncidentAtUtc: last, incidentCount, entryCount } = summary;
  if (first === null || last === null) {
    return entryCount === 0 ? say.nothingRecorded : say.onlySteps(entryCount);
  }
  return say.recorded(incidentCount, span(first, last, voice));
}

/** When something happened: once, several times on a day, or over days. */
function span(first: string, last: string, voice: Voice): string {
  const say = reportWords[voice.language];
  if (first === last) return say.once(voice.dayAndMoment(first));
  const day = voice.day(first);
  return day === voice.day(last)
    ? say.onOneDay(day, voice.moment(first), voice.moment(last))
    : say.overDays(voice.dayAndMoment(first), voice.dayAndMoment(last));
}

function answerItem(answer: AnswerSummary, voice: Voice): Html {
  const say = reportWords[voice.language];
  const when = span(answer.firstAtUtc, answer.lastAtUtc, voice);
  const status =
    answer.httpStatuses.length === 0 ? '' : `; ${say.httpStatus(answer.httpStatuses.join(', '))}`;
  return html`<li>
    <div class="answer"><bdi>${shorten(capitalize(describeAnswer(answer, voice.language)))}</bdi></div>
    <div class="soft">${say.answerCount(answer.count)}; ${when}${status}</div>
  </li>`;
}

function pictureLinks(pictures: readonly BundlePictureFile[], { language }: ChronologyFile): Html {
  const say = reportWords[language];
  const links = pictures.map(
    ({ sequence }) =>
      html`<a href="#gambar-${sequence}" aria-label="${say.picture(sequence)}">${sequence}</a> `,
  );
  return html`<span class="links">${links}</span>`;
}

function chronologySection(entries: readonly BundleEntry[], voice: Voice): Html {
  const say = reportWords[voice.language];
  if (entries.length === 0) return listSection(say.chronology, [say.nothingRecorded]);
  const { columns } = say;
  return html`<section aria-labelledby="chronology">
    <h2 id="chronology">${say.chronology}</h2>
    <table>
      <thead>
        <tr>
          ${[columns.number, columns.time, columns.step, columns.event, columns.picture].map(
            (column) => html`<th scope="col">${column}</th>`,
          )}
        </tr>
      </thead>
      ${groupByDay(entries, voice).map(
        ([day, ofDay]) =>
          html`<tbody>
            <tr>
              <th class="day" scope="rowgroup" colspan="5">${day}</th>
            </tr>
            ${ofDay.map((entry) => entryRow(entry, voice))}
          </tbody>`,
      )}
    </table>
  </section>`;
}

function entryRow(entry: BundleEntry, voice: Voice): Html {
  const say = reportWords[voice.language];
  const { picture } = entry;
  const [local = '', ...utc] = voice.moment(entry.atUtc).split(' (');
  const step = entry.page === null ? '' : stepName(entry.page.step, voice.language);
  return html`<tr class="${entry.event.kind}">
    <td class="number">${entry.sequence}</td>
    <td class="time">${local} <span>${utc.map((part) => `(${part}`)}</span></td>
    <td class="step">${step}</td>
    <td class="event"><bdi>${capitalize(entry.sentence)}</bdi></td>
    <td class="picture">
      ${
        picture.state === 'taken'
          ? html`<a href="#gambar-${entry.sequence}">${say.picture(entry.sequence)}</a>`
          : whyNoPicture(picture, voice.language)
      }
    </td>
  </tr> `;
}

function whyNoPicture(picture: BundleEntry['picture'], language: Language): string {
  if (picture.state !== 'missing') return '';
  if (picture.reason === 'lost') return reportWords[language].pictureLost;
  return (
    describeMissingPicture(
      picture.reason === 'pending' ? { state: 'pending' } : { state: 'missing', reason: picture.reason },
      language,
    ) ?? ''
  );
}

function pictureSection({ chronology, pictures }: ReportRequest, voice: Voice): Html | null {
  if (pictures.length === 0) return null;
  const bySequence = new Map(pictures.map((picture) => [picture.sequence, picture]));
  let embeddedBytes = 0;
  const figures = chronology.entries.map((entry) => {
    const file = bySequence.get(entry.sequence);
    if (file === undefined) return null;
    embeddedBytes += file.png.length;
    return figure(entry, embeddedBytes <= EMBEDDED_MAX_BYTES ? file : null, voice);
  });
  return html`<section aria-labelledby="pictures">
    <h2 id="pictures">${reportWords[voice.language].pictures}</h2>
    ${figures}
  </section>`;
}

function figure(entry: BundleEntry, file: BundlePictureFile | null, voice: Voice): Html | null {
  const { picture, sequence } = entry;
  if (picture.state !== 'taken') return null;
  const say = reportWords[voice.language];
  const step = entry.page === null ? null : html` · ${stepName(entry.page.step, voice.language)}`;
  const image =
    file === null
      ? html`<p>${say.pictureOutside} <code>${picture.file.replace(/^data\//, '')}</code>.</p>`
      : html`<img
          width="${picture.widthPx}"
          height="${picture.heightPx}"
          style="height:auto"
          alt="${say.pictureAlt(sequence, shorten(entry.sentence))}"
          src="data:image/png;base64,${new Html(toBase64(file.png))}"
        />`;
  return html`<figure id="gambar-${sequence}">
    ${image}
    <figcaption>
      <strong>${say.picture(sequence)}</strong> · ${voice.dayAndMoment(entry.atUtc)}${step}<br />
      <bdi>${shorten(capitalize(entry.sentence))}</bdi>
      <span class="soft">(${say.pictureDelay(Math.round(picture.delayMs))})</span>
      ${picture.matchesRecord ? null : html`<br /><strong>${say.pictureChanged}</strong>`}
    </figcaption>
  </figure> `;
}

/** What the person has already ruled out, as sentences; shared with the letter. */
export function checksDone({
  chronology,
  summary,
  nikVerdict,
}: Omit<ReportRequest, 'styleSheet' | 'pictures'>): string[] {
  const say = reportWords[chronology.language];
  return [
    nikVerdict === null ? say.nikMissing : say.nikChecked[nikVerdict],
    chronology.case.name === '' ? say.nameMissing : say.nameCopied,
    ...(summary.devices.length === 0
      ? []
      : [say.devicesTried(joinSentence(summary.devices.map(nameDevice)), summary.devices.length)]),
    ...(summary.triedHourCount === 0 ? [] : [say.hoursTried(summary.triedHourCount)]),
    say.duplicateWarnings(summary.duplicateWarningCount),
    ...(summary.pauseCount === 0 ? [] : [say.paused(summary.pauseCount)]),
  ];
}

function environmentSection(
  { software, timeZone, language, entries }: ChronologyFile,
  summary: ChronologySummary,
): Html {
  const say = reportWords[language];
  const pages = new Set(entries.flatMap(({ page }) => (page === null ? [] : [page.origin + page.path])));
  const checkedOn =
    software.fieldMapCheckedOn === null ? null : formatDay(software.fieldMapCheckedOn, 'UTC', language);
  return html`<section aria-labelledby="environment">
    <h2 id="environment">${say.environment}</h2>
    <dl>
      ${summary.devices.map((device) => definition(say.browser, nameDevice(device), false))}
      ${[...pages].map((page) => definition(say.page, page, false))}
      ${definition(say.software, `${software.name} ${software.version}`, false)}
      ${definition(say.fieldMap, say.fieldMapChecked(software.catalogueVersion, checkedOn), false)}
      ${definition(say.zone, timeZone, false)}
    </dl>
  </section>`;
}

function listSection(title: string, lines: readonly string[]): Html {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

function definition(label: string, value: string, isNumber: boolean): Html {
  return html`<dt>${label}</dt>
    <dd class="${isNumber ? 'digits' : ''}"><bdi>${value}</bdi></dd>`;
}

function groupByDay(entries: readonly BundleEntry[], voice: Voice): [string, BundleEntry[]][] {
  const groups: [string, BundleEntry[]][] = [];
  for (const entry of entries) {
    const day = voice.day(entry.atUtc);
    const last = groups.at(-1);
    if (last?.[0] === day) last[1].push(entry);
    else groups.push([day, [entry]]);
  }
  return groups;
}

function nameDevice({ browser, os }: { readonly browser: string; readonly os: string }): string {
  return os === '' ? browser : `${browser} (${os})`;
}

/** A 16-digit NIK as 6-6-4, anything else as it is. */
function writeNik(nik: string): string {
  return /^\d{16}$/.test(nik) ? groupNik(nik).join(' ') : nik;
}

function joinSentence(parts: readonly string[]): string {
  return parts.join('; ');
}

function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Base64 in pieces that a single call can take. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = 3 * 8_192;
  for (let at = 0; at < bytes.length; at += step) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))));
  }
  return pieces.join('');
}
