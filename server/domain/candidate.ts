import { isCountedFirm } from './firm.ts';
import type {
  Contact,
  Firm,
  FirmProduct,
  Link,
  Operation,
  Product,
  Project,
  ProjectStage,
  Region,
  Tie,
} from './record.ts';
import type { ComputedScore } from './score.ts';

export type Ground = 'RUNS' | 'PLANS' | 'MAKES' | 'IN_TALKS' | 'PREDICTED';
export type GateReason = 'ALREADY_HERE' | 'TURNED_DOWN';

/** A firm that could fill a link in a region (analysis.md section 5). */
export interface Candidate {
  readonly firm: Firm;
  readonly link: Link;
  readonly region: Region;
  /** All that hold, in the order of the type. */
  readonly grounds: readonly Ground[];
  readonly score: ComputedScore;
}

export interface GatedOut {
  readonly reason: GateReason;
  /** [firms] */
  readonly count: number;
}

/**
 * What decides whether a firm is a candidate for link L in region R, and all that of its record which its score rests on: as much as
 * is held of each of 63,000 firms. The rules see no more, so that a firm is ranked by the same rules as it is shown.
 */
export interface PoolBasis {
  readonly firm: Pick<Firm, 'kind' | 'status'>;
  readonly operations: readonly { readonly operation: Pick<Operation, 'status'>; readonly isHere: boolean }[];
  readonly projects: readonly { readonly project: Pick<Project, 'stage'>; readonly isHere: boolean }[];
  readonly products: readonly { readonly made: Pick<FirmProduct, 'revenueShare'> }[];
  readonly projectContacts: readonly unknown[];
}

/** What the graph knows of a firm towards link L and region R. */
export interface PoolFacts extends PoolBasis {
  readonly firm: Firm;
  /** Its operations at L, anywhere. */
  readonly operations: readonly PlacedOperation[];
  /** Projects of L that name it, anywhere. */
  readonly projects: readonly PlacedProject[];
  /** Products of L, or below one of them, that it makes. */
  readonly products: readonly { readonly made: FirmProduct; readonly product: Product }[];
  /** Contacts of a project of L in scope(R) at lead, talks or intent, that are with it. */
  readonly projectContacts: readonly Contact[];
}

export interface PlacedOperation {
  readonly operation: Operation;
  /** Its region, the firm's home where it has none; null: nowhere. */
  readonly at: Region | null;
  /** Whether that is in scope(R). */
  readonly isHere: boolean;
}

export interface PlacedProject {
  readonly project: Project;
  readonly isHere: boolean;
}

/** A tie of the firm with one that is present in scope(R). */
export interface LocalTie {
  readonly tie: Tie;
  readonly other: Firm;
  /** The other leads L's chain, with a row in scope(R). */
  readonly isLeader: boolean;
}

/** What a project at a stage is for the firms that it names, and for its region. */
const MEANING: Readonly<Record<ProjectStage, 'running' | 'planning' | 'talking' | 'turned down'>> = {
  producing: 'running',
  signed: 'planning',
  started: 'planning',
  lead: 'talking',
  talks: 'talking',
  intent: 'talking',
  rejected: 'turned down',
  exited: 'turned down',
};

type Operated = PoolBasis['operations'][number];
type Named = PoolBasis['projects'][number];

export function isInTalks({ stage }: Pick<Project, 'stage'>): boolean {
  return MEANING[stage] === 'talking';
}
const isActive = ({ operation }: Operated): boolean => operation.status === 'active';
const isPlanned = ({ operation }: Operated): boolean => operation.status === 'planned';
const isRunning = ({ project }: Named): boolean => MEANING[project.stage] === 'running';
const isPlanning = ({ project }: Named): boolean => MEANING[project.stage] === 'planning';
const isTalkedAbout = ({ project, isHere }: Named): boolean => isHere && isInTalks(project);

/** Active at L by operation or producing project. */
export function runningOf({ operations, projects }: PoolFacts) {
  return { operations: operations.filter(isActive), projects: projects.filter(isRunning) };
}

/** Planned at L by operation or by a signed or started project. */
export function plannedOf({ operations, projects }: PoolFacts) {
  return { operations: operations.filter(isPlanned), projects: projects.filter(isPlanning) };
}

/** Projects of L in scope(R) at lead, talks or intent that name the firm. */
export function talksOf<Some extends Named>({ projects }: { readonly projects: readonly Some[] }): readonly Some[] {
  return projects.filter(isTalkedAbout);
}

/**
 * The gate a firm stops at, or null. It is already here when active or planned at L in scope(R); it was turned down when a
 * rejected or exited project of L there names it and none at another stage does.
 */
export function gateOf({ operations, projects }: PoolBasis): GateReason | null {
  const isAlreadyHere =
    operations.some((each) => each.isHere && (isActive(each) || isPlanned(each))) ||
    projects.some((each) => each.isHere && (isRunning(each) || isPlanning(each)));
  if (isAlreadyHere) return 'ALREADY_HERE';
  const local = projects.filter(({ isHere }) => isHere);
  return local.length > 0 && local.every(({ project }) => MEANING[project.stage] === 'turned down')
    ? 'TURNED_DOWN'
    : null;
}

const GROUNDS = ['RUNS', 'PLANS', 'MAKES', 'IN_TALKS'] as const;
/** Every set of grounds, so that 63,000 firms share sixteen lists; the first ground is the lowest bit of the place. */
const GROUND_SETS = Array.from({ length: 2 ** GROUNDS.length }, (_, set): readonly Ground[] =>
  GROUNDS.filter((_, bit) => (set >> bit) % 2 === 1),
);

/** All grounds of a firm that passed the gates; none: it is no candidate. */
export function groundsOf({ operations, projects, products, projectContacts }: PoolBasis): readonly Ground[] {
  const runs = operations.some(isActive) || projects.some(isRunning);
  const plans = operations.some(isPlanned) || projects.some(isPlanning);
  const makes = products.length > 0;
  const isInTalks = projects.some(isTalkedAbout) || projectContacts.length > 0;
  return GROUND_SETS[Number(runs) + 2 * Number(plans) + 4 * Number(makes) + 8 * Number(isInTalks)] ?? [];
}

/** A firm with a ground that passed the gates. */
export interface PoolMember<Facts extends PoolBasis = PoolBasis> {
  readonly facts: Facts;
  readonly grounds: readonly Ground[];
}

/** How many firms without any other ground are predicted. [firms] */
export const PREDICTIONS = 100;

/** Whether a firm cannot be predicted any more: it is in the pool, or was stopped by a gate. */
export function isClosed(facts: PoolBasis): boolean {
  return isCountedFirm(facts.firm) && (gateOf(facts) !== null || groundsOf(facts).length > 0);
}

/** Parts the firms of the graph into the pool and those that a gate stops; records that are no firm by the rules are neither. */
export function formPool<Facts extends PoolBasis>(
  all: Iterable<Facts>,
): { readonly pool: readonly PoolMember<Facts>[]; readonly gatedOut: readonly GatedOut[] } {
  const pool: PoolMember<Facts>[] = [];
  const counts: Record<GateReason, number> = { ALREADY_HERE: 0, TURNED_DOWN: 0 };
  for (const facts of all) {
    if (!isCountedFirm(facts.firm)) continue;
    const gate = gateOf(facts);
    const grounds = groundsOf(facts);
    if (gate !== null) counts[gate] += 1;
    else if (grounds.length > 0) pool.push({ facts, grounds });
  }
  return {
    pool,
    gatedOut: [
      { reason: 'ALREADY_HERE', count: counts.ALREADY_HERE },
      { reason: 'TURNED_DOWN', count: counts.TURNED_DOWN },
    ],
  };
}
