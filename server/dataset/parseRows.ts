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
  /** What the row says of its record. */
  readonly values: Readonly<Record<string, Value | null>>;
  /** What it says of its source; null: nothing. */
  readonly cited: Readonly<Record<string, Value | null>> | null;
  readonly faulty: readonly string[];
}

// Millions of rows have no fault and no source.
const NO_FAULTS: readonly string[] = [];
const NO_CITATIONS: readonly StatedCitation[] = [];

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
      for (const raw of table.rows) {
        const parsed = parseRow(table, raw, log);
        if (readKey(table, parsed, log) !== null) removals.push(...readRemoval(source, parsed, log));
      }
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
  for (const raw of table.rows) {
    const parsed = parseRow(table, raw, log);
    const keyParts = readKey(table, parsed, log);
    if (keyParts !== null) addRecord(known, toRecord(table, parsed, keyParts, log), table.file, log);
  }
}

function parseRow({ columns, source }: Table, { row, cells, faults }: RawRow, log: ProblemLog): ParsedRow {
  const values: Record<string, Value | null> = {};
  let cited: Record<string, Value | null> | null = null;
  let faulty: string[] | null = null;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? null;
    if (column === null) continue;
    const text = cells[index]?.trim() ?? '';
    const fault = faults?.get(index);
    if (fault === undefined && text === '') continue;
    const result = fault ?? (text === CLEAR ? clearCell(column) : parseCell(column, text));
    if ('reason' in result) {
      faulty ??= [];
      faulty.push(column.property);
      log.add({ file: source, row, column: column.name, value: text, ...result });
    } else if (CITATION_PROPERTIES.includes(column.property)) {
      cited ??= {};
      cited[column.property] = result.value;
    } else values[column.property] = result.value;
  }
  return { row, values, cited, faulty: faulty ?? NO_FAULTS };
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
  let isWhole = true;
  const parts: string[] = [];
  for (const { property, name, isRequired } of file.key) {
    const value = values[property];
    parts.push(String(value ?? ''));
    const isFaulty = faulty.includes(property);
    if (isFaulty || (isRequired && value === undefined)) isWhole = false;
    if (isRequired && value === undefined && !isFaulty)
      log.add({ file: source, row, column: name, value: null, reason: { zh: '必填', en: 'is required' } });
  }
  return isWhole ? parts : null;
}

function toRecord(
  { file, source }: Table,
  { row, values, cited, faulty }: ParsedRow,
  keyParts: readonly string[],
  log: ProblemLog,
): DatasetRecord {
  const citations = cited === null ? NO_CITATIONS : toCitations(source, row, cited, faulty, log);
  return { file: file.name, key: keyParts.join(KEY_SEPARATOR), keyParts, source, row, values, faulty, citations };
}

function toCitations(
  source: string,
  row: number,
  cited: Readonly<Record<string, Value | null>>,
  faulty: readonly string[],
  log: ProblemLog,
): readonly StatedCitation[] {
  const { sourceId, locator, quote, certainty } = cited;
  if (typeof sourceId === 'string')
    return [{ sourceId, text: JSON.stringify([sourceId, locator ?? '', quote ?? '', certainty ?? '']), source, row }];
  const [orphan] = faulty.includes('sourceId') ? [] : CITATION_PROPERTIES.filter((property) => property in cited);
  if (orphan !== undefined)
    log.add({
      file: source,
      row,
      column: orphan,
      value: String(cited[orphan]),
      reason: {
        zh: '用来注明来源，但来源编号（source_id）为空',
        en: 'is part of a citation, but source_id is empty',
      },
    });
  return NO_CITATIONS;
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
