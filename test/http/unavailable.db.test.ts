import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy.ts';
import { openWorld } from './openWorld.ts';
import { type Reply, type RunningApp, send, startApp } from './startApp.ts';

let proxy: TcpProxy;
let graph: Graph;
let app: RunningApp;

beforeAll(async () => {
  const { graph: direct, settings } = await openWorld('battery');
  await direct.close();
  proxy = await startTcpProxy(Number(new URL(settings.uri).port));
  graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` });
  app = await startApp({ graph, logLevel: 'error' });
}, 180_000);

afterAll(async () => {
  await proxy.pass();
  await app.close();
  await graph.close();
  await proxy.close();
});

const GRAPHQL = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ gaps(region: "zone") { totalCount } }' }),
};

async function timed(work: Promise<Reply>): Promise<Reply & { readonly took: number }> {
  const start = performance.now();
  const reply = await work;
  return { ...reply, took: performance.now() - start };
}

async function expectReady(): Promise<void> {
  expect((await send(app, '/readyz')).status).toBe(200);
  expect((await send(app, '/export/gaps.json?region=zone')).status).toBe(200);
  expect(JSON.parse((await send(app, '/graphql', GRAPHQL)).text).data.gaps.totalCount).toBe(3);
}

async function expectUnavailable(): Promise<void> {
  const [readiness, file, graphql] = await Promise.all([
    timed(send(app, '/readyz')),
    timed(send(app, '/export/gaps.json?region=zone')),
    timed(send(app, '/graphql', GRAPHQL)),
  ]);
  expect(readiness.status).toBe(503);
  expect(readiness.took).toBeLessThan(2_000);
  expect(file.status).toBe(503);
  expect(file.took).toBeLessThan(5_000);
  expect(JSON.parse(file.text).error).toEqual({
    code: 'UNAVAILABLE',
    message: 'the database cannot be reached',
    retryAfter: 5,
  });
  expect(file.headers['retry-after']).toBe('5');
  expect(graphql.took).toBeLessThan(5_000);
  expect(JSON.parse(graphql.text).errors[0].extensions).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 5 });
  for (const { text } of [readiness, file, graphql]) expect(text).not.toMatch(/bolt|ECONN|Neo4j|MATCH|stack|\.ts/);
  expect((await send(app, '/healthz')).status).toBe(200);
}

describe('the app over a database that goes and comes', () => {
  it('answers UNAVAILABLE while connections are refused, and recovers by itself', async () => {
    await expectReady();
    await proxy.refuse();
    await expectUnavailable();
    await proxy.pass();
    await expectReady();
  });

  it('answers UNAVAILABLE while the database hangs, at once where that is known, and recovers by itself', async () => {
    await expectReady();
    proxy.hang();
    await expectUnavailable();
    const again = await timed(send(app, '/export/gaps.json?region=zone'));
    expect(again.status).toBe(503);
    expect(again.took).toBeLessThan(2_000);
    await proxy.pass();
    await expectReady();
  });

  it('answers others while requests hang, however many', async () => {
    await expectReady();
    proxy.hang();
    const order: string[] = [];
    const hanging = Array.from({ length: 8 }, () =>
      send(app, '/graphql', GRAPHQL).then(({ text }) => {
        order.push('hanging');
        return JSON.parse(text).errors[0].extensions.code;
      }),
    );
    const other = { ...GRAPHQL, body: JSON.stringify({ query: '{ __typename }' }) };
    expect(JSON.parse((await send(app, '/graphql', other)).text).data).toEqual({ __typename: 'Query' });
    order.push('other');
    expect(await Promise.all(hanging)).toEqual(hanging.map(() => 'UNAVAILABLE'));
    expect(order[0]).toBe('other');
    await proxy.pass();
    await expectReady();
  });

  it('is not ready before it is warm, but answers', async () => {
    let end = (): void => undefined;
    const warm = new Promise<void>((resolve) => {
      end = resolve;
    });
    const cold = await startApp({ graph, warmUp: () => warm });
    const reply = await send(cold, '/readyz');
    expect(reply.status).toBe(503);
    expect(JSON.parse(reply.text).error).toMatchObject({ code: 'UNAVAILABLE', message: 'the server is warming up' });
    expect((await send(cold, '/export/gaps.json?region=zone')).status).toBe(200);
    end();
    await warm;
    expect((await send(cold, '/readyz')).status).toBe(200);
    await cold.close();
  });

  it('gives up the queries that are under way when the database goes', async () => {
    proxy.hang();
    const running = Array.from({ length: 5 }, () => timed(send(app, '/export/gaps.json?region=zone')));
    await sleep(200);
    await proxy.refuse();
    for (const reply of await Promise.all(running)) {
      expect(reply.status).toBe(503);
      expect(reply.took).toBeLessThan(5_000);
    }
    await proxy.pass();
    await expectReady();
  });
});

describe('a client that goes away', () => {
  const file = () => send(app, '/export/gaps.json?region=zone');
  const api = () => send(app, '/graphql', GRAPHQL);

  it.each([
    ['a file', file, 'GET /export/gaps.json?region=zone HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    [
      'the API',
      api,
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${GRAPHQL.body.length}\r\n\r\n${GRAPHQL.body}`,
    ],
  ])('has no further query sent for it, asking for %s', async (_, ask, words) => {
    await ask();
    const before = graph.calls;
    await ask();
    const whole = graph.calls - before;
    expect(whole).toBeGreaterThan(1);
    proxy.hang();
    const left = graph.calls;
    const socket = connect(app.port, '127.0.0.1', () => socket.write(words));
    await sleep(300);
    socket.destroy();
    await sleep(200);
    await proxy.pass();
    await sleep(700);
    expect(graph.calls - left).toBeGreaterThan(0);
    expect(graph.calls - left).toBeLessThan(whole);
    await expectReady();
  });
});
