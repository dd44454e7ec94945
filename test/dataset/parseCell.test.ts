import { describe, expect, it } from 'vitest';
import { columnOf, type FileName, fileOf } from '../../server/dataset/format.ts';
import { type CellResult, parseCell } from '../../server/dataset/parseCell.ts';
import { englishOf } from './sayBoth.ts';

function cell(file: FileName, property: string, text: string): CellResult {
  const column = columnOf(fileOf(file), property);
  if (column === null) throw new Error(`no column ${property}`);
  return parseCell(column, text);
}

const reason = (result: CellResult): string => ('reason' in result ? englishOf(result.reason) : 'accepted');
const nearest = (result: CellResult): string | undefined => ('nearest' in result ? result.nearest : undefined);

describe('parseCell', () => {
  it('takes ids of 1 to 128 characters without control characters', () => {
    expect(cell('firms', 'id', '企'.repeat(128))).toEqual({ value: '企'.repeat(128) });
    expect(cell('firms', 'id', '𠮷'.repeat(128))).toEqual({ value: '𠮷'.repeat(128) });
    expect(reason(cell('firms', 'id', 'a'.repeat(129)))).toMatch(/longer than 128/);
    expect(reason(cell('firms', 'id', 'a\tb'))).toMatch(/control character/);
    expect(reason(cell('metrics', 'metric', 'a\tb'))).toMatch(/control character/);
    expect(cell('firms', 'businessScope', 'a\tb\nc')).toEqual({ value: 'a\tb\nc' });
  });

  it('takes enumerations by their English or Chinese word', () => {
    expect(cell('regions', 'level', 'zone')).toEqual({ value: 'zone' });
    expect(cell('regions', 'level', '开发区')).toEqual({ value: 'zone' });
    expect(cell('regions', 'level', 'provnce')).toEqual({
      reason: {
        zh: expect.stringMatching(/国家（country）、片区（area）/),
        en: expect.stringMatching(/is none of country, area/),
      },
      nearest: 'province',
    });
    expect(reason(cell('regions', 'level', 'Zone'))).toMatch(/none of/);
  });

  it('takes dates as precise as they are', () => {
    expect(cell('firms', 'foundedOn', '2024-05')).toEqual({ value: '2024-05' });
    for (const text of ['2024/5/17', '2024年5月17日', '45429'])
      expect(cell('firms', 'foundedOn', text)).toEqual({ value: '2024-05-17' });
    expect(reason(cell('firms', 'foundedOn', '2024-02-30'))).toMatch(/is not a date/);
  });

  it('takes periods', () => {
    expect(cell('batches', 'period', '2022/')).toEqual({ value: '2022/' });
    expect(reason(cell('batches', 'period', '2022-2023'))).toMatch(/is not a period/);
  });

  it('takes money as exact yuan', () => {
    for (const [text, yuan] of [
      ['1200', 1200],
      ['1.1亿', 110_000_000],
      ['5000万元', 50_000_000],
      ['0.3 亿元', 30_000_000],
      ['1000000.55', 1000000.55],
    ] as const)
      expect(cell('projects', 'investment', text), text).toEqual({ value: yuan });
    expect(nearest(cell('projects', 'investment', '1,234'))).toBe('1234');
    expect(nearest(cell('projects', 'investment', '1,234.5亿'))).toBe('1234.5亿');
    expect(nearest(cell('projects', 'investment', '500元'))).toBe('500');
    for (const text of ['约3亿', '3亿美元', '万', '3千万', '1e8'])
      expect(reason(cell('projects', 'investment', text)), text).toMatch(/is not CNY yuan/);
    expect(reason(cell('projects', 'investment', '-5'))).toMatch(/below 0/);
    expect(cell('firms', 'revenue', '-5亿')).toEqual({ value: -500_000_000 });
    expect(reason(cell('projects', 'investment', '1234567890123456.7'))).toMatch(/15 digits/);
  });

  it('takes shares of 0 to 1, and percentages', () => {
    expect(cell('ties', 'share', '0.125')).toEqual({ value: 0.125 });
    expect(cell('ties', 'share', '12.5%')).toEqual({ value: 0.125 });
    expect(cell('ties', 'share', '100％')).toEqual({ value: 1 });
    expect(cell('ties', 'share', '0')).toEqual({ value: 0 });
    expect(nearest(cell('ties', 'share', '35'))).toBe('35%');
    expect(reason(cell('ties', 'share', '101%'))).toMatch(/above 1/);
    expect(reason(cell('ties', 'share', '-1%'))).toMatch(/below 0/);
    expect(reason(cell('ties', 'share', 'half'))).toMatch(/is not a share/);
  });

  it('takes whole numbers and decimals of 0 or more', () => {
    expect(cell('firms', 'employees', '1200')).toEqual({ value: 1200 });
    expect(nearest(cell('firms', 'employees', '1,200'))).toBe('1200');
    expect(nearest(cell('firms', 'employees', '12.6'))).toBe('13');
    expect(reason(cell('firms', 'employees', '-1'))).toMatch(/below 0/);
    expect(reason(cell('firms', 'employees', '1200人'))).toMatch(/whole number/);
    expect(cell('projects', 'landMu', '35.5')).toEqual({ value: 35.5 });
    expect(reason(cell('projects', 'landMu', '35亩'))).toMatch(/plain decimal/);
  });

  it('takes a figure as number where it is one, else as text', () => {
    expect(cell('metrics', 'value', '12.5')).toEqual({ value: 12.5 });
    expect(cell('metrics', 'value', '位居前列')).toEqual({ value: '位居前列' });
    expect(nearest(cell('metrics', 'value', '1,200'))).toBe('1200');
  });

  it('takes lists separated by ;', () => {
    expect(cell('trips', 'destinations', '北京; 上海')).toEqual({ value: ['北京', '上海'] });
    expect(cell('projects', 'firmIds', 'a;b')).toEqual({ value: ['a', 'b'] });
    expect(reason(cell('projects', 'firmIds', 'a;b;a'))).toMatch(/names "a" twice/);
    expect(reason(cell('projects', 'firmIds', ';'))).toMatch(/without an item/);
    expect(reason(cell('projects', 'firmIds', '"a'))).toMatch(/not closed/);
    expect(reason(cell('projects', 'firmIds', `a;${'b'.repeat(129)}`))).toMatch(/longer than 128/);
  });

  it('refuses numbers that a spreadsheet has ruined where text was meant', () => {
    expect(reason(cell('firms', 'creditCode', '9.11401E+17'))).toMatch(/over 15 digits/);
    expect(reason(cell('firms', 'creditCode', '911401085923662000'))).toMatch(/over 15 digits/);
    expect(reason(cell('firms', 'id', '9.1140107E+17'))).toMatch(/over 15 digits/);
    expect(cell('firms', 'creditCode', '911401085923662415')).toEqual({ value: '911401085923662415' });
    expect(cell('firms', 'listedCode', '000001')).toEqual({ value: '000001' });
    expect(cell('firms', 'creditCode', '91140107MA0GTYX81E')).toEqual({ value: '91140107MA0GTYX81E' });
  });

  it('takes quotes of 200 characters at most', () => {
    expect(cell('firms', 'quote', '字'.repeat(200))).toEqual({ value: '字'.repeat(200) });
    expect(reason(cell('firms', 'quote', '字'.repeat(201)))).toMatch(/201 characters long, at most 200/);
    expect(cell('firms', 'businessScope', '字'.repeat(201))).toEqual({ value: '字'.repeat(201) });
  });

  it('takes addresses of http and https only', () => {
    expect(cell('sources', 'url', 'https://example.org/a?b=c')).toEqual({ value: 'https://example.org/a?b=c' });
    expect(nearest(cell('firms', 'website', 'www.example.cn'))).toBe('https://www.example.cn');
    for (const text of ['javascript:alert(1)', 'ftp://a.b', 'https://', 'data:text/html,x'])
      expect(reason(cell('sources', 'url', text)), text).toMatch(/http/);
  });

  it('takes the names of files whose records can be removed', () => {
    expect(cell('removals', 'file', 'firms')).toEqual({ value: 'firms' });
    expect(cell('removals', 'file', '企业.csv')).toEqual({ value: 'firms' });
    expect(nearest(cell('removals', 'file', 'frims'))).toBe('firms');
    expect(reason(cell('removals', 'file', 'removals'))).toMatch(/no file/);
  });
});
