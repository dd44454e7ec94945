import { type ChainFacts, neighboursOf, type Standing, stepsFrom } from './chainFacts.ts';
import type { CoverageSummary, MapFlow, MapLink } from './chainMap.ts';
import { computeColumns, STAGES } from './columns.ts';
import { isCountedFirm } from './firm.ts';
import { classifyGap, type Gap, needOf } from './gap.ts';
import { GAP_FACTORS, type GapFacts, type Neighbour } from './gapFactors.ts';
import { compareIds, round9 } from './quantity.ts';
import type { Link } from './record.ts';
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
): Map<string, LinkStatus> {
  const quotients = locationQuotients(facts, standing);
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
  const statuses = judgeStatuses(facts, standing, options.assume);
  const statusOf = (id: string): LinkStatus => statuses.get(id) ?? 'MISSING';
  const columns = computeColumns(facts.links, facts.flows);
  const columnOf = (id: string) => columns.get(id) ?? 0;
  const quotients = locationQuotients(facts, standing);
  const gaps = judgeGaps(facts, standing, options, { statusOf, columnOf });
  const isSurveyed = standing.roles.some((row) => row.chainId === facts.chain.id && row.surveyedOn !== undefined);
  const links = facts.links
    .map((link): MapLink => {
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
        leaders: standing.leaders
          .filter(({ firm, runs }) => isCountedFirm(firm) && runs.includes(link.id))
          .map(({ firm }) => firm)
          .sort((left, right) => compareIds(left.id, right.id)),
        projectsInTalks: talks,
      };
    })
    .sort(compareOnMap);
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

function compareOnMap(left: MapLink, right: MapLink): number {
  return (
    STAGES.indexOf(left.link.stage) - STAGES.indexOf(right.link.stage) ||
    left.column - right.column ||
    compareIds(left.link.id, right.link.id)
  );
}

interface Judged {
  readonly statusOf: (id: string) => LinkStatus;
  readonly columnOf: (id: string) => number;
}

function judgeGaps(facts: ChainFacts, standing: Standing, options: JudgeOptions, judged: Judged): Map<string, Gap> {
  const { statusOf, columnOf } = judged;
  const neighbours = neighboursOf(facts);
  const here = facts.links.map((link) => link.id).filter((id) => isHere(statusOf(id)));
  const columnsHere = here.map(columnOf);
  const span = here.length === 0 ? null : { lo: Math.min(...columnsHere), hi: Math.max(...columnsHere) };
  const isAdjacent = (id: string) =>
    [...(neighbours.get(id) ?? [])].some((other) => other !== id && isHere(statusOf(other)));
  const distances = stepsFrom(here, neighbours);
  const factsOf = gapFactsMaker(facts, standing, options, { ...judged, neighbours, isAdjacent });
  const gaps = new Map<string, Gap>();
  for (const link of facts.links) {
    const status = statusOf(link.id);
    if (status !== 'MISSING' && status !== 'WEAK') continue;
    gaps.set(link.id, {
      link,
      region: standing.region,
      ...classifyGap(status, columnOf(link.id), span),
      status,
      column: columnOf(link.id),
      adjacent: isAdjacent(link.id),
      distance: distances.get(link.id) ?? null,
      score: scoreBy(GAP_FACTORS, factsOf(link), options.weights, needOf(status)),
    });
  }
  return gaps;
}

interface Surroundings extends Judged {
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  readonly isAdjacent: (id: string) => boolean;
}

function gapFactsMaker(
  facts: ChainFacts,
  standing: Standing,
  options: JudgeOptions,
  around: Surroundings,
): (link: Link) => GapFacts {
  const { statusOf, neighbours, isAdjacent } = around;
  const chainId = facts.chain.id;
  const byId = new Map(facts.links.map((link) => [link.id, link]));
  const opensOf = (id: string): Link[] =>
    [...(neighbours.get(id) ?? [])]
      .filter((other) => other !== id && statusOf(other) === 'MISSING' && !isAdjacent(other))
      .sort(compareIds)
      .flatMap((other) => byId.get(other) ?? []);
  const missing = facts.links.filter((link) => statusOf(link.id) === 'MISSING');
  const mostOpened = Math.max(0, ...missing.map((link) => opensOf(link.id).length));
  const leaders = standing.leaders
    .filter(({ firm, rows }) => isCountedFirm(firm) && rows.some((row) => row.chainId === chainId))
    .map((leader) => ({ leader, runs: leader.runs.filter((id) => byId.has(id)) }))
    .filter(({ runs }) => runs.length > 0)
    .map(({ leader, runs }) => ({ leader, steps: stepsFrom(runs, neighbours) }));
  const neighbour = (id: string, flow: ChainFacts['flows'][number]): Neighbour[] => {
    const link = byId.get(id);
    const status = statusOf(id);
    return link === undefined || status === 'EXCLUDED' ? [] : [{ link, flow, isHere: isHere(status) }];
  };
  const wanted = standing.targets.filter((target) => target.kind === 'wanted');
  const roles = standing.roles.filter(
    (row) => row.chainId === chainId && (row.role === 'leading' || row.role === 'key'),
  );
  return (link) => ({
    link,
    users: facts.flows.filter((flow) => flow.fromLinkId === link.id).flatMap((flow) => neighbour(flow.toLinkId, flow)),
    makers: facts.flows.filter((flow) => flow.toLinkId === link.id).flatMap((flow) => neighbour(flow.fromLinkId, flow)),
    leaders: leaders.map(({ leader, steps }) => ({ leader, steps: steps.get(link.id) ?? null })),
    plan: {
      wantedLink: wanted.filter((target) => target.linkId === link.id),
      wantedChain: wanted.filter((target) => target.linkId === undefined && target.chainId === chainId),
      roles,
    },
    opens: statusOf(link.id) === 'MISSING' ? opensOf(link.id) : [],
    mostOpened,
    relatedness: options.relatednessOf(link.id),
    linkNames: options.linkNames,
    national: link.nationalFirms ?? 0,
    active: standing.counts.get(link.id)?.active ?? 0,
  });
}
