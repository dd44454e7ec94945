import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeColumns, STAGES } from '../../server/domain/columns.ts';
import { batteryChain } from '../support/battery.ts';

describe('computeColumns', () => {
  it('gives the columns of the worked example of section 3', () => {
    const { links, flows } = batteryChain();
    expect(Object.fromEntries(computeColumns(links, flows))).toEqual({
      ore: 0,
      cathode: 1,
      anode: 1,
      cell: 2,
      pack: 3,
      vehicle: 4,
      recycling: 5,
    });
  });

  it('lets a cycle share one column', () => {
    const links = ['a', 'b', 'c', 'd'].map((id) => ({ id, stage: 'upstream' as const }));
    const flows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ].map(([fromLinkId = '', toLinkId = '']) => ({ fromLinkId, toLinkId }));
    expect(Object.fromEntries(computeColumns(links, flows))).toEqual({ a: 0, b: 1, c: 1, d: 2 });
  });

  it('gives a stage without links no column', () => {
    const links = [
      { id: 'a', stage: 'upstream' as const },
      { id: 'z', stage: 'downstream' as const },
    ];
    expect([...computeColumns(links, []).values()]).toEqual([0, 1]);
  });

  it('is moved by no flow between stages, backwards ones included', () => {
    const { links, flows } = batteryChain();
    const recycled = [...flows, { fromLinkId: 'recycling', toLinkId: 'ore' }, { fromLinkId: 'ore', toLinkId: 'pack' }];
    expect(computeColumns(links, recycled)).toEqual(computeColumns(links, flows));
  });

  it('answers an empty chain with no column', () => {
    expect(computeColumns([], []).size).toBe(0);
  });

  it('puts every maker before its user within a stage unless they share a cycle, in columns without holes', () => {
    const arbitrary = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.record({
        stages: fc.array(fc.constantFrom(...STAGES), { minLength: count, maxLength: count }),
        pairs: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(arbitrary, ({ stages, pairs }) => {
        const links = stages.map((stage, index) => ({ id: `${index}`, stage }));
        const flows = pairs
          .filter(([from, to]) => from !== to)
          .map(([from, to]) => ({ fromLinkId: `${from}`, toLinkId: `${to}` }));
        const columns = computeColumns(links, flows);
        const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
          from === to ||
          (!seen.has(from) &&
            flows
              .filter((flow) => flow.fromLinkId === from && stages[Number(flow.toLinkId)] === stages[Number(from)])
              .some((flow) => reaches(flow.toLinkId, to, new Set([...seen, from]))));
        for (const { fromLinkId, toLinkId } of flows) {
          if (stages[Number(fromLinkId)] !== stages[Number(toLinkId)]) continue;
          const [from, to] = [columns.get(fromLinkId) ?? -1, columns.get(toLinkId) ?? -1];
          if (reaches(toLinkId, fromLinkId)) expect(from).toBe(to);
          else expect(from).toBeLessThan(to);
        }
        const used = new Set(columns.values());
        for (let column = 0; column < used.size; column += 1) expect(used.has(column)).toBe(true);
      }),
    );
  });
});
