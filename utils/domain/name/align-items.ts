/** Index pairs of equal items in order: the longest common subsequence, or the common ends of long lists. */
export function alignItems<Item>(
  left: readonly Item[],
  right: readonly Item[],
  /** Of longer lists only the common ends are aligned, so that the work stays linear. */
  most: number,
  isEqual: (one: Item, other: Item) => boolean = (one, other) => one === other,
): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  while (start < left.length && start < right.length && isEqual(left[start]!, right[start]!))
    pairs.push([start, start++]);
  let tail = 0;
  while (
    tail < left.length - start &&
    tail < right.length - start &&
    isEqual(left[left.length - 1 - tail]!, right[right.length - 1 - tail]!)
  )
    tail += 1;
  const rows = left.length - tail - start;
  const columns = right.length - tail - start;
  if (rows > 0 && columns > 0 && rows <= most && columns <= most) {
    const width = columns + 1;
    const longest = new Uint8Array((rows + 1) * width);
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--) {
        longest[row * width + column] = isEqual(left[start + row]!, right[start + column]!)
          ? longest[(row + 1) * width + column + 1]! + 1
          : Math.max(longest[(row + 1) * width + column]!, longest[row * width + column + 1]!);
      }
    }
    let row = 0;
    let column = 0;
    while (row < rows && column < columns) {
      if (isEqual(left[start + row]!, right[start + column]!)) pairs.push([start + row++, start + column++]);
      else if (longest[(row + 1) * width + column]! >= longest[row * width + column + 1]!) row += 1;
      else column += 1;
    }
  }
  for (let back = tail; back > 0; back--) pairs.push([left.length - back, right.length - back]);
  return pairs;
}
