import type { FileName } from '../../server/dataset/format.ts';
import type { GraphLookup } from '../../server/dataset/graphLookup.ts';
import type { Problem } from '../../server/dataset/problem.ts';
import { READ_LIMITS, readEntries } from '../../server/dataset/read.ts';
import type { Entry } from '../../server/dataset/readFolder.ts';
import { type ValidationResult, validateDataset } from '../../server/dataset/validate.ts';
import { KEY_SEPARATOR, type Properties } from '../../server/dataset/value.ts';

/** A file of a dataset that is only in memory, given in pieces as a stream would. */
export function entry(path: string, content: string | Uint8Array): Entry {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    path,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
  };
}

/** The records of a graph that answers validation, by file and key (its columns joined by `;`). */
export type FakeGraph = Readonly<Partial<Record<FileName, Readonly<Record<string, Properties>>>>>;

/** Answers validation from plain records; what others refer to is given, since roads are the real graph's business. */
export function fakeGraph(records: FakeGraph = {}, more: Partial<GraphLookup> = {}): GraphLookup {
  const stored = (file: FileName): Map<string, Properties> =>
    new Map(Object.entries(records[file] ?? {}).map(([key, value]) => [key.replaceAll(';', KEY_SEPARATOR), value]));
  return {
    findKeys: async (keys) =>
      new Map([...keys].map(([file, some]) => [file, new Set([...some].filter((key) => stored(file).has(key)))])),
    findRecords: async (keys) =>
      new Map(
        [...keys].map(([file, some]) => [file, new Map([...stored(file)].filter(([key]) => [...some].includes(key)))]),
      ),
    findKeysLike: async (file, key) => [...stored(file).keys()].filter((known) => known.startsWith(key.slice(0, 2))),
    findRegions: async () =>
      new Map(
        [...stored('regions')].map(([id, { level, parentId, memberIds }]) => [
          id,
          {
            level: String(level),
            parentId: typeof parentId === 'string' ? parentId : null,
            memberIds: typeof memberIds === 'object' ? memberIds : [],
          },
        ]),
      ),
    findParents: async (file) => new Map([...stored(file)].map(([id, { parentId }]) => [id, String(parentId)])),
    findCreditCodes: async (codes) =>
      [...stored('firms')].flatMap(([id, { creditCode }]) =>
        typeof creditCode === 'string' && codes.includes(creditCode) ? [{ id, creditCode }] : [],
      ),
    findLinkUses: async () => [],
    findFlows: async () => [],
    findMakingLinks: async () => new Set(),
    findNamedFirms: async () => new Set(),
    findReferrers: async () => [],
    ...more,
  };
}

/** A source and a region, a chain of two links and a firm: what most rows refer to. */
export const BASE: Readonly<Record<string, string>> = {
  'sources.csv': 'id,title\ns,Source\n',
  'regions.csv': 'id,name,level,parent_id\ncn,中国,country,\nz,Zone,zone,cn\n',
  'chains.csv': 'id,name\nc,Chain\nd,Other chain\n',
  'links.csv': 'id,chain_id,name,stage\nl,c,Link,upstream\nm,c,Link two,midstream\nx,d,Other link,upstream\n',
  'products.csv': 'id,name\np,Product\nq,Product two\n',
  'link_products.csv': 'link_id,product_id\nl,p\nm,p\nx,p\n',
  'firms.csv': 'id,name\nf,Firm\ng,Firm two\n',
  'ties.csv': 'from_firm_id,to_firm_id,kind\nf,g,supplies\n',
};

/** Reads and judges a dataset given as texts. */
export async function judge(
  files: Readonly<Record<string, string | Uint8Array>>,
  graph: GraphLookup = fakeGraph(),
  limit?: number,
): Promise<ValidationResult> {
  const entries = Object.entries(files).map(([path, content]) => entry(path, content));
  return validateDataset(await readEntries(entries, READ_LIMITS), graph, limit);
}

/** The problems of BASE with some files put in place of its own; empty where it is accepted. */
export async function problemsOf(
  files: Readonly<Record<string, string>>,
  graph?: GraphLookup,
): Promise<readonly Problem[]> {
  const result = await judge({ ...BASE, ...files }, graph);
  return 'problems' in result ? result.problems : [];
}

/** The warnings of the same. */
export async function warningsOf(
  files: Readonly<Record<string, string>>,
  graph?: GraphLookup,
): Promise<readonly Problem[]> {
  return (await judge({ ...BASE, ...files }, graph)).warnings;
}
