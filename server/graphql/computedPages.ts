import type { Candidate } from '../domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../domain/candidateFactors.ts';
import { type Gap, needOf } from '../domain/gap.ts';
import { GAP_FACTORS } from '../domain/gapFactors.ts';
import { compareScored, type Weights } from '../domain/score.ts';
import { type Ranked, sensitivityOf } from '../domain/sensitivity.ts';
import type { Graph } from '../graph/client.ts';
import type { RankedFirm } from '../service/candidatePool/ranking.ts';
import { findCandidates } from '../service/candidates.ts';
import { findGaps } from '../service/gaps.ts';
import { checkFirmFilter } from '../service/lists.ts';
import { cutPage, makePage, type Page, pageLength, pageStart } from '../service/page.ts';
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
  key: ({ point, id }: RankedFirm) => [point, id] as const,
};

/** A page of `findGaps`. Throws what it throws, and BAD_USER_INPUT for a bad `first` or `after`, before anything is computed. */
export async function findGapPage(graph: Graph, args: QueryGapsArgs): Promise<GapPage> {
  pageLength(args.first);
  pageStart(GAPS, args.after);
  const { gaps, ...basis } = await findGaps(graph, { ...args, weights: givenWeights(args.weights) });
  const list = () =>
    gaps.map(({ link, score: { point, values }, status }) => ({ id: link.id, point, values, need: needOf(status) }));
  return {
    ...cutPage(GAPS, gaps, args),
    ...basis,
    sensitivity: () => placeSensitivity('LINK', GAP_FACTORS, list(), basis.weights),
  };
}

/** A page of `findCandidates`. Throws what it throws, NOT_FOUND for an unknown id in the filter, BAD_USER_INPUT for a bad page. */
export async function findCandidatePage(graph: Graph, args: QueryCandidatesArgs): Promise<CandidatePage> {
  const length = pageLength(args.first);
  const [point, id] = pageStart(CANDIDATES, args.after);
  const filter = args.filter ? await checkFirmFilter(graph, args.filter) : null;
  const { ranked, describe, ...basis } = await findCandidates(graph, {
    ...args,
    filter,
    weights: givenWeights(args.weights),
  });
  const from = args.after ? ranked.countUpTo({ point, id }) : 0;
  const page = makePage(CANDIDATES, args, ranked.slice(from, from + length + 1), ranked.length);
  return {
    ...(await describePage(page, describe)),
    ...basis,
    sensitivity: () => placeSensitivity('FIRM', CANDIDATE_FACTORS, ranked.slice(), basis.weights),
  };
}

/** A page of ranked firms with all that they are shown with; the cursors stay those of the ranking. */
async function describePage(
  page: Page<RankedFirm>,
  describe: (firms: readonly RankedFirm[]) => Promise<readonly Candidate[]>,
): Promise<Page<Candidate>> {
  const nodes = await describe(page.nodes);
  const described = new Map(nodes.map((candidate) => [candidate.firm.id, candidate]));
  const edges = page.edges.flatMap(({ node: { id }, cursor }) => {
    const node = described.get(id);
    return node === undefined ? [] : [{ node, cursor }];
  });
  return { ...page, edges, nodes };
}

function placeSensitivity(
  kind: PlacedUnknown['kind'],
  rules: readonly { readonly name: string }[],
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
