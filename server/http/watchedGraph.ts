import { DomainError } from '../errors.ts';
import type { Caller, Graph } from '../graph/client.ts';
import { clientBookmarks } from './bookmarks.ts';
import { clientSignal } from './client.ts';
import type { Readiness } from './readiness.ts';

/** How long a query may run before somebody asks whether the database is still there. [ms] */
const SUSPICION = 2_000;

/**
 * The same graph, but no call on it waits for a database that is gone. The driver sees a refused or a closed connection; one
 * that hangs (a stopped process, a cut cable) it would wait for without end. So a query that takes long is not cut off, the
 * database is asked whether it is there, again and again, and where it does not answer the query is given up as UNAVAILABLE:
 * within 3.5 s of its start. While the database is known to be gone it is asked first, so that no new query hangs on it.
 * What is given up, and what was asked by a client that has gone, is ended in the database too; a write is left to end. Every
 * call waits for what its client has seen (bookmarks.ts).
 */
export function watchGraph(graph: Graph, readiness: Readiness): Graph {
  let isGone = false;

  async function whileReachable<T>(work: () => Promise<T>, giveUp = new AbortController()): Promise<T> {
    clientSignal()?.throwIfAborted();
    if (isGone && !(await check())) throw gone();
    const result = work();
    // Where it is given up below, its later end is nobody's any more.
    result.catch(() => undefined);
    for (;;) {
      const first = await within(SUSPICION, result);
      if (first !== null) return first.value;
      if (await Promise.race([check(), settled(result)])) continue;
      giveUp.abort(gone());
      throw gone();
    }
  }

  async function check(): Promise<boolean> {
    isGone = !(await readiness.check());
    return !isGone;
  }

  return {
    read: (query, params) => {
      const giveUp = new AbortController();
      return whileReachable(() => graph.read(query, params, callerOf(giveUp)), giveUp);
    },
    write: (work, options) => whileReachable(() => graph.write(work, { ...options, bookmarks: clientBookmarks() })),
    async *stream(query, params) {
      const giveUp = new AbortController();
      const rows = graph.stream(query, params, callerOf(giveUp))[Symbol.asyncIterator]();
      try {
        for (;;) {
          const next = await whileReachable(() => rows.next(), giveUp);
          if (next.done) return;
          yield next.value;
        }
      } finally {
        // Not awaited: it may wait for the database itself.
        rows.return?.().catch(() => undefined);
      }
    },
    runSchema: (statement) => whileReachable(() => graph.runSchema(statement)),
    verify: () => graph.verify(),
    close: () => graph.close(),
    get calls() {
      return graph.calls;
    },
  };
}

/** The client of this request; its signal is aborted also when the query is given up. */
function callerOf(giveUp: AbortController): Caller {
  const client = clientSignal();
  const signal = client === undefined ? giveUp.signal : AbortSignal.any([client, giveUp.signal]);
  return { signal, bookmarks: clientBookmarks() };
}

function gone(): DomainError {
  return new DomainError('UNAVAILABLE', 'the database cannot be reached', { retryAfter: 5 });
}

/** True once the work has ended, well or not. */
function settled(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => true,
  );
}

/** What the work gives, or null where it takes longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<{ readonly value: T } | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), late]);
  } finally {
    clearTimeout(timer);
  }
}
