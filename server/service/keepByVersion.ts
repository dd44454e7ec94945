import { AsyncLocalStorage } from 'node:async_hooks';
import type { Graph } from '../graph/client.ts';

/**
 * What is made of a graph once and kept while its data stays the same: gives what `make` made for the version of the data, the
 * last version only. Whoever asks has just read the version.
 */
export function keepByVersion<Value>(
  make: (graph: Graph, dataVersion: string) => Value,
): (graph: Graph, dataVersion: string) => Value {
  const kept = new WeakMap<Graph, { readonly dataVersion: string; readonly value: Value }>();
  return (graph, dataVersion) => {
    const last = kept.get(graph);
    if (last?.dataVersion === dataVersion) return last.value;
    const value = make(graph, dataVersion);
    kept.set(graph, { dataVersion, value });
    return value;
  };
}

/** Runs what many requests wait for as nobody's: the client that asked first may go, and the others still want it. */
export const runApart: <T>(work: () => Promise<T>) => Promise<T> = AsyncLocalStorage.snapshot();
