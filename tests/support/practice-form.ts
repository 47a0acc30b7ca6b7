/** Fills in the practice portal's form of 2026 (generation C) as a person does: real keys, real clicks. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { person, type Person } from '../portal/people.ts';
import { eventually } from './eventually.ts';

export const FIELD_SELECTORS = {
  nik: 'input[placeholder^="Masukkan 16 digit NIK"]',
  email: 'input[placeholder^="Contoh: nama@"]',
  phone: 'input[placeholder^="81x-"]',
  name: 'input[placeholder="Masukkan nama sesuai KTP"]',
  birthDate: 'input[placeholder="dd/mm/yyyy"]',
  address: 'textarea[placeholder^="Contoh: Jl. RUSA"]',
} as const;
export type TextField = keyof typeof FIELD_SELECTORS;

/** A password that passes the portal's checklist. */
export const PRACTICE_PASSWORD = 'Rahasia#2026';

/** Where the form is and who has its mails: the served portal, or the practice page of the extension. */
export interface FormPortal {
  readonly url: string;
  lastCode(to: string): string | null | Promise<string | null>;
}

export class PracticeForm {
  readonly #page: Page;
  readonly #portal: FormPortal;
  readonly #frame: Frame | null;

  /** @param frame where the form is, when it is not the page itself */
  constructor(page: Page, portal: FormPortal, frame: Frame | null = null) {
    this.#page = page;
    this.#portal = portal;
    this.#frame = frame;
  }

  get #document(): Frame {
    return this.#frame ?? this.#page.mainFrame();
  }

  /** Opens the first step. The query chooses another generation, for example `?gen=B`. */
  async open(query = ''): Promise<void> {
    await this.#page.goto(this.#portal.url + query, { waitUntil: 'load' });
    await this.#page.waitForSelector('.sheet h1');
  }

  async chooseKind(kind = 'Orang Perseorangan'): Promise<void> {
    await this.#click('.v-select .v-field');
    await this.#chooseOption(kind);
  }

  /** Replaces what is in the field. */
  async type(field: TextField, text: string): Promise<void> {
    const box = await this.#find(FIELD_SELECTORS[field]);
    await box.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      (element as HTMLInputElement | HTMLTextAreaElement).select();
    });
    await box.focus();
    if (text === '') await this.#page.keyboard.press('Backspace');
    else await box.type(text);
  }

  /** Brings the field to the middle of the window and the cursor into it. */
  async lookAt(field: TextField): Promise<void> {
    const box = await this.#find(FIELD_SELECTORS[field]);
    await clickWhenStill(box);
  }

  /** Waits until the page itself holds this value. */
  async waitForValue(field: TextField, value: string): Promise<void> {
    await this.#document.waitForFunction(
      (selector, wanted) => document.querySelector<HTMLInputElement>(selector)?.value === wanted,
      {},
      FIELD_SELECTORS[field],
      value,
    );
  }

  /** Waits until the portal says something under a field. */
  async waitForMessage(): Promise<void> {
    await this.#document.waitForSelector('.v-messages__message');
  }

  /** Waits until the page has this heading. */
  async waitForHeading(words: string): Promise<void> {
    await this.#document.waitForFunction(
      (wanted) => document.querySelector('.sheet h1')?.textContent?.trim() === wanted,
      {},
      words,
    );
  }

  /** Clicks beside the fields, so that the page looks at what was typed. */
  async leaveField(): Promise<void> {
    await this.#click('.sheet h1');
  }

  async valueOf(field: TextField): Promise<string> {
    return this.#document.$eval(FIELD_SELECTORS[field], (element) => (element as HTMLInputElement).value);
  }

  /** Waits until the button with exactly these words can be pressed, then presses it. */
  async press(words: string): Promise<void> {
    const handle = await this.#document.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('button')].find(
          (button) => button.innerText.trim() === wanted && !button.disabled && button.offsetParent !== null,
        ),
      {},
      words,
    );
    await clickWhenStill(handle.asElement() as ElementHandle<Element>);
  }

  /** Presses the button of the message window, and waits until nothing of it lies over the form. */
  async closeDialog(): Promise<void> {
    await this.press('Oke, Mengerti');
    await this.#document.waitForFunction(
      () =>
        ![...document.querySelectorAll<HTMLElement>('.v-overlay__scrim')].some((scrim) =>
          scrim.checkVisibility(),
        ),
    );
  }

  /** Points at the short message, as one does who reads it; while the mouse is there it stays. */
  async pointAtSnackbar(): Promise<void> {
    const card = await this.#find('.v-snackbar__wrapper');
    await card.hover();
  }

  /** Types the newest code that was sent to this address into the six boxes. */
  async typeCode(sentTo: string): Promise<void> {
    const first = await this.#find('.otp-input2');
    const code = await eventually(`a code for ${sentTo}`, () => this.#portal.lastCode(sentTo));
    await first.focus();
    await this.#page.keyboard.type(code);
  }

  async choosePassword(): Promise<void> {
    await this.#find('input[type="password"]');
    const boxes = await this.#document.$$('input[type="password"]');
    for (const box of boxes) await box.type(PRACTICE_PASSWORD);
    await this.press('Lanjut');
  }

  async chooseSex(sex: Person['sex']): Promise<void> {
    await this.#click(`input[type="radio"][value="${sex}"]`);
  }

  /** Goes down the four lists by name. */
  async chooseRegion(names: readonly string[]): Promise<void> {
    for (const [index, name] of names.entries()) {
      const placeholder = ['Pilih provinsi', 'Pilih kabupaten', 'Pilih kecamatan', 'Pilih desa'][index] ?? '';
      const box = await this.#find(`input[placeholder^="${placeholder}"]:not([disabled])`);
      await clickWhenStill(box);
      await this.#document.waitForSelector('[role="option"]', { visible: true });
      await box.type(name);
      await this.#chooseOption(name);
    }
  }

  async agree(): Promise<void> {
    await this.#click('.v-checkbox input[type="checkbox"]');
  }

  /** From the empty first step to the empty profile. */
  async reachProfile(nik: string, email: string): Promise<void> {
    await this.chooseKind();
    await this.type('nik', nik);
    await this.type('email', email);
    await this.press('Verifikasi');
    await this.typeCode(email);
    await this.choosePassword();
    await this.#find(FIELD_SELECTORS.name);
  }

  /** Everything of the profile; the region is one that the practice portal knows to the village. */
  async fillProfile(profile: Pick<Person, 'name' | 'sex' | 'birthDate' | 'address'> & { phone: string }) {
    await this.type('phone', profile.phone);
    await this.type('name', profile.name);
    await this.chooseSex(profile.sex);
    await this.type('birthDate', profile.birthDate);
    await this.type('address', profile.address);
    await this.chooseRegion(PRACTICE_REGION);
    await this.agree();
  }

  /** Generations A and B have no placeholders: types into the field beside or under these words. */
  async typeBeside(words: string, text: string): Promise<void> {
    const handle = await this.#document.waitForFunction(
      (wanted) => {
        const captions = [...document.querySelectorAll<HTMLElement>('td, label')];
        const caption = captions.find((one) => one.innerText.trim() === wanted && one.offsetParent !== null);
        const scope = caption?.closest('tr, .v-input');
        return scope?.querySelector('input:not([type="hidden"]), textarea') ?? null;
      },
      {},
      words,
    );
    const box = handle.asElement() as ElementHandle<HTMLInputElement>;
    await clickWhenStill(box);
    await box.evaluate((element) => element.select());
    await box.type(text);
  }

  /** Generation A: whether the picture with the code is drawn. */
  async hasCaptchaPicture(): Promise<boolean> {
    const picture = await this.#find('img[alt="captcha"]');
    return picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0);
  }

  /** From the first step of generation B to its empty profile. */
  async reachProfileOfGenerationB(phone: string): Promise<void> {
    await this.#click('input[type="radio"][value="UMK"]');
    await this.press('Selanjutnya');
    await this.typeBeside('Nomor Telepon Seluler', phone);
    await this.press('Kirim kode verifikasi melalui WhatsApp');
    const code = await eventually(`a code for ${phone}`, () => this.#portal.lastCode(phone));
    await this.typeBeside('Kode Verifikasi', code);
    await this.press('Verifikasi');
    await this.typeBeside('Password', PRACTICE_PASSWORD);
    await this.typeBeside('Konfirmasi Password', PRACTICE_PASSWORD);
    await this.press('Selanjutnya');
  }

  async #find(selector: string): Promise<ElementHandle<Element>> {
    const handle = await this.#document.waitForSelector(selector, { visible: true });
    if (handle === null) throw new Error(`The page has no ${selector}`);
    return handle;
  }

  async #click(selector: string): Promise<void> {
    const handle = await this.#document.waitForSelector(selector);
    if (handle !== null) await clickWhenStill(handle);
  }

  async #chooseOption(name: string): Promise<void> {
    const handle = await this.#document.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('[role="option"]')].find(
          (option) => option.innerText.trim() === wanted && option.offsetParent !== null,
        ),
      {},
      name,
    );
    await clickWhenStill(handle.asElement() as ElementHandle<Element>);
    await this.#document.waitForFunction(
      () =>
        ![...document.querySelectorAll<HTMLElement>('[role="option"]')].some(
          (option) => option.offsetParent !== null,
        ),
    );
  }
}

/** Menus and windows of the page glide in; a click meets them only once they stand. */
export async function clickWhenStill(handle: ElementHandle<Element>): Promise<void> {
  await handle.evaluate(async (element) => {
    element.scrollIntoView({ block: 'center' });
    const place = (): string => JSON.stringify(element.getBoundingClientRect());
    let before = '';
    for (let same = 0; same < 3; same = place() === before ? same + 1 : 0) {
      before = place();
      await new Promise(requestAnimationFrame);
    }
  });
  await handle.click();
}

/** A village that the practice portal knows. */
const PRACTICE_REGION = ['Jawa Barat', 'Kota Bandung', 'Sukasari', 'Sukarasa'] as const;

/** An e-mail address that nobody has used. */
export function freshEmail(key: string): string {
  return `${person(key)
    .name.toLowerCase()
    .replace(/[^a-z]+/g, '.')}.${key}@contoh.id`;
}
