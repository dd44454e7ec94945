const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const OTHER_DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether `text` is a day, month or year of the calendar, as `2024-05-17`, `2024-05` or `2024`. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (month === null || month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === null || day === undefined || (day >= 1 && day <= daysIn(year ?? 0, month));
}

/** The date somebody meant by `2024/5/17`, `2024年5月` and the like; undefined where none can be seen. */
export function suggestDate(text: string): string | undefined {
  const match = OTHER_DATE.exec(text);
  if (!match) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  const suggestion = parts.map((part, index) => (index === 0 ? part : part.padStart(2, '0'))).join('-');
  return isPartialDate(suggestion) ? suggestion : undefined;
}

/** Days from 1927 on, and up to 2173, as a spreadsheet numbers them: five digits, which no date has otherwise. */
const SERIAL = /^[1-9]\d{4}$/;
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * The date that `text` can only mean: as the format writes it, with the year first as spreadsheets write it into CSV files
 * (`2024/5/17`, `2024年5月17日`), or the number of a day of a spreadsheet whose cell was not shown as a date (`45429`).
 */
export function readDate(text: string): string | undefined {
  if (isPartialDate(text)) return text;
  if (SERIAL.test(text)) return new Date(SERIAL_EPOCH + Number(text) * 86_400_000).toISOString().slice(0, 10);
  return suggestDate(text);
}

/** Whether `text` is a period: a date, two of them with the first not after the second, or an open one (`2022/`). */
export function isPeriod(text: string): boolean {
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0 || !isPartialDate(start)) return false;
  if (end === undefined || end === '') return true;
  if (!isPartialDate(end)) return false;
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}
