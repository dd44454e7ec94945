/** What a cell may hold; the docs print the sentence beside each kind. */
export type ColumnKind =
  | 'id'
  | 'text'
  | 'enum'
  | 'date'
  | 'period'
  | 'money'
  | 'share'
  | 'integer'
  | 'number'
  | 'value'
  | 'list'
  | 'ref'
  | 'refs'
  | 'file'
  | 'url';

/** One word of an enumeration, with the Chinese word that is accepted in its place. */
export interface Choice {
  readonly value: string;
  readonly zh: string;
}

const words = (text: string): readonly Choice[] =>
  text.split(' ').map((pair) => {
    const [value = '', zh = ''] = pair.split(':');
    return { value, zh };
  });

/** Every enumeration: the word as stored, and the Chinese word accepted for it. */
export const ENUMS = {
  regionLevel: words('country:国家 area:片区 province:省 city:市 county:县 zone:开发区 town:乡镇'),
  linkStage: words('upstream:上游 midstream:中游 downstream:下游'),
  firmKind: words(
    'firm:企业 branch:分支机构 cooperative:合作社 university:高校 institute:科研院所 chamber:商会 bank:银行 administration:行政机关',
  ),
  firmStatus: words('active:存续 inactive:停业'),
  operationStatus: words('active:在产 planned:规划 closed:关停'),
  tieKind: words(
    'supplies:供应 controls:控股 invests_in:投资 introduced:引荐 partners:合作 advises:咨询 finances:融资',
  ),
  tieStatus: words('active:有效 planned:意向 ended:终止'),
  chainRole: words('leading:主导 key:重点 emerging:新兴 traditional:传统'),
  targetKind: words('wanted:招引 weak:薄弱 excluded:禁止'),
  projectStage: words(
    'lead:线索 talks:在谈 intent:意向 signed:签约 started:开工 producing:投产 exited:退出 rejected:否决',
  ),
  batch: words('signing:签约 starting:开工 producing:投产'),
  rateBasis: words('projects:项目数 investment:投资额'),
  contactKind: words('call:拜会 visit:走访 fair:展会 seminar:推介会 negotiation:洽谈 inspection:考察'),
  direction: words('outbound:外出 inbound:来访'),
  tripStatus: words('planned:计划 done:完成'),
  dutyKind: words(
    'lead_official:包联领导 responsible_unit:责任单位 service_team:服务专班 task_force:工作专班 leader_firm:链主企业 chain_map:产业图谱 policy_set:政策包 expert_panel:专家组 meeting:例会 review:考核',
  ),
  assetKind: words(
    'park:园区 standard_plant:标准厂房 land:土地 housing:住房 platform:平台 institute:研究院 fund:基金 loan:贷款 supply_chain_finance:供应链金融 policy:政策 brand:品牌 standard:标准 honour:荣誉',
  ),
  qualifier: words('exact:准确 about:约 at_least:不低于 expected:预计 target:目标'),
  certainty: words('stated:明示 inferred:推断 doubtful:存疑'),
} as const satisfies Record<string, readonly Choice[]>;
export type EnumName = keyof typeof ENUMS;

/** What each kind of cell may hold, as the docs and the messages say it. */
export const KIND_MEANING: Readonly<Record<ColumnKind, { readonly en: string; readonly zh: string }>> = {
  id: { en: '1 to 128 characters, no control characters', zh: '1 至 128 个字符，不含控制字符' },
  text: { en: 'text', zh: '文本' },
  enum: { en: 'one of the words given', zh: '所列词语之一' },
  date: { en: 'a date: 2024, 2024-05 or 2024-05-17', zh: '日期：2024、2024-05 或 2024-05-17' },
  period: { en: 'a period: 2023, 2022/2024-01 or 2022/ (open)', zh: '时期：2023、2022/2024-01 或 2022/（至今）' },
  money: {
    en: 'CNY yuan: a plain decimal, or a number with 万, 亿, 万元, 亿元',
    zh: '人民币元：小数，或带 万、亿、万元、亿元 的数',
  },
  share: { en: 'a share: 0 to 1, or a percentage with %', zh: '比例：0 至 1，或带 % 的百分数' },
  integer: { en: 'a whole number, 0 or more', zh: '非负整数' },
  number: { en: 'a plain decimal, 0 or more', zh: '非负小数' },
  value: { en: 'a plain decimal, or text', zh: '小数或文本' },
  list: { en: 'texts separated by ;', zh: '以 ; 分隔的文本' },
  ref: { en: 'an id of the file named', zh: '所指文件中的编号' },
  refs: { en: 'ids of the file named, separated by ;', zh: '所指文件中的编号，以 ; 分隔' },
  file: { en: 'the name of a file of this format', zh: '本格式的文件名' },
  url: { en: 'an address that starts with http:// or https://', zh: '以 http:// 或 https:// 开头的网址' },
};

/**
 * One column as the table below writes it: name (`*`: required), what it holds, Chinese name, meaning in English and in
 * Chinese, and what holds where nothing was said. `ref FILE ROAD` also names the relation that the graph draws from it.
 */
export type ColumnSpec = readonly [
  name: string,
  holds: ColumnKind | `enum ${EnumName}` | `ref ${string}` | `refs ${string}`,
  zh: string,
  en: string,
  meaningZh: string,
  fallback?: string | number,
];

export interface FileSpec {
  readonly zh: string;
  readonly meaning: readonly [en: string, zh: string];
  readonly key: readonly string[];
  /** `Label`, or `(from)-[TYPE]->(to)` of two key columns; empty for what the graph does not hold. */
  readonly stored: string;
  readonly columns: readonly ColumnSpec[];
}
