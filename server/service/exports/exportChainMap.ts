import type { ChainMap } from '../../domain/chainMap.ts';
import type { Graph } from '../../graph/client.ts';
import { chainMap } from '../chainMap.ts';
import { basisLines, idsLine, recordLine } from './basis.ts';
import { type ChainMapFile, chainMapFile } from './chainMapFile.ts';
import { lookUp, lookUpSources } from './lookUp.ts';
import { citationsOfScore } from './scoreColumns.ts';
import { headLine } from './table.ts';

export interface ChainMapExportArguments extends Omit<Parameters<typeof chainMap>[1], 'assume'> {
  readonly assume?: readonly string[] | undefined;
}

/** The map that `chainMap` makes of the same arguments, as a file. Throws what it throws. */
export async function exportChainMap(graph: Graph, args: ChainMapExportArguments, now: Date): Promise<ChainMapFile> {
  const map = await chainMap(graph, args);
  const [sources, products] = await Promise.all([
    lookUpSources(
      graph,
      map.links.flatMap(({ gap }) => (gap === null ? [] : citationsOfScore(gap.score))),
    ),
    lookUp(
      graph,
      'product',
      map.flows.map(({ productId }) => productId),
    ),
  ]);
  return chainMapFile({
    map,
    title: {
      zh: `产业链图谱-${map.region.name}-${map.chain.name}`,
      en: `chain-map-${map.region.nameEn ?? map.region.name}-${map.chain.nameEn ?? map.chain.name}`,
    },
    head: [
      headLine('export', { zh: '内容', en: 'Of' }, 'chain-map', { zh: '产业链图谱', en: 'map of the chain' }),
      recordLine('region', { zh: '区域', en: 'Region' }, map.region),
      recordLine('chain', { zh: '产业链', en: 'Chain' }, map.chain),
      ...idsLine('assume', { zh: '假设已有的环节', en: 'Links taken as present' }, args.assume),
      ...basisLines({ rules: map.rules, dataVersion: map.dataVersion, ...weightsOf(map), now }),
    ],
    sources,
    products,
  });
}

/** The weights behind the gaps of the map; a map without a gap has nothing that they count for. */
function weightsOf(map: ChainMap): { readonly weights?: Readonly<Record<string, number>> } {
  const gap = map.links.find((link) => link.gap !== null)?.gap ?? null;
  if (gap === null) return {};
  return { weights: Object.fromEntries(gap.score.factors.map(({ name, weight }) => [name, weight])) };
}
