import type { Graph } from '../graph/client.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request sees. */
export interface RequestContext {
  readonly graph: Graph;
  /** Read each thing once in a request, and those that are asked for together in one query. */
  readonly loaders: Loaders;
  /** Forgets what was read: to be called after a write, because the next field of the request must see it. */
  forget(): void;
}

/** Makes the context of one request; never shared between requests, because loaders remember what they read. */
export function createContext(graph: Graph): RequestContext {
  return {
    graph,
    loaders: createLoaders(graph),
    // Apollo copies the context, so `this` is the copy that the resolvers see.
    forget(this: { loaders: Loaders }) {
      this.loaders = createLoaders(graph);
    },
  };
}
