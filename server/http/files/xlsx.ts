import type { Cell, ColumnKind, Language, Table } from '../../service/exports/table.ts';
import { type Row, SHEET_ROWS, type Style, writeWorkbook } from '../../workbook/writeWorkbook.ts';

/** What one sheet of Excel holds, its header row aside. [rows] */
export const XLSX_ROWS = SHEET_ROWS;

const STYLE_OF: Readonly<Record<ColumnKind, Style>> = {
  text: 'text',
  code: 'text',
  integer: 'integer',
  points: 'points',
  share: 'share',
  money: 'money',
  flag: 'text',
};

/**
 * A table as a workbook of two sheets, piece by piece: the head, and the rows under a frozen header with a filter. Where a text is
 * longer than a cell holds it ends in "…", and the head says how many do.
 */
export async function* writeXlsx(table: Table, language: Language): AsyncGenerator<Uint8Array> {
  const names = { zh: ['说明', '数据'], en: ['About', 'Data'] }[language];
  let cut = 0;
  const head = { name: names[0] ?? '', widths: [24, 80], rows: headRows(table, language, () => cut) };
  const data = {
    name: names[1] ?? '',
    widths: table.columns.map((column) => column.width),
    hasHeader: true,
    rows: dataRows(table, language),
  };
  // The rows first: what the head says of them is known at their end.
  yield* writeWorkbook([head, data], {
    active: 1,
    order: [1, 0],
    onCut: () => {
      cut += 1;
    },
  });
}

function* headRows(table: Table, language: Language, countCut: () => number): Generator<Row> {
  for (const { title, text, value } of table.head)
    yield [
      { value: title[language], style: 'header' },
      typeof value === 'number' ? { value, style: 'integer' } : { value: text[language], style: 'wrapped' },
    ];
  const cut = countCut();
  if (cut === 0) return;
  yield [
    { value: { zh: '截短', en: 'Cut' }[language], style: 'header' },
    {
      value: {
        zh: `${cut} 个单元格的文本超过 Excel 的 32,767 字上限，以“…”结尾；CSV 与 JSON 为全文`,
        en: `${cut} cells hold more than the 32,767 characters of Excel and end in "…"; csv and json have them whole`,
      }[language],
      style: 'wrapped',
    },
  ];
}

async function* dataRows(table: Table, language: Language): AsyncGenerator<Row> {
  yield table.columns.map((column) => ({ value: column.title[language], style: 'header' as const }));
  for await (const cells of table.cells(language))
    yield cells.map((value: Cell, column) => ({ value, style: STYLE_OF[table.columns[column]?.kind ?? 'text'] }));
}
