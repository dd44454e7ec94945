import { nameOf, type Sentence } from '../../domain/sentence.ts';
import { type HeadLine, headLine, type Json } from './table.ts';
import { factorWords } from './wording.ts';

/** What every file says of itself (analysis.md section 7): the rules, the data and the weights it rests on, and when it was made. */
export interface Basis {
  readonly rules: number;
  readonly dataVersion: string;
  readonly weights?: Readonly<Record<string, number>>;
  readonly now: Date;
}

/** The last lines of a head. */
export function basisLines({ rules, dataVersion, weights, now }: Basis): HeadLine[] {
  return [
    ...(weights === undefined
      ? []
      : [headLine('weights', { zh: '权重', en: 'Weights' }, weights, sayWeights(weights))]),
    headLine('rules', { zh: '规则版本', en: 'Rule version' }, rules),
    headLine('dataVersion', { zh: '数据版本', en: 'Data version' }, dataVersion),
    headLine('generatedAt', { zh: '导出时间', en: 'Made at' }, now.toISOString()),
  ];
}

/** One line that names a record: its name and id to people, both to programs. */
export function recordLine(
  name: string,
  title: Sentence,
  record: { readonly id: string; readonly name: string; readonly nameEn?: string } | null,
): HeadLine {
  if (record === null) return headLine(name, title, null, { zh: '全部', en: 'all' });
  const words = nameOf(record);
  const value: Json = { id: record.id, name: record.name, nameEn: record.nameEn ?? null };
  return headLine(name, title, value, { zh: `${words.zh}（${record.id}）`, en: `${words.en} (${record.id})` });
}

/** A line of ids, where any are given: a head does not list what was not asked for. */
export function idsLine(name: string, title: Sentence, ids: readonly string[] | undefined): HeadLine[] {
  if (ids === undefined) return [];
  return [headLine(name, title, ids, { zh: ids.join('、') || '无', en: ids.join(', ') || 'none' })];
}

function sayWeights(weights: Readonly<Record<string, number>>): Sentence {
  const entries = Object.entries(weights);
  return {
    zh: entries.map(([name, weight]) => `${factorWords(name).zh} ${weight}`).join('，'),
    en: entries.map(([name, weight]) => `${factorWords(name).en} ${weight}`).join(', '),
  };
}
