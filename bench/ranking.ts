import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../server/database/embedded.ts';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { findAffinity } from '../server/service/affinity/findAffinity.ts';
import { formatProblem, importDataset } from '../server/service/importDataset.ts';
import { type AShare, namesOf, readAShare, writeShare } from './aShare.ts';
import { BASELINES, type Makers, rankBy } from './baselines.ts';
import { describeMachine } from './measure.ts';
import { type FirmSets, type Lists, type Metrics, mean, measureLists, pairedInterval } from './rankingMetrics.ts';
import { readRows } from './readRows.ts';
import { type Table, tablesOf, writeTables } from './writeTables.ts';

/**
 * `npm run bench:ranking -- DIR… --out predictions.csv`: loads each split folder into a throw-away graph, ranks firms for each query
 * through the service of the API, writes the predictions (`{n}` in the name: the number of the folder), and prints the metrics
 * beside the baselines where the folder has answers.
 */
const USAGE = 'usage: npm run bench:ranking -- DIR… --out predictions.csv [--data FOLDER] [--names FILE]';
const OURS = 'affinity';
/** Firms listed for each query. */
const LISTED = 500;

interface Split {
  readonly makes: AShare['makes'];
  readonly queries: readonly { readonly query_id: string; readonly product: string }[];
  /** Null in a blind folder. */
  readonly known: { readonly answers: FirmSets; readonly filter: FirmSets } | null;
}

function readSplit(folder: string): Split {
  const makes = readRows(join(folder, 'edges.csv'), ['firm_code', 'product', 'share']);
  const setsOf = (name: string): FirmSets => {
    const sets = new Map<string, Set<string>>();
    for (const { query_id, firm_code } of readRows(join(folder, name), ['query_id', 'firm_code']))
      sets.set(query_id, (sets.get(query_id) ?? new Set()).add(firm_code));
    return sets;
  };
  return {
    makes: makes.map(({ firm_code, product, share }) => ({ firm: firm_code, product, share: writeShare(share) })),
    queries: readRows(join(folder, 'queries.csv'), ['query_id', 'product']),
    known: existsSync(join(folder, 'answers.csv'))
      ? { answers: setsOf('answers.csv'), filter: setsOf('filter.csv') }
      : null,
  };
}

/** Loads the tables and a chain with one link for each query; in parts, since one import takes some 200,000 rows. */
async function load(graph: Graph, data: AShare, { queries }: Split): Promise<void> {
  const { firms, products, firm_products, product_inputs } = tablesOf(data);
  const lost = queries.filter(({ product }) => !data.products.has(product)).map(({ product }) => product);
  const parts: readonly Readonly<Record<string, Table>>[] = [
    { products: products ?? [[], []] },
    { products: [['id', 'name'], [...new Set(lost)].map((name) => [name, name])] },
    { firms: firms ?? [[], []], firm_products: firm_products ?? [[], []] },
    { product_inputs: product_inputs ?? [[], []] },
    {
      chains: [['id', 'name'], [['queries', 'queries']]],
      links: [
        ['id', 'chain_id', 'name', 'stage'],
        queries.map(({ query_id, product }) => [query_id, 'queries', product, 'midstream']),
      ],
      link_products: [['link_id', 'product_id'], queries.map(({ query_id, product }) => [query_id, product])],
    },
  ];
  const folder = await mkdtemp(join(tmpdir(), 'liantu-split-'));
  try {
    for (const [index, tables] of parts.entries()) {
      await writeTables(join(folder, String(index)), tables);
      const result = await importDataset(graph, join(folder, String(index)));
      if (result.status === 'refused')
        throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Ranked {
  readonly lists: Lists;
  /** Time of each request but the first. [ms] */
  readonly times: readonly number[];
}

/**
 * Firms by affinity for each query. Makers of a product of nearly the same name are known makers under another name and come last:
 * in the strict track such edges of the hidden firms were removed, so a firm that has one cannot be an answer.
 */
async function rankQueries(graph: Graph, { queries }: Split): Promise<Ranked> {
  const lists = new Map<string, readonly string[]>();
  const times: number[] = [];
  for (const { query_id, product } of queries) {
    const start = performance.now();
    const link = { id: query_id, chainId: 'queries', name: product, stage: 'midstream' } as const;
    const affinity = await findAffinity(graph, link, null);
    times.push(performance.now() - start);
    const others = affinity?.others ?? [];
    const ordered = [...others.filter(({ isNear }) => !isNear), ...others.filter(({ isNear }) => isNear)];
    lists.set(
      query_id,
      ordered.slice(0, LISTED).map(({ firmId }) => firmId),
    );
  }
  return { lists, times: times.slice(1).sort((left, right) => left - right) };
}

function makersOf(makes: AShare['makes']): Makers {
  const productsOf = new Map<string, Set<string>>();
  const makers = new Map<string, Set<string>>();
  for (const { firm, product } of makes) {
    productsOf.set(firm, (productsOf.get(firm) ?? new Set()).add(product));
    makers.set(product, (makers.get(product) ?? new Set()).add(firm));
  }
  return { productsOf, makersOf: makers };
}

async function runSplit(folder: string, sources: { readonly data: string; readonly names: string }) {
  const split = readSplit(folder);
  const data = readAShare(sources.data, namesOf(sources.names), split.makes);
  const dataDir = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
  const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
  const graph = openGraph(database);
  try {
    await migrate(graph);
    const loading = performance.now();
    await load(graph, data, split);
    console.error(`${folder}: loaded in ${((performance.now() - loading) / 1_000).toFixed(0)} s`);
    const ranked = await rankQueries(graph, split);
    return { split, ranked, methods: measureAll(split, ranked.lists) };
  } finally {
    await graph.close();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function measureAll({ known, makes, queries }: Split, lists: Lists): ReadonlyMap<string, Metrics> | null {
  if (known === null) return null;
  const { answers, filter } = known;
  const makers = makersOf(makes);
  const baselines = Object.entries(BASELINES).map(([name, baseline]): [string, Metrics] => {
    const own = new Map(queries.map(({ query_id, product }) => [query_id, rankBy(baseline, makers, product)]));
    return [name, measureLists(own, answers, filter)];
  });
  return new Map([...baselines, [OURS, measureLists(lists, answers, filter)]]);
}

/** Means over the folders, and how far each method stands behind ours, query by query. */
function tableOfMethods(runs: readonly ReadonlyMap<string, Metrics>[]): string {
  const rows = [...(runs[0]?.keys() ?? [])].map((name) => {
    const own = runs.flatMap((run) => run.get(name) ?? []);
    const of = (value: (metrics: Metrics) => number) => mean(own.map(value)).toFixed(4);
    const differences = runs.map((run) => {
      const other = run.get(name)?.reciprocals ?? [];
      return (run.get(OURS)?.reciprocals ?? []).map((reciprocal, index) => reciprocal - (other[index] ?? 0));
    });
    const [low, high] = pairedInterval(differences);
    const gain =
      name === OURS ? '' : `${mean(differences.map(mean)).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
    return `| ${name} | ${of(({ mrr }) => mrr)} | ${of(({ hits10 }) => hits10)} | ${of(({ hits50 }) => hits50)} | ${of(({ recall100 }) => recall100)} | ${gain} |`;
  });
  return [
    '| method | MRR | Hits@10 | Hits@50 | R@100 | MRR of affinity above it [95 %] |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    data: { type: 'string', default: '../shared/data/a-share' },
    names: { type: 'string', default: '../shared/benchmarks/ranking/names.csv.gz' },
  },
});
const { out } = values;
if (folders.length === 0 || out === undefined || (folders.length > 1 && !out.includes('{n}'))) {
  console.error(`${USAGE}\n  several folders need {n} in the name of --out`);
  process.exit(2);
}
const runs: ReadonlyMap<string, Metrics>[] = [];
for (const [index, folder] of folders.entries()) {
  const { ranked, methods } = await runSplit(folder, values);
  const path = out.replace('{n}', String(index + 1));
  const lines = [...ranked.lists].flatMap(([query, firms]) =>
    firms.map((firm, rank) => `${query},${rank + 1},${firm}`),
  );
  await writeFile(path, `query_id,rank,firm_code\n${lines.join('\n')}\n`);
  const at = (share: number) => (ranked.times[Math.floor(share * ranked.times.length)] ?? Number.NaN).toFixed(0);
  console.log(
    `${path}: ${ranked.lists.size} queries; a request took ${at(0.5)} ms at the median, ${at(0.95)} ms at the 95th percentile`,
  );
  if (methods === null) console.log('no answers.csv: no metrics');
  else runs.push(methods);
}
if (runs.length > 0) console.log(`\n${describeMachine()}\n\n${tableOfMethods(runs)}`);
