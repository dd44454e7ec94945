import { compareIds, round9 } from '../quantity.ts';
import type { Sentence } from '../sentence.ts';
import { fuse, ranksAmong } from './fuse.ts';
import type { Market } from './market.ts';
import type { Question } from './question.ts';
import { countOfRow } from './rows.ts';
import { makersNextTo, SIGNALS } from './signals.ts';

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
   * `isFounded`: one thing about it would be reason enough, so that it may be called a prediction.
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
  const rankings = scored.map(({ weight, scores }) => ({ weight, ranks: ranksAmong(scores, unknown) }));
  const next = makersNextTo(market, question);
  const telling = scored.filter(({ isTelling }) => isTelling);
  const hasReason = (firm: number): boolean =>
    scored.some(({ isReason, scores }) => isReason(scores[firm] ?? 0, market, question, firm));
  const fused = fuse(rankings);
  // Where all that can be compared are known makers, these are the best there is.
  const compared = comparable.length > 0 ? comparable : [...question.makers];
  const best = compared.reduce((most, firm) => Math.max(most, fused[firm] ?? 0), 0);
  const others = comparable
    .filter((firm) => next.has(firm) || telling.some(({ scores }) => (scores[firm] ?? 0) > 0))
    .map((firm) => ({ firm, firmId: firms[firm]?.id ?? '', isNear: question.nearMakers.has(firm) }))
    .sort((left, right) => (fused[right.firm] ?? 0) - (fused[left.firm] ?? 0) || compareIds(left.firmId, right.firmId))
    .map(({ firm, firmId, isNear }) => ({
      firmId,
      isNear,
      // When asked: names are compared with names for it, and only the first of thousands are asked for.
      get isFounded() {
        return next.has(firm) || hasReason(firm);
      },
    }));
  return {
    others,
    of(firmId) {
      const firm = market.firmAt.get(firmId);
      if (firm === undefined || !isComparable(market, firm)) return null;
      const value = round9(Math.min(1, (fused[firm] ?? 0) / best));
      return affinityOf(
        market,
        question,
        firm,
        value,
        rankings.map(({ ranks }) => ranks[firm] ?? 0),
      );
    },
  };
}

/** `ranks`: of the firm, by signal. Made apart, since a firm's affinity may be kept for long, and the lists of all firms may not. */
function affinityOf(
  market: Market,
  question: Question,
  firm: number,
  value: number,
  ranks: readonly number[],
): Affinity {
  return {
    value,
    get reasons() {
      return reasonsOf(market, question, firm, ranks);
    },
  };
}

/** The sentences of the lists on which the firm stands best, each list by its rank; the first says where it stands in all. */
function reasonsOf(market: Market, question: Question, firm: number, ranks: readonly number[]): readonly Sentence[] {
  const said = SIGNALS.flatMap(({ say }, index) => {
    const sentence = say(market, question, firm);
    return sentence === null ? [] : [{ sentence, rank: ranks[index] ?? 0 }];
  });
  return said.sort((left, right) => left.rank - right.rank).map(({ sentence }) => sentence);
}

function isComparable({ firms, productsOf }: Market, firm: number): boolean {
  return (
    countOfRow(productsOf, firm) > 0 || firms[firm]?.industry !== undefined || firms[firm]?.businessScope !== undefined
  );
}
