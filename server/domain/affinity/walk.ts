import { type Entry, packRows, type Rows } from './rows.ts';

/** A road of the walk: two places and how likely it is taken, from either end. */
export type Road = readonly [from: number, to: number, weight: number];

/** Chance to go on rather than to start again. */
const GOING_ON = 0.8;
/** After so many steps what is left to come is under 4 % (0.8 ^ 15). */
const STEPS = 15;

/** For each place where a step from there leads and with what chance; the chances of a place add up to 1. */
export function openRoads(places: number, roads: readonly Road[]): Rows {
  const leaving = new Float64Array(places);
  for (const [from, to, weight] of roads) {
    leaving[from] = (leaving[from] ?? 0) + weight;
    leaving[to] = (leaving[to] ?? 0) + weight;
  }
  const steps: Entry[] = [];
  for (const [from, to, weight] of roads)
    steps.push([from, to, weight / (leaving[from] ?? 1)], [to, from, weight / (leaving[to] ?? 1)]);
  return packRows(places, steps);
}

/** How often a random walk that keeps starting again at `start` is at each place: personalised PageRank. */
export function walkFrom(start: ReadonlyMap<number, number>, steps: Rows): Float64Array {
  const { offsets, items, values } = steps;
  let here: Float64Array = new Float64Array(offsets.length - 1);
  for (const [place, chance] of start) here[place] = chance;
  for (let step = 0; step < STEPS; step += 1) {
    const next = new Float64Array(here.length);
    for (let place = 0; place < here.length; place += 1) {
      const going = GOING_ON * (here[place] ?? 0);
      if (going === 0) continue;
      const end = offsets[place + 1] ?? 0;
      for (let road = offsets[place] ?? 0; road < end; road += 1) {
        const to = items[road] ?? 0;
        next[to] = (next[to] ?? 0) + going * (values[road] ?? 0);
      }
    }
    for (const [place, chance] of start) next[place] = (next[place] ?? 0) + (1 - GOING_ON) * chance;
    here = next;
  }
  return here;
}
