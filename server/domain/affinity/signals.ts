import { countOf, nameOf, type Sentence } from '../sentence.ts';
import { denseVector, fold, gramsOf, pairsOf } from './grams.ts';
import type { Market } from './market.ts';
import type { Question } from './question.ts';
import { countOfRow, itemsOf, meanOfRows, multiply } from './rows.ts';
import { walkFrom } from './walk.ts';

/** One way to see that a firm is like the known makers. Score and sentence come from the same facts. */
export interface Signal {
  readonly id: string;
  /** What its list counts in the fusion; fitted, see FITTED. */
  readonly weight: number;
  /** Whether a score above 0 alone shows that a firm has something in common with the makers. */
  readonly isTelling: boolean;
  /** Whether it alone is reason enough to call a firm of this score a prediction. */
  readonly isReason: (score: number, market: Market, question: Question, firm: number) => boolean;
  /** A score for each firm of the market, greater is more alike. */
  readonly score: (market: Market, question: Question) => Float64Array;
  /** Why the firm is alike by it, with the things counted; null where there is nothing to name. */
  readonly say: (market: Market, question: Question, firm: number) => Sentence | null;
}

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

/**
 * What is reason enough: a ranking has a first place in any market, also where nobody fits. Read off the seed, where a soy mill came first
 * for coal tar: names that share one character (胡麻油, 煤焦油) are at 0.24, kin (PA6切片, PA6差别化纤维) at 0.48; an industry three times as
 * common among the makers as among all firms.
 */
const REASON = { name: 0.45, portfolio: 0.1, industry: Math.log(3) } as const;

/** Words that say nothing of what is made: two names that share only these are no kin. */
const GENERIC =
  /产品|制品|设备|装备|成套|系统|平台|服务|技术|材料|制造|加工|生产|综合|利用|检测|处理|应用|工程|研发|其他/gu;

/** Whether two folded names have a pair of characters in common that says what is made. */
function isKin(left: string, right: string): boolean {
  const pairs = pairsOf(right.replaceAll(GENERIC, '|'));
  return [...pairsOf(left.replaceAll(GENERIC, '|'))].some((pair) => !pair.includes('|') && pairs.has(pair));
}

const never = (): boolean => false;

/** Whether likeness to the models can be a reason: they do make it, or something of a kindred name, and the firm is none of them, so not like itself. */
function isLikeModels(
  { productNames }: Market,
  { makers, nearMakers, nearProducts, names }: Question,
  firm: number,
): boolean {
  const isKindred = (product: number): boolean => names.some((name) => isKin(productNames[product] ?? '', name));
  return !nearMakers.has(firm) && (makers.size > 0 || nearProducts.some(isKindred));
}

/** A random walk over firms, products and classes of industry that keeps starting at the link's products, or at its makers. */
const walk: Signal = {
  id: 'walk',
  weight: FITTED.walk,
  isTelling: false,
  isReason: never,
  score: (market, { products, makers }) =>
    visitsFrom(market, products.length > 0 ? products.map((product) => market.firms.length + product) : [...makers]),
  say: (market, { products, name }, firm) => {
    const made = itemsOf(market.productsOf, firm);
    for (const { rows, words } of NEIGHBOURS)
      for (const product of products) {
        const neighbours = itemsOf(rows(market), product);
        const found = made.find((candidate) => neighbours.includes(candidate));
        if (found !== undefined) return words(productName(market, found), productName(market, product));
      }
    return {
      zh: `在企业、产品、行业连成的图上离 ${name.zh} 很近`,
      en: `stands near ${name.en} in the graph of firms, products and industries`,
    };
  },
};

/** The same from the products of nearly the same name. */
const walkFromNear: Signal = {
  id: 'walkFromNear',
  weight: FITTED.walkFromNear,
  isTelling: false,
  isReason: never,
  score: (market, { nearProducts }) =>
    visitsFrom(
      market,
      nearProducts.map((product) => market.firms.length + product),
    ),
  say: () => null,
};

/** How often a walk from these places comes to each firm; a firm of many products is come to more often for that alone. */
function visitsFrom(market: Market, places: readonly number[]): Float64Array {
  const visits = walkFrom(new Map(places.map((place) => [place, 1 / places.length])), market.steps);
  return Float64Array.from(
    market.firms,
    (_, firm) => (visits[firm] ?? 0) / Math.sqrt(Math.max(1, countOfRow(market.productsOf, firm))),
  );
}

const NEIGHBOURS: readonly {
  readonly rows: (market: Market) => Market['inputs'];
  readonly words: (made: Sentence, product: Sentence) => Sentence;
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
    words: (made, product) => ({
      zh: `生产 ${made.zh}，${product.zh} 是其中一类`,
      en: `makes ${made.en}, of which ${product.en} is a kind`,
    }),
  },
];

/** Firms that make what stands next to a product of the link: its material, its use, its wider or narrower class. */
export function makersNextTo(market: Market, { products }: Question): ReadonlySet<number> {
  const next = products.flatMap((product) => NEIGHBOURS.flatMap(({ rows }) => [...itemsOf(rows(market), product)]));
  return new Set(next.flatMap((product) => [...itemsOf(market.makersOf, product)]));
}

/** Products in common with the makers; a maker of few products says more (Adamic and Adar 2003). */
const coProduction: Signal = {
  id: 'coProduction',
  weight: FITTED.coProduction,
  isTelling: true,
  isReason: (score, market, question, firm) => score > 0 && isLikeModels(market, question, firm),
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
  say: (market, { makers, products, name }, firm) => {
    let best: { product: number; both: number; score: number } | null = null;
    for (const product of itemsOf(market.productsOf, firm)) {
      if (products.includes(product)) continue;
      const both = itemsOf(market.makersOf, product).filter((maker) => makers.has(maker) && maker !== firm).length;
      const score = both / Math.sqrt(countOfRow(market.makersOf, product) + 2);
      if (both > 0 && (best === null || score > best.score)) best = { product, both, score };
    }
    if (best === null) return null;
    const made = productName(market, best.product);
    const known = makers.has(firm) ? makers.size - 1 : makers.size;
    return {
      zh: `已知的 ${known} 家 ${name.zh} 企业中有 ${best.both} 家也生产 ${made.zh}，与其相同`,
      en: `${best.both} of the ${countOf(known, 'known maker')} of ${name.en} also ${best.both === 1 ? 'makes' : 'make'} ${made.en}, as this firm does`,
    };
  },
};

/** What it makes, in words, against what the makers make (Rocchio). */
const portfolio: Signal = {
  id: 'portfolio',
  weight: FITTED.portfolio,
  isTelling: true,
  isReason: (score, market, question, firm) => score >= REASON.portfolio && isLikeModels(market, question, firm),
  score: (market, { models }) =>
    multiply(market.portfolios, meanOfRows(market.portfolios, models, market.portfolioSpace.weights.length)),
  say: (market, { makers, nearMakers, name }, firm) => {
    const own = new Map([[firm, 1]]);
    const likeness = multiply(
      market.portfolios,
      meanOfRows(market.portfolios, own, market.portfolioSpace.weights.length),
    );
    const closest = [...(makers.size > 0 ? makers : nearMakers)]
      .filter((maker) => maker !== firm && (likeness[maker] ?? 0) > 0)
      .sort((left, right) => (likeness[right] ?? 0) - (likeness[left] ?? 0) || left - right)[0];
    if (closest === undefined) return null;
    const other = nameOf(market.firms[closest] ?? { name: '' });
    return {
      zh: `产品组合与${makers.size > 0 ? '已知' : '近名产品'}企业 ${other.zh} 相近`,
      en: `its products are like those of ${other.en}, ${makers.size > 0 ? `known for ${name.en}` : `which makes a product of nearly the name of ${name.en}`}`,
    };
  },
};

/** The one of its products whose name is nearest to those of the link. */
const nearestProduct: Signal = {
  id: 'nearestProduct',
  weight: FITTED.nearestProduct,
  isTelling: true,
  isReason: (score, market, { names, nearProducts }, firm) =>
    itemsOf(market.productsOf, firm).some(
      (product) =>
        (score >= REASON.name || nearProducts.includes(product)) &&
        names.some((name) => isKin(market.productNames[product] ?? '', name)),
    ),
  score: (market, question) => {
    const likeness = likenessOfNames(market, question);
    return Float64Array.from(market.firms, (_, firm) =>
      itemsOf(market.productsOf, firm).reduce((most, product) => Math.max(most, likeness[product] ?? 0), 0),
    );
  },
  say: (market, question, firm) => {
    const likeness = likenessOfNames(market, question);
    const [nearest] = [...itemsOf(market.productsOf, firm)].sort(
      (left, right) => (likeness[right] ?? 0) - (likeness[left] ?? 0) || left - right,
    );
    if (nearest === undefined || (likeness[nearest] ?? 0) < 0.1) return null;
    const made = productName(market, nearest);
    return {
      zh: `生产 ${made.zh}，名称与 ${question.name.zh} 相近`,
      en: `makes ${made.en}, by name ${question.nearProducts.includes(nearest) ? 'close kin of' : 'akin to'} ${question.name.en}`,
    };
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
  isReason: never,
  score: (market, { names }) =>
    multiply(market.portfolios, denseVector(market.portfolioSpace, gramsOf(names.join(' '), 1))),
  say: () => null,
};

/** Weights of the classes of industry, the narrowest first. */
const LEVEL_WEIGHTS = [1, 0.6, 0.4];

/** Classes of industry that are more common among the makers than among all firms. */
const industry: Signal = {
  id: 'industry',
  weight: FITTED.industry,
  isTelling: true,
  isReason: (score) => score >= REASON.industry,
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
  say: (market, { makers, name }, firm) => {
    const own = market.industriesOf[firm]?.[0];
    if (own === undefined) return null;
    const alike = [...makers].filter((maker) => maker !== firm && market.industriesOf[maker]?.[0] === own).length;
    if (alike === 0) return null;
    const known = makers.has(firm) ? makers.size - 1 : makers.size;
    const words = market.firms[firm]?.industry ?? own;
    return {
      zh: `已知的 ${known} 家 ${name.zh} 企业中有 ${alike} 家与其同属行业 ${words}`,
      en: `${alike} of the ${countOf(known, 'known maker')} of ${name.en} ${alike === 1 ? 'is' : 'are'} of its industry, ${words}`,
    };
  },
};

/** The words of the link's products in the firm's registered name and business scope. */
const register: Signal = {
  id: 'register',
  weight: FITTED.register,
  isTelling: true,
  // The whole name of what is looked for: 制造 alone is in every second firm's name.
  isReason: (score, { firms }, { names }, firm) => {
    const { name = '', businessScope = '' } = firms[firm] ?? {};
    const text = fold(`${name} ${businessScope}`);
    return score > 0 && names.some((wanted) => [...wanted].length > 2 && text.includes(wanted));
  },
  score: (market, { names }) =>
    multiply(market.registers, denseVector(market.registerSpace, gramsOf(names.join(' '), 2))),
  say: (market, { names, name }, firm) => {
    const { name: registered, businessScope = '' } = market.firms[firm] ?? { name: '' };
    for (const wanted of names) {
      const runs = [...gramsOf(wanted, 2).keys(), wanted].sort((left, right) => right.length - left.length);
      const isIn = (text: string) => runs.find((run) => text.includes(run));
      const inName = isIn(registered);
      const inScope = isIn(businessScope);
      const run = inName ?? inScope;
      if (run !== undefined)
        return {
          zh: `${inName === undefined ? '经营范围' : '企业名称'}含“${run}”，与 ${name.zh} 相关`,
          en: `its ${inName === undefined ? 'business scope' : 'registered name'} has "${run}", as ${name.en} does`,
        };
    }
    return null;
  },
};

/** Its registered name and business scope against those of the makers. */
const registerOfMakers: Signal = {
  id: 'registerOfMakers',
  weight: FITTED.registerOfMakers,
  isTelling: false,
  isReason: never,
  score: (market, { models }) =>
    multiply(market.registers, meanOfRows(market.registers, models, market.registerSpace.weights.length)),
  say: () => null,
};

/** All signals, the ones that say most to a reader first. */
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

function productName(market: Market, product: number): Sentence {
  return nameOf(market.products[product] ?? { name: '' });
}
