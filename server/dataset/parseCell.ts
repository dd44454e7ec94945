import type { Sentence } from '../domain/sentence.ts';
import { KIND_MEANING } from './column.ts';
import { dropThousandsSeparators, hasThousandsSeparators, isDecimal, shiftDecimal, toExactNumber } from './decimal.ts';
import { type Column, FORMAT } from './format.ts';
import { splitList } from './list.ts';
import { isPeriod, readDate, suggestDate } from './partialDate.ts';
import { findNearest } from './problem.ts';
import type { Value } from './value.ts';

/** A cell's value, or why it has none. */
export type CellResult = { readonly value: Value } | { readonly reason: Sentence; readonly nearest?: string };

const ID_LENGTH = 128;
const QUOTE_LENGTH = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
const HOLDS_CONTROL: Sentence = { zh: '含有控制字符', en: 'holds a control character' };
const BELOW_0: Sentence = { zh: '小于 0', en: 'is below 0' };
/** What Excel makes of a long code: 9.1140107E+17, or sixteen and more digits of which it kept fifteen. */
const RUINED = /^(?:\d(?:\.\d+)?[eE]\+?\d{2}|\d{15}0+)$/;

/** Reads one filled cell (trimmed, not `\N`) by the kind of its column. */
export function parseCell(column: Column, text: string): CellResult {
  switch (column.kind) {
    case 'id':
    case 'ref':
      return parseId(text);
    case 'text':
      return parseText(column, text);
    case 'enum':
      return parseChoice(column, text);
    case 'date':
      return parseDate(column, text);
    case 'period':
      return isPeriod(text) ? { value: text } : refuse(column, suggestDate(text));
    case 'money':
      return parseMoney(column, text);
    case 'share':
      return parseShare(column, text);
    case 'integer':
    case 'number':
      return parseNumber(column, text);
    case 'value':
      return parseFigure(column, text);
    case 'list':
    case 'refs':
      return parseList(column, text);
    case 'file':
      return parseFileName(text);
    case 'url':
      return parseUrl(column, text);
    default:
      return column.kind satisfies never;
  }
}

function parseDate(column: Column, text: string): CellResult {
  const value = readDate(text);
  return value === undefined ? refuse(column) : { value };
}

function refuse(column: Column, nearest?: string): CellResult {
  const { zh, en } = KIND_MEANING[column.kind];
  const reason = { zh: `不是${zh}`, en: `is not ${en}` };
  return nearest === undefined ? { reason } : { reason, nearest };
}

function parseId(text: string): CellResult {
  if ([...text].length > ID_LENGTH)
    return { reason: { zh: `超过 ${ID_LENGTH} 个字符`, en: `is longer than ${ID_LENGTH} characters` } };
  if (CONTROL.test(text)) return { reason: HOLDS_CONTROL };
  return RUINED.test(text) ? ruined() : { value: text };
}

function ruined(): CellResult {
  return {
    reason: {
      zh: '是超过 15 位的数字，已被电子表格舍入：请把该列设为文本格式后重新填写',
      en: 'is a number of over 15 digits that a spreadsheet has rounded: format the column as text and fill it anew',
    },
  };
}

function parseText(column: Column, text: string): CellResult {
  if (column.property === 'quote' && [...text].length > QUOTE_LENGTH)
    return {
      reason: {
        zh: `有 ${[...text].length} 个字符，最多保留 ${QUOTE_LENGTH} 个：只填本行所依据的那几句`,
        en: `is ${[...text].length} characters long, at most ${QUOTE_LENGTH} are kept: give the few words the row rests on`,
      },
    };
  if (column.isKey && CONTROL.test(text)) return { reason: HOLDS_CONTROL };
  return RUINED.test(text) ? ruined() : { value: text };
}

function parseChoice({ choices }: Column, text: string): CellResult {
  const choice = choices.find(({ value, zh }) => value === text || zh === text);
  if (choice) return { value: choice.value };
  const nearest = findNearest(
    text,
    choices.flatMap(({ value, zh }) => [value, zh]),
  );
  const reason = {
    zh: `不在可选值之内：${choices.map(({ value, zh }) => `${zh}（${value}）`).join('、')}`,
    en: `is none of ${choices.map(({ value }) => value).join(', ')}`,
  };
  return nearest === undefined ? { reason } : { reason, nearest };
}

function parseMoney(column: Column, text: string): CellResult {
  const [, digits = '', unit = ''] = /^(.*?)\s*(?:([万亿])元?)?$/.exec(text) ?? [];
  if (hasThousandsSeparators(digits)) return refuseThousands(text);
  if (!isDecimal(digits)) return refuse(column, suggestMoney(text));
  const yuan = shiftDecimal(digits, unit === '万' ? 4 : unit === '亿' ? 8 : 0);
  if (column.property !== 'revenue' && yuan.startsWith('-')) return { reason: BELOW_0 };
  return exactly(yuan);
}

const suggestMoney = (text: string): string | undefined => /^-?[\d.]+(?=元$)/.exec(text)?.[0];

function refuseThousands(text: string): CellResult {
  return {
    reason: { zh: '带有千位分隔符：请只写数字', en: 'has thousands separators: write the digits without them' },
    nearest: dropThousandsSeparators(text),
  };
}

function exactly(decimal: string): CellResult {
  const value = toExactNumber(decimal);
  return value === null
    ? {
        reason: {
          zh: '超过 15 位，数值无法精确保存',
          en: 'has more than 15 digits, which a number cannot keep exactly',
        },
      }
    : { value };
}

function parseShare(column: Column, text: string): CellResult {
  const [, digits = '', percent] = /^(.*?)\s*([%％])?$/.exec(text) ?? [];
  if (!isDecimal(digits)) return refuse(column);
  const share = percent === undefined ? digits : shiftDecimal(digits, -2);
  const number = Number(share);
  if (number < 0) return { reason: BELOW_0 };
  if (number > 1)
    return percent === undefined && number <= 100
      ? refuse(column, `${text}%`)
      : { reason: { zh: '大于 1（100%）', en: 'is above 1 (100%)' } };
  return exactly(share);
}

function parseNumber(column: Column, text: string): CellResult {
  if (hasThousandsSeparators(text)) return refuseThousands(text);
  if (!isDecimal(text)) return refuse(column);
  if (text.startsWith('-') && Number(text) !== 0) return { reason: BELOW_0 };
  if (column.kind === 'integer' && !Number.isInteger(Number(text)))
    return refuse(column, String(Math.round(Number(text))));
  return exactly(text);
}

/** A metric's value: a number where it is one, else the text as it stands. */
function parseFigure(column: Column, text: string): CellResult {
  if (hasThousandsSeparators(text)) return refuseThousands(text);
  return isDecimal(text) ? exactly(text) : parseText(column, text);
}

function parseList(column: Column, text: string): CellResult {
  const items = splitList(text, column.isKey);
  if (items === null) return { reason: { zh: '有一个引号没有配对', en: 'has a quote that is not closed' } };
  if (items.length === 0) return { reason: { zh: '列表里没有任何一项', en: 'is a list without an item' } };
  const twice = items.find((item, index) => !column.isKey && items.indexOf(item) !== index);
  if (twice !== undefined) {
    const item = JSON.stringify(twice);
    return { reason: { zh: `${item} 写了两次`, en: `names ${item} twice` } };
  }
  for (const item of items) {
    const result = item === '' || column.kind === 'list' ? { value: item } : parseId(item);
    if ('reason' in result) {
      const { zh, en } = result.reason;
      return { reason: { zh: `${zh}：${JSON.stringify(item)}`, en: `${en}: ${JSON.stringify(item)}` } };
    }
  }
  return { value: items };
}

function parseFileName(text: string): CellResult {
  const name = text.replace(/\.csv$/i, '');
  const file = FORMAT.find(({ name: known, zh }) => known === name || zh === name);
  if (file && file.name !== 'removals') return { value: file.name };
  const nearest = findNearest(
    name,
    FORMAT.flatMap(({ name: known, zh }) => (known === 'removals' ? [] : [known, zh])),
  );
  const reason = { zh: '不是可删除其记录的表', en: 'is no file whose records can be removed' };
  return nearest === undefined ? { reason } : { reason, nearest };
}

function parseUrl(column: Column, text: string): CellResult {
  if (/^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text)) return { value: text };
  return refuse(
    column,
    URL.canParse(`https://${text}`) && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : undefined,
  );
}
