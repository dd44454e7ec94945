import { cpus } from 'node:os';

/** Times of one thing done many times. [ms] */
export interface Timing {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
}

/** Runs `work` some times unmeasured, then measures it `rounds` times, one after the other. */
export async function measure(name: string, work: () => Promise<unknown>, rounds = 200, warmUp = 100): Promise<Timing> {
  for (let round = 0; round < warmUp; round += 1) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return timingOf(name, times);
}

/** Measured times, in any order. [ms] */
export function timingOf(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { name, p50: at(0.5), p95: at(0.95) };
}

/** Timings as a Markdown table, each with its ratio to the floor of the same run. */
export function tableOf(timings: readonly Timing[], floor: Timing): string {
  const rows = timings.map(
    ({ name, p50, p95 }) => `| ${name} | ${p50.toFixed(2)} | ${p95.toFixed(2)} | ${(p50 / floor.p50).toFixed(1)} × |`,
  );
  return ['| what | p50 [ms] | p95 [ms] | p50 to the floor |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

/** What the numbers were measured on, and when. */
export function describeMachine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
}
