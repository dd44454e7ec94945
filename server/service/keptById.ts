import { LRUCache } from 'lru-cache';

/** Things by id, each read once: those used last, so many in all. */
export class KeptById<Thing extends object> {
  readonly #read: (ids: readonly string[]) => Promise<Iterable<readonly [string, Thing]>>;
  readonly #things: LRUCache<string, Thing>;

  /** `read` gives what there is of the ids; `most` is the greatest size of all that is kept, in the unit of `sizeOf`. */
  constructor(options: {
    readonly most: number;
    readonly sizeOf: (thing: Thing) => number;
    readonly read: (ids: readonly string[]) => Promise<Iterable<readonly [string, Thing]>>;
  }) {
    this.#read = options.read;
    this.#things = new LRUCache({
      maxSize: options.most,
      sizeCalculation: (thing: Thing) => options.sizeOf(thing) + 1,
    });
  }

  /** Those of these ids; an unknown one is left out. What is not kept is read at once. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, Thing>> {
    const found = new Map<string, Thing>();
    for (const id of ids) {
      const kept = this.#things.get(id);
      if (kept !== undefined) found.set(id, kept);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0)
      for (const [id, thing] of await this.#read(missing)) {
        found.set(id, thing);
        this.keep(id, thing);
      }
    return found;
  }

  /** Keeps what was read otherwise. */
  keep(id: string, thing: Thing): void {
    this.#things.set(id, thing);
  }
}
