/** A period of the dataset in words: 2023, 2022/2024-01, 2022/ (open). */
export function sayPeriod(
  period: string,
  say: (key: 'period.since' | 'period.between', values: Readonly<Record<string, string>>) => string,
): string {
  const [from = '', to] = period.split('/');
  if (to === undefined) return from;
  return to === '' ? say('period.since', { from }) : say('period.between', { from, to });
}
