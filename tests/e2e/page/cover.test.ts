/** In the pixels that are kept, everything personal is under a box of one colour. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { panelWords } from '../../../utils/words/panel.ts';
import { openBundle } from '../../support/bundle-reader.ts';
import type { Box } from '../../support/page-notes.ts';
import type { PanelPerson } from '../../support/panel-person.ts';
import { coloursIn } from '../../support/pictures.ts';
import { showMessage, test, type PageStage } from './page-stage.ts';

const NIK = '3273011708859901';

/** `.secret` marks what must be covered: fields, texts that repeat their values, a picture from memory. */
const PAGE = `<style>body{font:16px sans-serif;margin:16px}.secret{background:linear-gradient(90deg,red,lime)}p{margin:12px 0}</style>
<form><label>NIK <input class="secret" id="nik" placeholder="Masukkan 16 digit NIK sesuai KTP"></label>
<p><label>Nama <input class="secret" id="name" placeholder="Masukkan nama sesuai KTP"></label></p>
<p style="transform:rotate(-4deg) scale(1.2);transform-origin:left"><label>Email <input class="secret" id="email" placeholder="Contoh: nama@email.com"></label></p></form>
<p>Halo <span class="secret">BUDI</span> <b class="secret">SANTOSO</b>, NIK <span class="secret"><i>327301</i>17<b>0885</b>9901</span>.</p>
<p>Surat ke <span class="secret">budi.santoso.9901@contoh.id</span>, lahir <span class="secret">17 Agustus 1985</span>.</p>
<img class="secret" id="photo" width="120" height="80" alt="">
<div style="height:1500px"></div><p id="low">Nomor <span class="secret">3273 0117 0885 9901</span> di bawah.</p><div style="height:600px"></div>`;

async function fill(stage: PageStage): Promise<void> {
  await stage.type('#nik', NIK);
  await stage.type('#name', 'BUDI SANTOSO');
  await stage.type('#email', 'budi.santoso.9901@contoh.id');
  await stage.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 120;
    canvas.height = 80;
    const context = canvas.getContext('2d')!;
    for (let x = 0; x < 120; x += 10) {
      context.fillStyle = `hsl(${x * 3} 90% 50%)`;
      context.fillRect(x, 0, 10, 80);
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const photo = document.querySelector<HTMLImageElement>('#photo')!;
    photo.src = URL.createObjectURL(blob!);
    await photo.decode();
  });
}

/** What is secret and in the window, in pixels of the picture. */
function measureSecrets(page: Page, selector = '.secret'): Promise<Box[]> {
  return page.evaluate(
    (secrets) =>
      [...document.querySelectorAll(secrets)]
        .flatMap((element) => [...element.getClientRects()])
        .map((box) => ({ left: box.left, top: box.top, right: box.right, bottom: box.bottom }))
        .map(({ left, top, right, bottom }) => ({
          left: Math.max(0, left * devicePixelRatio),
          top: Math.max(0, top * devicePixelRatio),
          right: Math.min(innerWidth, right) * devicePixelRatio,
          bottom: Math.min(innerHeight, bottom) * devicePixelRatio,
        }))
        .filter((box) => box.right > box.left + 2 && box.bottom > box.top + 2),
    selector,
  );
}

async function exportPictures(stage: PageStage, operator: PanelPerson) {
  await operator.press(panelWords.id.export.open);
  await operator.waitFor(panelWords.id.export.leavesTitle);
  return openBundle(await operator.download(stage.folder), join(stage.folder, 'opened'));
}

test('fields, repeated values, split texts and pictures from memory: scrolled, transformed, zoomed', async ({
  stage,
}) => {
  const { page, lab } = stage;
  const operator = await stage.record(PAGE);
  await fill(stage);
  const shots: { readonly name: string; readonly secrets: Box[] }[] = [];
  const shoot = async (name: string): Promise<void> => {
    const secrets = await measureSecrets(page);
    expect(secrets.length, name).toBeGreaterThan(0);
    await showMessage(page, `Data tidak sesuai KTP (${name})`, 5_000);
    await operator.waitForLine(`(${name})`, { picture: true });
    shots.push({ name, secrets });
  };
  await shoot('atas');
  await page.evaluate(() => scrollTo(0, 60));
  await shoot('geser');
  await page.evaluate(() => document.querySelector('#low')?.scrollIntoView({ block: 'center' }));
  await shoot('bawah');
  await lab.setZoom(page, 2);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForFunction(() => devicePixelRatio >= 2);
  await shoot('besar');

  const { chronology, pictures } = await exportPictures(stage, operator);
  for (const { name, secrets } of shots) {
    const entry = chronology.entries.find((one) => JSON.stringify(one).includes(`(${name})`));
    const path = [...pictures.keys()].find((file) =>
      JSON.stringify(entry).includes(file.replace('data/', '')),
    );
    const picture = pictures.get(path ?? '');
    if (!picture) throw new Error(`No picture of ${name}: ${JSON.stringify(entry)}`);
    for (const box of secrets) {
      const inner = { left: box.left + 1, top: box.top + 1, right: box.right - 1, bottom: box.bottom - 1 };
      expect(coloursIn(picture, inner).size, `${name} ${JSON.stringify(box)}`).toBe(1);
    }
  }
});

test('a page that two fingers have made larger has its picture', async ({ stage }) => {
  const { page, lab } = stage;
  const operator = await stage.record(PAGE);
  await fill(stage);
  await lab.setPinch(page, 1.7);
  await showMessage(page, 'Data tidak sesuai KTP', 20_000);
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
});

test('a page that moves under the cover gives no picture', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(PAGE);
  await fill(stage);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#nik')!;
    let at = 0;
    const move = (): void => {
      at = (at + 37) % 400;
      field.style.transform = `translateX(${at}px)`;
      requestAnimationFrame(move);
    };
    move();
  });
  await showMessage(page, 'Data tidak sesuai KTP', 20_000);
  const line = await operator.waitForLine('Data tidak sesuai KTP', { picture: false });
  await operator.waitFor('Tanpa gambar');
  expect(line.hasPicture).toBe(false);
});

/** A dialog that repeats a name and comes above the covers as soon as they stand there; `times` of them. */
async function putAboveCovers(page: Page, times: number): Promise<void> {
  await page.evaluate((limit) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<dialog style="margin:40px"><p>Halo <span class="secret">BUDI SANTOSO</span></p></dialog>',
    );
    const dialog = document.querySelector('dialog')!;
    let left = limit;
    // The second host of the extension is the cover.
    new MutationObserver(() => {
      if (left === 0 || document.querySelectorAll('pendamping-oss').length < 2) return;
      left -= 1;
      dialog.close();
      dialog.showModal();
    }).observe(document.documentElement, { childList: true });
  }, times);
}

test('what came above the covers is in no picture: it is taken again, with covers above that', async ({
  stage,
}) => {
  const { page } = stage;
  const operator = await stage.record(PAGE);
  await fill(stage);
  await putAboveCovers(page, 1);
  await showMessage(page, 'Data tidak sesuai KTP', 20_000);
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
  const secrets = await measureSecrets(page, 'dialog .secret');
  expect(secrets).toHaveLength(1);

  const { pictures } = await exportPictures(stage, operator);
  expect(pictures.size).toBe(1);
  for (const box of secrets) {
    const inner = { left: box.left + 1, top: box.top + 1, right: box.right - 1, bottom: box.bottom - 1 };
    expect(coloursIn([...pictures.values()][0]!, inner).size, JSON.stringify(box)).toBe(1);
  }
});

test('a page that always puts something above the covers gives no picture', async ({ stage }) => {
  const { page } = stage;
  const operator = await stage.record(PAGE);
  await fill(stage);
  await putAboveCovers(page, 100);
  await showMessage(page, 'Data tidak sesuai KTP', 20_000);
  const line = await operator.waitForLine('Data tidak sesuai KTP', { picture: false });
  await operator.waitFor('Tanpa gambar');
  expect(line.hasPicture).toBe(false);
});

/** What slides in stands over the fields; what goes on for longer must go on. */
const MOVING_PAGE = `${PAGE}<style>
@keyframes turn{to{transform:rotate(360deg)}}@keyframes run{to{width:0}}
#spinner{width:20px;height:20px;background:#888;animation:turn 1s infinite linear}
#countdown{width:300px;height:4px;background:#888;animation:run 120s linear}
#veil{position:fixed;inset:0;background:#000;opacity:0;transition:opacity .9s}
#card{position:fixed;left:10px;top:10px;width:420px;height:160px;background:#fff}
#mark{width:60px;height:60px;background:rgb(200,0,40)}</style><div id="spinner"></div><div id="countdown"></div>`;

test('a message that slides in stands whole in its picture, and what goes on for longer goes on', async ({
  stage,
}) => {
  const { page } = stage;
  const operator = await stage.record(MOVING_PAGE);
  await fill(stage);
  await page.evaluate(async () => {
    const told: string[] = [];
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="veil"></div><div id="card" role="dialog"><p>Data tidak sesuai KTP</p><div id="mark"></div></div>',
    );
    const veil = document.querySelector<HTMLElement>('#veil')!;
    veil.addEventListener('transitionend', () => told.push('transition'));
    const card = document.querySelector('#card')!;
    const sliding = card.animate([{ transform: 'translateY(400px) scale(.5)', opacity: 0 }, {}], 900);
    void sliding.finished.then(() => told.push('slide'));
    const turn = document.querySelector('#spinner')!.getAnimations()[0]!;
    Object.assign(globalThis, { told, turn });
    await new Promise(requestAnimationFrame);
    veil.style.opacity = '.6';
  });
  await operator.waitForLine('Data tidak sesuai KTP', { picture: true });
  const left = await page.evaluate(() => {
    const { told, turn } = globalThis as unknown as { told: string[]; turn: Animation };
    const box = document.querySelector('#mark')!.getBoundingClientRect();
    return {
      told: told.toSorted(),
      isTurning: turn.playState === 'running',
      isCounting: document.querySelector('#countdown')!.getAnimations()[0]?.playState === 'running',
      mark: {
        left: box.left * devicePixelRatio + 1,
        top: box.top * devicePixelRatio + 1,
        right: box.right * devicePixelRatio - 1,
        bottom: box.bottom * devicePixelRatio - 1,
      },
    };
  });
  expect(left).toMatchObject({ told: ['slide', 'transition'], isTurning: true, isCounting: true });

  const { pictures } = await exportPictures(stage, operator);
  expect([...coloursIn([...pictures.values()][0]!, left.mark)]).toEqual(['200,0,40']);
});
