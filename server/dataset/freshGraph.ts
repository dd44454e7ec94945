import { invariant } from '../errors.ts';
import type { GraphTransaction } from '../graph/client.ts';
import { createNodes, createRelations } from '../graph/queries.generated.ts';
import type { Change } from './diff.ts';
import { type DatasetFile, type FileName, fileOf } from './format.ts';
import { encode, inBatches, placeRelation } from './storage.ts';
import type { Value } from './value.ts';

/** Relations sent at once. */
const BATCH = 5_000;

interface Road {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/**
 * Writes records into a graph that held none: all of them are new, so nothing is looked for, and two queries serve all
 * kinds. A cold database plans each query for a tenth of a second and more, and a graph's first import meets a cold one.
 */
export class FreshGraph {
  readonly #transaction: GraphTransaction;
  /** Element ids of the nodes made, by file and key. */
  readonly #ids = new Map<string, string>();
  /** Roads to be drawn when all nodes are there; `to` is a name of #ids. */
  #roads: Road[] = [];

  constructor(transaction: GraphTransaction) {
    this.#transaction = transaction;
  }

  /** Makes all nodes, or all relations. */
  async create(changes: readonly Change[]): Promise<void> {
    const nodes = changes.filter(({ record }) => fileOf(record.file).storage.as === 'node');
    if (nodes.length > 0) await this.#createNodes(nodes);
    await this.#connect(
      changes.flatMap(({ record: { file: name, key }, properties }) => {
        const file = fileOf(name);
        if (file.storage.as !== 'relation') return [];
        const { from, to, type } = file.storage;
        const ends = placeRelation(file, key);
        const road = { from: this.#idOf(from.target, ends.from), to: this.#idOf(to.target, ends.to), type };
        return [{ ...road, properties: encode(file, { ...markOf(file, ends.mark), ...properties }) }];
      }),
    );
  }

  /** Makes the roads that the nodes' references say. */
  async drawRoads(): Promise<void> {
    const roads = this.#roads;
    this.#roads = [];
    await this.#connect(
      roads.map((road) => {
        const to = this.#ids.get(road.to);
        invariant(to, `a rule lets no reference pass that names nothing: ${road.to}`);
        return { ...road, to, properties: {} };
      }),
    );
  }

  async #createNodes(changes: readonly Change[]): Promise<void> {
    const rows = changes.map(({ record, properties }) => {
      const file = fileOf(record.file);
      invariant(file.storage.as === 'node', 'only nodes have labels');
      const { label, keyProperty } = file.storage;
      return { label, properties: { ...encode(file, properties), [keyProperty]: record.key } };
    });
    const created = await this.#transaction.run(createNodes, { rows });
    for (const [index, { record, properties }] of changes.entries()) {
      const id = created[index]?.id;
      invariant(id, 'every row makes a node');
      this.#ids.set(nameOf(record.file, record.key), id);
      for (const { property, road, target } of fileOf(record.file).columns)
        if (road !== null && target !== null)
          for (const key of listed(properties[property]))
            this.#roads.push({ from: id, to: nameOf(target, key), type: road });
    }
  }

  async #connect(rows: readonly (Road & { readonly properties: Readonly<Record<string, unknown>> })[]): Promise<void> {
    for (const batch of inBatches(rows, BATCH)) await this.#transaction.run(createRelations, { rows: batch });
  }

  #idOf(file: FileName | null, key: string): string {
    const id = file === null ? undefined : this.#ids.get(nameOf(file, key));
    invariant(id, `a rule lets no relation pass whose end is not there: ${file} ${key}`);
    return id;
  }
}

const nameOf = (file: FileName, key: string): string => `${file} ${key}`;

/** What parts relations of the same ends: `''` too is stored. */
function markOf({ key, storage }: DatasetFile, mark: string): Readonly<Record<string, Value>> {
  invariant(storage.as === 'relation', 'only a relation has ends');
  const column = key.find((part) => part !== storage.from && part !== storage.to);
  return column === undefined ? {} : { [column.property]: mark };
}

function listed(value: Value | null | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? value : [];
}
