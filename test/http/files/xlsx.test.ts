import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../server/http/files/xlsx.ts';
import { AWKWARD, awkwardTable } from './awkwardTable.ts';

async function write(texts?: readonly string[]): Promise<Buffer> {
  return collect(writeXlsx(awkwardTable(texts), 'zh'));
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function part(file: Buffer, name: string): string {
  return new TextDecoder().decode(unzipSync(file)[name]);
}

describe('writeXlsx', () => {
  it('has a sheet about itself and one of rows, which a reader reads back', async () => {
    const sheets = await readXlsxFile(await write(), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', '数据']);
    const [about, data] = sheets;
    expect(about?.data).toEqual([
      ['区域', '永济,=1+1'],
      ['备注', '=1+1\n第二行'],
      ['行数', AWKWARD.length],
    ]);
    expect(data?.data[0]).toEqual(['文本', '代码', '得分', '金额', '在此', '空']);
    expect(data?.data.slice(1).map((row) => row[0])).toEqual(AWKWARD);
    expect(data?.data[3]?.slice(2)).toEqual([-0.25, 2e21, true, null]);
  });

  it('keeps every text a text cell, and no cell a formula', async () => {
    const sheet = part(await write(), 'xl/worksheets/sheet2.xml');
    expect(sheet).not.toContain('<f>');
    const styles = part(await write(), 'xl/styles.xml');
    for (const text of ['000001', '91140000123456789012']) {
      const [, style] =
        new RegExp(`<c r="B\\d+" s="(\\d+)" t="inlineStr"><is><t xml:space="preserve">${text}</t>`).exec(sheet) ?? [];
      const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id);
      expect(formats[Number(style)]).toBe('49');
    }
  });

  it('freezes the header and filters over the rows', async () => {
    const sheet = part(await write(), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(`<autoFilter ref="A1:F${AWKWARD.length + 1}"/>`);
  });

  it('cuts a text that no cell holds and says so in its head, and keeps what XML cannot hold, halves of a character aside', async () => {
    const [about, data] = await readXlsxFile(await write(['a'.repeat(40_000), 'bell\u0007 half\uD800']));
    const texts = data?.data.slice(1).map((row) => String(row[0])) ?? [];
    expect(texts[0]).toHaveLength(32_767);
    expect(texts[0]?.endsWith('…')).toBe(true);
    expect(texts[1]).toBe('bell\u0007 half');
    expect(about?.data.at(-1)).toEqual(['截短', expect.stringMatching(/^2 个单元格/)]);
  });

  it('names columns past Z', async () => {
    const table = awkwardTable(['x']);
    const [column] = table.columns;
    if (column === undefined) throw new Error('the table has columns');
    const wide = {
      ...table,
      columns: Array.from({ length: 30 }, () => column),
      cells: async function* () {
        yield Array.from({ length: 30 }, () => 1);
      },
    };
    const sheet = part(await collect(writeXlsx(wide, 'zh')), 'xl/worksheets/sheet2.xml');
    for (const name of ['Z2', 'AA2', 'AD2']) expect(sheet).toContain(`r="${name}"`);
  });

  it('writes rows piece by piece, not all at once', async () => {
    const texts = Array.from({ length: 5_000 }, (_, index) => `row ${index} ${'词'.repeat(index % 50)}`);
    let largest = 0;
    for await (const piece of writeXlsx(awkwardTable(texts), 'zh')) largest = Math.max(largest, piece.length);
    expect(largest).toBeLessThan(100_000);
  });
});
