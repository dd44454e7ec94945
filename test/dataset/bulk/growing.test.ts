import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntList, TripleSet } from '../../../server/dataset/bulk/growing.ts';

describe('TripleSet', () => {
  it('knows which triples it has seen', () => {
    const number = fc.nat(30);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 6_000, size: 'max' }), (triples) => {
        const set = new TripleSet();
        const known = new Set<string>();
        for (const triple of triples) {
          expect(set.add(...triple)).toBe(!known.has(triple.join()));
          known.add(triple.join());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what it has seen when it grows', () => {
    const set = new TripleSet();
    for (let index = 0; index < 20_000; index += 1) expect(set.add(index, 7 * index, index % 3)).toBe(true);
    for (let index = 0; index < 20_000; index += 1) expect(set.add(index, 7 * index, index % 3)).toBe(false);
    expect(set.add(0, 0, 1)).toBe(true);
  });
});

describe('IntList', () => {
  it('keeps all numbers in their order', () => {
    const list = new IntList();
    for (let index = 0; index < 5_000; index += 1) list.push(index - 2_000);
    expect(list.length).toBe(5_000);
    expect([...list.items]).toEqual(Array.from({ length: 5_000 }, (_, index) => index - 2_000));
  });
});
