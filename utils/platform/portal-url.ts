const PORTAL_HOST = 'ui-login.oss.go.id';

/**
 * Whether this is the portal itself: https and exactly its host. Copies of the portal exist that steal
 * passwords, so nothing looser will do. Any port: the practice portal has one, the real host has no other.
 */
export function isPortalUrl(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && hostname === PORTAL_HOST;
}
