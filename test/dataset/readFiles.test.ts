import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ReadLimits, type ReadResult, readDataset } from '../../server/dataset/read.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { makeWorkbook, textRows, type WorkbookParts, zip } from '../workbook/makeWorkbook.ts';
import { encodeGb18030 } from './gb18030.ts';
import { linesOf } from './sayBoth.ts';

async function read(name: string, content: string | Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadResult> {
  return readDataset(join(await writeDataset({ [name]: content }), name), limits);
}

const lines = ({ problems }: ReadResult): string[] => linesOf(problems);
const cells = ({ tables }: ReadResult): (readonly string[])[] =>
  tables.flatMap(({ rows }) => rows.map((row) => row.cells));
const book = (sheets: WorkbookParts['sheets'], more: Partial<WorkbookParts> = {}): Promise<ReadResult> =>
  read('book.xlsx', makeWorkbook({ sheets, ...more }));
const HEAD =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>';

describe('readDataset of a zip', () => {
  it('reads the folder as it was packed, with or without the folder itself', async () => {
    const files = { 'one/firms.csv': 'id,name\na,甲\n', 'two/企业.csv': encodeGb18030('编号,名称\nb,乙乙\n') };
    const packed = Object.fromEntries(Object.entries(files).map(([path, content]) => [`out/${path}`, content]));
    const beside = { '__MACOSX/._firms.csv': 'x', 'one/.DS_Store': 'x', 'README.md': 'x' };
    const plain = await read('data.zip', zip({ ...files, ...beside }));
    const outer = await read('data.zip', zip(packed));
    for (const result of [plain, outer]) {
      expect(lines(result)).toEqual([]);
      expect(result.tables.map(({ source }) => source)).toEqual(['one/firms.csv', 'two/企业.csv']);
      expect(cells(result)).toEqual([
        ['a', '甲'],
        ['b', '乙乙'],
      ]);
      expect(result.sources.map(({ encoding }) => encoding)).toEqual(['UTF-8', 'GB18030']);
    }
  });

  it('reads names that are GB18030 and do not say so, as the Chinese Windows writes them', async () => {
    const placeholder = 'qiye.csv';
    const name = encodeGb18030('企业.csv');
    const bytes = Buffer.from(zip({ [placeholder]: 'id,name\na,甲\n' }));
    for (let at = bytes.indexOf(placeholder); at !== -1; at = bytes.indexOf(placeholder, at + 1)) bytes.set(name, at);
    const result = await read('data.zip', bytes);
    expect(lines(result)).toEqual([]);
    expect(result.tables.map(({ file, source }) => [file.name, source])).toEqual([['firms', '企业.csv']]);
  });

  it('refuses what is no dataset in it', async () => {
    expect(
      lines(
        await read(
          'data.zip',
          zip({ 'a/b/firms.csv': 'id\n', 'more.zip': zip({}), 'links.csv': 'id\n', 'x.pdf': 'x' }),
        ),
      ),
    ).toEqual([
      'a/b/firms.csv: is in a folder inside a part: a dataset has parts, parts have none',
      'more.zip: is an archive or workbook inside a zip: import it by itself',
      'x.pdf: is not a CSV file',
    ]);
    expect(lines(await read('data.zip', zip({ README: 'x' })))).toEqual(['data.zip: has no CSV file in it']);
  });

  it('refuses entries that leave the folder, links, encryption, and what is damaged', async () => {
    const firms = { 'firms.csv': 'id,name\na,甲\n' };
    expect(lines(await read('data.zip', zip({ '../firms.csv': 'id\n' })))).toEqual([
      'data.zip: has an entry that leaves the folder: "../firms.csv"',
    ]);
    expect(lines(await read('data.zip', zip({ '/firms.csv': 'id\n' })))[0]).toMatch(/leaves the folder/);
    const directory = (bytes: Uint8Array, change: (entry: Buffer) => void): Uint8Array => {
      const copy = Buffer.from(bytes);
      change(copy.subarray(copy.indexOf('PK\x01\x02')));
      return copy;
    };
    const linked = directory(zip(firms), (entry) => entry.writeUInt32LE((0o120777 << 16) >>> 0, 38));
    expect(lines(await read('data.zip', linked))[0]).toMatch(/has a link in it \("firms.csv"\)/);
    const locked = directory(zip(firms), (entry) => entry.writeUInt16LE(1, 8));
    expect(lines(await read('data.zip', locked))[0]).toMatch(/is encrypted \("firms.csv"\)/);
    const lying = directory(zip(firms), (entry) => entry.writeUInt32LE(5, 24));
    expect(lines(await read('data.zip', lying))[0]).toMatch(/firms.csv: is no zip, or a damaged one/);
    expect(lines(await read('data.zip', zip(firms).subarray(0, 60)))[0]).toMatch(/is no zip, or a damaged one/);
  });

  it('refuses bombs before they are unpacked', async () => {
    const bomb = zip({ 'firms.csv': new Uint8Array(100 * 2 ** 20) });
    const started = process.memoryUsage().rss;
    expect(lines(await read('data.zip', bomb))[0]).toMatch(/unpacks to more than 200 times its size/);
    expect(process.memoryUsage().rss - started).toBeLessThan(512 * 2 ** 20);
    expect(lines(await read('data.zip', zip({ 'firms.csv': 'id,name\na,甲\n' }), { totalSize: 10 }))[0]).toMatch(
      /unpacks to more than 10 bytes/,
    );
    expect(lines(await read('data.zip', zip({ 'firms.csv': 'id\n', 'links.csv': 'id\n' }), { entries: 1 }))[0]).toMatch(
      /has 2 entries, at most 1/,
    );
  });
});

describe('readDataset of a workbook', () => {
  it('reads sheets by English and Chinese names, and leaves empty and explaining ones', async () => {
    const result = await book({
      企业: textRows([
        ['编号', '名称'],
        ['a', '甲'],
      ]),
      links: textRows([
        ['id', 'name'],
        ['l', '环节'],
      ]),
      说明: textRows([['怎样填写']]),
      Sheet1: '',
    });
    expect(lines(result)).toEqual([]);
    expect(result.sources).toMatchObject([
      { source: '企业', file: 'firms', encoding: 'XLSX', rows: 1 },
      { source: 'links', file: 'links', encoding: 'XLSX', rows: 1 },
    ]);
    expect(lines(await book({ 企业们: textRows([['编号']]) }))).toEqual([
      '企业们: is no sheet of the dataset format (nearest: "企业")',
    ]);
  });

  it('numbers rows as the spreadsheet does, and fills up short ones', async () => {
    const { tables } = await book({ firms: `${HEAD}<row r="7"><c r="A7" t="inlineStr"><is><t>a</t></is></c></row>` });
    expect(tables[0]?.rows).toEqual([{ row: 7, cells: ['a', ''] }]);
  });

  it('takes a template filled as people fill it: dates, codes, money with its unit', async () => {
    const result = await book(
      {
        企业: `${textRows([['编号', '名称', '成立日期', '统一社会信用代码', '注册资本']]).replace('<row>', '<row r="1">')}<row r="2"><c r="A2"><v>7</v></c><c r="B2" t="s"><v>0</v></c><c r="C2" s="1"><v>45429</v></c><c r="D2" t="s"><v>1</v></c><c r="E2" t="s"><v>2</v></c></row>`,
      },
      { strings: ['<t>永济</t>', '<t>911401070123456789</t>', '<t>1.5亿</t>'], formats: ['#14'] },
    );
    expect(lines(result)).toEqual([]);
    expect(cells(result)).toEqual([['7', '永济', '2024-05-17', '911401070123456789', '1.5亿']]);
  });

  it('reports every cell that has no text, and reads the others of its row', async () => {
    const result = await book({
      firms: `${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><f>A1</f></c></row><row r="3"><c r="A3" t="e"><v>#REF!</v></c><c r="C3" t="e"><v>#N/A</v></c></row>`,
    });
    expect(lines(result)).toEqual(['firms, row 3, "#N/A": is an error of the spreadsheet (#N/A): correct its formula']);
    expect([...(result.tables[0]?.rows[0]?.faults ?? [])]).toEqual([
      [
        1,
        {
          value: '',
          reason: {
            zh: expect.stringMatching(/^是没有存值的公式/),
            en: expect.stringMatching(/^is a formula without/),
          },
        },
      ],
    ]);
  });

  it('refuses macros, embedded files, other kinds of workbook, and what is none', async () => {
    const sheets = { firms: HEAD };
    expect(lines(await book(sheets, { more: { 'xl/vbaProject.bin': 'x' } }))).toEqual([
      'book.xlsx: holds macros: save it as .xlsx',
    ]);
    expect(lines(await book(sheets, { more: { 'xl/embeddings/a.xlsx': 'x' } }))[0]).toMatch(/other files embedded/);
    expect(lines(await book(sheets, { more: { 'xl/workbook.bin': 'x' } }))[0]).toMatch(/binary workbook/);
    expect(lines(await read('book.xlsm', makeWorkbook({ sheets })))[0]).toMatch(/is a .xlsm file: save it as .xlsx/);
    expect(lines(await read('book.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0)))[0]).toMatch(/encrypted workbook/);
    expect(lines(await read('book.xlsx', 'id,name\na,甲\n'))[0]).toMatch(/is no .xlsx file inside/);
    expect(lines(await read('firms.csv', makeWorkbook({ sheets })))[0]).toMatch(/is called .csv but is no text/);
    expect(lines(await read('book.xlsx', zip({ 'firms.csv': 'id\n' })))[0]).toMatch(/is no workbook of Excel/);
  });

  it('refuses document types, so that no entity grows or calls out', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const calls = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>';
    for (const strings of [laughs, calls])
      expect(lines(await book({ firms: HEAD }, { more: { 'xl/sharedStrings.xml': strings } }))).toEqual([
        'book.xlsx: has a document type in it, as no workbook has: it is not read',
      ]);
    const undeclared = '<sst><si><t>&a;</t></si></sst>';
    expect(lines(await book({ firms: HEAD }, { more: { 'xl/sharedStrings.xml': undeclared } }))[0]).toMatch(/damaged/);
  });

  it('refuses sheets that are broken, too wide or endless, keeping its memory', async () => {
    expect(lines(await book({ firms: `${HEAD}<row r="1"/>` }))[0]).toMatch(/rows are out of order \(1 after 1\)/);
    expect(lines(await book({ firms: `${HEAD}<row r="2"><c r="B2"/><c r="A2"/></row>` }))[0]).toMatch(
      /cells are out of order/,
    );
    expect(lines(await book({ firms: `${HEAD}<row r="2"><c r="XFD2"><v>1</v></c></row>` }))[0]).toMatch(
      /has a cell in column 16384/,
    );
    expect(lines(await book({ firms: `${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>` }))[0]).toMatch(/damaged/);
    expect(
      lines(await read('book.xlsx', makeWorkbook({ sheets: { firms: HEAD } }), { workbookSize: 1_000 }))[0],
    ).toMatch(/unpacks to more than 1000 bytes/);
    const long = `${HEAD}<row r="2"><c r="A2" t="inlineStr"><is><t>${'长'.repeat(1_000_001)}</t></is></c></row>`;
    expect(lines(await book({ firms: long }))[0]).toMatch(
      /^firms, row 2, column id, "长{80}…": is longer than 1000000 characters/,
    );
    const rows = Array.from(
      { length: 20 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="s"><v>0</v></c></row>`,
    );
    const repeated = await read(
      'book.xlsx',
      makeWorkbook({ sheets: { firms: HEAD + rows.join('') }, strings: [`<t>${'长'.repeat(1_000)}</t>`] }),
      { characters: 10_000 },
    );
    expect(lines(repeated)[0]).toMatch(/the dataset: has more than 10000 characters in its cells/);
  });
});
