import { nameOf, type Sentence } from '../sentence.ts';
import type { Market } from './market.ts';
import type { Question } from './question.ts';
import { itemsOf } from './rows.ts';

const NEIGHBOURS: readonly {
  readonly rows: (market: Market) => Market['inputs'];
  readonly words: (made: Sentence, product: Sentence) => Sentence;
  readonly isWider?: true;
}[] = [
  {
    rows: ({ narrower }) => narrower,
    words: (made, product) => ({
      zh: `生产 ${made.zh}，属于 ${product.zh}`,
      en: `makes ${made.en}, a kind of ${product.en}`,
    }),
  },
  {
    rows: ({ inputs }) => inputs,
    words: (made, product) => ({
      zh: `生产 ${made.zh}，是 ${product.zh} 的原料或部件`,
      en: `makes ${made.en}, which goes into ${product.en}`,
    }),
  },
  {
    rows: ({ uses }) => uses,
    words: (made, product) => ({
      zh: `生产 ${made.zh}，要用到 ${product.zh}`,
      en: `makes ${made.en}, which needs ${product.en}`,
    }),
  },
  {
    rows: ({ wider }) => wider,
    isWider: true,
    words: (made, product) => ({
      zh: `生产 ${made.zh}，${product.zh} 是其中一类`,
      en: `makes ${made.en}, of which ${product.en} is a kind`,
    }),
  },
];

/** What stands next to a product of a link, and how. */
export interface Neighbour {
  /** The nearer of two is the less. */
  readonly order: number;
  readonly sentence: Sentence;
  /** Whether making it says something of the link: the class that its product belongs to (玻璃 of 水玻璃) does not. */
  readonly isTelling: boolean;
}

/** All products that stand next to the products of a link. */
export function findNeighbours(market: Market, { products }: Question): ReadonlyMap<number, Neighbour> {
  const found = new Map<number, Neighbour>();
  for (const { rows, words, isWider } of NEIGHBOURS)
    for (const product of products)
      for (const next of itemsOf(rows(market), product)) {
        if (found.has(next)) continue;
        const isTelling = !(isWider && market.isClass(market.productNames[next] ?? ''));
        const sentence = words(productName(market, next), productName(market, product));
        found.set(next, { order: found.size, sentence, isTelling });
      }
  return found;
}

export function productName(market: Market, product: number): Sentence {
  return nameOf(market.products[product] ?? { name: '' });
}
