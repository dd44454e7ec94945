import type { GraphTransaction, Query } from '../graph/client.ts';
import {
  drawAssetRoads,
  drawBatchRoads,
  drawContactRoads,
  drawDutyRoads,
  drawFirmRoads,
  drawLinkRoads,
  drawMetricRoads,
  drawProductRoads,
  drawProjectRoads,
  drawRegionRoads,
  drawTargetRoads,
  drawTripRoads,
  removeNodes,
  removeRelations,
  writeNodes,
  writeRelations,
} from '../graph/queries.generated.ts';
import type { DatasetRecord, Removal } from './dataset.ts';
import { type Change, diffRecord } from './diff.ts';
import { columnOf, type FileName, fileOf } from './format.ts';
import { FreshGraph } from './freshGraph.ts';
import type { Reader } from './graphLookup.ts';
import type { Journal } from './journal.ts';
import { EMPTY_GRAPH, findStored, groupByStore } from './lookUpGraph.ts';
import { RollUp } from './rollUp.ts';
import { encode, inBatches, placeRelation } from './storage.ts';
import type { Properties } from './value.ts';

/** How many records of a file became what. [records], but for `cleared`: [values] */
export interface FileCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly cleared: number;
}

const NO_RECORDS: FileCounts = { new: 0, changed: 0, unchanged: 0, removed: 0, cleared: 0 };

export function addCounts(counts: Map<FileName, FileCounts>, file: FileName, more: Partial<FileCounts>): void {
  const known = counts.get(file) ?? NO_RECORDS;
  counts.set(file, {
    new: known.new + (more.new ?? 0),
    changed: known.changed + (more.changed ?? 0),
    unchanged: known.unchanged + (more.unchanged ?? 0),
    removed: known.removed + (more.removed ?? 0),
    cleared: known.cleared + (more.cleared ?? 0),
  });
}

/** Records sent at once. */
const BATCH = 2_000;

type RoadQuery = Query<'write', { readonly keys: readonly string[] }, { readonly drawn: number }>;

/** Labels whose nodes have roads, made when all nodes are written. */
const ROADS: Partial<Record<FileName, RoadQuery>> = {
  regions: drawRegionRoads,
  links: drawLinkRoads,
  products: drawProductRoads,
  firms: drawFirmRoads,
  projects: drawProjectRoads,
  contacts: drawContactRoads,
  trips: drawTripRoads,
  duties: drawDutyRoads,
  assets: drawAssetRoads,
  batches: drawBatchRoads,
  metrics: drawMetricRoads,
  targets: drawTargetRoads,
};

/** Writes and removes records inside one transaction, counting what changed and noting what the roll-up must count again. */
export class RecordWriter {
  readonly rollUp: RollUp;
  readonly #transaction: GraphTransaction;
  readonly #stored: Reader;
  /** Where the graph held nothing. */
  readonly #fresh: FreshGraph | null;
  readonly #journal: Journal | undefined;
  readonly #onProgress: ((done: number) => void) | undefined;
  #done = 0;
  readonly #counts = new Map<FileName, FileCounts>();
  readonly #roads = new Map<FileName, string[]>();

  /** `stored` answers what the graph held before; `journal` notes what changes. */
  constructor(transaction: GraphTransaction, stored: Reader, onProgress?: (done: number) => void, journal?: Journal) {
    this.#transaction = transaction;
    this.#stored = stored;
    this.#fresh = stored === EMPTY_GRAPH ? new FreshGraph(transaction) : null;
    this.rollUp = new RollUp({ isFresh: this.#fresh !== null });
    this.#onProgress = onProgress;
    this.#journal = journal;
  }

  get counts(): ReadonlyMap<FileName, FileCounts> {
    return this.#counts;
  }

  /** Writes what these records change, nothing where they say what the graph holds: all nodes, or all relations. */
  async write(records: readonly DatasetRecord[]): Promise<void> {
    for (const batch of inBatches(records, BATCH)) {
      const stored = await findStored(this.#stored, batch);
      const changes = batch.map((record) => diffRecord(record, stored.get(record.file)?.get(record.key) ?? null));
      for (const change of changes) this.#note(change, stored.get(change.record.file)?.get(change.record.key) ?? null);
      await this.#send(changes.filter(({ kind }) => kind !== 'unchanged'));
      this.#done += batch.length;
      this.#onProgress?.(this.#done);
    }
  }

  /** Writes changes that are known already: all of nodes, or all of relations. */
  async apply(changes: readonly { readonly change: Change; readonly stored: Properties | null }[]): Promise<void> {
    for (const { change, stored } of changes) this.#note(change, stored);
    await this.#send(changes.map(({ change }) => change));
    this.#done += changes.length;
    this.#onProgress?.(this.#done);
  }

  #note(change: Change, stored: Properties | null): void {
    const { record, kind, properties, cleared } = change;
    addCounts(this.#counts, record.file, { [kind]: 1, cleared });
    this.rollUp.note(change, stored);
    this.#journal?.note(change, stored);
    if (this.#fresh !== null || ROADS[record.file] === undefined) return;
    const file = fileOf(record.file);
    if (!Object.keys(properties).some((property) => columnOf(file, property)?.road)) return;
    const keys = this.#roads.get(record.file) ?? [];
    keys.push(record.key);
    this.#roads.set(record.file, keys);
  }

  async #send(changes: readonly Change[]): Promise<void> {
    if (this.#fresh !== null) {
      await this.#fresh.create(changes);
      return;
    }
    const named = changes.map(({ record: { file, key }, properties }) => ({ file, key, properties }));
    const nodes = groupByStore(named, 'node', ({ key, properties }, file) => ({
      key,
      properties: encode(file, properties),
    }));
    const relations = groupByStore(named, 'relation', ({ key, properties }, file) => ({
      ...placeRelation(file, key),
      properties: encode(file, properties),
    }));
    if (Object.keys(nodes).length > 0) await this.#transaction.run(writeNodes, { rows: nodes });
    if (Object.keys(relations).length > 0) await this.#transaction.run(writeRelations, { rows: relations });
  }

  /** Makes the roads of all nodes written so far whose references changed. */
  async drawRoads(): Promise<void> {
    if (this.#fresh !== null) {
      await this.#fresh.drawRoads();
      return;
    }
    for (const [file, keys] of this.#roads) {
      const query = ROADS[file];
      if (query) for (const batch of inBatches(keys, BATCH)) await this.#transaction.run(query, { keys: batch });
    }
    this.#roads.clear();
  }

  /** Takes records out; one that is not there is none to count. */
  async remove(removals: readonly Removal[]): Promise<void> {
    for (const batch of inBatches(removals, BATCH)) {
      const stored = await findStored(this.#stored, batch);
      for (const removal of batch) {
        const properties = stored.get(removal.file)?.get(removal.key);
        if (!properties) continue;
        this.rollUp.noteRemoval(removal, properties);
        this.#journal?.noteRemoval(removal, properties);
      }
      for (const [file, found] of stored) addCounts(this.#counts, file, { removed: found.size });
      const nodes = groupByStore(batch, 'node', ({ key }) => key);
      const relations = groupByStore(batch, 'relation', ({ key }, file) => placeRelation(file, key));
      if (Object.keys(relations).length > 0) await this.#transaction.run(removeRelations, { rows: relations });
      if (Object.keys(nodes).length > 0) await this.#transaction.run(removeNodes, { keys: nodes });
    }
  }
}
