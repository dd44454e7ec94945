import type { GateReason, Ground } from '../../domain/candidate.ts';
import type { GapDirection, GapKind } from '../../domain/gap.ts';
import type { FirmKind, Stage } from '../../domain/record.ts';
import type { Sentence } from '../../domain/sentence.ts';
import type { LinkStatus } from '../../domain/status.ts';
import type { TargetState } from '../../domain/targetList.ts';

/** The words of a file for the codes of the API; each code has one, or the types refuse. */
export const STAGE_WORDS = {
  upstream: { zh: '上游', en: 'upstream' },
  midstream: { zh: '中游', en: 'midstream' },
  downstream: { zh: '下游', en: 'downstream' },
} as const satisfies Record<Stage, Sentence>;

export const GAP_KIND_WORDS = {
  FILL: { zh: '补链', en: 'fill (补链)' },
  EXTEND: { zh: '延链', en: 'extend (延链)' },
  STRENGTHEN: { zh: '强链', en: 'strengthen (强链)' },
  BUILD: { zh: '建链', en: 'build (建链)' },
} as const satisfies Record<GapKind, Sentence>;

export const DIRECTION_WORDS = {
  UPSTREAM: { zh: '向上游', en: 'upstream' },
  DOWNSTREAM: { zh: '向下游', en: 'downstream' },
} as const satisfies Record<GapDirection, Sentence>;

export const STATUS_WORDS = {
  PRESENT: { zh: '已有', en: 'present' },
  WEAK: { zh: '薄弱', en: 'weak' },
  PLANNED: { zh: '在建或拟建', en: 'planned' },
  MISSING: { zh: '缺失', en: 'missing' },
  EXCLUDED: { zh: '不发展', en: 'excluded' },
} as const satisfies Record<LinkStatus, Sentence>;

export const GROUND_WORDS = {
  RUNS: { zh: '在他处从事此环节', en: 'runs the link elsewhere' },
  PLANS: { zh: '在他处拟建此环节', en: 'plans the link elsewhere' },
  MAKES: { zh: '生产此环节的产品', en: 'makes a product of the link' },
  IN_TALKS: { zh: '在谈', en: 'in talks' },
  PREDICTED: { zh: '由相似企业推测', en: 'predicted from firms alike' },
} as const satisfies Record<Ground, Sentence>;

export const GATE_WORDS = {
  ALREADY_HERE: { zh: '已在本区域', en: 'already here' },
  TURNED_DOWN: { zh: '曾退出或被否', en: 'left or turned down' },
} as const satisfies Record<GateReason, Sentence>;

export const FIRM_KIND_WORDS = {
  firm: { zh: '企业', en: 'firm' },
  branch: { zh: '分支机构', en: 'branch' },
  cooperative: { zh: '合作社', en: 'cooperative' },
  university: { zh: '高校', en: 'university' },
  institute: { zh: '科研院所', en: 'institute' },
  chamber: { zh: '商会协会', en: 'chamber' },
  bank: { zh: '银行', en: 'bank' },
  administration: { zh: '政府部门', en: 'administration' },
} as const satisfies Record<FirmKind, Sentence>;

export const TARGET_STATE_WORDS = {
  PROPOSED: { zh: '拟联系', en: 'proposed' },
  CONTACTED: { zh: '已联系', en: 'contacted' },
  VISITED: { zh: '已走访', en: 'visited' },
  NEGOTIATING: { zh: '洽谈中', en: 'negotiating' },
  SIGNED: { zh: '已签约', en: 'signed' },
  DROPPED: { zh: '已放弃', en: 'dropped' },
} as const satisfies Record<TargetState, Sentence>;

const FACTOR_WORDS: Readonly<Record<string, Sentence>> = {
  demand: { zh: '本地需求', en: 'demand here' },
  inputs: { zh: '本地投入', en: 'inputs here' },
  leaders: { zh: '链主邻近', en: 'chain leaders near' },
  plan: { zh: '规划目标', en: 'stated plan' },
  unlock: { zh: '带动环节', en: 'links unlocked' },
  relatedness: { zh: '关联密度', en: 'relatedness' },
  prospects: { zh: '外地企业', en: 'prospects elsewhere' },
  fit: { zh: '对口程度', en: 'fit' },
  affinity: { zh: '相似程度', en: 'affinity' },
  ties: { zh: '本地联系', en: 'ties here' },
  engagement: { zh: '接洽情况', en: 'engagement' },
  reach: { zh: '异地布局', en: 'reach' },
  scale: { zh: '规模', en: 'scale' },
  place: { zh: '来源地', en: 'place' },
};

/** The name of a factor for people; a factor without one keeps its own. */
export function factorWords(name: string): Sentence {
  return FACTOR_WORDS[name] ?? { zh: name, en: name };
}
