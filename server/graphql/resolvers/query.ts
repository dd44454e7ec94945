import { chainMap } from '../../service/chainMap.ts';
import { findCoverage } from '../../service/coverage.ts';
import { findGap } from '../../service/gaps.ts';
import { listChains, listFirms, listRegions } from '../../service/lists.ts';
import { findMeta } from '../../service/meta.ts';
import { findPaths } from '../../service/paths.ts';
import { search } from '../../service/search.ts';
import { listTargetLists } from '../../service/targetLists.ts';
import { findCandidatePage, findGapPage, givenWeights } from '../computedPages.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { rememberMap } from './analysis.ts';

export const queryResolvers = {
  Query: {
    meta: (_, __, { graph }) => findMeta(graph),
    source: (_, { id }, { loaders }) => loaders.source.load(id),
    region: (_, { id }, { loaders }) => loaders.region.load(id),
    regions: (_, args, { graph }) => listRegions(graph, args),
    chain: (_, { id }, { loaders }) => loaders.chain.load(id),
    chains: (_, args, { graph }) => listChains(graph, args),
    link: (_, { id }, { loaders }) => loaders.link.load(id),
    product: (_, { id }, { loaders }) => loaders.product.load(id),
    firm: (_, { id }, { loaders }) => loaders.firm.load(id),
    firms: (_, args, { graph }) => listFirms(graph, args),
    project: (_, { id }, { loaders }) => loaders.project.load(id),
    search: (_, args, { graph }) => search(graph, args),
    chainMap: async (_, { weights, ...args }, context) =>
      rememberMap(context, await chainMap(context.graph, { ...args, weights: givenWeights(weights) })),
    coverage: (_, args, { graph }) => findCoverage(graph, args),
    gaps: (_, args, { graph }) => findGapPage(graph, args),
    gap: (_, { weights, ...args }, { graph }) => findGap(graph, { ...args, weights: givenWeights(weights) }),
    candidates: (_, args, { graph }) => findCandidatePage(graph, args),
    paths: (_, { from, to, maxHops, first }, { graph }) =>
      findPaths(graph, { from, to, maxHops: maxHops ?? 4, first: first ?? 5 }),
    targetLists: (_, args, { graph }) => listTargetLists(graph, args),
    targetList: (_, { id }, { loaders }) => loaders.targetList.load(id),
  },
} satisfies Resolvers;
