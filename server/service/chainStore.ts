import type { ChainFacts } from '../domain/chainFacts.ts';
import { nameOf, type Sentence } from '../domain/sentence.ts';
import type { Graph } from '../graph/client.ts';
import { readChains, readLinkNames } from '../graph/queries.generated.ts';
import { keepByVersion, runApart } from './keepByVersion.ts';
import { KeptById } from './keptById.ts';

/** The name of a link, as every answer may have to say it, and its chain. */
export interface LinkName extends Sentence {
  readonly chainId: string;
}

/** Links and flows kept of all chains together, less than 1 kB each. */
const MOST_KEPT = 50_000;

/** Chains as they are everywhere, kept while the data stays the same: each is read once. */
export const chainsOf = keepByVersion((graph) => new ChainStore(graph));

class ChainStore {
  readonly #graph: Graph;
  readonly #chains: KeptById<ChainFacts>;
  #linkNames: Promise<ReadonlyMap<string, LinkName>> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#chains = new KeptById({
      most: MOST_KEPT,
      sizeOf: ({ links, flows }) => links.length + flows.length,
      read: async (chainIds) =>
        (await graph.read(readChains, { chainIds: [...chainIds] })).map(({ chain, links, flows }) => [
          chain.id,
          { chain, links, flows },
        ]),
    });
  }

  /** Chains with their links and flows, in the order of the ids; an unknown one is left out. */
  async find(chainIds: readonly string[]): Promise<readonly ChainFacts[]> {
    const found = await this.#chains.find(chainIds);
    return chainIds.flatMap((id) => found.get(id) ?? []);
  }

  /** The names of all links of all chains, by id. */
  linkNames(): Promise<ReadonlyMap<string, LinkName>> {
    this.#linkNames ??= runApart(() => this.#graph.read(readLinkNames, {}))
      .then(
        (rows) =>
          new Map(
            rows.map(({ id, chainId, name, nameEn }) => [
              id,
              { chainId, ...nameOf(nameEn === null ? { name } : { name, nameEn }) },
            ]),
          ),
      )
      .catch((error: unknown) => {
        this.#linkNames = undefined;
        throw error;
      });
    return this.#linkNames;
  }
}
