import { type Table, tableOf } from '../../../server/service/exports/table.ts';

/** Texts that files get wrong: formulas, codes that look like numbers, quotes, breaks, marks of XML. */
export const AWKWARD = [
  '=HYPERLINK("http://example.invalid","x")',
  '+86 1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  'a,b',
  'he said "no"',
  'two\nlines',
  'carriage\rreturn',
  '<b>&amp;</b>',
  '_x0041_',
  '000001',
  '91140000123456789012',
  '永济经济技术开发区',
  '𠮷野家',
  ' kept ',
] as const;

/** A table of each awkward text as text and as code, beside numbers that begin with a minus or want an exponent. */
export function awkwardTable(texts: readonly string[] = AWKWARD): Table {
  return tableOf({
    title: { zh: '难写的表', en: 'awkward' },
    head: [
      {
        name: 'region',
        title: { zh: '区域', en: 'Region' },
        text: { zh: '永济,=1+1', en: 'Yongji' },
        value: { id: 'r' },
      },
      { name: 'note', title: { zh: '备注', en: 'Note' }, text: { zh: '=1+1\n第二行', en: 'none' }, value: null },
    ],
    columns: [
      { name: 'text', title: { zh: '文本', en: 'Text' }, kind: 'text', width: 20, value: (row) => row.text },
      { name: 'code', title: { zh: '代码', en: 'Code' }, kind: 'code', width: 20, value: (row) => row.text },
      { name: 'score', title: { zh: '得分', en: 'Score' }, kind: 'points', width: 8, value: (row) => row.score },
      { name: 'money', title: { zh: '金额', en: 'Money' }, kind: 'money', width: 8, value: (row) => row.money },
      { name: 'here', title: { zh: '在此', en: 'Here' }, kind: 'flag', width: 8, value: (row) => row.here },
      { name: 'none', title: { zh: '空', en: 'None' }, kind: 'text', width: 8, value: () => null },
    ],
    rows: texts.map((text, index) => ({ text, score: -index / 8, money: index * 1e21, here: index % 2 === 0 })),
    describe: (row, language) => ({ ...row, language }),
  });
}
