import { append } from './append.ts';
import { computeColumns, STAGES } from './columns.ts';
import { isCountedFirm } from './firm.ts';
import { compareIds } from './quantity.ts';
import type { Chain, Firm, Flow, Leadership, Link, PlanTarget, Region, RegionChain } from './record.ts';

/** A chain as it is everywhere: its links and flows. */
export interface ChainFacts {
  readonly chain: Chain;
  readonly links: readonly Link[];
  readonly flows: readonly Flow[];
}

/** The counts of the roll-up for a link in a region; `talks` counts projects, the others firms. */
export interface LinkCounts {
  readonly active: number;
  readonly planned: number;
  readonly talks: number;
}

/** How one region stands to the chains asked for: counts, and the region's and its ancestors' plans. */
export interface Standing {
  readonly region: Region;
  readonly counts: { get(linkId: string): LinkCounts | undefined };
  /** Targets set by the region or an ancestor of it. */
  readonly targets: readonly PlanTarget[];
  /** `region_chains` rows of the region or an ancestor of it. */
  readonly roles: readonly RegionChain[];
  readonly leaders: readonly LeaderFacts[];
}

/** A firm with leader rows in scope(R). */
export interface LeaderFacts {
  readonly firm: Firm;
  readonly rows: readonly Leadership[];
  /** Links that the firm runs in scope(R), by operation or producing project. */
  readonly runs: readonly string[];
}

/** The leaders of a region by what they lead and what they run, each list by firm id. */
export interface LeaderIndex {
  /** By the chains that their rows name; `''` for rows that name none. */
  readonly byChain: ReadonlyMap<string, readonly LeaderFacts[]>;
  /** Those that count as firms, by the links that they run. */
  readonly byLink: ReadonlyMap<string, readonly Firm[]>;
}

/** What follows from a chain alone, wherever it stands. */
export interface ChainShape {
  readonly linkOf: ReadonlyMap<string, Link>;
  /** The links one flow step away in any direction, for each link. */
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** Flows by the link that they leave, and by the one that they reach, in the order of the chain. */
  readonly flowsFrom: ReadonlyMap<string, readonly Flow[]>;
  readonly flowsTo: ReadonlyMap<string, readonly Flow[]>;
  /** Column of each link (analysis.md section 3). */
  readonly columns: ReadonlyMap<string, number>;
  /** All links by stage, column, id. */
  readonly ordered: readonly Link[];
}

const shapes = new WeakMap<ChainFacts, ChainShape>();

/** The shape of a chain, made once for the same facts. */
export function shapeOf(facts: ChainFacts): ChainShape {
  const shape = shapes.get(facts) ?? makeShape(facts);
  shapes.set(facts, shape);
  return shape;
}

const leaderIndexes = new WeakMap<readonly LeaderFacts[], LeaderIndex>();

/** Made once for a list of leaders: a country has thousands, and each of its chains asks for its own. */
export function indexLeaders(leaders: readonly LeaderFacts[]): LeaderIndex {
  const index = leaderIndexes.get(leaders) ?? makeLeaderIndex(leaders);
  leaderIndexes.set(leaders, index);
  return index;
}

function makeLeaderIndex(leaders: readonly LeaderFacts[]): LeaderIndex {
  const byChain = new Map<string, LeaderFacts[]>();
  const byLink = new Map<string, Firm[]>();
  for (const leader of leaders.toSorted((left, right) => compareIds(left.firm.id, right.firm.id))) {
    for (const chainId of new Set(leader.rows.map((row) => row.chainId))) append(byChain, chainId, leader);
    if (isCountedFirm(leader.firm)) for (const linkId of leader.runs) append(byLink, linkId, leader.firm);
  }
  return { byChain, byLink };
}

function makeShape({ links, flows }: ChainFacts): ChainShape {
  const neighbours = new Map<string, Set<string>>(links.map((link) => [link.id, new Set()]));
  const flowsFrom = new Map<string, Flow[]>();
  const flowsTo = new Map<string, Flow[]>();
  for (const flow of flows) {
    const { fromLinkId, toLinkId } = flow;
    neighbours.get(fromLinkId)?.add(toLinkId);
    neighbours.get(toLinkId)?.add(fromLinkId);
    flowsFrom.set(fromLinkId, [...(flowsFrom.get(fromLinkId) ?? []), flow]);
    flowsTo.set(toLinkId, [...(flowsTo.get(toLinkId) ?? []), flow]);
  }
  const columns = computeColumns(links, flows);
  const ordered = [...links].sort(
    (left, right) =>
      STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) ||
      (columns.get(left.id) ?? 0) - (columns.get(right.id) ?? 0) ||
      compareIds(left.id, right.id),
  );
  return { linkOf: new Map(links.map((link) => [link.id, link])), neighbours, flowsFrom, flowsTo, columns, ordered };
}

/** Fewest flow steps, in any direction, from any of `sources` to each link that can be reached. */
export function stepsFrom(
  sources: Iterable<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const steps = new Map<string, number>();
  let front = [...sources];
  for (const id of front) steps.set(id, 0);
  for (let step = 1; front.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of front)
      for (const neighbour of neighbours.get(id) ?? []) {
        if (steps.has(neighbour)) continue;
        steps.set(neighbour, step);
        next.push(neighbour);
      }
    front = next;
  }
  return steps;
}
