import type { Graph, Query } from '../../server/graph/client.ts';
import { findCandidates } from '../../server/service/candidates.ts';
import { chainMap } from '../../server/service/chainMap.ts';
import { findCoverage } from '../../server/service/coverage.ts';
import { findGaps } from '../../server/service/gaps.ts';
import { findPaths } from '../../server/service/paths.ts';
import { search } from '../../server/service/search.ts';
import { warmUp } from '../../server/service/warmUp.ts';
import { FirmProfileDocument } from '../../web/api/generated/graphql.ts';
import { measure, type Timing, timingOf } from '../measure.ts';
import { type Ask, MAP, openRequests, readBarely } from '../requests.ts';
import { type Figure, note } from './figure.ts';
import { measureFloor } from './floor.ts';
import type { Places } from './places.ts';
import type { DatabaseAddress } from './serverProcess.ts';

/** One question: what of it is asked in round `n`, and how much slower than the floor it may be, or how slow. */
interface Question {
  readonly what: string;
  /** What it is called in every world, where that is not the same. */
  readonly curve?: string;
  readonly ask: (round: number) => Promise<unknown>;
  readonly most?: { readonly times: number } | { readonly milliseconds: number };
  readonly rounds?: number;
  /** Whether it must not grow with the firms. */
  readonly isConstant?: true;
}

export interface Answers {
  readonly floor: Timing;
  readonly figures: readonly Figure[];
  /** p50 to the floor of those that must not grow. */
  readonly constant: ReadonlyMap<string, number>;
  /** p50 of all questions, by what they ask. [ms] */
  readonly times: ReadonlyMap<string, number>;
}

const ONE: Query<'read', Record<string, never>, { readonly one: number }> = {
  name: 'one',
  access: 'read',
  integers: [],
  columns: ['one'],
  text: 'RETURN 1 AS one',
};
/** Measured, and three times as many before that: as the floor is, every answer is one of a database that is warm. */
const ROUNDS = 200;
/** How much slower than the median the slowest twentieth may be. */
const STEADY = 4;

/** Asks a world all that the page asks, about other things in each round. */
export async function measureAnswers(graph: Graph, database: DatabaseAddress, places: Places): Promise<Answers> {
  // As in the built server: the driver takes a stack trace of each query, which costs a fifth of it where source maps are read for it.
  process.setSourceMapsEnabled(false);
  // As a server does when it starts.
  const begun = performance.now();
  await warmUp(graph);
  const warming = (performance.now() - begun) / 1_000;
  const floor = await measureFloor(database);
  const figures: Figure[] = [
    note('warming up, as a server does when it starts', `${warming.toFixed(1)} s`),
    note('`RETURN 1` by the driver alone: the floor', say(floor, floor)),
    note('`RETURN 1` by our client', say(await measure('client', () => graph.read(ONE, {}), 500, 500), floor)),
    ...(await measureFirst(graph, places)),
  ];
  const constant = new Map<string, number>();
  const times = new Map([['the floor', floor.p50]]);
  const request = await openRequests(graph);
  for (const question of questions(graph, places, request.ask)) {
    const { what, curve, ask, most, rounds = ROUNDS, isConstant } = question;
    let round = 0;
    const next = (): Promise<unknown> => {
      round += 1;
      return ask(round);
    };
    const timing = await measure(what, next, rounds, 3 * rounds);
    figures.push(judge(timing, floor, most));
    times.set(curve ?? what, timing.p50);
    if (isConstant) constant.set(what, timing.p50 / floor.p50);
  }
  figures.push(...(await measureRequests(graph, places, request.ask)));
  await request.close();
  return { floor, figures, constant, times };
}

/** The largest links, each asked for the first time. */
async function measureFirst(graph: Graph, { counties, links }: Places): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [index, { id, firms }] of links.slice(0, 3).entries()) {
    const start = performance.now();
    await findCandidates(graph, { link: id, region: counties[index] ?? '' });
    const time = performance.now() - start;
    figures.push(note(`candidates of a link of ${firms} firms, asked for the first time`, `${time.toFixed(0)} ms`));
  }
  return figures;
}

function judge(timing: Timing, floor: Timing, most: Question['most']): Figure {
  const base = { what: timing.name, measured: say(timing, floor) };
  if (most === undefined) return { ...base, target: '', isMet: null };
  const isSteady = timing.p95 <= STEADY * timing.p50;
  return 'times' in most
    ? {
        ...base,
        target: `≤ ${most.times} ×, p95 ≤ ${STEADY} × p50`,
        isMet: isSteady && timing.p50 <= most.times * floor.p50,
      }
    : {
        ...base,
        target: `≤ ${most.milliseconds} ms, p95 ≤ ${STEADY} × p50`,
        isMet: isSteady && timing.p50 <= most.milliseconds,
      };
}

function say({ p50, p95 }: Timing, floor: Timing): string {
  return `p50 ${p50.toFixed(1)} ms, ${(p50 / floor.p50).toFixed(1)} ×; p95 ${p95.toFixed(1)} ms`;
}

function* questions(graph: Graph, places: Places, ask: Ask): Iterable<Question> {
  const { country, provinces, counties, chains, firms, links } = places;
  const at = <T>(items: readonly T[], round: number): T => items[(round * 7919) % items.length] as T;
  const regions = [
    ['the country', [country]],
    ['a province', provinces],
    ['a county', counties],
  ] as const;
  for (const [name, of] of regions)
    yield {
      what: `chain map of ${name}, 30 links`,
      ask: (round) => chainMap(graph, { chain: at(chains, round), region: at(of, round) }),
      most: { times: 6 },
      isConstant: true,
    };
  yield {
    what: 'coverage of 100 regions × one chain',
    ask: (round) => findCoverage(graph, { regions: slice(counties, round), chains: [at(chains, round)] }),
    most: { times: 8 },
    isConstant: true,
  };
  for (const [name, of] of regions)
    yield {
      what: `coverage of ${name} × 100 chains`,
      ask: (round) => findCoverage(graph, { regions: [at(of, round)], chains: chains.slice(0, 100) }),
      most: { times: 8 },
      isConstant: true,
    };
  yield {
    what: 'gaps of a province over all its chains (102, with 6,300 links)',
    ask: (round) => findGaps(graph, { region: at(provinces, round) }),
    most: { milliseconds: 100 },
    rounds: 80,
  };
  yield {
    what: 'search, two characters',
    ask: (round) => search(graph, { text: at(places.words.two, round), first: 20 }),
    most: { times: 12 },
    isConstant: true,
  };
  yield {
    what: 'search, a name or part of one',
    ask: (round) => search(graph, { text: at(places.words.more, round), first: 20 }),
    most: { times: 12 },
    isConstant: true,
  };
  yield {
    what: 'firm page, the whole request',
    ask: (round) => ask(FirmProfileDocument.toString(), { firm: at(firms, round) }),
    most: { times: 10 },
    isConstant: true,
  };
  yield {
    what: 'paths of up to 4 hops between two firms',
    ask: (round) =>
      findPaths(graph, {
        from: { kind: 'FIRM', id: at(firms, round) },
        to: { kind: 'FIRM', id: at(firms, 3 * round + 1) },
        maxHops: 4,
        first: 10,
      }),
    most: { times: 10 },
  };
  yield {
    what: 'paths of up to 4 hops between a firm and a link',
    ask: (round) =>
      findPaths(graph, {
        from: { kind: 'FIRM', id: at(firms, round) },
        to: { kind: 'LINK', id: at(links, round).id },
        maxHops: 4,
        first: 10,
      }),
    most: { times: 10 },
  };
  const middle = links.filter(({ firms: count }) => count >= 600 && count <= 800);
  const typical = middle[middle.length >> 1];
  if (typical) {
    yield {
      what: `candidates of a link of ${typical.firms} firms, in another region each time`,
      curve: 'candidates of a link of 600 to 800 firms, in another region each time',
      ask: (round) => findCandidates(graph, { link: typical.id, region: at(counties, round) }),
      most: { times: 25 },
    };
    yield {
      what: `candidates of another link of 600 to 800 firms each time (of ${middle.length})`,
      curve: 'candidates of another link of 600 to 800 firms each time',
      ask: (round) => findCandidates(graph, { link: at(middle, round).id, region: at(counties, round) }),
      most: { milliseconds: 500 },
      rounds: 30,
    };
  }
  const [largest] = links;
  if (largest)
    yield {
      what: `candidates of the largest link (${largest.firms} firms), in another region each time`,
      curve: 'candidates of the largest link, in another region each time',
      ask: (round) => findCandidates(graph, { link: largest.id, region: at(counties, round) }),
      most: { milliseconds: 400 },
      // Of forty rounds the second slowest would be the p95.
      rounds: 100,
    };
}

/** A hundred of them, beginning elsewhere in each round. */
function slice(items: readonly string[], round: number): readonly string[] {
  const start = (round * 100) % Math.max(1, items.length - 100);
  return items.slice(start, start + 100);
}

/** Whole requests against the queries that they cannot do without. */
async function measureRequests(
  graph: Graph,
  { country, chains, chain300 }: Places,
  ask: Ask,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const sizes = [
    ['30', chains[5] ?? '', 2],
    ['300', chain300, 2.5],
  ] as const;
  for (const [size, chain, most] of sizes) {
    const bare = await measure('bare', () => readBarely(graph, chain, country), 50, 50);
    const times: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      // A server keeps chains, counts and leaders: a new one has nothing to answer by but the same queries.
      const server = await openRequests(graph);
      const start = performance.now();
      await server.ask(MAP, { chain, region: country });
      times.push(performance.now() - start);
      await server.close();
    }
    const first = timingOf('first', times);
    const again = await measure('again', () => ask(MAP, { chain, region: country }), ROUNDS, ROUNDS);
    const ratio = first.p50 / bare.p50;
    figures.push(
      {
        what: `the whole GraphQL request of a map of ${size} links of the country, nothing kept, to its bare queries`,
        measured: `p50 ${first.p50.toFixed(1)} to ${bare.p50.toFixed(1)} ms, ${ratio.toFixed(2)} ×`,
        target: `≤ ${most} ×`,
        isMet: ratio <= most,
      },
      note(`the same again`, `p50 ${again.p50.toFixed(1)} ms, ${(again.p50 / bare.p50).toFixed(2)} ×`),
    );
  }
  return figures;
}
