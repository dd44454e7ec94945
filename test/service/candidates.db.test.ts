import fc, { type GeneratorValue } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANDIDATE_FACTORS } from '../../server/domain/candidateFactors.ts';
import type { Link, Region } from '../../server/domain/record.ts';
import { resolveWeights } from '../../server/domain/score.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { findAffinity } from '../../server/service/affinity/findAffinity.ts';
import { fetchPool } from '../../server/service/candidatePool/fetchPool.ts';
import { Ranking } from '../../server/service/candidatePool/ranking.ts';
import { testDatabase } from '../support/database.ts';
import { findAllCandidates } from '../support/findAllCandidates.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { importWorld, type World } from '../support/world.ts';
import { openWorld } from '../support/worlds.ts';
import { type PlainWorld, rankPlainly } from './rankPlainly.ts';
import { readPlainWorld } from './readPlainWorld.ts';

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
});
afterAll(() => graph.close());

const FRAME: World = {
  regions: [
    'id,name,level,parent_id,member_ids',
    'cn,国,country,,',
    'north,北,province,cn,',
    'south,南,province,cn,',
    'zone,区,zone,north,',
    'port,港,zone,south,',
    'bay,湾,area,,zone;south',
  ],
  chains: ['id,name', 'display,显示', 'else,其他'],
  links: [
    'id,chain_id,name,stage',
    'film,display,偏光片,midstream',
    'glass,display,玻璃,upstream',
    'other,else,其他,upstream',
  ],
  products: ['id,name,parent_id', 'p,偏光片,', 'p.a,薄膜,p', 'p.a.a,扩散膜,p.a', 'q,玻璃,', 'r,面粉,'],
  link_products: ['link_id,product_id', 'film,p', 'film,p.a', 'glass,q'],
};
const PLACES = ['north', 'south', 'zone', 'port'];
const PRODUCTS = ['p', 'p.a', 'p.a.a', 'q', 'r'];
/** Two of them sort by UTF-16 the other way round than by code point. */
const FIRMS = [...'abcdefgh', '\uFF21', '𠮷'];
const TIES = ['supplies', 'controls', 'invests_in', 'introduced', 'partners', 'advises', 'finances'];
const STAGES = ['lead', 'talks', 'intent', 'signed', 'started', 'producing', 'exited', 'rejected', 'rejected'];
const CONTACTS = ['call', 'visit', 'fair', 'seminar', 'negotiation', 'inspection'];

/** A world in which everything that the score of a candidate rests on occurs, much of it together. */
function randomWorld(g: GeneratorValue): World {
  const one = (...items: readonly string[]): string => g(() => fc.constantFrom(...items));
  const some = (items: readonly string[]): string => g(() => fc.subarray([...items], { maxLength: 2 })).join(';');
  /** Up to so many lines, no two with the same first `key` cells. */
  const lines = (header: string, most: number, key: number, cells: (index: number) => readonly string[]): string[] => {
    const rows = Array.from({ length: g(fc.nat, most) }, (_, index) => cells(index));
    return [header, ...new Map(rows.map((row) => [row.slice(0, key).join(), row.join()])).values()];
  };
  const firm = (): string => one(...FIRMS);
  return {
    ...FRAME,
    firms: [
      'id,name,kind,status,region_id,revenue,industry',
      ...FIRMS.map((id) =>
        [
          id,
          `${id}公司`,
          one('firm', 'firm', 'firm', 'branch', 'cooperative', 'university'),
          one('active', 'active', 'active', 'active', 'inactive'),
          one('', 'zone', 'cn', ...PLACES),
          one('', '', '0', '1.5', '1000', '1000', '5000000'),
          one('', '', '光电', '食品'),
        ].join(),
      ),
    ],
    firm_products: lines('firm_id,product_id,revenue_share', 14, 2, () => [
      firm(),
      one(...PRODUCTS),
      one('', '0', '0.1', '0.25', '0.3333333335', '0.9'),
    ]),
    operations: lines('firm_id,link_id,region_id,status', 18, 3, () => [
      firm(),
      one('film', 'film', 'glass', 'other'),
      one('', '', ...PLACES),
      one('active', 'active', 'planned', 'closed'),
    ]),
    leaders: lines('firm_id,region_id,chain_id', 3, 3, () => [firm(), one(...PLACES), one('', 'display', 'else')]),
    ties: lines('from_firm_id,to_firm_id,kind,status', 14, 3, () => [
      firm(),
      firm(),
      one(...TIES),
      one('active', 'active', 'planned', 'ended'),
    ]),
    projects: lines('id,name,region_id,link_id,firm_ids,stage', 6, 1, (index) => [
      `project${index}`,
      `项目${index}`,
      one(...PLACES),
      one('film', 'film', 'glass'),
      some(FIRMS),
      one(...STAGES),
    ]),
    targets: lines('region_id,kind,chain_id,link_id,source_region_ids', 3, 4, () => [
      one('cn', 'bay', ...PLACES),
      'wanted',
      ...one('display,', 'display,film', 'display,glass', 'else,', ',').split(','),
      some(PLACES),
    ]),
  };
}

/** Contacts may be about a project, which must be there. */
function randomContacts(g: GeneratorValue, { projects = [] }: World): World {
  const one = (...items: readonly string[]): string => g(() => fc.constantFrom(...items));
  const known = projects.slice(1).map((line) => line.split(',')[0] ?? '');
  const rows = Array.from({ length: g(fc.nat, 8) }, (_, index) =>
    [`contact${index}`, one(...PLACES), one(...CONTACTS), one(...FIRMS), one('', ...known)].join(),
  );
  return { contacts: ['id,region_id,kind,firm_id,project_id', ...rows] };
}

const WEIGHTS = resolveWeights(CANDIDATE_FACTORS, { scale: 2.5, place: 3 });

/** Asks both ways for the candidates of a link in a region, and looks for the first difference. */
async function compare(
  world: PlainWorld,
  {
    link,
    region,
    preferredRegions,
  }: { readonly link: Link; readonly region: Region; readonly preferredRegions: readonly string[] | null },
): Promise<void> {
  const affinity = await findAffinity(graph, link, null);
  const plain = rankPlainly(world, { link, region, preferredRegions, affinity, weights: WEIGHTS });
  const asked = `${link.id} in ${region.id}, preferred ${preferredRegions?.join() ?? 'as planned'}`;
  const expected = plain.candidates.map(({ facts, score }) => ({
    id: facts.firm.id,
    grounds: facts.grounds,
    values: score.values,
    point: score.point,
    need: 1,
  }));

  const args = { link: link.id, region: region.id, preferredRegions, weights: WEIGHTS };
  const { ranked, candidates, gatedOut } = await findAllCandidates(graph, args);
  expect(gatedOut, asked).toEqual(plain.gatedOut);
  expect(ranked.slice(), asked).toEqual(expected);
  expect(
    candidates.map(({ firm, grounds, score }) => ({
      id: firm.id,
      grounds,
      values: score.values,
      point: score.point,
      need: 1,
    })),
    `${asked}: as shown`,
  ).toEqual(expected);

  const question = { link, region, preferredRegions, dataVersion: null, findAffinity: async () => affinity };
  const pool = await fetchPool(graph, question, () => 'region');
  expect(Ranking.of(pool.entries, WEIGHTS).slice(), `${asked}: from the region's side`).toEqual(expected);
}

describe('candidates', () => {
  it('are ranked and shown as brute force over plain records ranks them, in any world', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        await testDatabase();
        const files = randomWorld(g);
        await importWorld(graph, { ...files, ...randomContacts(g, files) });
        const world = await readPlainWorld(database);
        for (const link of world.links) {
          const region = g(() => fc.constantFrom(...world.regions));
          const preferredRegions = g(() => fc.option(fc.subarray(PLACES, { minLength: 1 })));
          await compare(world, { link, region, preferredRegions });
        }
      }),
      { numRuns: 15, endOnFailure: true, interruptAfterTimeLimit: 90_000 },
    );
  }, 180_000);

  it('are so in a world made by hand', async () => {
    await (await openWorld('battery')).close();
    const world = await readPlainWorld(database);
    for (const link of world.links)
      for (const region of world.regions) await compare(world, { link, region, preferredRegions: null });
  });
});
