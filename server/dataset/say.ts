import type { Sentence } from '../domain/sentence.ts';
import { ENUMS, type EnumName } from './column.ts';
import { type Column, type FileName, fileOf } from './format.ts';
import type { Referrer } from './graphLookup.ts';
import { KEY_SEPARATOR } from './value.ts';

/** A file of the format. The Chinese has the English name beside it, since users' files may go by either. */
export function sayFile(name: FileName): Sentence {
  return { zh: `“${fileOf(name).zh}”表（${name}）`, en: name };
}

/** A column, in Chinese by both its names; in English by the one that the format gives it. */
export function sayColumn({ name, zh }: Pick<Column, 'name' | 'zh'>): Sentence {
  return { zh: `${zh}（${name}）`, en: name };
}

/** A record by its file and key: `operations f-7;anode;`. */
export function sayRecord(file: Referrer['file'], key: string): Sentence {
  const parts = key.split(KEY_SEPARATOR).join(';');
  return { zh: `${file === 'target lists' ? '目标清单' : fileOf(file).zh} ${parts}`, en: `${file} ${parts}` };
}

/** Where a row stands: `firms.csv row 3`. */
export function sayPlace({ source, row }: { readonly source: string; readonly row: number }): Sentence {
  return { zh: `${source} 第 ${row} 行`, en: `${source} row ${row}` };
}

/** A stored word of an enumeration. */
export function sayWord(list: EnumName, word: string): Sentence {
  return { zh: ENUMS[list].find(({ value }) => value === word)?.zh ?? word, en: word };
}
