import { basename } from 'node:path';
import { type Advice, adviseChains, overlayOutlines, touchedChains } from '../dataset/chainAdvice.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { DuplicateFinder, type PossibleDuplicate, renameFirms, statedFirms } from '../dataset/firmNames.ts';
import type { FileName } from '../dataset/format.ts';
import { hashDataset } from '../dataset/hashDataset.ts';
import { Journal } from '../dataset/journal.ts';
import { inTurn, LOAD_TIMEOUT, type LoadOptions, type LoadReport, loadInto } from '../dataset/load.ts';
import { EMPTY_GRAPH, lookUpGraph } from '../dataset/lookUpGraph.ts';
import { type PlannedChange, planChanges } from '../dataset/planChanges.ts';
import type { Problem } from '../dataset/problem.ts';
import { type ReadLimits, type ReadResult, readDataset } from '../dataset/read.ts';
import type { FileCounts } from '../dataset/recordWriter.ts';
import { validateDataset } from '../dataset/validate.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { lockData, readChainOutlines, readFirmNames, readLinksById } from '../graph/queries.generated.ts';
import { recordImported } from './importRecords.ts';

export { formatProblem } from '../dataset/problem.ts';
export type { LoadReport, PlannedChange, PossibleDuplicate, Problem };

interface Judged {
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  /** The files and sheets that were read, and how their text was encoded. */
  readonly sources: ReadResult['sources'];
}

/** A refused dataset: the graph is as it was. */
export interface Refusal extends Judged {
  readonly status: 'refused';
  /** The first problems in full. */
  readonly problems: readonly Problem[];
  /** All problems. */
  readonly problemCount: number;
}

/** A dataset that keeps every rule; nothing was loaded. */
export interface Acceptance extends Judged {
  readonly status: 'accepted';
}

export interface Import extends Judged {
  readonly status: 'imported';
  readonly report: LoadReport;
  /** Under which it was recorded; null where nothing changed. */
  readonly number: number | null;
  /** It took the place of the whole graph, so there is nothing to go back to. */
  readonly isFinal?: true;
}

/** What a check finds beside problems. */
export interface Plan {
  /** By file, in the order of the format; what the dataset would do. Empty where it is refused. */
  readonly files: Readonly<Record<string, FileCounts>>;
  readonly duplicates: readonly PossibleDuplicate[];
  /** How the chains that it touches could be drawn better. */
  readonly advice: readonly Advice[];
}

export type ImportResult = Refusal | Acceptance | Import;

export interface ImportOptions extends Omit<LoadOptions, 'journal'> {
  readonly limits?: Partial<ReadLimits>;
  /** What the file is called, where it is kept under another name. */
  readonly name?: string;
  /** Who imports. */
  readonly by?: string;
  /** Firms that are the same: an id of the dataset, and the id under which it is known. */
  readonly same?: Readonly<Record<string, string>>;
  readonly now?: () => Date;
  /** Ends it before it is written. */
  readonly signal?: AbortSignal;
}

/** Reads the dataset at `path`, judges it together with the graph, and loads it: all of it or nothing. */
export async function importDataset(
  graph: Graph,
  path: string,
  options: ImportOptions = {},
): Promise<Refusal | Import> {
  const sha256 = await hashDataset(path);
  const read = await readStated(path, options);
  const { sources } = read;
  const { name = basename(path), by = 'command line', now = () => new Date(), signal, ...loading } = options;
  return inTurn(graph, () =>
    graph.write(
      async (transaction): Promise<Refusal | Import> => {
        refuseAborted(signal);
        // Before judging: what the rules see must still hold when the records are written.
        const [meta] = await transaction.run(lockData, {});
        const stored = meta?.isEmpty === true ? EMPTY_GRAPH : transaction;
        const result = await validateDataset(read, lookUpGraph(stored), options.limits?.problems);
        const { warnings, warningCount } = result;
        if (!('dataset' in result)) return { status: 'refused', ...result, sources };
        const journal = new Journal();
        const onProgress = (done: number, total: number): void => {
          refuseAborted(signal);
          options.onProgress?.(done, total);
        };
        const report = await loadInto(transaction, result.dataset, meta, { ...loading, onProgress, journal });
        refuseAborted(signal);
        const number = report.isChanged
          ? await recordImported(transaction, journal, { at: now(), by, file: name, sha256, report })
          : null;
        return { status: 'imported', report, number, warnings, warningCount, sources };
      },
      { timeout: options.timeout ?? LOAD_TIMEOUT },
    ),
  );
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DomainError('CONFLICT', 'the import was cancelled; nothing was changed');
}

/** The same judgement without loading anything; `onChange` is told of every record that would change. */
export async function checkDataset(
  graph: Graph,
  path: string,
  options: ImportOptions & { readonly onChange?: (change: PlannedChange) => void } = {},
): Promise<(Refusal | Acceptance) & { readonly plan: Plan }> {
  const read = await readStated(path, options);
  const { sources } = read;
  const reader: Parameters<typeof lookUpGraph>[0] = { run: (query, params) => graph.read(query, params) };
  const { warnings, warningCount, ...result } = await validateDataset(
    read,
    lookUpGraph(reader),
    options.limits?.problems,
  );
  const duplicates = await findDuplicates(graph, read);
  const judged = { warnings, warningCount, sources };
  if (!('dataset' in result))
    return { status: 'refused', ...result, ...judged, plan: { files: {}, duplicates, advice: [] } };
  const files = await planFiles(result.dataset, reader, options.onChange);
  const advice = await adviseOn(graph, result.dataset);
  return { status: 'accepted', ...judged, plan: { files, duplicates, advice } };
}

/** Judges the chains that a dataset touches as they would be with it. */
async function adviseOn(graph: Graph, dataset: Dataset): Promise<readonly Advice[]> {
  const links = [
    ...(dataset.records.get('flows')?.values() ?? []),
    ...(dataset.records.get('link_products')?.values() ?? []),
  ];
  const ids = [...new Set(links.map(({ keyParts }) => keyParts[0] ?? ''))];
  const stored = new Map((await graph.read(readLinksById, { ids })).map(({ item }) => [item.id, item.chainId]));
  const chainIds = touchedChains(dataset, (link) => stored.get(link) ?? null);
  return adviseChains(overlayOutlines(await graph.read(readChainOutlines, { chainIds }), dataset));
}

async function readStated(path: string, { limits, name, same }: ImportOptions): Promise<ReadResult> {
  const read = await readDataset(path, limits, name);
  return same === undefined ? read : { ...read, tables: renameFirms(read.tables, same) };
}

async function planFiles(
  dataset: Dataset,
  reader: Parameters<typeof planChanges>[0],
  onChange: ((change: PlannedChange) => void) | undefined,
): Promise<Plan['files']> {
  const counts = new Map<FileName, FileCounts>();
  for await (const change of planChanges(reader, dataset, counts)) onChange?.(change);
  return Object.fromEntries(counts);
}

/** Firms of the dataset that may be one firm, or one of the graph, under another id. */
async function findDuplicates(graph: Graph, { tables }: ReadResult): Promise<readonly PossibleDuplicate[]> {
  const finder = new DuplicateFinder(statedFirms(tables));
  if (!finder.isEmpty) for await (const firm of graph.stream(readFirmNames, {})) finder.take(firm);
  return finder.found;
}
