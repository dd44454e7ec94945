import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../server/database/embedded.ts';
import { formatProblem } from '../server/dataset/problem.ts';
import { openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { importDataset } from '../server/service/importDataset.ts';

/**
 * `npm run bench:import -- ROWS TIMES`: imports of so many rows each (500,000 by default: two firms for three relations), each in one
 * transaction (once by default), then an export of them all.
 */
const rows = Number(process.argv[2] ?? 500_000);
const times = Number(process.argv[3] ?? 1);
const firms = Math.floor(rows * 0.4);
const folder = await mkdtemp(join(tmpdir(), 'liantu-bench-'));

function* firmRows(from: number): Generator<string> {
  yield 'id,name,short_name,industry,business_scope,credit_code,registered_capital,founded_on\n';
  for (let index = from; index < from + firms; index += 1)
    yield `firm-${index},第${index}号新材料科技有限公司,新材${index},C2651,新材料的研发、生产与销售,CODE${index},${index}万,2010\n`;
}
function* tieRows(from: number): Generator<string> {
  yield 'from_firm_id,to_firm_id,kind,note\n';
  for (let index = 0; index < rows - firms; index += 1)
    yield `firm-${from + (index % firms)},firm-${from + ((index * 7 + 1) % firms)},${index < firms ? 'supplies' : 'partners'},长期合作关系\n`;
}
/** In a program of its own, so that its memory can be told from that of the import. */
async function exportElsewhere(database: object, paths: readonly string[]): Promise<void> {
  const script = fileURLToPath(new URL('exportInChild.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...paths], {
    env: { ...process.env, DATABASE: JSON.stringify(database) },
    stdio: 'inherit',
  });
  await once(child, 'close');
}
const say = (what: string): void => console.log(`${(performance.now() / 1000).toFixed(1)} s  ${what}`);

const input = join(folder, 'input');
await mkdir(input);
const database = await startEmbedded({ dataDir: join(folder, 'data'), report: say });
const graph = openGraph(database);
try {
  await migrate(graph);
  for (let time = 0; time < times; time += 1) {
    await pipeline(Readable.from(firmRows(time * firms)), createWriteStream(join(input, 'firms.csv')));
    await pipeline(Readable.from(tieRows(time * firms)), createWriteStream(join(input, 'ties.csv')));
    say('importing');
    const result = await importDataset(graph, input);
    if (result.status === 'refused')
      throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
    say(
      `imported ${JSON.stringify(result.report.files)}; this program took ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
    );
  }
  await exportElsewhere(database, [join(folder, 'out.zip'), join(folder, 'out.xlsx')]);
} catch (error) {
  say(`refused: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await graph.close();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
