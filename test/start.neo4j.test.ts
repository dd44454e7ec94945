import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findRunning, openHome } from '../server/database/home.ts';
import { isRunning, type ProcessIdentity } from '../server/database/processIdentity.ts';

const folder = mkdtempSync(join(tmpdir(), 'liantu-start-'));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const { pid } of started.splice(0)) killGroup(pid, 'SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It has ended.
  }
}

/** `npm start` in a process group of its own, as a terminal gives it, up to the line with the address. */
async function start(
  name: string,
): Promise<{ npm: ChildProcess; java: ProcessIdentity; address: string; said: () => string }> {
  const dataDir = join(folder, name);
  const env = { ...process.env, LIANTU_DATA: dataDir, LIANTU_PORT: '0', LIANTU_SEED: 'none' };
  const npm = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(npm);
  let said = '';
  npm.stdout.on('data', (chunk) => {
    said += chunk;
  });
  npm.stderr.on('data', (chunk) => {
    said += chunk;
  });
  for (;;) {
    const address = /ready: (http\S+)/.exec(said)?.[1];
    const running = address === undefined ? null : findRunning(openHome(dataDir));
    if (address !== undefined && running !== null) return { npm, java: running.process, address, said: () => said };
    if (npm.exitCode !== null) throw new Error(said);
    await sleep(50);
  }
}

async function untilEnded(java: ProcessIdentity): Promise<boolean> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (!isRunning(java)) return true;
    await sleep(50);
  }
  return false;
}

describe('npm start', () => {
  it('serves the page, and ends in order on SIGTERM to npm itself', async () => {
    const { npm, java, address, said } = await start('term');
    expect((await fetch(address)).headers.get('content-type')).toContain('text/html');
    npm.kill('SIGTERM');
    await once(npm, 'exit');
    await expect(fetch(address)).rejects.toThrow();
    expect(await untilEnded(java)).toBe(true);
    expect(said()).toMatch(/stopping\n.*stopped\n/);
  });

  it('ends in order on Ctrl-C, which reaches the whole group', async () => {
    const { npm, java, said } = await start('int');
    killGroup(npm.pid, 'SIGINT');
    await once(npm, 'exit');
    expect(isRunning(java)).toBe(false);
    expect(said()).toMatch(/stopping\n.*stopped\n/);
  });

  it('leaves nothing behind when npm is killed', async () => {
    const { npm, java, address } = await start('kill');
    npm.kill('SIGKILL');
    expect(await untilEnded(java)).toBe(true);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says all that is wrong with the settings, without a stack', async () => {
    const env = { ...process.env, LIANTU_PORT: 'x', LIANTU_HOST: '0.0.0.0', LIANTU_DATA: join(folder, 'wrong') };
    const npm = spawn('npm', ['start', '--silent'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    npm.stderr.on('data', (chunk) => {
      said += chunk;
    });
    expect((await once(npm, 'exit'))[0]).toBe(1);
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(/^LIANTU_PORT "x" is no port/),
      expect.stringMatching(/^LIANTU_HOST "0.0.0.0" is refused/),
    ]);
  });
});
