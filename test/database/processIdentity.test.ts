import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { identifyProcess, isRunning, SHELL_START_OF } from '../../server/database/processIdentity.ts';

describe('identifyProcess', () => {
  it('tells us from whoever gets our pid later', () => {
    const us = identifyProcess(process.pid);
    expect(us).not.toBeNull();
    expect(us !== null && isRunning(us)).toBe(true);
    expect(isRunning({ pid: process.pid, started: 'another start' })).toBe(false);
  });

  it('knows nobody under a pid that no process has, nor under one that has ended', async () => {
    expect(identifyProcess(2 ** 22 + 1)).toBeNull();
    const child = spawn('true');
    const pid = child.pid ?? 0;
    await once(child, 'exit');
    expect(identifyProcess(pid)).toBeNull();
  });

  it('says the same in the shell of the watchdog', () => {
    const said = execFileSync('sh', ['-c', `${SHELL_START_OF}\nstart_of ${process.pid}`], { encoding: 'utf8' });
    expect(said.trim()).toBe(identifyProcess(process.pid)?.started);
    expect(execFileSync('sh', ['-c', `${SHELL_START_OF}\nstart_of 4194305`], { encoding: 'utf8' })).toBe('');
  });
});
