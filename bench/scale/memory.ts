import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Memory that a process and all it started take now. [bytes] */
function memoryOfTree(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
      parents.set(Number(name), Number(fields[1]));
      sizes.set(Number(name), Number(fields[21]) * 4_096);
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => {
    for (let id: number | undefined = pid; id !== undefined && id > 1; id = parents.get(id))
      if (id === root) return true;
    return false;
  };
  let total = 0;
  for (const [pid, size] of sizes) if (isOurs(pid)) total += size;
  return total;
}

/** Runs `work` and says the most memory that this process and all it started took together meanwhile. [bytes] */
export async function watchMemory<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly most: number }> {
  const stop = new AbortController();
  let most = 0;
  const watching = (async () => {
    for (; !stop.signal.aborted; await sleep(500, undefined, { signal: stop.signal }).catch(() => undefined))
      most = Math.max(most, memoryOfTree(process.pid));
  })();
  try {
    return { result: await work(), most };
  } finally {
    stop.abort();
    await watching;
  }
}
