import { describe, expect, it } from 'vitest';
import { RandomEdits } from '../../bench/scale/edits.ts';
import { randomNumbers } from '../../bench/synthetic.ts';

const OF = { firms: ['f1', 'f2', 'f3'], links: ['l1', 'l2'], regions: ['r1', 'r2', 'r3'] };
const edits = (seed: number) => new RandomEdits(OF, randomNumbers(seed));

describe('RandomEdits', () => {
  it('makes the same edits of the same seed, and others of another', () => {
    const [one, same, other] = [edits(1), edits(1), edits(2)].map((made) => [made.next(10), made.next(10)]);
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  it('makes as many as asked for, no record twice in one dataset, of every kind', () => {
    const made = edits(3);
    const seen = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const { records, removals } = made.next(15);
      const kept = [...records.values()].flatMap((own) => [...own.values()]);
      const names = [...kept, ...removals].map(({ file, key }) => `${file} ${key}`);
      expect(names).toHaveLength(15);
      expect(new Set(names).size).toBe(15);
      for (const { file } of kept) seen.add(file);
      for (const { file } of removals) seen.add(`no ${file}`);
    }
    expect([...seen].sort()).toEqual(['firms', 'no operations', 'no projects', 'operations', 'projects']);
  });
});
