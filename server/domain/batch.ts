import { round9 } from './quantity.ts';
import type { Batch } from './record.ts';

/** Share of the projects that went on to the next step [0..1]; null where a number is unknown or there are none. */
export function advancedShare({ projects, advancedProjects }: Batch): number | null {
  return share(advancedProjects, projects);
}

/** Share of the investment that went on to the next step [0..1]; null where an amount is unknown or there is none. */
export function advancedInvestmentShare({ investment, advancedInvestment }: Batch): number | null {
  return share(advancedInvestment, investment);
}

function share(part: number | undefined, whole: number | undefined): number | null {
  return part === undefined || whole === undefined || whole === 0 ? null : round9(part / whole);
}
