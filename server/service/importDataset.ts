import { inTurn, LOAD_TIMEOUT, type LoadOptions, type LoadReport, loadInto } from '../dataset/load.ts';
import { EMPTY_GRAPH, lookUpGraph } from '../dataset/lookUpGraph.ts';
import type { Problem } from '../dataset/problem.ts';

export { exportDataset } from '../dataset/export.ts';
export { formatProblem } from '../dataset/problem.ts';
export type { LoadReport };

import { type ReadLimits, readDataset } from '../dataset/read.ts';
import { validateDataset } from '../dataset/validate.ts';
import type { Graph } from '../graph/client.ts';
import { lockData } from '../graph/queries.generated.ts';

/** A refused dataset: the graph is as it was. */
export interface Refusal {
  readonly status: 'refused';
  /** The first problems in full. */
  readonly problems: readonly Problem[];
  /** All problems. */
  readonly problemCount: number;
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
}

interface Accepted {
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
}

/** A dataset that keeps every rule; nothing was loaded. */
export interface Acceptance extends Accepted {
  readonly status: 'accepted';
}

export interface Import extends Accepted {
  readonly status: 'imported';
  readonly report: LoadReport;
}

export type ImportResult = Refusal | Acceptance | Import;

export interface ImportOptions extends LoadOptions {
  readonly limits?: Partial<ReadLimits>;
}

/** Reads the dataset at `path`, judges it together with the graph, and loads it: all of it or nothing. */
export async function importDataset(
  graph: Graph,
  path: string,
  options: ImportOptions = {},
): Promise<Refusal | Import> {
  const read = await readDataset(path, options.limits);
  return inTurn(graph, () =>
    graph.write(
      async (transaction): Promise<Refusal | Import> => {
        // Before judging: what the rules see must still hold when the records are written.
        const [meta] = await transaction.run(lockData, {});
        const stored = meta?.isEmpty === true ? EMPTY_GRAPH : transaction;
        const result = await validateDataset(read, lookUpGraph(stored), options.limits?.problems);
        const { warnings, warningCount } = result;
        if (!('dataset' in result)) return { status: 'refused', ...result };
        return {
          status: 'imported',
          report: await loadInto(transaction, result.dataset, options),
          warnings,
          warningCount,
        };
      },
      { timeout: options.timeout ?? LOAD_TIMEOUT },
    ),
  );
}

/** The same judgement without loading anything. */
export async function checkDataset(
  graph: Graph,
  path: string,
  options: ImportOptions = {},
): Promise<Refusal | Acceptance> {
  const read = await readDataset(path, options.limits);
  const lookup = lookUpGraph({ run: (query, params) => graph.read(query, params) });
  const { warnings, warningCount, ...result } = await validateDataset(read, lookup, options.limits?.problems);
  return 'dataset' in result
    ? { status: 'accepted', warnings, warningCount }
    : { status: 'refused', ...result, warnings, warningCount };
}
