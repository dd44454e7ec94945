import { describe, expect, it } from 'vitest';
import { coreOfName, DuplicateFinder } from '../../server/dataset/firmNames.ts';

const firm = (id: string, name: string, creditCode: string | null = null) => ({
  id,
  name,
  creditCode,
  source: 'firms.csv',
  row: 2,
});

describe('coreOfName', () => {
  it('leaves out legal form, brackets, width, case and punctuation, and nothing else', () => {
    for (const name of [
      '永济（东）电池有限公司',
      '永济(东)电池股份有限公司',
      '永济 东·电池有限责任公司',
      '永济「东」电池',
    ])
      expect(coreOfName(name), name).toBe('永济东电池');
    expect(coreOfName('ＡＢＣ Battery')).toBe(coreOfName('abc battery'));
    expect(coreOfName('永济西电池有限公司')).not.toBe('永济东电池');
    expect(coreOfName('有限公司')).toBe('有限公司');
  });
});

describe('DuplicateFinder', () => {
  it('finds the same credit code, the same and like names, in the dataset and the graph', () => {
    const finder = new DuplicateFinder([firm('a', '甲公司', 'C1'), firm('b', '甲有限公司'), firm('c', '乙')]);
    finder.take({ id: 'g', name: '丙', creditCode: 'C1' });
    finder.take({ id: 'h', name: '乙', creditCode: null });
    finder.take({ id: 'a', name: '甲公司', creditCode: 'C1' });
    expect(finder.found.map(({ id, other, because }) => [id, other.id, other.isInGraph, because])).toEqual([
      ['b', 'a', false, 'like name'],
      ['a', 'g', true, 'credit code'],
      ['c', 'h', true, 'same name'],
    ]);
  });

  it('takes firms of different credit codes for two', () => {
    const finder = new DuplicateFinder([firm('a', '甲', 'C1'), firm('b', '甲', 'C2')]);
    expect(finder.found).toEqual([]);
  });
});
