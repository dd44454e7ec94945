import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { openApi } from '../support/api.ts';
import { openWorld } from '../support/worlds.ts';

/** Every column of the dataset comes out of the API as it went in: see test/fixtures/worlds/dossier. */
let graph: Graph;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  graph = await openWorld('dossier');
  api = openApi(graph);
}, 180_000);
afterAll(() => graph?.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(api.internal)).toEqual([]);
  return data;
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('Region', () => {
  it('has names, level, parent, ancestors nearest first, children and citations', async () => {
    const { region } = await ask(`{ region(id: "park") {
      id name nameEn level parent { id } ancestors { id } children { id } members { id }
      citations { locator quote certainty source { id title publisher publishedOn url } }
    } }`);
    expect(region).toEqual({
      id: 'park',
      name: '运市开发区',
      nameEn: 'Yun Park',
      level: 'ZONE',
      parent: { id: 'yun' },
      ancestors: [{ id: 'yun' }, { id: 'jin' }, { id: 'cn' }],
      children: [],
      members: [],
      citations: [
        {
          locator: 'p2',
          quote: '开发区',
          certainty: 'STATED',
          source: {
            id: 's1',
            title: '工作报告',
            publisher: '管委会',
            publishedOn: '2024-05-17',
            url: 'https://example.org/report',
          },
        },
      ],
    });
  });

  it('says STATED where the row of the dataset left the certainty empty', async () => {
    const { region } = await ask('{ region(id: "jin") { citations { locator quote certainty } } }');
    expect(region.citations).toEqual([{ locator: 'p1', quote: null, certainty: 'STATED' }]);
  });

  it('has members by id where it is an area, and no children; a country has children and no parent', async () => {
    const { north, cn } = await ask(`{
      north: region(id: "north") { level members { id } children { id } citations { certainty } }
      cn: region(id: "cn") { parent { id } ancestors { id } children { id } }
    }`);
    expect(north).toEqual({
      level: 'AREA',
      members: [{ id: 'ji' }, { id: 'jin' }],
      children: [],
      citations: [{ certainty: 'INFERRED' }],
    });
    expect(cn).toEqual({ parent: null, ancestors: [], children: [{ id: 'ji' }, { id: 'jin' }] });
  });

  it('has the leaders of its whole scope, also by chain', async () => {
    const { park, jin, north, display } = await ask(`{
      park: region(id: "park") { leaders { firm { id } chain { id } region { id } citations { locator } } }
      jin: region(id: "jin") { leaders { firm { id } chain { id } region { id } } }
      north: region(id: "north") { leaders { firm { id } } }
      display: region(id: "jin") { leaders(chain: "display") { region { id } } }
    }`);
    expect(park.leaders).toEqual([
      { firm: { id: 'glassworks' }, chain: { id: 'display' }, region: { id: 'park' }, citations: [{ locator: 'p10' }] },
    ]);
    expect(jin.leaders).toEqual([
      { firm: { id: 'glassworks' }, chain: { id: 'display' }, region: { id: 'park' } },
      { firm: { id: 'glassworks' }, chain: null, region: { id: 'yun' } },
    ]);
    expect(north.leaders).toHaveLength(3);
    expect(display.leaders).toEqual([{ region: { id: 'park' } }]);
  });

  it('has the projects of its whole scope by id, by stage, by link and by chain, the chain of their link included', async () => {
    const { cn, talks, coal, ofLink, page } = await ask(`{
      cn: region(id: "cn") { projects { totalCount nodes { id } } }
      talks: region(id: "cn") { projects(stages: [TALKS, REJECTED]) { totalCount nodes { id } } }
      coal: region(id: "jin") { projects(chain: "coal") { nodes { id } } }
      ofLink: region(id: "cn") { projects(link: "panel") { totalCount nodes { id } } }
      page: region(id: "cn") { projects(first: 1) { totalCount pageInfo { hasNextPage } nodes { id } } }
    }`);
    expect(cn.projects).toEqual({ totalCount: 4, nodes: [{ id: 'pj1' }, { id: 'pj2' }, { id: 'pj3' }, { id: 'pj4' }] });
    expect(talks.projects).toEqual({ totalCount: 2, nodes: [{ id: 'pj1' }, { id: 'pj4' }] });
    expect(coal.projects.nodes).toEqual([{ id: 'pj2' }]);
    expect(ofLink.projects).toEqual({ totalCount: 1, nodes: [{ id: 'pj1' }] });
    expect(page.projects).toEqual({ totalCount: 4, pageInfo: { hasNextPage: true }, nodes: [{ id: 'pj1' }] });
  });

  it('has batches with stated and computed rates, newest first; none where there is nothing to divide', async () => {
    const { region } = await ask(`{ region(id: "park") { batches {
      region { id } period batch rounds projects investment annualOutput advancedProjects advancedInvestment
      investedToDate reportedRate rateBasis advancedShare advancedInvestmentShare citations { locator }
    } } }`);
    expect(region.batches).toEqual([
      {
        region: { id: 'park' },
        period: '2024',
        batch: 'PRODUCING',
        rounds: null,
        projects: 0,
        investment: null,
        annualOutput: null,
        advancedProjects: null,
        advancedInvestment: null,
        investedToDate: null,
        reportedRate: null,
        rateBasis: null,
        advancedShare: null,
        advancedInvestmentShare: null,
        citations: [{ locator: 'p15' }],
      },
      {
        region: { id: 'park' },
        period: '2023',
        batch: 'SIGNING',
        rounds: 4,
        projects: 8,
        investment: 4e9,
        annualOutput: 6e9,
        advancedProjects: 6,
        advancedInvestment: 2e9,
        investedToDate: 5e8,
        reportedRate: 0.75,
        rateBasis: 'PROJECTS',
        advancedShare: 0.75,
        advancedInvestmentShare: 0.5,
        citations: [{ locator: 'p15' }],
      },
    ]);
  });

  it('has duties, all or of a chain', async () => {
    const { region, coal } = await ask(`{
      region(id: "park") { duties { id region { id } kind holder chain { id } project { id } cadence status note citations { locator } } }
      coal: region(id: "park") { duties(chain: "coal") { id } }
    }`);
    expect(region.duties[0]).toEqual({
      id: 'd1',
      region: { id: 'park' },
      kind: 'lead_official',
      holder: '管委会',
      chain: { id: 'display' },
      project: { id: 'pj1' },
      cadence: '每月',
      status: '在岗',
      note: '链长',
      citations: [{ locator: 'p18' }],
    });
    expect(ids(region.duties)).toEqual(['d1', 'd2']);
    expect(ids(coal.duties)).toEqual(['d2']);
  });

  it('has assets, all or of some kinds', async () => {
    const { region, fund } = await ask(`{
      region(id: "park") { assets {
        id region { id } kind name parent { id } firms { id } product { id } chain { id } link { id } areaMu floorM2 units
        unitsOccupied amount ownAmount firmsServed status asOf note citations { locator }
      } }
      fund: region(id: "park") { assets(kinds: ["fund", "loan"]) { id parent { id } firms { id } } }
    }`);
    expect(region.assets[0]).toEqual({
      id: 'a1',
      region: { id: 'park' },
      kind: 'park',
      name: '光电园',
      parent: null,
      firms: [{ id: 'glassworks' }, { id: 'panelist' }],
      product: { id: '玻璃' },
      chain: { id: 'display' },
      link: { id: 'glass' },
      areaMu: 500,
      floorM2: 120000.5,
      units: 20,
      unitsOccupied: 12,
      amount: 3e8,
      ownAmount: 1e8,
      firmsServed: 7,
      status: '在用',
      asOf: '2024-05',
      note: '一期',
      citations: [{ locator: 'p19' }],
    });
    expect(fund.assets).toEqual([{ id: 'a2', parent: { id: 'a1' }, firms: [] }]);
  });

  it('has trips and contacts, newest first', async () => {
    const { region } = await ask(`{ region(id: "park") {
      trips { id region { id } status trips destinations from to firmsMet projectsMet ledBy purpose citations { locator } }
      contacts {
        id region { id } kind direction firm { id } party on place topic outcome host counterpart trip { id } project { id }
        citations { locator }
      }
    } }`);
    expect(region.trips).toEqual([
      {
        id: 'tr1',
        region: { id: 'park' },
        status: 'DONE',
        trips: 2,
        destinations: ['石家庄', '深圳'],
        from: '2024-04-01',
        to: '2024-04-03',
        firmsMet: 5,
        projectsMet: 3,
        ledBy: '管委会',
        purpose: '招商',
        citations: [{ locator: 'p17' }],
      },
      expect.objectContaining({ id: 'tr2', status: null, trips: 1, destinations: [], from: null }),
    ]);
    expect(region.contacts).toEqual([
      expect.objectContaining({ id: 'ct2', kind: 'FAIR', direction: null, firm: null, party: '某商会', on: '2024-05' }),
      {
        id: 'ct1',
        region: { id: 'park' },
        kind: 'NEGOTIATION',
        direction: 'OUTBOUND',
        firm: { id: 'modulus' },
        party: null,
        on: '2024-04-02',
        place: '石家庄',
        topic: '面板',
        outcome: '签意向',
        host: '管委会',
        counterpart: '招商局',
        trip: { id: 'tr1' },
        project: { id: 'pj1' },
        citations: [{ locator: 'p16' }],
      },
    ]);
  });

  it('has the roles of its chains, its metrics and its plan', async () => {
    const { region } = await ask(`{ region(id: "park") {
      chainRoles { region { id } chain { id } role surveyedOn targetOutput since note citations { locator } }
      metrics { region { id } period metric value unit qualifier chain { id } note citations { locator } }
      targets { region { id } kind chain { id } link { id } sourceRegions { id } note citations { locator } }
    } }`);
    expect(region.chainRoles).toEqual([
      expect.objectContaining({ chain: { id: 'coal' }, role: 'TRADITIONAL', surveyedOn: null }),
      {
        region: { id: 'park' },
        chain: { id: 'display' },
        role: 'LEADING',
        surveyedOn: '2024-03',
        targetOutput: 1e10,
        since: '2021',
        note: '百亿产业',
        citations: [{ locator: 'p12' }],
      },
    ]);
    expect(region.metrics).toEqual([
      expect.objectContaining({ period: '2024', value: '稳步增长', unit: null, qualifier: null, chain: null }),
      {
        region: { id: 'park' },
        period: '2023',
        metric: '产值',
        value: '120',
        unit: '亿元',
        qualifier: 'AT_LEAST',
        chain: { id: 'display' },
        note: '全年',
        citations: [{ locator: 'p20' }],
      },
    ]);
    expect(region.targets).toEqual([
      expect.objectContaining({ kind: 'EXCLUDED', chain: { id: 'coal' }, link: null, sourceRegions: [] }),
      {
        region: { id: 'park' },
        kind: 'WANTED',
        chain: { id: 'display' },
        link: { id: 'panel' },
        sourceRegions: [{ id: 'ji' }, { id: 'port' }],
        note: '补链重点',
        citations: [{ locator: 'p13' }],
      },
    ]);
  });
});

describe('Chain, Link, Product', () => {
  it('a chain has its links by stage, its flows and its leaders, all or of a region', async () => {
    const { chain } = await ask(`{ chain(id: "display") {
      id name nameEn description links { id } middle: links(stage: MIDSTREAM) { id }
      flows { from { id } to { id } product { id } citations { locator } }
      leaders { firm { id } } here: leaders(region: "jin") { firm { id } } citations { locator }
    } }`);
    expect(chain).toEqual({
      id: 'display',
      name: '光电显示',
      nameEn: 'Display',
      description: '从玻璃到模组',
      links: [{ id: 'glass' }, { id: 'panel' }, { id: 'module' }],
      middle: [{ id: 'panel' }],
      flows: [
        { from: { id: 'glass' }, to: { id: 'panel' }, product: { id: '玻璃' }, citations: [{ locator: 'p5' }] },
        { from: { id: 'panel' }, to: { id: 'module' }, product: null, citations: [{ locator: 'p5' }] },
      ],
      leaders: [{ firm: { id: 'glassworks' } }, { firm: { id: 'modulus' } }],
      here: [{ firm: { id: 'glassworks' } }],
      citations: [{ locator: 'p3' }],
    });
  });

  it('a link has its chain, products, flows either way, and operations by place and status', async () => {
    const { link, module } = await ask(`{
      link(id: "panel") {
        id name nameEn stage description chain { id } products { id } feeds { to { id } } fedBy { from { id } }
        operations { totalCount nodes { firm { id } link { id } region { id } status capacity since citations { locator } } }
        here: operations(region: "jin") { totalCount nodes { firm { id } } } citations { locator }
      }
      module: link(id: "module") {
        all: operations { nodes { firm { id } region { id } status } }
        active: operations(status: [ACTIVE]) { totalCount } port: operations(region: "ji", status: [ACTIVE]) { nodes { firm { id } } }
      }
    }`);
    expect(link).toEqual({
      id: 'panel',
      name: '显示面板',
      nameEn: 'Panel',
      stage: 'MIDSTREAM',
      description: null,
      chain: { id: 'display' },
      products: [{ id: '面板' }],
      feeds: [{ to: { id: 'module' } }],
      fedBy: [{ from: { id: 'glass' } }],
      operations: {
        totalCount: 2,
        nodes: [
          {
            firm: { id: 'glassworks' },
            link: { id: 'panel' },
            region: { id: 'port' },
            status: 'PLANNED',
            capacity: null,
            since: '2025-01',
            citations: [{ locator: 'p9' }],
          },
          expect.objectContaining({ firm: { id: 'panelist' }, region: { id: 'park' } }),
        ],
      },
      here: { totalCount: 1, nodes: [{ firm: { id: 'panelist' } }] },
      citations: [{ locator: 'p4' }],
    });
    expect(module).toEqual({
      all: {
        nodes: [
          { firm: { id: 'modulus' }, region: { id: 'port' }, status: 'ACTIVE' },
          { firm: { id: 'oldie' }, region: { id: 'port' }, status: 'CLOSED' },
          { firm: { id: 'wanderer' }, region: null, status: 'ACTIVE' },
        ],
      },
      active: { totalCount: 2 },
      port: { nodes: [{ firm: { id: 'modulus' } }] },
    });
  });

  it('a product has its class, inputs, uses, links and makers', async () => {
    const { glass, thin, panel } = await ask(`{
      glass: product(id: "玻璃") { id name nameEn usedIn { id } links { id } makers { totalCount nodes { id } } citations { locator } }
      thin: product(id: "超薄玻璃") { parent { id } links { id } makers(first: 1) { nodes { id } } }
      panel: product(id: "面板") { parent { id } inputs { id } }
    }`);
    expect(glass).toEqual({
      id: '玻璃',
      name: '玻璃',
      nameEn: 'Glass',
      usedIn: [{ id: '面板' }],
      links: [{ id: 'glass' }],
      makers: { totalCount: 2, nodes: [{ id: 'glassworks' }, { id: 'wanderer' }] },
      citations: [{ locator: 'p6' }],
    });
    expect(thin).toEqual({ parent: { id: '玻璃' }, links: [], makers: { nodes: [{ id: 'glassworks' }] } });
    expect(panel).toEqual({ parent: null, inputs: [{ id: '玻璃' }] });
  });
});

describe('Firm and Project', () => {
  it('a firm has every column, and what it makes, runs and leads', async () => {
    const { firm } = await ask(`{ firm(id: "glassworks") {
      id name nameEn shortName kind region { id } industry businessScope creditCode listedCode registeredCapital revenue
      employees foundedOn website active
      products { product { id } revenueShare citations { locator } }
      operations { link { id } region { id } status capacity since }
      leads { chain { id } region { id } }
      projects { id } contacts { id } citations { quote }
    } }`);
    expect(firm).toEqual({
      id: 'glassworks',
      name: '晋玻璃股份有限公司',
      nameEn: 'Jin Glass Co',
      shortName: '晋玻',
      kind: 'FIRM',
      region: { id: 'park' },
      industry: 'C3042',
      businessScope: '玻璃制造',
      creditCode: '91140800MA0000001X',
      listedCode: '600001',
      registeredCapital: 2e8,
      revenue: 1.2e9,
      employees: 800,
      foundedOn: '2001-05',
      website: 'https://example.org',
      active: true,
      products: [
        { product: { id: '玻璃' }, revenueShare: 0.6, citations: [{ locator: 'p8' }] },
        { product: { id: '超薄玻璃' }, revenueShare: 0.1, citations: [{ locator: 'p8' }] },
      ],
      operations: [
        { link: { id: 'glass' }, region: { id: 'park' }, status: 'ACTIVE', capacity: '年产100万片', since: '2002' },
        { link: { id: 'panel' }, region: { id: 'port' }, status: 'PLANNED', capacity: null, since: '2025-01' },
      ],
      leads: [
        { chain: { id: 'display' }, region: { id: 'park' } },
        { chain: null, region: { id: 'yun' } },
      ],
      projects: [{ id: 'pj1' }, { id: 'pj3' }],
      contacts: [],
      citations: [{ quote: '晋玻璃' }],
    });
  });

  it('an inactive firm is not active; one of no known place has no region; an institute is one', async () => {
    const { oldie, wanderer, institute, modulus } = await ask(`{
      oldie: firm(id: "oldie") { active } wanderer: firm(id: "wanderer") { region { id } citations { locator } }
      institute: firm(id: "institute") { kind } modulus: firm(id: "modulus") { contacts { id } }
    }`);
    expect([oldie.active, wanderer, institute.kind]).toEqual([false, { region: null, citations: [] }, 'INSTITUTE']);
    expect(modulus.contacts).toEqual([{ id: 'ct1' }]);
  });

  it('a firm has its ties either way, by kind, in pages', async () => {
    const tie = 'from { id } to { id } kind status product { id } region { id } share since note citations { locator }';
    const { firm } = await ask(`{ firm(id: "glassworks") {
      ties { totalCount nodes { ${tie} } } supplies: ties(kinds: [SUPPLIES]) { totalCount nodes { ${tie} } }
      first: ties(first: 1) { pageInfo { endCursor } nodes { kind } }
    } }`);
    expect(firm.ties.totalCount).toBe(3);
    expect(firm.ties.nodes.map((node: { kind: string }) => node.kind)).toEqual(['ADVISES', 'INVESTS_IN', 'SUPPLIES']);
    expect(firm.supplies).toEqual({
      totalCount: 1,
      nodes: [
        {
          from: { id: 'glassworks' },
          to: { id: 'modulus' },
          kind: 'SUPPLIES',
          status: 'ACTIVE',
          product: { id: '玻璃' },
          region: { id: 'port' },
          share: 0.3,
          since: '2020-03',
          note: '长期协议',
          citations: [{ locator: 'p11' }],
        },
      ],
    });
    const next = await ask(
      `query ($after: String) { firm(id: "glassworks") { ties(first: 5, after: $after) { pageInfo { hasPreviousPage } nodes { kind } } } }`,
      { after: firm.first.pageInfo.endCursor },
    );
    expect(next.firm.ties).toEqual({
      pageInfo: { hasPreviousPage: true },
      nodes: [{ kind: 'INVESTS_IN' }, { kind: 'SUPPLIES' }],
    });
  });

  it('a project has every column, references in the order of the row', async () => {
    const { project } = await ask(`{ project(id: "pj1") {
      id name region { id } chain { id } link { id } products { id } firms { id } asset { id } stage investment
      fixedInvestment investedToDate annualOutput annualTax jobs landMu capacity horizonYears horizonOutput horizonTax
      announcedOn signedOn startedOn expectedProducingOn producingOn note citations { locator }
    } }`);
    expect(project).toEqual({
      id: 'pj1',
      name: '面板项目',
      region: { id: 'park' },
      chain: { id: 'display' },
      link: { id: 'panel' },
      products: [{ id: '面板' }, { id: '玻璃' }],
      firms: [{ id: 'modulus' }, { id: 'glassworks' }],
      asset: { id: 'a1' },
      stage: 'TALKS',
      investment: 1e9,
      fixedInvestment: 8e8,
      investedToDate: 1e7,
      annualOutput: 2e9,
      annualTax: 1e8,
      jobs: 300,
      landMu: 120.5,
      capacity: '月产3万片',
      horizonYears: 5,
      horizonOutput: 1e10,
      horizonTax: 5e8,
      announcedOn: '2024-01',
      signedOn: '2024-02-03',
      startedOn: '2024-03',
      expectedProducingOn: '2025',
      producingOn: '2026-01',
      note: '重点',
      citations: [{ locator: 'p14' }],
    });
  });
});

describe('single look-ups', () => {
  it.each(['source', 'region', 'chain', 'link', 'product', 'firm', 'project', 'targetList'])(
    '%s of an unknown id is null',
    async (field) => {
      expect(await ask(`{ ${field}(id: "no such") { id } }`)).toEqual({ [field]: null });
    },
  );

  it('refuses an unknown id in an argument that must exist, naming the nearest', async () => {
    for (const query of [
      '{ region(id: "park") { leaders(chain: "displai") { firm { id } } } }',
      '{ region(id: "park") { projects(chain: "displai") { totalCount } } }',
      '{ region(id: "park") { duties(chain: "displai") { id } } }',
    ]) {
      const { errors } = await api.ask(query);
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'chain' });
      expect(errors[0]?.message).toContain('display');
    }
    for (const query of [
      '{ chain(id: "display") { leaders(region: "parc") { firm { id } } } }',
      '{ link(id: "panel") { operations(region: "parc") { totalCount } } }',
    ]) {
      const { errors } = await api.ask(query);
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'region' });
      expect(errors[0]?.message).toContain('park');
    }
  });
});

describe('database calls', () => {
  it('reads each kind of thing once for a whole list, not once for each of its items', async () => {
    const before = graph.calls;
    await ask(`{ regions { nodes {
      parent { name } ancestors { name } leaders { firm { name } chain { name } } batches { period }
      projects { totalCount nodes { firms { name } link { name chain { name } } citations { source { title } } } }
    } } }`);
    // regions · parents, ancestors, leaders, batches, projects · firms, chains, links, sources
    expect(graph.calls - before).toBeLessThanOrEqual(11);
  });

  it('reads the lists of a firm, and what they name, in one query; its ties in another', async () => {
    const profile = `{ firm(id: "glassworks") {
      products { product { id name citations { locator } } } operations { link { id name chain { id name } } }
      leads { region { id name } } projects { id } contacts { id }
      ties { nodes { from { id name } to { id name } } }
    } }`;
    const before = graph.calls;
    const { firm } = await ask(profile);
    // firm · lists, ties
    expect(graph.calls - before).toBe(3);
    // What came along is what a look-up finds.
    for (const { product } of firm.products)
      expect(await ask(`{ product(id: "${product.id}") { id name citations { locator } } }`)).toEqual({ product });
    for (const { link } of firm.operations)
      expect(await ask(`{ link(id: "${link.id}") { id name chain { id name } } }`)).toEqual({ link });
    for (const { region } of firm.leads)
      expect(await ask(`{ region(id: "${region.id}") { id name } }`)).toEqual({ region });
    for (const { from, to } of firm.ties.nodes)
      for (const other of [from, to])
        expect(await ask(`{ firm(id: "${other.id}") { id name } }`)).toEqual({ firm: other });
    expect([firm.products, firm.operations, firm.leads, firm.ties.nodes].every(({ length }) => length > 0)).toBe(true);
  });
});
