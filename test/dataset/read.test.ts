import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS, type ReadLimits, type ReadResult, readDataset, readEntries } from '../../server/dataset/read.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { entry } from './fakeGraph.ts';
import { encodeGb18030 } from './gb18030.ts';
import { linesOf } from './sayBoth.ts';

async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  limits: Partial<ReadLimits> = {},
): Promise<ReadResult> {
  const entries = Object.entries(files).map(([path, content]) => entry(path, content));
  return readEntries(entries, { ...READ_LIMITS, ...limits });
}

const lines = ({ problems }: ReadResult): string[] => linesOf(problems);
const cells = ({ tables }: ReadResult): (readonly string[])[] =>
  tables.flatMap(({ rows }) => rows.map((row) => row.cells));

describe('readDataset', () => {
  it('joins the parts of a dataset, and says where a row stands', async () => {
    const dir = await writeDataset({
      'README.md': '#',
      '.DS_Store': 'x',
      '__MACOSX/._firms.csv': 'x',
      'one/firms.csv': 'id,name\na,甲\n',
      'two/企业.csv': '编号,名称\nb,乙\n',
      'two/README': '',
    });
    const result = await readDataset(dir);
    expect(lines(result)).toEqual([]);
    expect(result.tables.map(({ file, source }) => [file.name, source])).toEqual([
      ['firms', 'one/firms.csv'],
      ['firms', 'two/企业.csv'],
    ]);
    expect(cells(result)).toEqual([
      ['a', '甲'],
      ['b', '乙'],
    ]);
  });

  it('reads one CSV file', async () => {
    const dir = await writeDataset({ 'firms.csv': 'id,name\na,甲\n' });
    expect(cells(await readDataset(join(dir, 'firms.csv')))).toEqual([['a', '甲']]);
  });

  it('refuses what is no dataset', async () => {
    const dir = await writeDataset({ 'notes.txt': 'x', 'firms.xlsx': 'x', 'part/deep/firms.csv': 'id\n' });
    await symlink('/etc/hostname', join(dir, 'links.csv'));
    expect(lines(await readDataset(dir))).toEqual([
      'firms.xlsx: is not a CSV file',
      'links.csv: is not a plain file',
      'notes.txt: is not a CSV file',
      'part/deep: is a folder inside a part: a dataset has parts, parts have none',
    ]);
    expect(lines(await readDataset(join(dir, 'notes.txt')))).toEqual([
      'notes.txt: is none of a folder, a zip, a workbook (.xlsx) and a CSV file',
    ]);
    expect(lines(await readDataset(join(dir, 'nowhere')))).toEqual(['nowhere: there is no such file or folder']);
    await mkdir(join(dir, 'empty'));
    expect(lines(await readDataset(join(dir, 'empty')))).toEqual(['empty: has no CSV file in it']);
  });

  it('keeps its limits', async () => {
    const dir = await writeDataset({ 'firms.csv': 'id,name\na,甲\n', 'links.csv': 'id\nl\n' });
    expect(lines(await readDataset(dir, { totalSize: 10 }))[0]).toMatch(/holds 19 bytes, at most 10 are read/);
    expect(lines(await readDataset(dir, { entries: 1 }))[0]).toMatch(/has 2 files, at most 1/);
    expect(lines(await readDataset(dir, { rows: 1 }))[0]).toMatch(
      /has more than 1 rows, which is the most that come in at once/,
    );
    expect(lines(await readDataset(dir, { rows: 2, entries: 2, totalSize: 19 }))).toEqual([]);
  });
});

describe('readEntries', () => {
  it('names the nearest file and column', async () => {
    expect(lines(await read({ 'firm.csv': 'id\n' }))).toEqual([
      'firm.csv: is no file of the dataset format (nearest: "firms.csv")',
    ]);
    expect(lines(await read({ '企业们.csv': 'id\n' }))).toEqual([
      '企业们.csv: is no file of the dataset format (nearest: "企业.csv")',
    ]);
    expect(lines(await read({ 'firms.csv': 'id,naem\n' }))).toEqual([
      'firms.csv, row 1, "naem": is no column of firms (nearest: "name")',
    ]);
    expect(lines(await read({ 'firms.csv': 'id,colour of the sky\n' }))).toEqual([
      'firms.csv, row 1, "colour of the sky": is no column of firms',
    ]);
  });

  it('takes columns in any order, in English or Chinese', async () => {
    const { tables } = await read({ 'firms.csv': '名称, id ,统一社会信用代码\n甲,a,91\n' });
    expect(tables[0]?.columns.map((column) => column?.property)).toEqual(['name', 'id', 'creditCode']);
  });

  it('refuses a column twice, also under both its names, and a missing key', async () => {
    expect(lines(await read({ 'firms.csv': 'id,name,名称\n' }))).toEqual([
      'firms.csv, row 1, "名称": is the same column as "name"',
    ]);
    expect(lines(await read({ 'operations.csv': 'firm_id,region_id\n' }))).toEqual([
      'operations.csv, row 1: the column link_id (环节编号) is missing',
    ]);
    expect(lines(await read({ 'operations.csv': 'firm_id,link_id\n' }))).toEqual([]);
  });

  it('counts records, the header being 1', async () => {
    const { tables } = await read({ 'firms.csv': 'id,name\n\n"a\nb",甲\r\n,\nc,丙' });
    expect(tables[0]?.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('refuses ragged rows and values without a column, and reads the others', async () => {
    const result = await read({ 'firms.csv': 'id,name,\na,甲,\nb,乙\nc,丙,x\nd,丁,,\n' });
    expect(lines(result)).toEqual([
      'firms.csv, row 3: has 2 cells, the header has 3',
      'firms.csv, row 4, "x": stands in a column without a name',
      'firms.csv, row 5: has 4 cells, the header has 3',
    ]);
    expect(cells(result)).toEqual([['a', '甲', '']]);
    expect([...result.unread]).toEqual(['firms']);
  });

  it('refuses NUL, and cells that are too long', async () => {
    expect(lines(await read({ 'firms.csv': 'id,name\na,x\0y\n' }))).toEqual([
      'firms.csv, row 2, column name, "x␀y": holds a NUL character',
    ]);
    expect(lines(await read({ 'firms.csv': 'id,name\na,abcdef\n' }, { fieldLength: 5 }))).toEqual([
      'firms.csv, row 2, column name, "abcdef": is longer than 5 characters',
    ]);
    expect(lines(await read({ 'firms.csv': 'id,name\na,abcde\n' }, { fieldLength: 5 }))).toEqual([]);
  });

  it('refuses what is no CSV, saying where', async () => {
    expect(lines(await read({ 'firms.csv': 'id,name\na,"甲\nb,乙\n' }))).toEqual([
      'firms.csv, row 2: a quote is opened and never closed',
    ]);
    expect(lines(await read({ 'firms.csv': 'id,name\na,甲\nb,"乙"x\n' }))[0]).toMatch(
      /^firms.csv, row 3: a quote stands inside a cell/,
    );
    expect(lines(await read({ 'firms.csv': '' }))).toEqual(['firms.csv: is empty: it needs a header row']);
  });

  it('says where a long file breaks off', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `f${index},${index === 15_000 ? 'n"x' : 'n'}`);
    expect(lines(await read({ 'firms.csv': `id,name\n${rows.join('\n')}\n` }))[0]).toMatch(
      /^firms.csv, row 15002: a quote stands inside a cell/,
    );
  });

  it('reads UTF-8 with and without BOM, and GB18030, and says which', async () => {
    const text = 'id,名称\na,永济经开区𠮷\n';
    const bom = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text));
    for (const [content, encoding] of [
      [text, 'UTF-8'],
      [bom, 'UTF-8'],
      [encodeGb18030(text), 'GB18030'],
    ] as const) {
      const result = await read({ 'firms.csv': content });
      expect(lines(result)).toEqual([]);
      expect(cells(result)).toEqual([['a', '永济经开区𠮷']]);
      expect(result.sources[0]?.encoding).toBe(encoding);
    }
  });

  it('reads UTF-16 where a byte order mark says so, and nowhere else', async () => {
    const little = Buffer.from('\ufeffid,name\na,永济\n', 'utf16le');
    for (const [content, encoding] of [
      [little, 'UTF-16LE'],
      [Buffer.from(little).swap16(), 'UTF-16BE'],
    ] as const) {
      const result = await read({ 'firms.csv': content });
      expect(cells(result)).toEqual([['a', '永济']]);
      expect(result.sources[0]?.encoding).toBe(encoding);
    }
    expect((await read({ 'firms.csv': little.subarray(2) })).problemCount).toBeGreaterThan(0);
  });

  it('tells GB18030 from UTF-8 wherever the first Chinese letter stands', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `f${index},firm`).join('\n');
    for (const [content, encoding] of [
      [encodeGb18030(`id,name\n${rows}\nz,模具\n`), 'GB18030'],
      [new TextEncoder().encode(`id,name\n${rows}\nz,模具\n`), 'UTF-8'],
    ] as const) {
      const result = await read({ 'firms.csv': content });
      expect([result.sources[0]?.encoding, cells(result).at(-1)]).toEqual([encoding, ['z', '模具']]);
    }
  });

  it('never guesses an encoding', async () => {
    // 模 in GB18030 is C4 A3, which is "ģ" in UTF-8.
    expect(lines(await read({ 'firms.csv': encodeGb18030('id,name\na,模\n') }))[0]).toMatch(
      /can be read as UTF-8 and as GB18030/,
    );
    expect(lines(await read({ 'firms.csv': encodeGb18030('id,name\na,模具\n') }))).toEqual([]);
    expect(lines(await read({ 'firms.csv': 'id,name,locator\na,Café,¶12\n' }))).toEqual([]);
    expect(lines(await read({ 'firms.csv': Uint8Array.of(0x69, 0x64, 0x0a, 0xff, 0x0a) }))[0]).toMatch(
      /neither UTF-8 nor GB18030/,
    );
  });
});
