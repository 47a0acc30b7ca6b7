/**
 * What `prepare` makes of each item, in the order of the items. While one is being used, up to `ahead` more
 * are being prepared; no more than that is held. The first failure, in order, ends it.
 */
export async function* readAhead<Item, Ready>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Ready>,
  ahead: number,
): AsyncGenerator<Ready> {
  const underWay: Promise<Ready>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length <= ahead) {
      const ready = prepare(items[next] as Item);
      // Its failure is told when its turn comes, or never when an earlier one ends everything.
      ready.catch(() => undefined);
      underWay.push(ready);
      next += 1;
    }
    const first = underWay.shift();
    if (first) yield await first;
  }
}
