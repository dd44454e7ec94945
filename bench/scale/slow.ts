import { DomainError } from '../../server/errors.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { SLOW, startSlowServer, untilSlow } from '../../test/support/slowQuery.ts';
import type { Figure } from './figure.ts';
import type { DatabaseAddress } from './serverProcess.ts';

/** What a transaction may take, and what the database may need to see that it is over. [s] */
const LIMIT = 30;
const SLACK = 5;

/** A query that would run for minutes is ended by its limit, and by its client going away: nothing of it is left. */
export async function measureSlow({ database }: { readonly database: DatabaseAddress }): Promise<readonly Figure[]> {
  const graph = openGraph(database);
  try {
    return [await endByLimit(graph), ...(await endByLeaving(graph))];
  } finally {
    await graph.close();
  }
}

async function endByLimit(graph: Graph): Promise<Figure> {
  const start = performance.now();
  const end = await graph.read(SLOW, {}).catch((error: unknown) => error);
  const seconds = (performance.now() - start) / 1_000;
  const isEnded = end instanceof DomainError && end.code === 'UNAVAILABLE' && (await untilSlow(graph, 0)) === 0;
  return {
    what: 'a slow query ends by its limit, and nothing of it is left',
    measured: isEnded ? `after ${seconds.toFixed(1)} s` : `no: ${String(end)}`,
    target: `${LIMIT} s`,
    isMet: isEnded && seconds <= LIMIT + SLACK,
  };
}

async function endByLeaving(graph: Graph): Promise<readonly Figure[]> {
  const server = await startSlowServer(graph);
  try {
    const figures: Figure[] = [];
    for (const path of ['/read', '/stream']) {
      const client = new AbortController();
      const asking = fetch(`http://127.0.0.1:${server.port}${path}`, { signal: client.signal }).catch(() => undefined);
      const isRunning = (await untilSlow(graph, 1)) === 1;
      const start = performance.now();
      client.abort();
      const isEnded = (await untilSlow(graph, 0)) === 0;
      const milliseconds = Math.round(performance.now() - start);
      await asking;
      figures.push({
        what: `a slow query ends when its client leaves (${path === '/read' ? 'a whole answer' : 'row by row'})`,
        measured: isRunning && isEnded ? `within ${milliseconds} ms` : 'no',
        target: 'nothing left',
        isMet: isRunning && isEnded,
      });
    }
    return figures;
  } finally {
    await server.close();
  }
}
