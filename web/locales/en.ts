import { pages } from './en/pages.ts';
import { terms } from './en/terms.ts';
import { work } from './en/work.ts';
import type { TextKey } from './zh.ts';

export const en = { ...terms, ...pages, ...work } satisfies Record<TextKey, string>;
