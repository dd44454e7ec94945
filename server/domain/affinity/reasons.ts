import { countOf, nameOf, type Sentence } from '../sentence.ts';
import { fold } from './grams.ts';
import { nearnessOf, tellingWordsOf } from './kinship.ts';
import type { Market } from './market.ts';
import { findNeighbours, productName } from './neighbours.ts';
import type { Question } from './question.ts';
import { countOfRow, itemsOf, likenessTo } from './rows.ts';
import type { SignalId } from './signals.ts';

/** What there is to say of a firm. */
interface Found {
  readonly sentence: Sentence;
  /** How many of those that the firm is compared with show it; infinite where it shows by what the firm itself makes. */
  readonly support: number;
}

export interface Finding extends Found {
  /** The list on which the firm's place tells how much it helped. */
  readonly signal: SignalId;
}

/** One way to say why a firm is like the known makers: a finder for the firms of a market, null where there is nothing to say. */
interface Reason {
  readonly signal: SignalId;
  readonly find: (market: Market, question: Question) => (firm: number) => Found | null;
}

/**
 * From where something in common counts. `shared`: makers of a product that are compared with, by the root of all its makers (and 2); one of nine, two
 * of 42. `alike`: cosine of two portfolios. Chosen on the dev splits, as the counts below.
 */
const LEAST = { shared: 0.3, alike: 0.1 } as const;
/** So many must show a likeness: one alone shows nothing, since it makes much else. */
const WITNESSES = 2;
/** Where no more makers are known, one is enough that shows it in two ways. */
const FEW = 4;

/** Whether the findings are reason enough to call a firm a prediction. */
export function isEnough({ makers }: Question, findings: readonly Finding[]): boolean {
  if (findings.some(({ support }) => support >= WITNESSES)) return true;
  const isFew = makers.size > 0 && makers.size <= FEW;
  return isFew && findings.filter(({ support }) => support > 0).length >= 2;
}

/** How much a finding says: what the firm itself makes most, then what is reason enough. */
export function strengthOf({ support }: Finding): number {
  return support === Number.POSITIVE_INFINITY ? WITNESSES + 1 : Math.min(support, WITNESSES);
}

/** It makes what others make of those that it is compared with: the product that most of them make for how many firms make it (item-kNN). */
const coProduction: Reason = {
  signal: 'coProduction',
  find: (market, question) => {
    const { products, kin, witnesses } = question;
    const counts = new Map<number, number>();
    for (const product of [...witnesses].flatMap((witness) => [...itemsOf(market.productsOf, witness)]))
      if (!products.includes(product) && !kin.has(product)) counts.set(product, (counts.get(product) ?? 0) + 1);
    return (firm) => {
      let best: { product: number; both: number; score: number } | null = null;
      for (const product of itemsOf(market.productsOf, firm)) {
        const both = (counts.get(product) ?? 0) - Number(witnesses.has(firm));
        const score = both / Math.sqrt(countOfRow(market.makersOf, product) + 2);
        if (both > 0 && (best === null || score > best.score)) best = { product, both, score };
      }
      if (best === null) return null;
      const { both, score } = best;
      const made = productName(market, best.product);
      const others = wordsFor(question, firm);
      return {
        sentence: {
          zh: `${others.zh}中有 ${both} 家也生产 ${made.zh}，与其相同`,
          en: `${both} of the ${others.en} also ${both === 1 ? 'makes' : 'make'} ${made.en}, as this firm does`,
        },
        support: score >= LEAST.shared ? both : 0,
      };
    };
  },
};

/** The witnesses without the firm itself, counted. */
function wordsFor({ makers, witnesses, name }: Question, firm: number): Sentence {
  const count = witnesses.has(firm) ? witnesses.size - 1 : witnesses.size;
  return makers.size > 0
    ? { zh: `已知的 ${count} 家 ${name.zh} 企业`, en: `${countOf(count, 'known maker')} of ${name.en}` }
    : {
        zh: `生产 ${name.zh} 近名产品的 ${count} 家企业`,
        en: `${countOf(count, 'maker')} of products of nearly the name of ${name.en}`,
      };
}

/** It makes a product that by its name is what is looked for or much the same. */
const nearestProduct: Reason = {
  signal: 'nearestProduct',
  find: (market, { kin }) => {
    const nearness = (product: number): number =>
      nearnessOf(market.productNames[product] ?? '', fold(kin.get(product)?.zh ?? ''));
    return (firm) => {
      const [nearest] = [...itemsOf(market.productsOf, firm)]
        .filter((product) => kin.has(product))
        .sort((left, right) => nearness(right) - nearness(left) || left - right);
      const wanted = nearest === undefined ? undefined : kin.get(nearest);
      if (nearest === undefined || wanted === undefined) return null;
      const made = productName(market, nearest);
      return {
        sentence: {
          zh: `生产 ${made.zh}，名称与 ${wanted.zh} 相近`,
          en: `makes ${made.en}, by name kin of ${wanted.en}`,
        },
        support: Number.POSITIVE_INFINITY,
      };
    };
  },
};

/** It makes a material, a use, a kind of it, or what it is a kind of. */
const walk: Reason = {
  signal: 'walk',
  find: (market, question) => {
    const neighbours = findNeighbours(market, question);
    return (firm) => {
      const [nearest] = [...itemsOf(market.productsOf, firm)]
        .flatMap((product) => neighbours.get(product) ?? [])
        .sort((left, right) => left.order - right.order);
      if (nearest === undefined) return null;
      return { sentence: nearest.sentence, support: nearest.isTelling ? Number.POSITIVE_INFINITY : 0 };
    };
  },
};

/** What it makes is like what known makers make; makers of kin are no measure, they make too much else. */
const portfolio: Reason = {
  signal: 'portfolio',
  find:
    ({ portfolios, scratch, firms }, { makers, name }) =>
    (firm) => {
      const alike = likenessTo(portfolios, firm, makers, scratch)
        .filter(({ likeness }) => likeness >= LEAST.alike)
        .sort((left, right) => right.likeness - left.likeness || left.owner - right.owner);
      if (alike.length === 0) return null;
      const others = alike.slice(0, WITNESSES).map(({ owner }) => nameOf(firms[owner] ?? { name: '' }));
      return {
        sentence: {
          zh: `产品组合与已知企业 ${others.map(({ zh }) => zh).join('、')} 相近`,
          en: `its products are like those of ${others.map(({ en }) => en).join(' and ')}, known for ${name.en}`,
        },
        support: alike.length,
      };
    },
};

/** It is of the narrowest class of industry of others. */
const industry: Reason = {
  signal: 'industry',
  find:
    ({ firms, industriesOf }, question) =>
    (firm) => {
      const own = industriesOf[firm]?.[0];
      if (own === undefined) return null;
      const alike = [...question.witnesses].filter(
        (other) => other !== firm && industriesOf[other]?.[0] === own,
      ).length;
      if (alike === 0) return null;
      const others = wordsFor(question, firm);
      const words = firms[firm]?.industry ?? own;
      return {
        sentence: {
          zh: `${others.zh}中有 ${alike} 家与其同属行业 ${words}`,
          en: `${alike} of the ${others.en} ${alike === 1 ? 'is' : 'are'} of its industry, ${words}`,
        },
        support: alike,
      };
    },
};

/** Its registered name or its business scope has a name that is looked for (制造 alone is in every second one), or a telling word of one. */
const register: Reason = {
  signal: 'register',
  find: ({ firms, isClass }, { names, name }) => {
    const words = names.flatMap((wanted) => [
      ...([...wanted].length > 2 ? [{ word: wanted, support: Number.POSITIVE_INFINITY }] : []),
      ...tellingWordsOf(wanted, isClass).map((word) => ({ word, support: 0 })),
    ]);
    return (firm) => {
      const { name: registered, businessScope = '' } = firms[firm] ?? { name: '' };
      const texts = [
        { text: fold(registered), where: { zh: '企业名称', en: 'registered name' } },
        { text: fold(businessScope), where: { zh: '经营范围', en: 'business scope' } },
      ];
      for (const { word, support } of words)
        for (const { text, where } of texts)
          if (text.includes(word))
            return {
              sentence: {
                zh: `${where.zh}含“${word}”，与 ${name.zh} 相关`,
                en: `its ${where.en} has "${word}", as ${name.en} does`,
              },
              support,
            };
      return null;
    };
  },
};

/** All reasons, the ones that say most to a reader first. */
export const REASONS: readonly Reason[] = [coProduction, nearestProduct, walk, portfolio, industry, register];
