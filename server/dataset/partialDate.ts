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

/** Whether `text` is a period: a date, two of them with the first not after the second, or an open one (`2022/`). */
export function isPeriod(text: string): boolean {
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0 || !isPartialDate(start)) return false;
  if (end === undefined || end === '') return true;
  if (!isPartialDate(end)) return false;
  const shared = Math.min(start.length, end.length);
  return start.slice(0, shared) <= end.slice(0, shared);
}
