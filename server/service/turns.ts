/** Lets so many pieces of work run at a time; the others wait for their turn, in the order in which they came. */
export class Turns {
  #free: number;
  readonly #limits: TurnLimits;
  readonly #waiting = new Set<() => void>();

  constructor(most: number, limits: TurnLimits = {}) {
    this.#free = most;
    this.#limits = limits;
  }

  async take<T>(work: () => Promise<T>): Promise<T> {
    const hasTurn = await this.#wait();
    const { longest } = this.#limits;
    let isCounted = hasTurn;
    const end = () => {
      if (isCounted) this.#pass();
      isCounted = false;
    };
    const timer = longest === undefined ? undefined : setTimeout(end, longest);
    try {
      return await work();
    } finally {
      clearTimeout(timer);
      end();
    }
  }

  /** Resolves to whether it is its turn; false where it has waited for so long that it comes in beside the others. */
  async #wait(): Promise<boolean> {
    if (this.#free > 0) {
      this.#free -= 1;
      return true;
    }
    const { patience } = this.#limits;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<boolean>((resolve) => {
        const called = () => resolve(true);
        this.#waiting.add(called);
        if (patience !== undefined)
          timer = setTimeout(() => {
            this.#waiting.delete(called);
            resolve(false);
          }, patience);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Gives the turn to whoever has waited longest. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free += 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}

/** So that nobody waits without end for what is slow. Times in [ms]; what is left out has no limit. */
export interface TurnLimits {
  /** Work that takes longer goes on, but no longer keeps others waiting. */
  readonly longest?: number;
  /** Who has waited so long comes in. */
  readonly patience?: number;
}
