import { closest, distance } from 'fastest-levenshtein';
import type { Language, Sentence } from '../domain/sentence.ts';

/** One thing that is wrong with a dataset, or (as a warning) that looks wrong. */
export interface Problem {
  /** The file as the user named it, with its part: `shanxi-zones/firms.csv`; null where it concerns the whole dataset. */
  readonly file: string | null;
  /** Number of the record, the header being 1; null where it concerns the file. */
  readonly row: number | null;
  /** The column as the format names it; null where it concerns the row or the file. */
  readonly column: string | null;
  /** The value at fault, at most 80 characters of it; null where there is none. */
  readonly value: string | null;
  /** What is wrong and, where it can be said, what would be right: goes on from the value, in English in lower case. */
  readonly reason: Sentence;
  /** The nearest right value. */
  readonly nearest?: string;
}

/** Problems listed in full at most, unless told otherwise. */
export const PROBLEM_LIMIT = 100;
const VALUE_LENGTH = 80;

/** Collects problems: the first ones in full, the rest counted. */
export class ProblemLog {
  readonly limit: number;
  readonly #listed: Problem[] = [];
  #count = 0;

  constructor(limit = PROBLEM_LIMIT) {
    this.limit = limit;
  }

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#listed.length < this.limit) this.#listed.push(shorten(problem));
  }

  addAll(problems: Iterable<Problem>): void {
    for (const problem of problems) this.add(problem);
  }

  /** Takes over what another log has listed and counted. */
  absorb(listed: readonly Problem[], count: number): void {
    this.#listed.push(...listed.slice(0, this.limit - this.#listed.length));
    this.#count += count;
  }

  /** In the order of files and rows. */
  get listed(): readonly Problem[] {
    return this.#listed.toSorted(
      (one, other) => compare(one.file ?? '', other.file ?? '') || (one.row ?? 0) - (other.row ?? 0),
    );
  }

  get count(): number {
    return this.#count;
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function shorten(problem: Problem): Problem {
  const { value } = problem;
  return value === null || value.length <= VALUE_LENGTH
    ? problem
    : { ...problem, value: `${value.slice(0, VALUE_LENGTH)}…` };
}

const WORDS = {
  zh: { dataset: '整个数据集', comma: '，', colon: '：' },
  en: { dataset: 'the dataset', comma: ', ', colon: ': ' },
} as const;

/** One readable line: `firms.csv, row 3, column level, "provnce": is none of … (nearest: "province")`. */
export function formatProblem(
  { file, row, column, value, reason, nearest }: Problem,
  language: Language = 'en',
): string {
  const { dataset, comma, colon } = WORDS[language];
  const place = [
    file ?? dataset,
    row === null ? null : { zh: `第 ${row} 行`, en: `row ${row}` }[language],
    column === null ? null : { zh: `${column} 列`, en: `column ${column}` }[language],
    value === null ? null : JSON.stringify(value),
  ];
  const right = JSON.stringify(nearest);
  const hint = nearest === undefined ? '' : { zh: `（最接近：${right}）`, en: ` (nearest: ${right})` }[language];
  return `${place.filter((part) => part !== null).join(comma)}${colon}${reason[language]}${hint}`;
}

/** The candidate that the user most likely meant; undefined where none is near enough to be worth saying. */
export function findNearest(value: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const nearest = closest(value, [...candidates]);
  return distance(value, nearest) <= Math.max(1, Math.floor(Math.max(value.length, nearest.length) / 2))
    ? nearest
    : undefined;
}
