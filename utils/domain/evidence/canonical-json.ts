/** What canonical JSON can hold. A property that is undefined counts as absent. */
export type Jsonable =
  null | boolean | number | string | readonly Jsonable[] | { readonly [name: string]: Jsonable | undefined };

/**
 * One text for one value: names sorted by their UTF-16 units, no spaces, numbers and texts as ECMAScript
 * writes them. That is RFC 8785 for all that is recorded here, so any language's library gives the same bytes.
 */
export function canonicalJson(value: Jsonable): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value as { readonly [name: string]: Jsonable | undefined })
    .filter((member): member is [string, Jsonable] => member[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`);
  return `{${members.join(',')}}`;
}
