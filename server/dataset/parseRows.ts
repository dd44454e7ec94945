import type { Sentence } from '../domain/sentence.ts';
import type { DatasetRecord, Removal, StatedCitation } from './dataset.ts';
import { CITATION_PROPERTIES, type Column, type DatasetFile, type FileName, fileOf, isFileName } from './format.ts';
import { parseCell } from './parseCell.ts';
import type { Problem, ProblemLog } from './problem.ts';
import type { RawRow } from './rawTable.ts';
import type { Table } from './readTable.ts';
import { sayColumn, sayFile, sayPlace } from './say.ts';
import { KEY_SEPARATOR, sameValue, type Value } from './value.ts';

/** What a cell holds to clear the stored value. */
const CLEAR = '\\N';

interface ParsedRow {
  readonly row: number;
  readonly values: Record<string, Value | null>;
  readonly faulty: string[];
}

interface KeyedRow extends ParsedRow {
  readonly keyParts: readonly string[];
}

/** Turns tables into records, every cell read by its column's kind; rows whose key cannot be read are left out and reported. */
export function parseRows(
  tables: readonly Table[],
  log: ProblemLog,
): { records: Map<FileName, Map<string, DatasetRecord>>; removals: Removal[] } {
  const records = new Map<FileName, Map<string, DatasetRecord>>();
  const removals: Removal[] = [];
  for (const table of tables) {
    const { file, source } = table;
    if (file.name === 'removals') {
      for (const parsed of parseKeyed(table, log)) removals.push(...readRemoval(source, parsed, log));
      continue;
    }
    const known = records.get(file.name) ?? new Map<string, DatasetRecord>();
    records.set(file.name, known);
    parseTable(table, known, log);
  }
  return { records, removals };
}

/** The records of a table put with those that are known of its file already, rows with the same key taken together. */
export function parseTable(
  table: Table,
  known: Pick<Map<string, DatasetRecord>, 'get' | 'set'>,
  log: ProblemLog,
): void {
  for (const parsed of parseKeyed(table, log)) addRecord(known, toRecord(table, parsed, log), table.file, log);
}

/** The rows of a table that have a key. */
function* parseKeyed(table: Table, log: ProblemLog): Iterable<KeyedRow> {
  for (const raw of table.rows) {
    const parsed = parseRow(table, raw, log);
    const keyParts = readKey(table, parsed, log);
    if (keyParts !== null) yield { ...parsed, keyParts };
  }
}

function parseRow({ columns, source }: Table, { row, cells, faults }: RawRow, log: ProblemLog): ParsedRow {
  const values: Record<string, Value | null> = {};
  const faulty: string[] = [];
  for (const [index, column] of columns.entries()) {
    const text = cells[index]?.trim() ?? '';
    const fault = faults?.get(index);
    if (column !== null && fault !== undefined) {
      faulty.push(column.property);
      log.add({ file: source, row, column: column.name, ...fault });
      continue;
    }
    if (column === null || text === '') continue;
    const result = text === CLEAR ? clearCell(column) : parseCell(column, text);
    if ('value' in result) values[column.property] = result.value;
    else {
      faulty.push(column.property);
      log.add({ file: source, row, column: column.name, value: text, ...result });
    }
  }
  return { row, values, faulty };
}

function clearCell(column: Column): { readonly value: null } | { readonly reason: Sentence } {
  if (column.isKey)
    return { reason: { zh: '是主键的一部分，不能清除', en: 'is part of the key and cannot be cleared' } };
  if (column.isRequired) return { reason: { zh: '必填，不能清除', en: 'is required and cannot be cleared' } };
  if (CITATION_PROPERTIES.includes(column.property))
    return {
      reason: {
        zh: '用来注明来源：来源只会增加，不能清除',
        en: 'is part of a citation: citations add up and cannot be cleared',
      },
    };
  return { value: null };
}

/** The key's parts, an optional one that is empty as `''`; null (and a problem for each empty one) where one is missing. */
function readKey(
  { file, source }: Table,
  { row, values, faulty }: ParsedRow,
  log: ProblemLog,
): readonly string[] | null {
  const missing = file.key.filter((column) => column.isRequired && values[column.property] === undefined);
  for (const column of missing)
    if (!faulty.includes(column.property))
      log.add({ file: source, row, column: column.name, value: null, reason: { zh: '必填', en: 'is required' } });
  if (missing.length > 0 || file.key.some(({ property }) => faulty.includes(property))) return null;
  return file.key.map(({ property }) => String(values[property] ?? ''));
}

function toRecord(
  { file, source }: Table,
  { row, values, faulty, keyParts }: KeyedRow,
  log: ProblemLog,
): DatasetRecord {
  const { sourceId, locator, quote, certainty, ...own } = values;
  const said = CITATION_PROPERTIES.filter((property) => property !== 'sourceId' && values[property] !== undefined);
  const [orphan] = sourceId === undefined && !faulty.includes('sourceId') ? said : [];
  if (orphan !== undefined)
    log.add({
      file: source,
      row,
      column: orphan,
      value: String(values[orphan]),
      reason: {
        zh: '用来注明来源，但来源编号（source_id）为空',
        en: 'is part of a citation, but source_id is empty',
      },
    });
  const citations =
    typeof sourceId === 'string'
      ? [{ sourceId, text: JSON.stringify([sourceId, locator ?? '', quote ?? '', certainty ?? '']), source, row }]
      : [];
  return { file: file.name, key: keyParts.join(KEY_SEPARATOR), keyParts, source, row, values: own, faulty, citations };
}

function addRecord(
  known: Pick<Map<string, DatasetRecord>, 'get' | 'set'>,
  record: DatasetRecord,
  file: DatasetFile,
  log: ProblemLog,
): void {
  const first = known.get(record.key);
  const problem = first === undefined ? null : checkRepeated(first, record, file);
  if (problem) log.add(problem);
  else if (first === undefined) known.set(record.key, record);
  else known.set(record.key, { ...first, citations: joinCitations(first.citations, record.citations) });
}

function joinCitations(known: readonly StatedCitation[], more: readonly StatedCitation[]): readonly StatedCitation[] {
  return [...known, ...more.filter(({ text }) => known.every((citation) => citation.text !== text))];
}

/**
 * The same key again: allowed where the row holds nothing but the key and a citation, which it adds; in files whose key is
 * not one id, also where it says the same as the first.
 */
function checkRepeated(first: DatasetRecord, again: DatasetRecord, file: DatasetFile): Problem | null {
  const others = Object.entries(again.values).filter(
    ([property]) => !file.key.some((column) => column.property === property),
  );
  const place = { file: again.source, row: again.row };
  const where = sayPlace(first);
  const [id] = file.key;
  if (file.key.length === 1) {
    if (others.length === 0 && again.citations.length > 0) return null;
    return {
      ...place,
      column: id?.name ?? null,
      value: again.key,
      reason: {
        zh: `已经有了，在 ${where.zh}；只补充来源的行只填编号和来源`,
        en: `is there already, in ${where.en}; a row that only adds a citation holds the id and the citation`,
      },
    };
  }
  const differing = others.find(([property, value]) => !sameValue(value, first.values[property]));
  if (differing === undefined) return null;
  const [property, value] = differing;
  const column = file.columns.find((candidate) => candidate.property === property)?.name ?? null;
  return {
    ...place,
    column,
    value: value === null ? CLEAR : String(value),
    reason: { zh: `与 ${where.zh}的同一记录不一致`, en: `differs from the same record in ${where.en}` },
  };
}

function* readRemoval(source: string, { row, values }: ParsedRow, log: ProblemLog): Iterable<Removal> {
  const { file: name, key } = values;
  if (typeof name !== 'string' || !isFileName(name) || !Array.isArray(key)) return;
  const file = fileOf(name);
  const single = file.key.length === 1;
  const keyParts: readonly string[] = single ? [key.length === 1 ? String(key[0]) : key.join(';')] : key.map(String);
  const missing = file.key.some(({ isRequired }, index) => isRequired && (keyParts[index] ?? '') === '');
  if (missing || keyParts.length > file.key.length) {
    const names = file.key.map(sayColumn);
    log.add({
      file: source,
      row,
      column: 'key',
      value: key.join(';'),
      reason: {
        zh: `不是${sayFile(name).zh}的主键，主键为 ${names.map(({ zh }) => zh).join(';')}`,
        en: `is not a key of ${name}, which is ${names.map(({ en }) => en).join(';')}`,
      },
    });
    return;
  }
  const full = file.key.map((_, index) => keyParts[index] ?? '');
  yield { file: name, key: full.join(KEY_SEPARATOR), keyParts: full, source, row };
}
