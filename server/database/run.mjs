import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and never throws for a missing or failing one: what that means is the caller's to say.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>; cwd?: string; signal?: AbortSignal | undefined }} [options]
 *   `env` is set on top of our own; `signal` ends the program
 * @returns {Promise<{ found: boolean; ok: boolean; output: string }>} `output` is both streams together
 */
export function run(program, args, { env = {}, cwd, signal } = {}) {
  return new Promise((resolve) => {
    // env(1) execs, so the program keeps the pid that we know, and our own environment stays unread here.
    const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const [file, argv] = set.length > 0 ? ['env', [...set, program, ...args]] : [program, [...args]];
    const child = spawn(file ?? program, argv ?? [], { cwd, signal, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ found: !/ENOENT/.test(error.message), ok: false, output: error.message }));
    child.on('close', (code) => resolve({ found: code !== 127, ok: code === 0, output }));
  });
}
