import type { FileName } from './format.ts';
import type { Value } from './value.ts';

/** A citation as a dataset states it. */
export interface StatedCitation {
  readonly sourceId: string;
  /** As the graph keeps it: a JSON array of source id, locator, quote and certainty, `''` where not given. */
  readonly text: string;
  readonly source: string;
  readonly row: number;
}

/** One record as a dataset states it: all rows with its key taken together. */
export interface DatasetRecord {
  readonly file: FileName;
  /** The key columns, joined by U+001F. */
  readonly key: string;
  readonly keyParts: readonly string[];
  /** Where it stands first. */
  readonly source: string;
  readonly row: number;
  /** The cells that say something, by property; null: to be cleared. */
  readonly values: Readonly<Record<string, Value | null>>;
  /** Columns whose cell could not be understood. */
  readonly faulty: readonly string[];
  /** In the order of their coming. */
  readonly citations: readonly StatedCitation[];
}

/** A record to take out of the graph. */
export interface Removal {
  readonly file: FileName;
  readonly key: string;
  readonly keyParts: readonly string[];
  readonly source: string;
  readonly row: number;
}

export type Records = ReadonlyMap<FileName, ReadonlyMap<string, DatasetRecord>>;

/** A dataset that keeps every rule: it can be loaded. */
export interface Dataset {
  readonly records: Records;
  readonly removals: readonly Removal[];
}
