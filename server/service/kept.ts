import { LRUCache } from 'lru-cache';
import type { Graph } from '../graph/client.ts';

/** Things read from a graph and kept for as long as its data stays the same: those used last, so many in all. */
export class Kept<Thing extends object> {
  readonly #most: number;
  readonly #sizeOf: (thing: Thing) => number;
  readonly #things = new WeakMap<Graph, LRUCache<string, Thing>>();

  /** `most` is the greatest size of all that is kept of a graph, in the unit of `sizeOf`; one that is larger alone is not kept. */
  constructor(most: number, sizeOf: (thing: Thing) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** What was kept of this version of the data by this key, else what is read now. Without a version nothing is kept. */
  async read(
    graph: Graph,
    dataVersion: string | null,
    key: readonly unknown[],
    read: () => Promise<Thing>,
  ): Promise<Thing> {
    const things = this.#of(graph);
    const name = JSON.stringify([dataVersion, ...key]);
    const known = things.get(name);
    if (known !== undefined) return known;
    const thing = await read();
    if (dataVersion !== null) things.set(name, thing);
    return thing;
  }

  #of(graph: Graph): LRUCache<string, Thing> {
    const sizeCalculation = (thing: Thing) => Math.max(1, this.#sizeOf(thing));
    const things = this.#things.get(graph) ?? new LRUCache<string, Thing>({ maxSize: this.#most, sizeCalculation });
    this.#things.set(graph, things);
    return things;
  }
}
