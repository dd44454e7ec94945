/** The item at an index that the caller knows to exist; a miss is our bug. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`invariant broken: no item ${index} of ${items.length}`);
  return item;
}
