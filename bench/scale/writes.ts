import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../server/database/embedded.ts';
import type { Dataset, DatasetRecord } from '../../server/dataset/dataset.ts';
import { loadInto } from '../../server/dataset/load.ts';
import { type Graph, type GraphTransaction, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import {
  awaitFulltext,
  awaitIndexes,
  countLinks,
  drawScopes,
  findLinkIds,
  findLinksOfFirms,
  lockData,
  migrations,
} from '../../server/graph/queries.generated.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { countPlainly, readRollUp, readWorld } from '../../test/support/countPlainly.ts';
import { randomNumbers, syntheticTables, type WorldSize, worldOf } from '../synthetic.ts';
import { writeTables } from '../writeTables.ts';
import { RandomEdits } from './edits.ts';
import { type Figure, note } from './figure.ts';
import type { DatabaseAddress } from './serverProcess.ts';

const FIRMS = 10_000;
/** Of each kind of upserts, with and without the search indexes, round after round. */
const ROUNDS = 5;
const UPSERTS = 200;
const LEAST_SPEED = 0.7;
const EDITS = 100_000;
const EDITS_AT_ONCE = 1_000;

/** The queries of RollUp.update; their time is its time. */
const ROLL_UP = [drawScopes, findLinksOfFirms, findLinkIds, countLinks].map(({ name }) => name);

/** Writes in a database of their own: what the search indexes cost, and whether the roll-up is exact after many edits and what it costs. */
export async function measureWrites(
  options: { readonly edits?: number; readonly rounds?: number; readonly seed?: number } = {},
): Promise<readonly Figure[]> {
  const { edits = EDITS, rounds = ROUNDS, seed = 1 } = options;
  const folder = await mkdtemp(join(tmpdir(), 'liantu-bench-writes-'));
  const database = await startEmbedded({ dataDir: join(folder, 'data'), report: console.error });
  const graph = openGraph(database);
  try {
    await migrate(graph);
    const size = worldOf(FIRMS);
    await writeTables(join(folder, 'world'), syntheticTables(size, seed));
    const result = await importDataset(graph, join(folder, 'world'));
    if (result.status === 'refused') throw new Error('the made-up world is refused');
    return [
      ...(await compareUpserts(graph, folder, rounds, seed)),
      ...(await rollUpAfterEdits(graph, database, { size, edits, seed })),
    ];
  } finally {
    await graph.close();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Upserts a second, with the search indexes and without. */
interface Speeds {
  readonly indexed: number[];
  readonly plain: number[];
}

async function compareUpserts(graph: Graph, folder: string, rounds: number, seed: number): Promise<readonly Figure[]> {
  const random = randomNumbers(seed);
  const upsert = async (values: Record<string, string>): Promise<void> => {
    await graph.write(async (transaction) => {
      const [meta] = await transaction.run(lockData, {});
      await loadInto(transaction, oneFirm(values), meta);
    });
  };
  const file = join(folder, 'firms.csv');
  const importRow = async (values: Record<string, string>): Promise<void> => {
    await writeFile(
      file,
      `${Object.keys(HEADER).join()}\n${Object.keys(HEADER)
        .map((name) => values[HEADER[name] ?? ''])
        .join()}\n`,
    );
    await importDataset(graph, file);
  };
  const bare = await timeInTurns(graph, rounds, () => measureSpeed(graph, random, upsert));
  const whole = await timeInTurns(graph, rounds, () => measureSpeed(graph, random, importRow));
  return [
    judgeSpeeds(
      `a firm written or changed, one at a time, with the search indexes to without (${rounds} rounds)`,
      bare,
    ),
    { ...judgeSpeeds('the same by an import of one row', whole), target: '', isMet: null },
  ];
}

/** Measures with and without the search indexes by turns, so that what changes meanwhile changes both. */
async function timeInTurns(graph: Graph, rounds: number, measure: () => Promise<number>): Promise<Speeds> {
  const creations = migrations
    .flatMap(({ statements }) => statements)
    .filter((text) => text.startsWith('CREATE FULLTEXT'));
  const removals = creations.map((text) => text.replace(/^CREATE FULLTEXT INDEX (\w+).*$/s, 'DROP INDEX $1'));
  const speeds: Speeds = { indexed: [], plain: [] };
  await measure();
  for (let round = 0; round < rounds; round += 1) {
    speeds.indexed.push(await measure());
    await graph.runSchema(removals);
    speeds.plain.push(await measure());
    await graph.runSchema(creations);
    await graph.read(awaitIndexes, {});
  }
  return speeds;
}

/** Upserts a second, what the indexes still have to take in included: half of them new firms, half others by new words. */
async function measureSpeed(
  graph: Graph,
  random: () => number,
  upsert: (values: Record<string, string>) => Promise<void>,
): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < UPSERTS; count += 1) {
    const number = Math.floor(random() * 1_000_000_000);
    const id = count % 2 === 0 ? `f${number % FIRMS}` : `new-${number}`;
    const name = `第${number}号新材料科技有限公司`;
    await upsert({
      id,
      name,
      shortName: `新材${number}`,
      businessScope: `${number}类新材料的研发、生产与销售；货物进出口`,
    });
  }
  await graph.read(awaitFulltext, {});
  return UPSERTS / ((performance.now() - start) / 1_000);
}

/** Columns of a file of firms, by their names in it. */
const HEADER: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name',
  short_name: 'shortName',
  business_scope: 'businessScope',
};

function oneFirm(values: Readonly<Record<string, string>>): Dataset {
  const { id = '' } = values;
  const record: DatasetRecord = {
    file: 'firms',
    key: id,
    keyParts: [id],
    source: '',
    row: 0,
    values,
    faulty: [],
    citations: [],
  };
  return { records: new Map([['firms', new Map([[id, record]])]]), removals: [] };
}

function judgeSpeeds(what: string, { indexed, plain }: Speeds): Figure {
  const ratio = median(indexed.map((speed, round) => speed / (plain[round] ?? Number.NaN)));
  return {
    what,
    measured: `${ratio.toFixed(2)} (${median(indexed).toFixed(0)} to ${median(plain).toFixed(0)} a second)`,
    target: `≥ ${LEAST_SPEED}`,
    isMet: ratio >= LEAST_SPEED,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
}

/** Times of a whole transaction and of the roll-up in it. [ms] */
interface Times {
  whole: number;
  rollUp: number;
}

async function rollUpAfterEdits(
  graph: Graph,
  database: DatabaseAddress,
  { size, edits, seed }: { readonly size: WorldSize; readonly edits: number; readonly seed: number },
): Promise<readonly Figure[]> {
  const ids = (letter: string, count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${letter}${index}`);
  const links = size.chainLinks.reduce((sum, count) => sum + count, 0);
  const editable = { firms: ids('f', size.firms), links: ids('l', links), regions: ids('r', size.regions) };
  const random = new RandomEdits(editable, randomNumbers(seed));
  const times: Times = { whole: 0, rollUp: 0 };
  for (let done = 0; done < edits; done += EDITS_AT_ONCE) await write(graph, random.next(EDITS_AT_ONCE), times);
  const counted = new Set(countPlainly(await readWorld(database)));
  const stored = new Set(await readRollUp(database));
  const wrong = [...counted, ...stored].filter((line) => !counted.has(line) || !stored.has(line)).length;
  return [
    {
      what: `counts of the roll-up that differ from counting, after ${edits} random edits (seed ${seed})`,
      measured: `${wrong} of ${counted.size}`,
      target: '0',
      isMet: wrong === 0,
    },
    note(
      `share of the roll-up in the time of these writes, ${EDITS_AT_ONCE} in a transaction`,
      `${((100 * times.rollUp) / times.whole).toFixed(0)} % (${(edits / (times.whole / 1_000)).toFixed(0)} edits a second)`,
    ),
  ];
}

async function write(graph: Graph, dataset: Dataset, times: Times): Promise<void> {
  const start = performance.now();
  await graph.write(async (transaction) => {
    const [meta] = await transaction.run(lockData, {});
    await loadInto(timed(transaction, times), dataset, meta);
  });
  times.whole += performance.now() - start;
}

function timed(transaction: GraphTransaction, times: Times): GraphTransaction {
  return {
    async run(query, params) {
      const start = performance.now();
      const rows = await transaction.run(query, params);
      if (ROLL_UP.includes(query.name)) times.rollUp += performance.now() - start;
      return rows;
    },
  };
}
