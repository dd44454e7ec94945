import type { Sentence } from '../../domain/sentence.ts';
import { invariant } from '../../errors.ts';
import type { DatasetRecord } from '../dataset.ts';
import { type Facts, NO_GRAPH } from '../facts.ts';
import { type FileName, FORMAT, fileOf } from '../format.ts';
import { READ_LIMITS } from '../limits.ts';
import { parseTable } from '../parseRows.ts';
import { PROBLEM_LIMIT, type Problem, ProblemLog } from '../problem.ts';
import type { RawRow } from '../rawTable.ts';
import type { ReadResult } from '../read.ts';
import { BrokenCsv, EMPTY_FILE, openCsv } from '../readCsv.ts';
import { type Entry, listFolder, problemWith } from '../readFolder.ts';
import { findFile, readTable } from '../readTable.ts';
import { collectReferences } from '../reference.ts';
import { applyRules, RULES, WARNINGS, type Warnings } from '../validate.ts';
import { FirmRegister } from './firmRegister.ts';
import { HeavyFile } from './heavyFile.ts';
import { ImportFiles, type ImportInput } from './importFiles.ts';
import { NodeNumbers } from './nodeNumbers.ts';
import { PresenceCounter } from './presence.ts';
import { writeLightFiles } from './writeLightFiles.ts';

/** A record that must stay, since something outside of the dataset names it, and what that is. */
export interface Needed {
  readonly file: FileName;
  readonly key: string;
  readonly by: Sentence;
}

/** Files to import, or everything that is wrong with the dataset. */
export type BulkResult = Warnings & {
  readonly sources: ReadResult['sources'];
} & (
    | {
        readonly input: ImportInput;
        /** By file of the format. [records] */
        readonly records: Readonly<Record<string, number>>;
      }
    | { readonly problems: readonly Problem[]; readonly problemCount: number }
  );

/** Files with millions of records: read row by row, never held. All others are held, and judged by the rules as they are. */
const HEAVY: readonly FileName[] = ['firms', 'firm_products', 'operations', 'ties'];
/** Rows judged at once. */
const CHUNK = 5_000;
/** A folder for an offline import is as large as its disk. */
const LIMITS = { totalSize: Number.MAX_SAFE_INTEGER, entries: READ_LIMITS.entries };

/**
 * Reads and judges a dataset folder of any size as that of an empty graph, and writes it to `folder` as the files of an offline
 * import: the graph with its roads, scopes and counts. `onProgress` is told the share of the bytes that are through. [0..1]
 */
export async function readInBulk(
  path: string,
  folder: string,
  options: {
    readonly needed?: readonly Needed[];
    readonly problems?: number;
    readonly onProgress?: (share: number) => void;
  } = {},
): Promise<BulkResult> {
  const reader = new BulkReader(folder, options.problems ?? PROBLEM_LIMIT);
  const { entries, problems } = await listFolder(path, LIMITS);
  reader.log.addAll(problems);
  await reader.read(watchProgress(entries, options.onProgress));
  reader.requireNeeded(options.needed ?? []);
  return reader.finish();
}

/** Each file is read twice: for its encoding, then for its records. */
function watchProgress(entries: readonly Entry[], onProgress: ((share: number) => void) | undefined): readonly Entry[] {
  const total = 2 * entries.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  return entries.map((entry) => ({
    ...entry,
    async *open() {
      for await (const chunk of entry.open()) {
        yield chunk;
        done += chunk.length;
        onProgress?.(Math.min(1, done / total));
      }
    },
  }));
}

class BulkReader {
  readonly log: ProblemLog;
  readonly #warnings: ProblemLog;
  readonly #numbers = new NodeNumbers();
  readonly #light = new Map<FileName, Map<string, DatasetRecord>>();
  readonly #unread = new Set<FileName>();
  readonly #sources: ReadResult['sources'][number][] = [];
  readonly #files: ImportFiles;
  readonly #presence = new PresenceCounter();
  readonly #records: Record<string, number> = {};
  readonly #firms = new FirmRegister();

  constructor(folder: string, limit: number) {
    this.log = new ProblemLog(limit);
    this.#warnings = new ProblemLog(limit);
    this.#files = new ImportFiles(folder);
  }

  /** Light files first: what the heavy ones refer to. */
  async read(entries: readonly Entry[]): Promise<void> {
    const byFile = this.#sort(entries);
    for (const { name } of FORMAT) if (!HEAVY.includes(name)) await this.#readLight(name, byFile.get(name) ?? []);
    for (const [name, records] of this.#light)
      if (fileOf(name).storage.as === 'node') for (const key of records.keys()) this.#numbers.add(name, key);
    for (const name of HEAVY) await this.#readHeavy(name, byFile.get(name) ?? []);
    this.#judgeLight();
  }

  #sort(entries: readonly Entry[]): ReadonlyMap<FileName, readonly Entry[]> {
    const byFile = new Map<FileName, Entry[]>();
    for (const entry of entries) {
      const found = findFile(entry.path);
      if ('file' in found && found.file.name !== 'removals')
        byFile.set(found.file.name, [...(byFile.get(found.file.name) ?? []), entry]);
      else if ('file' in found) this.log.add(problemWith(entry.path, NO_REMOVALS));
      else {
        const problem = problemWith(entry.path, { zh: '不是本格式的文件', en: 'is no file of the dataset format' });
        this.log.add(found.nearest === undefined ? problem : { ...problem, nearest: `${found.nearest}.csv` });
      }
    }
    return byFile;
  }

  async #readLight(name: FileName, entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const known = new Map<string, DatasetRecord>();
    this.#light.set(name, known);
    for (const entry of entries) {
      const rows = await this.#readChunks(name, entry, this.log, (table) => parseTable(table, known, this.log));
      this.#note(rows);
    }
    this.#records[name] = known.size;
  }

  /** Again where keys came back: their records are then held until all of each is known. */
  async #readHeavy(name: FileName, entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    const heavy = new HeavyFile(fileOf(name), {
      files: this.#files,
      numbers: this.#numbers,
      unread: this.#unread,
      firms: this.#firms,
      presence: this.#presence,
      limit: this.log.limit,
    });
    for (let isAgain = false; ; isAgain = true) {
      const sources: (ReadResult['sources'][number] | null)[] = [];
      for (const entry of entries)
        sources.push(await this.#readChunks(name, entry, heavy.log, (table) => heavy.take(table)));
      if (!isAgain && heavy.startAgain()) continue;
      for (const source of sources) this.#note(source);
      break;
    }
    this.#records[name] = heavy.finish();
    this.log.absorb(heavy.log.listed, heavy.log.count);
  }

  #note(source: ReadResult['sources'][number] | null): void {
    if (source !== null) this.#sources.push(source);
  }

  /** Reads one file in pieces; null where it cannot be read to its end. */
  async #readChunks(
    name: FileName,
    entry: Entry,
    log: ProblemLog,
    take: (table: Parameters<typeof parseTable>[0]) => void,
  ): Promise<ReadResult['sources'][number] | null> {
    const refuse = (reason: Sentence, row: number | null): null => {
      log.add({ ...problemWith(entry.path, reason), row });
      this.#unread.add(name);
      return null;
    };
    const file = await openCsv(entry);
    if ('reason' in file) return refuse(file.reason, null);
    let header: readonly string[] | null = null;
    let chunk: RawRow[] = [];
    let rows = 0;
    const flush = (): boolean => {
      const table = readTable(fileOf(name), entry.path, header ?? [], chunk, READ_LIMITS.fieldLength, log);
      chunk = [];
      if (table === null || table.isPartial) this.#unread.add(name);
      if (table === null) return false;
      rows += table.rows.length;
      take(table);
      return true;
    };
    try {
      for await (const some of file.rows())
        for (const row of some) {
          if (header === null) header = row.cells;
          else chunk.push(row);
          if (chunk.length === CHUNK && !flush()) return null;
        }
    } catch (error) {
      if (error instanceof BrokenCsv) return refuse(error.reason, error.row);
      throw error;
    }
    if (header === null) return refuse(EMPTY_FILE, null);
    return flush() ? { source: entry.path, file: name, encoding: file.encoding, rows } : null;
  }

  /** The rules as of any import, on all that is held. */
  #judgeLight(): void {
    const facts: Facts = {
      records: this.#light,
      removals: [],
      unread: this.#unread,
      // The files that are not held stand as if they were in the graph already.
      keys: new Map(HEAVY.map((name) => [name, { has: (key: string) => this.#numbers.find(name, key) !== undefined }])),
      alike: this.#findAlike(),
      references: collectReferences(this.#light),
      graph: NO_GRAPH,
    };
    applyRules(RULES, facts, this.log);
    applyRules(WARNINGS, facts, this.#warnings);
    for (const { target, key } of facts.references) {
      const firm = target === 'firms' ? this.#numbers.find('firms', key) : undefined;
      if (firm !== undefined) this.#firms.name(firm);
    }
    this.#firms.warn(this.#warnings);
  }

  /** Keys like those that held records name and no heavy file has; as many as are reported. */
  #findAlike(): ReadonlyMap<FileName, readonly string[]> {
    const alike = new Map<FileName, readonly string[]>();
    let asked = 0;
    for (const { target, key } of collectReferences(this.#light)) {
      if (!HEAVY.includes(target) || this.#numbers.find(target, key) !== undefined) continue;
      alike.set(target, [...(alike.get(target) ?? []), ...this.#numbers.findAlike(target, key)]);
      asked += 1;
      if (asked === this.log.limit) break;
    }
    return alike;
  }

  requireNeeded(needed: readonly Needed[]): void {
    for (const { file, key, by } of needed)
      if (this.#numbers.find(file, key) === undefined)
        this.log.add({
          ...problemWith(`${file}.csv`, {
            zh: `不在数据集中，而 ${by.zh} 引用它：请先从清单中删除，或写进数据集`,
            en: `is not in the dataset, but ${by.en} names it: take it off the list first, or put it into the dataset`,
          }),
          value: key,
        });
  }

  finish(): BulkResult {
    const judged = { sources: this.#sources, warnings: this.#warnings.listed, warningCount: this.#warnings.count };
    if (this.log.count === 0)
      writeLightFiles(this.#light, {
        files: this.#files,
        numbers: this.#numbers,
        presence: this.#presence,
        firms: this.#firms,
      });
    const input = this.#files.close();
    if (this.log.count > 0) return { ...judged, problems: this.log.listed, problemCount: this.log.count };
    invariant(input.nodeCount === this.#numbers.next, 'every number is a node');
    return { ...judged, input, records: this.#records };
  }
}

const NO_REMOVALS: Sentence = {
  zh: '在整库导入中没有意义：图谱会整个换成本数据集，请删去该文件',
  en: 'has no place in a bulk load, which puts the dataset in the place of the whole graph: leave it out',
};
