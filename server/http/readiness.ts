/** How long the database may take to say that it is there, [ms]: readiness must be answered within 2 s. */
const PATIENCE = 1_500;
/** [ms] */
const STEP = 100;

/** Whether the database answers. */
export interface Readiness {
  /** Asks the database, or joins whoever asks it now; false when it does not answer in time. Never throws. */
  check(): Promise<boolean>;
}

/** Asks by `isReady`, which may throw or hang: both are a no. */
export function watchReadiness(isReady: () => Promise<boolean>): Readiness {
  let asking: Promise<boolean> | null = null;
  return {
    check() {
      asking ??= within(PATIENCE, Promise.resolve().then(isReady)).finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}

/** Waits in steps: time in which this program computes counts as one, because the answer may be there meanwhile, and unread. */
function within(patience: number, answer: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    let left = patience / STEP;
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) resolve(false);
    }, STEP);
    answer.then(resolve, () => resolve(false)).finally(() => clearInterval(timer));
  });
}
