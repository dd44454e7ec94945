import { pages } from './zh/pages.ts';
import { terms } from './zh/terms.ts';
import { work } from './zh/work.ts';

export const zh = { ...terms, ...pages, ...work } as const;
export type TextKey = keyof typeof zh;
