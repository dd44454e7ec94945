import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../server/database/embedded.ts';
import { openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { findCandidates } from '../server/service/candidates.ts';
import { formatProblem, importDataset } from '../server/service/importDataset.ts';

/**
 * `npm run bench:suggestions -- DIR`: the first five candidates of ten missing links of two zones of the seed, with the datasets of the
 * folders loaded beside it (such as `bench:dataset -- a-share` writes): for somebody who knows the industry to read.
 */
const LINKS = [
  ['yongji-etdz', 'display.led-chip'],
  ['yongji-etdz', 'display.backlight'],
  ['yongji-etdz', 'display.driver-ic'],
  ['yongji-etdz', 'display.optical-film'],
  ['yongji-etdz', 'display.cover-glass'],
  ['guxian-etdz', 'coal-chem.sodium-silicate'],
  ['guxian-etdz', 'coal-chem.tar-processing'],
  ['guxian-etdz', 'coal-chem.gangue-utilisation'],
  ['guxian-etdz', 'coal-chem.ammonia'],
  ['guxian-etdz', 'coal-chem.caprolactam'],
] as const;
const SHOWN = 5;

const dataDir = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
const graph = openGraph(database);
try {
  await migrate(graph);
  for (const folder of ['seed', ...process.argv.slice(2)]) {
    const result = await importDataset(graph, folder);
    if (result.status === 'refused')
      throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  }
  for (const [region, link] of LINKS) {
    const { ranked, describe } = await findCandidates(graph, { region, link });
    const candidates = await describe(ranked.slice(0, SHOWN));
    console.log(`\n**${candidates[0]?.link.name ?? link}** (${ranked.length} candidates)\n`);
    for (const { firm, grounds, score } of candidates) {
      const affinity = score.factors.find(({ name }) => name === 'affinity');
      console.log(
        `- ${firm.name}, ${score.point.toFixed(1)} (${score.low.toFixed(0)} to ${score.high.toFixed(0)}), ${grounds.join(', ')}: ${affinity?.reason.zh ?? ''}`,
      );
    }
  }
} finally {
  await graph.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
