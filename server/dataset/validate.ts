import type { Dataset } from './dataset.ts';
import { type Facts, gatherFacts } from './facts.ts';
import type { GraphLookup } from './graphLookup.ts';
import { parseRows } from './parseRows.ts';
import { PROBLEM_LIMIT, type Problem, ProblemLog } from './problem.ts';
import type { ReadResult } from './read.ts';
import { areaAsParent, areaMembers, becomesArea } from './rules/areas.ts';
import { chainAgreement, flowWithinChain, linkMoves } from './rules/chainAgreement.ts';
import { creditCodes } from './rules/creditCodes.ts';
import { knownReferences } from './rules/knownReferences.ts';
import { parentCycles } from './rules/parentCycles.ts';
import { removalReferences, statedAndRemoved } from './rules/removals.ts';
import { requiredCells } from './rules/requiredCells.ts';
import type { Rule } from './rules/rule.ts';
import { selfReference } from './rules/selfReference.ts';
import { excludedNamesSomething, weakNamesLink } from './rules/targets.ts';
import { firmUnnamed, flowCycle, linkWithoutProducts, nothingToRemove } from './rules/warnings.ts';

/** What is refused beside cells that cannot be read. */
export const RULES: readonly Rule[] = [
  requiredCells,
  knownReferences,
  parentCycles,
  areaAsParent,
  areaMembers,
  becomesArea,
  weakNamesLink,
  excludedNamesSomething,
  chainAgreement,
  flowWithinChain,
  linkMoves,
  selfReference,
  creditCodes,
  statedAndRemoved,
  removalReferences,
];

/** What is accepted and reported. */
export const WARNINGS: readonly Rule[] = [flowCycle, linkWithoutProducts, firmUnnamed, nothingToRemove];

/** What looks wrong and is accepted: the first ones in full, and how many there are. */
export interface Warnings {
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
}

/** A dataset that can be loaded, or everything that is wrong with it: the first problems in full, and how many there are. */
export type ValidationResult = Warnings &
  ({ readonly dataset: Dataset } | { readonly problems: readonly Problem[]; readonly problemCount: number });

/** Judges what was read against every rule of the format, and together with what the graph holds already. */
export async function validateDataset(
  read: Pick<ReadResult, 'tables' | 'unread' | 'problems' | 'problemCount'>,
  existing: GraphLookup,
  limit = PROBLEM_LIMIT,
): Promise<ValidationResult> {
  const log = new ProblemLog(limit);
  log.absorb(read.problems, read.problemCount);
  const { records, removals } = parseRows(read.tables, log);
  const facts = await gatherFacts({ records, removals, unread: read.unread }, existing);
  applyRules(RULES, facts, log);
  const warnings = new ProblemLog(limit);
  applyRules(WARNINGS, facts, warnings);
  const reported = { warnings: warnings.listed, warningCount: warnings.count };
  return log.count > 0
    ? { problems: log.listed, problemCount: log.count, ...reported }
    : { dataset: { records, removals }, ...reported };
}

/** Reports every breach of these rules, in their order. */
export function applyRules(rules: readonly Rule[], facts: Facts, log: ProblemLog): void {
  for (const rule of rules) log.addAll(rule(facts));
}
