import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, PictureState } from '../../../utils/contracts/entry.ts';
import type { ReportModel } from '../../../utils/services/bundle/report-model.ts';
import { PDF_PICTURES_MAX, writeReportPdf } from '../../../utils/services/bundle/report-pdf.ts';
import { CASE, DEVICE, entry, incident, MADE_AT, makeEntries, takenPicture } from './support/made-up-case.ts';
import { makeJpeg } from './support/made-up-jpeg.ts';
import { FONTS, makeModel, type ModelSetting } from './support/made-up-model.ts';
import { lookUp, readPdf, type ReadPdf } from './support/read-pdf.ts';

type ReadPreview = Parameters<typeof writeReportPdf>[0]['readPreview'];

const anyPicture: ReadPreview = async () => makeJpeg(900, 506);
const noPicture: ReadPreview = async () => null;

async function write(model: ReportModel, readPreview = anyPicture, picturesMaxBytes?: number) {
  const limit = picturesMaxBytes === undefined ? {} : { picturesMaxBytes };
  return writeReportPdf({ model, madeAtUtc: MADE_AT, fonts: FONTS, readPreview, ...limit });
}

async function draw(model: ReportModel, ...rest: [ReadPreview?, number?]): Promise<ReadPdf> {
  return readPdf(await write(model, ...rest));
}

const withoutSpace = (text: string): string => text.replace(/\s/g, '');
const textOf = ({ pages }: ReadPdf): string => withoutSpace(pages.map(({ text }) => text).join(''));

const FULL: ModelSetting = {
  proxy: 'Laut Teduh',
  chains: [{ device: DEVICE, linkCount: 7, head: 'e'.repeat(64) }],
  keyFingerprint: 'ABCD EF01 2345 6789',
  attachments: [
    {
      attachment: {
        id: 'a',
        caseId: CASE.id,
        device: DEVICE,
        addedAtUtc: MADE_AT,
        kind: 'ktp',
        fileName: 'KTP.jpg',
        mediaType: 'image/jpeg',
        sizeBytes: 345_678,
        sha256: 'c'.repeat(64),
      },
      isIncluded: true,
    },
  ],
  removals: [{ atUtc: '2026-11-21T13:00:00.000Z', what: 'entry', entry: { device: DEVICE, sequence: 99 } }],
};

/** Every text that the model shows, in its order. */
function textsOf({ title, subtitle, firstPage, chronology, pictures, sections }: ReportModel): string[] {
  return [
    title,
    subtitle,
    ...firstPage.flatMap(textsOfSection),
    chronology.title,
    ...chronology.notices,
    ...chronology.columns,
    ...chronology.days.flatMap(({ day, lines }) => [
      day,
      ...lines.flatMap((line) => [
        line.label,
        line.time,
        line.timeUtc,
        line.step,
        line.sentence,
        ...line.notes,
        line.picture,
      ]),
    ]),
    pictures.title,
    ...pictures.figures.flatMap((one) => [one.title, one.moment, one.sentence, ...one.notes]),
    ...sections.flatMap(textsOfSection),
  ];
}

function textsOfSection({ title, blocks }: ReportModel['sections'][number]): string[] {
  return [title, ...blocks.flatMap(textsOfBlock)];
}

function textsOfBlock(block: ReportModel['sections'][number]['blocks'][number]): string[] {
  switch (block.kind) {
    case 'list':
      return [...block.items];
    case 'rows':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'answers':
      return block.answers.flatMap(({ text, detail }) => [text, detail]);
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    default:
      return [block.text];
  }
}

describe('laporan.pdf', () => {
  it('answers on its first page who, what, how often and since when, and what is asked', async () => {
    const { pages } = await draw(makeModel(makeEntries(12), FULL));
    const first = pages[0]?.text.replace(/\s+/g, ' ') ?? '';
    for (const said of [
      'Nama sesuai KTP SARI MELATI PUTRI',
      'NIK 32************01',
      'Email yang digunakan s***@c***.id',
      'Berapa kali 5 kali, 3 macam jawaban',
      'Sejak 21 November 2026, 19.33.05 WIB (12.33.05 UTC)',
      "Portal menjawab 'NIK sudah terdaftar' di bawah isian NIK",
      'Menekan Verifikasi 6 kali',
      'Mohon kiranya Bapak/Ibu dapat:',
      'memeriksa apakah NIK tersebut sudah terhubung',
    ]) {
      expect(first).toContain(said);
    }
  });

  it.each(['id', 'en'] as const)('says all that the model says, in its order, in %s', async (language) => {
    const model = makeModel(makeEntries(30), { ...FULL, language });
    const pdf = await draw(model);
    let rest = textOf(pdf);
    expect(rest).not.toContain('[U+');
    for (const text of textsOf(model).map(withoutSpace)) {
      const at = rest.indexOf(text);
      expect(at, text).toBeGreaterThanOrEqual(0);
      rest = rest.slice(at + text.length);
    }
  });

  it('numbers its pages', async () => {
    const { pages } = await draw(makeModel(makeEntries(60)));
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, { text }] of pages.entries()) {
      expect(text).toContain(`Halaman ${index + 1} dari ${pages.length}\n`);
    }
    const english = await draw(makeModel([], { language: 'en' }));
    expect(english.pages.at(-1)?.text).toContain(`Page ${english.pages.length} of ${english.pages.length}\n`);
  });

  it('repeats the head of the chronology on each of its pages, and splits no row', async () => {
    const { pages } = await draw(makeModel(makeEntries(120)), noPicture);
    const table = pages.filter(({ text }) => /^\d+\n\d\d\.\d\d\.\d\d WIB\n/m.test(text));
    expect(table.length).toBeGreaterThan(3);
    for (const { text } of table) {
      expect(text).toContain('No.\nWaktu\nLangkah\nKejadian\nGambar\n');
      expect(text.match(/^\d+\n\d\d\.\d\d\.\d\d WIB\n/gm)).toHaveLength(
        text.match(/^\(\d\d\.\d\d\.\d\d UTC\)\n/gm)?.length ?? 0,
      );
    }
  });

  it('keeps its first page to one page, however much stands there', async () => {
    const entries = Array.from({ length: 40 }, (_, index) =>
      entry(
        index + 1,
        incident({ text: `${'Kesalahan yang panjang sekali '.repeat(12)} ${'x'.repeat(index)}` }),
      ),
    );
    const presses = Array.from({ length: 12 }, (_, index) =>
      entry(index + 50, {
        kind: 'pressed',
        button: 'verify',
        label: `${'Tombol '.repeat(8)}${index}`,
        attempt: 1,
      }),
    );
    const record = { ...CASE, nameAsPrinted: 'NAMA PANJANG '.repeat(30) };
    const { pages } = await draw(makeModel([...entries, ...presses], { ...FULL, record }));
    expect(pages[0]?.text).toContain('Yang dimohonkan kepada petugas');
    expect(pages[1]?.text).toMatch(/^Kronologi lengkap\n/);
  });

  it.each([
    ['nothing', []],
    ['one entry', [entry(1, incident())]],
    ['a message of many pages', [entry(1, { kind: 'note', text: 'Satu kalimat panjang.\n'.repeat(400) })]],
    ['a word of many pages', [entry(1, { kind: 'note', text: 'https://oss.go.id/' + 'satu'.repeat(2_400) })]],
  ])('keeps %s within the margins', async (_, entries: readonly Entry[]) => {
    const model = makeModel(entries);
    const pdf = await draw(model);
    for (const run of pdf.pages.flatMap(({ runs }) => runs)) {
      expect(run.x).toBeGreaterThanOrEqual(42);
      // A space at the end of a line may stand in the margin.
      expect(run.x + run.width).toBeLessThan(595.28 - 42 + 4);
      expect(run.y).toBeGreaterThan(20);
      expect(run.y).toBeLessThan(841.89 - 42);
    }
    const sentence = model.chronology.days[0]?.lines[0]?.sentence ?? model.title;
    const heads = withoutSpace(model.chronology.columns.join(''));
    const feet = /Laporankendalapendaftarano?ss,kasusdb3855a2Halaman\d+dari\d+/gi;
    expect(textOf(pdf).replace(feet, '').replaceAll(heads, '')).toContain(withoutSpace(sentence));
  });
});

describe('characters', () => {
  it('of names in any Latin spelling are shown and found as they are', async () => {
    const nameAsPrinted = 'ŁUCJA NGUYỄN ĐẶNG ÅØÆ Ñandú ẞtraße ʻOkina D’Angelo';
    const pdf = await draw(makeModel([], { record: { ...CASE, nameAsPrinted } }));
    expect(pdf.pages[0]?.text).toContain(nameAsPrinted);
  });

  it('are composed where there is a letter for it', async () => {
    const nameAsPrinted = 'Nguye\u0302\u0303n';
    const pdf = await draw(makeModel([], { record: { ...CASE, nameAsPrinted } }));
    expect(pdf.pages[0]?.text).toContain('Nguyễn');
  });

  it('that the font lacks are shown by their number', async () => {
    const note = 'a 😀 عر 中 \u202Eb\u0000 \u200B';
    const pdf = await draw(makeModel([entry(1, { kind: 'note', text: note })]));
    expect(textOf(pdf)).toContain('a[U+1F600][U+0639][U+0631][U+4E2D][U+202E]b[U+0000][U+200B]');
  });

  it('never stop it, whatever they are', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const record = { ...CASE, nameAsPrinted: one };
        const entries = [
          entry(1, { kind: 'note', text: other }),
          entry(2, incident({ text: one }), { picture: takenPicture(2) }),
        ];
        const { everything } = await draw(makeModel(entries, { record }));
        expect(everything).not.toContain('\uFFFF');
      }),
      { numRuns: 15 },
    );
  });
});

describe('pictures', () => {
  const wide: PictureState = { ...takenPicture(1), widthPx: 1280, heightPx: 720 } as PictureState;
  const many = (count: number): Entry[] =>
    Array.from({ length: count }, (_, index) =>
      entry(index + 1, incident({ text: index === count - 1 ? 'Lain' : 'Sama', attempt: index + 1 }), {
        picture: wide,
      }),
    );

  it('stand on the page of their caption, above it', async () => {
    const { pages } = await draw(makeModel(many(9)));
    const shown = pages.flatMap(({ images, runs }) =>
      images.map(({ y }) => {
        const below = runs.filter((run) => run.y < y && run.y > y - 20);
        return below.map(({ text }) => text).join('');
      }),
    );
    expect(shown).toHaveLength(9);
    for (const [index, caption] of shown.entries()) expect(caption).toMatch(`Gambar ${index + 1} ·`);
  });

  it('are asked for one at a time, the first and last of each answer first', async () => {
    const asked: string[] = [];
    let open = 0;
    await draw(makeModel(many(6)), async (entryId) => {
      open += 1;
      expect(open).toBe(1);
      asked.push(entryId);
      await Promise.resolve();
      open -= 1;
      return makeJpeg(90, 50);
    });
    expect(asked).toEqual(['entry-1', 'entry-5', 'entry-6', 'entry-2', 'entry-3', 'entry-4']);
  });

  it('beyond a number and a size are named by their file', async () => {
    const model = makeModel(many(PDF_PICTURES_MAX + 5));
    const pdf = await draw(model);
    expect(pdf.pages.flatMap(({ images }) => images)).toHaveLength(PDF_PICTURES_MAX);
    expect(textOf(pdf).match(/Gambariniadadidalambundel/g)).toHaveLength(5);

    const heavy = await draw(model, async () => makeJpeg(900, 506, 50_000), 120_000);
    expect(heavy.pages.flatMap(({ images }) => images)).toHaveLength(2);
    expect(textOf(heavy)).toContain('tangkapan/002-identity-20261121T123205Z.png');
  });

  it.each([
    ['missing', noPicture],
    ['no JPEG', async () => new Uint8Array([1, 2, 3])],
    ['empty', async () => new Uint8Array()],
    ['cut off', async () => makeJpeg(90, 50).slice(0, 7)],
  ])('that are %s are named by their file', async (_, readPreview: ReadPreview) => {
    const pdf = await draw(makeModel(many(2)), readPreview);
    expect(pdf.pages.flatMap(({ images }) => images)).toEqual([]);
    expect(textOf(pdf)).toContain('tangkapan/001-identity-20261121T123105Z.png');
  });

  it('that are tall or tiny keep their shape and fit a page', async () => {
    const sizes = [makeJpeg(10, 9_000), makeJpeg(9_000, 10), makeJpeg(1, 1)];
    const pdf = await draw(makeModel(many(3)), async (id) => sizes[Number(id.at(-1)) - 1] ?? null);
    const images = pdf.pages.flatMap((page) => page.images);
    expect(images).toHaveLength(3);
    for (const { y } of images) expect(y).toBeGreaterThan(50);
  });
});

describe('the document', () => {
  it('names itself and its date, and nobody', async () => {
    const { document } = await draw(makeModel(makeEntries(5), FULL));
    const { context, catalog } = document;
    expect(document.getTitle()).toBe('Laporan kendala pendaftaran OSS, kasus db3855a2');
    expect(document.getProducer()).toBe('Pendamping OSS');
    expect(document.getCreationDate()?.toISOString()).toBe(MADE_AT);
    const info = context.lookup(context.trailerInfo.Info, PDFDict);
    expect(
      info
        .keys()
        .map((key) => key.decodeText())
        .sort(),
    ).toEqual(['CreationDate', 'Creator', 'ModDate', 'Producer', 'Title']);
    expect(context.trailerInfo.ID).toBeUndefined();
    expect(lookUp(catalog, 'Metadata')).toBeUndefined();
    expect(lookUp(catalog, 'Names')).toBeUndefined();
    expect(document.getLanguage()).toBe('id');
    expect(String(lookUp(catalog, 'ViewerPreferences', 'DisplayDocTitle'))).toBe('true');
    expect(String(lookUp(catalog, 'MarkInfo', 'Marked'))).toBe('true');
  });

  it('has a bookmark for each section', async () => {
    const model = makeModel(makeEntries(5), FULL);
    const { document } = await draw(model);
    const titles: string[] = [];
    let item = lookUp(document.catalog, 'Outlines', 'First');
    while (item instanceof PDFDict) {
      titles.push((lookUp(item, 'Title') as { decodeText(): string } & PDFDict).decodeText());
      item = lookUp(item, 'Next');
    }
    expect(titles).toEqual([
      ...model.firstPage.map(({ title }) => title),
      model.chronology.title,
      model.pictures.title,
      ...model.sections.map(({ title }) => title),
    ]);
  });

  it('is tagged: each mark has its place in the structure, pictures have words', async () => {
    const model = makeModel(makeEntries(40), FULL);
    const { document, pages, everything } = await draw(model);
    const tree = lookUp(document.catalog, 'StructTreeRoot', 'ParentTree') as PDFDict;
    const numbers = tree.lookup(PDFName.of('Nums'), PDFArray);
    for (const [index, { marks }] of pages.entries()) {
      expect(numbers.lookup(index * 2, PDFNumber).asNumber()).toBe(index);
      const parents = numbers.lookup(index * 2 + 1, PDFArray);
      expect(parents.size()).toBe(marks.length);
      for (const mark of marks)
        expect(String(lookUp(parents.lookup(mark, PDFDict), 'Type'))).toBe('/StructElem');
    }
    const roles = everything.match(/^S \/\w+$/gm) ?? [];
    const count = (role: string): number => roles.filter((one) => one === `S /${role}`).length;
    const lines = model.chronology.days.flatMap((day) => day.lines);
    expect(count('H1')).toBe(1);
    expect(count('TR')).toBeGreaterThan(lines.length);
    expect(count('Figure')).toBe(model.pictures.figures.length);
    for (const { alt } of model.pictures.figures) expect(everything).toContain(`Alt ${alt}`);
  });

  it('leads from the name of a picture to the picture', async () => {
    const { document } = await draw(makeModel(makeEntries(5)));
    const annotations = document.getPages().flatMap(({ node }) => node.Annots()?.asArray() ?? []);
    expect(annotations).toHaveLength(2);
    for (const ref of annotations) {
      const link = document.context.lookup(ref, PDFDict);
      expect(String(lookUp(link, 'Subtype'))).toBe('/Link');
      const page = link.lookup(PDFName.of('Dest'), PDFArray).get(0);
      expect(document.getPages().map(({ ref: own }) => own)).toContain(page);
    }
  });

  it('is the same to the last byte for the same input', async () => {
    const model = makeModel(makeEntries(40), FULL);
    expect(Buffer.from(await write(model)).equals(Buffer.from(await write(model)))).toBe(true);
  });
});

describe('privacy', () => {
  const SECRETS = ['sari', 'melati', 'putri', '3276014607979901', '460797', '081234567890', 'contoh'];
  const planted = 'NIK 3276014607979901 Sari Melati Putri sari.melati97@contoh.co.id 0812-3456-7890';
  const entries = [
    entry(1, incident({ text: planted }), { picture: takenPicture(1) }),
    entry(2, { kind: 'note', text: planted }),
    entry(3, { kind: 'pressed', button: 'verify', label: planted, attempt: 1 }),
  ];
  const found = ({ everything }: ReadPdf): string[] => {
    const text = everything.toLowerCase();
    return SECRETS.filter((secret) => text.includes(secret) || withoutSpace(text).includes(secret));
  };

  it('nothing that is masked stands anywhere in the file', async () => {
    expect(found(await draw(makeModel(entries, { ...FULL, level: 'tertutup' })))).toEqual([]);
  });

  it('and it would be found', async () => {
    expect(found(await draw(makeModel(entries, { ...FULL, level: 'terbuka' })))).toEqual(
      expect.arrayContaining(['sari', 'melati', 'putri', '3276014607979901', 'contoh']),
    );
  });
});
