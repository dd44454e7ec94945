import { compareIds, round9 } from '../quantity.ts';
import type { Sentence } from '../sentence.ts';
import { fuse, type Ranking, ranksAmong } from './fuse.ts';
import type { Market } from './market.ts';
import { findNeighbours } from './neighbours.ts';
import type { Question } from './question.ts';
import { type Finding, isEnough, REASONS, strengthOf } from './reasons.ts';
import { countOfRow, itemsOf } from './rows.ts';
import { SIGNALS, type SignalId } from './signals.ts';

/** How alike one firm is to those that run or make a link. */
export interface Affinity {
  /** Against the most alike firm that is no known maker; known makers are at most 1. [0..1] */
  readonly value: number;
  /** Why, best reason first; made when read. Never empty. */
  readonly reasons: readonly Sentence[];
}

export interface RankedAffinity {
  /** Null where the firm is not in the market, or has no product, industry or business scope to compare by. */
  of(firmId: string): Affinity | null;
  /**
   * Firms that are not known to run or make it and have something in common with those that do, most alike first; `isNear`: it makes a product of nearly the same name;
   * `isFounded`: there is reason enough to call it a prediction.
   */
  readonly others: readonly { readonly firmId: string; readonly isNear: boolean; readonly isFounded: boolean }[];
}

/** Ranks all firms of a market by how alike they are to those that run or make a link: the fusion of all signals. */
export function rankAffinity(market: Market, question: Question): RankedAffinity {
  const { firms } = market;
  const comparable = firms.flatMap((_, firm) =>
    isComparable(market, firm) && !question.makers.has(firm) ? [firm] : [],
  );
  const unknown = comparable.filter((firm) => !question.nearMakers.has(firm));
  const scored = SIGNALS.map((signal) => ({ ...signal, scores: signal.score(market, question) }));
  const rankings = new Map(
    scored.map(({ id, weight, scores }) => [id, { weight, ranks: ranksAmong(scores, unknown) }] as const),
  );
  const next = new Set(
    [...findNeighbours(market, question).keys()].flatMap((product) => [...itemsOf(market.makersOf, product)]),
  );
  const telling = scored.filter(({ isTelling }) => isTelling);
  const fused = fuse([...rankings.values(), ...rankKin(market, question, unknown)]);
  // Where all that can be compared are known makers, these are the best there is.
  const compared = comparable.length > 0 ? comparable : [...question.makers];
  const best = compared.reduce((most, firm) => Math.max(most, fused[firm] ?? 0), 0);
  const find = findIn(market, question);
  const founded = new Map<number, boolean>();
  const isFounded = (firm: number): boolean => {
    const is = founded.get(firm) ?? isEnough(question, find(firm));
    founded.set(firm, is);
    return is;
  };
  const others = comparable
    .filter((firm) => next.has(firm) || telling.some(({ scores }) => (scores[firm] ?? 0) > 0))
    .map((firm) => ({ firm, firmId: firms[firm]?.id ?? '', isNear: question.nearMakers.has(firm) }))
    .sort((left, right) => (fused[right.firm] ?? 0) - (fused[left.firm] ?? 0) || compareIds(left.firmId, right.firmId))
    .map(({ firm, firmId, isNear }) => ({
      firmId,
      isNear,
      // When asked: only the first of thousands are asked for.
      get isFounded() {
        return isFounded(firm);
      },
    }));
  return {
    others,
    of(firmId) {
      const firm = market.firmAt.get(firmId);
      if (firm === undefined || !isComparable(market, firm)) return null;
      const value = round9(Math.min(1, (fused[firm] ?? 0) / best));
      return affinityOf({ question, firm, find }, value, (signal) => rankings.get(signal)?.ranks[firm] ?? 0);
    },
  };
}

/** What the list of kin counts beside the others, which add up to 1.88; there is nothing to fit it on, the benchmark asks for products with makers. */
const KIN_WEIGHT = 1;

/** Where no maker is known one more list: the makers of kin first, which make it by another name. */
function rankKin({ firms }: Market, { makers, witnesses }: Question, unknown: readonly number[]): readonly Ranking[] {
  if (makers.size > 0) return [];
  const scores = Float64Array.from(firms, (_, firm) => Number(witnesses.has(firm)));
  return [{ weight: KIN_WEIGHT, ranks: ranksAmong(scores, unknown) }];
}

/** Finds what there is to say of a firm. Made ready for the first firm that is asked for: whoever wants the order alone does without. */
function findIn(market: Market, question: Question): (firm: number) => readonly Finding[] {
  let finders:
    | readonly { readonly signal: SignalId; readonly find: (firm: number) => Omit<Finding, 'signal'> | null }[]
    | undefined;
  return (firm) => {
    finders ??= REASONS.map(({ signal, find }) => ({ signal, find: find(market, question) }));
    return finders.flatMap(({ signal, find }) => {
      const found = find(firm);
      return found === null ? [] : [{ ...found, signal }];
    });
  };
}

/** `rankBy`: the rank of the firm by a signal. */
function affinityOf(
  asked: {
    readonly question: Question;
    readonly firm: number;
    readonly find: (firm: number) => readonly Finding[];
  },
  value: number,
  rankBy: (signal: SignalId) => number,
): Affinity {
  const rankOf = ({ signal }: Finding): number => rankBy(signal);
  return {
    value,
    // What says most first, then the lists on which the firm stands best.
    get reasons() {
      const said = asked
        .find(asked.firm)
        .toSorted((left, right) => strengthOf(right) - strengthOf(left) || rankOf(left) - rankOf(right))
        .map(({ sentence }) => sentence);
      return said.length > 0 ? said : [sayNearness(asked.question)];
    },
  };
}

function sayNearness({ name }: Question): Sentence {
  return {
    zh: `在企业、产品、行业连成的图上离 ${name.zh} 很近`,
    en: `stands near ${name.en} in the graph of firms, products and industries`,
  };
}

function isComparable({ firms, productsOf }: Market, firm: number): boolean {
  return (
    countOfRow(productsOf, firm) > 0 || firms[firm]?.industry !== undefined || firms[firm]?.businessScope !== undefined
  );
}
