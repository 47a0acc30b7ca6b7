/**
 * What the report says, as worded plain data: `laporan.html` and `laporan.pdf` are two drawings of one
 * model, so no sentence is decided twice. Every text is fit to be shown as it is: on its own line or lines,
 * without characters that act on their surroundings, masked by the level of the bundle.
 */
import type { BundleEntry, ChronologyFile } from '../../contracts/bundle.ts';
import type { Language } from '../../contracts/settings.ts';
import { labelDevices } from '../../domain/evidence/devices.ts';
import type { AnswerSummary, ChronologySummary } from '../../domain/evidence/summary.ts';
import { summarizeChronology } from '../../domain/evidence/summary.ts';
import { groupNik } from '../../domain/nik/group-nik.ts';
import type { NikReading } from '../../domain/nik/read-nik.ts';
import { describeAnswer, describeMissingPicture, stepName } from '../../words/entry.ts';
import { formWords } from '../../words/form.ts';
import { reportWords } from '../../words/report.ts';
import { requestWords } from '../../words/requests.ts';
import { formatDay, formatMoment } from '../../words/time.ts';
import { triedWords } from '../../words/tried.ts';
import { capitalize, shorten, toVisibleLine } from '../../words/visible-text.ts';
import { describeTried } from './tried.ts';

/** Answers on the first page; the chronology has all of them. */
const ANSWERS_MAX = 4;
const PRESSES_MAX = 6;
const REQUESTS_MAX = 4;
const TRIED_MAX = 8;
/** Events named beside an answer. */
const LABELS_MAX = 8;
/** A name or an address of a thousand letters must not push everything else from the first page. */
const VALUE_MAX = 160;
const ANSWER_MAX = 220;

export interface ReportRow {
  readonly label: string;
  readonly value: string;
  /** Shown in figures of equal width. */
  readonly isNumber: boolean;
}

export type ReportBlock =
  | { readonly kind: 'text'; readonly text: string }
  /** Small print. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly ReportRow[] }
  /** What the portal said; `detail` is how often, when and where to find it. */
  | {
      readonly kind: 'answers';
      readonly answers: readonly { readonly text: string; readonly detail: string }[];
    }
  /** To be typed as it stands. */
  | { readonly kind: 'command'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface ReportSection {
  /** Unique in the report; letters and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly tone: 'plain' | 'warning';
  readonly blocks: readonly ReportBlock[];
}

export interface ReportLine {
  readonly entryId: string;
  /** `12` or `B12`. */
  readonly label: string;
  /** `20.14.05 WIB`, and the same in UTC in parentheses, or an empty string when that is UTC. */
  readonly time: string;
  readonly timeUtc: string;
  readonly step: string;
  readonly sentence: string;
  /** The portal's answers stand out. */
  readonly isIncident: boolean;
  /** A later note replaces this one. */
  readonly isReplaced: boolean;
  /** Said below the sentence. */
  readonly notes: readonly string[];
  /** `Gambar 12`, or why there is none, or an empty string. */
  readonly picture: string;
  readonly hasPicture: boolean;
}

export interface ReportChronology {
  readonly title: string;
  /** Said before the table. */
  readonly notices: readonly string[];
  /** Number, time, step, event, picture. */
  readonly columns: readonly string[];
  /** Empty when nothing was recorded, which a notice then says. */
  readonly days: readonly { readonly day: string; readonly lines: readonly ReportLine[] }[];
}

export interface ReportFigure {
  readonly entryId: string;
  readonly label: string;
  /** `Gambar 12` */
  readonly title: string;
  readonly alt: string;
  /** Day, time, step. */
  readonly moment: string;
  readonly sentence: string;
  /** How long after the event, whether the file is still the recorded one. */
  readonly notes: readonly string[];
  /** From the bundle's `data/` folder. */
  readonly file: string;
  /** Instead of the picture, where it is not embedded. */
  readonly outside: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface ReportModel {
  readonly language: Language;
  readonly title: string;
  /** Case and time of making. */
  readonly subtitle: string;
  readonly reference: string;
  /** Who; what happened, how often, since when, what the portal said, what was tried; what is asked. */
  readonly firstPage: readonly ReportSection[];
  readonly chronology: ReportChronology;
  readonly pictures: { readonly title: string; readonly figures: readonly ReportFigure[] };
  /** Checks, attachments, removals, devices, integrity, privacy, fraud; those without content are left out. */
  readonly sections: readonly ReportSection[];
}

export interface ReportFacts {
  readonly chronology: ChronologyFile;
  /** Null while no NIK is filled in. Its details are never shown: they repeat digits. */
  readonly nik: Pick<NikReading, 'verdict' | 'findings'> | null;
  /** Ids of the entries before which the clock of their device was turned back (`findClockTurns`). */
  readonly clockTurnedEntries: ReadonlySet<string>;
  /** The person said that the titles in the name are on the KTP. */
  readonly hasTitlesOnKtp: boolean;
  /** SHA-256 of the public key as it stands in `bag-info.txt`; null for a bundle without signature. */
  readonly keyFingerprint: string | null;
  /** `bukti-….zip`, named in the commands. */
  readonly fileName: string;
}

export function makeReportModel(facts: ReportFacts): ReportModel {
  const { chronology } = facts;
  const { language, entries } = chronology;
  const say = reportWords[language];
  const voice = makeVoice(language, chronology.timeZone);
  const summary = summarizeChronology(entries);
  const sections: (ReportSection | null)[] = [
    section('checks', say.checks, [{ kind: 'list', items: checksDone(facts, summary) }]),
    attachmentSection(chronology),
    removalSection(chronology, voice),
    environmentSection(chronology, summary),
    integritySection(facts),
    privacySection(chronology),
    section('scam', say.scam, [{ kind: 'list', items: say.scamLines }], 'warning'),
  ];
  return {
    language,
    title: say.title,
    subtitle: say.subtitle(chronology.case.reference, voice.dayAndMoment(chronology.madeAtUtc)),
    reference: chronology.case.reference,
    firstPage: [
      identitySection(chronology),
      happeningSection(chronology, summary, voice),
      section('asked', say.asked, [
        { kind: 'text', text: say.askedLead },
        { kind: 'list', items: requestsOf(summary, language) },
      ]),
    ],
    chronology: chronologyTable(facts, voice),
    pictures: { title: say.pictures, figures: figuresOf(entries, voice) },
    sections: sections.filter((one) => one !== null),
  };
}

/** What every part of the report needs to speak. */
interface Voice {
  readonly language: Language;
  readonly day: (utc: string) => string;
  readonly moment: (utc: string) => string;
  readonly dayAndMoment: (utc: string) => string;
}

function makeVoice(language: Language, timeZone: string): Voice {
  const day = (utc: string): string => formatDay(utc, timeZone, language);
  const moment = (utc: string): string => formatMoment(utc, timeZone, language);
  return { language, day, moment, dayAndMoment: (utc) => `${day(utc)}, ${moment(utc)}` };
}

function section(
  id: string,
  title: string,
  blocks: readonly ReportBlock[],
  tone: ReportSection['tone'] = 'plain',
): ReportSection {
  return { id, title, tone, blocks };
}

function identitySection({ case: record, privacy, proxy, language }: ChronologyFile): ReportSection {
  const say = reportWords[language];
  const nik = privacy.nik === 'revealed' ? writeNik(record.nik) : record.nik;
  const kind = record.applicantKind;
  const name = privacy.name === 'masked' && record.name !== '' ? say.hiddenName : record.name;
  const proxyName = privacy.name === 'masked' ? say.hiddenName : proxy;
  const row = (label: string, value: string, isNumber = false): ReportRow => ({
    label,
    value: shorten(toVisibleLine(value), VALUE_MAX) || say.notFilled,
    isNumber,
  });
  return section('identity', say.identity, [
    {
      kind: 'rows',
      rows: [
        row(say.name, name),
        row(say.nik, nik, true),
        row(say.email, record.email),
        row(say.phone, record.phone, true),
        ...(kind === '' ? [] : [row(say.applicantKind, formWords[language].applicantKinds[kind])]),
        ...(proxy === '' ? [] : [row(say.proxy, say.proxyFor(proxyName))]),
      ],
    },
    { kind: 'note', text: say.privacyNotes[privacy.level] },
  ]);
}

function happeningSection(
  chronology: ChronologyFile,
  summary: ChronologySummary,
  voice: Voice,
): ReportSection {
  const say = reportWords[voice.language];
  const { answers, presses, pictureCount } = summary;
  const shown = answers.slice(0, ANSWERS_MAX);
  const hidden = answers.length - shown.length;
  const tried = presses
    .slice(0, PRESSES_MAX)
    .map(({ label, button, count }) =>
      say.pressed(shorten(toVisibleLine(label), 60) || formWords[voice.language].buttons[button], count),
    );
  // The latest ones say how far the person has come.
  const done = describeTried(chronology, summary);
  const left = Math.max(0, done.length - TRIED_MAX);
  const all = [...tried, ...done.slice(left)];
  return section('happened', say.whatHappened, [
    ...overview(summary, voice),
    ...(shown.length === 0
      ? []
      : ([
          { kind: 'heading', text: say.answers },
          { kind: 'answers', answers: shown.map((answer) => describeSummary(answer, voice)) },
        ] as const)),
    ...(hidden > 0 ? ([{ kind: 'note', text: say.answersMore(hidden) }] as const) : []),
    { kind: 'heading', text: say.tried },
    { kind: 'list', items: all.length === 0 ? [say.nothingPressed] : all },
    ...(left > 0 ? ([{ kind: 'note', text: triedWords[voice.language].more(left) }] as const) : []),
    { kind: 'note', text: pictureCount === 0 ? say.noPictures : say.pictureCount(pictureCount) },
  ]);
}

/** How often and since when, or that there was nothing. */
function overview(summary: ChronologySummary, voice: Voice): ReportBlock[] {
  const say = reportWords[voice.language];
  const { firstIncidentAtUtc: first, lastIncidentAtUtc: last, incidentCount, entryCount, answers } = summary;
  if (first === null || last === null) {
    return [{ kind: 'text', text: entryCount === 0 ? say.nothingRecorded : say.onlySteps(entryCount) }];
  }
  const often =
    answers.length > 1 ? say.timesOfKinds(incidentCount, answers.length) : say.times(incidentCount);
  const rows = [
    { label: say.howOften, value: often, isNumber: false },
    { label: say.since, value: voice.dayAndMoment(first), isNumber: false },
  ];
  const until = { label: say.until, value: voice.dayAndMoment(last), isNumber: false };
  return [{ kind: 'rows', rows: first === last ? rows : [...rows, until] }];
}

function describeSummary(answer: AnswerSummary, voice: Voice): { text: string; detail: string } {
  const say = reportWords[voice.language];
  const labels = answer.labels.slice(0, LABELS_MAX).join(', ');
  const parts = [
    say.answerCount(answer.count),
    span(answer.firstAtUtc, answer.lastAtUtc, voice),
    answer.httpStatuses.length === 0 ? '' : say.httpStatus(answer.httpStatuses.join(', ')),
    say.inEntries(labels, Math.max(0, answer.labels.length - LABELS_MAX)),
  ];
  return {
    text: shorten(capitalize(describeAnswer(answer, voice.language)), ANSWER_MAX),
    detail: parts.filter((part) => part !== '').join('; '),
  };
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

/** What is asked of the helpdesk, the most frequent trouble first, without saying anything twice. */
export function requestsOf({ answers }: ChronologySummary, language: Language): string[] {
  const classes = [...new Set(answers.map(({ messageClass }) => messageClass))].filter(
    (one) => one !== 'none',
  );
  const asked = classes.length === 0 ? (['none'] as const) : classes.slice(0, REQUESTS_MAX);
  return asked.map((one) => `${requestWords[language][one]}.`);
}

function chronologyTable(
  { chronology, clockTurnedEntries: turnedBack }: ReportFacts,
  voice: Voice,
): ReportChronology {
  const { entries, language } = chronology;
  const say = reportWords[language];
  const { number, time, step, event, picture } = say.columns;
  const replacements = findReplacements(entries);
  const notices = [
    ...(entries.length === 0 ? [say.nothingRecorded] : []),
    ...nameDevices(entries, language),
    ...(entries.some(({ id }) => turnedBack.has(id))
      ? [say.clockNotice(listLabels(entries, turnedBack))]
      : []),
  ];
  const lines = entries.map((entry): [string, ReportLine] => {
    const [local = '', ...utc] = voice.moment(entry.atUtc).split(' (');
    const replacedBy = replacements.by.get(entry.id);
    const replaces = replacements.of.get(entry.id);
    const line: ReportLine = {
      entryId: entry.id,
      label: entry.label,
      time: local,
      timeUtc: utc.map((part) => `(${part}`).join(''),
      step: entry.page === null ? '' : stepName(entry.page.step, language),
      sentence: capitalize(entry.sentence),
      isIncident: entry.event.kind === 'incident',
      isReplaced: replacedBy !== undefined,
      notes: [
        ...(turnedBack.has(entry.id) ? [say.clockTurnedBack] : []),
        ...(replaces === undefined ? [] : [say.replaces(replaces)]),
        ...(replacedBy === undefined ? [] : [say.replacedBy(replacedBy)]),
      ],
      picture:
        entry.picture.state === 'taken' ? say.picture(entry.label) : whyNoPicture(entry.picture, language),
      hasPicture: entry.picture.state === 'taken',
    };
    return [voice.day(entry.atUtc), line];
  });
  return {
    title: say.chronology,
    notices,
    columns: [number, time, step, event, picture],
    days: groupByDay(lines),
  };
}

function nameDevices(entries: readonly BundleEntry[], language: Language): string[] {
  const say = reportWords[language];
  const devices = labelDevices(entries);
  if (devices.size < 2) return [];
  const named = [...devices].map(([device, letter]) => {
    const own = entries.filter((entry) => entry.device === device);
    const browsers = new Set(own.map(({ environment }) => nameDevice(environment)));
    return say.deviceNamed(letter, [...browsers].join(', '));
  });
  return [say.devicesNamed(named.join('; '))];
}

function listLabels(entries: readonly BundleEntry[], ids: ReadonlySet<string>): string {
  return entries
    .filter(({ id }) => ids.has(id))
    .map(({ label }) => label)
    .join(', ');
}

/** Labels of the notes that replace others (`by`, under the earlier id) and are replacements (`of`, under the later). */
function findReplacements(entries: readonly BundleEntry[]): {
  by: Map<string, string>;
  of: Map<string, string>;
} {
  const labels = new Map(entries.map(({ id, label }) => [id, label]));
  const by = new Map<string, string>();
  const of = new Map<string, string>();
  for (const { id, label, event } of entries) {
    const replaced = event.kind === 'note' ? event.replaces : undefined;
    const earlier = replaced === undefined ? undefined : labels.get(replaced);
    if (replaced === undefined || earlier === undefined) continue;
    by.set(replaced, label);
    of.set(id, earlier);
  }
  return { by, of };
}

function groupByDay(lines: readonly [string, ReportLine][]): { day: string; lines: ReportLine[] }[] {
  const days: { day: string; lines: ReportLine[] }[] = [];
  for (const [day, line] of lines) {
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ day, lines: [line] });
  }
  return days;
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

function figuresOf(entries: readonly BundleEntry[], voice: Voice): ReportFigure[] {
  const say = reportWords[voice.language];
  return entries.flatMap((entry) => {
    const { picture, label, page } = entry;
    if (picture.state !== 'taken') return [];
    const step = page === null ? '' : ` · ${stepName(page.step, voice.language)}`;
    const file = picture.file.replace(/^data\//, '');
    return [
      {
        entryId: entry.id,
        label,
        title: say.picture(label),
        alt: say.pictureAlt(label, shorten(entry.sentence)),
        moment: voice.dayAndMoment(entry.atUtc) + step,
        sentence: shorten(capitalize(entry.sentence)),
        notes: [
          say.pictureDelay(Math.max(0, Math.round(picture.delayMs))),
          ...(picture.matchesRecord ? [] : [say.pictureChanged]),
        ],
        file,
        outside: say.pictureOutside(file),
        widthPx: picture.widthPx,
        heightPx: picture.heightPx,
      },
    ];
  });
}

/** What the person has already ruled out, as sentences; shared with the letters. */
export function checksDone(
  { chronology, nik, hasTitlesOnKtp }: Pick<ReportFacts, 'chronology' | 'nik' | 'hasTitlesOnKtp'>,
  summary: ChronologySummary,
  language: Language = chronology.language,
): string[] {
  const say = reportWords[language];
  const voice = makeVoice(language, chronology.timeZone);
  // While nobody is named, nothing is told either by which the person could be known.
  const isNamed = chronology.privacy.name === 'revealed';
  return [
    ...nameChecks(chronology, hasTitlesOnKtp && isNamed, language),
    nikCheck(nik, isNamed, language),
    ...browserCheck(summary, language),
    ...hourCheck(summary, voice),
    say.duplicateWarnings(summary.duplicateWarningCount),
    ...(summary.pauseCount === 0 ? [] : [say.paused(summary.pauseCount)]),
  ];
}

function nameChecks(chronology: ChronologyFile, hasTitlesOnKtp: boolean, language: Language): string[] {
  const say = reportWords[language];
  if (chronology.case.name === '') return [say.nameMissing];
  const written = chronology.entries.findLast(
    ({ event }) => event.kind === 'field-written' && event.field === 'name',
  )?.event;
  const isWritten = written?.kind === 'field-written' && written.outcome === 'accepted';
  return [
    say.nameCopied,
    ...(isWritten ? [say.nameWritten] : []),
    ...(hasTitlesOnKtp ? [say.nameTitles] : []),
  ];
}

function nikCheck(nik: ReportFacts['nik'], withReasons: boolean, language: Language): string {
  const say = reportWords[language];
  if (nik === null) return say.nikMissing;
  const found = [...new Set(nik.findings.map(({ code }) => say.nikFindings[code]))];
  const verdict = say.nikChecked[nik.verdict];
  return found.length === 0 || !withReasons ? verdict : `${verdict} (${found.join('; ')})`;
}

function browserCheck({ devices, recorderCount }: ChronologySummary, language: Language): string[] {
  const say = reportWords[language];
  const names = [...new Set(devices.map(nameDevice))];
  const [only] = names;
  if (only === undefined) return [];
  const count = Math.max(names.length, recorderCount);
  return [count === 1 ? say.oneBrowser(only) : say.browsersTried(names.join('; '), count)];
}

function hourCheck(summary: ChronologySummary, voice: Voice): string[] {
  const { firstTryAtUtc: first, lastTryAtUtc: last, triedHourCount } = summary;
  if (first === null || last === null) return [];
  return [reportWords[voice.language].hoursTried(triedHourCount, span(first, last, voice))];
}

function attachmentSection({ attachments, language }: ChronologyFile): ReportSection | null {
  if (attachments.length === 0) return null;
  const say = reportWords[language];
  const rows = attachments.map(({ number, kind, sizeBytes, file }) => [
    String(number),
    say.attachmentKinds[kind],
    say.sizeKilobytes(Math.max(1, Math.round(sizeBytes / 1_000))),
    file?.replace(/^data\//, '') ?? say.attachmentStays,
  ]);
  const isHeldBack = attachments.some(({ file }) => file === null);
  return section('attachments', say.attachments, [
    { kind: 'table', columns: say.attachmentColumns, rows },
    ...(isHeldBack ? ([{ kind: 'note', text: say.attachmentNote }] as const) : []),
  ]);
}

function removalSection({ removals, language }: ChronologyFile, voice: Voice): ReportSection | null {
  if (removals.length === 0) return null;
  const say = reportWords[language];
  const items = removals.map(({ atUtc, what, label }) =>
    say.removalAt(voice.dayAndMoment(atUtc), say.removed[what](label)),
  );
  return section('removals', say.removals, [
    { kind: 'text', text: say.removalLead },
    { kind: 'list', items },
  ]);
}

function environmentSection(
  { software, timeZone, language, entries }: ChronologyFile,
  { devices }: ChronologySummary,
): ReportSection {
  const say = reportWords[language];
  const pages = new Set(entries.flatMap(({ page }) => (page === null ? [] : [page.origin + page.path])));
  const checkedOn =
    software.fieldMapCheckedOn === null ? null : formatDay(software.fieldMapCheckedOn, 'UTC', language);
  const row = (label: string, value: string): ReportRow => ({
    label,
    value: toVisibleLine(value),
    isNumber: false,
  });
  return section('environment', say.environment, [
    {
      kind: 'rows',
      rows: [
        ...devices.map((device) => row(say.browser, nameDevice(device))),
        ...[...pages].map((page) => row(say.page, page)),
        row(say.software, `${software.name} ${software.version}`),
        row(say.fieldMap, say.fieldMapChecked(software.catalogueVersion, checkedOn)),
        row(say.zone, timeZone),
      ],
    },
  ]);
}

const SHA256_CHECK = 'sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt';
const SIGNATURE_CHECK =
  'openssl pkeyutl -verify -pubin -inkey kunci-publik.pem -rawin -in tagmanifest-sha256.txt -sigfile tanda-tangan.sig';

function integritySection({ chronology, keyFingerprint, fileName }: ReportFacts): ReportSection {
  const say = reportWords[chronology.language];
  const isSigned = keyFingerprint !== null;
  const rows: ReportRow[] = [
    ...chronology.chains.map(({ label, linkCount, head }) => ({
      label: say.chainRow(label),
      value: say.chainHead(linkCount, head),
      isNumber: true,
    })),
    ...(isSigned ? [{ label: say.fingerprint, value: keyFingerprint, isNumber: true }] : []),
  ];
  const byPage: readonly ReportBlock[] = [{ kind: 'text', text: say.checkPage }];
  return section('integrity', say.integrity, [
    ...(chronology.chains.length === 0 ? [] : ([{ kind: 'text', text: say.chainLead }] as const)),
    ...(rows.length === 0 ? [] : ([{ kind: 'rows', rows }] as const)),
    { kind: 'heading', text: say.integrityLead },
    { kind: 'text', text: say.checkShell },
    { kind: 'command', text: SHA256_CHECK },
    ...(isSigned ? ([{ kind: 'command', text: SIGNATURE_CHECK }] as const) : []),
    ...(isSigned ? byPage : []),
    { kind: 'text', text: say.checkTool },
    { kind: 'command', text: `npm run -s verify -- ${fileName}` },
    { kind: 'heading', text: say.proves },
    { kind: 'list', items: isSigned ? say.provesLines : say.provesLines.slice(0, 1) },
    { kind: 'heading', text: say.provesNot },
    { kind: 'list', items: say.provesNotLines },
  ]);
}

function privacySection({ privacy, language }: ChronologyFile): ReportSection {
  const say = reportWords[language];
  const row = (label: string, value: string): ReportRow => ({ label, value, isNumber: false });
  return section('privacy', say.privacy, [
    {
      kind: 'rows',
      rows: [
        row(say.privacyLevel, say.levels[privacy.level]),
        row(say.name, say.disclosure[privacy.name]),
        row(say.nik, say.disclosure[privacy.nik]),
        row(say.email, say.disclosure[privacy.email]),
        row(say.phone, say.disclosure[privacy.phone]),
        row(say.birthDate, say.disclosure[privacy.birthDate]),
      ],
    },
    { kind: 'list', items: say.privacyLines },
  ]);
}

function nameDevice({ browser, os }: { readonly browser: string; readonly os: string }): string {
  return toVisibleLine(os === '' ? browser : `${browser} (${os})`);
}

/** A 16-digit NIK as 6-6-4, anything else as it is. */
function writeNik(nik: string): string {
  return /^\d{16}$/.test(nik) ? groupNik(nik).join(' ') : nik;
}
