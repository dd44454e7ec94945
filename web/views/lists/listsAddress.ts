import type { View } from '../../model/address/address.ts';

export type ListsAddress = Extract<View, { name: 'lists' }>;

/** A moment in the reader's own time. */
export function sayTime(iso: string, lang: string): string {
  return new Date(iso).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
