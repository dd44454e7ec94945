import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/client.ts';
import { exportDataset, scopeOf } from '../service/exportDataset.ts';
import { EXPORT_QUERIES, parseExportQuery } from './exportQuery.ts';
import { contentDisposition } from './files/contentDisposition.ts';

const TYPES = {
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * Serves the graph, one region (`?region=`) or one chain (`?chain=`, alone with `&template=1`) as a dataset that imports back:
 * /export/dataset.zip and .xlsx. It is written whole before it is sent: what a workbook cannot hold is refused, never cut.
 */
export function serveDatasets(app: FastifyInstance, graph: Graph): void {
  for (const format of ['zip', 'xlsx'] as const)
    app.get(`/export/dataset.${format}`, async ({ query }, reply) => {
      const { region, chain, template } = parseExportQuery(EXPORT_QUERIES.dataset, query);
      const folder = await mkdtemp(join(tmpdir(), 'liantu-export-'));
      const forget = (): void => void rm(folder, { recursive: true, force: true });
      try {
        const path = join(folder, `dataset.${format}`);
        await exportDataset(graph, path, scopeOf({ region, chain, template }));
        const file = createReadStream(path);
        file.once('close', forget);
        const title = ['链图数据', region ?? chain].filter(Boolean).join('-');
        return await reply
          .type(TYPES[format])
          .header('cache-control', 'no-store')
          .header('content-disposition', contentDisposition(title, format, 'dataset'))
          .send(file);
      } catch (error) {
        forget();
        throw error;
      }
    });
}
