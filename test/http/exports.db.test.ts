import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { openWorld } from './openWorld.ts';
import { type Reply, type RunningApp, send, startApp } from './startApp.ts';

const NOW = new Date('2026-03-04T05:06:07.000Z');

let graph: Graph;
let app: RunningApp;

beforeAll(async () => {
  ({ graph } = await openWorld('battery', 'awkward'));
  app = await startApp({ graph, now: () => NOW });
}, 180_000);

afterAll(async () => {
  await app.close();
  await graph.close();
});

async function ask<Data>(query: string, variables: object = {}): Promise<Data> {
  const reply = await send(app, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data: Data; errors?: unknown } = JSON.parse(reply.text);
  expect(errors).toBeUndefined();
  return data;
}

async function get(path: string): Promise<Reply> {
  const reply = await send(app, path);
  expect(reply.status, reply.text.slice(0, 300)).toBe(200);
  return reply;
}

/** The rows of a csv by the names of their header. */
async function rowsOf(path: string): Promise<Record<string, string>[]> {
  return parse((await get(path)).text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

interface Scored {
  readonly score: {
    readonly point: number;
    readonly low: number;
    readonly high: number;
    readonly known: number;
    readonly factors: readonly {
      readonly name: string;
      readonly value: number;
      readonly known: boolean;
      readonly zh: string;
      readonly en: string;
    }[];
  };
}
const SCORE = 'score { point low high known factors { name value known zh: reason en: reason(lang: EN) } }';

interface ApiGap extends Scored {
  readonly link: { readonly id: string; readonly name: string };
  readonly kind: string;
  readonly direction: string | null;
}
async function apiGaps(args = ''): Promise<readonly ApiGap[]> {
  const { gaps } = await ask<{ gaps: { nodes: ApiGap[] } }>(
    `{ gaps(region: "zone", first: 500 ${args}) { nodes { link { id name } kind direction ${SCORE} } } }`,
  );
  return gaps.nodes;
}

interface ApiCandidate extends Scored {
  readonly firm: {
    readonly id: string;
    readonly name: string;
    readonly creditCode: string | null;
    readonly listedCode: string | null;
  };
  readonly grounds: readonly string[];
}
async function apiCandidates(args = ''): Promise<readonly ApiCandidate[]> {
  const { candidates } = await ask<{ candidates: { nodes: ApiCandidate[] } }>(
    `{ candidates(region: "zone", link: "anode", first: 500 ${args}) { nodes { firm { id name creditCode listedCode } grounds ${SCORE} } } }`,
  );
  return candidates.nodes;
}

const CANDIDATES = '/export/candidates.csv?region=zone&link=anode';

describe('/export/gaps', () => {
  it('has the rows of the API, in its order, with the same numbers and sentences', async () => {
    const gaps = await apiGaps();
    expect(gaps.length).toBeGreaterThan(2);
    const rows = await rowsOf('/export/gaps.csv?region=zone');
    expect(
      rows.map((row) => [row.环节编号, row.环节, Number(row.得分), Number(row.得分下限), Number(row.得分上限)]),
    ).toEqual(gaps.map(({ link, score }) => [link.id, link.name, score.point, score.low, score.high]));
    const words: Record<string, string> = { FILL: '补链', EXTEND: '延链', STRENGTHEN: '强链', BUILD: '建链' };
    expect(rows.map((row) => row.缺口类型)).toEqual(gaps.map(({ kind }) => words[kind]));
    const factors: Record<string, string> = {
      demand: '本地需求',
      inputs: '本地投入',
      leaders: '链主邻近',
      relatedness: '关联密度',
    };
    for (const [index, gap] of gaps.entries()) {
      for (const factor of gap.score.factors.filter(({ name }) => name in factors)) {
        expect(rows[index]?.[factors[factor.name] ?? '']).toBe(factor.known ? String(factor.value) : '');
        expect(rows[index]?.[`${factors[factor.name]}：理由`]).toBe(factor.zh);
      }
    }
  });

  it('takes the arguments of the API', async () => {
    const weighted =
      '/export/gaps.json?region=zone&chain=battery&kinds=EXTEND&assume=pack&weights.demand=0&weights.unlock=10';
    const gaps = await apiGaps(
      ', chain: "battery", kinds: [EXTEND], assume: ["pack"], weights: { demand: 0, unlock: 10 }',
    );
    const { head, rows } = JSON.parse((await get(weighted)).text);
    expect(rows.map((row: ApiGap) => [row.link.id, row.kind, row.direction, row.score.point])).toEqual(
      gaps.map(({ link, kind, direction, score }) => [link.id, kind, direction, score.point]),
    );
    expect(head).toMatchObject({
      export: 'gaps',
      region: { id: 'zone', name: '北开发区', nameEn: 'North Zone' },
      chain: { id: 'battery' },
      kinds: ['EXTEND'],
      assume: ['pack'],
      weights: { demand: 0, unlock: 10, plan: 1.5 },
      rules: 1,
      generatedAt: NOW.toISOString(),
      rows: gaps.length,
    });
    expect(head.dataVersion).toBe(
      (await ask<{ meta: { dataVersion: string } }>('{ meta { dataVersion } }')).meta.dataVersion,
    );
  });

  it('says in English what the API says in English', async () => {
    const [gap] = await apiGaps();
    const [row] = await rowsOf('/export/gaps.csv?region=zone&lang=en');
    expect(row?.['Kind of gap']).toContain('链)');
    expect(row?.['demand here: why']).toBe(gap?.score.factors.find(({ name }) => name === 'demand')?.en);
  });

  it('opens as a workbook with the same rows, typed, and says on its first sheet what it is of', async () => {
    const gaps = await apiGaps();
    const [about, data] = await readXlsxFile((await get('/export/gaps.xlsx?region=zone')).body);
    const [header = [], ...rows] = data?.data ?? [];
    const column = (name: string) => header.indexOf(name);
    expect(rows.map((row) => [row[column('环节编号')], row[column('得分')], row[column('紧邻已有环节')]])).toEqual(
      gaps.map(({ link, score }) => [link.id, score.point, expect.any(Boolean)]),
    );
    const lines = new Map((about?.data ?? []).map(([title, value]) => [title, value]));
    expect(lines.get('区域')).toBe('北开发区（zone）');
    expect(lines.get('规则版本')).toBe(1);
    expect(lines.get('导出时间')).toBe(NOW.toISOString());
    expect(lines.get('行数')).toBe(gaps.length);
    expect(lines.get('权重')).toContain('本地需求 2.5');
  });

  it('is named in Chinese, with a name in ASCII for who knows no other, and kept by nobody', async () => {
    const { headers } = await get('/export/gaps.xlsx?region=zone&chain=battery');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="gaps\.xlsx"; filename\*=UTF-8''[\w%.-]+$/);
    const [, encoded = ''] = /UTF-8''(.*)$/.exec(String(headers['content-disposition'])) ?? [];
    expect(decodeURIComponent(encoded)).toMatch(/^产业链缺口-北开发区-.+\.xlsx$/);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  });
});

describe('/export/candidates', () => {
  it('has the rows of the API, in its order, with texts that cannot run', async () => {
    const candidates = await apiCandidates();
    const rows = await rowsOf(CANDIDATES);
    const inert = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
    expect(rows.map((row) => [row.企业编号, row.企业, Number(row.得分)])).toEqual(
      candidates.map(({ firm, score }) => [inert(firm.id), inert(firm.name), score.point]),
    );
    expect(rows.map((row) => row.企业)).toContain('\'=HYPERLINK("http://example.invalid","负极")');
    expect(rows.map((row) => row.企业)).toContain('负极,"丁" <b>&amp;</b>');
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
  });

  it('keeps codes as text in a workbook, and numbers as numbers', async () => {
    const [, data] = await readXlsxFile((await get('/export/candidates.xlsx?region=zone&link=anode')).body);
    const [header = [], ...rows] = data?.data ?? [];
    const column = (name: string) => header.indexOf(name);
    const row = rows.find((cells) => cells[column('企业编号')] === '000123');
    expect(row?.[column('证券代码')]).toBe('000001');
    expect(row?.[column('统一社会信用代码')]).toBe('91140000000000E012');
    expect(row?.[column('企业')]).toBe('=HYPERLINK("http://example.invalid","负极")');
    expect(row?.[column('营业收入（元）')]).toBe(1234.56);
    expect(rows.find((cells) => cells[column('企业编号')] === '1e5')?.[column('证券代码')]).toBe('600519');
  });

  it('names the sources with place and quote', async () => {
    const row = (await rowsOf(CANDIDATES)).find((cells) => cells.企业编号 === '000123');
    expect(row?.来源).toContain('The battery book p7, =1 「=1+1」');
    const { rows } = JSON.parse((await get('/export/candidates.json?region=zone&link=anode')).text);
    expect(rows.find(({ firm }: ApiCandidate) => firm.id === '000123')).toMatchObject({
      firm: { listedCode: '000001', region: { id: 'south', name: '南省' } },
      grounds: ['RUNS'],
    });
  });

  it('filters, weighs and prefers as the API does, and the head says so', async () => {
    const query =
      'filter.within=south&filter.minRevenue=1000&weights.scale=10&preferredRegions=south&preferredRegions=hill';
    const { head, rows } = JSON.parse((await get(`/export/candidates.json?region=zone&link=anode&${query}`)).text);
    const candidates = await apiCandidates(
      ', filter: { within: "south", minRevenue: 1000 }, weights: { scale: 10 }, preferredRegions: ["south", "hill"]',
    );
    expect(candidates.length).toBeGreaterThan(0);
    expect(rows.map((row: ApiCandidate) => [row.firm.id, row.score.point])).toEqual(
      candidates.map(({ firm, score }) => [firm.id, score.point]),
    );
    expect(head).toMatchObject({ filter: { within: 'south', minRevenue: 1000 }, preferredRegions: ['south', 'hill'] });
    expect(Object.keys(head)).toContain('gatedOut.ALREADY_HERE');
  });
});

describe('/export/target-lists', () => {
  it('has what is on the list, in the order of the API, with the scores of the moment of adding', async () => {
    const { createTargetList } = await ask<{ createTargetList: { id: string } }>(
      'mutation { createTargetList(input: { name: "=负极/名单", region: "zone", note: "首轮" }) { id } }',
    );
    const { id } = createTargetList;
    await ask('mutation ($id: ID!) { addTargets(list: $id, link: "anode", firms: ["anode-b", "000123"]) { id } }', {
      id,
    });
    interface ApiTarget extends Scored {
      readonly id: string;
      readonly firm: { readonly id: string };
      readonly version: number;
    }
    const { targetList } = await ask<{ targetList: { targets: { nodes: ApiTarget[] } } }>(
      `query ($id: ID!) { targetList(id: $id) { targets(first: 500) { nodes { id version firm { id } ${SCORE} } } } }`,
      { id },
    );
    const targets = targetList.targets.nodes;
    expect(targets).toHaveLength(2);
    await ask(
      'mutation ($id: ID!, $version: Int!) { updateTarget(id: $id, version: $version, patch: { state: VISITED, owner: "+王" }) { id } }',
      {
        id: targets[0]?.id,
        version: targets[0]?.version,
      },
    );
    const rows = await rowsOf(`/export/target-lists/${id}.csv`);
    expect(rows.map((row) => [row.企业编号, row.环节编号, Number(row.得分)])).toEqual(
      targets.map(({ firm, score }) => [firm.id, 'anode', score.point]),
    );
    expect([rows[0]?.进展, rows[0]?.负责人, rows[1]?.进展]).toEqual(['已走访', "'+王", '拟联系']);
    const { head, rows: objects } = JSON.parse((await get(`/export/target-lists/${id}.json`)).text);
    expect(head).toMatchObject({
      export: 'target-list',
      list: { id, name: '=负极/名单' },
      note: '首轮',
      region: { id: 'zone' },
      rows: 2,
    });
    expect(objects[0]).toMatchObject({ id: targets[0]?.id, state: 'VISITED', owner: '+王' });
    const filtered = JSON.parse((await get(`/export/target-lists/${id}.json?state=VISITED&state=SIGNED`)).text);
    expect(filtered.rows.map((row: { id: string }) => row.id)).toEqual([targets[0]?.id]);
    expect(filtered.head).toMatchObject({ state: ['VISITED', 'SIGNED'], rows: 1 });
    expect(head.state).toBeUndefined();
    expect((await rowsOf(`/export/target-lists/${id}.csv?state=PROPOSED`)).map((row) => row.进展)).toEqual(['拟联系']);
    const none = (await get(`/export/target-lists/${id}.csv?state=DROPPED&head=1&bom=0`)).text;
    expect(none).toContain('# 进展筛选,已放弃');
    const { headers, body } = await get(`/export/target-lists/${id}.xlsx`);
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain('招商目标-=负极_名单.xlsx');
    expect((await readXlsxFile(body))[1]?.data).toHaveLength(3);
  });

  it('is NOT_FOUND where there is no such list', async () => {
    const reply = await send(app, '/export/target-lists/none.a.csv');
    expect(reply.status).toBe(404);
    expect(JSON.parse(reply.text).error).toEqual({
      code: 'NOT_FOUND',
      message: 'id: no target list "none.a"',
      argument: 'id',
    });
  });
});

describe('/export/chain-map', () => {
  it('has the links, statuses and flows of the API', async () => {
    interface ApiMap {
      readonly links: readonly {
        readonly link: { readonly id: string };
        readonly status: string;
        readonly column: number;
      }[];
      readonly flows: readonly { readonly from: string; readonly to: string; readonly state: string }[];
      readonly summary: object;
    }
    const { chainMap } = await ask<{ chainMap: ApiMap }>(
      '{ chainMap(chain: "battery", region: "zone") { links { link { id } status column } flows { from to state } summary { present weak planned missing excluded completeness } } }',
    );
    const file: ApiMap = JSON.parse((await get('/export/chain-map.json?region=zone&chain=battery')).text);
    const links = (map: ApiMap) => map.links.map(({ link, status, column }) => [link.id, status, column]);
    const flows = (map: ApiMap) => map.flows.map(({ from, to, state }) => [from, to, state]);
    expect(links(file)).toEqual(links(chainMap));
    expect(flows(file)).toEqual(flows(chainMap));
    expect(file.summary).toEqual(chainMap.summary);

    const { text, headers } = await get('/export/chain-map.graphml?region=zone&chain=battery&lang=en');
    expect(headers['content-type']).toContain('application/graphml+xml');
    expect([...text.matchAll(/<node id="([^"]+)">/g)].map(([, id]) => id)).toEqual(
      chainMap.links.map(({ link }) => link.id),
    );
    expect(
      [...text.matchAll(/<edge source="([^"]+)" target="([^"]+)">\n<data key="edge\.state">(\w+)/g)].map(
        ([, ...edge]) => edge,
      ),
    ).toEqual(flows(chainMap));
  });
});

describe('every export', () => {
  it.each([
    ['/export/gaps.csv?region=zon', 404, 'NOT_FOUND', 'zone'],
    ['/export/gaps.csv?region=zone&chain=batery', 404, 'NOT_FOUND', 'battery'],
    ['/export/gaps.csv?region=zone&assume=nothing', 404, 'NOT_FOUND', 'nearest'],
    ['/export/candidates.csv?region=zone&link=anod', 404, 'NOT_FOUND', 'anode'],
    ['/export/chain-map.json?region=zone&chain=x', 404, 'NOT_FOUND', 'battery'],
    ['/export/gaps.xls?region=zone', 404, 'NOT_FOUND', 'gaps.xlsx'],
    ['/export/gaps.csv', 400, 'BAD_USER_INPUT', 'region is missing'],
    ['/export/gaps.csv?region=zone&weights.demand=11', 400, 'BAD_USER_INPUT', '0 to 10'],
    ['/export/target-lists/x.csv?state=VISITD', 400, 'BAD_USER_INPUT', 'nearest: VISITED'],
    ['/export/gaps.json?region=zone&bom=0', 400, 'BAD_USER_INPUT', 'bom is for csv only'],
    [
      `/export/gaps.csv?region=zone&${['demand', 'inputs', 'leaders', 'plan', 'unlock', 'relatedness', 'prospects'].map((name) => `weights.${name}=0`).join('&')}`,
      400,
      'BAD_USER_INPUT',
      'all are 0',
    ],
  ])('refuses %s', async (path, status, code, hint) => {
    const reply = await send(app, path);
    expect(reply.status).toBe(status);
    const { error } = JSON.parse(reply.text);
    expect(error.code).toBe(code);
    expect(error.message).toContain(hint);
    expect(reply.headers['content-disposition']).toBeUndefined();
  });

  it('shows nothing of its inside, whatever it is asked', async () => {
    const nasty = [
      '%00',
      '%22%20OR%201%3D1',
      '(',
      'a%20AND%20(',
      '%5C',
      '*%3A*',
      '~',
      '%F0%9F%92%A3',
      `x${'y'.repeat(127)}`,
      '%ff',
    ];
    for (const value of nasty) {
      for (const path of [
        `/export/gaps.json?region=${value}`,
        `/export/candidates.json?region=zone&link=anode&filter.text=${value}`,
        `/export/target-lists/${value}.json`,
        `/export/${value}`,
      ]) {
        const reply = await send(app, path);
        expect(reply.status, path).toBeLessThan(500);
        expect(reply.text).not.toMatch(/MATCH|RETURN|lucene|Neo4j|org\.apache|node_modules|\.ts\b|at .+:\d+:\d+/i);
      }
    }
  });

  it('comes packed for who takes it so, and is the same', async () => {
    const packed = await send(app, '/export/gaps.csv?region=zone', { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).toString()).toBe((await get('/export/gaps.csv?region=zone')).text);
  });

  it('begins with a byte order mark, unless asked not to', async () => {
    expect((await get('/export/gaps.csv?region=zone')).body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await get('/export/gaps.csv?region=zone&bom=0')).text.startsWith('环节编号,')).toBe(true);
  });

  it('carries its head as comments where asked', async () => {
    const lines = (await get(`${CANDIDATES}&head=1&bom=0&filter.text=${encodeURIComponent('负极')}`)).text.split(
      '\r\n',
    );
    expect(lines.filter((line) => line.startsWith('# '))).toEqual(
      expect.arrayContaining(['# 区域,北开发区（zone）', '# 筛选,text = 负极', `# 导出时间,${NOW.toISOString()}`]),
    );
  });
});
