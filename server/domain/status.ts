import { round9 } from './quantity.ts';

export type LinkStatus = 'PRESENT' | 'WEAK' | 'PLANNED' | 'MISSING' | 'EXCLUDED';
export type FlowState = 'LIVE' | 'BROKEN' | 'ABSENT';

/** What the status of a link in a region rests on (analysis.md sections 1 and 2). */
export interface StatusFacts {
  /** [firms] */
  readonly active: number;
  readonly planned: number;
  /** LQ(R, L), null where unknown. */
  readonly locationQuotient: number | null;
  /** A `weak` target on the link applies. */
  readonly isTargetedWeak: boolean;
  /** An `excluded` target on the link or on its whole chain applies. */
  readonly isExcluded: boolean;
  /** Assumed present by a what-if. */
  readonly isAssumed: boolean;
}

/** The first rule of analysis.md section 2 that holds; an assumed link is present where it is not present or weak by itself. */
export function classifyStatus(facts: StatusFacts): LinkStatus {
  const { active, planned, locationQuotient, isTargetedWeak, isExcluded, isAssumed } = facts;
  if (active > 0) return isTargetedWeak || (locationQuotient !== null && locationQuotient < 0.5) ? 'WEAK' : 'PRESENT';
  if (isAssumed) return 'PRESENT';
  if (isExcluded) return 'EXCLUDED';
  if (planned > 0) return 'PLANNED';
  return 'MISSING';
}

/** Whether a status counts as here: P of analysis.md section 2. */
export function isHere(status: LinkStatus): boolean {
  return status === 'PRESENT' || status === 'WEAK';
}

export function classifyFlow(from: LinkStatus, to: LinkStatus): FlowState {
  if (isHere(from) && isHere(to)) return 'LIVE';
  return isHere(from) || isHere(to) ? 'BROKEN' : 'ABSENT';
}

/** Fewer firms than this outside the region say nothing about its share. [firms] */
const ENOUGH_ELSEWHERE = 20;

/**
 * LQ(R, L): the share of the link among the chain's firms here, over the same share nationally. Null where a denominator is
 * 0, or where fewer than 20 firms of the chain are outside of the region.
 */
export function locationQuotient(counts: {
  readonly active: number;
  readonly activeOfChain: number;
  readonly national: number;
  readonly nationalOfChain: number;
}): number | null {
  const { active, activeOfChain, national, nationalOfChain } = counts;
  if (activeOfChain === 0 || nationalOfChain === 0 || national === 0) return null;
  if (nationalOfChain - activeOfChain < ENOUGH_ELSEWHERE) return null;
  return round9(active / activeOfChain / (national / nationalOfChain));
}
