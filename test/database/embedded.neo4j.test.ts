import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from '../../server/database/embedded.ts';
import { findRunning, openHome } from '../../server/database/home.ts';
import { isRunning, type ProcessIdentity } from '../../server/database/processIdentity.ts';

let folder: string;
/** A data folder with a store that holds one node; each test works on a copy. */
let filled: string;
const open: (() => unknown)[] = [];

async function start(dataDir: string, steps: string[] = []): Promise<EmbeddedDatabase> {
  const database = await startEmbedded({ dataDir, report: (step) => steps.push(step) });
  open.push(() => database.stop());
  return database;
}

/** The same in another process. */
async function hold(dataDir: string): Promise<{ child: ChildProcess; database: Omit<EmbeddedDatabase, 'stop'> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/database/holdDatabase.ts', dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  open.push(() => child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    const { database } = JSON.parse(line);
    if (database !== undefined) return { child, database };
  }
  throw new Error('the other process ended');
}

function javaOf(dataDir: string): ProcessIdentity {
  const running = findRunning(openHome(dataDir));
  if (running === null) throw new Error('no database runs there');
  return running.process;
}

async function untilEnded(process: ProcessIdentity): Promise<boolean> {
  for (let waited = 0; waited < 20_000; waited += 50) {
    if (!isRunning(process)) return true;
    await sleep(50);
  }
  return false;
}

/** Answers within a minute, as the graph's client tries again. */
async function query({ uri, user, password }: Omit<EmbeddedDatabase, 'stop'>, text: string): Promise<unknown> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    for (let tries = 0; ; tries++) {
      try {
        return (await driver.executeQuery(text)).records[0]?.get(0);
      } catch (error) {
        if (tries === 600 || !(error instanceof Neo4jError) || error.code !== 'ServiceUnavailable') throw error;
        await sleep(100);
      }
    }
  } finally {
    await driver.close();
  }
}

function copy(name: string): string {
  const dataDir = join(folder, name);
  cpSync(filled, dataDir, { recursive: true });
  return dataDir;
}

beforeAll(async () => {
  // Not ASCII, with a space: Java must find it whatever the locale is.
  folder = mkdtempSync(join(tmpdir(), 'liantu 链图-'));
  filled = join(folder, 'filled');
  const database = await start(filled);
  await query(database, 'CREATE (:Kept)');
  await database.stop();
});
afterEach(async () => {
  for (const end of open.splice(0)) await end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('startEmbedded', () => {
  it('keeps the password and the store from other users', () => {
    expect(statSync(join(filled, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
    expect(statSync(join(filled, 'neo4j', 'data', 'dbms', 'auth.ini')).mode & 0o777).toBe(0o600);
    expect(statSync(filled).mode & 0o777).toBe(0o700);
  });

  it('finds what was written before, refuses another password, and reads neither files nor addresses', async () => {
    const database = await start(copy('again'));
    expect(database.joined).toBe(false);
    expect(await query(database, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
    await expect(query({ ...database, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i);
    await expect(query(database, "LOAD CSV FROM 'file:///password' AS row RETURN row")).rejects.toThrow(
      /allow_csv_import_from_file_urls/,
    );
    await expect(
      query(database, `LOAD CSV FROM 'http://127.0.0.1:${new URL(database.uri).port}/' AS row RETURN row`),
    ).rejects.toThrow(/blocked/i);
  });

  it('is joined by another process, survives the one that started it, and ends with the last', async () => {
    const dataDir = copy('joined');
    const first = await hold(dataDir);
    const java = javaOf(dataDir);
    const second = await start(dataDir);
    expect(second).toMatchObject({ joined: true, uri: first.database.uri });
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    await sleep(500);
    expect(await query(second, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
    await second.stop();
    expect(isRunning(java)).toBe(false);
  });

  it('is started once by two processes at the same time', async () => {
    const dataDir = copy('twice');
    const [one, other] = await Promise.all([start(dataDir), hold(dataDir)]);
    expect(one.uri).toBe(other.database.uri);
    expect(new Set([one.joined, other.database.joined])).toEqual(new Set([false, true]));
    await one.stop();
    const java = javaOf(dataDir);
    other.child.kill('SIGTERM');
    await once(other.child, 'exit');
    expect(isRunning(java)).toBe(false);
  });

  it('leaves no Java behind when its only user is killed', async () => {
    const dataDir = copy('killed');
    const { child } = await hold(dataDir);
    const java = javaOf(dataDir);
    child.kill('SIGKILL');
    expect(await untilEnded(java)).toBe(true);
  });

  it('starts the database again, on its port and with its data, when it was killed', async () => {
    const dataDir = copy('restarted');
    const steps: string[] = [];
    const database = await start(dataDir, steps);
    await query(database, 'CREATE (:Kept)');
    process.kill(javaOf(dataDir).pid, 'SIGKILL');
    await sleep(200);
    expect(await query(database, 'MATCH (n:Kept) RETURN count(n)')).toBe(2);
    expect(steps).toContain('the database ended unexpectedly: starting it again');
  });

  it('starts the database again when a failed write has made it refuse all work', async () => {
    const dataDir = copy('panic');
    const database = await start(dataDir);
    const java = javaOf(dataDir);
    // Neo4j's own line of the moment when the disk was full.
    const line =
      '2026-11-24 21:35:38.147+0000 ERROR [o.n.m.DatabaseHealth] [neo4j/e504b160] Database panic: The database';
    appendFileSync(join(dataDir, 'neo4j', 'logs', 'debug.log'), `${line}\n`);
    expect(await untilEnded(java)).toBe(true);
    expect(await query(database, 'MATCH (n:Kept) RETURN count(n)')).toBe(1);
  });

  it('starts over a marker, a lock and leases that a crash has left, also of a recycled pid', async () => {
    const dataDir = copy('crashed');
    const home = openHome(dataDir);
    const stale = `${process.pid} another start\n`;
    writeFileSync(home.marker, `${process.pid} 1 another start\n`);
    writeFileSync(home.startLock, stale);
    writeFileSync(join(home.users, 'left'), stale);
    const database = await start(dataDir);
    expect(database.joined).toBe(false);
    const java = javaOf(dataDir);
    await database.stop();
    expect(isRunning(java)).toBe(false);
  });

  it('says so when another Neo4j has the store', async () => {
    const dataDir = copy('in use');
    await start(dataDir);
    const { marker } = openHome(dataDir);
    const line = readFileSync(marker, 'utf8');
    rmSync(marker);
    await expect(startEmbedded({ dataDir, report: () => undefined })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringMatching(/^another Neo4j uses the database in .*: stop it/),
    });
    writeFileSync(marker, line);
  });

  it('says so when the store was written by another version, though Neo4j itself goes on', async () => {
    const dataDir = copy('newer');
    const store = join(dataDir, 'neo4j', 'data', 'databases', 'neo4j', 'neostore');
    const bytes = readFileSync(store);
    bytes.writeUInt8(99, bytes.indexOf('aligned') + 'aligned'.length + 1);
    writeFileSync(store, bytes);
    await expect(startEmbedded({ dataDir, report: () => undefined })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('was written by another version of Neo4j than 5.26.30'),
    });
  });

  it('says so when the data folder is a file, cannot be made, or has lost its password', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const refusal = (dataDir: string) => startEmbedded({ dataDir, report: () => undefined });
    await expect(refusal(file)).rejects.toThrow(`the data folder ${file} is a file`);
    await expect(refusal('/sys/liantu')).rejects.toThrow('the data folder /sys/liantu is not writable');
    await expect(refusal('/proc/liantu/deep')).rejects.toThrow('the data folder /proc/liantu/deep is not writable');
    const dataDir = copy('no password');
    rmSync(join(dataDir, 'neo4j', 'password'));
    await expect(refusal(dataDir)).rejects.toThrow("the database's password is gone");
  });
});
