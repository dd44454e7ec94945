import type DataLoader from 'dataloader';
import { invariant } from '../../errors.ts';
import type { NodeRef } from '../../service/paths.ts';
import type { Records } from '../../service/records.ts';
import { refuseUnknown } from '../../service/requireKnown.ts';
import type { RequestContext } from '../context.ts';
import type { ResolversTypes, ResolversUnionTypes } from '../resolvers.generated.ts';

/** The thing that a reference of a record names; the dataset's rules keep references whole. */
export async function required<Value>(loader: DataLoader<string, Value | null>, id: string): Promise<Value> {
  const value = await loader.load(id);
  invariant(value !== null, `what "${id}" refers to is there`);
  return value;
}

/** The same where there may be no reference; null there. */
export async function optional<Value>(
  loader: DataLoader<string, Value | null>,
  id: string | null | undefined,
): Promise<Value | null> {
  return id === null || id === undefined || id === '' ? null : required(loader, id);
}

/** All things that a list of references names, in its order; empty where there is no list. */
export async function many<Value>(
  loader: DataLoader<string, Value | null>,
  ids: readonly string[] | null | undefined,
): Promise<readonly Value[]> {
  return Promise.all((ids ?? []).map((id) => required(loader, id)));
}

/** Throws NOT_FOUND where an argument is given and names nothing of the kind; once for each request and id. */
export async function known(
  { graph, loaders }: RequestContext,
  kind: keyof Records,
  id: string | null | undefined,
  argument: string,
): Promise<void> {
  if (id === null || id === undefined) return;
  if ((await loaders[kind].load(id)) === null) throw await refuseUnknown(graph, kind, id, argument);
}

type PathNode = ResolversUnionTypes<ResolversTypes>['PathNode'];

/** The thing that a reference with a kind names, with the name of its type. */
export async function loadNode({ loaders }: RequestContext, { kind, id }: NodeRef): Promise<PathNode> {
  switch (kind) {
    case 'REGION':
      return { ...(await required(loaders.region, id)), __typename: 'Region' };
    case 'CHAIN':
      return { ...(await required(loaders.chain, id)), __typename: 'Chain' };
    case 'LINK':
      return { ...(await required(loaders.link, id)), __typename: 'Link' };
    case 'PRODUCT':
      return { ...(await required(loaders.product, id)), __typename: 'Product' };
    case 'FIRM':
      return { ...(await required(loaders.firm, id)), __typename: 'Firm' };
    case 'PROJECT':
      return { ...(await required(loaders.project, id)), __typename: 'Project' };
    default:
      return kind satisfies never;
  }
}
