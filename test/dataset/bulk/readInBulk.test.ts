import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc, { type GeneratorValue } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BulkResult, type Needed, readInBulk } from '../../../server/dataset/bulk/readInBulk.ts';
import { EMPTY_GRAPH, lookUpGraph } from '../../../server/dataset/lookUpGraph.ts';
import { formatProblem } from '../../../server/dataset/problem.ts';
import { readDataset } from '../../../server/dataset/read.ts';
import { validateDataset } from '../../../server/dataset/validate.ts';
import { type Files, writeDataset } from '../../support/writeDataset.ts';
import { randomDataset } from '../randomDataset.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'liantu-bulk-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const WORLD: Files = {
  'sources.csv': 'id,title\ns,A page\n',
  'regions.csv': 'id,name,level,parent_id\ncn,China,country,\nzone,Zone,zone,cn\n',
  'chains.csv': 'id,name\nk,Chain\n',
  'links.csv': 'id,chain_id,name,stage\nore,k,Ore,upstream\n',
  'products.csv': 'id,name\np,Product\n',
  'link_products.csv': 'link_id,product_id\nore,p\n',
  'firms.csv': 'id,name,region_id\na,Firm A,zone\nb,Firm B,\n',
  'firm_products.csv': 'firm_id,product_id,source_id\na,p,s\n',
  'operations.csv': 'firm_id,link_id,region_id\na,ore,\nb,ore,zone\n',
  'ties.csv': 'from_firm_id,to_firm_id,kind\na,b,supplies\n',
};

async function readBulk(files: Files, needed: readonly Needed[] = []): Promise<BulkResult> {
  return readInBulk(await writeDataset(files), folder, { needed });
}

const problemsOf = (result: object): readonly string[] =>
  'problems' in result && Array.isArray(result.problems)
    ? result.problems.map((problem) => formatProblem(problem)).sort()
    : [];

/** What is wrong, as an import into an empty graph says it, and as a bulk load does. */
async function judgeBoth(
  files: Files,
): Promise<{ readonly usual: readonly string[]; readonly bulk: readonly string[] }> {
  const dir = await writeDataset(files);
  const usual = await validateDataset(await readDataset(dir), lookUpGraph(EMPTY_GRAPH));
  return { usual: problemsOf(usual), bulk: problemsOf(await readInBulk(dir, folder)) };
}

/** The lines of the file of one label or type. */
async function linesOf(result: BulkResult, name: string): Promise<readonly string[]> {
  if (!('input' in result)) throw new Error(problemsOf(result).join('\n'));
  const { nodes, relations } = result.input;
  const files = [...nodes, ...relations].filter(([known]) => known === name).map(([, path]) => path);
  const texts = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n').slice(1));
}

describe('readInBulk', () => {
  it('writes nodes by number, relations by those of their ends, and the counts of all regions above', async () => {
    const result = await readBulk(WORLD);
    expect(await linesOf(result, 'Firm')).toEqual([
      '6,"a","Firm A",,,"firm","zone",,,,,,,,,,"active",',
      '7,"b","Firm B",,,"firm",,,,,,,,,,,"active",',
    ]);
    expect(await linesOf(result, 'BASED_IN')).toEqual(['6,2']);
    expect(await linesOf(result, 'OPERATES')).toEqual(['6,4,"","active",,,', '7,4,"zone","active",,,']);
    expect((await linesOf(result, 'COVERS')).toSorted()).toEqual(['1,4,2,0,0', '2,4,2,0,0']);
    expect(await linesOf(result, 'Link')).toEqual(['4,"ore","k","Ore",,"upstream",,,2']);
    expect(result).toMatchObject({
      records: { firms: 2, operations: 2, ties: 1, sources: 1 },
      input: { nodeCount: 8, multiline: [] },
    });
  });

  it.each([
    ['a reference that nothing stands for', { 'operations.csv': 'firm_id,link_id\na,ore\nx,ore\na,orr\n' }],
    ['a region of a firm that is not there', { 'firms.csv': 'id,name,region_id\na,A,zome\nb,B,\n' }],
    ['a firm without a name', { 'firms.csv': 'id,name,region_id\na,,zone\nb,B,\n' }],
    ['two firms with one credit code', { 'firms.csv': 'id,name,credit_code\na,A,C1\nb,B,C1\n' }],
    ['a word of no enumeration', { 'ties.csv': 'from_firm_id,to_firm_id,kind\na,b,suplies\n' }],
    ['a row with a cell too many', { 'firms.csv': 'id,name\na,A,\nb,B\n' }],
    ['the same firm twice', { 'firms.csv': 'id,name\na,A\nb,B\na,A\n' }],
    [
      'a tie that differs from itself',
      { 'ties.csv': 'from_firm_id,to_firm_id,kind,share\na,b,supplies,0.1\na,b,supplies,0.2\n' },
    ],
    ['a source that is not there', { 'firm_products.csv': 'firm_id,product_id,source_id\na,p,t\n' }],
    ['a column of no file', { 'firms.csv': 'id,name,sector\na,A,x\nb,B,y\n' }],
    ['a region above itself', { 'regions.csv': 'id,name,level,parent_id\ncn,C,country,zone\nzone,Z,zone,cn\n' }],
    [
      'a project of a firm that is not there',
      { 'projects.csv': 'id,name,region_id,stage,firm_ids\nq,Q,zone,signed,z\n' },
    ],
    ['a quote that never ends', { 'ties.csv': 'from_firm_id,to_firm_id,kind\na,b,"supplies\n' }],
    ['a file of no table', { 'frims.csv': 'id,name\n' }],
  ])('says of %s what an import says', async (_, broken) => {
    const { usual, bulk } = await judgeBoth({ ...WORLD, ...broken });
    expect(usual.length).toBeGreaterThan(0);
    expect(bulk).toEqual(usual);
  });

  it('judges any dataset as an import into an empty graph does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { usual, bulk } = await judgeBoth(spoil(g, randomDataset(g)));
        expect(bulk).toEqual(usual);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('takes the rows of one key together wherever they stand', async () => {
    const other = Array.from({ length: 6_000 }, (_, index) => `f${index},Firm ${index},,\n`).join('');
    const result = await readBulk({
      ...WORLD,
      'firms.csv': `id,name,source_id,locator\na,Firm A,s,p1\nb,Firm B,,\n${other}a,,s,p2\n`,
    });
    const lines = await linesOf(result, 'Firm');
    expect(lines).toHaveLength(6_002);
    expect(lines.filter((line) => line.includes('"Firm A"'))).toEqual([
      `${lines.length + 5},"a","Firm A",,,"firm",,,,,,,,,,,"active","[""s"",""p1"","""",""""]\u001f[""s"",""p2"","""",""""]"`,
    ]);
    expect(result).toMatchObject({ records: { firms: 6_002, operations: 2 } });
  });

  it('warns of firms that nothing names', async () => {
    const { warnings } = await readBulk({
      ...WORLD,
      'ties.csv': 'from_firm_id,to_firm_id,kind\n',
      'operations.csv': 'firm_id,link_id\na,ore\n',
    });
    expect(warnings.map((warning) => formatProblem(warning))).toEqual([
      'firms.csv, row 3, column id, "b": nothing refers to the firm',
    ]);
  });

  it('refuses what would leave a target list with a firm that is gone', async () => {
    const by = { zh: '目标清单“甲”', en: 'the target list "One"' };
    const result = await readBulk(WORLD, [
      { file: 'firms', key: 'a', by },
      { file: 'firms', key: 'gone', by },
    ]);
    expect(problemsOf(result)).toEqual([
      'firms.csv, "gone": is not in the dataset, but the target list "One" names it: take it off the list first, or put it into the dataset',
    ]);
  });

  it('refuses removals, which say nothing where all is replaced', async () => {
    expect(problemsOf(await readBulk({ ...WORLD, 'removals.csv': 'file,key\nfirms,a\n' }))).toEqual([
      'removals.csv: has no place in a bulk load, which puts the dataset in the place of the whole graph: leave it out',
    ]);
  });

  it('tells how far it is', async () => {
    const shares: number[] = [];
    const dir = await writeDataset(WORLD);
    await readInBulk(dir, folder, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    expect(basename(dir)).not.toBe('');
  });
});

/** Breaks some cells and rows of a dataset, or none. */
function spoil(g: GeneratorValue, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      const lines = text.split('\n');
      const at = g(fc.nat, Math.max(0, lines.length - 1));
      switch (g(fc.constantFrom, 'none', 'none', 'twice', 'gone', 'cut', 'word')) {
        case 'twice':
          return [name, [...lines.slice(0, at + 1), ...lines.slice(at)].join('\n')];
        case 'gone':
          return [name, lines.filter((_, index) => index === 0 || index !== at).join('\n')];
        case 'cut':
          return [
            name,
            [...lines.slice(0, at), (lines[at] ?? '').replace(/,[^,"]*,/, ','), ...lines.slice(at + 1)].join('\n'),
          ];
        case 'word':
          return [
            name,
            [...lines.slice(0, at), (lines[at] ?? '').replace(/[a-zA-Z]+/, 'zz'), ...lines.slice(at + 1)].join('\n'),
          ];
        default:
          return [name, text];
      }
    }),
  );
}
