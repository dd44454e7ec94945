import type { Candidate } from '../domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../domain/candidateFactors.ts';
import type { Gap } from '../domain/gap.ts';
import { needOf } from '../domain/gap.ts';
import { GAP_FACTORS } from '../domain/gapFactors.ts';
import { compareScored, type FactorRule, type Weights } from '../domain/score.ts';
import { type Ranked, sensitivityOf } from '../domain/sensitivity.ts';
import type { Graph } from '../graph/client.ts';
import { findCandidates } from '../service/candidates.ts';
import { findGaps } from '../service/gaps.ts';
import { checkFirmFilter } from '../service/lists.ts';
import { cutPage, pageLength, pageStart } from '../service/page.ts';
import type { CandidatePage, GapPage, PlacedUnknown } from './backing.ts';
import type { QueryCandidatesArgs, QueryGapsArgs } from './resolvers.generated.ts';

/** Before every score: a point is at most 100. */
const BEST = 101;
const byScore = {
  start: [BEST, ''] as const,
  compare: (left: readonly [number, string], right: readonly [number, string]) =>
    compareScored({ point: left[0], id: left[1] }, { point: right[0], id: right[1] }),
};
const GAPS = { ...byScore, list: 'gaps', key: ({ score, link }: Gap) => [score.point, link.id] as const };
const CANDIDATES = {
  ...byScore,
  list: 'candidates',
  key: ({ score, firm }: Candidate) => [score.point, firm.id] as const,
};

/** A page of `findGaps`. Throws what it throws, and BAD_USER_INPUT for a bad `first` or `after`, before anything is computed. */
export async function findGapPage(graph: Graph, args: QueryGapsArgs): Promise<GapPage> {
  pageLength(args.first);
  pageStart(GAPS, args.after);
  const { gaps, ...basis } = await findGaps(graph, { ...args, weights: givenWeights(args.weights) });
  const list = () => gaps.map(({ link, score, status }) => ({ id: link.id, score, need: needOf(status) }));
  return {
    ...cutPage(GAPS, gaps, args),
    ...basis,
    sensitivity: () => placeSensitivity('LINK', GAP_FACTORS, list(), basis.weights),
  };
}

/** A page of `findCandidates`. Throws what it throws, NOT_FOUND for an unknown id in the filter, BAD_USER_INPUT for a bad page. */
export async function findCandidatePage(graph: Graph, args: QueryCandidatesArgs): Promise<CandidatePage> {
  pageLength(args.first);
  pageStart(CANDIDATES, args.after);
  const filter = args.filter ? await checkFirmFilter(graph, args.filter) : null;
  const { candidates, ...basis } = await findCandidates(graph, {
    ...args,
    filter,
    weights: givenWeights(args.weights),
  });
  const list = () => candidates.map(({ firm, score }) => ({ id: firm.id, score, need: 1 }));
  return {
    ...cutPage(CANDIDATES, candidates, args),
    ...basis,
    sensitivity: () => placeSensitivity('FIRM', CANDIDATE_FACTORS, list(), basis.weights),
  };
}

function placeSensitivity<Facts>(
  kind: PlacedUnknown['kind'],
  rules: readonly FactorRule<Facts>[],
  list: readonly Ranked[],
  weights: Weights,
): ReturnType<GapPage['sensitivity']> {
  if (list.length === 0) return null;
  const { unknown, ...found } = sensitivityOf(rules, list, weights);
  return { ...found, unknown: unknown === null ? null : { ...unknown, kind } };
}

/** The weights that were given; null is as good as left out. */
export function givenWeights(
  weights: Readonly<Record<string, number | null | undefined>> | null | undefined,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(weights ?? {}).flatMap(([name, weight]) => (typeof weight === 'number' ? [[name, weight]] : [])),
  );
}
