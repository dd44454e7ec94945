import { openGraph } from '../server/graph/client.ts';
import { exportDataset } from '../server/service/exportDataset.ts';

/** Exports the graph of DATABASE to each file given, and says what memory this program took at most. */
const graph = openGraph(JSON.parse(process.env.DATABASE ?? '{}'));
try {
  for (const path of process.argv.slice(2)) {
    const started = performance.now();
    await exportDataset(graph, path, { of: 'all' });
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `exported ${path.split('.').at(-1)} in ${((performance.now() - started) / 1000).toFixed(1)} s, ${memory} MB at most`,
    );
  }
} finally {
  await graph.close();
}
