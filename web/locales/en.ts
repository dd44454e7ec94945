import { imports } from './en/imports.ts';
import { pages } from './en/pages.ts';
import { terms } from './en/terms.ts';
import { work } from './en/work.ts';
import type { TextKey } from './zh.ts';

export const en = { ...terms, ...pages, ...imports, ...work } satisfies Record<TextKey, string>;
