import type { Sentence } from '../domain/sentence.ts';
import type { Budget } from './budget.ts';

export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';
/** How the text of a file was encoded; the sheets of a workbook are XLSX. */
export type Encoding = TextEncoding | 'XLSX';

/** A cell that has no text, and why. */
export interface Fault {
  readonly value: string | null;
  readonly reason: Sentence;
}

/** One record of a file or sheet: its number, the header of a CSV file being 1, and its cells. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells without a text, by their number from 0 on. */
  readonly faults?: ReadonlyMap<number, Fault>;
}

/** The records of a file or sheet, or why it cannot be read; `row` is where it broke off. */
export type RowsResult =
  | { readonly encoding: Encoding; readonly header: readonly string[]; readonly rows: readonly RawRow[] }
  | { readonly reason: Sentence; readonly row: number | null };

/** One file or sheet of a dataset, its header not yet understood. */
export interface RawTable {
  /** As messages name it: `firms.csv`, `shanxi-zones/企业.csv`, or the name of a sheet. */
  readonly source: string;
  read(budget: Budget): Promise<RowsResult>;
}
