import { citationsOf } from '../../domain/provenance.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { many, optional, required } from './reference.ts';

/** Firms, what they do and are to each other, and projects. */
export const firmResolvers = {
  Citation: {
    source: ({ sourceId }, _, { loaders }) => required(loaders.source, sourceId),
  },
  Firm: {
    region: ({ regionId }, _, { loaders }) => optional(loaders.region, regionId),
    active: ({ status }) => status === 'active',
    products: ({ id }, _, { loaders }) => loaders.ofFirm.products.load(id),
    operations: ({ id }, _, { loaders }) => loaders.ofFirm.operations.load(id),
    leads: ({ id }, _, { loaders }) => loaders.ofFirm.leads.load(id),
    ties: ({ id }, args, { loaders }) => loaders.ofFirm.ties.load(id, args),
    projects: ({ id }, _, { loaders }) => loaders.ofFirm.projects.load(id),
    contacts: ({ id }, _, { loaders }) => loaders.ofFirm.contacts.load(id),
    citations: citationsOf,
  },
  FirmProduct: {
    product: ({ productId }, _, { loaders }) => required(loaders.product, productId),
    citations: citationsOf,
  },
  Operation: {
    firm: ({ firmId }, _, { loaders }) => required(loaders.firm, firmId),
    link: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
    region: ({ placeId }, _, { loaders }) => optional(loaders.region, placeId),
    citations: citationsOf,
  },
  Leadership: {
    firm: ({ firmId }, _, { loaders }) => required(loaders.firm, firmId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    citations: citationsOf,
  },
  Tie: {
    from: ({ fromFirmId }, _, { loaders }) => required(loaders.firm, fromFirmId),
    to: ({ toFirmId }, _, { loaders }) => required(loaders.firm, toFirmId),
    product: ({ productId }, _, { loaders }) => optional(loaders.product, productId),
    region: ({ regionId }, _, { loaders }) => optional(loaders.region, regionId),
    citations: citationsOf,
  },
  Project: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    chain: ({ chainId }, _, { loaders }) => optional(loaders.chain, chainId),
    link: ({ linkId }, _, { loaders }) => optional(loaders.link, linkId),
    products: ({ productIds }, _, { loaders }) => many(loaders.product, productIds),
    firms: ({ firmIds }, _, { loaders }) => many(loaders.firm, firmIds),
    asset: ({ assetId }, _, { loaders }) => optional(loaders.asset, assetId),
    citations: citationsOf,
  },
} satisfies Resolvers;
