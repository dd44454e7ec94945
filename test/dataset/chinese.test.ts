import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../server/dataset/problem.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { validateDataset } from '../../server/dataset/validate.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { makeWorkbook, textRows } from '../workbook/makeWorkbook.ts';
import { fakeGraph } from './fakeGraph.ts';
import { linesOf } from './sayBoth.ts';

/** Every problem of one file, in Chinese. */
async function chinese(name: string, content: string | Uint8Array): Promise<string[]> {
  const read = await readDataset(join(await writeDataset({ [name]: content }), name));
  const result = await validateDataset(read, fakeGraph({ regions: { z: { level: 'zone' } } }));
  const problems = 'problems' in result ? result.problems : [];
  linesOf(problems);
  return problems.map((problem) => formatProblem(problem, 'zh'));
}

describe('what is wrong with a file, in Chinese', () => {
  it('names place, value and what would be right', async () => {
    expect(await chinese('firms.csv', 'id,name,status\na,甲,actve\nb,,\n')).toEqual([
      'firms.csv，第 2 行，status 列，"actve"：不在可选值之内：存续（active）、停业（inactive）（最接近："active"）',
      'firms.csv，第 3 行，name 列：新记录（b）必填',
    ]);
    expect(await chinese('企业.csv', '编号,名称,区域编号\na,甲,y\n')).toEqual([
      '企业.csv，第 2 行，region_id 列，"y"：不在“区域”表（regions）中，数据集和图谱里都没有',
    ]);
    expect(await chinese('firms.csv', 'id,name\na,"甲\n')).toEqual(['firms.csv，第 2 行：有一个引号开始后没有结束']);
    expect(await chinese('firms.csv', 'id,name\na,甲,乙\n')).toEqual([
      'firms.csv，第 2 行：有 3 个单元格，表头有 2 个',
    ]);
  });

  it('says it of workbooks', async () => {
    const head = textRows([['编号', '名称']]).replace('<row>', '<row r="1">');
    const formula = '<row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2"><f>A1</f></c></row>';
    expect(await chinese('book.xlsx', makeWorkbook({ sheets: { 企业: `${head}${formula}` } }))).toEqual([
      '企业，第 2 行，name 列，""：是没有存值的公式：请用电子表格软件打开工作簿再保存一次',
    ]);
    const macros = makeWorkbook({ sheets: { 企业: head }, more: { 'xl/vbaProject.bin': 'x' } });
    expect(await chinese('book.xlsx', macros)).toEqual(['book.xlsx：含有宏：请另存为 .xlsx']);
  });
});
