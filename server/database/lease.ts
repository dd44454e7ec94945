import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabaseHome, markerLine, type RunningDatabase } from './home.ts';
import { isRunning, ourIdentity, readIdentity, SHELL_START_OF, writeWhole } from './processIdentity.ts';

/** Our word that we use the database of a home. The database ends with its last user, however that one ends. */
export interface Lease {
  /** Tells which database it is about, once that is known. */
  tell(running: RunningDatabase): void;
  /** Gives it back. @returns whether we were the last: then the database has been told to end. */
  release(): Promise<'last' | 'others'>;
}

/**
 * Waits for the end of the process that started it, in a session of its own so that no signal to our group reaches it:
 * its standard input closes when we close it or when we are gone, be it by SIGKILL. Then it takes back our lease,
 * and tells the database to end if no other is left: the one of the marker or, where somebody has removed the folder,
 * the one that we told it of. Arguments: our lease, the folder of leases, the marker.
 */
const WATCHDOG = `${SHELL_START_OF}
while read -r line; do known=$line; done
rm -f -- "$1"
for user in "$2"/*; do [ -e "$user" ] && exit 1; done
[ -r "$3" ] && read -r known < "$3"
read -r pid port started <<end
$known
end
[ -n "$pid" ] && [ "$(start_of "$pid")" = "$started" ] && kill -TERM "$pid"
exit 0`;

export function takeLease(home: DatabaseHome): Lease {
  removeDeadUsers(home);
  const file = join(home.users, `${process.pid}-${randomUUID()}`);
  writeWhole(file, ourIdentity());
  const watchdog = spawn('sh', ['-c', WATCHDOG, 'liantu-watchdog', file, home.users, home.marker], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<'last' | 'others'>((resolve) => {
    watchdog.once('error', () => resolve('last'));
    watchdog.once('exit', (code) => resolve(code === 1 ? 'others' : 'last'));
  });
  watchdog.stdin.on('error', () => undefined); // it was killed: its exit says so
  // A process that has nothing else to do may end: that is what the watchdog waits for.
  watchdog.unref();
  if ('unref' in watchdog.stdin && typeof watchdog.stdin.unref === 'function') watchdog.stdin.unref();
  return {
    tell(running) {
      watchdog.stdin.write(markerLine(running));
    },
    release() {
      rmSync(file, { force: true });
      removeDeadUsers(home);
      watchdog.ref();
      watchdog.stdin.end();
      return ended;
    },
  };
}

/** Where a machine went down, nobody took back what its processes had. */
function removeDeadUsers(home: DatabaseHome): void {
  if (!existsSync(home.users)) return;
  for (const name of readdirSync(home.users)) {
    const file = join(home.users, name);
    if (!isRunning(readIdentity(file))) rmSync(file, { force: true });
  }
}
