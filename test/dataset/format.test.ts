import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENUMS } from '../../server/dataset/column.ts';
import { formatDocs } from '../../server/dataset/docs.ts';
import { FORMAT, fileOf } from '../../server/dataset/format.ts';

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

describe('FORMAT', () => {
  it('names every file and every column of a file once, in English and in Chinese', () => {
    expect(unique(FORMAT.flatMap(({ name, zh }) => [name, zh]))).toBe(true);
    for (const { name, columns } of FORMAT)
      expect(unique(columns.flatMap((column) => [column.name, column.zh])), name).toBe(true);
    for (const words of Object.values(ENUMS)) expect(unique(words.flatMap(({ value, zh }) => [value, zh]))).toBe(true);
  });

  it('aims every reference at a file whose key is an id', () => {
    for (const { columns } of FORMAT)
      for (const { kind, target, choices } of columns) {
        expect(target !== null).toBe(kind === 'ref' || kind === 'refs');
        if (target !== null) expect(fileOf(target).key.map(({ kind: key }) => key)).toEqual(['id']);
        expect(choices.length > 0).toBe(kind === 'enum');
      }
  });

  it('gives every file but removals the columns of a citation', () => {
    for (const { name, columns } of FORMAT)
      expect(
        columns.some((column) => column.property === 'sourceId'),
        name,
      ).toBe(name !== 'removals');
  });

  it('holds the columns that the roads are made from', () => {
    const roads = FORMAT.flatMap(({ name, columns }) =>
      columns.flatMap(({ property, road }) => (road === null ? [] : [`${name}.${property}`])),
    );
    for (const name of ['firms', 'projects', 'assets'].flatMap((file) =>
      file === 'assets' ? ['assets.linkId'] : [`${file}.regionId`],
    ))
      expect(roads).toContain(name);
  });
});

describe('formatDocs', () => {
  it('is what docs/dataset.md holds (else: node --import tsx server/dataset/docs.ts)', () => {
    expect(readFileSync(new URL('../../docs/dataset.md', import.meta.url), 'utf8')).toBe(formatDocs());
  });
});
