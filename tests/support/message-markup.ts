/**
 * How portals built with four frameworks show a message, place by place: the form they stand on, and the markup
 * of one message as the framework writes it. Ids are counted by `number`.
 */
import type { MessagePlace } from '../../utils/domain/form/form.ts';

export const FRAMEWORKS = ['vuetify2', 'vuetify3', 'mui', 'plain'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const SPOTS = ['field', 'snackbar', 'alert', 'dialog', 'page', 'toast', 'heading'] as const;
/** Where a message is put: a snackbar of the framework, a toast of another library or a live region, … */
export type Spot = (typeof SPOTS)[number];

/** What the extension calls that place. */
export const PLACE_OF: Record<Spot, readonly MessagePlace[]> = {
  field: ['field-hint'],
  snackbar: ['snackbar'],
  alert: ['alert'],
  dialog: ['dialog'],
  page: ['page'],
  // A toast by its name, a bare live region by its role.
  toast: ['snackbar', 'alert'],
  heading: ['page'],
};

export interface ShownMarkup {
  /** Selector of the element into which the markup is put, as its last content. */
  readonly into: string;
  readonly html: string;
}

/** The first step of the form. The field for the NIK has the id `nik`. */
export const FORMS: Record<Framework, string> = {
  vuetify2: `<div id="app"><main class="v-main"><div class="v-main__wrap"><div id="content"><form>
    <div class="v-input v-text-field" id="nik-row"><div class="v-input__control"><div class="v-input__slot"><div class="v-text-field__slot"><label for="nik" class="v-label">NIK</label><input id="nik" type="text" placeholder="Masukkan 16 digit NIK sesuai KTP"></div></div><div class="v-text-field__details" id="nik-details"></div></div></div>
    <div class="v-input v-text-field"><div class="v-input__control"><div class="v-input__slot"><div class="v-text-field__slot"><label for="mail" class="v-label">Email</label><input id="mail" type="text" placeholder="Contoh: nama@email.com"></div></div><div class="v-text-field__details"></div></div></div>
    <button type="button" class="v-btn"><span class="v-btn__content">Verifikasi</span></button></form></div></div></main></div>`,
  vuetify3: `<div id="app"><div class="v-application"><main class="v-main"><div id="content"><form>
    <div class="v-input v-text-field" id="nik-row"><div class="v-input__control"><div class="v-field"><div class="v-field__field"><label class="v-label v-field-label" for="nik">NIK</label><input class="v-field__input" size="1" type="text" id="nik" placeholder="Masukkan 16 digit NIK sesuai KTP" aria-describedby="nik-messages"></div></div></div><div class="v-input__details" id="nik-details"></div></div>
    <div class="v-input v-text-field"><div class="v-input__control"><div class="v-field"><div class="v-field__field"><input class="v-field__input" size="1" type="text" id="mail" placeholder="Contoh: nama@email.com"></div></div></div><div class="v-input__details"></div></div>
    <button type="button" class="v-btn"><span class="v-btn__content">Verifikasi</span></button></form></div></main></div></div>`,
  mui: `<div id="root"><div id="content"><form>
    <div class="MuiFormControl-root MuiTextField-root" id="nik-details"><label class="MuiFormLabel-root MuiInputLabel-root" for="nik">NIK<span aria-hidden="true" class="MuiFormLabel-asterisk"> *</span></label><div class="MuiInputBase-root MuiOutlinedInput-root"><input aria-invalid="false" id="nik" type="text" placeholder="Masukkan 16 digit NIK sesuai KTP" class="MuiInputBase-input MuiOutlinedInput-input"></div></div>
    <div class="MuiFormControl-root MuiTextField-root"><label class="MuiFormLabel-root MuiInputLabel-root" for="mail">Email</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input id="mail" type="text" placeholder="Contoh: nama@email.com" class="MuiInputBase-input"></div></div>
    <button class="MuiButtonBase-root MuiButton-root" type="button">Verifikasi</button></form></div></div>`,
  plain: `<div id="content"><h1>Pendaftaran Hak Akses</h1><form>
    <p id="nik-details"><label for="nik">NIK</label> <input id="nik" name="nik" maxlength="16" placeholder="Masukkan 16 digit NIK sesuai KTP" aria-describedby="nik-salah" aria-invalid="true"></p>
    <p><label for="mail">Email</label> <input id="mail" name="email" placeholder="Contoh: nama@email.com"></p>
    <input type="button" value="Verifikasi"></form></div>`,
};

/** The message in a wrapper of its own with `data-message`, so that many can stand at once and go together. */
export function markMessage(framework: Framework, spot: Spot, text: string, number: number): ShownMarkup {
  const words = escapeHtml(text);
  const into =
    spot === 'field' ? '#nik-details' : spot === 'page' || spot === 'heading' ? '#content' : 'body';
  return { into, html: `<div data-message>${MARKUP[framework][spot](words, number)}</div>` };
}

type Draw = (words: string, number: number) => string;

const FLOATING = 'position:fixed;left:8px;';
const at = (pixels: number): string => `style="${FLOATING}top:${pixels}px;background:#333;color:#fff"`;

const MARKUP: Record<Framework, Record<Spot, Draw>> = {
  vuetify2: {
    field: (words) =>
      `<div class="v-messages theme--light error--text" role="alert"><div class="v-messages__wrapper"><div class="v-messages__message">${words}</div></div></div>`,
    snackbar: (words) =>
      `<div class="v-snack v-snack--active v-snack--bottom" ${at(420)}><div class="v-snack__wrapper v-sheet theme--dark"><div role="status" aria-live="polite" class="v-snack__content">${words}</div><div class="v-snack__action"><button type="button" class="v-btn"><span class="v-btn__content">Tutup</span></button></div></div></div>`,
    alert: (words) =>
      `<div role="alert" class="v-alert v-sheet theme--light error"><div class="v-alert__wrapper"><i aria-hidden="true" class="v-icon mdi mdi-alert"></i><div class="v-alert__content">${words}</div></div></div>`,
    dialog: (words) =>
      `<div role="dialog" aria-modal="true" class="v-dialog__content v-dialog__content--active" ${at(480)}><div class="v-dialog v-dialog--active"><div class="v-card v-sheet"><div class="v-card__text">${words}</div><div class="v-card__actions"><button type="button" class="v-btn"><span class="v-btn__content">Oke, Mengerti</span></button></div></div></div></div>`,
    page: (words) => `<p class="text-body-2 mb-4">${words}</p>`,
    toast: (words) =>
      `<div class="Vue-Toastification__container top-right" ${at(540)}><div class="Vue-Toastification__toast Vue-Toastification__toast--error"><div role="alert" class="Vue-Toastification__toast-body">${words}</div><button type="button" aria-label="close">×</button></div></div>`,
    heading: (words) => `<div class="text-center"><h2 class="text-h5">${words}</h2></div>`,
  },
  vuetify3: {
    field: (words) =>
      `<div class="v-messages" role="alert" aria-live="polite" id="nik-messages"><div class="v-messages__message">${words}</div></div>`,
    snackbar: (words) =>
      `<div class="v-overlay v-overlay--active v-snackbar v-theme--light"><div class="v-overlay__content v-snackbar__wrapper" ${at(420)}><span class="v-snackbar__underlay"></span><div class="v-snackbar__content" role="status" aria-live="polite">${words}</div><div class="v-snackbar__actions"><button type="button" class="v-btn"><span class="v-btn__content">Tutup</span></button></div></div></div>`,
    alert: (words) =>
      `<div class="v-alert v-alert--variant-tonal text-error" role="alert"><span class="v-alert__underlay"></span><div class="v-alert__prepend"><i class="mdi mdi-alert v-icon"></i></div><div class="v-alert__content">${words}</div></div>`,
    dialog: (words) =>
      `<div class="v-overlay v-overlay--active v-dialog" role="dialog" aria-modal="true"><div class="v-overlay__content" ${at(480)}><div class="v-card v-card--variant-elevated"><div class="v-card-text">${words}</div><div class="v-card-actions"><button type="button" class="v-btn"><span class="v-btn__content">Oke, Mengerti</span></button></div></div></div></div>`,
    page: (words) => `<div class="text-body-1">${words}</div>`,
    toast: (words) =>
      `<div class="Toastify" ${at(540)}><section class="Toastify__toast-container"><div class="Toastify__toast Toastify__toast--error"><div role="alert" class="Toastify__toast-body"><div>${words}</div></div></div></section></div>`,
    heading: (words) =>
      `<div class="v-empty-state"><div class="v-empty-state__headline">${words}</div></div>`,
  },
  mui: {
    field: (words, number) =>
      `<p class="MuiFormHelperText-root Mui-error MuiFormHelperText-contained" id="nik-helper-${number}">${words}</p>`,
    snackbar: (words) =>
      `<div class="MuiSnackbar-root MuiSnackbar-anchorOriginBottomLeft" role="presentation" ${at(420)}><div class="MuiPaper-root MuiSnackbarContent-root" role="alert" direction="up"><div class="MuiSnackbarContent-message">${words}</div><div class="MuiSnackbarContent-action"><button class="MuiButtonBase-root" type="button">Tutup</button></div></div></div>`,
    alert: (words) =>
      `<div class="MuiPaper-root MuiAlert-root MuiAlert-standardError" role="alert"><div class="MuiAlert-icon"><svg class="MuiSvgIcon-root" aria-hidden="true"></svg></div><div class="MuiAlert-message">${words}</div></div>`,
    dialog: (words, number) =>
      `<div role="presentation" class="MuiDialog-root MuiModal-root" ${at(480)}><div class="MuiDialog-container" role="presentation"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true" aria-describedby="dialog-${number}"><div class="MuiDialogContent-root"><p class="MuiTypography-root MuiDialogContentText-root" id="dialog-${number}">${words}</p></div><div class="MuiDialogActions-root"><button class="MuiButtonBase-root" type="button">Oke</button></div></div></div></div>`,
    page: (words) => `<p class="MuiTypography-root MuiTypography-body1">${words}</p>`,
    toast: (words) =>
      `<div class="notistack-SnackbarContainer" ${at(540)}><div class="notistack-Snackbar"><div role="alert" class="notistack-MuiContent notistack-MuiContent-error"><div id="notistack-snackbar">${words}</div></div></div></div>`,
    heading: (words) => `<h1 class="MuiTypography-root MuiTypography-h4">${words}</h1>`,
  },
  plain: {
    field: (words) => `<span class="galat" id="nik-salah">${words}</span>`,
    snackbar: (words) => `<div class="toast show" role="status" ${at(420)}>${words}</div>`,
    alert: (words) => `<div class="alert alert-danger" role="alert">${words}</div>`,
    dialog: (words) =>
      `<dialog open ${at(480)}><p>${words}</p><form method="dialog"><button>Oke</button></form></dialog>`,
    page: (words) => `<p><font color="#444">${words}</font></p>`,
    toast: (words) => `<div aria-live="assertive" ${at(540)}><p>${words}</p></div>`,
    heading: (words) => `<center><h1>${words}</h1></center>`,
  },
};

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
