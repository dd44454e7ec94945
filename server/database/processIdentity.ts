import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A process, told apart from any other that gets the same pid later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** when it was started, in the operating system's own words: to be compared, not read */
  readonly started: string;
}

/** Who has this pid now; null when nobody has, or only a dead process that nobody has collected yet. */
export function identifyProcess(pid: number): ProcessIdentity | null {
  const started = startOf(pid);
  return started === null ? null : { pid, started };
}

/** Who we are, as a line to leave in a file. */
export function ourIdentity(): string {
  return `${process.pid} ${startOf(process.pid)}\n`;
}

/** Who left the file; nobody (a pid that no process has) when it has gone meanwhile. */
export function readIdentity(file: string): ProcessIdentity {
  try {
    const [pid, ...started] = readFileSync(file, 'utf8').trim().split(' ');
    return { pid: Number(pid), started: started.join(' ') };
  } catch {
    return { pid: 0, started: '' };
  }
}

/** Writes a small file so that no reader ever sees half of it. */
export function writeWhole(file: string, text: string): void {
  // Not beside the file: a folder of leases must hold nothing but leases.
  const unfinished = join(dirname(dirname(file)), `.unfinished-${process.pid}`);
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
}

export function isRunning({ pid, started }: ProcessIdentity): boolean {
  return startOf(pid) === started;
}

/**
 * The same in a shell, for the watchdog (lease.ts), which must outlive us: prints nothing where `startOf` says null.
 * Linux counts ticks since boot, so the boot belongs to the answer; elsewhere ps(1) knows the date.
 */
export const SHELL_START_OF = `start_of() {
  if [ -r /proc/self/stat ]; then
    [ -r "/proc/$1/stat" ] && read -r stat < "/proc/$1/stat" || return 0
    read -r boot < /proc/sys/kernel/random/boot_id
    set -- \${stat##*) }
    [ "$1" = Z ] || echo "$boot/\${20}"
  else
    LC_ALL=C ps -o lstart= -p "$1"
  fi
}`;

function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      // proc(5): the second field, the program's name, may hold spaces and brackets, so count after its last one.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return fields[0] === 'Z' ? null : `${boot}/${fields[19]}`;
    } catch {
      return null;
    }
  }
  try {
    const out = execFileSync('env', ['LC_ALL=C', 'ps', '-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return out.trim() || null;
  } catch {
    return null;
  }
}
