import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../server/database/embedded.ts';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { findCandidates } from '../server/service/candidates.ts';
import { formatProblem, importDataset } from '../server/service/importDataset.ts';
import { readRows } from './readRows.ts';
import { writeTables } from './writeTables.ts';

/**
 * `npm run bench:landings`: each signed, started or producing project of the seed that names a link and a firm is hidden, with what the
 * firm is said to make of the link's products; then the firm is looked for among the candidates of the link. Further datasets
 * may be given that are loaded beside the seed.
 */
const ZONES = 'seed/shanxi-zones';
const REFERENCES = ['seed/reference-industry', 'seed/reference-food'];
const LANDED = ['signed', 'started', 'producing'];

interface Landing {
  readonly project: string;
  readonly region: string;
  readonly link: string;
  readonly firm: string;
  /** Products of the link that the firm is said to make. */
  readonly products: readonly string[];
  /** Contacts about the project: id, region, kind. */
  readonly contacts: readonly (readonly [string, string, string])[];
}

function readLandings(): readonly Landing[] {
  const made = readRows(join(ZONES, 'firm_products.csv'), ['firm_id', 'product_id']);
  const contacts = readRows(join(ZONES, 'contacts.csv'), ['id', 'region_id', 'kind', 'project_id']);
  const ofLinks = REFERENCES.flatMap((folder) =>
    readRows(join(folder, 'link_products.csv'), ['link_id', 'product_id']),
  );
  return readRows(join(ZONES, 'projects.csv'), ['id', 'region_id', 'link_id', 'firm_ids', 'stage'])
    .filter(({ stage, link_id, firm_ids }) => LANDED.includes(stage) && link_id !== '' && firm_ids !== '')
    .flatMap(({ id, region_id, link_id, firm_ids }) =>
      firm_ids.split(';').map((firm) => ({
        project: id,
        region: region_id,
        link: link_id,
        firm,
        products: made
          .filter(
            ({ firm_id, product_id }) =>
              firm_id === firm && ofLinks.some((row) => row.link_id === link_id && row.product_id === product_id),
          )
          .map(({ product_id }) => product_id),
        contacts: contacts
          .filter(({ project_id }) => project_id === id)
          .map((row) => [row.id, row.region_id, row.kind] as const),
      })),
    );
}

async function load(graph: Graph, folder: string): Promise<void> {
  const result = await importDataset(graph, folder);
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
}

/** The row of the table: where the firm stands among how many, and by which grounds. */
async function rankHidden(graph: Graph, landing: Landing): Promise<string> {
  const { project, region, link, firm, products, contacts } = landing;
  const folder = await mkdtemp(join(tmpdir(), 'liantu-landing-'));
  try {
    await writeTables(folder, {
      contacts: [['id', 'region_id', 'kind', 'project_id'], contacts.map((row) => [...row, '\\N'])],
      removals: [
        ['file', 'key'],
        [['projects', project], ...products.map((product) => ['firm_products', `${firm};${product}`])],
      ],
    });
    await load(graph, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
  const candidates = (await findCandidates(graph, { link, region })).ranked.slice();
  const place = candidates.findIndex(({ id }) => id === firm);
  await load(graph, 'seed');
  const grounds = candidates[place]?.grounds.join(', ') ?? '';
  return `| ${firm} | ${link} | ${place < 0 ? 'not found' : place + 1} | ${candidates.length} | ${grounds} |`;
}

const dataDir = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
const graph = openGraph(database);
try {
  await migrate(graph);
  for (const folder of ['seed', ...process.argv.slice(2)]) await load(graph, folder);
  console.log('| hidden firm | link | place | of candidates | grounds |\n| --- | --- | ---: | ---: | --- |');
  for (const landing of readLandings()) console.log(await rankHidden(graph, landing));
} finally {
  await graph.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}
