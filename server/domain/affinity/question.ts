import type { Sentence } from '../sentence.ts';
import { fold, isNearName, pairsOf } from './grams.ts';
import type { Market } from './market.ts';
import { itemsOf } from './rows.ts';

/** What affinity is asked for: firms like those that run or make a link. Numbers are places in the market. */
export interface Question {
  /** The link. */
  readonly name: Sentence;
  /** Products of the link. */
  readonly products: readonly number[];
  /** Folded names to look for: of the products, and of the link. */
  readonly names: readonly string[];
  /** Firms known to run the link or to make a product of it or below it. */
  readonly makers: ReadonlySet<number>;
  /** Products with a name too near to those of the link to tell apart, that somebody makes. */
  readonly nearProducts: readonly number[];
  /** Firms that make one of these and are no known makers. */
  readonly nearMakers: ReadonlySet<number>;
  /** Both, with what each says of the link. */
  readonly models: ReadonlyMap<number, number>;
}

/** A maker of a product of nearly the same name says half as much as a known maker. Chosen on the dev splits. */
const NEAR_MAKER = 0.5;

/** Puts a question to a market; ids that it does not hold are left out. Null where nothing is left to compare with. */
export function askMarket(
  market: Market,
  link: { readonly name: Sentence; readonly productIds: readonly string[]; readonly makerIds: readonly string[] },
): Question | null {
  const products = link.productIds.flatMap((id) => market.productAt.get(id) ?? []);
  const makers = new Set(link.makerIds.flatMap((id) => market.firmAt.get(id) ?? []));
  if (products.length === 0 && makers.size === 0) return null;
  // What a link is called is often what a firm says it makes: 煤矸石综合利用.
  const names = [...new Set([...products.map((product) => market.productNames[product] ?? ''), fold(link.name.zh)])];
  const own = new Set(products);
  const nearProducts = findNearProducts(market, names).filter((product) => !own.has(product));
  const nearMakers = new Set(
    nearProducts.flatMap((product) => [...itemsOf(market.makersOf, product)]).filter((firm) => !makers.has(firm)),
  );
  const models = new Map([
    ...[...makers].map((firm) => [firm, 1] as const),
    ...[...nearMakers].map((firm) => [firm, NEAR_MAKER] as const),
  ]);
  return { name: link.name, products, names, makers, nearProducts, nearMakers, models };
}

/** Products that somebody makes and whose name is near to one of these; names that are near have a pair of characters in common. */
function findNearProducts(market: Market, names: readonly string[]): readonly number[] {
  const near = new Set<number>();
  for (const wanted of names)
    for (const product of new Set([...pairsOf(wanted)].flatMap((pair) => market.pairHolders.get(pair) ?? [])))
      if (isNearName(market.productNames[product] ?? '', wanted)) near.add(product);
  return [...near].sort((left, right) => left - right);
}
