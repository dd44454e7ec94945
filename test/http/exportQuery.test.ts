import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { DomainError } from '../../server/errors.ts';
import { EXPORT_QUERIES, parseExportQuery } from '../../server/http/exportQuery.ts';

function problem(
  query: object,
  schema: z.ZodObject = EXPORT_QUERIES.gaps,
): { message: string; argument: string | undefined } {
  try {
    parseExportQuery(schema, query);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('BAD_USER_INPUT');
    return { message: error.message, argument: error.details.argument };
  }
  throw new Error('the query was taken');
}

describe('parseExportQuery', () => {
  it('reads the arguments of the API: fields with a dot, lists by repeating', () => {
    expect(
      parseExportQuery(EXPORT_QUERIES.gaps, {
        region: 'r',
        kinds: 'FILL',
        assume: ['a', 'b,c'],
        'weights.demand': '2.5',
      }),
    ).toEqual({ region: 'r', kinds: ['FILL'], assume: ['a', 'b,c'], weights: { demand: 2.5 }, lang: 'zh' });
    expect(
      parseExportQuery(EXPORT_QUERIES.candidates, {
        region: 'r',
        link: 'l',
        'filter.listed': 'false',
        'filter.minRevenue': '1e8',
        lang: 'en',
      }),
    ).toEqual({ region: 'r', link: 'l', filter: { listed: false, minRevenue: 1e8 }, lang: 'en' });
  });

  it('refuses a parameter it does not know and names the nearest', () => {
    expect(problem({ region: 'r', 'weights.demnd': '1' })).toEqual({
      message: 'weights.demnd is no parameter here; nearest: weights.demand',
      argument: 'weights.demnd',
    });
    expect(problem({ region: 'r', regoin: 'x' }).message).toContain('nearest: region');
    expect(problem({ region: 'r', chain: 'c', kinds: 'FILL' }, EXPORT_QUERIES['chain-map']).message).toContain(
      'kinds is no parameter here',
    );
    expect(problem({ region: 'r', bom: '1', chain: 'c' }, EXPORT_QUERIES['chain-map']).argument).toBe('bom');
  });

  it('refuses a weight out of its limits and says them, and takes the limits themselves', () => {
    for (const bad of ['-0.1', '10.1'])
      expect(problem({ region: 'r', 'weights.plan': bad })).toEqual({
        message: 'weights.plan is out of range: a weight is 0 to 10',
        argument: 'weights.plan',
      });
    expect(
      parseExportQuery(EXPORT_QUERIES.gaps, { region: 'r', 'weights.plan': '10', 'weights.demand': '0' }).weights,
    ).toEqual({
      plan: 10,
      demand: 0,
    });
    for (const bad of ['', ' ', 'much', 'NaN', 'Infinity'])
      expect(problem({ region: 'r', 'weights.plan': bad }).message).toContain('must be a number');
  });

  it('refuses what is missing, given twice, empty, too long or no such value', () => {
    expect(problem({}).message).toBe('region is missing');
    expect(problem({ region: ['a', 'b'] }).message).toBe('region is given more than once');
    expect(problem({ region: '' }).message).toBe('region is empty');
    expect(problem({ region: 'x'.repeat(129) }).message).toContain('at most 128 characters');
    expect(problem({ region: 'r', kinds: ['FILL', 'FIL'] }).message).toBe(
      'kinds is "FIL": it must be FILL, EXTEND, STRENGTHEN, BUILD; nearest: FILL',
    );
    expect(problem({ region: 'r', lang: 'de' }).argument).toBe('lang');
    expect(problem({ region: 'r', link: 'l', 'filter.listed': 'yes' }, EXPORT_QUERIES.candidates).argument).toBe(
      'filter.listed',
    );
    expect(problem({ region: 'r', link: 'l', 'filter.minRevenue': '-1' }, EXPORT_QUERIES.candidates).message).toContain(
      '0 or more',
    );
  });

  it('drops nothing where an object is given both whole and by a field', () => {
    expect(problem({ region: 'r', weights: '1' }).message).toContain('weights has fields');
    expect(problem({ region: 'r', weights: '1', 'weights.plan': '1' }).message).toContain('weights has fields');
    expect(problem({ region: 'r', 'region.x': '1' }).argument).toBe('region.x');
  });

  it('names every problem, the first as the argument', () => {
    expect(problem({ 'weights.plan': '11', lang: 'de' }).message.split('; ').length).toBeGreaterThanOrEqual(3);
  });

  it('takes names of the language itself for parameters that it does not know', () => {
    for (const name of ['constructor', '__proto__', 'weights.__proto__'])
      expect(
        problem(
          Object.fromEntries([
            ['region', 'r'],
            [name, 'x'],
          ]),
        ).message,
      ).toContain('no parameter here');
  });
});
