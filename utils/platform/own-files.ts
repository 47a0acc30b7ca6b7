/**
 * The one place that uses `fetch`, and only for files that came with the extension: the check page that goes
 * into bundles, fonts. No server is asked; the policy of the extension's pages (`connect-src 'self'`) sees to
 * that as well.
 */

/** The bytes of a file of the extension. `path` begins with a slash. Rejects when this build has no such file. */
export async function readOwnFile(path: `/${string}`): Promise<Uint8Array<ArrayBuffer>> {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) throw new Error('Not a file of the extension');
  const response = await fetch(url);
  if (!response.ok) throw new Error('Not in this build');
  return new Uint8Array(await response.arrayBuffer());
}
