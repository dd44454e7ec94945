import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { syntheticTables, worldOf } from '../../bench/synthetic.ts';
import { writeTables } from '../../bench/writeTables.ts';
import { EMPTY_GRAPH, lookUpGraph } from '../../server/dataset/lookUpGraph.ts';
import { readDataset } from '../../server/dataset/read.ts';
import { validateDataset } from '../../server/dataset/validate.ts';

const SMALL = { ...worldOf(2_000), regions: 400, chainLinks: [30, 300] };

function rowsOf(seed: number): Record<string, readonly (readonly string[])[]> {
  return Object.fromEntries(Object.entries(syntheticTables(SMALL, seed)).map(([name, [, rows]]) => [name, [...rows]]));
}

describe('a synthetic world', () => {
  it('has the rows it was asked for, the same for the same seed and others for another', () => {
    const rows = rowsOf(1);
    expect(rows['firms']).toHaveLength(2_000);
    expect(rows['links']).toHaveLength(330);
    expect(rows['operations']).toHaveLength(3_000);
    expect(rows['firm_products']).toHaveLength(6_000);
    expect(rows['ties']).toHaveLength(2_000);
    expect(rowsOf(1)).toEqual(rows);
    expect(rowsOf(2)['operations']).not.toEqual(rows['operations']);
  });

  it('is skewed: the first link has many times what a link in the middle has', () => {
    const counts = new Map<string, number>();
    for (const [, link = ''] of rowsOf(1)['operations'] ?? []) counts.set(link, (counts.get(link) ?? 0) + 1);
    expect(counts.get('l0') ?? 0).toBeGreaterThan(10 * (counts.get('l165') ?? 0));
  });

  it('keeps every rule of the format', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'liantu-synthetic-'));
    try {
      await writeTables(folder, syntheticTables(SMALL, 1));
      const read = await readDataset(folder);
      const result = await validateDataset(read, lookUpGraph(EMPTY_GRAPH));
      expect('problems' in result ? result.problems : []).toEqual([]);
      expect('dataset' in result).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
