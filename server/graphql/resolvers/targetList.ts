import {
  addTargets,
  createTargetList,
  deleteTargetList,
  removeTarget,
  renameTargetList,
  updateTarget,
} from '../../service/editTargetLists.ts';
import { scoreOf } from '../../service/targetLists.ts';
import { givenWeights } from '../computedPages.ts';
import type { RequestContext } from '../context.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { required } from './reference.ts';

/** Target lists: reading and changing them. */
export const targetListResolvers = {
  TargetList: {
    region: ({ regionId }, _, { loaders }) => required(loaders.region, regionId),
    targets: ({ id }, args, { loaders }) => loaders.ofList.targets.load(id, args),
  },
  Target: {
    list: ({ listId }, _, { loaders }) => required(loaders.targetList, listId),
    firm: ({ firmId }, _, { loaders }) => required(loaders.firm, firmId),
    link: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
    score: scoreOf,
  },
  Mutation: {
    createTargetList: (_, { input }, context) => written(context, createTargetList(context.graph, input)),
    renameTargetList: (_, args, context) => written(context, renameTargetList(context.graph, args)),
    deleteTargetList: (_, args, context) => written(context, deleteTargetList(context.graph, args)),
    addTargets: (_, { weights, ...args }, context) =>
      written(context, addTargets(context.graph, { ...args, weights: givenWeights(weights) })),
    updateTarget: (_, args, context) => written(context, updateTarget(context.graph, args)),
    removeTarget: (_, args, context) => written(context, removeTarget(context.graph, args)),
  },
} satisfies Resolvers;

/** What was written, after all that was read before it is forgotten. */
async function written<Value>(context: RequestContext, writing: Promise<Value>): Promise<Value> {
  const value = await writing;
  context.forget();
  return value;
}
