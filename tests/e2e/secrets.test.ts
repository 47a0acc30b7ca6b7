/** Personal data and secrets in every kind of place of a page: none reaches a closed bundle, as text or as pixels. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { panelWords } from '../../utils/words/panel.ts';
import { person } from '../portal/people.ts';
import { openBundle, type OpenedBundle } from '../support/bundle-reader.ts';
import { APPLICANT } from '../support/job.ts';
import type { Box } from '../support/page-notes.ts';
import { says, type PanelPerson } from '../support/panel-person.ts';
import { coloursIn } from '../support/pictures.ts';
import { readPdf } from '../unit/bundle/support/read-pdf.ts';
import { test, type PageStage } from './page/page-stage.ts';

const { name: NAME, nik: NIK, email: EMAIL } = APPLICANT;
/** What the case holds after it was corrected. */
const CORRECTED = 'WIDJAJANTO KARTODIRDJO';
const PHONE = '0812-0000-9901';
const OTP = '482913';
const PASSWORD = 'Rahasia#2026';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5OTAxIn0.Zx81kQp4RtYw';
/** Of nobody whom the case knows: found by their shape. */
const OTHER_NIK = person('siti').nik;
const OTHER_EMAIL = 'tamu.9902@contoh.id';
const OTHER_PHONE = '+62 813 0000 9902';

const secret = (text: string, style = ''): string => `<span class="secret" style="${style}">${text}</span>`;
const grouped = NIK.replace(/(.{6})(.{6})/, '$1.$2.');

/**
 * Each is one place of the page; `.secret` marks exactly what must not be seen. `.shown` marks what must stay
 * readable.
 */
const PLACES: Record<string, string> = {
  'text field': `<input class="secret" value="${NAME}">`,
  'field for digits': `<input class="secret" type="tel" value="${PHONE}">`,
  'field for an e-mail': `<input class="secret" type="email" value="${EMAIL}">`,
  'password field': `<input class="secret" type="password" value="${PASSWORD}">`,
  'password field made readable': `<label>Kata sandi <input class="secret" type="text" value="${PASSWORD}"></label>`,
  'search field': `<input class="secret" type="search" value="${NIK}">`,
  'number field': `<input class="secret" type="number" value="${NIK}">`,
  'date field': '<input class="secret" type="date" value="1985-08-17">',
  'one-time code field': `<input class="secret" autocomplete="one-time-code" value="${OTP}">`,
  placeholder: `<input class="secret" placeholder="${EMAIL}">`,
  'locked field': `<input class="secret" readonly value="${NIK}">`,
  'disabled field': `<input class="secret" disabled value="${NAME}">`,
  'words of a button field': `<input class="secret" type="button" value="Masuk sebagai ${NAME}">`,
  'text area': `<textarea class="secret" rows="2">${NAME}, ${NIK}</textarea>`,
  'editable text': `<div class="secret" contenteditable>${NAME} ${PASSWORD}</div>`,
  'editable plain text': `<div class="secret" contenteditable="plaintext-only">${PASSWORD}</div>`,
  'role of a text field': `<div class="secret" role="textbox">${PASSWORD}</div>`,
  'list to choose from': `<select class="secret"><option>${NAME}</option></select>`,
  'open list to choose from': `<select class="secret" size="2"><option>${NIK}</option><optgroup label="${NAME}"></select>`,
  'list of suggestions': `<input class="secret" list="suggestions" value="${NAME}"><datalist id="suggestions"><option value="${NIK}"></datalist>`,
  paragraph: `<p>Halo ${secret(NAME)}, selamat datang</p>`,
  'small letters': `<p>${secret(NAME.toLowerCase())}</p>`,
  'capitals by style sheet': `<p>${secret(NAME.toLowerCase(), 'text-transform:uppercase')}</p>`,
  'one of the names': `<p>Halo ${secret(NAME.split(' ')[1] ?? '')}</p>`,
  'digits in groups': `<p>${secret(NIK.replace(/(.{4})(?=.)/g, '$1 '))}</p>`,
  'digits with dots': `<p>${secret(grouped)}</p>`,
  'digits with dashes': `<p>${secret(grouped.replaceAll('.', '-'))}</p>`,
  'split over inline elements': `<p><span class="secret"><b>${NIK.slice(0, 2)}</b>${NIK.slice(2, 6)}<i>${NIK.slice(6)}</i></span></p>`,
  'one element for each digit': `<p><span class="secret">${[...NIK].map((digit) => `<i>${digit}</i>`).join('')}</span></p>`,
  'table cell': `<table><tr><td>NIK</td><td>${secret(NIK)}</td></tr></table>`,
  'table heading': `<table><tr><th>${secret(NAME)}</th></tr></table>`,
  'definition list': `<dl><dt>Email</dt><dd>${secret(EMAIL)}</dd></dl>`,
  link: `<a href="mailto:${EMAIL}">${secret(EMAIL)}</a>`,
  button: `<button type="button">Kirim ke ${secret(PHONE)}</button>`,
  'words of a check box': `<label><input type="checkbox"> Saya ${secret(NAME)}</label>`,
  legend: `<fieldset><legend>${secret(NAME)}</legend></fieldset>`,
  'opened details': `<details open><summary>${secret(NAME)}</summary>${secret(NIK)}</details>`,
  'preformatted text': `<pre style="margin:0">nik=${secret(NIK)}</pre>`,
  'output of a sum': `<output>${secret(OTHER_NIK)}</output>`,
  'text in a drawing': `<svg width="200" height="20"><text class="secret" x="2" y="15">${NIK}</text></svg>`,
  'split text in a drawing': `<svg width="200" height="20"><text class="secret" x="2" y="15"><tspan>${NIK.slice(0, 8)}</tspan><tspan>${NIK.slice(8)}</tspan></text></svg>`,
  'before an element': `<p><span class="secret before" data-value="${NIK}"></span></p>`,
  'after an element': `<p><span class="secret after" data-value="${NAME}"></span></p>`,
  'picture that did not load': `<img class="secret" alt="${NAME}" src="/api/504" width="150" height="20">`,
  'turned text': `<p>${secret(NIK, 'display:inline-block;transform:rotate(-5deg)')}</p>`,
  'enlarged text': `<p>${secret(NAME, 'display:inline-block;transform:scale(1.3);transform-origin:left')}</p>`,
  'text from top to bottom': `<p style="writing-mode:vertical-rl;height:90px;margin:0">${secret(PHONE)}</p>`,
  'scrolled box': `<div class="scrolled"><p style="height:60px"></p>${secret(NIK)}<p style="height:60px"></p></div>`,
  'open shadow root': '<div class="secret shadow" style="height:20px;width:150px"></div>',
  'custom element with a closed root':
    '<kartu-nama class="secret" style="display:block;height:20px;width:150px"></kartu-nama>',
  'frame of the same site': `<iframe class="secret" width="150" height="30" srcdoc="<p>${NAME} ${NIK}</p>"></iframe>`,
  'another NIK': `<p>${secret(OTHER_NIK)}</p>`,
  'another e-mail': `<p>${secret(OTHER_EMAIL)}</p>`,
  'another phone number': `<p>${secret(OTHER_PHONE)}</p>`,
  'date of birth in words': `<p>Lahir ${secret('17 Agustus 1985')}</p>`,
  'date of birth in figures': `<p>Lahir ${secret('17/08/1985')}</p>`,
  'code after its word': `<p>Kode OTP Anda: ${secret(OTP)}</p>`,
  'code before its word': `<p>${secret(OTP)} adalah kode verifikasi Anda</p>`,
  'code in groups': `<p>OTP ${secret(OTP.replace(/(.{3})/, '$1 '))}</p>`,
  'code in a table': `<table><tr><td>Kode</td><td>${secret(OTP)}</td></tr></table>`,
  'password told': `<p>Kata sandi: ${secret(PASSWORD)}</p>`,
  'token in the text': `<p>Sesi ${secret(JWT, 'word-break:break-all')}</p>`,
  'hint of the mouse': `<p title="${NAME} ${NIK}">Petunjuk</p>`,
  'name for screen readers': `<p aria-label="${NAME}" data-nik="${NIK}">Profil</p>`,
  'ordinary words': '<p class="shown">Pendaftaran hak akses pelaku usaha</p>',
};

const PAGE = `<style>body{font:14px sans-serif;margin:0}header{position:sticky;top:0;background:#eee;padding:4px}
.places{display:grid;grid-template-columns:1fr 1fr;gap:16px 24px;padding:12px}.place{min-height:40px}
p{margin:4px 0}.scrolled{height:60px;overflow:auto}.before::before,.after::after{content:attr(data-value)}</style>
<header>Masuk sebagai ${secret(NAME)}</header>
<div class="places">${Object.entries(PLACES)
  .map(([name, markup]) => `<div class="place" data-place="${name}">${markup}</div>`)
  .join('')}</div>
<dialog id="dialog" style="padding:12px;bottom:90px;top:auto"><p>Akun ${secret(NAME)} (${secret(EMAIL)})</p><p class="shown">sudah ada</p></dialog>
<div id="popover" popover style="inset:auto 8px 8px auto;padding:12px">NIK ${secret(NIK)}</div>`;

/** What only script can make: the shadow roots, the title, and the address, which a page changes without loading. */
async function plantTheRest(page: Page): Promise<void> {
  await page.evaluate(
    (name, nik, address) => {
      const paragraph = (): HTMLElement =>
        Object.assign(document.createElement('p'), { textContent: `${name} ${nik}` });
      document.querySelector('.shadow')?.attachShadow({ mode: 'open' }).append(paragraph());
      document.querySelector('kartu-nama')?.attachShadow({ mode: 'closed' }).append(paragraph());
      document.querySelector('.scrolled')?.scrollTo(0, 50);
      document.title = `${name} ${nik}`;
      history.pushState(null, '', address);
    },
    NAME,
    NIK,
    `/register/${NIK}/${NAME.replace(' ', '-')}/verify/${JWT}?email=${EMAIL}&otp=${OTP}#${PHONE}`,
  );
}

interface SeenBox extends Box {
  readonly place: string;
}

/** The boxes in the window of what `selector` finds, in pixels of the picture. */
function measure(page: Page, selector: string): Promise<SeenBox[]> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .flatMap((element) =>
          [...element.getClientRects()].map((box) => ({
            place: element.closest<HTMLElement>('[data-place]')?.dataset['place'] ?? element.tagName,
            left: Math.max(0, box.left) * devicePixelRatio,
            top: Math.max(0, box.top) * devicePixelRatio,
            right: Math.min(innerWidth, box.right) * devicePixelRatio,
            bottom: Math.min(innerHeight, box.bottom) * devicePixelRatio,
          })),
        )
        .filter((box) => box.right > box.left + 4 && box.bottom > box.top + 4),
    selector,
  );
}

/** A message of the portal that repeats everything; `words` tell one from another. */
function showMessage(page: Page, words: string, markup: string): Promise<void> {
  return page.evaluate(
    (text, secrets) => {
      document.querySelector('.v-snackbar')?.remove();
      const box = document.createElement('div');
      box.className = 'v-snackbar';
      box.setAttribute('role', 'alert');
      box.style.cssText =
        'position:fixed;left:8px;right:8px;bottom:8px;padding:8px;background:#222;color:#fff';
      box.innerHTML = `<span class="shown">${text}</span> ${secrets}`;
      document.body.append(box);
    },
    words,
    markup,
  );
}

const IN_THE_MESSAGE = `NIK ${secret(NIK)} atas nama ${secret(NAME)} (${secret(EMAIL)}, ${secret(PHONE)}). Kode OTP ${secret(OTP)}, kata sandi: ${secret(PASSWORD)}; token ${secret(JWT)}`;

interface Shot {
  readonly name: string;
  readonly secrets: readonly SeenBox[];
  readonly shown: readonly SeenBox[];
}

async function shoot(stage: PageStage, operator: PanelPerson, name: string, within = ''): Promise<Shot> {
  const { page } = stage;
  await showMessage(page, `Data tidak sesuai KTP (${name})`, IN_THE_MESSAGE);
  const secrets = await measure(page, `${within} .secret, .v-snackbar .secret`);
  const shown = await measure(page, '.v-snackbar .shown');
  await operator.waitForLine(`(${name})`, { picture: true });
  return { name, secrets, shown };
}

async function exportClosed(stage: PageStage, operator: PanelPerson): Promise<OpenedBundle> {
  const words = panelWords.id.export;
  await operator.press(words.open);
  await operator.waitFor(words.leavesTitle);
  await operator.press(words.levels.tertutup.name);
  return openBundle(await operator.download(stage.folder), join(stage.folder, 'opened'));
}

test('more than fifty places, and what the portal says of them', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(PAGE);
  await plantTheRest(page);
  expect(Object.keys(PLACES).length).toBeGreaterThanOrEqual(50);

  const shots: Shot[] = [];
  const height = await page.evaluate(() => innerHeight);
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  for (let top = 0; shots.length === 0 || top < bottom + height / 2; top += Math.floor(height / 2)) {
    await page.evaluate((y) => scrollTo(0, y), top);
    shots.push(await shoot(stage, operator, `gulir ${'abcdefghij'[shots.length]}`));
  }
  await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#dialog')?.showModal();
    document.querySelector<HTMLElement>('#popover')?.showPopover();
  });
  shots.push(await shoot(stage, operator, 'jendela', ':is(#dialog, #popover)'));

  const bundle = await exportClosed(stage, operator);
  expect(await findPlanted(bundle)).toEqual([]);
  const covered = new Set<string>();
  for (const { name, secrets, shown } of shots) {
    const picture = pictureOf(bundle, `(${name})`);
    const leaks = secrets.filter((box) => coloursIn(picture, shrink(box)).size > 1);
    expect(
      leaks.map(({ place }) => place),
      name,
    ).toEqual([]);
    for (const { place } of secrets) covered.add(place);
    // Black all over would be covered too.
    expect(shown.length).toBeGreaterThan(0);
    for (const box of shown) expect(coloursIn(picture, box).size, name).toBeGreaterThan(2);
  }
  const planted = Object.keys(PLACES).filter((place) => PLACES[place]?.includes('secret'));
  expect(planted.filter((place) => !covered.has(place))).toEqual([]);
});

test('a name that the case holds no longer cannot be read where it was recorded', async ({ stage }) => {
  const operator = await stage.record('<p>Pendaftaran</p>');
  await showMessage(stage.page, 'Data tidak sesuai KTP (sebelum)', `atas nama ${secret(NAME)}`);
  await operator.waitForLine('(sebelum)', { picture: true });
  await operator.press(panelWords.id.cases.edit);
  await operator.fill(panelWords.id.caseForm.name, CORRECTED);
  await operator.waitFor(panelWords.id.caseForm.saved);
  await operator.press(panelWords.id.caseForm.done);
  await showMessage(
    stage.page,
    'Data tidak sesuai KTP (sesudah)',
    `dulu ${secret(NAME)}, kini ${secret(CORRECTED)}`,
  );
  const secrets = await measure(stage.page, '.v-snackbar .secret');
  await operator.waitForLine('(sesudah)', { picture: true });

  const bundle = await exportClosed(stage, operator);
  const texts = (await Promise.all(bundle.files.map((path) => readText(join(bundle.folder, path))))).map(
    // Four letters come together by chance in the letters that a picture inside the report is written with.
    (text) => text.replaceAll(/data:[a-z/]+;base64,[A-Za-z0-9+/=]+/g, ''),
  );
  for (const word of [...NAME.split(' '), ...CORRECTED.split(' ')]) {
    expect(
      texts.filter((text) => says(text, word)),
      word,
    ).toEqual([]);
  }
  const picture = pictureOf(bundle, '(sesudah)');
  expect(secrets.map((box) => coloursIn(picture, shrink(box)).size)).toEqual([1, 1]);
});

/** Without what rounding leaves at the rim. */
function shrink({ left, top, right, bottom }: Box): Box {
  return { left: left + 1, top: top + 1, right: right - 1, bottom: bottom - 1 };
}

function pictureOf({ chronology, pictures }: OpenedBundle, words: string) {
  const entry = chronology.entries.find((one) => says(JSON.stringify(one), words));
  const path = [...pictures.keys()].find((file) => JSON.stringify(entry).includes(file.replace('data/', '')));
  const picture = pictures.get(path ?? '');
  if (!picture) throw new Error(`No picture of ${words}: ${JSON.stringify(entry)}`);
  return picture;
}

/** What a file may not hold, whatever stands between its letters and digits. */
const PLANTED = [NIK, NAME, EMAIL, PHONE.slice(1), OTHER_NIK, OTHER_EMAIL, OTHER_PHONE, PASSWORD, JWT].map(
  bare,
);

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

async function findPlanted({ folder, files }: OpenedBundle): Promise<string[]> {
  const found: string[] = [];
  for (const path of files) {
    const text = await readText(join(folder, path));
    for (const value of PLANTED) {
      if (bare(path).includes(value) || bare(text).includes(value)) found.push(`${value} in ${path}`);
    }
    if (new RegExp(`(?<![0-9a-f])${OTP}(?![0-9a-f])`, 'i').test(text)) found.push(`${OTP} in ${path}`);
  }
  return found;
}

/** Empty for pictures, whose pixels are looked at, and for the signature. */
async function readText(path: string): Promise<string> {
  if (/\.(png|jpg|sig)$/.test(path)) return '';
  const bytes = readFileSync(path);
  if (!path.endsWith('.pdf')) return bytes.toString('utf8');
  const { pages, everything } = await readPdf(bytes);
  return [...pages.map(({ text }) => text), everything].join('\n');
}
