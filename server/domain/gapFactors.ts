import type { LeaderFacts } from './chainFacts.ts';
import { citationsOf } from './provenance.ts';
import { round9 } from './quantity.ts';
import type { Flow, Link, PlanTarget, RegionChain } from './record.ts';
import type { Relatedness } from './relatedness.ts';
import type { Evidence, Explanation, FactorRule } from './score.ts';
import { countOf, listNames, nameOf, type Sentence } from './sentence.ts';

/** What the priority of a gap rests on (analysis.md section 4). */
export interface GapFacts {
  readonly link: Link;
  /** Links that this one feeds, excluded ones left out. */
  readonly users: readonly Neighbour[];
  /** Links that feed this one, excluded ones left out. */
  readonly makers: readonly Neighbour[];
  /** Leaders of the chain that run a link of it here, and the fewest flow steps from such a link; null: not reached. */
  readonly leaders: readonly { readonly leader: LeaderFacts; readonly steps: number | null }[];
  readonly plan: PlanFacts;
  /** Missing links, not adjacent to anything here, that a flow joins to this one; none for a weak link. */
  readonly opens: readonly Link[];
  /** The greatest such number among the chain's missing links. [links] */
  readonly mostOpened: number;
  readonly relatedness: Relatedness | null;
  /** Names of links by id, for the sentence of relatedness. */
  readonly linkNames: ReadonlyMap<string, Sentence>;
  /** national(L) and active(R, L) [firms] */
  readonly national: number;
  readonly active: number;
}

export interface Neighbour {
  readonly link: Link;
  readonly flow: Flow;
  readonly isHere: boolean;
}

export interface PlanFacts {
  readonly wantedLink: readonly PlanTarget[];
  readonly wantedChain: readonly PlanTarget[];
  /** Rows that call the chain leading or key. */
  readonly roles: readonly RegionChain[];
}

function shareHere(neighbours: readonly Neighbour[]): number | null {
  if (neighbours.length === 0) return null;
  return round9(neighbours.filter((neighbour) => neighbour.isHere).length / neighbours.length);
}

/** `one` and `many` go on after "the only link" and "the 3 links". */
interface NeighbourWords {
  readonly zh: string;
  readonly one: string;
  readonly many: string;
  readonly none: Sentence;
}

function sayNeighbours(neighbours: readonly Neighbour[], words: NeighbourWords): Explanation {
  if (neighbours.length === 0) return { reason: words.none, evidence: [] };
  const here = neighbours.filter((neighbour) => neighbour.isHere);
  const names = listNames(here.map((neighbour) => nameOf(neighbour.link)));
  const colon = here.length > 0 ? { zh: `：${names.zh}`, en: `: ${names.en}` } : { zh: '', en: '' };
  const counted =
    neighbours.length === 1
      ? `the only link ${words.one} is ${here.length === 1 ? 'here' : 'not here'}`
      : `${here.length} of the ${neighbours.length} links ${words.many} ${here.length === 1 ? 'is' : 'are'} here`;
  return {
    reason: {
      zh: `${words.zh}的 ${neighbours.length} 个环节中，${here.length} 个在本地${colon.zh}`,
      en: `${counted}${colon.en}`,
    },
    evidence: neighbours.map(({ link, flow, isHere }): Evidence => {
      const name = nameOf(link);
      return {
        text: {
          zh: `${name.zh}：${isHere ? '在本地' : '不在本地'}`,
          en: `${name.en}: ${isHere ? 'here' : 'not here'}`,
        },
        citations: citationsOf(flow),
        path: {
          nodes: [
            { kind: 'LINK', id: flow.fromLinkId },
            { kind: 'LINK', id: flow.toLinkId },
          ],
          steps: [{ kind: 'FEEDS', forward: true }],
        },
      };
    }),
  };
}

const demand: FactorRule<GapFacts> = {
  name: 'demand',
  weight: 2.5,
  value: (facts) => shareHere(facts.users),
  say: (facts) => {
    const name = nameOf(facts.link);
    return sayNeighbours(facts.users, {
      zh: `${name.zh} 供给`,
      one: `that ${name.en} feeds`,
      many: `that ${name.en} feeds`,
      none: { zh: `未知：${name.zh} 在链上没有下游环节`, en: `unknown: ${name.en} feeds no link of the chain` },
    });
  },
};

const inputs: FactorRule<GapFacts> = {
  name: 'inputs',
  weight: 1.5,
  value: (facts) => shareHere(facts.makers),
  say: (facts) => {
    const name = nameOf(facts.link);
    return sayNeighbours(facts.makers, {
      zh: `供给 ${name.zh} `,
      one: `that feeds ${name.en}`,
      many: `that feed ${name.en}`,
      none: { zh: `未知：链上没有环节供给 ${name.zh}`, en: `unknown: no link of the chain feeds ${name.en}` },
    });
  },
};

function nearness(steps: number | null): number {
  if (steps === null) return 0;
  if (steps <= 1) return 1;
  return steps === 2 ? 0.5 : 0;
}

const leaders: FactorRule<GapFacts> = {
  name: 'leaders',
  weight: 1.5,
  value: ({ leaders }) =>
    leaders.length === 0
      ? null
      : round9(leaders.reduce((total, { steps }) => total + nearness(steps), 0) / leaders.length),
  say: ({ leaders, link }) => {
    if (leaders.length === 0)
      return {
        reason: {
          zh: '未知：本地没有在该链上布点的链主',
          en: 'unknown: no leader of the chain runs a link of it here',
        },
        evidence: [],
      };
    const near = leaders.filter(({ steps }) => steps !== null && steps <= 2);
    const names = listNames(near.map(({ leader }) => nameOf(leader.firm)));
    const name = nameOf(link);
    return {
      reason:
        near.length === 0
          ? {
              zh: `${leaders.length} 家链主都不在 ${name.zh} 的两步之内`,
              en: `no chain leader (of ${leaders.length}) is within two flow steps of ${name.en}`,
            }
          : {
              zh: `${leaders.length} 家链主中 ${near.length} 家距 ${name.zh} 不超过两步：${names.zh}`,
              en: `${near.length} of ${countOf(leaders.length, 'chain leader')} ${near.length === 1 ? 'is' : 'are'} within two flow steps of ${name.en}: ${names.en}`,
            },
      evidence: leaders.map(({ leader, steps }): Evidence => {
        const firm = nameOf(leader.firm);
        return {
          text: {
            zh: `${firm.zh}：${steps === null ? '无供给关系可达' : `相距 ${steps} 步`}`,
            en: `${firm.en}: ${steps === null ? 'not reached by any flow' : `${countOf(steps, 'flow step')} away`}`,
          },
          citations: leader.rows.flatMap(citationsOf),
        };
      }),
    };
  },
};

const plan: FactorRule<GapFacts> = {
  name: 'plan',
  weight: 1.5,
  value: ({ plan }) => {
    if (plan.wantedLink.length > 0) return 1;
    return plan.wantedChain.length > 0 || plan.roles.length > 0 ? 0.5 : 0;
  },
  say: ({ plan, link }) => {
    const name = nameOf(link);
    const [rows, reason]: [readonly (PlanTarget | RegionChain)[], Sentence] =
      plan.wantedLink.length > 0
        ? [plan.wantedLink, { zh: `规划明确要引进 ${name.zh}`, en: `the region's plan names ${name.en} as wanted` }]
        : plan.wantedChain.length > 0
          ? [plan.wantedChain, { zh: '规划要发展整条链', en: "the region's plan wants the chain as a whole" }]
          : plan.roles.length > 0
            ? [
                plan.roles,
                { zh: '该链是本地的主导或重点产业链', en: 'the chain is a leading or key one of the region' },
              ]
            : [
                [],
                {
                  zh: '规划没有提到该环节，也没有提到该链',
                  en: "the region's plan names neither the link nor the chain",
                },
              ];
    return { reason, evidence: rows.map((row) => ({ text: reason, citations: citationsOf(row) })) };
  },
};

const unlock: FactorRule<GapFacts> = {
  name: 'unlock',
  weight: 1,
  value: ({ opens, mostOpened }) => (mostOpened === 0 ? 0 : round9(opens.length / mostOpened)),
  say: ({ opens, mostOpened, link }) => {
    const name = nameOf(link);
    const names = listNames(opens.map(nameOf));
    return {
      reason:
        opens.length === 0
          ? {
              zh: `${name.zh} 落地不会使其他孤立的缺失环节接上本地`,
              en: `${name.en} would connect no other missing link that stands apart`,
            }
          : {
              zh: `${name.zh} 落地会接上 ${opens.length} 个孤立的缺失环节（全链最多 ${mostOpened} 个）：${names.zh}`,
              en: `${name.en} would connect ${countOf(opens.length, 'missing link')} that stand${opens.length === 1 ? 's' : ''} apart (the most in this chain is ${mostOpened}): ${names.en}`,
            },
      evidence: opens.map((other) => ({ text: nameOf(other), citations: citationsOf(other) })),
    };
  },
};

const relatedness: FactorRule<GapFacts> = {
  name: 'relatedness',
  weight: 1,
  value: ({ relatedness }) => relatedness?.percentile ?? null,
  say: ({ relatedness, linkNames }) => {
    if (relatedness === null)
      return {
        reason: {
          zh: '未知：可比的同级区域不足 20 个，或没有区域同时有该环节与其他环节',
          en: 'unknown: fewer than 20 regions of the level to compare with, or none has the link together with another',
        },
        evidence: [],
      };
    const below = Number((relatedness.percentile * 100).toFixed(1));
    const nearest = relatedness.nearest.map(({ linkId }) => linkNames.get(linkId) ?? { zh: linkId, en: linkId });
    const names = listNames(nearest);
    return {
      reason: {
        zh: `与本地已有环节的关联度在 ${relatedness.population} 个可比区域中位于第 ${below} 百分位${nearest.length > 0 ? `，最近的是 ${names.zh}` : ''}`,
        en: `its relatedness to what is here is at percentile ${below} of ${relatedness.population} comparable regions${nearest.length > 0 ? `, nearest to ${names.en}` : ''}`,
      },
      evidence: relatedness.nearest.map(({ linkId, proximity }) => {
        const name = linkNames.get(linkId) ?? { zh: linkId, en: linkId };
        const value = Number(proximity.toFixed(3));
        return { text: { zh: `${name.zh}：邻近度 ${value}`, en: `${name.en}: proximity ${value}` }, citations: [] };
      }),
    };
  },
};

const prospects: FactorRule<GapFacts> = {
  name: 'prospects',
  weight: 1,
  value: ({ national, active }) => round9((national - active) / (national - active + 5)),
  say: ({ national, active, link }) => {
    const elsewhere = national - active;
    const name = nameOf(link);
    return {
      reason: {
        zh: elsewhere === 0 ? `外地没有已知的 ${name.zh} 企业` : `外地已知有 ${elsewhere} 家企业在做 ${name.zh}`,
        en:
          elsewhere === 0
            ? `no firm elsewhere is known to run ${name.en}`
            : `${countOf(elsewhere, 'firm')} elsewhere ${elsewhere === 1 ? 'is' : 'are'} known to run ${name.en}`,
      },
      evidence: [],
    };
  },
};

/** The factors of a gap's priority, in the order of analysis.md. */
export const GAP_FACTORS = [demand, inputs, leaders, plan, unlock, relatedness, prospects] as const;
