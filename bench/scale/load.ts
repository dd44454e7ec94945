import { randomNumbers } from '../synthetic.ts';
import { type Question, type Subjects, visit } from './visit.ts';

/** What users asked: times by kind [ms], those of failures included, and what failed. */
export interface Load {
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly failures: readonly string[];
}

/** Lets so many users visit again and again, without a pause, until the time is over. */
export async function stay(
  ask: (question: Question) => Promise<unknown>,
  options: { readonly subjects: Subjects; readonly users: number; readonly seconds: number; readonly seed: number },
): Promise<Load> {
  const { subjects, users, seconds, seed } = options;
  const times = new Map<string, number[]>();
  const failures: string[] = [];
  const end = performance.now() + seconds * 1_000;
  const user = async (number: number): Promise<void> => {
    const random = randomNumbers(seed * 1_000 + number);
    // They have not come at the same moment: each is at another question of the visit.
    let skipped = number;
    while (performance.now() < end)
      for (const question of visit(subjects, random)) {
        if (skipped-- > 0) continue;
        if (performance.now() >= end) return;
        const start = performance.now();
        await ask(question).catch((error: unknown) => failures.push(`${question.kind}: ${String(error)}`));
        const own = times.get(question.kind) ?? [];
        own.push(performance.now() - start);
        times.set(question.kind, own);
      }
  };
  await Promise.all(Array.from({ length: users }, (_, number) => user(number)));
  return { times, failures };
}

/** How many requests there were in all. */
export function countOf({ times }: Load): number {
  return [...times.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Tells what failed where the figures have no room for it. */
export function tellFailures(failures: readonly string[]): void {
  for (const failure of new Set(failures.slice(0, 20))) console.error(failure);
}
