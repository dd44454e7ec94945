import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMAT } from '../../server/dataset/format.ts';
import type { Graph } from '../../server/graph/client.ts';
import { cellName } from '../../server/workbook/writeWorkbook.ts';
import { dumpGraph } from '../dataset/dumpGraph.ts';
import { encodeGb18030 } from '../dataset/gb18030.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { makeWorkbook } from '../workbook/makeWorkbook.ts';
import { openWorld } from './openWorld.ts';
import { type RunningApp, startApp } from './startApp.ts';

const OCTETS = { 'content-type': 'application/octet-stream' };
const JSON_BODY = { 'content-type': 'application/json' };

let graph: Graph;
let database: TestDatabase;
let app: RunningApp;
const uploads = join(tmpdir(), `liantu-import-test-${process.pid}`);
beforeAll(async () => {
  const opened = await openWorld('battery');
  graph = opened.graph;
  database = opened.settings;
  app = await startApp({ graph, uploads });
});
afterAll(async () => {
  await app.close();
  await graph.close();
  await rm(uploads, { recursive: true, force: true });
});

async function post(path: string, body: string | Uint8Array, headers: Record<string, string> = OCTETS) {
  const reply = await fetch(`${app.address}${path}`, { method: 'POST', headers, body: body as BodyInit });
  return { status: reply.status, body: await reply.json() };
}

/** Rows of texts whose cells say where they are, as Excel writes them. */
const placedRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells, row) => {
      const placed = cells.map(
        (text, column) => `<c r="${cellName(column, row)}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${row + 1}" spans="1:10">${placed.join('')}</row>`;
    })
    .join('');
const FIRMS = 'id,name\nsent,送来\n';

describe('POST /import', () => {
  it('checks without changing anything, then imports, then says that nothing changed', async () => {
    const before = await dumpGraph(database);
    const checked = await post('/import?name=firms.csv&check=1', FIRMS);
    expect(checked).toMatchObject({
      status: 200,
      body: { status: 'accepted', plan: { files: { firms: { new: 1 } } } },
    });
    expect(await dumpGraph(database)).toEqual(before);
    const imported = await post('/import?name=firms.csv&by=script', FIRMS);
    expect(imported).toMatchObject({ status: 200, body: { status: 'imported', number: expect.any(Number) } });
    expect((await post('/import?name=firms.csv', FIRMS)).body).toMatchObject({ number: null });
  });

  it('refuses a wrong dataset with 422 and every problem', async () => {
    expect(await post('/import?name=firms.csv', 'id,name,kind\nx,X,frim\n')).toMatchObject({
      status: 422,
      body: {
        status: 'refused',
        problemCount: 1,
        problems: [
          {
            file: 'firms.csv',
            row: 2,
            column: 'kind',
            reason: {
              zh: expect.stringMatching(/^不在可选值之内：企业/),
              en: expect.stringMatching(/^is none of firm/),
            },
            nearest: 'firm',
          },
        ],
      },
    });
  });

  it('takes no body that a foreign page could send', async () => {
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
      expect((await post('/import?name=firms.csv', FIRMS, { 'content-type': type })).status, type).toBe(415);
    const none = await fetch(`${app.address}/import/history/1/undo`, { method: 'POST' });
    expect(none.status).toBe(400);
  });

  it('refuses names that are none', async () => {
    for (const name of ['..', 'a/b.csv', ''])
      expect((await post(`/import?name=${encodeURIComponent(name)}`, FIRMS)).status, name).toBe(400);
    expect((await post('/import', FIRMS)).body.error.argument).toBe('name');
  });
});

describe('/import/uploads', () => {
  it('shows what would change, imports with progress, and is gone afterwards', async () => {
    const sent = await post(
      `/import/uploads?name=${encodeURIComponent('企业.csv')}`,
      encodeGb18030('编号,名称\nsent,改名改名\nmore,新增企业\n'),
    );
    const { id } = sent.body;
    expect(sent.body).toMatchObject({
      status: 'accepted',
      name: '企业.csv',
      sources: [{ encoding: 'GB18030', rows: 2 }],
    });
    const changes = await (await fetch(`${app.address}/import/uploads/${id}/changes?limit=1`)).json();
    expect(changes).toMatchObject({
      total: 2,
      changes: [{ key: 'sent', kind: 'changed', values: [{ column: 'name', old: '送来', new: '改名改名' }] }],
    });
    const reply = await fetch(`${app.address}/import/uploads/${id}/import`, {
      method: 'POST',
      headers: { ...JSON_BODY, accept: 'application/x-ndjson' },
      body: JSON.stringify({ by: '王主任' }),
    });
    const lines = (await reply.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ done: 2, total: 2 });
    expect(lines.at(-1)).toMatchObject({ result: { status: 'imported' } });
    expect((await fetch(`${app.address}/import/uploads/${id}/changes`)).status).toBe(404);
    const { imports } = await (await fetch(`${app.address}/import/history?first=1`)).json();
    expect(imports[0]).toMatchObject({ by: '王主任', file: '企业.csv', counts: { firms: { new: 1, changed: 1 } } });
    const undone = await post(`/import/history/${imports[0].number}/undo`, '{"by":"王主任"}', JSON_BODY);
    expect(undone.body).toMatchObject({ status: 'undone' });
  });

  it('can be taken back', async () => {
    const { id } = (await post('/import/uploads?name=firms.csv', FIRMS)).body;
    expect((await fetch(`${app.address}/import/uploads/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await fetch(`${app.address}/import/uploads/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('gives back the user’s own workbook with the bad cells marked', async () => {
    const wrong = [
      ['编号', '名称', '类型', '成立日期', '注册资本', '员工人数', '网站', '状态', '区域编号', '统一社会信用代码'],
      ['m1', '甲', '企业们', '2024-13', '1,000', '-1', 'ftp://x', '存在', 'nowhere', '911401070000000000'],
      ['m1', '乙', '', '', '', '', '', '', '', ''],
      ['', '丙', '', '', '', '', '', '', '', ''],
    ];
    const styles =
      '<styleSheet><fills count="2"><fill/><fill/></fills><cellXfs count="1"><xf numFmtId="0" fillId="0"/></cellXfs></styleSheet>';
    const own = makeWorkbook({
      sheets: { 企业: placedRows(wrong) },
      more: { 'docProps/app.xml': '<kept/>', 'xl/styles.xml': styles },
    });
    const { id, problemCount } = (await post('/import/uploads?name=book.xlsx', own)).body;
    expect(problemCount).toBe(10);
    const reply = await fetch(`${app.address}/import/uploads/${id}/problems.xlsx`);
    const marked = Buffer.from(await reply.arrayBuffer());
    const parts = unzipSync(marked);
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet0.xml']);
    expect([...sheet.matchAll(/<c[^>]* s="1"/g)].length).toBe(10);
    expect(new TextDecoder().decode(parts['docProps/app.xml'])).toBe('<kept/>');
    const sheets = await readXlsxFile(marked);
    expect(sheets.map(({ sheet: name }) => name)).toEqual(['企业', '问题']);
    expect(sheets[0]?.data).toEqual(wrong.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    expect(sheets[1]?.data).toHaveLength(11);
  });

  it('makes a workbook of a CSV file, with the bad cells marked', async () => {
    const { id } = (await post('/import/uploads?name=firms.csv', 'id,name,kind\na,A,firm\nb,B,frim\n')).body;
    for (const [lang, name, reason] of [
      ['en', 'Problems', /^is none of/],
      ['zh', '问题', /^不在可选值之内/],
    ] as const) {
      const reply = await fetch(`${app.address}/import/uploads/${id}/problems.xlsx?lang=${lang}`);
      const sheets = await readXlsxFile(Buffer.from(await reply.arrayBuffer()));
      expect(sheets.map(({ sheet }) => sheet)).toEqual([name, '1 firms']);
      expect(sheets[0]?.data[1]).toEqual(['firms.csv', '3', 'kind', 'frim', expect.stringMatching(reason), 'firm']);
    }
  });
});

describe('/import/template.xlsx', () => {
  it('has a sheet for every file, and imports back as it is without changing anything', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const template = Buffer.from(
        await (await fetch(`${app.address}/import/template.xlsx?lang=${lang}`)).arrayBuffer(),
      );
      const sheets = await readXlsxFile(template);
      expect(sheets.slice(1).map(({ sheet }) => sheet)).toEqual(
        FORMAT.map((file) => (lang === 'zh' ? file.zh : file.name)),
      );
      expect((await post('/import?name=template.xlsx', template)).body).toMatchObject({
        status: 'imported',
        number: null,
      });
    }
  });
});

describe('/export/dataset', () => {
  it('gives the graph, a region or a chain as a file that imports back without a change', async () => {
    for (const query of ['zip', 'xlsx', 'zip?region=zone', 'xlsx?chain=battery', 'zip?chain=battery&template=1']) {
      const reply = await fetch(`${app.address}/export/dataset.${query}`);
      expect(reply.status, query).toBe(200);
      const name = query.startsWith('zip') ? 'data.zip' : 'data.xlsx';
      const sent = await post(`/import?name=${name}`, Buffer.from(await reply.arrayBuffer()));
      expect(sent.body, query).toMatchObject({ status: 'imported', number: null });
    }
  });

  it('refuses what is not there', async () => {
    expect((await fetch(`${app.address}/export/dataset.zip?region=nowhere`)).status).toBe(404);
    expect((await fetch(`${app.address}/export/dataset.zip?template=1`)).status).toBe(400);
  });
});

describe('/export/chain-map.cyjs', () => {
  it('has the same links and flows as the other files', async () => {
    const query = 'region=zone&chain=battery';
    const { elements } = await (await fetch(`${app.address}/export/chain-map.cyjs?${query}`)).json();
    const map = await (await fetch(`${app.address}/export/chain-map.json?${query}`)).json();
    expect(elements.nodes.map(({ data }: { data: { id: string } }) => data.id)).toEqual(
      map.links.map(({ link }: { link: { id: string } }) => link.id),
    );
    expect(
      elements.edges.map(({ data }: { data: { source: string; target: string } }) => [data.source, data.target]),
    ).toEqual(map.flows.map(({ from, to }: { from: string; to: string }) => [from, to]));
  });
});
