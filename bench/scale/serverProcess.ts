import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Where the graph is. */
export interface DatabaseAddress {
  /** bolt:// or neo4j:// */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Of the processor times in /proc. [ms] */
const TICK = 10;

/** A server as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** What it takes of the machine's memory now. [bytes] */
  readMemory(): Promise<number>;
  /** What it has used of the processors since its start. [ms] */
  readProcessorTime(): Promise<number>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm start` gives to Node: `exec node …`. */
const { scripts }: { readonly scripts: { readonly start: string } } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);
const START = scripts.start.split(' ').slice(2);

/** Starts a server on a database that is there, on a port that the system gives; resolves when it is ready and warm. */
export async function startServer({ uri, user, password, database }: DatabaseAddress): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-bench-server-'));
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      LIANTU_PORT: '0',
      LIANTU_HOST: '127.0.0.1',
      LIANTU_SEED: 'none',
      LIANTU_DATA: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += String(words)));

  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const address = await until(() => {
      if (child.exitCode !== null) throw new Error(`the server has ended:\n${said}`);
      return / is ready: (http\S+)/.exec(said)?.[1];
    });
    await until(async () => (await fetch(`${address}/readyz`)).ok || undefined);
    return {
      address,
      readProcessorTime: async () => {
        const [, rest = ''] = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ');
        const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
        return (user + system) * TICK;
      },
      readMemory: async () => {
        const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024;
      },
      kill: () => end('SIGKILL'),
      stop: () => end('SIGTERM'),
    };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

/** What it gives once that is something; asks ten times a second, for two minutes. */
async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await sleep(100);
  }
  throw new Error('the server is not ready after two minutes');
}
