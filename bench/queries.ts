import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../server/database/embedded.ts';
import { openGraph, type Query } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { findCandidates } from '../server/service/candidates.ts';
import { chainMap } from '../server/service/chainMap.ts';
import { chainIdsOfRegion, findCoverage } from '../server/service/coverage.ts';
import { findGaps } from '../server/service/gaps.ts';
import { importDataset } from '../server/service/importDataset.ts';
import { search } from '../server/service/search.ts';
import { describeMachine, measure, tableOf } from './measure.ts';
import { MAP, openRequests, readBarely } from './requests.ts';

/** `npm run bench`: the questions users ask, on the seed, as ratios to `RETURN 1` of the same run. */
const FLOOR: Query<'read', Record<string, never>, { readonly one: number }> = {
  name: 'floor',
  access: 'read',
  integers: [],
  columns: ['one'],
  text: 'RETURN 1 AS one',
};
const REGION = 'yongji-etdz';
const CHAIN = 'display';
const LINK = 'display.polariser';
/** Candidates on a page. */
const PAGE = 50;

const dataDir = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
const graph = openGraph(database);
try {
  await migrate(graph);
  const loading = performance.now();
  const result = await importDataset(graph, 'seed');
  if (result.status === 'refused') throw new Error('the seed is refused: see npm run liantu -- check seed');
  const loaded = performance.now() - loading;

  const regionChains = await chainIdsOfRegion(graph, REGION);
  const { ask, close } = await openRequests(graph);

  const floor = await measure('`RETURN 1` (the floor)', () => graph.read(FLOOR, {}));
  const queries = await measure('chain map of 30 links: its bare queries', () => readBarely(graph, CHAIN, REGION));
  const map = await measure('chain map of 30 links: facts and judgement', () =>
    chainMap(graph, { chain: CHAIN, region: REGION }),
  );
  const whole = await measure('chain map of 30 links: the whole GraphQL request', () =>
    ask(MAP, { chain: CHAIN, region: REGION }),
  );
  const others = [
    await measure(`coverage of one region, ${regionChains.length} chains`, () =>
      findCoverage(graph, { regions: [REGION] }),
    ),
    await measure('gaps of one region, all its chains', () => findGaps(graph, { region: REGION })),
    await measure('candidates of one link', async () => {
      const { ranked, describe } = await findCandidates(graph, { link: LINK, region: REGION });
      await describe(ranked.slice(0, PAGE));
    }),
    await measure('search, two characters', () => search(graph, { text: '光电', first: 20 })),
  ];
  await close();
  console.log(`${describeMachine()}\n`);
  console.log(tableOf([floor, queries, map, whole, ...others], floor));
  console.log(
    `\nThe whole request is ${(whole.p50 / queries.p50).toFixed(2)} × its bare queries. Loading the seed took ${(loaded / 1_000).toFixed(1)} s.`,
  );
} finally {
  await graph.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
