/** Who makes what, both ways, by id. */
export interface Makers {
  readonly productsOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly makersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A score for each firm towards a product, greater is better. */
type Baseline = (makers: Makers, product: string) => ReadonlyMap<string, number>;

const NONE: ReadonlySet<string> = new Set();

/** Σ over the products of each firm of a value for the product; firms that make none of them are left out. */
function addUp({ makersOf }: Makers, values: ReadonlyMap<string, number>): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [product, value] of values)
    for (const firm of makersOf.get(product) ?? NONE) scores.set(firm, (scores.get(firm) ?? 0) + value);
  return scores;
}

/** For each product other than this one: makers of both. [firms] */
function sharedMakers({ productsOf, makersOf }: Makers, product: string): Map<string, number> {
  const shared = new Map<string, number>();
  for (const maker of makersOf.get(product) ?? NONE)
    for (const other of productsOf.get(maker) ?? NONE)
      if (other !== product) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function mapValues(values: ReadonlyMap<string, number>, change: (value: number, key: string) => number) {
  return new Map([...values].map(([key, value]) => [key, change(value, key)]));
}

/** What anyone would take instead: the simplest guesses, by the formulas of the benchmark's README. */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  popularity: ({ productsOf }) => new Map([...productsOf].map(([firm, products]) => [firm, products.size])),
  'Adamic-Adar': ({ productsOf, makersOf }, product) => {
    const values = new Map<string, number>();
    for (const maker of makersOf.get(product) ?? NONE) {
      const products = productsOf.get(maker) ?? NONE;
      for (const other of products) values.set(other, (values.get(other) ?? 0) + 1 / Math.log(1 + products.size));
    }
    const makersOfIt = (other: string) => makersOf.get(other)?.size ?? 0;
    return addUp(
      { productsOf, makersOf },
      mapValues(values, (value, other) => value / Math.log(1 + makersOfIt(other))),
    );
  },
  'item-kNN': (makers, product) => {
    const own = makers.makersOf.get(product)?.size ?? 0;
    const values = mapValues(
      sharedMakers(makers, product),
      (both, other) => both / Math.sqrt(Math.max(own, 1) * ((makers.makersOf.get(other)?.size ?? 0) + 2)),
    );
    return addUp(makers, values);
  },
  'relatedness density': (makers, product) => {
    const own = makers.makersOf.get(product)?.size ?? 0;
    const values = mapValues(
      sharedMakers(makers, product),
      (both, other) => both / Math.max(own, makers.makersOf.get(other)?.size ?? 0),
    );
    return addUp(makers, values); // Σ φ over all products is the same for all firms of a query
  },
};

/** All firms by a baseline, best first, equal ones by code. */
export function rankBy(baseline: Baseline, makers: Makers, product: string): readonly string[] {
  const scores = baseline(makers, product);
  return [...makers.productsOf.keys()].sort(
    (left, right) => (scores.get(right) ?? 0) - (scores.get(left) ?? 0) || (left < right ? -1 : 1),
  );
}
