import type { Score } from '../domain/score.ts';
import type { Target, TargetList, TargetState } from '../domain/targetList.ts';
import { invariant } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import {
  countTargetLists,
  readListsOfFirms,
  readTargetLists,
  readTargetListsById,
  readTargetsOfLists,
} from '../graph/queries.generated.ts';
import { groupByOwner, pagesByOwner } from './ownedLists.ts';
import { makePage, type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';
import { requireKnown } from './requireKnown.ts';

/** After every moment that RFC 3339 can write. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';
const LISTS: Order<TargetList, readonly [string, string]> = {
  list: 'targetLists',
  start: [END_OF_TIME, ''],
  key: ({ createdAt, id }) => [createdAt, id],
};

/**
 * Target lists, newest first, all or those of one very region. Throws NOT_FOUND for an unknown region, BAD_USER_INPUT for a bad
 * `first` or `after`.
 */
export async function listTargetLists(
  graph: Graph,
  args: PageArgs & { readonly region?: string | null | undefined },
): Promise<Page<TargetList>> {
  const limit = pageLength(args.first) + 1;
  const [beforeCreatedAt, afterId] = pageStart(LISTS, args.after);
  const regionId = args.region ?? null;
  if (regionId !== null) await requireKnown(graph, 'region', [regionId], 'region');
  const rows = await graph.read(readTargetLists, { regionId, beforeCreatedAt, afterId, limit });
  return makePage(
    LISTS,
    args,
    rows.map(({ item }) => item),
    async () => (await graph.read(countTargetLists, { regionId }))[0]?.total ?? 0,
  );
}

/** The target lists with these ids, in the order of the ids; null where there is none. */
export async function findTargetLists(graph: Graph, ids: readonly string[]): Promise<readonly (TargetList | null)[]> {
  const rows = await graph.read(readTargetListsById, { ids });
  const byId = new Map(rows.map(({ item }) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}

export interface TargetArgs extends PageArgs {
  readonly state?: readonly TargetState[] | null | undefined;
}

const TARGETS: Order<Target, readonly [string, string, string]> = {
  list: 'targets',
  start: ['', '', ''],
  key: ({ addedAt, linkId, firmId }) => [addedAt, linkId, firmId],
};

/**
 * Pages of what is on lists, in the order of adding, then by link and firm id; one page for each list, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findTargets(
  graph: Graph,
  listIds: readonly string[],
  args: TargetArgs,
): Promise<readonly Page<Target>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterAddedAt, afterLinkId, afterFirmId] = pageStart(TARGETS, args.after);
  const after = { afterAddedAt, afterLinkId, afterFirmId };
  const rows = await graph.read(readTargetsOfLists, { ids: listIds, states: args.state ?? null, ...after, limit });
  return pagesByOwner(TARGETS, args, rows, listIds);
}

/** The lists of a region that hold firms as targets for a link, newest first; one list of lists for each firm, in their order. */
export async function findListsOfFirms(
  graph: Graph,
  firmIds: readonly string[],
  args: { readonly link: string; readonly region: string },
): Promise<readonly (readonly TargetList[])[]> {
  const rows = await graph.read(readListsOfFirms, { ids: firmIds, linkId: args.link, regionId: args.region });
  return groupByOwner(rows, firmIds);
}

/** What is kept of a firm that was no candidate when it was added: nothing known, everything possible. */
const UNKNOWN_SCORE: Score = { point: 0, low: 0, high: 100, known: 0, factors: [] };

export function writeScore(score: Score | undefined): string {
  return JSON.stringify(score ?? UNKNOWN_SCORE);
}

/** The score and factors of the moment when the target was added. */
export function scoreOf(target: Target): Score {
  const score: unknown = JSON.parse(target.score);
  invariant(isScore(score), `the score of target ${target.id} is one`);
  return score;
}

function isScore(value: unknown): value is Score {
  return (
    typeof value === 'object' &&
    value !== null &&
    'point' in value &&
    'factors' in value &&
    Array.isArray(value.factors)
  );
}
