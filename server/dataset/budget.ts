import type { Sentence } from '../domain/sentence.ts';

export interface BudgetLimits {
  /** All files together: what one transaction holds. [rows] */
  readonly rows: number;
  /** The text of all cells together: it is held in memory until it is loaded. [characters] */
  readonly characters: number;
}

/** What the rows of one dataset may take together; counted while they are read, so that what is too much is never held. */
export class Budget {
  readonly limits: BudgetLimits;
  #rows = 0;
  #characters = 0;

  constructor(limits: BudgetLimits) {
    this.limits = limits;
  }

  /** Whether this row still fits. An empty cell counts for one character. */
  take(cells: readonly string[]): boolean {
    this.#rows += 1;
    for (const cell of cells) this.#characters += cell.length + 1;
    return this.excess === null;
  }

  /** Why no further row fits; null where more do. */
  get excess(): Sentence | null {
    const { rows, characters } = this.limits;
    if (this.#rows > rows)
      return {
        zh: `超过 ${rows} 行，一次最多导入这么多：请拆开分批导入`,
        en: `has more than ${rows} rows, which is the most that come in at once: split it and import the parts in turn`,
      };
    return this.#characters > characters
      ? {
          zh: `单元格共超过 ${characters} 个字符，一次最多导入这么多：请拆开分批导入`,
          en: `has more than ${characters} characters in its cells, which is the most that come in at once: split it and import the parts in turn`,
        }
      : null;
  }
}
