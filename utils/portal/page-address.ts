/** Where the page stands: origin and path, never a query, never a hash. The portal puts access tokens there. */

/** A part of a path that may be a token, as in `/verify/<token>`, or a person's number or address. */
const PRIVATE = /\d{6}|[@%]|^(?=.*\d)[\w.~-]{20,}$/;

/** The path with tokens blanked, at most 300 characters. */
export function safePath(path: string): string {
  const parts = path.split(/[?#]/)[0]!.split('/');
  const blanked = parts.map((part, at) => (PRIVATE.test(part) || parts[at - 1] === 'verify' ? '…' : part));
  return blanked.join('/').slice(0, 300) || '/';
}

/** Origin and path of a call's address, or null when it is none. At most 500 characters. */
export function safeAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return (origin + safePath(pathname)).slice(0, 500);
}
