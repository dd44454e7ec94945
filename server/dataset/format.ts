import { invariant } from '../errors.ts';
import { type Choice, type ColumnKind, type ColumnSpec, ENUMS, type EnumName, type FileSpec } from './column.ts';
import { CITATION_COLUMNS, FILES, type FileName } from './table.ts';

export type { FileName };

/** One column of one file. */
export interface Column {
  /** snake_case, as it stands in the header. */
  readonly name: string;
  /** camelCase, as it stands in the graph and everywhere behind the reader. */
  readonly property: string;
  readonly zh: string;
  readonly kind: ColumnKind;
  /** A new record must have it; it cannot be cleared. */
  readonly isRequired: boolean;
  readonly isKey: boolean;
  /** The words allowed, of an `enum`. */
  readonly choices: readonly Choice[];
  /** What a record holds where nothing was said. */
  readonly fallback: string | number | null;
  /** The file whose ids it names, of a `ref` or `refs`. */
  readonly target: FileName | null;
  /** The relation that the graph draws from it, of a `ref` or `refs` of a node. */
  readonly road: string | null;
  readonly meaning: { readonly en: string; readonly zh: string };
}

/** Where the records of a file live in the graph. */
export type Storage =
  | { readonly as: 'node'; readonly label: string; readonly keyProperty: 'id' | 'key' }
  | { readonly as: 'relation'; readonly type: string; readonly from: Column; readonly to: Column }
  | { readonly as: 'nothing' };

/** One file of a dataset. */
export interface DatasetFile {
  readonly name: FileName;
  readonly zh: string;
  readonly meaning: { readonly en: string; readonly zh: string };
  /** The file's own columns and, behind them, the columns of the citation. */
  readonly columns: readonly Column[];
  readonly key: readonly Column[];
  readonly storage: Storage;
}

/** The properties of the citation columns, in the order a citation keeps them. */
export const CITATION_PROPERTIES: readonly string[] = ['sourceId', 'locator', 'quote', 'certainty'];

export function isFileName(name: string): name is FileName {
  return Object.hasOwn(FILES, name);
}

function isEnumName(name: string): name is EnumName {
  return Object.hasOwn(ENUMS, name);
}

const toProperty = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const isColumnKind = (word: string): word is ColumnKind =>
  /^(id|text|enum|date|period|money|share|integer|number|value|list|refs?|file|url)$/.test(word);

function buildColumn([starred, holds, zh, en, meaningZh, fallback]: ColumnSpec, key: readonly string[]): Column {
  const name = starred.replace('*', '');
  const [kind = '', detail = '', road] = holds.split(' ');
  invariant(isColumnKind(kind), `no such column kind: ${kind}`);
  return {
    name,
    property: toProperty(name),
    zh,
    kind,
    isRequired: starred.endsWith('*'),
    isKey: key.includes(name),
    choices: isEnumName(detail) ? ENUMS[detail] : [],
    fallback: fallback ?? null,
    target: isFileName(detail) ? detail : null,
    road: road ?? null,
    meaning: { en, zh: meaningZh },
  };
}

function buildStorage(stored: string, columns: readonly Column[]): Storage {
  if (stored === '') return { as: 'nothing' };
  const [, from, type, to] = /^\((\w+)\)-\[(\w+)\]->\((\w+)\)$/.exec(stored) ?? [];
  if (type === undefined)
    return { as: 'node', label: stored, keyProperty: columns.some(({ kind }) => kind === 'id') ? 'id' : 'key' };
  const start = columns.find(({ name }) => name === from);
  const end = columns.find(({ name }) => name === to);
  invariant(start && end, `the ends of ${stored} are columns`);
  return { as: 'relation', type, from: start, to: end };
}

function buildFile(name: FileName): DatasetFile {
  const spec: FileSpec = FILES[name];
  const specs = name === 'removals' ? spec.columns : [...spec.columns, ...CITATION_COLUMNS];
  const columns = specs.map((column) => buildColumn(column, spec.key));
  const [en, zh] = spec.meaning;
  return {
    name,
    zh: spec.zh,
    meaning: { en, zh },
    columns,
    key: spec.key.flatMap((key) => columns.filter((column) => column.name === key)),
    storage: buildStorage(spec.stored, columns),
  };
}

/** Every file, in the order in which records are written: what others refer to first. */
export const FORMAT: readonly DatasetFile[] = Object.keys(FILES).filter(isFileName).map(buildFile);

const byName = new Map(FORMAT.map((file) => [file.name, file]));

export function fileOf(name: FileName): DatasetFile {
  const file = byName.get(name);
  invariant(file, `a file of the format: ${name}`);
  return file;
}

/** The column of `file` with this property name; null where it has none. */
export function columnOf(file: DatasetFile, property: string): Column | null {
  return file.columns.find((column) => column.property === property) ?? null;
}
