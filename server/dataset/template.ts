import { type Cell, type NewSheet, type Row, writeWorkbook } from '../workbook/writeWorkbook.ts';
import { KIND_MEANING } from './column.ts';
import { type Column, type DatasetFile, FORMAT } from './format.ts';
import { EXAMPLE_MARKS } from './readTable.ts';

export type TemplateLanguage = 'zh' | 'en';

/** A workbook to fill in, made from the format table: a sheet of explanations, then one for each file with its header and an example. */
export function writeTemplate(language: TemplateLanguage): AsyncGenerator<Uint8Array> {
  return writeWorkbook([explanations(language), ...FORMAT.map((file) => templateSheet(file, language))]);
}

const WORDS = {
  zh: {
    sheet: '说明',
    head: ['工作表', '列', '必填', '内容', '说明'],
    required: '必填',
    lines: [
      '每张工作表是一类记录；不需要的工作表和列可以删去，列的顺序任意。底色为橙色的列必填。',
      '以“例：”开头的行是示例，不会导入，可以删去。',
      '空单元格不改动已有的值；\\N 清除该值。同一份表再导入一次不会有任何变化。',
      '代码、编号请以文本填写；金额可写 1.5亿、3000万；多个值以 ; 分隔。',
      '每一行都可以注明来源：来源编号、出处位置、原文、可信度。',
    ],
  },
  en: {
    sheet: 'About',
    head: ['sheet', 'column', 'required', 'holds', 'meaning'],
    required: 'required',
    lines: [
      'Each sheet is one kind of record. Leave out sheets and columns that you do not need; the order is free. Orange columns must be filled.',
      'A row that begins with "e.g. " is an example and is not imported.',
      'An empty cell leaves the stored value as it is; \\N clears it. The same workbook twice changes nothing.',
      'Fill in codes and ids as text; money may be 1.5亿 or 3000万; several values are separated by ;',
      'Every row may name its source: source_id, locator, quote, certainty.',
    ],
  },
} as const;

const text = (value: string, style: Cell['style'] = 'wrapped'): Cell => ({ value, style });

function explanations(language: TemplateLanguage): NewSheet {
  const { sheet, head, lines, required } = WORDS[language];
  function* rows(): Generator<Row> {
    for (const line of lines)
      yield [text('', 'plain'), text('', 'plain'), text('', 'plain'), text('', 'plain'), text(line)];
    yield head.map((word) => text(word, 'header'));
    for (const file of FORMAT) {
      yield [text(nameOf(file, language), 'required'), text(''), text(''), text(''), text(file.meaning[language])];
      for (const column of file.columns)
        yield [
          text(''),
          text(nameOf(column, language)),
          text(column.isRequired ? required : ''),
          text(describeHolds(column, language)),
          text(column.meaning[language]),
        ];
    }
  }
  return { name: sheet, widths: [16, 18, 8, 48, 60], rows: rows() };
}

const nameOf = ({ name, zh }: { readonly name: string; readonly zh: string }, language: TemplateLanguage): string =>
  language === 'zh' ? zh : name;

function describeHolds({ kind, choices, target }: Column, language: TemplateLanguage): string {
  if (kind === 'enum')
    return choices
      .map((choice) => (language === 'zh' ? choice.zh : choice.value))
      .join(language === 'zh' ? '、' : ', ');
  const file = FORMAT.find(({ name }) => name === target);
  return file ? `${KIND_MEANING[kind][language]} (${nameOf(file, language)})` : KIND_MEANING[kind][language];
}

function templateSheet(file: DatasetFile, language: TemplateLanguage): NewSheet {
  const { columns } = file;
  const choices = new Map(
    columns.flatMap(({ kind, choices: words }, index): readonly (readonly [number, readonly string[]])[] => {
      if (kind === 'enum') return [[index, words.map(({ value, zh }) => (language === 'zh' ? zh : value))]];
      if (kind === 'file')
        return [[index, FORMAT.flatMap((each) => (each.name === 'removals' ? [] : [nameOf(each, language)]))]];
      return [];
    }),
  );
  return {
    name: nameOf(file, language),
    widths: columns.map(({ zh, name }) => Math.max(12, (language === 'zh' ? zh.length * 2 : name.length) + 4)),
    hasHeader: true,
    choices,
    rows: [
      columns.map((column) => text(nameOf(column, language), column.isRequired ? 'required' : 'header')),
      columns.map((column, index) => {
        const mark = index === 0 ? EXAMPLE_MARKS[language] : '';
        return text(`${mark}${exampleOf(column, file, language)}`, 'text');
      }),
    ],
  };
}

/** A value that the column takes. */
function exampleOf({ kind, choices, target, meaning }: Column, file: DatasetFile, language: TemplateLanguage): string {
  switch (kind) {
    case 'id':
      return `${file.name}-1`;
    case 'ref':
    case 'refs':
      return `${target}-1`;
    case 'enum':
      return (language === 'zh' ? choices[0]?.zh : choices[0]?.value) ?? '';
    case 'date':
      return '2024-05-17';
    case 'period':
      return '2024';
    case 'money':
      return '1.5亿';
    case 'share':
      return '12%';
    case 'integer':
      return '120';
    case 'number':
    case 'value':
      return '35.5';
    case 'file':
      return language === 'zh' ? '企业' : 'firms';
    case 'url':
      return 'https://example.com';
    case 'list':
      return file.name === 'removals' ? 'firms-1' : language === 'zh' ? '甲;乙' : 'one;two';
    case 'text':
      return meaning[language].slice(0, 30);
    default:
      return kind satisfies never;
  }
}
