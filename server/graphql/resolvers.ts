import { analysisResolvers } from './resolvers/analysis.ts';
import { chainResolvers } from './resolvers/chain.ts';
import { enumValues } from './resolvers/enumValues.ts';
import { firmResolvers } from './resolvers/firm.ts';
import { queryResolvers } from './resolvers/query.ts';
import { regionResolvers } from './resolvers/region.ts';
import { targetListResolvers } from './resolvers/targetList.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { scalars } from './scalars.ts';

/** Every resolver of the schema; a field that is not among them is the property of the same name. */
export const resolvers: Resolvers = {
  ...scalars,
  ...enumValues,
  ...queryResolvers,
  ...regionResolvers,
  ...chainResolvers,
  ...firmResolvers,
  ...analysisResolvers,
  ...targetListResolvers,
};
