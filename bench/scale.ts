import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../server/database/embedded.ts';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { describeMachine } from './measure.ts';
import { type Answers, measureAnswers } from './scale/answers.ts';
import { loadInBulk, measureLoad } from './scale/bulk.ts';
import { measureColdStart } from './scale/coldStart.ts';
import { measureCrowd } from './scale/crowd.ts';
import type { Figure } from './scale/figure.ts';
import { findPlaces, type Places } from './scale/places.ts';
import type { DatabaseAddress } from './scale/serverProcess.ts';
import { measureServers } from './scale/servers.ts';
import { measureSlow } from './scale/slow.ts';
import type { Subjects } from './scale/visit.ts';
import { measureWrites } from './scale/writes.ts';
import { syntheticTables, worldOf } from './synthetic.ts';
import { writeTables } from './writeTables.ts';

/**
 * `npm run bench:scale [-- --firms 1000000 --seconds 300]`: makes worlds of a hundredth, a tenth, a fifth and all of so many firms, loads
 * them in bulk, and measures what is asked of them, unattended; writes the table to bench/README.md.
 */
const { values } = parseArgs({
  options: { firms: { type: 'string', default: '1000000' }, seconds: { type: 'string', default: '300' } },
});
const whole = Number(values.firms);
const seconds = Number(values.seconds);
const SHARES = [0.01, 0.1, 0.2, 1] as const;
/** How much more than on a fifth of the world an answer may take that must not grow with it. */
const GROWTH = 1.5;

const folder = await mkdtemp(join(tmpdir(), 'liantu-scale-'));
const figures: Figure[] = [];
const add = (title: string, more: readonly Figure[]): void => {
  figures.push({ what: `**${title}**`, measured: '', target: '', isMet: null }, ...more);
  console.log(tableOf(more));
};
const curves = new Map<number, Answers>();
try {
  let places: Places | undefined;
  for (const share of SHARES) {
    const firms = Math.round(whole * share);
    const dataset = join(folder, `dataset-${firms}`);
    const dataDir = join(folder, `data-${firms}`);
    console.error(`a world of ${firms} firms`);
    await writeTables(dataset, syntheticTables(worldOf(firms), 1));
    if (firms === whole) add('Bulk load', await measureLoad(dataset, dataDir, join(folder, 'bare')));
    else {
      const time = await loadInBulk(dataset, dataDir);
      add(`${firms} firms`, [
        { what: `bulk load of ${firms} firms`, measured: `${time.toFixed(1)} s`, target: '', isMet: null },
      ]);
    }
    await rm(dataset, { recursive: true });
    await withGraph(dataDir, async (graph, database) => {
      places = await findPlaces(graph);
      const answers = await measureAnswers(graph, database, places);
      curves.set(firms, answers);
      add(`Answers, ${firms} firms`, answers.figures);
    });
    if (firms !== whole) await rm(dataDir, { recursive: true });
  }
  add('Growth from a fifth of the firms to all', growth(curves));
  if (places === undefined) throw new Error('no world was measured');
  const subjects = subjectsOf(places);
  const dataDir = join(folder, `data-${whole}`);
  add('Cold start', await measureColdStart(dataDir, subjects));
  const database = await startEmbedded({ dataDir, report: () => undefined });
  try {
    add('Many at once', await measureCrowd({ database, subjects, seconds }));
    add('Slow queries', await measureSlow({ database }));
    add('Several servers', await measureServers({ database, subjects }));
  } finally {
    await database.stop();
  }
  add('Writes, 10,000 firms', await measureWrites());
  await publish();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function withGraph(
  dataDir: string,
  work: (graph: Graph, database: DatabaseAddress) => Promise<void>,
): Promise<void> {
  const database = await startEmbedded({ dataDir, report: () => undefined });
  const graph = openGraph(database);
  try {
    await work(graph, database);
  } finally {
    await graph.close();
    await database.stop();
  }
}

function subjectsOf({ country, provinces, counties, chains, links, firms, words }: Places): Subjects {
  return {
    regions: [country, ...provinces, ...counties.slice(0, 300)],
    chains,
    links: links.slice(0, 1_000).map(({ id }) => id),
    firms,
    words: [...words.two, ...words.more.slice(0, 100)],
  };
}

function growth(curves: ReadonlyMap<number, Answers>): readonly Figure[] {
  const [fifth, all] = [whole * 0.2, whole].map((firms) => curves.get(Math.round(firms)));
  return [...(all?.constant ?? [])].map(([what, now]) => {
    const before = fifth?.constant.get(what) ?? Number.NaN;
    return {
      what,
      measured: `${before.toFixed(1)} × to ${now.toFixed(1)} ×: ${(now / before).toFixed(2)} ×`,
      target: `≤ ${GROWTH} ×`,
      isMet: now / before <= GROWTH,
    };
  });
}

function tableOf(rows: readonly Figure[]): string {
  const lines = rows.map(
    ({ what, measured, target, isMet }) =>
      `| ${what} | ${measured} | ${target} | ${isMet === null ? '' : isMet ? 'yes' : '**no**'} |`,
  );
  return ['| what | measured | target | met |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** The p50 of each question in each world. [ms] */
function curvesOf(curves: ReadonlyMap<number, Answers>): string {
  const worlds = [...curves.keys()];
  const questions = new Set([...curves.values()].flatMap(({ times }) => [...times.keys()]));
  const cell = (question: string, world: number): string => curves.get(world)?.times.get(question)?.toFixed(1) ?? '';
  return [
    `| p50 [ms] | ${worlds.map((firms) => `${firms.toLocaleString('en')} firms`).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(worlds.length)}`,
    ...[...questions].map(
      (question) => `| ${question} | ${worlds.map((world) => cell(question, world)).join(' | ')} |`,
    ),
  ].join('\n');
}

/** Puts the table between its marks in bench/README.md, and the curves in docs/scale.md. */
async function publish(): Promise<void> {
  const command = `npm run bench:scale -- --firms ${whole} --seconds ${seconds}`;
  const head = `\`${command}\`, ${describeMachine()}`;
  await putBetween('README.md', 'scale', `${head}\n\n${tableOf(figures)}`);
  await putBetween('../docs/scale.md', 'curves', `${head}\n\n${curvesOf(curves)}`);
}

async function putBetween(path: string, mark: string, content: string): Promise<void> {
  const file = new URL(path, import.meta.url);
  const text = await readFile(file, 'utf8');
  const marked = new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`);
  if (!marked.test(text)) throw new Error(`${path} has no place for ${mark}`);
  await writeFile(
    file,
    text.replace(marked, () => `<!-- ${mark} -->\n${content}\n<!-- /${mark} -->`),
  );
}
