import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { findCandidates } from '../../server/service/candidates.ts';
import { chainMap } from '../../server/service/chainMap.ts';
import { chainIdsOfRegion, findCoverage } from '../../server/service/coverage.ts';
import { findGaps } from '../../server/service/gaps.ts';
import { findPaths } from '../../server/service/paths.ts';
import { testDatabase } from '../support/database.ts';
import { findAllCandidates } from '../support/findAllCandidates.ts';
import { importWorld, type World } from '../support/world.ts';

/**
 * country ⊃ province ⊃ { zone, town2 }, country ⊃ far; area spans province.
 * Chain battery: ore → cell → pack → recycling. Chain other: other.one.
 * zone: maker runs cell and leads the chain; a producing project of pack names nobody; talks about recycling.
 */
const WORLD: World = {
  sources: ['id,title', 's,Source'],
  regions: [
    'id,name,level,parent_id,member_ids',
    'country,国,country,,',
    'province,省,province,country,',
    'zone,区,zone,province,',
    'town2,镇,town,province,',
    'far,远,city,country,',
    'area,片,area,,province',
  ],
  chains: ['id,name', 'battery,电池', 'other,其他', 'unrelated,无关'],
  links: [
    'id,chain_id,name,stage',
    'ore,battery,矿,upstream',
    'cell,battery,电芯,midstream',
    'pack,battery,电池包,midstream',
    'recycling,battery,回收,downstream',
    'other.one,other,其一,upstream',
    'unrelated.one,unrelated,无一,upstream',
  ],
  flows: ['from_link_id,to_link_id', 'ore,cell', 'cell,pack', 'pack,recycling'],
  products: ['id,name,parent_id', 'p,矿,', 'p1,锂矿,p', 'p2,锂辉石,p1'],
  link_products: ['link_id,product_id', 'ore,p'],
  firms: [
    'id,name,region_id,kind,revenue,status',
    'maker,制造,zone,,1亿,',
    'runner,运营,far,,2亿,',
    'planner,规划,far,,,',
    'product-maker,产品,far,,3亿,',
    'talker,在谈,,,,',
    'contacted,接触,,,,',
    'rejected,被拒,,,,',
    'inactive,停业,far,,,inactive',
    'university,大学,far,university,,',
    'homeless,无址,,,,',
  ],
  firm_products: ['firm_id,product_id,revenue_share', 'product-maker,p2,40%', 'runner,p,', 'maker,p1,'],
  operations: [
    'firm_id,link_id,region_id,status,source_id,locator',
    'maker,cell,,active,s,L1',
    'runner,ore,far,active,s,L2',
    'runner,cell,far,active,s,L3',
    'planner,ore,,planned,s,L4',
    'inactive,ore,far,active,,',
    'university,ore,far,active,,',
    'homeless,ore,,active,,',
  ],
  leaders: ['firm_id,region_id,chain_id', 'maker,zone,battery', 'runner,town2,battery'],
  ties: ['from_firm_id,to_firm_id,kind,status', 'runner,maker,supplies,active', 'talker,maker,partners,planned'],
  region_chains: ['region_id,chain_id,role,surveyed_on', 'province,battery,leading,2024'],
  targets: [
    'region_id,kind,chain_id,link_id,source_region_ids',
    'zone,wanted,battery,ore,far',
    'province,excluded,other,,',
  ],
  projects: [
    'id,name,region_id,chain_id,link_id,firm_ids,stage',
    'unnamed,无名项目,zone,battery,pack,,producing',
    'talk,在谈项目,zone,battery,ore,talker,talks',
    'reject,被拒项目,zone,battery,ore,rejected,rejected',
    'recycling,回收项目,zone,battery,recycling,,lead',
  ],
  contacts: [
    'id,region_id,kind,firm_id,project_id',
    'c1,zone,visit,contacted,talk',
    'c2,far,visit,runner,',
    'c3,zone,call,runner,',
  ],
};

let graph: Graph;

beforeAll(async () => {
  graph = openGraph(await testDatabase());
  await migrate(graph);
  await importWorld(graph, WORLD);
});
afterAll(() => graph.close());

/** A graph of the same database that has kept nothing. */
async function withFreshGraph<T>(work: (fresh: Graph) => Promise<T>): Promise<T> {
  const fresh = openGraph(inject('database'));
  try {
    return await work(fresh);
  } finally {
    await fresh.close();
  }
}

describe('chainMap', () => {
  it('shows the chain with counts, statuses and leaders of the region', async () => {
    const map = await chainMap(graph, { chain: 'battery', region: 'zone' });
    expect(
      map.links.map(({ link, status, checked, activeFirms, plannedFirms, nationalFirms, projectsInTalks }) => [
        link.id,
        status,
        checked,
        activeFirms,
        plannedFirms,
        nationalFirms,
        projectsInTalks,
      ]),
    ).toEqual([
      ['ore', 'MISSING', true, 0, 0, 2, 1],
      ['cell', 'PRESENT', true, 1, 0, 2, 0],
      ['pack', 'PRESENT', true, 1, 0, 1, 0],
      ['recycling', 'MISSING', true, 0, 0, 0, 1],
    ]);
    expect(map.links[1]?.leaders.map(({ id }) => id)).toEqual(['maker']);
    expect(map.leaders).toMatchObject([{ firmId: 'maker', regionId: 'zone', chainId: 'battery' }]);
    expect(Object.fromEntries(map.flows.map(({ from, state }) => [from, state]))).toEqual({
      cell: 'LIVE',
      ore: 'BROKEN',
      pack: 'BROKEN',
    });
    expect(map.summary).toMatchObject({ present: 2, missing: 2, completeness: 0.5 });
    expect(map.dataVersion).toMatch(/^[0-9a-f]{8}-\d+$/);
  });

  it('counts a province and an area with all they hold, and plans at the home of the firm', async () => {
    for (const region of ['province', 'area', 'country']) {
      const map = await chainMap(graph, { chain: 'battery', region });
      expect(map.links.find(({ link }) => link.id === 'cell')?.activeFirms, region).toBe(region === 'country' ? 2 : 1);
    }
    const far = await chainMap(graph, { chain: 'battery', region: 'far' });
    expect(far.links[0]).toMatchObject({ status: 'PRESENT', activeFirms: 1, plannedFirms: 1 });
    const area = await chainMap(graph, { chain: 'battery', region: 'area' });
    expect(area.links[0], 'a survey of a member is none of the area').toMatchObject({ checked: false });
  });

  it('takes part of the gap scores from plans and leaders', async () => {
    const map = await chainMap(graph, { chain: 'battery', region: 'zone' });
    const ore = map.links[0]?.gap;
    expect(ore).toMatchObject({ kind: 'EXTEND', direction: 'UPSTREAM', adjacent: true, distance: 1 });
    const value = Object.fromEntries(
      ore?.score.factors.map(({ name, value: found, known }) => [name, known ? found : null]) ?? [],
    );
    expect(value).toEqual({
      demand: 1,
      inputs: null,
      leaders: 1,
      plan: 1,
      unlock: 0,
      relatedness: null,
      prospects: 0.285714286,
    });
  });

  it('answers a chain that has nothing to do with the region', async () => {
    expect((await chainMap(graph, { chain: 'unrelated', region: 'zone' })).summary).toMatchObject({
      missing: 1,
      completeness: 0,
    });
  });

  it.each([
    [{ chain: 'batery', region: 'zone' }, 'NOT_FOUND', /^chain: no chain "batery"; nearest: battery \(电池\)/],
    [{ chain: 'battery', region: 'zon' }, 'NOT_FOUND', /^region: no region "zon"; nearest: zone \(区\)/],
    [{ chain: 'battery', region: 'zone', assume: ['nothing'] }, 'NOT_FOUND', /^assume: no link "nothing"/],
    [
      { chain: 'battery', region: 'zone', assume: ['other.one'] },
      'BAD_USER_INPUT',
      /^assume: link "other.one" \(其一\) is of chain "other"/,
    ],
    [{ chain: 'battery', region: 'zone', weights: { demand: 11 } }, 'BAD_USER_INPUT', /^weights.demand is 11/],
  ])('refuses %j', async (args, code, message) => {
    await expect(chainMap(graph, args)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('needs at most 4 calls of the database', async () => {
    const before = graph.calls;
    await chainMap(graph, { chain: 'battery', region: 'zone' });
    expect(graph.calls - before).toBeLessThanOrEqual(4);
  });
});

describe('chainIdsOfRegion', () => {
  it('takes firms, leaders, projects, and plans of the region, its descendants and ancestors', async () => {
    expect(await chainIdsOfRegion(graph, 'zone')).toEqual(['battery', 'other']);
    expect(await chainIdsOfRegion(graph, 'town2')).toEqual(['battery', 'other']);
    expect(await chainIdsOfRegion(graph, 'far')).toEqual(['battery']);
    expect(await chainIdsOfRegion(graph, 'country')).toEqual(['battery', 'other']);
  });
});

describe('findCoverage', () => {
  it('sums up each chain of each region, by stage', async () => {
    const [battery, other] = await findCoverage(graph, { regions: ['zone'] });
    expect(battery).toMatchObject({ summary: { present: 2, missing: 2, completeness: 0.5 }, leaders: 1 });
    expect(battery?.stages.map(({ stage, summary }) => [stage, summary.present, summary.missing])).toEqual([
      ['upstream', 0, 1],
      ['midstream', 2, 0],
      ['downstream', 0, 1],
    ]);
    expect(other).toMatchObject({ summary: { excluded: 1, completeness: 0 }, leaders: 0 });
  });

  it('answers chains by regions in the order asked for', async () => {
    const pairs = await findCoverage(graph, { chains: ['other', 'battery'], regions: ['far', 'zone'] });
    expect(pairs.map(({ chain, region }) => `${region.id}/${chain.id}`)).toEqual([
      'far/other',
      'far/battery',
      'zone/other',
      'zone/battery',
    ]);
  });

  it('counts a leader that runs nothing here', async () => {
    const [battery] = await findCoverage(graph, { chains: ['battery'], regions: ['town2'] });
    expect(battery?.leaders).toBe(1);
    const map = await chainMap(graph, { chain: 'battery', region: 'province' });
    expect(map.leaders.map(({ firmId }) => firmId)).toEqual(['maker', 'runner']);
  });

  it('names the unknown', async () => {
    await expect(findCoverage(graph, { regions: ['zone', 'nowhere'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { argument: 'regions' },
    });
    await expect(findCoverage(graph, { regions: ['zone'], chains: ['none'] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { argument: 'chains' },
    });
  });
});

describe('findGaps', () => {
  it('orders the gaps of all chains of the region, best first', async () => {
    const { gaps } = await findGaps(graph, { region: 'zone' });
    expect(gaps.map(({ link }) => link.id)).toEqual(['ore', 'recycling']);
    expect(gaps.every((gap, index) => index === 0 || (gaps[index - 1]?.score.point ?? 0) >= gap.score.point)).toBe(
      true,
    );
  });

  it('selects by chain and kind', async () => {
    expect((await findGaps(graph, { region: 'zone', chain: 'unrelated' })).gaps).toMatchObject([{ kind: 'BUILD' }]);
    expect((await findGaps(graph, { region: 'zone', kinds: ['FILL'] })).gaps).toEqual([]);
  });

  it('gives the same score as the chain map', async () => {
    const { gaps } = await findGaps(graph, { region: 'zone', chain: 'battery', assume: ['recycling'] });
    const map = await chainMap(graph, { chain: 'battery', region: 'zone', assume: ['recycling'] });
    expect(JSON.stringify(gaps)).toBe(JSON.stringify(map.links.flatMap(({ gap }) => gap ?? [])));
  });

  it('refuses an unknown region with the nearest', async () => {
    await expect(findGaps(graph, { region: 'provinc' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { nearest: expect.arrayContaining(['province (省)']) },
    });
  });
});

describe('findCandidates', () => {
  it('ranks the pool, with grounds, and counts those stopped at the gates', async () => {
    const { candidates, gatedOut } = await findAllCandidates(graph, { link: 'ore', region: 'zone' });
    expect(candidates.map(({ firm, grounds }) => [firm.id, grounds])).toEqual([
      ['runner', ['RUNS', 'MAKES']],
      ['homeless', ['RUNS']],
      ['product-maker', ['MAKES']],
      ['planner', ['PLANS']],
      ['talker', ['IN_TALKS']],
      ['maker', ['MAKES']],
      ['contacted', ['IN_TALKS']],
    ]);
    expect(gatedOut).toEqual([
      { reason: 'ALREADY_HERE', count: 0 },
      { reason: 'TURNED_DOWN', count: 1 },
    ]);
  });

  it('holds back firms that are here already', async () => {
    const { candidates, gatedOut } = await findAllCandidates(graph, { link: 'cell', region: 'zone' });
    expect(candidates.map(({ firm, grounds }) => [firm.id, grounds])).toEqual([['runner', ['RUNS']]]);
    expect(gatedOut[0]).toEqual({ reason: 'ALREADY_HERE', count: 1 });
  });

  it('finds every factor in the graph', async () => {
    const { candidates } = await findAllCandidates(graph, { link: 'ore', region: 'zone' });
    const values = (id: string) =>
      Object.fromEntries(
        candidates
          .find(({ firm }) => firm.id === id)
          ?.score.factors.map(({ name, value, known }) => [name, known ? value : null]) ?? [],
      );
    expect(values('runner')).toEqual({
      fit: 1,
      affinity: 1,
      ties: 0.75,
      engagement: 0.2,
      reach: 0,
      scale: 0.5,
      place: 1,
    });
    expect(values('product-maker')).toEqual({
      fit: 0.7,
      affinity: 1,
      ties: 0,
      engagement: 0,
      reach: null,
      scale: 0.833333333,
      place: 1,
    });
    expect(values('talker')).toEqual({
      fit: 0.3,
      affinity: null,
      ties: 0.225,
      engagement: 0.5,
      reach: null,
      scale: null,
      place: null,
    });
    expect(values('contacted')).toMatchObject({ fit: 0.3, engagement: 0.4 });
    expect(values('homeless')).toMatchObject({ fit: 1, reach: null });
  });

  it('cites what a ground rests on', async () => {
    const { candidates } = await findAllCandidates(graph, { link: 'ore', region: 'zone' });
    expect(candidates[0]?.score.factors[0]).toMatchObject({
      reason: { zh: '已在 远 运营 矿' },
      evidence: [{ citations: [{ sourceId: 's', locator: 'L2' }] }, { text: { zh: '矿' }, citations: [] }],
    });
  });

  it('takes the preferred regions of the caller in the place of the plan', async () => {
    const { candidates } = await findAllCandidates(graph, { link: 'ore', region: 'zone', preferredRegions: ['zone'] });
    const place = (id: string) => candidates.find(({ firm }) => firm.id === id)?.score.factors.at(-1);
    expect(place('runner')).toMatchObject({ name: 'place', value: 0, known: true });
    expect(place('maker')).toMatchObject({ value: 1 });
    await expect(
      findAllCandidates(graph, { link: 'ore', region: 'zone', preferredRegions: ['x'] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND', details: { argument: 'preferredRegions' } });
  });

  it('selects by a filter without changing a value or a gate count', async () => {
    const all = await findAllCandidates(graph, { link: 'ore', region: 'zone' });
    const some = await findAllCandidates(graph, {
      link: 'ore',
      region: 'zone',
      filter: { within: 'far', minRevenue: 250_000_000 },
    });
    expect(some.candidates.map(({ firm }) => firm.id)).toEqual(['product-maker']);
    expect(some.candidates[0]?.score.point).toBe(
      all.candidates.find(({ firm }) => firm.id === 'product-maker')?.score.point,
    );
    expect(some.gatedOut).toEqual(all.gatedOut);
    expect(
      (await findAllCandidates(graph, { link: 'ore', region: 'zone', filter: { text: '运' } })).candidates.map(
        ({ firm }) => firm.id,
      ),
    ).toEqual(['runner']);
  });

  it('is empty where no firm has a ground, and refuses the unknown', async () => {
    expect((await findAllCandidates(graph, { link: 'unrelated.one', region: 'zone' })).candidates).toEqual([]);
    await expect(findAllCandidates(graph, { link: 'oer', region: 'zone' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { argument: 'link' },
    });
    await expect(
      findAllCandidates(graph, {
        link: 'ore',
        region: 'zone',
        weights: { fit: 0, affinity: 0, ties: 0, engagement: 0, reach: 0, scale: 0, place: 0 },
      }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('findCandidates, asked again', () => {
  const question = { link: 'ore', region: 'town2' };
  const rank = async (of: Graph, weights = {}) => (await findCandidates(of, { ...question, weights })).ranked.slice();

  it('reads nothing of the pool again, whatever the weights, and ranks the same', async () => {
    const first = await rank(graph);
    const before = graph.calls;
    const heavier = await rank(graph, { scale: 9 });
    const again = await rank(graph);
    expect(graph.calls - before).toBe(2);
    expect(again).toEqual(first);
    expect(heavier.map(({ point }) => point)).not.toEqual(first.map(({ point }) => point));
    expect(again).toEqual(await withFreshGraph(rank));
  });

  it('knows what was imported since', async () => {
    const first = await findAllCandidates(graph, question);
    await importWorld(graph, { firms: ['id,name', 'runner,改名'] });
    const renamed = await findAllCandidates(graph, question);
    await importWorld(graph, { firms: ['id,name', 'runner,运营'] });
    const named = ({ candidates }: typeof first) => candidates.find(({ firm }) => firm.id === 'runner')?.firm.name;
    expect([named(first), named(renamed)]).toEqual(['运营', '改名']);
    expect(named(await findAllCandidates(graph, question))).toBe('运营');
  });
});

describe('findPaths', () => {
  const path = (from: string, to: string, maxHops = 4) =>
    findPaths(graph, { from: { kind: 'FIRM', id: from }, to: { kind: 'REGION', id: to }, maxHops, first: 5 });

  it('finds the shortest ways, with their directions', async () => {
    const [first] = await path('runner', 'zone');
    expect(first).toEqual({
      nodes: [
        { kind: 'FIRM', id: 'runner' },
        { kind: 'FIRM', id: 'maker' },
        { kind: 'REGION', id: 'zone' },
      ],
      steps: [
        { kind: 'TIED_TO', forward: true },
        { kind: expect.stringMatching(/BASED_IN|LEADS/), forward: true },
      ],
    });
  });

  it('keeps within the hops asked for', async () => {
    expect(await path('runner', 'zone', 1)).toEqual([]);
  });

  it('finds ways of up to six steps where they are asked for', async () => {
    const far = Array.from({ length: 8 }, (_, number) => `far${number}`);
    await importWorld(graph, {
      firms: ['id,name', ...far.map((id) => `${id},远${id}`)],
      ties: ['from_firm_id,to_firm_id,kind', ...far.slice(1).map((id, index) => `${far[index]},${id},supplies`)],
    });
    const steps = async (to: string, maxHops: number) => {
      const ways = await findPaths(graph, {
        from: { kind: 'FIRM', id: 'far0' },
        to: { kind: 'FIRM', id: to },
        maxHops,
        first: 5,
      });
      return ways.map((way) => way.steps.length);
    };
    expect(await steps('far4', 3)).toEqual([]);
    expect(await steps('far4', 4)).toEqual([4]);
    expect(await steps('far6', 5)).toEqual([]);
    expect(await steps('far6', 6)).toEqual([6]);
    expect(await steps('far7', 6)).toEqual([]);
  });

  it('refuses unknown ends and numbers out of range', async () => {
    await expect(path('nobody', 'zone')).rejects.toMatchObject({ code: 'NOT_FOUND', details: { argument: 'from' } });
    await expect(path('runner', 'zone', 7)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'maxHops is 7: it is a whole number from 1 to 6',
    });
  });
});
