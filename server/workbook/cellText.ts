import type { Sentence } from '../domain/sentence.ts';
import { type DatePrecision, dateOfSerial, datePrecision, paddedDigits, shownUnit } from './numberFormat.ts';

/** A cell of a sheet as its file has it. */
export interface RawCell {
  /** `s` shared string, `str` text of a formula, `inlineStr`, `b`, `e` error, `d` ISO date, `n` or '' number. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** What stands in `<v>`; null where there is none. */
  readonly value: string | null;
  /** What stands in `<is>`. */
  readonly inline: string;
}

/** How numbers of one style are shown. */
export interface CellStyle {
  readonly date: DatePrecision | null;
  readonly unit: string | null;
  readonly digits: number;
}

export const styleOf = (id: number, code: string | undefined): CellStyle => ({
  date: datePrecision(id, code),
  unit: shownUnit(code),
  digits: paddedDigits(code),
});

/** What the cells of a workbook are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly is1904: boolean;
}

/** The text of a cell as a CSV file would have it, or why it has none. */
export type CellText = { readonly text: string } | { readonly value: string; readonly reason: Sentence };

export function readCellText(cell: RawCell, { strings, styles, is1904 }: CellContext): CellText {
  const { type, value } = cell;
  if (type === 'inlineStr') return { text: unescapeText(cell.inline) };
  if (value === null)
    return cell.hasFormula
      ? {
          value: '',
          reason: {
            zh: '是没有存值的公式：请用电子表格软件打开工作簿再保存一次',
            en: 'is a formula without a stored value: open the workbook in a spreadsheet program and save it again',
          },
        }
      : { text: '' };
  switch (type) {
    case 's':
      return { text: strings[Number(value)] ?? '' };
    case 'str':
      return { text: unescapeText(value) };
    case 'b':
      return { text: value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return {
        value,
        reason: {
          zh: `是电子表格的错误值（${value}）：请更正公式`,
          en: `is an error of the spreadsheet (${value}): correct its formula`,
        },
      };
    case 'd':
      return { text: value.replace(/T00:00:00(?:\.0+)?Z?$/, '') };
    default:
      return readNumber(value, styles[cell.style], is1904);
  }
}

/** The digits that a spreadsheet shows of a number: it keeps 17 in the file and knows 15. */
const DIGITS = 15;
/** The first day of the year 10000. */
const END_OF_DAYS = 2_958_466;

function readNumber(value: string, style: CellStyle | undefined, is1904: boolean): CellText {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number))
    return { value, reason: { zh: '不是数字，单元格却标为数字', en: 'is no number, though its cell says so' } };
  if (style?.date && number >= 0 && number < END_OF_DAYS) return { text: dateOfSerial(number, style.date, is1904) };
  const text = plainDecimal(Number(number.toPrecision(DIGITS)));
  if (style?.unit)
    return {
      value: text,
      reason: {
        zh: `显示的“${style.unit}”只来自数字格式：请把单位写进单元格，或从格式中去掉`,
        en: `is shown with ${style.unit} by its number format only: write the unit into the cell, or take it out of the format`,
      },
    };
  return { text: text.padStart(style?.digits ?? 0, '0') };
}

/** Without an exponent: a spreadsheet writes 1E+17 for a long code. */
function plainDecimal(number: number): string {
  const text = String(number);
  if (!text.includes('e')) return text;
  return Math.abs(number) < 1 ? number.toFixed(20).replace(/0+$/, '') : BigInt(number).toString();
}

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore that begins no such thing. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
