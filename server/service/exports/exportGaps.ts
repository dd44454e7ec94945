import { citationsOf } from '../../domain/provenance.ts';
import type { Graph } from '../../graph/client.ts';
import { findGaps } from '../gaps.ts';
import { basisLines, idsLine, recordLine } from './basis.ts';
import { describeGap, gapColumns } from './gapColumns.ts';
import { lookUp, lookUpSources } from './lookUp.ts';
import { citationsOfScore } from './scoreColumns.ts';
import { headLine, type Table, tableOf } from './table.ts';
import { GAP_KIND_WORDS } from './wording.ts';

export interface GapExportArguments extends Omit<Parameters<typeof findGaps>[1], 'kinds' | 'chain' | 'assume'> {
  readonly chain?: string | undefined;
  readonly kinds?: readonly (keyof typeof GAP_KIND_WORDS)[] | undefined;
  readonly assume?: readonly string[] | undefined;
}

/** The gaps that `findGaps` finds for the same arguments, as a table: the same rows in the same order. Throws what it throws. */
export async function exportGaps(graph: Graph, args: GapExportArguments, now: Date): Promise<Table> {
  const { gaps, ...basis } = await findGaps(graph, args);
  const [regions, chains, sources] = await Promise.all([
    lookUp(graph, 'region', [args.region]),
    lookUp(graph, 'chain', [args.chain, ...gaps.map(({ link }) => link.chainId)]),
    lookUpSources(
      graph,
      gaps.flatMap(({ score, link }) => [...citationsOfScore(score), ...citationsOf(link)]),
    ),
  ]);
  const context = { chains, sources, factors: Object.keys(basis.weights) };
  const region = regions.get(args.region) ?? null;
  const chain = chains.get(args.chain ?? '') ?? null;
  const kinds = args.kinds ?? [];
  return tableOf({
    title: {
      zh: ['产业链缺口', region?.name, chain?.name].filter(Boolean).join('-'),
      en: ['gaps', region?.nameEn ?? region?.name, chain?.nameEn ?? chain?.name].filter(Boolean).join('-'),
    },
    head: [
      headLine('export', { zh: '内容', en: 'Of' }, 'gaps', {
        zh: '产业链缺口，按得分从高到低',
        en: 'gaps of the chain, best first',
      }),
      recordLine('region', { zh: '区域', en: 'Region' }, region),
      recordLine('chain', { zh: '产业链', en: 'Chain' }, chain),
      ...(kinds.length === 0
        ? []
        : [
            headLine('kinds', { zh: '缺口类型', en: 'Kinds of gap' }, kinds, {
              zh: kinds.map((kind) => GAP_KIND_WORDS[kind].zh).join('、'),
              en: kinds.map((kind) => GAP_KIND_WORDS[kind].en).join(', '),
            }),
          ]),
      ...idsLine('assume', { zh: '假设已有的环节', en: 'Links taken as present' }, args.assume),
      ...basisLines({ ...basis, now }),
    ],
    columns: gapColumns(context),
    rows: gaps,
    describe: (gap, language) => describeGap(gap, context, language),
  });
}
