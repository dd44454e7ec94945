import type { DatasetRecord, Records, Removal } from './dataset.ts';
import { type FileName, FORMAT, fileOf } from './format.ts';
import type { ByFile, FlowEnds, GraphLookup, Referrer, RegionFacts } from './graphLookup.ts';
import { PROBLEM_LIMIT } from './problem.ts';
import { collectReferences, type Reference } from './reference.ts';
import type { Properties } from './value.ts';

/** All that the rules look at: the dataset, and what the graph holds of that which it touches. */
export interface Facts {
  readonly records: Records;
  readonly removals: readonly Removal[];
  /** Files of which a part could not be read. */
  readonly unread: ReadonlySet<FileName>;
  /** Keys that the graph holds, of those that the dataset states, refers to or removes. */
  readonly keys: ReadonlyMap<FileName, Pick<ReadonlySet<string>, 'has'>>;
  /** Keys of the graph that begin like those which neither dataset nor graph holds. */
  readonly alike: ReadonlyMap<FileName, readonly string[]>;
  readonly references: Iterable<Reference>;
  readonly graph: {
    readonly regions: ReadonlyMap<string, RegionFacts>;
    readonly parents: { readonly products: ReadonlyMap<string, string>; readonly assets: ReadonlyMap<string, string> };
    /** Chains of links. */
    readonly links: ReadonlyMap<string, Properties>;
    readonly projects: ReadonlyMap<string, Properties>;
    readonly creditCodes: readonly { readonly id: string; readonly creditCode: string }[];
    readonly linkUses: Awaited<ReturnType<GraphLookup['findLinkUses']>>;
    readonly flows: readonly FlowEnds[];
    readonly makingLinks: ReadonlySet<string>;
    readonly namedFirms: ReadonlySet<string>;
    readonly referrers: readonly Referrer[];
  };
}

/** What an empty graph says of itself. */
export const NO_GRAPH: Facts['graph'] = {
  regions: new Map(),
  parents: { products: new Map(), assets: new Map() },
  links: new Map(),
  projects: new Map(),
  creditCodes: [],
  linkUses: [],
  flows: [],
  makingLinks: new Set(),
  namedFirms: new Set(),
  referrers: [],
};

/** Asks the graph all that the rules need to know about it. */
export async function gatherFacts(
  stated: Pick<Facts, 'records' | 'removals' | 'unread'>,
  lookup: GraphLookup,
): Promise<Facts> {
  const { records, removals } = stated;
  const references = collectReferences(records);
  const keys = await findKeys(records, removals, references, lookup);
  const find = async (file: FileName, some: readonly string[]): Promise<ReadonlyMap<string, Properties>> =>
    (await lookup.findRecords(new Map([[file, some]]))).get(file) ?? new Map();
  const projects = await find('projects', partialProjects(records));
  const links = await find('links', linksOfInterest(records, references, projects));
  return {
    ...stated,
    keys,
    references,
    alike: await findAlike(records, references, keys, lookup),
    graph: await findGraphFacts(stated, links, projects, lookup),
  };
}

export const recordsOf = (records: Records, file: FileName): DatasetRecord[] => [
  ...(records.get(file)?.values() ?? []),
];

const keysOf = (records: Records, file: FileName): string[] => [...(records.get(file)?.keys() ?? [])];

async function findKeys(
  records: Records,
  removals: readonly Removal[],
  references: Iterable<Reference>,
  lookup: GraphLookup,
): Promise<ByFile<ReadonlySet<string>>> {
  const wanted = new Map<FileName, Set<string>>(FORMAT.map(({ name }) => [name, new Set<string>()]));
  for (const file of records.keys())
    if (fileOf(file).storage.as === 'node') for (const key of keysOf(records, file)) wanted.get(file)?.add(key);
  for (const { target, key } of references) wanted.get(target)?.add(key);
  for (const { file, key } of removals) wanted.get(file)?.add(key);
  return lookup.findKeys(wanted);
}

async function findAlike(
  records: Records,
  references: Iterable<Reference>,
  keys: ReadonlyMap<FileName, ReadonlySet<string>>,
  lookup: GraphLookup,
): Promise<Map<FileName, readonly string[]>> {
  const alike = new Map<FileName, readonly string[]>();
  let asked = 0;
  for (const { target, key } of references) {
    if (records.get(target)?.has(key) || keys.get(target)?.has(key)) continue;
    alike.set(target, [...(alike.get(target) ?? []), ...(await lookup.findKeysLike(target, key))]);
    asked += 1;
    if (asked === PROBLEM_LIMIT) break;
  }
  return alike;
}

/** Links whose chain some rule compares: those stated, and those that flows, targets and projects name, here or in the graph. */
function linksOfInterest(
  records: Records,
  references: Iterable<Reference>,
  projects: ReadonlyMap<string, Properties>,
): string[] {
  const links = new Set(keysOf(records, 'links'));
  for (const { linkId } of projects.values()) if (typeof linkId === 'string') links.add(linkId);
  for (const { target, key, record } of references)
    if (target === 'links' && ['flows', 'targets', 'projects'].includes(record.file)) links.add(key);
  return [...links];
}

async function findGraphFacts(
  { records, removals }: Pick<Facts, 'records' | 'removals'>,
  links: ReadonlyMap<string, Properties>,
  projects: ReadonlyMap<string, Properties>,
  lookup: GraphLookup,
): Promise<Facts['graph']> {
  const parentsOf = async (file: 'products' | 'assets'): Promise<ReadonlyMap<string, string>> =>
    lookup.findParents(file, valuesOf(records, file, 'parentId'));
  const moved = recordsOf(records, 'links').filter(
    ({ key, values }) =>
      values.chainId !== undefined &&
      links.get(key)?.chainId !== undefined &&
      values.chainId !== links.get(key)?.chainId,
  );
  const touchesRegions = (records.get('regions')?.size ?? 0) > 0;
  return {
    links,
    referrers: await lookup.findReferrers(removals),
    regions: touchesRegions ? await lookup.findRegions() : new Map(),
    parents: { products: await parentsOf('products'), assets: await parentsOf('assets') },
    projects,
    creditCodes: await lookup.findCreditCodes(valuesOf(records, 'firms', 'creditCode')),
    linkUses: await lookup.findLinkUses(moved.map(({ key }) => key)),
    flows: await lookup.findFlows(chainsOfFlows(records, links)),
    makingLinks: await lookup.findMakingLinks(keysOf(records, 'links')),
    namedFirms: await lookup.findNamedFirms(keysOf(records, 'firms')),
  };
}

function valuesOf(records: Records, file: FileName, property: string): string[] {
  const values = recordsOf(records, file).map((record) => record.values[property]);
  return [...new Set(values.filter((value) => typeof value === 'string'))];
}

/** Projects of which the dataset states one of chain and link: the other one may stand in the graph. */
function partialProjects(records: Records): string[] {
  return recordsOf(records, 'projects')
    .filter(({ values }) => (values.chainId === undefined) !== (values.linkId === undefined))
    .map(({ key }) => key);
}

function chainsOfFlows(records: Records, links: ReadonlyMap<string, Properties>): string[] {
  const chains = recordsOf(records, 'flows').map(
    ({ values }) =>
      records.get('links')?.get(String(values.fromLinkId))?.values.chainId ??
      links.get(String(values.fromLinkId))?.chainId,
  );
  return [...new Set(chains.filter((chain) => typeof chain === 'string'))];
}
