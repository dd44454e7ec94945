import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { plainNumber, writeCsv } from '../../../server/http/files/csv.ts';
import { AWKWARD, awkwardTable } from './awkwardTable.ts';

const OPTIONS = { language: 'zh', bom: true, head: false } as const;

async function write(options: Partial<Parameters<typeof writeCsv>[1]> = {}, texts?: readonly string[]) {
  return (await piecesOf(texts, options)).join('');
}

async function piecesOf(texts?: readonly string[], options: Partial<Parameters<typeof writeCsv>[1]> = {}) {
  const pieces: string[] = [];
  for await (const piece of writeCsv(awkwardTable(texts), { ...OPTIONS, ...options })) pieces.push(piece);
  return pieces;
}

describe('writeCsv', () => {
  it('begins with a byte order mark, and without one where none is asked for', async () => {
    expect((await write()).startsWith('\uFEFF文本,代码')).toBe(true);
    expect((await write({ bom: false })).startsWith('文本,代码')).toBe(true);
  });

  it('reads back as what was written, with an apostrophe before what a spreadsheet would run', async () => {
    const [header, ...rows] = parse(await write(), { bom: true, record_delimiter: '\r\n' });
    expect(header).toEqual(['文本', '代码', '得分', '金额', '在此', '空']);
    const runs = /^[=+\-@\t\r＝]/;
    expect(rows.map(([text]) => text)).toEqual(AWKWARD.map((text) => (runs.test(text) ? `'${text}` : text)));
    for (const [text = '', code] of rows) {
      expect(text).not.toMatch(runs);
      expect(code).toBe(text);
    }
  });

  it('leaves numbers numbers, negative ones too, and writes none with an exponent', async () => {
    const rows = parse(await write(), { bom: true, from: 2, record_delimiter: '\r\n' });
    expect(rows[1]?.slice(2)).toEqual(['-0.125', '1000000000000000000000', 'false', '']);
    expect(plainNumber(1e-9)).toBe('0.000000001');
    expect(plainNumber(-12.5)).toBe('-12.5');
  });

  it('ends every record with CR LF and quotes breaks of any kind', async () => {
    const text = await write({ bom: false });
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text).toContain('"two\nlines"');
    expect(text).toContain('"carriage\rreturn"');
  });

  it('writes the head as comment lines where asked, none of which a spreadsheet would run or a reader take for data', async () => {
    const text = await write({ head: true });
    const lines = text.slice(1).split('\r\n').slice(0, 3);
    expect(lines).toEqual(['# 区域,"永济,=1+1"', "# 备注,'=1+1 第二行", `# 行数,${AWKWARD.length}`]);
    expect(parse(text, { bom: true, comment: '#', record_delimiter: '\r\n' })).toHaveLength(AWKWARD.length + 1);
  });

  it('speaks English where asked', async () => {
    expect((await write({ language: 'en', bom: false })).split('\r\n')[0]).toBe('Text,Code,Score,Money,Here,None');
  });

  it('writes the header alone for no rows', async () => {
    expect(await write({ bom: false }, [])).toBe('文本,代码,得分,金额,在此,空\r\n');
  });

  it('writes rows piece by piece, not all at once', async () => {
    const pieces = await piecesOf(Array.from({ length: 1_000 }, (_, index) => `row ${index}`));
    expect(pieces.length).toBeGreaterThanOrEqual(6);
  });
});
