import { imports } from './zh/imports.ts';
import { pages } from './zh/pages.ts';
import { terms } from './zh/terms.ts';
import { work } from './zh/work.ts';

export const zh = { ...terms, ...pages, ...imports, ...work } as const;
export type TextKey = keyof typeof zh;
