import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Lang } from '../model/address/address.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The page's texts; keys are flat and typed, both languages have the same ones (checked by the type of `en`). */
export function createText(lang: Lang): i18n {
  void i18next.use(initReactI18next).init({
    lng: lang,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    // React escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18next;
}
