import { type ChainFacts, indexLeaders, type Standing, shapeOf, stepsFrom } from './chainFacts.ts';
import type { CoverageSummary, MapFlow, MapLink } from './chainMap.ts';
import { isCountedFirm } from './firm.ts';
import { classifyGap, type Gap, needOf } from './gap.ts';
import { GAP_FACTORS, type GapFacts, type Neighbour } from './gapFactors.ts';
import { compareIds, round9 } from './quantity.ts';
import type { Flow, Link } from './record.ts';
import type { Relatedness } from './relatedness.ts';
import { scoreBy, type Weights } from './score.ts';
import type { Sentence } from './sentence.ts';
import { classifyFlow, classifyStatus, isHere, type LinkStatus, locationQuotient } from './status.ts';

/** The version of the rules of analysis.md that this program computes by; every result and export carries it. */
export const RULES_VERSION = 1;

const NONE = { active: 0, planned: 0, talks: 0 } as const;

export interface JudgeOptions {
  /** Links taken as present (what if); those of other chains are ignored here. */
  readonly assume: ReadonlySet<string>;
  readonly weights: Weights;
  readonly relatednessOf: (linkId: string) => Relatedness | null;
  /** Names of links of any chain, by id. */
  readonly linkNames: ReadonlyMap<string, Sentence>;
}

/** One chain judged for one region: what analysis.md sections 2 to 4 say of it. */
export interface ChainJudgement {
  /** In the order of stage, column, id. */
  readonly links: readonly MapLink[];
  readonly flows: readonly MapFlow[];
  readonly summary: CoverageSummary;
}

/** Statuses of the chain's links in the region, by link id. */
export function judgeStatuses(
  facts: ChainFacts,
  standing: Standing,
  assume: ReadonlySet<string>,
  quotients: ReadonlyMap<string, number | null> = locationQuotients(facts, standing),
): Map<string, LinkStatus> {
  const applying = standing.targets.filter(
    (target) => target.chainId === facts.chain.id || target.linkId !== undefined,
  );
  const weak = new Set(applying.filter((target) => target.kind === 'weak').map((target) => target.linkId));
  const excluded = applying.filter((target) => target.kind === 'excluded');
  const isChainExcluded = excluded.some((target) => target.linkId === undefined && target.chainId === facts.chain.id);
  const excludedLinks = new Set(excluded.map((target) => target.linkId));
  return new Map(
    facts.links.map((link) => {
      const { active, planned } = standing.counts.get(link.id) ?? NONE;
      return [
        link.id,
        classifyStatus({
          active,
          planned,
          locationQuotient: quotients.get(link.id) ?? null,
          isTargetedWeak: weak.has(link.id),
          isExcluded: isChainExcluded || excludedLinks.has(link.id),
          isAssumed: assume.has(link.id),
        }),
      ];
    }),
  );
}

function locationQuotients(facts: ChainFacts, standing: Standing): Map<string, number | null> {
  const activeAt = (link: Link) => standing.counts.get(link.id)?.active ?? 0;
  const activeOfChain = facts.links.reduce((total, link) => total + activeAt(link), 0);
  const nationalOfChain = facts.links.reduce((total, link) => total + (link.nationalFirms ?? 0), 0);
  return new Map(
    facts.links.map((link) => [
      link.id,
      locationQuotient({ active: activeAt(link), activeOfChain, national: link.nationalFirms ?? 0, nationalOfChain }),
    ]),
  );
}

/** Counts of statuses, and how complete they leave the chain. */
export function summarise(statuses: Iterable<LinkStatus>): CoverageSummary {
  const counts = { PRESENT: 0, WEAK: 0, PLANNED: 0, MISSING: 0, EXCLUDED: 0 };
  for (const status of statuses) counts[status] += 1;
  const here = counts.PRESENT + counts.WEAK;
  const wanted = here + counts.PLANNED + counts.MISSING;
  return {
    present: counts.PRESENT,
    weak: counts.WEAK,
    planned: counts.PLANNED,
    missing: counts.MISSING,
    excluded: counts.EXCLUDED,
    completeness: wanted === 0 ? 0 : round9(here / wanted),
  };
}

/** Judges one chain for one region: statuses, flows, gaps with their scores, and the summary. */
export function judgeChain(facts: ChainFacts, standing: Standing, options: JudgeOptions): ChainJudgement {
  const quotients = locationQuotients(facts, standing);
  const statuses = judgeStatuses(facts, standing, options.assume, quotients);
  const statusOf = (id: string): LinkStatus => statuses.get(id) ?? 'MISSING';
  const { columns, ordered } = shapeOf(facts);
  const columnOf = (id: string) => columns.get(id) ?? 0;
  const gaps = judgeGaps(facts, standing, options, { statusOf, columnOf, links: facts.links });
  const isSurveyed = standing.roles.some((row) => row.chainId === facts.chain.id && row.surveyedOn !== undefined);
  const runners = indexLeaders(standing.leaders).byLink;
  const links = ordered.map((link): MapLink => {
    const { active, planned, talks } = standing.counts.get(link.id) ?? NONE;
    return {
      link,
      status: statusOf(link.id),
      checked: active > 0 || planned > 0 || isSurveyed,
      column: columnOf(link.id),
      gap: gaps.get(link.id) ?? null,
      activeFirms: active,
      plannedFirms: planned,
      nationalFirms: link.nationalFirms ?? 0,
      locationQuotient: quotients.get(link.id) ?? null,
      leaders: runners.get(link.id) ?? [],
      projectsInTalks: talks,
    };
  });
  const flows = facts.flows.map(
    (flow): MapFlow => ({
      from: flow.fromLinkId,
      to: flow.toLinkId,
      productId: flow.productId ?? null,
      state: classifyFlow(statusOf(flow.fromLinkId), statusOf(flow.toLinkId)),
    }),
  );
  return { links, flows, summary: summarise(statuses.values()) };
}

/** The gap that one link of the chain is; null where it is neither missing nor weak, or of another chain. */
export function judgeGap(facts: ChainFacts, standing: Standing, options: JudgeOptions, linkId: string): Gap | null {
  const { columns, linkOf } = shapeOf(facts);
  const link = linkOf.get(linkId);
  if (link === undefined) return null;
  const statuses = judgeStatuses(facts, standing, options.assume);
  const judged: Judged = {
    statusOf: (id) => statuses.get(id) ?? 'MISSING',
    columnOf: (id) => columns.get(id) ?? 0,
    links: [link],
  };
  return judgeGaps(facts, standing, options, judged).get(linkId) ?? null;
}

interface Judged {
  readonly statusOf: (id: string) => LinkStatus;
  readonly columnOf: (id: string) => number;
  /** Those whose gaps are wanted. */
  readonly links: readonly Link[];
}

function judgeGaps(facts: ChainFacts, standing: Standing, options: JudgeOptions, judged: Judged): Map<string, Gap> {
  const { statusOf, columnOf, links } = judged;
  const { neighbours } = shapeOf(facts);
  const here = facts.links.map((link) => link.id).filter((id) => isHere(statusOf(id)));
  const columnsHere = here.map(columnOf);
  const span = here.length === 0 ? null : { lo: Math.min(...columnsHere), hi: Math.max(...columnsHere) };
  const adjacent = new Set(here.flatMap((id) => [...(neighbours.get(id) ?? [])].filter((other) => other !== id)));
  const distances = stepsFrom(here, neighbours);
  const factsOf = gapFactsMaker(facts, standing, options, { statusOf, adjacent });
  const gaps = new Map<string, Gap>();
  for (const link of links) {
    const status = statusOf(link.id);
    if (status !== 'MISSING' && status !== 'WEAK') continue;
    gaps.set(link.id, {
      link,
      region: standing.region,
      ...classifyGap(status, columnOf(link.id), span),
      status,
      column: columnOf(link.id),
      adjacent: adjacent.has(link.id),
      distance: distances.get(link.id) ?? null,
      score: scoreBy(GAP_FACTORS, factsOf(link), options.weights, needOf(status)),
    });
  }
  return gaps;
}

interface Surroundings {
  readonly statusOf: (id: string) => LinkStatus;
  /** Links with a flow to or from another that is here. */
  readonly adjacent: ReadonlySet<string>;
}

function gapFactsMaker(
  facts: ChainFacts,
  standing: Standing,
  options: JudgeOptions,
  { statusOf, adjacent }: Surroundings,
): (link: Link) => GapFacts {
  const chainId = facts.chain.id;
  const { linkOf, neighbours, flowsFrom, flowsTo } = shapeOf(facts);
  const opens = new Map<string, readonly Link[]>();
  for (const { id } of facts.links)
    if (statusOf(id) === 'MISSING')
      opens.set(
        id,
        [...(neighbours.get(id) ?? [])]
          .filter((other) => other !== id && statusOf(other) === 'MISSING' && !adjacent.has(other))
          .sort(compareIds)
          .flatMap((other) => linkOf.get(other) ?? []),
      );
  let mostOpened = 0;
  for (const opened of opens.values()) mostOpened = Math.max(mostOpened, opened.length);
  const leaders = (indexLeaders(standing.leaders).byChain.get(chainId) ?? [])
    .filter(({ firm }) => isCountedFirm(firm))
    .map((leader) => ({ leader, runs: leader.runs.filter((id) => linkOf.has(id)) }))
    .filter(({ runs }) => runs.length > 0)
    .map(({ leader, runs }) => ({ leader, steps: stepsFrom(runs, neighbours) }));
  const neighbour = (id: string, flow: Flow): Neighbour[] => {
    const link = linkOf.get(id);
    const status = statusOf(id);
    return link === undefined || status === 'EXCLUDED' ? [] : [{ link, flow, isHere: isHere(status) }];
  };
  const wanted = standing.targets.filter((target) => target.kind === 'wanted');
  const wantedChain = wanted.filter((target) => target.linkId === undefined && target.chainId === chainId);
  const roles = standing.roles.filter(
    (row) => row.chainId === chainId && (row.role === 'leading' || row.role === 'key'),
  );
  return (link) => ({
    link,
    users: (flowsFrom.get(link.id) ?? []).flatMap((flow) => neighbour(flow.toLinkId, flow)),
    makers: (flowsTo.get(link.id) ?? []).flatMap((flow) => neighbour(flow.fromLinkId, flow)),
    leaders: leaders.map(({ leader, steps }) => ({ leader, steps: steps.get(link.id) ?? null })),
    plan: { wantedLink: wanted.filter((target) => target.linkId === link.id), wantedChain, roles },
    opens: opens.get(link.id) ?? [],
    mostOpened,
    relatedness: options.relatednessOf(link.id),
    linkNames: options.linkNames,
    national: link.nationalFirms ?? 0,
    active: standing.counts.get(link.id)?.active ?? 0,
  });
}
