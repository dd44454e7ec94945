import { describe, expect, it } from 'vitest';
import { findNearest, formatProblem, ProblemLog } from '../../server/dataset/problem.ts';

const problem = {
  file: 'firms.csv',
  row: 3,
  column: 'level',
  value: 'provnce',
  reason: { zh: '不在可选值之内：省（province）', en: 'is none of province' },
};

describe('formatProblem', () => {
  it('says place, value, reason and nearest right value in one line', () => {
    expect(formatProblem({ ...problem, nearest: 'province' })).toBe(
      'firms.csv, row 3, column level, "provnce": is none of province (nearest: "province")',
    );
    const empty = { row: null, column: null, value: null, reason: { zh: '是空的', en: 'is empty' } };
    expect(formatProblem({ ...empty, file: 'x.csv' })).toBe('x.csv: is empty');
    expect(formatProblem({ ...empty, file: null })).toBe('the dataset: is empty');
    expect(formatProblem({ ...empty, file: null }, 'zh')).toBe('整个数据集：是空的');
  });

  it('says the same in Chinese', () => {
    expect(formatProblem({ ...problem, nearest: 'province' }, 'zh')).toBe(
      'firms.csv，第 3 行，level 列，"provnce"：不在可选值之内：省（province）（最接近："province"）',
    );
  });
});

describe('findNearest', () => {
  it('names what is near, and nothing where nothing is', () => {
    expect(findNearest('frim_id', ['firm_id', 'link_id'])).toBe('firm_id');
    expect(findNearest('colour', ['id', 'name'])).toBeUndefined();
    expect(findNearest('a', [])).toBeUndefined();
  });
});

describe('ProblemLog', () => {
  it('lists the first ones in full and counts all', () => {
    const log = new ProblemLog(2);
    log.addAll([problem, problem, problem]);
    log.absorb([problem], 4);
    expect(log.listed).toHaveLength(2);
    expect(log.count).toBe(7);
  });

  it('shortens long values', () => {
    const log = new ProblemLog();
    log.add({ ...problem, value: 'x'.repeat(1000) });
    expect(log.listed[0]?.value).toHaveLength(81);
  });
});
