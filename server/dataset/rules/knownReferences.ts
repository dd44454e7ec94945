import type { Sentence } from '../../domain/sentence.ts';
import type { Facts } from '../facts.ts';
import type { FileName } from '../format.ts';
import { findNearest, PROBLEM_LIMIT, type Problem } from '../problem.ts';
import type { Reference } from '../reference.ts';
import { sayFile, sayPlace } from '../say.ts';
import type { Rule } from './rule.ts';

/** What a row refers to stands in the dataset or in the graph, and is not removed by the same dataset. */
export const knownReferences: Rule = function* (facts) {
  const removed = new Map(facts.removals.map((removal) => [`${removal.file} ${removal.key}`, removal]));
  const nearest = nearestFinder(facts);
  for (const reference of facts.references) {
    const { target, key } = reference;
    const removal = removed.get(`${target} ${key}`);
    const isStated = facts.records.get(target)?.has(key) ?? false;
    if (removal && !isStated) {
      const place = sayPlace(removal);
      yield problemOf(reference, { zh: `已被 ${place.zh}删除`, en: `is removed by ${place.en}` });
    } else if (!isStated && !facts.keys.get(target)?.has(key) && !facts.unread.has(target))
      yield unknownReference(reference, nearest(target, key));
  }
};

/** What a mention of something that is nowhere is told. */
export function unknownReference(reference: Mention, nearest: string | undefined): Problem {
  const { target, key } = reference;
  const hint = /[；、，,]/.test(key) ? { zh: '；列表各项以 ; 分隔', en: '; items of a list are separated by ;' } : null;
  const reason = {
    zh: `不在${sayFile(target).zh}中，数据集和图谱里都没有${hint?.zh ?? ''}`,
    en: `is not in ${target}, neither in the dataset nor in the graph${hint?.en ?? ''}`,
  };
  return problemOf(reference, reason, nearest);
}

type Mention = Omit<Reference, 'record'>;

function problemOf({ source, row, column, key }: Mention, reason: Sentence, nearest?: string): Problem {
  const problem = { file: source, row, column, value: key, reason };
  return nearest === undefined ? problem : { ...problem, nearest };
}

/** Comparing with every id is slow: done once for each value, and for no more than are listed. */
function nearestFinder(facts: Facts): (target: FileName, key: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (target, key) => {
    const name = `${target} ${key}`;
    if (!found.has(name) && found.size < PROBLEM_LIMIT)
      found.set(
        name,
        findNearest(key, [...(facts.records.get(target)?.keys() ?? []), ...(facts.alike.get(target) ?? [])]),
      );
    return found.get(name);
  };
}
