import { openGraph } from '../../server/graph/client.ts';
import { importDataset } from '../../server/service/importDataset.ts';

/** Imports the folder of the first argument into the database of DATABASE, and prints how many records are through. */
const graph = openGraph(JSON.parse(process.env.DATABASE ?? '{}'));
try {
  await importDataset(graph, process.argv[2] ?? '', { onProgress: (done) => console.log(done) });
} finally {
  await graph.close();
}
