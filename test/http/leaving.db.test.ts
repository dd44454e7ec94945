import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, type Query } from '../../server/graph/client.ts';
import { followClients } from '../../server/http/client.ts';
import { watchReadiness } from '../../server/http/readiness.ts';
import { watchGraph } from '../../server/http/watchedGraph.ts';
import { testDatabase } from '../support/database.ts';

const READ = { access: 'read', integers: [], columns: ['n'] } as const;
/** Runs for minutes and gives nothing until then. */
const SLOW: Query<'read', Record<string, never>, { n: number }> = {
  ...READ,
  name: 'slow',
  text: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a + b AS n WHERE n < 0 RETURN n',
};
const SHOW: Query<'read', Record<string, never>, { n: number }> = {
  ...READ,
  name: 'show',
  text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN count(*) AS n",
};

let graph: Graph;
let app: FastifyInstance;
let port: number;

async function untilSlow(count: number): Promise<number | undefined> {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await graph.read(SHOW, {});
    if (row?.n === count) return row.n;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

beforeAll(async () => {
  graph = openGraph(await testDatabase());
  const watched = watchGraph(
    graph,
    watchReadiness(async () => true),
  );
  app = Fastify();
  followClients(app);
  app.get('/read', () => watched.read(SLOW, {}));
  app.get('/stream', async () => {
    for await (const row of watched.stream(SLOW, {})) return row;
  });
  port = Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  await app.close();
  await graph.close();
});

describe('a query whose client goes away', () => {
  it.each(['/read', '/stream'])('ends in the database, asked by %s', async (path) => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect(await untilSlow(1)).toBe(1);
    socket.destroy();
    expect(await untilSlow(0)).toBe(0);
  });
});

describe('a signal', () => {
  it('ends a read with its reason, and one that has been given already sends nothing', async () => {
    const stop = new AbortController();
    const reading = graph.read(SLOW, {}, stop.signal);
    const refusal = expect(reading).rejects.toThrow('no longer wanted');
    expect(await untilSlow(1)).toBe(1);
    stop.abort(new Error('no longer wanted'));
    await refusal;
    expect(await untilSlow(0)).toBe(0);
    const calls = graph.calls;
    await expect(graph.read(SLOW, {}, stop.signal)).rejects.toThrow('no longer wanted');
    expect(graph.calls).toBe(calls);
  });
});
