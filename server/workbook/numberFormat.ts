/** How much of a date a number format shows; null where it shows none. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** The formats that have a number only (ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are dates of the Chinese Excel). */
const BUILT_IN: Readonly<Record<number, DatePrecision>> = {
  ...Object.fromEntries([14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 53, 54, 58].map((id) => [id, 'day'])),
  17: 'month',
  52: 'month',
  57: 'month',
  22: 'time',
};

/** What of a date a format shows, by its number and, where it has one, its code. */
export function datePrecision(id: number, code: string | undefined): DatePrecision | null {
  if (code === undefined) return BUILT_IN[id] ?? null;
  // Literal text, colours and conditions are no placeholders: [$-804], [红色], "年", \-.
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  const [first = ''] = bare.split(';');
  if (!/[ye]/.test(first)) return /d/.test(first) && /m/.test(first) ? 'day' : null;
  if (/h|s/.test(first)) return 'time';
  if (/d/.test(first)) return 'day';
  return /m/.test(first) ? 'month' : 'year';
}

/** The unit that a format writes behind a number which does not hold it: 1.5 shown as `1.5万`; null where there is none. */
export function shownUnit(code: string | undefined): string | null {
  return /[万亿]/.exec(code ?? '')?.[0] ?? null;
}

/** How many digits a format fills up with zeros: `000000` shows 1 as 000001; 0 where it does not. */
export function paddedDigits(code: string | undefined): number {
  return /^0{2,}$/.exec(code ?? '')?.[0].length ?? 0;
}

const DAY = 86_400_000;
/** Day 0 of both date systems; serials up to 60 of the first are a day off, since it takes 1900 for a leap year. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** The date of a serial number as `2024-05-17`, as precise as asked, a time of day behind it where it has one. */
export function dateOfSerial(serial: number, precision: DatePrecision, is1904: boolean): string {
  const leap = !is1904 && serial < 61 ? 1 : 0;
  const time = (is1904 ? EPOCH_1904 : EPOCH_1900) + Math.round((serial + leap) * 86_400) * 1_000;
  const text = new Date(time).toISOString();
  const clock = time % DAY === 0 ? '' : ` ${text.slice(11, 19)}`;
  if (precision === 'year') return text.slice(0, 4);
  return precision === 'month' ? text.slice(0, 7) : `${text.slice(0, 10)}${clock}`;
}
