import type { ChainMap } from '../../domain/chainMap.ts';
import { findCandidatePage } from '../computedPages.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { loadNode, optional } from './reference.ts';

/** Chain maps, gaps, candidates, and what their scores say. */
export const analysisResolvers = {
  MapFlow: {
    product: ({ productId }, _, { loaders }) => optional(loaders.product, productId),
  },
  Factor: {
    reason: ({ reason }, { lang }) => reason[lang ?? 'zh'],
  },
  Evidence: {
    text: ({ text }, { lang }) => text[lang ?? 'zh'],
  },
  Gap: {
    candidates: ({ link, region }, { first }, { graph }) =>
      findCandidatePage(graph, { link: link.id, region: region.id, first: first ?? 10 }),
  },
  Candidate: {
    alreadyListed: ({ firm, link, region }, _, { loaders }) =>
      loaders.ofFirm.lists.load(firm.id, { link: link.id, region: region.id }),
  },
  DecisiveUnknown: {
    thing: (unknown, _, context) => loadNode(context, unknown),
  },
  Path: {
    nodes: ({ nodes }, _, context) => Promise.all(nodes.map((node) => loadNode(context, node))),
  },
  PathNode: { __resolveType: ({ __typename }) => __typename },
  Thing: { __resolveType: ({ __typename }) => __typename },
  SearchHit: {
    thing: (hit, _, context) => loadNode(context, hit),
  },
} satisfies Resolvers;

/** Hands the records that a map holds to the loaders, so that nothing of them is read again. */
export function rememberMap({ loaders }: RequestContext, map: ChainMap): ChainMap {
  loaders.chain.prime(map.chain.id, map.chain);
  loaders.region.prime(map.region.id, map.region);
  for (const { link, leaders } of map.links) {
    loaders.link.prime(link.id, link);
    for (const firm of leaders) loaders.firm.prime(firm.id, firm);
  }
  for (const { firm } of map.leaders) loaders.firm.prime(firm.id, firm);
  return map;
}
