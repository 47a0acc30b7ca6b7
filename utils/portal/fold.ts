/** Text as it is compared: one case, one kind of space, no invisible characters, no decoration. */

/** Needs no unifying: most labels. */
const PLAIN = /^[\x20-\x7e\s]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Lower case, compatibility forms unified, spaces collapsed. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.replace(/\s+/g, ' ').trim().toLowerCase();
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

const DECORATION = /^[\s*:•·–—-]+|[\s*:]+$|\((wajib( diisi)?|required|opsional|optional)\)/g;
const INVITATION =
  /^(silakan |silahkan |mohon |please )?(masukk?an|isi(kan)?|pilih(lah)?|tulis(kan)?|ketik(kan)?|input|enter|select|choose|type|your)( your)? /;

/** A folded label without its star, its colon and its "Masukkan …" or "Pilih …" in front. */
export function foldLabel(folded: string): string {
  return folded.replace(DECORATION, '').trim().replace(INVITATION, '').replace(DECORATION, '').trim();
}
