import { LRUCache } from 'lru-cache';
import type { ChainFacts } from '../domain/chainFacts.ts';
import { nameOf, type Sentence } from '../domain/sentence.ts';
import type { Graph } from '../graph/client.ts';
import { readChains, readLinkNames } from '../graph/queries.generated.ts';
import { keepByVersion, runApart } from './keepByVersion.ts';

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
  readonly #chains = new LRUCache<string, ChainFacts>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ links, flows }) => links.length + flows.length + 1,
  });
  #linkNames: Promise<ReadonlyMap<string, LinkName>> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Chains with their links and flows, in the order of the ids; an unknown one is left out. */
  async find(chainIds: readonly string[]): Promise<readonly ChainFacts[]> {
    const found = new Map<string, ChainFacts>();
    for (const id of chainIds) {
      const kept = this.#chains.get(id);
      if (kept !== undefined) found.set(id, kept);
    }
    const missing = chainIds.filter((id) => !found.has(id));
    if (missing.length > 0)
      for (const { chain, links, flows } of await this.#graph.read(readChains, { chainIds: missing })) {
        const facts: ChainFacts = { chain, links, flows };
        found.set(chain.id, facts);
        this.#chains.set(chain.id, facts);
      }
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
