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

/**
 * What one client has seen of the graph. A call made with it waits until the database has reached that, on whichever server or
 * replica it runs, and adds what it saw itself; where that takes longer than a transaction may, it ends as UNAVAILABLE.
 */
export interface Bookmarks {
  /** In the driver's words; BAD_USER_INPUT where they are no such words. */
  seen: readonly string[];
  /** Whether something was written with it. */
  hasWritten: boolean;
}

/** Who makes a call. */
export interface Caller {
  /** Ends the call, here with the signal's reason and in the database. */
  readonly signal?: AbortSignal | undefined;
  readonly bookmarks?: Bookmarks | undefined;
}

/** The graph database. Every error it throws is a DomainError, or a bug of ours. */
export interface Graph {
  /** Runs a query in a read transaction that sees this process's own writes. Rows in the query's order; empty when none. */
  read<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    caller?: Caller,
  ): Promise<readonly R[]>;
  /** The same, row by row, for results that should not be held in memory at once. */
  stream<P extends object, R extends object>(query: Query<'read', P, R>, params: P, caller?: Caller): AsyncIterable<R>;
  /** Runs `work` in one write transaction. It may run twice when the database asks for a retry: MERGE by key only. */
  write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options?: { readonly timeout?: number | undefined; readonly bookmarks?: Bookmarks | undefined },
  ): Promise<T>;
  /** Runs statements of the schema one after the other, each in transactions of its own; only `migrate` does. */
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
  /** How long a call waits for what its caller has seen; a database by itself waits for minutes. [ms] */
  readonly catchUp?: number;
}): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: PATIENCE,
    // Where all are taken a query waits for its turn: the database is busy, and is there.
    connectionAcquisitionTimeout: TRANSACTION_TIMEOUT,
    maxTransactionRetryTime: PATIENCE,
    maxConnectionPoolSize: 50,
    userAgent: 'liantu',
    telemetryDisabled: true,
  });
  return new Neo4jGraph(driver, settings.database, settings.catchUp ?? TRANSACTION_TIMEOUT);
}

class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #database: string;
  readonly #catchUp: number;
  readonly #own = neo4j.bookmarkManager();
  calls = 0;

  constructor(driver: Driver, database: string, catchUp: number) {
    this.#driver = driver;
    this.#database = database;
    this.#catchUp = catchUp;
  }

  async read<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    caller: Caller = {},
  ): Promise<readonly R[]> {
    const settings = { timeout: TRANSACTION_TIMEOUT };
    return this.#inSession('READ', caller, async ({ session, begin }) => {
      try {
        // A query by itself takes one round trip; one in a transaction that is begun and committed takes three.
        const result = session.run(query.text, encodeParams(query, params), settings);
        this.calls += 1;
        await result.keys();
        begin(() => undefined);
        return (await result).records.map((record) => record.toObject() as R);
      } catch (error) {
        if (!neo4j.isRetryableError(error)) throw error;
      }
      return session.executeRead((transaction) => begin(() => this.#run(transaction, query, params)), settings);
    });
  }

  async *stream<P extends object, R extends object>(
    query: Query<'read', P, R>,
    params: P,
    caller: Caller = {},
  ): AsyncIterable<R> {
    const call = this.#call('READ', caller);
    this.calls += 1;
    try {
      const result = call.session.run(query.text, encodeParams(query, params));
      await call.inTime(result.keys().then(() => call.begin(() => undefined)));
      for await (const record of result) yield record.toObject() as R;
      call.note();
    } catch (error) {
      throw call.explain(error);
    } finally {
      await call.end();
    }
  }

  async write<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    { timeout = TRANSACTION_TIMEOUT, bookmarks }: Parameters<Graph['write']>[1] = {},
  ): Promise<T> {
    const result = await this.#inSession('WRITE', { bookmarks }, ({ session, begin }) =>
      session.executeWrite(
        (transaction) => begin(() => work({ run: (query, params) => this.#run(transaction, query, params) })),
        { timeout },
      ),
    );
    if (bookmarks) bookmarks.hasWritten = true;
    return result;
  }

  async runSchema(statements: readonly string[]): Promise<void> {
    // Not in a transaction of ours: what is filled in for every firm of a large graph fits in no single one.
    await this.#inSession('WRITE', {}, async ({ session }) => {
      for (const statement of statements) await session.run(statement);
    });
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

  #call(access: 'READ' | 'WRITE', caller: Caller): Call {
    caller.signal?.throwIfAborted();
    const { bookmarks } = caller;
    // What a client brings along counts for its own reads only: kept, the word of another database would never go again.
    const isKept = access === 'WRITE' || bookmarks === undefined;
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarks: [...(bookmarks?.seen ?? [])],
      bookmarkManager: isKept
        ? this.#own
        : neo4j.bookmarkManager({ bookmarksSupplier: () => this.#own.getBookmarks() }),
      fetchSize: 2_000,
    });
    return new Call(session, caller, this.#catchUp);
  }

  async #inSession<T>(access: 'READ' | 'WRITE', caller: Caller, work: (call: Call) => Promise<T>): Promise<T> {
    const call = this.#call(access, caller);
    try {
      const result = await call.inTime(work(call));
      call.note();
      return result;
    } catch (error) {
      throw call.explain(error);
    } finally {
      await call.end();
    }
  }
}

/** One use of a session, ended when its caller goes, and given up where the database has not reached in time what that has seen. */
class Call {
  readonly session: Session;
  readonly #caller: Caller;
  /** What it waits for. */
  readonly #seen: readonly string[];
  readonly #catchUp: number;
  readonly #late = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session, caller: Caller, catchUp: number) {
    this.session = session;
    this.#caller = caller;
    this.#catchUp = catchUp;
    this.#seen = caller.bookmarks?.seen ?? [];
    caller.signal?.addEventListener('abort', this.#stop);
  }

  readonly #stop = (): void => void close(this.session);

  /** What the work gives; throws UNAVAILABLE where it has not begun in time. */
  async inTime<T>(work: Promise<T>): Promise<T> {
    if (this.#seen.length === 0) return work;
    const lateness = new Promise<never>((_, reject) => {
      this.#late.signal.addEventListener('abort', () => reject(notReached()));
      this.#timer = setTimeout(() => this.#late.abort(), this.#catchUp);
    });
    return Promise.race([work, lateness]);
  }

  /** Runs what the wait was for; throws where it has been given up. */
  readonly begin = <T>(work: () => T): T => {
    this.#late.signal.throwIfAborted();
    clearTimeout(this.#timer);
    return work();
  };

  /** Adds what the session saw to what its caller has seen, beside what other calls of that have added. */
  note(): void {
    const { bookmarks } = this.#caller;
    if (bookmarks === undefined) return;
    const others = bookmarks.seen.filter((seen) => !this.#seen.includes(seen));
    bookmarks.seen = [...new Set([...others, ...this.session.lastBookmarks()])];
  }

  /** What the caller is told. */
  explain(error: unknown): unknown {
    const { signal } = this.#caller;
    return signal?.aborted ? signal.reason : explain(error);
  }

  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#caller.signal?.removeEventListener('abort', this.#stop);
    const closed = close(this.session);
    // The database says nothing before its own wait for the state is over.
    if (!this.#late.signal.aborted) await closed;
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

function notReached(because?: ErrorOptions): DomainError {
  const message = 'the database has not reached the state of the bookmark yet: try again in some seconds';
  return new DomainError('UNAVAILABLE', message, { retryAfter: 5 }, because);
}

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
  if (code.startsWith('Neo.ClientError.Transaction.InvalidBookmark'))
    return new DomainError(
      'BAD_USER_INPUT',
      'the bookmark is none that the database knows: send one that an answer had',
      {},
      because,
    );
  if (code === 'Neo.TransientError.Transaction.BookmarkTimeout') return notReached(because);
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
