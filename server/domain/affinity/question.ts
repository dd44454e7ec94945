import { nameOf, type Sentence } from '../sentence.ts';
import { fold, isNearName, pairsOf } from './grams.ts';
import { findKin } from './kinship.ts';
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
  /** Products that by their names are what is looked for or much the same and that somebody makes, each with what it is kin of. */
  readonly kin: ReadonlyMap<number, Sentence>;
  /** Where the second walk starts: products with a name too near to tell apart; where no maker is known, only kin. */
  readonly relatives: readonly number[];
  /** Firms that make a product with a name too near to tell apart and are no known makers. */
  readonly nearMakers: ReadonlySet<number>;
  /** Whom the others are compared with, and how much each says of the link: known makers, and makers of the relatives. */
  readonly models: ReadonlyMap<number, number>;
  /** Whom a reason may name: the known makers; where there are none, the makers of kin. */
  readonly witnesses: ReadonlySet<number>;
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
  const makersOf = (made: readonly number[]): ReadonlySet<number> =>
    new Set(made.flatMap((product) => [...itemsOf(market.makersOf, product)]).filter((firm) => !makers.has(firm)));
  const nearMakers = makersOf(nearProducts);
  const kin = new Map(
    [...findKin(market, names)]
      .filter(([product]) => !own.has(product))
      .map(([product, wanted]) => [product, sayWanted(market, products, wanted) ?? link.name]),
  );
  const kinMakers = makersOf([...kin.keys()]);
  const models = new Map([
    ...[...makers].map((firm) => [firm, 1] as const),
    // Beside known makers those of any near name help; alone, a class would stand for its kinds: only kin do.
    ...[...(makers.size > 0 ? nearMakers : kinMakers)].map((firm) => [firm, NEAR_MAKER] as const),
  ]);
  return {
    name: link.name,
    products,
    names,
    makers,
    kin,
    relatives: makers.size > 0 ? nearProducts : [...kin.keys()].sort((left, right) => left - right),
    nearMakers,
    models,
    witnesses: makers.size > 0 ? makers : kinMakers,
  };
}

/** The product of this folded name. */
function sayWanted(market: Market, products: readonly number[], wanted: string): Sentence | null {
  const product = products.map((place) => market.products[place]).find((known) => known && fold(known.name) === wanted);
  return product === undefined ? null : nameOf(product);
}

/** Products that somebody makes and whose name is near to one of these; names that are near have a pair of characters in common. */
function findNearProducts(market: Market, names: readonly string[]): readonly number[] {
  const near = new Set<number>();
  for (const wanted of names)
    for (const product of new Set([...pairsOf(wanted)].flatMap((pair) => market.pairHolders.get(pair) ?? [])))
      if (isNearName(market.productNames[product] ?? '', wanted)) near.add(product);
  return [...near].sort((left, right) => left - right);
}
