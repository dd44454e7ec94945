import type { Text } from '../../locales/useText.ts';
import { type TextKey, zh } from '../../locales/zh.ts';

/** The word for a value of the data set's own small list; one that the page does not know is shown as it is written. */
export function wordOf(group: 'duty' | 'asset', value: string, t: Text['t']): string {
  const key = `${group}.${value.toLowerCase()}`;
  return isKey(key) ? t(key) : value;
}

function isKey(key: string): key is TextKey {
  return key in zh;
}
