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
    if (this.#rows > rows) return tooMuch({ zh: `超过 ${rows} 行`, en: `has more than ${rows} rows` });
    return this.#characters > characters
      ? tooMuch({
          zh: `单元格共超过 ${characters} 个字符`,
          en: `has more than ${characters} characters in its cells`,
        })
      : null;
  }
}

/** What does not fit into one transaction, and the two ways there are. */
function tooMuch({ zh, en }: Sentence): Sentence {
  return {
    zh: `${zh}，一次最多导入这么多：请拆开分批导入；如要换掉整个图谱，可停下服务后整库导入（${BULK}）`,
    en: `${en}, which is the most that come in at once: split it and import the parts in turn; or, to put it in the place of the whole graph, stop the server and load it in bulk (${BULK})`,
  };
}

/** The command that takes a dataset of any size. */
export const BULK = 'npm run liantu -- import DIR --bulk';
