import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../server/dataset/limits.ts';
import type { SheetRow } from '../../server/workbook/readSheet.ts';
import { openWorkbook } from '../../server/workbook/readWorkbook.ts';
import { englishOf } from '../dataset/sayBoth.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { makeWorkbook, type WorkbookParts } from './makeWorkbook.ts';

async function rowsOf(cells: readonly string[], more: Partial<WorkbookParts> = {}): Promise<readonly SheetRow[]> {
  const bytes = makeWorkbook({ sheets: { one: `<row r="1">${cells.join('')}</row>` }, ...more });
  const workbook = await openWorkbook(join(await writeDataset({ 'a.xlsx': bytes }), 'a.xlsx'), READ_LIMITS);
  const rows: SheetRow[] = [];
  for (const sheet of workbook.sheets) for await (const row of sheet.rows()) rows.push(row);
  workbook.close();
  return rows;
}

const texts = async (cells: readonly string[], more?: Partial<WorkbookParts>): Promise<readonly string[]> =>
  (await rowsOf(cells, more))[0]?.cells ?? [];

describe('openWorkbook', () => {
  it('reads texts: shared, inline, rich and escaped, without the readings beside letters', async () => {
    expect(
      await texts(
        [
          '<c t="s"><v>0</v></c>',
          '<c t="s"><v>1</v></c>',
          '<c t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>',
          '<c t="str"><f>A1</f><v>&lt;计算&gt;</v></c>',
        ],
        { strings: ['<t>a_x000A_b_x005F_x0041_</t>', '<r><t>永</t></r><rPh><t>ヨン</t></rPh><r><t>济</t></r>'] },
      ),
    ).toEqual(['a\nb_x0041_', '永济', '甲 乙', '<计算>']);
  });

  it('reads numbers as a spreadsheet shows them, without exponents, and never more digits than it knows', async () => {
    const numbers = ['1.1000000000000001', '9.1140107E+17', '1E-7', '-0.5', '0.30000000000000004', '12'];
    expect(await texts(numbers.map((value) => `<c><v>${value}</v></c>`))).toEqual([
      '1.1',
      '911401070000000000',
      '0.0000001',
      '-0.5',
      '0.3',
      '12',
    ]);
    expect(await texts(['<c s="1"><v>1</v></c>', '<c t="b"><v>1</v></c>'], { formats: ['000000'] })).toEqual([
      '000001',
      'TRUE',
    ]);
  });

  it('reads dates as precise as they are shown, in both date systems', async () => {
    const formats = [
      '#14',
      'yyyy&quot;年&quot;m&quot;月&quot;',
      'yyyy',
      '[$-804]yyyy/m/d;@',
      'h:mm',
      '0.00&quot;天&quot;',
    ];
    const cells = formats.map((_, index) => `<c s="${index + 1}"><v>45429</v></c>`);
    expect(await texts(cells, { formats })).toEqual(['2024-05-17', '2024-05', '2024', '2024-05-17', '45429', '45429']);
    expect(await texts(['<c s="1"><v>43967</v></c>'], { formats: ['#14'], is1904: true })).toEqual(['2024-05-17']);
    expect(await texts(['<c s="1"><v>1</v></c>', '<c s="1"><v>61</v></c>'], { formats: ['#14'] })).toEqual([
      '1900-01-01',
      '1900-03-01',
    ]);
    expect(await texts(['<c s="1"><v>45429.5</v></c>'], { formats: ['#22'] })).toEqual(['2024-05-17 12:00:00']);
  });

  it('says why a cell has no text', async () => {
    const [row] = await rowsOf(
      ['<c><f>B1</f></c>', '<c t="e"><v>#DIV/0!</v></c>', '<c s="1"><v>1.5</v></c>', '<c><v>x</v></c>'],
      { formats: ['0.0&quot;万&quot;'] },
    );
    expect([...(row?.faults.values() ?? [])].map(({ value, reason }) => `${value}: ${englishOf(reason)}`)).toEqual([
      ': is a formula without a stored value: open the workbook in a spreadsheet program and save it again',
      '#DIV/0!: is an error of the spreadsheet (#DIV/0!): correct its formula',
      '1.5: is shown with 万 by its number format only: write the unit into the cell, or take it out of the format',
      'x: is no number, though its cell says so',
    ]);
  });
});
