import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { DomainError } from '../errors.ts';

/** One query of cypher/, as `queries.generated.ts` declares it; `Params` and `Row` live in the types only. */
export interface Query<Access extends 'read' | 'write', Params extends object, Row extends object> {
  readonly name: string;
  readonly access: Access;
  /** Parameters that Cypher must see as integers. */
  readonly integers: readonly string[];
  readonly columns: readonly string[];
  readonly text: string;
  readonly phantom?: { readonly params: Params; readonly row: Row };
}

/** One numbered step of the schema, from cypher/schema. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** What runs inside one write transaction: all of it or nothing. */
export interface GraphTransaction {
  run<A extends 'read' | 'write', P extends object, R extends object>(
    query: Query<A, P, R>,
    params: P,
  ): Promise<readonly R[]>;
}

/** The graph database. Every error it throws is a DomainError, or a bug of ours. */
export interface Graph {
  /**
   * Runs a query in a read transaction that sees this process's own writes. Rows in the query's order; empty when none.
   * `signal` ends it, here with the signal's reason and in the database.
   */
  read<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    signal?: AbortSignal,
  ): Promise<readonly R[]>;
  /** The same, row by row, for results that should not be held in memory at once. */
  stream<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    signal?: AbortSignal,
  ): AsyncIterable<R>;
  /** Runs `work` in one write transaction. It may run twice when the database asks for a retry: MERGE by key only. */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: { readonly timeout?: number }): Promise<T>;
  /** Runs statements of the schema in one transaction; only `migrate` does. */
  runSchema(statements: readonly string[]): Promise<void>;
  /** Resolves when the database answers; throws UNAVAILABLE, or BAD_USER_INPUT where the login or version is wrong. */
  verify(): Promise<{ readonly version: string }>;
  /** How many queries were sent so far; tests count them. */
  readonly calls: number;
  close(): Promise<void>;
}

/** How long to wait for the database before a request is answered UNAVAILABLE. [ms] */
const PATIENCE = 3_000;
/** Longest time one read, and by default one write, may take. [ms] */
const TRANSACTION_TIMEOUT = 30_000;

/** Opens the graph at `uri`; connects on first use. */
export function openGraph(settings: {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: PATIENCE,
    connectionAcquisitionTimeout: PATIENCE + 500,
    maxTransactionRetryTime: PATIENCE,
    maxConnectionPoolSize: 50,
    userAgent: 'liantu',
    telemetryDisabled: true,
  });
  return new Neo4jGraph(driver, settings.database);
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #bookmarks = neo4j.bookmarkManager();
  calls = 0;

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
  }

  async read<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    signal?: AbortSignal,
  ): Promise<readonly R[]> {
    const work = (session: Session) =>
      session.executeRead((transaction) => this.#run(transaction, query, params), { timeout: TRANSACTION_TIMEOUT });
    return this.#inSession('READ', work, signal);
  }

  async *stream<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    signal?: AbortSignal,
  ): AsyncIterable<R> {
    signal?.throwIfAborted();
    const session = this.#session('READ');
    const stop = () => void close(session);
    signal?.addEventListener('abort', stop);
    this.calls += 1;
    try {
      for await (const record of session.run(query.text, encodeParams(query, params))) yield record.toObject() as R;
    } catch (error) {
      throw signal?.aborted ? signal.reason : explain(error);
    } finally {
      signal?.removeEventListener('abort', stop);
      await close(session);
    }
  }

  async write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: { readonly timeout?: number } = {},
  ): Promise<T> {
    return this.#inSession('WRITE', (session) =>
      session.executeWrite((transaction) => work({ run: (query, params) => this.#run(transaction, query, params) }), {
        timeout: options.timeout ?? TRANSACTION_TIMEOUT,
      }),
    );
  }

  async runSchema(statements: readonly string[]): Promise<void> {
    await this.#inSession('WRITE', (session) =>
      session.executeWrite(async (transaction) => {
        for (const statement of statements) await transaction.run(statement);
      }),
    );
  }

  async verify(): Promise<{ version: string }> {
    try {
      const info = await this.#driver.getServerInfo({ database: this.#database });
      return { version: info.agent?.replace('Neo4j/', '') ?? 'unknown' };
    } catch (error) {
      throw explain(error);
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #run<A extends 'read' | 'write', P extends object, R extends object>(
    transaction: ManagedTransaction,
    query: Query<A, P, R>,
    params: P,
  ): Promise<readonly R[]> {
    this.calls += 1;
    const result = await transaction.run(query.text, encodeParams(query, params));
    return result.records.map((record) => record.toObject() as R);
  }

  #session(access: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      database: this.#database,
      defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.#bookmarks,
      fetchSize: 2_000,
    });
  }

  async #inSession<T>(
    access: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const session = this.#session(access);
    const stop = () => void close(session);
    signal?.addEventListener('abort', stop);
    try {
      return await work(session);
    } catch (error) {
      throw signal?.aborted ? signal.reason : explain(error);
    } finally {
      signal?.removeEventListener('abort', stop);
      await close(session);
    }
  }
}

/** Also ends what still runs in it. */
async function close(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}

function encodeParams<P extends object>(
  query: { readonly integers: readonly string[] },
  params: P,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      query.integers.includes(name) && typeof value === 'number' ? neo4j.int(value) : value,
    ]),
  );
}

const DISK_FULL = /no space left|disk (is )?full|not enough space/i;
const GONE = ['ServiceUnavailable', 'SessionExpired', 'N/A'];

/** The one place where what the driver throws becomes an error that the user can act on; our own bugs stay what they are. */
function explain(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const because = { cause: error };
  if (/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit)$/.test(code))
    return new DomainError(
      'BAD_USER_INPUT',
      'the database refuses the login: check NEO4J_USER and NEO4J_PASSWORD',
      {},
      because,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new DomainError('BAD_USER_INPUT', 'the database has no such name: check NEO4J_DATABASE', {}, because);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new DomainError('UNAVAILABLE', 'the database took too long to answer', { retryAfter: 5 }, because);
  if (code === 'Neo.TransientError.Transaction.LockAcquisitionTimeout')
    return new DomainError(
      'CONFLICT',
      'another program is writing to the graph: try again when it has finished; nothing was changed',
      {},
      because,
    );
  // Whatever Neo4j's log could not take is not there, also after its restart.
  const isUnwritten = code === 'Neo.DatabaseError.Transaction.TransactionLogError';
  if (isUnwritten || DISK_FULL.test(`${message} ${String(error.cause ?? '')}`))
    return new DomainError(
      'UNAVAILABLE',
      'the disk of the database is full or cannot be written: free some space; nothing was changed',
      {},
      because,
    );
  if (code.includes('MemoryPoolOutOfMemory') || code.includes('TransactionOutOfMemory'))
    return new DomainError(
      'UNAVAILABLE',
      'this is more than the memory of the database holds at once: divide it, or give the database more; nothing was changed',
      {},
      because,
    );
  if (error.retryable || GONE.includes(code) || /^Neo\.(TransientError|DatabaseError)\./.test(code))
    return new DomainError('UNAVAILABLE', 'the database cannot be reached', { retryAfter: 5 }, because);
  return error;
}
