import { IntList } from './growing.ts';

/** What somebody does at a link, from the most that counts: one who is active in a scope is not counted as planned there. */
export const PRESENCE = ['active', 'planned', 'talks'] as const;
export type Presence = (typeof PRESENCE)[number];

/** What a scope holds of one link. [firms; projects of `talks`] */
export interface Counts {
  readonly active: number;
  readonly planned: number;
  readonly talks: number;
}

/** Nobody knows where. */
export const NOWHERE = -1;

/**
 * The counts of analysis.md, "Scope and presence", made at once for a whole graph; a test proves that they are those of
 * cypher/write/countLinks. Links, regions and those who are there are known by numbers.
 */
export class PresenceCounter {
  #links = new IntList();
  #places = new IntList();
  #who = new IntList();
  #states = new IntList();

  /** Forgets all. */
  clear(): void {
    this.#links = new IntList();
    this.#places = new IntList();
    this.#who = new IntList();
    this.#states = new IntList();
  }

  /** A firm, or a project that stands for one; `place` is a region, or NOWHERE. */
  add(link: number, place: number, who: number, state: Presence): void {
    this.#links.push(link);
    this.#places.push(place);
    this.#who.push(who);
    this.#states.push(PRESENCE.indexOf(state));
  }

  /**
   * Tells for each link where something is what each region holds, `national` being the firms active anywhere.
   *
   * @param holdersOf the regions in whose scope a region lies, itself among them
   */
  count(
    holdersOf: (region: number) => readonly number[],
    tell: (link: number, national: number, byRegion: ReadonlyMap<number, Counts>) => void,
  ): void {
    const [links, places, who, states] = [this.#links.items, this.#places.items, this.#who.items, this.#states.items];
    const order = Uint32Array.from(links, (_, index) => index).sort(
      (one, other) => at(links, one) - at(links, other) || at(who, one) - at(who, other),
    );
    for (let from = 0; from < order.length; ) {
      const link = at(links, at(order, from));
      const byRegion = new Map<number, { active: number; planned: number; talks: number }>();
      let national = 0;
      while (from < order.length && at(links, at(order, from)) === link) {
        const whose = at(who, at(order, from));
        /** The best state in each scope; NOWHERE stands for the nation. */
        const best = new Map<number, number>();
        for (; from < order.length; from += 1) {
          const entry = at(order, from);
          if (at(links, entry) !== link || at(who, entry) !== whose) break;
          const place = at(places, entry);
          for (const holder of [NOWHERE, ...(place === NOWHERE ? [] : holdersOf(place))])
            best.set(holder, Math.min(best.get(holder) ?? PRESENCE.length, at(states, entry)));
        }
        for (const [holder, state] of best) {
          const name = PRESENCE[state] ?? 'talks';
          if (holder === NOWHERE) national += name === 'active' ? 1 : 0;
          else {
            const counts = byRegion.get(holder) ?? { active: 0, planned: 0, talks: 0 };
            counts[name] += 1;
            byRegion.set(holder, counts);
          }
        }
      }
      tell(link, national, byRegion);
    }
  }
}

function at(items: Int32Array | Uint32Array, index: number): number {
  return items[index] ?? 0;
}
