import type { Gap } from '../../domain/gap.ts';
import { citationsOf } from '../../domain/provenance.ts';
import type { Chain } from '../../domain/record.ts';
import type { Language } from '../../domain/sentence.ts';
import { citationsOfScore, describeScore, type Sources, scoreColumns, sourcesColumn } from './scoreColumns.ts';
import type { Column, Json } from './table.ts';
import { DIRECTION_WORDS, GAP_KIND_WORDS, STAGE_WORDS, STATUS_WORDS } from './wording.ts';

/** What a row of gaps names beside itself. */
export interface GapContext {
  readonly chains: ReadonlyMap<string, Chain>;
  readonly sources: Sources;
  readonly factors: readonly string[];
}

/** The columns of a file of gaps: the link, what kind of gap it is, its score with every factor, the sources. */
export function gapColumns({ chains, sources, factors }: GapContext): Column<Gap>[] {
  return [
    { name: 'linkId', title: { zh: '环节编号', en: 'Link id' }, kind: 'code', width: 18, value: ({ link }) => link.id },
    {
      name: 'link',
      title: { zh: '环节', en: 'Link' },
      kind: 'text',
      width: 20,
      value: ({ link }, language) => nameIn(link, language),
    },
    {
      name: 'chainId',
      title: { zh: '产业链编号', en: 'Chain id' },
      kind: 'code',
      width: 16,
      value: (gap) => gap.link.chainId,
    },
    {
      name: 'chain',
      title: { zh: '产业链', en: 'Chain' },
      kind: 'text',
      width: 16,
      value: ({ link }, language) => nameIn(chains.get(link.chainId), language),
    },
    {
      name: 'stage',
      title: { zh: '位置', en: 'Stage' },
      kind: 'text',
      width: 8,
      value: ({ link }, language) => STAGE_WORDS[link.stage][language],
    },
    {
      name: 'kind',
      title: { zh: '缺口类型', en: 'Kind of gap' },
      kind: 'text',
      width: 16,
      value: ({ kind }, language) => GAP_KIND_WORDS[kind][language],
    },
    {
      name: 'direction',
      title: { zh: '方向', en: 'Direction' },
      kind: 'text',
      width: 10,
      value: ({ direction }, language) => (direction === null ? null : DIRECTION_WORDS[direction][language]),
    },
    {
      name: 'status',
      title: { zh: '状态', en: 'Status' },
      kind: 'text',
      width: 8,
      value: ({ status }, language) => STATUS_WORDS[status][language],
    },
    { name: 'column', title: { zh: '列', en: 'Column' }, kind: 'integer', width: 6, value: ({ column }) => column },
    {
      name: 'adjacent',
      title: { zh: '紧邻已有环节', en: 'Next to one here' },
      kind: 'flag',
      width: 12,
      value: (gap) => gap.adjacent,
    },
    {
      name: 'distance',
      title: { zh: '距已有环节步数', en: 'Steps to one here' },
      kind: 'integer',
      width: 12,
      value: (gap) => gap.distance,
    },
    ...scoreColumns<Gap>(factors, ({ score }) => score),
    sourcesColumn<Gap>(({ score, link }) => [...citationsOfScore(score), ...citationsOf(link)], sources),
  ];
}

/** A gap as the API gives it, its texts in one language. */
export function describeGap(gap: Gap, { chains, sources }: GapContext, language: Language): Json {
  const { link, kind, direction, status, column, adjacent, distance, score } = gap;
  return {
    link: {
      id: link.id,
      name: link.name,
      nameEn: link.nameEn ?? null,
      stage: link.stage.toUpperCase(),
      chain: { id: link.chainId, name: chains.get(link.chainId)?.name ?? null },
    },
    region: { id: gap.region.id, name: gap.region.name },
    kind,
    direction,
    status,
    column,
    adjacent,
    distance,
    score: describeScore(score, sources, language),
  };
}

/** The name in the language, where there is one in it; null for nothing. */
export function nameIn(
  thing: { readonly name: string; readonly nameEn?: string } | undefined,
  language: Language,
): string | null {
  if (thing === undefined) return null;
  return language === 'en' ? (thing.nameEn ?? thing.name) : thing.name;
}
