import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { readRecords, type Selection } from './export.ts';
import { type DatasetFile, type FileName, FORMAT, fileOf } from './format.ts';
import type { Reader, RecordName } from './graphLookup.ts';
import { findStored, lookUpGraph } from './lookUpGraph.ts';
import { KEY_SEPARATOR, type Properties } from './value.ts';

/** What of the graph is exported. */
export type Scope =
  | { readonly of: 'all' }
  /** A region with all below it: its records, its firms, and the chains that it has. */
  | { readonly of: 'region'; readonly id: string }
  /** A chain with its firms and what regions have to do with it; as a template, the chain alone. */
  | { readonly of: 'chain'; readonly id: string; readonly isTemplate: boolean };

const DRAWING: readonly FileName[] = ['chains', 'links', 'flows', 'link_products'];
/** Relations that are of interest where both of their ends are. */
const BETWEEN: readonly FileName[] = ['ties', 'firm_products', 'product_inputs'];

/**
 * The keys of the records in a scope, and of all that they refer to, so that they make a dataset by themselves; null for everything.
 *
 * @throws DomainError NOT_FOUND where there is no such region or chain
 */
export async function selectRecords(graph: Graph, scope: Scope): Promise<Selection | null> {
  if (scope.of === 'all') return null;
  const reader: Reader = { run: (query, params) => graph.read(query, params) };
  const file = scope.of === 'region' ? 'regions' : 'chains';
  const there = await findStored(reader, [{ file, key: scope.id }]);
  if (!there.get(file)?.has(scope.id))
    throw new DomainError('NOT_FOUND', `there is no ${scope.of} "${scope.id}"`, { argument: scope.of });
  const selector = new Selector(reader);
  const core = await findCore(graph, reader, scope);
  const files = scope.of === 'chain' && scope.isTemplate ? FORMAT.filter(({ name }) => DRAWING.includes(name)) : FORMAT;
  for (const each of files) {
    if (BETWEEN.includes(each.name)) continue;
    for await (const record of readRecords(graph, each)) if (isOfScope(each, record, core)) selector.add(each, record);
  }
  await selector.close();
  for (const name of BETWEEN)
    for await (const record of readRecords(graph, fileOf(name)))
      if (selector.hasEnds(fileOf(name), record)) selector.add(fileOf(name), record);
  await selector.close();
  return selector.selected;
}

interface Core {
  readonly regions: ReadonlySet<string>;
  readonly chains: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** Whether other records than the chains' own count by the chain or link that they name. */
  readonly byChain: boolean;
}

async function findCore(graph: Graph, reader: Reader, scope: Exclude<Scope, { readonly of: 'all' }>): Promise<Core> {
  const regions = new Set<string>();
  const chains = new Set<string>();
  if (scope.of === 'chain') chains.add(scope.id);
  else {
    const tree = await lookUpGraph(reader).findRegions();
    regions.add(scope.id);
    // Until a round finds no further one: there is no order of parents.
    for (let size = 0; size !== regions.size; ) {
      size = regions.size;
      for (const [id, { parentId }] of tree) if (parentId !== null && regions.has(parentId)) regions.add(id);
    }
    for await (const { regionId, chainId } of readRecords(graph, fileOf('region_chains')))
      if (regions.has(String(regionId))) chains.add(String(chainId));
  }
  const links = new Set<string>();
  for await (const { id, chainId } of readRecords(graph, fileOf('links')))
    if (chains.has(String(chainId))) links.add(String(id));
  return { regions, chains, links, byChain: scope.of === 'chain' };
}

function isOfScope({ name }: DatasetFile, record: Properties, { regions, chains, links, byChain }: Core): boolean {
  const names = (property: string, ids: ReadonlySet<string>): boolean => ids.has(String(record[property] ?? ''));
  if (name === 'regions') return names('id', regions);
  if (name === 'chains') return names('id', chains);
  if (name === 'links') return names('chainId', chains);
  if (name === 'flows') return names('fromLinkId', links);
  if (name === 'link_products') return names('linkId', links);
  if (byChain) return names('chainId', chains) || names('linkId', links);
  return names('regionId', regions);
}

/** Gathers records, and then what they refer to, and what that refers to. */
class Selector {
  readonly #selected = new Map<FileName, Set<string>>();
  readonly #reader: Reader;
  #open: RecordName[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  get selected(): Selection {
    return this.#selected;
  }

  add(file: DatasetFile, record: Properties): void {
    const key = file.key.map(({ property }) => String(record[property] ?? '')).join(KEY_SEPARATOR);
    if (!this.#take(file.name, key)) return;
    this.#follow(file, record);
  }

  hasEnds({ storage }: DatasetFile, record: Properties): boolean {
    if (storage.as !== 'relation') return false;
    const has = (end: typeof storage.from): boolean =>
      end.target !== null && (this.#selected.get(end.target)?.has(String(record[end.property])) ?? false);
    // What a firm makes is told with it, though no link of the scope makes it.
    return has(storage.from) && (has(storage.to) || storage.type === 'PRODUCES');
  }

  #take(file: FileName, key: string): boolean {
    const keys = this.#selected.get(file) ?? new Set<string>();
    this.#selected.set(file, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  #follow({ columns }: DatasetFile, record: Properties): void {
    for (const { target, property } of columns) {
      const value = record[property];
      if (target === null || property === 'sourceId' || value === undefined || typeof value === 'number') continue;
      for (const key of typeof value === 'string' ? [value] : value)
        if (key !== '' && this.#take(target, key)) this.#open.push({ file: target, key });
    }
    const { citations } = record;
    for (const citation of typeof citations === 'object' ? citations : []) {
      const [source]: unknown[] = JSON.parse(citation);
      if (typeof source === 'string' && this.#take('sources', source))
        this.#open.push({ file: 'sources', key: source });
    }
  }

  /** Takes all that is referred to and not yet there. */
  async close(): Promise<void> {
    while (this.#open.length > 0) {
      const open = this.#open;
      this.#open = [];
      for (const [name, records] of await findStored(this.#reader, open))
        for (const record of records.values()) this.#follow(fileOf(name), record);
    }
  }
}
