import { isCountedFirm } from './firm.ts';
import type { Contact, Firm, FirmProduct, Link, Operation, Product, Project, Region, Tie } from './record.ts';
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

/** What the graph knows of a firm towards link L and region R. */
export interface PoolFacts {
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

const RUNNING = ['producing'];
const PLANNING = ['signed', 'started'];
const TALKING = ['lead', 'talks', 'intent'];
const TURNED_DOWN = ['rejected', 'exited'];

export function isInTalks(project: Pick<Project, 'stage'>): boolean {
  return TALKING.includes(project.stage);
}

/** Active at L by operation or producing project, the evidence first. */
export function runningOf(facts: PoolFacts) {
  return {
    operations: facts.operations.filter(({ operation }) => operation.status === 'active'),
    projects: facts.projects.filter(({ project }) => RUNNING.includes(project.stage)),
  };
}

/** Planned at L by operation or by a signed or started project. */
export function plannedOf(facts: PoolFacts) {
  return {
    operations: facts.operations.filter(({ operation }) => operation.status === 'planned'),
    projects: facts.projects.filter(({ project }) => PLANNING.includes(project.stage)),
  };
}

/** Projects of L in scope(R) at lead, talks or intent that name the firm. */
export function talksOf(facts: PoolFacts): readonly PlacedProject[] {
  return facts.projects.filter(({ project, isHere }) => isHere && isInTalks(project));
}

/**
 * The gate a firm stops at, or null. It is already here when active or planned at L in scope(R); it was turned down when a
 * rejected or exited project of L there names it and none at another stage does.
 */
export function gateOf(facts: PoolFacts): GateReason | null {
  const here = [runningOf(facts), plannedOf(facts)].flatMap(({ operations, projects }) => [...operations, ...projects]);
  if (here.some(({ isHere }) => isHere)) return 'ALREADY_HERE';
  const local = facts.projects.filter(({ isHere }) => isHere);
  return local.length > 0 && local.every(({ project }) => TURNED_DOWN.includes(project.stage)) ? 'TURNED_DOWN' : null;
}

/** All grounds of a firm that passed the gates; none: it is no candidate. */
export function groundsOf(facts: PoolFacts): readonly Ground[] {
  const hasAny = ({ operations, projects }: ReturnType<typeof runningOf>) => operations.length + projects.length > 0;
  const grounds: Ground[] = [];
  if (hasAny(runningOf(facts))) grounds.push('RUNS');
  if (hasAny(plannedOf(facts))) grounds.push('PLANS');
  if (facts.products.length > 0) grounds.push('MAKES');
  if (talksOf(facts).length > 0 || facts.projectContacts.length > 0) grounds.push('IN_TALKS');
  return grounds;
}

/** A firm with a ground that passed the gates. */
export interface PoolMember {
  readonly facts: PoolFacts;
  readonly grounds: readonly Ground[];
}

/** How many firms without any other ground are predicted. [firms] */
export const PREDICTIONS = 100;

/**
 * Parts the firms of the graph into the pool and those that a gate stops; records that are no firm by the rules are neither.
 * `closedIds` are the firms that cannot be predicted any more: those of the pool and those stopped.
 */
export function formPool(all: readonly PoolFacts[]): {
  readonly pool: readonly PoolMember[];
  readonly gatedOut: readonly GatedOut[];
  readonly closedIds: ReadonlySet<string>;
} {
  const pool: PoolMember[] = [];
  const closedIds = new Set<string>();
  const counts: Record<GateReason, number> = { ALREADY_HERE: 0, TURNED_DOWN: 0 };
  for (const facts of all) {
    if (!isCountedFirm(facts.firm)) continue;
    const gate = gateOf(facts);
    const grounds = groundsOf(facts);
    if (gate !== null) counts[gate] += 1;
    else if (grounds.length > 0) pool.push({ facts, grounds });
    if (gate !== null || grounds.length > 0) closedIds.add(facts.firm.id);
  }
  return {
    pool,
    closedIds,
    gatedOut: [
      { reason: 'ALREADY_HERE', count: counts.ALREADY_HERE },
      { reason: 'TURNED_DOWN', count: counts.TURNED_DOWN },
    ],
  };
}
