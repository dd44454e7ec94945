import type { ChainFacts, LeaderFacts, Standing } from '../../server/domain/chainFacts.ts';
import { GAP_FACTORS } from '../../server/domain/gapFactors.ts';
import { type JudgeOptions, judgeChain } from '../../server/domain/judgeChain.ts';
import type { Firm, PlanTarget, Stage } from '../../server/domain/record.ts';
import { resolveWeights } from '../../server/domain/score.ts';

/**
 * The worked example of analysis.md section 3, as facts:
 *
 *   upstream        midstream      downstream
 *   ore → cathode → cell → pack → vehicle → recycling
 *         anode   ↗
 */
const STAGE_OF: Readonly<Record<string, Stage>> = {
  ore: 'upstream',
  cathode: 'upstream',
  anode: 'upstream',
  cell: 'midstream',
  pack: 'midstream',
  vehicle: 'downstream',
  recycling: 'downstream',
};

const FLOWS = [
  ['ore', 'cathode'],
  ['cathode', 'cell'],
  ['anode', 'cell'],
  ['cell', 'pack'],
  ['pack', 'vehicle'],
  ['vehicle', 'recycling'],
] as const;

const citation = (locator: string) => [JSON.stringify(['source', locator, '', 'stated'])];

/** The battery chain; `national` gives the firms of the country by link, 0 where left out. */
export function batteryChain(national: Readonly<Record<string, number>> = {}): ChainFacts {
  return {
    chain: { id: 'battery', name: '电池' },
    links: Object.entries(STAGE_OF).map(([id, stage]) => ({
      id,
      chainId: 'battery',
      name: id,
      stage,
      nationalFirms: national[id] ?? 0,
    })),
    flows: FLOWS.map(([fromLinkId, toLinkId]) => ({
      fromLinkId,
      toLinkId,
      citations: citation(`${fromLinkId}-${toLinkId}`),
    })),
  };
}

/** A region with so many active firms by link and nothing else, changed by `more`. */
export function standing(active: Readonly<Record<string, number>>, more: Partial<Standing> = {}): Standing {
  return {
    region: { id: 'zone', name: '开发区', level: 'zone' },
    counts: new Map(Object.entries(active).map(([id, count]) => [id, { active: count, planned: 0, talks: 0 }])),
    targets: [],
    roles: [],
    leaders: [],
    ...more,
  };
}

export function firm(id: string, more: Partial<Firm> = {}): Firm {
  return { id, name: id, kind: 'firm', status: 'active', ...more };
}

export function leader(id: string, runs: readonly string[], more: Partial<Firm> = {}): LeaderFacts {
  return {
    firm: firm(id, more),
    rows: [{ firmId: id, regionId: 'zone', chainId: 'battery', citations: citation(id) }],
    runs,
  };
}

export function target(kind: PlanTarget['kind'], more: Partial<PlanTarget>): PlanTarget {
  return { key: `${kind}-${more.linkId ?? ''}`, regionId: 'zone', kind, citations: citation(kind), ...more };
}

/** Judges the battery chain with default weights, changed by `options`. */
export function judgeBattery(
  place: Standing,
  options: Partial<JudgeOptions> = {},
  chain: ChainFacts = batteryChain(),
): ReturnType<typeof judgeChain> & { readonly link: (id: string) => ReturnType<typeof judgeChain>['links'][number] } {
  const judged = judgeChain(chain, place, {
    assume: new Set(),
    weights: resolveWeights(GAP_FACTORS),
    relatednessOf: () => null,
    linkNames: new Map(),
    ...options,
  });
  return {
    ...judged,
    link: (id) => {
      const link = judged.links.find((candidate) => candidate.link.id === id);
      if (link === undefined) throw new Error(`no link ${id} in the battery chain`);
      return link;
    },
  };
}
