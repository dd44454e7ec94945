import {
  findAssetParents,
  findCreditCodes,
  findFlowsOfChains,
  findKeysLike,
  findLinkUses,
  findMakingLinks,
  findNamedFirms,
  findNodeKeys,
  findNodes,
  findProductParents,
  findRegionTree,
  findRelations,
} from '../graph/queries.generated.ts';
import { type DatasetFile, type FileName, fileOf } from './format.ts';
import type { GraphLookup, KeysByFile, Reader, RecordName, Referrer } from './graphLookup.ts';
import { findReferrers } from './referrers.ts';
import { fileOfStore, inBatches, placeRelation, type RelationPlace } from './storage.ts';
import { KEY_SEPARATOR, type Properties } from './value.ts';

/** Keys asked for at once. */
const BATCH = 5_000;

/** Stands for a graph that holds no record: a cold database plans its look-ups for seconds, and all would find nothing. */
export const EMPTY_GRAPH: Reader = { run: async () => [] };

/** Answers the questions of validation from the graph. */
export function lookUpGraph(reader: Reader): GraphLookup {
  /** Asks in batches, and not at all where there is nothing to ask. */
  async function ask<K, R>(keys: readonly K[], question: (batch: readonly K[]) => Promise<readonly R[]>): Promise<R[]> {
    const rows: R[] = [];
    for (const batch of inBatches(keys, BATCH)) rows.push(...(await question(batch)));
    return rows;
  }
  const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));
  const parentsBy = {
    products: findProductParents,
    assets: findAssetParents,
  };
  return {
    findKeys: (keys) => findStoredKeys(reader, keys),
    findRecords: (keys) => findStored(reader, listKeys(keys)),
    findKeysLike: async (file, key) => {
      const { storage } = fileOf(file);
      if (storage.as !== 'node') return [];
      return (await reader.run(findKeysLike, { label: storage.label, prefix: key.slice(0, 2) })).map((row) => row.key);
    },
    findRegions: async () =>
      new Map(
        (await reader.run(findRegionTree, {})).map(({ id, level, parentId, memberIds }) => [
          id,
          { level, parentId, memberIds: memberIds ?? [] },
        ]),
      ),
    findParents: async (file, ids) =>
      new Map(
        (await ask(ids, (batch) => reader.run(parentsBy[file], { ids: batch }))).map(({ id, parentId }) => [
          id,
          parentId,
        ]),
      ),
    findCreditCodes: (codes) => ask(codes, (batch) => reader.run(findCreditCodes, { codes: batch })),
    findLinkUses: async (links) =>
      (await ask(links, (batch) => reader.run(findLinkUses, { ids: batch }))).flatMap(
        ({ kind, key, to, linkId, chainId }) => {
          const file = fileOfStore(kind);
          return file === null
            ? []
            : [{ file: file.name, key: to === null ? key : key + KEY_SEPARATOR + to, linkId, chainId }];
        },
      ),
    findFlows: (chains) => ask(chains, (batch) => reader.run(findFlowsOfChains, { chainIds: batch })),
    findMakingLinks: async (links) => idsOf(await ask(links, (batch) => reader.run(findMakingLinks, { ids: batch }))),
    findNamedFirms: async (firms) => idsOf(await ask(firms, (batch) => reader.run(findNamedFirms, { ids: batch }))),
    findReferrers: async (records) => {
      const found: Referrer[] = [];
      for (const file of new Set(records.map((record) => record.file))) {
        const keys = records.filter((record) => record.file === file).map(({ key }) => key);
        for (const referrer of await findReferrers(reader, file, keys)) found.push(referrer);
      }
      return found;
    },
  };
}

function* listKeys(keys: KeysByFile): Iterable<RecordName> {
  for (const [file, some] of keys) for (const key of some) yield { file, key };
}

/** Records by the label or type under which the graph holds them, of those files whose records are nodes, or relations. */
export function groupByStore<T extends RecordName, R>(
  records: Iterable<T>,
  as: 'node' | 'relation',
  pick: (record: T, file: DatasetFile) => R,
): Record<string, R[]> {
  const groups: Record<string, R[]> = {};
  for (const record of records) {
    const file = fileOf(record.file);
    const { storage } = file;
    if (storage.as === 'nothing' || storage.as !== as) continue;
    const store = storage.as === 'node' ? storage.label : storage.type;
    groups[store] ??= [];
    groups[store].push(pick(record, file));
  }
  return groups;
}

const place = ({ key }: RecordName, file: DatasetFile): RelationPlace => placeRelation(file, key);

async function findStoredKeys(reader: Reader, keys: KeysByFile): Promise<Map<FileName, Set<string>>> {
  const found = new Map<FileName, Set<string>>();
  const add = (store: string, key: string): void => {
    const file = fileOfStore(store)?.name;
    if (file) found.set(file, (found.get(file) ?? new Set()).add(key));
  };
  for (const batch of inBatches(listKeys(keys), BATCH)) {
    const nodes = groupByStore(batch, 'node', ({ key }) => key);
    const relations = groupByStore(batch, 'relation', place);
    if (Object.keys(nodes).length > 0)
      for (const { label, key } of await reader.run(findNodeKeys, { keys: nodes })) add(label, key);
    if (Object.keys(relations).length > 0)
      for (const { type, key } of await reader.run(findRelations, { rows: relations })) add(type, key);
  }
  return found;
}

/** These records as the graph holds them, by file and key. */
export async function findStored(
  reader: Reader,
  records: Iterable<RecordName>,
): Promise<Map<FileName, Map<string, Properties>>> {
  const found = new Map<FileName, Map<string, Properties>>();
  const add = (store: string, key: string, properties: Properties): void => {
    const file = fileOfStore(store)?.name;
    if (file) found.set(file, (found.get(file) ?? new Map<string, Properties>()).set(key, properties));
  };
  for (const batch of inBatches(records, BATCH)) {
    const nodes = groupByStore(batch, 'node', ({ key }) => key);
    const relations = groupByStore(batch, 'relation', place);
    if (Object.keys(nodes).length > 0)
      for (const { label, key, properties } of await reader.run(findNodes, { keys: nodes }))
        add(label, key, properties);
    if (Object.keys(relations).length > 0)
      for (const { type, key, properties } of await reader.run(findRelations, { rows: relations }))
        add(type, key, properties);
  }
  return found;
}
