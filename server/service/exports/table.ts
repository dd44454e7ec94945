import type { Language, Sentence } from '../../domain/sentence.ts';

export type { Language };

export type Cell = string | number | boolean | null;
export type Json = Cell | readonly Json[] | { readonly [name: string]: Json };

/**
 * One column of a file. `kind` says how a spreadsheet shows it: a `code` is text even where it looks like a number
 * (`000001`, a credit code), a `points` is [0..100], a `share` [0..1], `money` [CNY yuan].
 */
export interface Column<Row> {
  readonly name: string;
  readonly title: Sentence;
  readonly kind: ColumnKind;
  /** [characters] */
  readonly width: number;
  readonly value: (row: Row, language: Language) => Cell;
}
export type ColumnKind = 'text' | 'code' | 'integer' | 'points' | 'share' | 'money' | 'flag';

/** One line of the head: what the file is of, for people (`title`, `text`) and for programs (`name`, `value`). */
export interface HeadLine {
  readonly name: string;
  readonly title: Sentence;
  readonly text: Sentence;
  readonly value: Json;
}

/** A result as a file, in no format yet: the rows of the screen, in the order of the screen. */
export interface Table {
  readonly title: Sentence;
  readonly head: readonly HeadLine[];
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** [rows] */
  readonly rowCount: number;
  /** The rows cell by cell, for csv and xlsx; read and made as they are asked for. */
  cells(language: Language): AsyncIterable<readonly Cell[]>;
  /** The rows with the names and shapes of the API, for json; read and made as they are asked for. */
  objects(language: Language): AsyncIterable<Json>;
}

/** Lays rows out by columns; `describe` gives the row as the API names it. Rows that are not all at hand come with their number. */
export function tableOf<Row>(parts: {
  readonly title: Sentence;
  readonly head: readonly HeadLine[];
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[] | { readonly length: number; readonly read: () => AsyncIterable<Row> };
  readonly describe: (row: Row, language: Language) => Json;
}): Table {
  const { title, head, columns, rows, describe } = parts;
  const read = () => ('read' in rows ? rows.read() : rows);
  return {
    title,
    head: [...head, headLine('rows', { zh: '行数', en: 'Rows' }, rows.length)],
    columns,
    rowCount: rows.length,
    async *cells(language) {
      for await (const row of read()) yield columns.map((column) => column.value(row, language));
    },
    async *objects(language) {
      for await (const row of read()) yield describe(row, language);
    },
  };
}

/** A line of the head whose text is the value itself, unless another is given. */
export function headLine(name: string, title: Sentence, value: Json, text?: Sentence): HeadLine {
  const plain = value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return { name, title, value, text: text ?? { zh: plain, en: plain } };
}
