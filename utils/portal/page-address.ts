/** Where the page stands: origin and path, never a query, never a hash. The portal puts access tokens there. */

/** A part of a path that may be a token, as in `/verify/<token>`, or a person's number or address. */
const PRIVATE = /\d{6}|[@%]|^(?=.*\d)[\w.~-]{20,}$/;
/** What stands behind such a word is a token, unless it is a plain word itself. */
const BEFORE_TOKEN = /verif|a[ck]tiv|[ck]onfirm|callback|reset|token|auth/i;
const PLAIN_WORD = /^[a-z-]*$/;

/** The path with tokens blanked, at most 300 characters. */
export function safePath(path: string): string {
  const parts = path.split(/[?#]/)[0]!.split('/');
  const blanked = parts.map((part, at) => {
    const isBehindWord = BEFORE_TOKEN.test(parts[at - 1] ?? '') && !PLAIN_WORD.test(part);
    return PRIVATE.test(part) || isBehindWord || parts[at - 1] === 'verify' ? '…' : part;
  });
  return blanked.join('/').slice(0, 300) || '/';
}

/** Origin and path of a call's address, or null when it is none. At most 500 characters. */
export function safeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return (origin + safePath(pathname)).slice(0, 500);
}
