import { denseVector, gramsOf } from './grams.ts';
import type { Market } from './market.ts';
import type { Question } from './question.ts';
import { countOfRow, itemsOf, meanOfRows, multiply } from './rows.ts';
import { walkFrom } from './walk.ts';

/** One way to see that a firm is like the known makers. */
export interface Signal {
  readonly id: SignalId;
  /** What its list counts in the fusion; fitted, see FITTED. */
  readonly weight: number;
  /** Whether a score above 0 alone shows that a firm has something in common with the makers. */
  readonly isTelling: boolean;
  /** A score for each firm of the market, greater is more alike. */
  readonly score: (market: Market, question: Question) => Float64Array;
}

export type SignalId = keyof typeof FITTED;

/**
 * Weights of the lists: a conditional logit on ln(10 + rank) with weights not below 0 and an L2 penalty of 1, fitted on the dev splits
 * of seeds 7, 17 and 27 of the ranking benchmark; the mean of the three fits that leave one seed out. A signal whose weight came
 * out as 0 is not here.
 */
const FITTED = {
  walk: 0.53,
  walkFromNear: 0.2,
  portfolio: 0.36,
  industry: 0.22,
  nearestProduct: 0.25,
  wording: 0.05,
  registerOfMakers: 0.1,
  coProduction: 0.12,
  register: 0.05,
} as const;

/** A random walk over firms, products and classes of industry that keeps starting at the link's products, or at its makers. */
const walk: Signal = {
  id: 'walk',
  weight: FITTED.walk,
  isTelling: false,
  score: (market, { products, makers }) =>
    visitsFrom(market, products.length > 0 ? products.map((product) => market.firms.length + product) : [...makers]),
};

/** The same from the products of nearly the same name. */
const walkFromNear: Signal = {
  id: 'walkFromNear',
  weight: FITTED.walkFromNear,
  isTelling: false,
  score: (market, { relatives }) =>
    visitsFrom(
      market,
      relatives.map((product) => market.firms.length + product),
    ),
};

/** How often a walk from these places comes to each firm; a firm of many products is come to more often for that alone. */
function visitsFrom(market: Market, places: readonly number[]): Float64Array {
  const visits = walkFrom(new Map(places.map((place) => [place, 1 / places.length])), market.steps);
  return Float64Array.from(
    market.firms,
    (_, firm) => (visits[firm] ?? 0) / Math.sqrt(Math.max(1, countOfRow(market.productsOf, firm))),
  );
}

/** Products in common with the makers; a maker of few products says more (Adamic and Adar 2003). */
const coProduction: Signal = {
  id: 'coProduction',
  weight: FITTED.coProduction,
  isTelling: true,
  score: (market, { models }) => {
    const scores = new Float64Array(market.firms.length);
    for (const [maker, weight] of models) {
      const products = itemsOf(market.productsOf, maker);
      for (const product of products)
        for (const firm of itemsOf(market.makersOf, product))
          scores[firm] = (scores[firm] ?? 0) + weight / Math.log(1 + products.length);
    }
    return scores;
  },
};

/** What it makes, in words, against what the makers make (Rocchio). */
const portfolio: Signal = {
  id: 'portfolio',
  weight: FITTED.portfolio,
  isTelling: true,
  score: (market, { models }) =>
    multiply(market.portfolios, meanOfRows(market.portfolios, models, market.portfolioSpace.weights.length)),
};

/** The one of its products whose name is nearest to those of the link. */
const nearestProduct: Signal = {
  id: 'nearestProduct',
  weight: FITTED.nearestProduct,
  isTelling: true,
  score: (market, question) => {
    const likeness = likenessOfNames(market, question);
    return Float64Array.from(market.firms, (_, firm) =>
      itemsOf(market.productsOf, firm).reduce((most, product) => Math.max(most, likeness[product] ?? 0), 0),
    );
  },
};

/** How near the name of each product is to one of the names asked for; 0 for the products asked for themselves. */
function likenessOfNames(market: Market, { names, products }: Question): Float64Array {
  const most = new Float64Array(market.products.length);
  for (const name of names) {
    const likeness = multiply(market.names, denseVector(market.portfolioSpace, gramsOf(name, 1)));
    for (const [product, value] of likeness.entries()) most[product] = Math.max(most[product] ?? 0, value);
  }
  for (const product of products) most[product] = 0;
  return most;
}

/** The words of the link's products in the names of what the firm makes. */
const wording: Signal = {
  id: 'wording',
  weight: FITTED.wording,
  isTelling: true,
  score: (market, { names }) =>
    multiply(market.portfolios, denseVector(market.portfolioSpace, gramsOf(names.join(' '), 1))),
};

/** Weights of the classes of industry, the narrowest first. */
const LEVEL_WEIGHTS = [1, 0.6, 0.4];

/** Classes of industry that are more common among the makers than among all firms. */
const industry: Signal = {
  id: 'industry',
  weight: FITTED.industry,
  isTelling: true,
  score: (market, { models }) => {
    const { firms, industriesOf, industrySizes } = market;
    const among = new Map<string, number>();
    let total = 0;
    for (const [maker, weight] of models) {
      total += weight;
      for (const name of industriesOf[maker] ?? []) among.set(name, (among.get(name) ?? 0) + weight);
    }
    const excess = new Map<string, number>();
    for (const [name, size] of industrySizes) {
      const usual = size / firms.length;
      excess.set(name, Math.log(((among.get(name) ?? 0) + 2 * usual) / (total + 2) / usual));
    }
    return Float64Array.from(industriesOf, (levels) =>
      levels.reduce((sum, name, level) => sum + (LEVEL_WEIGHTS[level] ?? 0) * (excess.get(name) ?? 0), 0),
    );
  },
};

/** The words of the link's products in the firm's registered name and business scope. */
const register: Signal = {
  id: 'register',
  weight: FITTED.register,
  isTelling: true,
  score: (market, { names }) =>
    multiply(market.registers, denseVector(market.registerSpace, gramsOf(names.join(' '), 2))),
};

/** Its registered name and business scope against those of the makers. */
const registerOfMakers: Signal = {
  id: 'registerOfMakers',
  weight: FITTED.registerOfMakers,
  isTelling: false,
  score: (market, { models }) =>
    multiply(market.registers, meanOfRows(market.registers, models, market.registerSpace.weights.length)),
};

export const SIGNALS: readonly Signal[] = [
  coProduction,
  nearestProduct,
  walk,
  portfolio,
  industry,
  register,
  walkFromNear,
  wording,
  registerOfMakers,
];
