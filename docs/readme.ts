import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SETTINGS } from '../server/config.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { readRegionsOfLevel } from '../server/graph/queries.generated.ts';
import { createContext } from '../server/graphql/context.ts';
import { createApollo } from '../server/graphql/server.ts';
import { findCoverage } from '../server/service/coverage.ts';
import { findGaps } from '../server/service/gaps.ts';
import { importDataset } from '../server/service/importDataset.ts';

const README = new URL('../README.md', import.meta.url);

/** Puts `text` between the marks of a section; throws where the README has no such section. */
function fill(readme: string, section: string, text: string): string {
  const marks = new RegExp(`(<!-- ${section}: .*? -->\\n)[\\s\\S]*?(<!-- /${section} -->)`);
  if (!marks.test(readme)) throw new Error(`README.md has no section marked ${section}`);
  return readme.replace(marks, (_, open: string, close: string) => `${open}${text}\n${close}`);
}

/** The settings as a Markdown table. */
export function describeSettings(): string {
  const rows = SETTINGS.map(
    ({ name, default: usual, meaning }) => `| \`${name}\` | ${usual === '' ? '' : `\`${usual}\``} | ${meaning} |`,
  );
  return ['| setting | default | meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The query of the README that a planner pastes. */
export function findQuery(readme: string): string {
  const [, query] = /```graphql\n([\s\S]*?)```/.exec(readme) ?? [];
  if (query === undefined) throw new Error('README.md has no query');
  return query;
}

/** What the API answers to it on the seed, as a block of JSON. */
export async function answerQuery(graph: Graph, query: string): Promise<string> {
  const apollo = createApollo();
  const { body } = await apollo.executeOperation({ query }, { contextValue: createContext(graph) });
  await apollo.stop();
  if (body.kind !== 'single' || body.singleResult.errors !== undefined)
    throw new Error(`the query of README.md fails: ${JSON.stringify(body)}`);
  return `\`\`\`json\n${JSON.stringify(body.singleResult.data, null, 1)}\n\`\`\``;
}

/** What each zone of a graph has and lacks, as a Markdown table: one row a zone, by name. */
export async function describeZones(graph: Graph): Promise<string> {
  const zones = await graph.read(readRegionsOfLevel, { level: 'zone' });
  const rows = [];
  for (const { region } of zones) {
    const coverage = await findCoverage(graph, { regions: [region.id] });
    const { gaps } = await findGaps(graph, { region: region.id });
    const total = (count: 'present' | 'weak' | 'planned' | 'missing') =>
      coverage.reduce((sum, { summary }) => sum + summary[count], 0);
    const leaders = coverage.reduce((sum, each) => sum + each.leaders, 0);
    const best = gaps.slice(0, 3).map(({ link, score }) => `${link.name} ${score.point.toFixed(0)}`);
    const cells = [
      `${region.name} \`${region.id}\``,
      coverage.map(({ chain }) => chain.name.replace('产业链', '')).join('、'),
      String(leaders),
      String(total('present') + total('weak')),
      String(total('planned')),
      String(total('missing')),
      best.join('、'),
    ];
    rows.push(`| ${cells.join(' | ')} |`);
  }
  return [
    '| zone | chains | leaders | links here | planned | missing | best gaps, points |',
    '| --- | --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n');
}

/** Puts the table into the README; `npm run docs`. */
async function main(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'liantu-docs-'));
  const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
  const graph = openGraph(database);
  try {
    await migrate(graph);
    const result = await importDataset(graph, 'seed');
    if (result.status === 'refused') throw new Error('the seed is refused: see npm run liantu -- check seed');
    const table = await describeZones(graph);
    const readme = await readFile(README, 'utf8');
    const answer = await answerQuery(graph, findQuery(readme));
    await writeFile(README, fill(fill(fill(readme, 'zones', table), 'settings', describeSettings()), 'answer', answer));
  } finally {
    await graph.close();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await main();
