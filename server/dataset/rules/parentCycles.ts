import { type Facts, recordsOf } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { mergedValue, problemAt, type Rule } from './rule.ts';

type Tree = 'regions' | 'products' | 'assets';

/** No region, product or asset is above itself. */
export const parentCycles: Rule = function* (facts) {
  for (const file of ['regions', 'products', 'assets'] as const) yield* findCycles(facts, file);
};

function parentIn(facts: Facts, file: Tree, id: string): string | null {
  const stored = file === 'regions' ? facts.graph.regions.get(id)?.parentId : facts.graph.parents[file].get(id);
  const parent = mergedValue(facts.records.get(file)?.get(id), stored, 'parentId');
  return typeof parent === 'string' ? parent : null;
}

function* findCycles(facts: Facts, file: Tree): Iterable<Problem> {
  const reported = new Set<string>();
  for (const record of recordsOf(facts.records, file)) {
    if (typeof record.values.parentId !== 'string' || reported.has(record.key)) continue;
    const way = [record.key];
    const seen = new Set(way);
    let next = parentIn(facts, file, record.key);
    while (next !== null && !seen.has(next)) {
      way.push(next);
      seen.add(next);
      next = parentIn(facts, file, next);
    }
    if (next !== record.key) continue;
    for (const id of way) reported.add(id);
    const circle = [...way, record.key].join(' → ');
    yield problemAt(record, 'parentId', { zh: `上级关系成环：${circle}`, en: `makes a circle of parents: ${circle}` });
  }
}
