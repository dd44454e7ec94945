import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { examples } from '../../server/graphql/examples.generated.ts';
import { openApi } from '../support/api.ts';
import { importWorld } from '../support/world.ts';
import { openWorld } from '../support/worlds.ts';

/** The battery world, and a chain `long` of 30 links in three stages, each feeding the next: `zone` has every third of them. */
const LINKS = Array.from({ length: 30 }, (_, index) => `long-${String(index).padStart(2, '0')}`);
const stageOf = (index: number) => ['upstream', 'midstream', 'downstream'][Math.floor(index / 10)];

let graph: Graph;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  graph = await openWorld('battery');
  await importWorld(graph, {
    chains: ['id,name', 'long,长链'],
    links: ['id,chain_id,name,stage', ...LINKS.map((id, index) => `${id},long,环节${index},${stageOf(index)}`)],
    flows: [
      'from_link_id,to_link_id,product_id',
      ...LINKS.slice(1).map((id, index) => `${LINKS[index]},${id},${index % 2 ? '电芯' : ''}`),
    ],
    firms: ['id,name,region_id', ...LINKS.map((id) => `firm-${id},${id}公司,zone`)],
    operations: ['firm_id,link_id', ...LINKS.filter((_, index) => index % 3 === 0).map((id) => `firm-${id},${id}`)],
    leaders: [
      'firm_id,region_id,chain_id',
      ...LINKS.filter((_, index) => index % 6 === 0).map((id) => `firm-${id},zone,long`),
    ],
  });
  api = openApi(graph);
}, 240_000);
afterAll(() => graph?.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(api.internal)).toEqual([]);
  return data;
}
async function refused(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await api.ask(query, variables);
  return { message: errors[0]?.message, ...errors[0]?.extensions };
}

describe('chainMap', () => {
  it('of 30 links with gaps, leaders and flows makes at most 4 calls of the database, also where nothing of the data is kept yet', async () => {
    const query = `{ chainMap(chain: "long", region: "zone") {
      chain { name } region { name } rules dataVersion summary { completeness }
      links {
        link { id name stage chain { name } } status checked column activeFirms plannedFirms nationalFirms locationQuotient
        projectsInTalks leaders { name } gap { kind direction link { name chain { name } } region { name } score { point factors { name reason } } }
      }
      flows { from to state } leaders { firm { name } chain { name } region { name } }
    } }`;
    const cold = graph.calls;
    await ask(query);
    // Standings and leaders, then the chain and the regions of the level.
    expect(graph.calls - cold).toBeLessThanOrEqual(4);
    const before = graph.calls;
    const { chainMap } = await ask(query);
    expect(graph.calls - before).toBeLessThanOrEqual(4);
    expect([chainMap.links.length, chainMap.flows.length, chainMap.leaders.length]).toEqual([30, 29, 5]);
    expect(chainMap.links.filter(({ gap }: { gap: unknown }) => gap !== null)).toHaveLength(20);
    expect(chainMap.summary.completeness).toBeCloseTo(1 / 3, 9);
  });

  it('reads the products of all flows, and the sources of all evidence, in one call each', async () => {
    const before = graph.calls;
    const { chainMap } = await ask(`{ chainMap(chain: "battery", region: "zone") {
      flows { product { name } } links { gap { score { factors { evidence { text citations { source { title } } } } } } }
    } }`);
    expect(graph.calls - before).toBeLessThanOrEqual(6);
    expect(chainMap.flows.map(({ product }: { product: { name: string } | null }) => product?.name ?? null)).toContain(
      '电芯',
    );
  });

  it('changes under what-if, and refuses links that cannot be assumed', async () => {
    const status = async (assume: string[]) => {
      const { chainMap } = await ask(
        'query ($assume: [ID!]) { chainMap(chain: "battery", region: "zone", assume: $assume) { links { link { id } status } } }',
        { assume },
      );
      return chainMap.links.find(({ link }: { link: { id: string } }) => link.id === 'anode').status;
    };
    expect([await status([]), await status(['anode'])]).toEqual(['MISSING', 'PRESENT']);
    const query = 'query ($assume: [ID!]) { chainMap(chain: "battery", region: "zone", assume: $assume) { rules } }';
    expect(await refused(query, { assume: ['anod'] })).toMatchObject({ code: 'NOT_FOUND', argument: 'assume' });
    expect(await refused(query, { assume: ['long-01'] })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'assume' });
  });

  it('refuses unknown ids, naming the nearest, and bad weights', async () => {
    expect(await refused('{ chainMap(chain: "batery", region: "zone") { rules } }')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'chain',
      message: expect.stringContaining('battery'),
    });
    expect(await refused('{ chainMap(chain: "battery", region: "zon") { rules } }')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'region',
    });
    for (const weights of [
      '{ demand: 10.5 }',
      '{ demand: -1 }',
      '{ demand: 0, inputs: 0, leaders: 0, plan: 0, unlock: 0, relatedness: 0, prospects: 0 }',
    ])
      expect(
        await refused(`{ chainMap(chain: "battery", region: "zone", weights: ${weights}) { rules } }`),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'weights',
      });
  });
});

describe('gap', () => {
  it('is the same as in the list of gaps, weights and what-if included', async () => {
    const fields = 'kind direction column adjacent distance score { point low high factors { name value reason } }';
    const args = 'region: "zone", assume: ["pack"], weights: { plan: 7 }';
    const { gap, gaps } = await ask(`{
      gap(link: "anode", ${args}) { link { id } ${fields} }
      gaps(chain: "battery", ${args}) { nodes { link { id } ${fields} } }
    }`);
    expect(gap.link.id).toBe('anode');
    expect(gap).toEqual(gaps.nodes.find((one: { link: { id: string } }) => one.link.id === 'anode'));
  });

  it('is null for a link that is here, and refuses one that is not in the graph', async () => {
    expect((await ask('{ gap(link: "cell", region: "zone") { kind } }')).gap).toBeNull();
    expect(await refused('{ gap(link: "nowhere", region: "zone") { kind } }')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'link',
    });
  });
});

describe('gaps', () => {
  it('come best first, in pages that hold together, with total, rules, data version and weights', async () => {
    const query = `query ($after: String, $weights: GapWeights) { gaps(region: "zone", chain: "long", first: 7, after: $after, weights: $weights) {
      totalCount rules dataVersion weights { demand inputs leaders plan unlock relatedness prospects }
      pageInfo { hasNextPage endCursor } nodes { link { id } score { point } }
    } }`;
    const seen: { link: { id: string }; score: { point: number } }[] = [];
    let after: string | null = null;
    for (;;) {
      const { gaps } = await ask(query, { after, weights: { demand: 5, inputs: null } });
      expect(gaps).toMatchObject({ totalCount: 20, rules: 1, dataVersion: expect.any(String) });
      expect(gaps.weights).toEqual({
        demand: 5,
        inputs: 1.5,
        leaders: 1.5,
        plan: 1.5,
        unlock: 1,
        relatedness: 1,
        prospects: 1,
      });
      seen.push(...gaps.nodes);
      if (!gaps.pageInfo.hasNextPage) break;
      after = gaps.pageInfo.endCursor;
    }
    expect(new Set(seen.map(({ link }) => link.id)).size).toBe(20);
    const sorted = seen.toSorted(
      (left, right) => right.score.point - left.score.point || (left.link.id < right.link.id ? -1 : 1),
    );
    expect(seen).toEqual(sorted);
  });

  it('by kind and chain; of all the region has where no chain is named', async () => {
    const { fill, all } = await ask(`{
      fill: gaps(region: "zone", chain: "battery", kinds: [FILL]) { nodes { link { id } kind } }
      all: gaps(region: "zone", first: 500) { nodes { link { chain { id } } } }
    }`);
    for (const { kind } of fill.nodes) expect(kind).toBe('FILL');
    expect(fill.nodes.map(({ link }: { link: { id: string } }) => link.id)).toContain('anode');
    expect(new Set(all.nodes.map(({ link }: { link: { chain: { id: string } } }) => link.chain.id))).toEqual(
      new Set(['battery', 'long']),
    );
  });

  it('have sentences in both languages, Chinese where none is named, and evidence with citations', async () => {
    const { gaps } =
      await ask(`{ gaps(region: "zone", chain: "battery", kinds: [FILL], first: 1) { nodes { score { factors {
      name reason zh: reason(lang: ZH) en: reason(lang: EN) evidence { text en: text(lang: EN) path { steps { kind } } citations { certainty source { title } } }
    } } } } }`);
    const [demand] = gaps.nodes[0].score.factors;
    expect(demand.reason).toMatch(/\p{Script=Han}/u);
    expect(demand.zh).toBe(demand.reason);
    expect(demand.en).toMatch(/^[\x20-\x7e\p{P}]+$/u);
    expect(demand.evidence[0].citations).toEqual([{ certainty: 'STATED', source: { title: 'The battery book' } }]);
  });

  it('carry their candidates, by default weights, ten where no number is named', async () => {
    const { gaps, candidates } = await ask(`{
      gaps(region: "zone", chain: "battery", kinds: [FILL]) { nodes { link { id } candidates { totalCount nodes { firm { id } score { point } } } } }
      candidates(link: "anode", region: "zone", first: 10) { totalCount nodes { firm { id } score { point } } }
    }`);
    const anode = gaps.nodes.find(({ link }: { link: { id: string } }) => link.id === 'anode');
    expect(anode.candidates).toEqual(candidates);
    expect(candidates.totalCount).toBeGreaterThan(0);
    expect(
      await refused('{ gaps(region: "zone", chain: "battery") { nodes { candidates(first: 0) { totalCount } } } }'),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
    });
  });
});

describe('candidates', () => {
  it('come with gates, rules, weights and sources; a filter changes neither scores nor gates', async () => {
    const query = `query ($filter: FirmFilter) { candidates(link: "cathode", region: "hill", filter: $filter) {
      totalCount rules dataVersion weights { fit place } gatedOut { reason count }
      edges { cursor node { firm { id } link { id } region { id } grounds score { point low high known factors { name } } alreadyListed { id } } }
    } }`;
    const { candidates: all } = await ask(query);
    const { candidates: some } = await ask(query, { filter: { within: 'south' } });
    const groundsOf = ({ node }: { node: { firm: { id: string }; grounds: string[] } }) => [node.firm.id, node.grounds];
    expect(all.edges.map(groundsOf).sort()).toEqual([
      ['anode-b', ['PREDICTED']],
      ['cathode-a', ['RUNS', 'MAKES']],
      ['cathode-c', ['RUNS', 'MAKES']],
    ]);
    expect(all.gatedOut).toEqual([
      { reason: 'ALREADY_HERE', count: expect.any(Number) },
      { reason: 'TURNED_DOWN', count: expect.any(Number) },
    ]);
    expect(some.edges).toEqual(
      all.edges.filter(({ node }: { node: { firm: { id: string } } }) => node.firm.id === 'cathode-c'),
    );
    expect([some.totalCount, some.gatedOut]).toEqual([1, all.gatedOut]);
    expect(all.edges[0].node).toMatchObject({ link: { id: 'cathode' }, region: { id: 'hill' }, alreadyListed: [] });
  });

  it('refuse unknown ids and bad weights', async () => {
    const of = (args: string) => refused(`{ candidates(${args}) { totalCount } }`);
    expect(await of('link: "cathod", region: "zone"')).toMatchObject({ code: 'NOT_FOUND', argument: 'link' });
    expect(await of('link: "cathode", region: "zon"')).toMatchObject({ code: 'NOT_FOUND', argument: 'region' });
    expect(await of('link: "cathode", region: "zone", preferredRegions: ["sout"]')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'preferredRegions',
    });
    expect(await of('link: "cathode", region: "zone", filter: { within: "sout" }')).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'filter.within',
    });
    expect(await of('link: "cathode", region: "zone", weights: { fit: 11 }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'weights',
    });
  });
});

describe('sensitivity', () => {
  const FIELDS = `weights { factor kept } unknown { factor place worst best thing { __typename ... on Link { id } ... on Firm { id } } }`;

  it('of gaps says for each weight how much of the first ten stays, and which unknown of which link moves most', async () => {
    const { gaps } = await ask(`{ gaps(region: "zone", chain: "long", first: 1) { sensitivity { ${FIELDS} } } }`);
    expect(gaps.sensitivity.weights.map(({ factor }: { factor: string }) => factor)).toEqual([
      'demand',
      'inputs',
      'leaders',
      'plan',
      'unlock',
      'relatedness',
      'prospects',
    ]);
    for (const { kept } of gaps.sensitivity.weights) expect(kept).toBeGreaterThanOrEqual(0.1);
    expect(gaps.sensitivity.unknown.thing.__typename).toBe('Link');
  });

  it('of candidates names a firm, and leaves out weights of 0', async () => {
    const { candidates } = await ask(
      `{ candidates(link: "cathode", region: "hill", weights: { ties: 0 }) { sensitivity { ${FIELDS} } } }`,
    );
    expect(candidates.sensitivity.weights).toHaveLength(6);
    expect(candidates.sensitivity.weights).toContainEqual({ factor: 'fit', kept: 1 });
    expect(candidates.sensitivity.unknown.thing.__typename).toBe('Firm');
  });
});

describe('coverage and paths', () => {
  it('coverage is by region in the order asked, then by chain, with stages and leaders', async () => {
    const { coverage } = await ask(`{ coverage(regions: ["zone", "port"]) {
      region { id } chain { id } leaders summary { present weak planned missing excluded completeness } stages { stage summary { missing } }
    } }`);
    expect(
      coverage.map(
        ({ region, chain }: { region: { id: string }; chain: { id: string } }) => `${region.id} ${chain.id}`,
      ),
    ).toEqual(['zone battery', 'zone long', 'port battery']);
    expect(coverage[1]).toMatchObject({ leaders: 5, summary: { present: 10, missing: 20 } });
    expect(coverage[1].stages.map(({ stage }: { stage: string }) => stage)).toEqual([
      'UPSTREAM',
      'MIDSTREAM',
      'DOWNSTREAM',
    ]);
  });

  it('paths have nodes of their types, and one step fewer', async () => {
    const { paths } =
      await ask(`{ paths(from: { kind: FIRM, id: "cathode-a" }, to: { kind: CHAIN, id: "battery" }, maxHops: 3) {
      nodes { __typename ... on Firm { name } ... on Link { name } ... on Chain { name } ... on Region { id } } steps { kind forward }
    } }`);
    expect(paths.length).toBeGreaterThan(0);
    for (const { nodes, steps } of paths) {
      expect(nodes[0]).toEqual({ __typename: 'Firm', name: '正极甲有限公司' });
      expect(nodes.at(-1)).toEqual({ __typename: 'Chain', name: '动力电池' });
      expect(steps).toHaveLength(nodes.length - 1);
    }
    expect(
      await refused('{ paths(from: { kind: FIRM, id: "x" }, to: { kind: CHAIN, id: "battery" }) { steps { kind } } }'),
    ).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'from',
    });
  });
});

describe('the examples of the explorer', () => {
  const here: Record<string, unknown> = {
    text: '电',
    kinds: ['FIRM'],
    regions: ['zone'],
    chain: 'battery',
    region: 'zone',
    link: 'anode',
    filter: {},
    id: 'zone',
    from: { kind: 'REGION', id: 'zone' },
    to: { kind: 'CHAIN', id: 'battery' },
    input: { name: '名单', region: 'zone' },
  };
  it.each(examples.map((example) => [example.name, example] as const))(
    '%s answers',
    async (name, { query, variables }) => {
      const asked = Object.keys(JSON.parse(variables)).map((key) => [
        key,
        name.startsWith('企业') ? 'pack-b' : here[key],
      ]);
      const data = await ask(query, Object.fromEntries(asked));
      expect(Object.values(data).every((value) => value !== null)).toBe(true);
    },
  );
});
