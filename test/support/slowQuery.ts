import Fastify from 'fastify';
import type { Graph, Query } from '../../server/graph/client.ts';
import { followClients } from '../../server/http/client.ts';
import { watchReadiness } from '../../server/http/readiness.ts';
import { watchGraph } from '../../server/http/watchedGraph.ts';

const READ = { access: 'read', integers: [], columns: ['n'] } as const;
/** Runs for minutes and gives nothing until then. */
export const SLOW: Query<'read', Record<string, never>, { n: number }> = {
  ...READ,
  name: 'slow',
  text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS n WHERE n < 0 RETURN n',
};
const SHOW: Query<'read', Record<string, never>, { n: number }> = {
  ...READ,
  name: 'show',
  text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS n",
};

/** Waits until the database runs so many of them; undefined where it does not come to that within ten seconds or so. */
export async function untilSlow(graph: Graph, count: number): Promise<number | undefined> {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await graph.read(SHOW, {});
    if (row?.n === count) return row.n;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

/** A server that asks it, at once (/read) or row by row (/stream), as the real one asks: by a watched graph, for a client. */
export async function startSlowServer(graph: Graph): Promise<{ readonly port: number; close(): Promise<void> }> {
  const watched = watchGraph(
    graph,
    watchReadiness(async () => true),
  );
  const app = Fastify();
  followClients(app);
  app.get('/read', () => watched.read(SLOW, {}));
  app.get('/stream', async () => {
    for await (const row of watched.stream(SLOW, {})) return row;
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { port: Number(new URL(address).port), close: () => app.close() };
}
