import type { Candidate } from '../../domain/candidate.ts';
import { citationsOf } from '../../domain/provenance.ts';
import type { Firm, Region } from '../../domain/record.ts';
import type { Language } from '../../domain/sentence.ts';
import { nameIn } from './gapColumns.ts';
import {
  citationsOfScore,
  describeCitation,
  describeScore,
  type Sources,
  scoreColumns,
  sourcesColumn,
} from './scoreColumns.ts';
import type { Column, Json } from './table.ts';
import { FIRM_KIND_WORDS, GROUND_WORDS } from './wording.ts';

/** What a row of candidates names beside itself: the homes of the firms, and the sources. */
export interface CandidateContext {
  readonly regions: ReadonlyMap<string, Region>;
  readonly sources: Sources;
  readonly factors: readonly string[];
}

/** The columns of a file of candidates: the firm with its codes and figures, its grounds, its score, the sources. */
export function candidateColumns({ regions, sources, factors }: CandidateContext): Column<Candidate>[] {
  return [
    ...firmColumns<Candidate>(({ firm }) => firm, regions),
    {
      name: 'grounds',
      title: { zh: '入选依据', en: 'Grounds' },
      kind: 'text',
      width: 24,
      value: ({ grounds }, language) => grounds.map((ground) => GROUND_WORDS[ground][language]).join(JOINS[language]),
    },
    ...scoreColumns<Candidate>(factors, ({ score }) => score),
    sourcesColumn<Candidate>(({ score, firm }) => [...citationsOfScore(score), ...citationsOf(firm)], sources),
  ];
}

const JOINS: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** The columns that say which firm it is, whom to call and how large it is. */
export function firmColumns<Row>(firmOf: (row: Row) => Firm, regions: ReadonlyMap<string, Region>): Column<Row>[] {
  const home = (row: Row) => regions.get(firmOf(row).regionId ?? '');
  return [
    {
      name: 'firmId',
      title: { zh: '企业编号', en: 'Firm id' },
      kind: 'code',
      width: 20,
      value: (row) => firmOf(row).id,
    },
    {
      name: 'firm',
      title: { zh: '企业', en: 'Firm' },
      kind: 'text',
      width: 32,
      value: (row, language) => nameIn(firmOf(row), language),
    },
    {
      name: 'firmKind',
      title: { zh: '类别', en: 'Kind of firm' },
      kind: 'text',
      width: 10,
      value: (row, language) => FIRM_KIND_WORDS[firmOf(row).kind][language],
    },
    {
      name: 'creditCode',
      title: { zh: '统一社会信用代码', en: 'Credit code' },
      kind: 'code',
      width: 22,
      value: (row) => firmOf(row).creditCode ?? null,
    },
    {
      name: 'listedCode',
      title: { zh: '证券代码', en: 'Listed code' },
      kind: 'code',
      width: 12,
      value: (row) => firmOf(row).listedCode ?? null,
    },
    {
      name: 'homeId',
      title: { zh: '所在地编号', en: 'Home id' },
      kind: 'code',
      width: 14,
      value: (row) => firmOf(row).regionId ?? null,
    },
    {
      name: 'home',
      title: { zh: '所在地', en: 'Home' },
      kind: 'text',
      width: 16,
      value: (row, language) => nameIn(home(row), language),
    },
    {
      name: 'industry',
      title: { zh: '行业', en: 'Industry' },
      kind: 'text',
      width: 20,
      value: (row) => firmOf(row).industry ?? null,
    },
    {
      name: 'registeredCapital',
      title: { zh: '注册资本（元）', en: 'Registered capital [CNY yuan]' },
      kind: 'money',
      width: 18,
      value: (row) => firmOf(row).registeredCapital ?? null,
    },
    {
      name: 'revenue',
      title: { zh: '营业收入（元）', en: 'Revenue [CNY yuan]' },
      kind: 'money',
      width: 18,
      value: (row) => firmOf(row).revenue ?? null,
    },
    {
      name: 'employees',
      title: { zh: '员工人数', en: 'Employees' },
      kind: 'integer',
      width: 10,
      value: (row) => firmOf(row).employees ?? null,
    },
    {
      name: 'website',
      title: { zh: '网址', en: 'Website' },
      kind: 'text',
      width: 24,
      value: (row) => firmOf(row).website ?? null,
    },
  ];
}

/** A candidate as the API gives it, its texts in one language. */
export function describeCandidate(candidate: Candidate, context: CandidateContext, language: Language): Json {
  const { firm, link, region, grounds, score } = candidate;
  return {
    firm: describeFirm(firm, context),
    link: { id: link.id, name: link.name },
    region: { id: region.id, name: region.name },
    grounds,
    score: describeScore(score, context.sources, language),
  };
}

/** A firm as the API gives it: what of it stands in a file. */
export function describeFirm(firm: Firm, { regions, sources }: Pick<CandidateContext, 'regions' | 'sources'>): Json {
  const home =
    firm.regionId === undefined ? null : { id: firm.regionId, name: regions.get(firm.regionId)?.name ?? null };
  return {
    id: firm.id,
    name: firm.name,
    nameEn: firm.nameEn ?? null,
    kind: firm.kind.toUpperCase(),
    creditCode: firm.creditCode ?? null,
    listedCode: firm.listedCode ?? null,
    region: home,
    industry: firm.industry ?? null,
    registeredCapital: firm.registeredCapital ?? null,
    revenue: firm.revenue ?? null,
    employees: firm.employees ?? null,
    website: firm.website ?? null,
    citations: citationsOf(firm).map((citation) => describeCitation(citation, sources)),
  };
}
