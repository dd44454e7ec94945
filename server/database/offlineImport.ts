import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DomainError } from '../errors.ts';
import { type DatabaseHome, markRunning } from './home.ts';
import type { JavaPrograms } from './javaProcess.ts';
import { takeLease } from './lease.ts';

/** The files of an offline import, all in one folder, nodes being known by their numbers. */
export interface OfflineInput {
  readonly folder: string;
  /** Label and path. */
  readonly nodes: readonly (readonly [label: string, path: string])[];
  /** Type and path. */
  readonly relations: readonly (readonly [type: string, path: string])[];
  /** Those of these files in which a value spans lines. */
  readonly multiline: readonly string[];
  readonly nodeCount: number;
  readonly relationCount: number;
  /** What parts the items of a list: one character. */
  readonly listDelimiter: string;
}

/** Java's heap, and what the import takes beside it. [MiB] */
const HEAP = 1_024;
const BESIDE = 2_048;

/**
 * Makes the store of a home that has none from files, by Neo4j's own offline import, and sees to it that all of them are in.
 * It ends with us, be it by SIGKILL. `onProgress` is told the share that is done. [0..1]
 *
 * @throws DomainError UNAVAILABLE with the reason
 */
export async function importOffline(
  home: DatabaseHome,
  { java, jars }: Pick<JavaPrograms, 'java' | 'jars'>,
  input: OfflineInput,
  onProgress: (share: number) => void,
): Promise<void> {
  const log = join(home.folder, 'logs', 'import.log');
  const argv = [
    `LC_ALL=C.UTF-8`,
    `NEO4J_HOME=${home.folder}`,
    `NEO4J_CONF=${home.conf}`,
    java,
    ...javaArguments(jars, input, log),
  ];
  const lease = takeLease(home);
  let output = '';
  const child = spawn('env', argv, { cwd: input.folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const running = child.pid === undefined ? null : markRunning(home, child.pid, 0);
  if (running !== null) lease.tell(running);
  const read = (chunk: Buffer): void => {
    output += chunk.toString();
    onProgress(progressOf(output));
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  await lease.release();
  writeFileSync(log, output, { mode: 0o600 });
  const [nodes, relations] = [/^ {2}(\d+) nodes$/m, /^ {2}(\d+) relationships$/m].map((count) =>
    Number(count.exec(output)?.[1] ?? Number.NaN),
  );
  if (code === 0 && nodes === input.nodeCount && relations === input.relationCount) return;
  const because =
    code === 0
      ? `it holds ${nodes} of ${input.nodeCount} nodes and ${relations} of ${input.relationCount} relations`
      : (/^(?:Caused by: )?(?:[\w$]+\.)*\w*(?:Exception|Error): (.+)$/m.exec(output)?.[1] ?? 'it gave no reason');
  throw new DomainError(
    'UNAVAILABLE',
    `the offline import failed (${because}): nothing was changed; it said all in ${log}`,
  );
}

function javaArguments(jars: string, input: OfflineInput, log: string): readonly string[] {
  const delimiter = `U+${input.listDelimiter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  return [
    `-Xmx${HEAP}m`,
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '-Dfile.encoding=UTF-8',
    '-classpath',
    `${jars}/*`,
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    '--id-type=actual',
    '--bad-tolerance=0',
    `--array-delimiter=${delimiter}`,
    // The longest cell is a million characters; a list of citations is longer.
    '--read-buffer-size=32m',
    `--max-off-heap-memory=${BESIDE}m`,
    `--report-file=${log}.report`,
    ...(input.multiline.length === 0
      ? []
      : [
          `--multiline-fields=${input.multiline.map((path) => basename(path)).join(',')}`,
          '--multiline-fields-format=v2',
        ]),
    // By their names in the folder we run in: a path may hold what is a command here.
    ...input.nodes.map(([label, path]) => `--nodes=${label}=${basename(path)}`),
    ...input.relations.map(([type, path]) => `--relationships=${type}=${basename(path)}`),
  ];
}

/** Four stages, each with a percentage of its own. */
function progressOf(output: string): number {
  const stage = Number([...output.matchAll(/^\((\d)\/4\)/gm)].at(-1)?.[1] ?? 0);
  if (stage === 0) return 0;
  const percent = Number([...output.slice(output.lastIndexOf(`(${stage}/4)`)).matchAll(/(\d+)% ∆/g)].at(-1)?.[1] ?? 0);
  return (stage - 1 + percent / 100) / 4;
}
