import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { testDatabase } from '../support/database.ts';
import { SLOW, startSlowServer, untilSlow } from '../support/slowQuery.ts';

let graph: Graph;
let server: Awaited<ReturnType<typeof startSlowServer>>;

beforeAll(async () => {
  graph = openGraph(await testDatabase());
  server = await startSlowServer(graph);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('a query whose client goes away', () => {
  it.each(['/read', '/stream'])('ends in the database, asked by %s', async (path) => {
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
    expect(await untilSlow(graph, 1)).toBe(1);
    socket.destroy();
    expect(await untilSlow(graph, 0)).toBe(0);
  });
});

describe('a signal', () => {
  it('ends a read with its reason, and one that has been given already sends nothing', async () => {
    const stop = new AbortController();
    const reading = graph.read(SLOW, {}, { signal: stop.signal });
    const refusal = expect(reading).rejects.toThrow('no longer wanted');
    expect(await untilSlow(graph, 1)).toBe(1);
    stop.abort(new Error('no longer wanted'));
    await refusal;
    expect(await untilSlow(graph, 0)).toBe(0);
    const calls = graph.calls;
    await expect(graph.read(SLOW, {}, { signal: stop.signal })).rejects.toThrow('no longer wanted');
    expect(graph.calls).toBe(calls);
  });
});
