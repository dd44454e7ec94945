import { classWords } from './classWords.ts';
import { fold, type GramSpace, gramsOf, packVectors, pairsOf, vectorise } from './grams.ts';
import { industryLevels } from './industryLevels.ts';
import { countOfRow, type Entry, itemsOf, packRows, type Rows } from './rows.ts';
import { openRoads, type Road } from './walk.ts';

/** A firm as affinity sees it; `productIds` are what it is known to make. */
export interface MarketFirm {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly industry?: string;
  readonly businessScope?: string;
  readonly productIds: readonly string[];
}

/** A product with the wider class it belongs to and what it is made of. */
export interface MarketProduct {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly parentId?: string;
  readonly inputIds: readonly string[];
}

/** Firms and products, as tables and as vectors: everything that affinity asks is answered from here. */
export interface Market {
  readonly firms: readonly MarketFirm[];
  readonly products: readonly MarketProduct[];
  readonly firmAt: ReadonlyMap<string, number>;
  readonly productAt: ReadonlyMap<string, number>;
  /** Folded names, by product. */
  readonly productNames: readonly string[];
  readonly productsOf: Rows;
  readonly makersOf: Rows;
  /** What a product is made of, what it goes into, its wider class, its narrower ones. */
  readonly inputs: Rows;
  readonly uses: Rows;
  readonly wider: Rows;
  readonly narrower: Rows;
  /** Products that somebody makes, by each pair of characters in their names. */
  readonly pairHolders: ReadonlyMap<string, readonly number[]>;
  /** Whether a run of letters in a folded name says no more than a class of products. */
  readonly isClass: (run: string) => boolean;
  /** Classes of industry of each firm, the narrowest first, and how many firms each has. */
  readonly industriesOf: readonly (readonly string[])[];
  readonly industrySizes: ReadonlyMap<string, number>;
  /** Runs of characters in product names: of each firm's portfolio, and of each product that somebody makes. */
  readonly portfolioSpace: GramSpace;
  readonly portfolios: Rows;
  /** Room for one portfolio as a dense vector, all zeros between uses. */
  readonly scratch: Float64Array;
  readonly names: Rows;
  /** Runs of characters in registered names and business scopes, by firm. */
  readonly registerSpace: GramSpace;
  readonly registers: Rows;
  /** Steps of the random walk; places are the firms, then the products, then what joins them. */
  readonly steps: Rows;
}

/** Puts a market together. Products and inputs that are not among the products given are left out. */
export function buildMarket(firms: readonly MarketFirm[], products: readonly MarketProduct[]): Market {
  const firmAt = new Map(firms.map(({ id }, index) => [id, index]));
  const productAt = new Map(products.map(({ id }, index) => [id, index]));
  const made = firms.flatMap(({ productIds }, firm) =>
    productIds.flatMap((id): readonly Entry[] => {
      const product = productAt.get(id);
      return product === undefined ? [] : [[firm, product, 1]];
    }),
  );
  const widened = products.flatMap(({ parentId }, product) => refer(product, parentId, productAt));
  const needed = products.flatMap(({ inputIds }, product) => inputIds.flatMap((id) => refer(product, id, productAt)));
  const productNames = products.map(({ name }) => fold(name));
  const tables = {
    productsOf: packRows(firms.length, made),
    makersOf: packRows(products.length, made.map(turn)),
    wider: packRows(products.length, widened),
    narrower: packRows(products.length, widened.map(turn)),
    inputs: packRows(products.length, needed),
    uses: packRows(products.length, needed.map(turn)),
  };
  const industriesOf = firms.map(({ industry }) => (industry === undefined ? [] : industryLevels(industry)));
  const industrySizes = new Map<string, number>();
  for (const industry of industriesOf.flat()) industrySizes.set(industry, (industrySizes.get(industry) ?? 0) + 1);
  const nameGrams = productNames.map((name, product) =>
    countOfRow(tables.makersOf, product) === 0 ? new Map<string, number>() : gramsOf(name, 1),
  );
  const pairHolders = indexPairs(productNames, tables.makersOf);
  const isMade = (product: number): boolean => countOfRow(tables.makersOf, product) > 0;
  const portfolio = vectorise(firms.map((_, firm) => addUp(itemsOf(tables.productsOf, firm), nameGrams)));
  const register = vectorise(
    firms.map(({ name, businessScope }) => gramsOf(fold(`${withoutLegalForm(name)} ${businessScope ?? ''}`), 2)),
  );
  return {
    firms,
    products,
    firmAt,
    productAt,
    productNames,
    ...tables,
    pairHolders,
    isClass: classWords(productNames, pairHolders, products.filter((_, product) => isMade(product)).length),
    industriesOf,
    industrySizes,
    portfolioSpace: portfolio.space,
    portfolios: portfolio.vectors,
    scratch: new Float64Array(portfolio.space.weights.length),
    names: packVectors(portfolio.space, nameGrams),
    registerSpace: register.space,
    registers: register.vectors,
    steps: openRoads(...layRoads(firms, productNames, tables, industriesOf)),
  };
}

function indexPairs(productNames: readonly string[], makersOf: Rows): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [product, name] of productNames.entries()) {
    if (countOfRow(makersOf, product) === 0) continue;
    for (const pair of pairsOf(name)) {
      const known = holders.get(pair);
      if (known === undefined) holders.set(pair, [product]);
      else known.push(product);
    }
  }
  return holders;
}

function refer(product: number, id: string | undefined, productAt: ReadonlyMap<string, number>): readonly Entry[] {
  const other = id === undefined ? undefined : productAt.get(id);
  return other === undefined || other === product ? [] : [[product, other, 1]];
}

function turn([owner, item, value]: Entry): Entry {
  return [item, owner, value];
}

function addUp(products: Uint32Array, grams: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const product of products)
    for (const [gram, count] of grams[product] ?? []) sum.set(gram, (sum.get(gram) ?? 0) + count);
  return sum;
}

/** A registered name without the words that nearly all firms have. */
function withoutLegalForm(name: string): string {
  return name.replace(/(股份|集团|有限)*(有限)?(责任)?公司$/u, '');
}

/** What a road of the walk weighs, by its kind. A class or material says less of a firm than a product that it makes. */
const ROAD = { makes: 1, kind: 0.5, input: 0.3, ending: 1, industry: 1.5, widerIndustry: 0.7 } as const;

/** Roads between firms, products and classes of industry, and how many places they join. */
function layRoads(
  firms: readonly MarketFirm[],
  productNames: readonly string[],
  tables: Pick<Market, 'productsOf' | 'makersOf' | 'wider' | 'inputs' | 'narrower' | 'uses'>,
  industriesOf: Market['industriesOf'],
): readonly [places: number, roads: readonly Road[]] {
  const roads: Road[] = [];
  const first = firms.length;
  const industries = new Map<string, number>();
  const placeOf = (industry: string): number => {
    const place = industries.get(industry) ?? first + productNames.length + industries.size;
    industries.set(industry, place);
    return place;
  };
  for (let firm = 0; firm < firms.length; firm += 1)
    for (const product of itemsOf(tables.productsOf, firm)) roads.push([firm, first + product, ROAD.makes]);
  for (let product = 0; product < productNames.length; product += 1) {
    for (const wider of itemsOf(tables.wider, product)) roads.push([first + product, first + wider, ROAD.kind]);
    for (const input of itemsOf(tables.inputs, product)) roads.push([first + product, first + input, ROAD.input]);
  }
  for (const [product, ending] of endings(productNames, tables))
    roads.push([first + product, first + ending, ROAD.ending]);
  const widerSeen = new Set<string>();
  for (const [firm, levels] of industriesOf.entries())
    for (const [level, industry] of levels.entries()) {
      if (level === 0) roads.push([firm, placeOf(industry), ROAD.industry]);
      const wider = levels[level + 1];
      if (wider === undefined || widerSeen.has(industry)) continue;
      widerSeen.add(industry);
      roads.push([placeOf(industry), placeOf(wider), ROAD.widerIndustry]);
    }
  return [first + productNames.length + industries.size, roads];
}

/**
 * A product that stands in no relation to others is joined to the longest ending of its name (at least two characters) that is the
 * name of a product with relations or with two makers: Chinese puts the kind at the end (高压电缆 → 电缆).
 */
function* endings(
  productNames: readonly string[],
  tables: Pick<Market, 'makersOf' | 'wider' | 'inputs' | 'narrower' | 'uses'>,
): Generator<readonly [product: number, ending: number]> {
  const { makersOf, wider, inputs, narrower, uses } = tables;
  const isRelated = (product: number) => [wider, inputs, narrower, uses].some((rows) => countOfRow(rows, product) > 0);
  const named = new Map(
    productNames.flatMap((name, product) =>
      isRelated(product) || countOfRow(makersOf, product) >= 2 ? [[name, product] as const] : [],
    ),
  );
  for (const [product, name] of productNames.entries()) {
    if (isRelated(product)) continue;
    const letters = [...name];
    for (let start = 1; start <= letters.length - 2; start += 1) {
      const ending = named.get(letters.slice(start).join(''));
      if (ending === undefined) continue;
      yield [product, ending];
      break;
    }
  }
}
