import { advancedInvestmentShare, advancedShare } from '../../domain/batch.ts';
import { citationsOf } from '../../domain/provenance.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { known, many, optional, required } from './reference.ts';

/** Regions and the rows that belong to one. */
export const regionResolvers = {
  Region: {
    parent: ({ parentId }, _, { loaders }) => optional(loaders.region, parentId),
    ancestors: ({ id }, _, { loaders }) => loaders.ofRegion.ancestors.load(id),
    children: ({ id }, _, { loaders }) => loaders.ofRegion.children.load(id),
    members: ({ memberIds }, _, { loaders }) => many(loaders.region, memberIds?.toSorted()),
    leaders: async ({ id }, { chain }, context) => {
      await known(context, 'chain', chain, 'chain');
      const leaders = await context.loaders.ofRegion.leaders.load(id);
      return leaders.filter(({ chainId }) => chain == null || chainId === chain);
    },
    projects: async ({ id }, args, context) => {
      await known(context, 'chain', args.chain, 'chain');
      await known(context, 'link', args.link, 'link');
      return context.loaders.ofRegion.projects.load(id, args);
    },
    batches: ({ id }, _, { loaders }) => loaders.ofRegion.batches.load(id),
    duties: async ({ id }, { chain }, context) => {
      await known(context, 'chain', chain, 'chain');
      const duties = await context.loaders.ofRegion.duties.load(id);
      return duties.filter(({ chainId }) => chain == null || chainId === chain);
    },
    assets: async ({ id }, { kinds }, { loaders }) => {
      const assets = await loaders.ofRegion.assets.load(id);
      return assets.filter(({ kind }) => kinds == null || kinds.includes(kind));
    },
    trips: ({ id }, _, { loaders }) => loaders.ofRegion.trips.load(id),
    contacts: ({ id }, _, { loaders }) => loaders.ofRegion.contacts.load(id),
    chainRoles: ({ id }, _, { loaders }) => loaders.ofRegion.chainRoles.load(id),
    metrics: ({ id }, _, { loaders }) => loaders.ofRegion.metrics.load(id),
    targets: ({ id }, _, { loaders }) => loaders.ofRegion.targets.load(id),
    citations: citationsOf,
  },
  Batch: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    advancedShare,
    advancedInvestmentShare,
    citations: citationsOf,
  },
  Duty: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    project: ({ projectId }, _, { loaders }) => optional(loaders.project, projectId),
    citations: citationsOf,
  },
  Asset: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    parent: ({ parentId }, _, { loaders }) => optional(loaders.asset, parentId),
    firms: ({ firmIds }, _, { loaders }) => many(loaders.firm, firmIds),
    product: ({ productId }, _, { loaders }) => optional(loaders.product, productId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    link: ({ linkId }, _, { loaders }) => optional(loaders.link, linkId),
    citations: citationsOf,
  },
  Trip: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    destinations: ({ destinations }) => destinations ?? [],
    citations: citationsOf,
  },
  Contact: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    firm: ({ firmId }, _, { loaders }) => optional(loaders.firm, firmId),
    trip: ({ tripId }, _, { loaders }) => optional(loaders.trip, tripId),
    project: ({ projectId }, _, { loaders }) => optional(loaders.project, projectId),
    citations: citationsOf,
  },
  ChainRoleRow: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    chain: ({ chainId }, _, { loaders }) => required(loaders.chain, chainId),
    citations: citationsOf,
  },
  Metric: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    citations: citationsOf,
  },
  PlanTarget: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    link: ({ linkId }, _, { loaders }) => optional(loaders.link, linkId),
    sourceRegions: ({ sourceRegionIds }, _, { loaders }) => many(loaders.region, sourceRegionIds),
    citations: citationsOf,
  },
} satisfies Resolvers;
