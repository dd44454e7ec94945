/** Lists of numbers by owner, packed: the items of owner i stand from `offsets[i]` to `offsets[i + 1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
  /** One for each item. */
  readonly values: Float64Array;
}

/** A number that belongs to an owner, with a value. */
export type Entry = readonly [owner: number, item: number, value: number];

/** Packs entries for owners 0 to `count` − 1; those of one owner keep their order. */
export function packRows(count: number, entries: readonly Entry[]): Rows {
  const offsets = new Uint32Array(count + 1);
  for (const [owner] of entries) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < count; owner += 1) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + (offsets[owner] ?? 0);
  const next = offsets.slice();
  const items = new Uint32Array(entries.length);
  const values = new Float64Array(entries.length);
  for (const [owner, item, value] of entries) {
    const place = next[owner] ?? 0;
    items[place] = item;
    values[place] = value;
    next[owner] = place + 1;
  }
  return { offsets, items, values };
}

/** The items of one owner; empty where it has none. */
export function itemsOf({ offsets, items }: Rows, owner: number): Uint32Array {
  return items.subarray(offsets[owner] ?? 0, offsets[owner + 1] ?? 0);
}

/** How many items an owner has. */
export function countOfRow({ offsets }: Rows, owner: number): number {
  return (offsets[owner + 1] ?? 0) - (offsets[owner] ?? 0);
}

/** How many owners there are. */
export function ownersOf({ offsets }: Rows): number {
  return offsets.length - 1;
}

/** The scalar product of each row with a dense vector. */
export function multiply(rows: Rows, vector: Float64Array): Float64Array {
  const { offsets, items, values } = rows;
  const result = new Float64Array(ownersOf(rows));
  for (let owner = 0; owner < result.length; owner += 1) {
    const end = offsets[owner + 1] ?? 0;
    let sum = 0;
    for (let place = offsets[owner] ?? 0; place < end; place += 1)
      sum += (values[place] ?? 0) * (vector[items[place] ?? 0] ?? 0);
    result[owner] = sum;
  }
  return result;
}

/** The weighted mean of some rows as a dense vector of `length`; all zeros where there are none. */
export function meanOfRows(rows: Rows, weights: ReadonlyMap<number, number>, length: number): Float64Array {
  const { offsets, items, values } = rows;
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(length);
  for (const [owner, weight] of weights)
    for (let place = offsets[owner] ?? 0; place < (offsets[owner + 1] ?? 0); place += 1) {
      const item = items[place] ?? 0;
      mean[item] = (mean[item] ?? 0) + ((values[place] ?? 0) * weight) / total;
    }
  return mean;
}

/**
 * How much the row of `owner` is like the rows of `others`, by scalar product; those with nothing in common and the owner itself are left out. `scratch`
 * is as long as a dense vector, all zeros before and after.
 */
export function likenessTo(
  { offsets, items, values }: Rows,
  owner: number,
  others: Iterable<number>,
  scratch: Float64Array,
): readonly { readonly owner: number; readonly likeness: number }[] {
  const from = offsets[owner] ?? 0;
  const to = offsets[owner + 1] ?? 0;
  for (let place = from; place < to; place += 1) scratch[items[place] ?? 0] = values[place] ?? 0;
  const found: { owner: number; likeness: number }[] = [];
  for (const other of others) {
    let likeness = 0;
    const end = offsets[other + 1] ?? 0;
    for (let place = offsets[other] ?? 0; place < end; place += 1)
      likeness += (values[place] ?? 0) * (scratch[items[place] ?? 0] ?? 0);
    if (likeness > 0 && other !== owner) found.push({ owner: other, likeness });
  }
  for (let place = from; place < to; place += 1) scratch[items[place] ?? 0] = 0;
  return found;
}
