import { citationsOf } from '../../domain/provenance.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { known, optional, required } from './reference.ts';

const STAGES = ['upstream', 'midstream', 'downstream'] as const;

/** Chains, their links and flows, and products. */
export const chainResolvers = {
  Chain: {
    links: async ({ id }, { stage }, { loaders }) => {
      const links = await loaders.ofChain.links.load(id);
      return STAGES.filter((each) => stage == null || each === stage).flatMap((each) =>
        links.filter((link) => link.stage === each),
      );
    },
    flows: ({ id }, _, { loaders }) => loaders.ofChain.flows.load(id),
    leaders: async ({ id }, args, context) => {
      await known(context, 'region', args.region, 'region');
      return context.loaders.ofChain.leaders.load(id, args);
    },
    citations: citationsOf,
  },
  Link: {
    chain: ({ chainId }, _, { loaders }) => required(loaders.chain, chainId),
    products: ({ id }, _, { loaders }) => loaders.ofLink.products.load(id),
    feeds: ({ id }, _, { loaders }) => loaders.ofLink.feeds.load(id),
    fedBy: ({ id }, _, { loaders }) => loaders.ofLink.fedBy.load(id),
    operations: async ({ id }, args, context) => {
      await known(context, 'region', args.region, 'region');
      return context.loaders.ofLink.operations.load(id, args);
    },
    citations: citationsOf,
  },
  Flow: {
    from: ({ fromLinkId }, _, { loaders }) => required(loaders.link, fromLinkId),
    to: ({ toLinkId }, _, { loaders }) => required(loaders.link, toLinkId),
    product: ({ productId }, _, { loaders }) => optional(loaders.product, productId),
    citations: citationsOf,
  },
  Product: {
    parent: ({ parentId }, _, { loaders }) => optional(loaders.product, parentId),
    inputs: ({ id }, _, { loaders }) => loaders.ofProduct.inputs.load(id),
    usedIn: ({ id }, _, { loaders }) => loaders.ofProduct.usedIn.load(id),
    links: ({ id }, _, { loaders }) => loaders.ofProduct.links.load(id),
    makers: ({ id }, args, { loaders }) => loaders.ofProduct.makers.load(id, args),
    citations: citationsOf,
  },
} satisfies Resolvers;
