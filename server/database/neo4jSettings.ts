import type { DatabaseHome } from './home.ts';

/** What the database may take. */
export interface Memory {
  /** Java's heap: a transaction lives there until it is committed, at 1 to 3 kB per record [MiB] */
  readonly heap: number;
  /** the part of the store kept in memory, beside the heap [MiB] */
  readonly pageCache: number;
}

/** Under 2.5 GB with Java's own needs; what fits into one transaction of it is measured in README.md. */
const USUAL_MEMORY: Memory = { heap: 1920, pageCache: 192 };
/** A heap for an import of 500,000 rows, taken only while one runs, and a whole store of a million firms (840 MB), taken as it is read. */
const AMPLE_MEMORY: Memory = { heap: 4096, pageCache: 1024 };
/** From here on the larger one leaves two thirds of the machine to others. [bytes] */
const AMPLE_MACHINE = 14 * 2 ** 30;

/** What the database may take of a machine with so many bytes of memory. */
export function memoryOf(machine: number): Memory {
  return machine >= AMPLE_MACHINE ? AMPLE_MEMORY : USUAL_MEMORY;
}

/** neo4j.conf for a home: one user, this machine, nothing that calls out or reads other files. */
export function neo4jSettings(port: number, memory: Memory): string {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.heap.initial_size': '256m',
    'server.memory.heap.max_size': `${memory.heap}m`,
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    // By default 70 % of the heap, though an import has it nearly for itself. Beyond, it is refused and nothing changes.
    'dbms.memory.transaction.total.max': `${Math.floor(memory.heap * 0.85)}m`,
    'dbms.usage_report.enabled': 'false',
    // LOAD CSV reads neither files nor addresses.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // A writer that waits for another's lock is refused before the page gives up on it.
    'db.lock.acquisition.timeout': '4s',
    // Who waits for a state that this database does not have (a bookmark of a copy that was put back) keeps no connection from others.
    'db.transaction.bookmark_ready_timeout': '2s',
    'db.logs.query.enabled': 'OFF',
    // By default the full-text indexes are refreshed after each write, which costs as much as the write itself.
    'db.index.fulltext.eventually_consistent_refresh_interval': '1s',
    // Logs of transactions serve recovery only here; by default they take 512 MB at once and 2 GB in two days.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '128m size',
    // By default a stop waits ten seconds in case that somebody still connects.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/**
 * Java's arguments for a home: those of Neo4j's own start script that matter, and the main class.
 *
 * @param classes which class archive to read, or to write when Java ends
 */
export function javaArguments(
  home: DatabaseHome,
  jars: string,
  memory: Memory,
  classes: { readonly from?: string | undefined; readonly to?: string | undefined },
): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    '-Xms256m',
    `-Xmx${memory.heap}m`,
    '-XX:MaxDirectMemorySize=256m',
    '-XX:+ExitOnOutOfMemoryError',
    // One that does not fit this Java is passed over.
    ...(classes.from === undefined ? [] : [`-XX:SharedArchiveFile=${classes.from}`]),
    ...(classes.to === undefined ? [] : [`-XX:ArchiveClassesAtExit=${classes.to}`]),
    '-XX:-OmitStackTraceInFastThrow',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-classpath',
    `${jars}/*`,
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home.folder}`,
    `--config-dir=${home.conf}`,
    '--console-mode',
  ];
}
