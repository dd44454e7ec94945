import type { Sentence } from '../../domain/sentence.ts';
import type { DatasetRecord } from '../dataset.ts';
import type { Facts } from '../facts.ts';
import { columnOf, fileOf } from '../format.ts';
import type { Problem } from '../problem.ts';
import type { Value } from '../value.ts';

/** One rule: all breaches of it, in the order of the dataset. */
export type Rule = (facts: Facts) => Iterable<Problem>;

/** A problem with one value of a record. */
export function problemAt(record: DatasetRecord, property: string, reason: Sentence, nearest?: string): Problem {
  const column = columnOf(fileOf(record.file), property)?.name ?? null;
  const value = record.values[property];
  const problem = { file: record.source, row: record.row, column, value: show(value), reason };
  return nearest === undefined ? problem : { ...problem, nearest };
}

function show(value: Value | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? value.join(';') : String(value);
}

/** A property as it will be: what the dataset says, else what the graph holds; null where neither says anything. */
export function mergedValue(
  stated: DatasetRecord | undefined,
  stored: Value | null | undefined,
  property: string,
): Value | null {
  const value = stated?.values[property];
  return value === undefined ? (stored ?? null) : value;
}

/** The chain of a link as it will be; null where the link is unknown. */
export function chainOfLink(facts: Facts, link: string): Value | null {
  return mergedValue(facts.records.get('links')?.get(link), facts.graph.links.get(link)?.chainId, 'chainId');
}
