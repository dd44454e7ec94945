import type { FileName } from '../dataset/format.ts';
import { Journal, type JournalEntry, unpackPart } from '../dataset/journal.ts';
import { inTurn, LOAD_TIMEOUT, type LoadReport } from '../dataset/load.ts';
import { type FileCounts, RecordWriter } from '../dataset/recordWriter.ts';
import { sayRecord } from '../dataset/say.ts';
import { findDependences, takeBack } from '../dataset/undo.ts';
import type { Sentence } from '../domain/sentence.ts';
import { DomainError, invariant } from '../errors.ts';
import type { Graph, GraphTransaction } from '../graph/client.ts';
import {
  bumpDataVersion,
  findBulkLoad,
  lockData,
  markUndone,
  readImportParts,
  readImports,
  recordImport,
  writeImportPart,
} from '../graph/queries.generated.ts';

type Counts = Readonly<Record<string, FileCounts>>;

/** One import that changed something, or the undoing of one. */
export interface ImportRecord {
  readonly number: number;
  /** ISO 8601, UTC */
  readonly at: string;
  /** As they said. */
  readonly by: string;
  readonly file: string;
  /** '' of an undoing. */
  readonly sha256: string;
  /** By file of the format. */
  readonly counts: Counts;
  /** The import that this undid. */
  readonly undoes: number | null;
  /** The record of its undoing. */
  readonly undoneBy: number | null;
}

/** Records what was just imported, inside the same transaction, with what it takes to undo it. Returns its number. */
export async function recordImported(
  transaction: GraphTransaction,
  journal: Journal,
  facts: {
    readonly at: Date;
    readonly by: string;
    readonly file: string;
    readonly sha256: string;
    readonly report: Pick<LoadReport, 'files'>;
    readonly undoes?: number;
    /** A bulk load: it took the place of the whole graph. */
    readonly replaces?: true;
  },
): Promise<number> {
  journal.close();
  const { at, by, file, sha256, report, undoes = null, replaces = null } = facts;
  const counts = JSON.stringify(report.files);
  const said = { at: at.toISOString(), by, file, sha256, counts, undoes, replaces };
  const [row] = await transaction.run(recordImport, said);
  invariant(row, 'a recorded import has a number');
  for (const [place, data] of journal.parts.entries())
    await transaction.run(writeImportPart, { id: `${row.number}-${place}`, number: row.number, place, data });
  return row.number;
}

/** The imports that changed something, newest first: at most `first`, with numbers below `before`. */
export async function listImports(
  graph: Graph,
  { first = 50, before = Number.MAX_SAFE_INTEGER }: { readonly first?: number; readonly before?: number } = {},
): Promise<readonly ImportRecord[]> {
  return (await graph.read(readImports, { first, before })).map((row) => ({ ...row, counts: JSON.parse(row.counts) }));
}

/** An undone import, or what was built on it since; then nothing was changed. */
export type UndoResult =
  | { readonly status: 'undone'; readonly number: number; readonly files: Counts; readonly dataVersion: string }
  | {
      readonly status: 'refused';
      /** The first of what rests on it, each a sentence. */
      readonly reasons: readonly Sentence[];
      readonly reasonCount: number;
    };

const LISTED = 20;

/**
 * Undoes an import as a whole, while nothing later rests on it.
 *
 * @throws DomainError NOT_FOUND where there is no such import, CONFLICT where it is undone already
 */
export async function undoImport(
  graph: Graph,
  number: number,
  { by, now = () => new Date() }: { readonly by: string; readonly now?: () => Date },
): Promise<UndoResult> {
  return inTurn(graph, () =>
    graph.write(
      async (transaction): Promise<UndoResult> => {
        await transaction.run(lockData, {});
        const record = await requireImport(transaction, number);
        const [bulk] = await transaction.run(findBulkLoad, { number });
        if (bulk !== undefined)
          return { status: 'refused', reasons: [sayReplaced(number, bulk.number)], reasonCount: 1 };
        const entries = await readEntries(transaction, number);
        const dependences = await findDependences(transaction, entries);
        if (dependences.length > 0) {
          const later = await findLaterImports(transaction, number, dependences.slice(0, LISTED));
          const reasons = dependences.slice(0, LISTED).map(({ file, key, reason }) => {
            const who = later.get(`${file} ${key}`);
            const name = sayRecord(file, key);
            const through =
              who === undefined ? { zh: '', en: '' } : { zh: `（第 ${who} 次导入）`, en: ` (import ${who})` };
            return { zh: `${name.zh} ${reason.zh}${through.zh}`, en: `${name.en} ${reason.en}${through.en}` };
          });
          return { status: 'refused', reasons, reasonCount: dependences.length };
        }
        const journal = new Journal();
        const writer = new RecordWriter(transaction, transaction, undefined, journal);
        await takeBack(transaction, writer, entries);
        await writer.rollUp.update(transaction);
        const [version] = await transaction.run(bumpDataVersion, {});
        invariant(version, 'data has a version');
        const files: Counts = Object.fromEntries<FileCounts>(writer.counts);
        const undoing = await recordImported(transaction, journal, {
          at: now(),
          by,
          file: record.file,
          sha256: '',
          report: { files },
          undoes: number,
        });
        await transaction.run(markUndone, { number, by: undoing });
        return { status: 'undone', number: undoing, files, dataVersion: version.dataVersion };
      },
      { timeout: LOAD_TIMEOUT },
    ),
  );
}

/** Of what a bulk load replaced nothing is kept, and what it put there is a store of its own. */
function sayReplaced(number: number, bulk: number): Sentence {
  return number === bulk
    ? {
        zh: `第 ${bulk} 次导入是整库导入，换掉了整个图谱`,
        en: `import ${bulk} was a bulk load, which replaced the whole graph`,
      }
    : {
        zh: `此后的第 ${bulk} 次导入是整库导入，换掉了整个图谱`,
        en: `import ${bulk}, a bulk load, has replaced the whole graph since`,
      };
}

async function requireImport(transaction: GraphTransaction, number: number) {
  const [record] = await transaction.run(readImports, { before: number + 1, first: 1 });
  if (record?.number !== number)
    throw new DomainError(
      'NOT_FOUND',
      `there is no import ${number}${record ? `; the one before it is ${record.number}` : ''}`,
      {
        argument: 'number',
      },
    );
  if (record.undoneBy !== null)
    throw new DomainError('CONFLICT', `import ${number} was undone already, by ${record.undoneBy}`);
  return record;
}

async function readEntries(transaction: GraphTransaction, number: number): Promise<readonly JournalEntry[]> {
  const parts = await transaction.run(readImportParts, { number });
  return parts.flatMap(({ data }) => unpackPart(data));
}

/** The last import after `number` that touched each of these records. */
async function findLaterImports(
  transaction: GraphTransaction,
  number: number,
  records: readonly { readonly file: FileName; readonly key: string }[],
): Promise<ReadonlyMap<string, number>> {
  const wanted = new Set(records.map(({ file, key }) => `${file} ${key}`));
  const found = new Map<string, number>();
  const later = await transaction.run(readImports, { before: Number.MAX_SAFE_INTEGER, first: LISTED });
  for (const { number: other } of later.filter((row) => row.number > number))
    for (const { file, key } of await readEntries(transaction, other)) {
      const name = `${file} ${key}`;
      if (wanted.has(name) && !found.has(name)) found.set(name, other);
    }
  return found;
}
