import { PROBLEM_LIMIT } from './problem.ts';

/** What a dataset may measure. */
export interface ReadLimits {
  /** The file itself, as it is packed. [bytes] */
  readonly fileSize: number;
  /** All files together, unpacked. [bytes] */
  readonly totalSize: number;
  /** The same of a workbook, whose XML takes ten times as long to read. [bytes] */
  readonly workbookSize: number;
  /** [files] */
  readonly entries: number;
  /** One cell. [characters] */
  readonly fieldLength: number;
  /** All files together: what one transaction holds. [rows] */
  readonly rows: number;
  /** All cells together: they are held in memory until they are loaded. [characters] */
  readonly characters: number;
  /** Problems listed in full; the rest is counted. */
  readonly problems: number;
}

export const READ_LIMITS: ReadLimits = {
  fileSize: 200 * 2 ** 20,
  totalSize: 2 ** 30,
  workbookSize: 256 * 2 ** 20,
  entries: 10_000,
  fieldLength: 1_000_000,
  rows: 500_000,
  characters: 160_000_000,
  problems: PROBLEM_LIMIT,
};
