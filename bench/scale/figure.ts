/** One measured line of `npm run bench:scale`. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  /** `''` where there is none. */
  readonly target: string;
  /** null where there is no target. */
  readonly isMet: boolean | null;
}

/** A line without a target. */
export function note(what: string, measured: string): Figure {
  return { what, measured, target: '', isMet: null };
}
