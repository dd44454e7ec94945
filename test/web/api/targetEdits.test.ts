import { describe, expect, it } from 'vitest';
import { editsAfter, type TargetEdit } from '../../../web/api/targetEdits.ts';

/** An edit that brought a target from one version to another. */
function edit(id: string, from: number, to: number, kind: TargetEdit['kind'] = 'patched'): TargetEdit {
  const named = { id, name: id, nameEn: null };
  return {
    kind,
    list: 'list',
    before: {},
    version: to,
    target: {
      id,
      state: 'PROPOSED',
      reason: null,
      note: null,
      owner: null,
      version: from,
      addedAt: '',
      updatedAt: '',
      link: { ...named, chain: named },
      firm: { ...named, region: null },
      score: { point: 0, low: 0, high: 0, known: 0 },
    },
  };
}
const left = (edits: readonly TargetEdit[]) => edits.map(({ target, version }) => [target.id, version]);

describe('editsAfter', () => {
  it('lets an earlier edit of the same target go on from the version that the undoing made', () => {
    const [first, second] = [edit('a', 1, 2), edit('a', 2, 3)];
    expect(left(editsAfter([first, second], { edit: second, id: 'a', version: 4 }))).toEqual([['a', 4]]);
  });

  it('lets it go on from the new target where the target had been removed', () => {
    const [first, removal] = [edit('a', 1, 2), edit('a', 2, 2, 'removed')];
    expect(left(editsAfter([first, removal], { edit: removal, id: 'b', version: 2 }))).toEqual([['b', 2]]);
  });

  it('takes all that led to a removal over to the new target, and drops what somebody else wrote upon', () => {
    const removal = edit('a', 4, 4, 'removed');
    const edits = [edit('a', 1, 2), edit('a', 2, 3), edit('a', 3, 4), removal];
    const [first, second, third] = editsAfter(edits, { edit: removal, id: 'b', version: 2 });
    expect([first, second, third].map((one) => one && [one.target.id, one.version])).toEqual([
      ['b', 2],
      ['b', 3],
      ['b', 2],
    ]);
    const broken = [edit('a', 1, 2), edit('a', 3, 4), removal];
    expect(left(editsAfter(broken, { edit: removal, id: 'b', version: 2 }))).toEqual([['b', 2]]);
  });

  it('leaves an earlier edit alone where somebody else wrote in between: undoing it must be refused', () => {
    const [first, second] = [edit('a', 1, 2), edit('a', 3, 4)];
    expect(left(editsAfter([first, second], { edit: second, id: 'a', version: 5 }))).toEqual([['a', 2]]);
  });

  it('touches no edit of another target', () => {
    const [first, second] = [edit('b', 2, 3), edit('a', 3, 4)];
    expect(left(editsAfter([first, second], { edit: second, id: 'a', version: 5 }))).toEqual([['b', 3]]);
  });
});
