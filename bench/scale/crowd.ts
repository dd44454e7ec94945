import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Timing, timingOf } from '../measure.ts';
import { mean } from '../rankingMetrics.ts';
import { ask } from './ask.ts';
import { type Figure, note } from './figure.ts';
import { countOf, type Load, stay, tellFailures } from './load.ts';
import { type DatabaseAddress, type ServerProcess, startServer } from './serverProcess.ts';
import type { Subjects } from './visit.ts';

const USERS = 32;
const MOST_SLOWER = 8;
/** [bytes] */
const MOST_MEMORY = 400 * 2 ** 20;
/** How much more memory the last fifth of the time may take than the second one. */
const FLAT = 1.1;

/**
 * One user, then 32 at once, who visit and visit without a pause, for so many seconds. Asked of a server in a process of its own.
 * What the first visits cost a cold server is not measured.
 */
export async function measureCrowd(options: {
  readonly database: DatabaseAddress;
  readonly subjects: Subjects;
  /** How long the crowd stays; one user stays a fifth of that, and 30 s at least. [s] */
  readonly seconds?: number;
  readonly seed?: number;
}): Promise<readonly Figure[]> {
  const { database, subjects, seconds = 300, seed = 1 } = options;
  const server = await startServer(database);
  const visits = (users: number, time: number) =>
    stay(({ body }) => ask(server.address, body), { subjects, users, seconds: time, seed });
  try {
    await visits(1, 10);
    const alone = await visits(1, Math.max(30, seconds / 5));
    const memory = watchMemory(server);
    const before = await readProcessors(server);
    const crowd = await visits(USERS, seconds);
    const after = await readProcessors(server);
    return [
      ...[...crowd.times.keys()].map((kind) => compare(kind, alone.times.get(kind) ?? [], crowd.times.get(kind) ?? [])),
      ...judge(alone, crowd, seconds, seed),
      tellProcessors(before, after, countOf(crowd)),
      ...judgeMemory(await memory.end()),
    ];
  } finally {
    await server.stop();
  }
}

function compare(kind: string, alone: readonly number[], crowd: readonly number[]): Figure {
  const [one, many] = [timingOf(kind, alone), timingOf(kind, crowd)];
  return note(`${kind}: one user; ${USERS} users`, `${say(one)}; ${say(many)}`);
}

function say({ p50, p95 }: Timing): string {
  return `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)} ms`;
}

function judge(alone: Load, crowd: Load, seconds: number, seed: number): readonly Figure[] {
  const [one, many] = [alone, crowd].map(({ times }) => timingOf('all', [...times.values()].flat()));
  const count = countOf(crowd);
  const failures = [...alone.failures, ...crowd.failures];
  tellFailures(failures);
  const ratio = (many?.p95 ?? Number.NaN) / (one?.p95 ?? Number.NaN);
  return [
    note(
      `requests of ${USERS} users in ${seconds} s (seed ${seed})`,
      `${count}, ${(count / seconds).toFixed(0)} a second`,
    ),
    {
      what: 'of these failed',
      measured: String(failures.length),
      target: '0',
      isMet: failures.length === 0,
    },
    {
      what: `p95 of ${USERS} users to that of one`,
      measured: `${ratio.toFixed(1)} × (${many?.p95.toFixed(0)} ms to ${one?.p95.toFixed(0)} ms)`,
      target: `≤ ${MOST_SLOWER} ×`,
      isMet: ratio <= MOST_SLOWER,
    },
  ];
}

/** What the processors have done so far. [ms] */
interface ProcessorTimes {
  readonly server: number;
  /** This program: the users. */
  readonly users: number;
  readonly machine: number;
}

async function readProcessors(server: ServerProcess): Promise<ProcessorTimes> {
  const { user, system } = process.cpuUsage();
  const machine = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  return { server: await server.readProcessorTime(), users: (user + system) / 1_000, machine };
}

/** Nothing else runs on the machine than the server, the users and the database. */
function tellProcessors(before: ProcessorTimes, after: ProcessorTimes, requests: number): Figure {
  const each = (of: keyof ProcessorTimes): number => (after[of] - before[of]) / requests;
  const database = each('machine') - each('server') - each('users');
  return note(
    'processor time of a request: server, database, users',
    `${each('server').toFixed(0)}, ${database.toFixed(0)} and ${each('users').toFixed(0)} ms`,
  );
}

/** Looks at the memory of a server once a second. [bytes] */
function watchMemory(server: ServerProcess): { end(): Promise<readonly number[]> } {
  const stop = new AbortController();
  const seen: number[] = [];
  const watching = (async () => {
    for (; !stop.signal.aborted; await sleep(1_000, undefined, { signal: stop.signal }).catch(() => undefined))
      seen.push(await server.readMemory());
  })();
  return {
    async end() {
      stop.abort();
      await watching;
      return seen;
    },
  };
}

function judgeMemory(seen: readonly number[]): readonly Figure[] {
  const fifth = (number: number): number =>
    mean(seen.slice(Math.floor((number * seen.length) / 5), Math.floor(((number + 1) * seen.length) / 5)));
  const most = Math.max(...seen);
  const growth = fifth(4) / fifth(1);
  const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
  return [
    {
      what: 'memory of the server at most',
      measured: megabytes(most),
      target: `≤ ${megabytes(MOST_MEMORY)}`,
      isMet: most <= MOST_MEMORY,
    },
    {
      what: 'memory of the server, last fifth of the time to the second',
      measured: `${growth.toFixed(2)} × (${megabytes(fifth(4))} to ${megabytes(fifth(1))})`,
      target: `≤ ${FLAT} ×`,
      isMet: growth <= FLAT,
    },
  ];
}
