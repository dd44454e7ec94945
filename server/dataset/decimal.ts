/** Digits that a stored number keeps exactly: every decimal of 15 significant digits survives a double. */
const EXACT_DIGITS = 15;

const DECIMAL = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const THOUSANDS = /^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** Whether a number is written with thousands separators: `1,234.5`. */
export const hasThousandsSeparators = (text: string): boolean => THOUSANDS.test(text);

export const dropThousandsSeparators = (text: string): string => text.replace(/(\d)[,，](?=\d{3})/g, '$1');

/** Moves the decimal point of `text` by `places` to the right (left where negative), exactly. */
export function shiftDecimal(text: string, places: number): string {
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return `${sign}${padded.slice(0, at).replace(/^0+(?=\d)/, '')}.${padded.slice(at)}`.replace(/\.0*$/, '');
}

/** The number a decimal stands for; null where it has more digits than a number keeps exactly. */
export function toExactNumber(text: string): number | null {
  const significant = text.replace('-', '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  const number = Number(text);
  return significant.length <= EXACT_DIGITS && Number.isFinite(number) ? (number === 0 ? 0 : number) : null;
}
