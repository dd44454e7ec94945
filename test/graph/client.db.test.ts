import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openGraph, type Query } from '../../server/graph/client.ts';
import { bumpDataVersion, readMeta } from '../../server/graph/queries.generated.ts';
import { type OpenLiantu, openLiantu } from '../../server/openLiantu.ts';
import { laterThan } from '../support/bookmarkBytes.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { startTcpProxy } from '../support/tcpProxy.ts';

/** More rows than are fetched at once: who takes one and no more holds a connection. */
const MANY: Query<'read', Record<string, never>, { n: number }> = {
  name: 'many',
  access: 'read',
  integers: [],
  columns: ['n'],
  text: 'UNWIND range(1, 1000000) AS n RETURN n',
};
/** Takes the database seconds. */
const COUNT: Query<'read', Record<string, never>, { n: number }> = {
  ...MANY,
  name: 'count',
  text: 'UNWIND range(1, 10000000) AS n WITH n WHERE toString(n) <> "" RETURN count(n) AS n',
};
/** All that a graph opens. [connections] */
const CONNECTIONS = 50;

let settings: TestDatabase;
let liantu: OpenLiantu;
beforeAll(async () => {
  settings = await testDatabase();
  const { uri, user, password, database } = settings;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  liantu = await openLiantu(readConfig(env), () => undefined);
});
afterAll(() => liantu.close());

describe('a graph all of whose connections are taken', () => {
  it('lets a query wait for its turn, and says by its pulse that the database is there', async () => {
    const { graph, pulse } = liantu;
    const held = Array.from({ length: CONNECTIONS }, () => graph.stream(MANY, {})[Symbol.asyncIterator]());
    await Promise.all(held.map((rows) => rows.next()));
    const outcome: string[] = [];
    const reading = graph.read(readMeta, {}).then(
      () => outcome.push('answered'),
      () => outcome.push('refused'),
    );
    expect(await pulse.read(readMeta, {})).toHaveLength(1);
    // Longer than a database may take to take a connection.
    await sleep(4_000);
    expect(outcome).toEqual([]);
    for (const rows of held) await rows.return?.();
    await reading;
    expect(outcome).toEqual(['answered']);
  });
});

describe('a query whose connection breaks', () => {
  it('is asked again', async () => {
    const proxy = await startTcpProxy(Number(new URL(settings.uri).port));
    const graph = openGraph({ ...settings, uri: `bolt://127.0.0.1:${proxy.port}` });
    const counting = graph.read(COUNT, {});
    while (graph.calls === 0) await sleep(10);
    // It is under way for a second at least.
    await sleep(100);
    await proxy.refuse();
    await proxy.pass();
    expect(await counting).toEqual([{ n: 10_000_000 }]);
    expect(graph.calls).toBe(2);
    await graph.close();
    await proxy.close();
  });
});

describe('a call whose caller has seen more than the database has', () => {
  it('is given up in time, and never done', async () => {
    const graph = openGraph({ ...settings, catchUp: 200 });
    const seen = { seen: [], hasWritten: false };
    await graph.write((transaction) => transaction.run(bumpDataVersion, {}), { bookmarks: seen });
    expect(seen).toEqual({ seen: [expect.any(String)], hasWritten: true });
    const before = await graph.read(readMeta, {}, { bookmarks: seen });

    const bookmarks = { seen: seen.seen.map(laterThan), hasWritten: false };
    const refusal = {
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/has not reached the state of the bookmark/),
    };
    const reading = graph.read(readMeta, {}, { bookmarks });
    const streaming = graph.stream(MANY, {}, { bookmarks })[Symbol.asyncIterator]().next();
    const calls = graph.calls;
    const writing = graph.write((transaction) => transaction.run(bumpDataVersion, {}), { bookmarks });
    // The database itself, and the driver that asks it again, give up after nine seconds.
    const own = sleep(6_000, 'later', { ref: false });
    const ends = [reading, streaming, writing].map((call) =>
      Promise.race([call, own]).catch((error: unknown) => error),
    );
    for (const end of await Promise.all(ends)) expect(end).toMatchObject(refusal);
    await sleep(5_000);
    expect(bookmarks.hasWritten).toBe(false);
    expect(graph.calls).toBe(calls);
    expect(await graph.read(readMeta, {})).toEqual(before);
    await graph.close();
  });
});
