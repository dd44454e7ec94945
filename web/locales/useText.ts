import { useTranslation } from 'react-i18next';
import type { Language } from '../api/generated/graphql.ts';
import type { Lang } from '../model/address/address.ts';
import { sayPeriod } from '../model/period.ts';
import type { TextKey } from './zh.ts';

export interface Named {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}
export interface Text {
  readonly lang: Lang;
  /** The API's name of the language. */
  readonly language: Language;
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  /** The name in the page's language; the Chinese one where there is no other. */
  readonly nameOf: (thing: Named) => string;
  /** Several names one after the other. */
  readonly listOf: (names: readonly string[]) => string;
  /** A period of the dataset in words: 2023, 2022/2024-01, 2022/ (open). */
  readonly periodOf: (period: string) => string;
}

export function useText(): Text {
  const { t, i18n } = useTranslation();
  const lang: Lang = i18n.language === 'en' ? 'en' : 'zh';
  const say: Text['t'] = (key, values) => inNumber(t(String(key), { ...values }), values?.n);
  return {
    lang,
    language: lang === 'en' ? 'EN' : 'ZH',
    t: say,
    nameOf: (thing) => (lang === 'en' && thing.nameEn ? thing.nameEn : thing.name),
    listOf: (names) => names.join(lang === 'en' ? ', ' : '、'),
    periodOf: (period) => sayPeriod(period, say),
  };
}

/** English nouns carry their plural in brackets, "firm[s]": dropped for one. */
function inNumber(text: string, n: string | number | undefined): string {
  return n === undefined ? text : text.replace(/\[(\w+)\]/g, n === 1 ? '' : '$1');
}
