import type { Affinity } from './affinity/rankAffinity.ts';
import type { Ground, LocalTie, PoolBasis, PoolFacts } from './candidate.ts';
import type { Contact, Link, Region, Tie } from './record.ts';

/** Why affinity is unknown: nothing to compare with, nothing of the firm to compare, or a firm beyond those compared in a large graph. */
export type NoAffinity = 'NO_MODELS' | 'NOTHING_KNOWN' | 'NOT_COMPARED';

/** What the values of the factors rest on (analysis.md section 5); `CandidateFacts` says the same of a firm, with names and sources. */
export interface CandidateBasis extends PoolBasis {
  readonly grounds: readonly Ground[];
  readonly affinity: Pick<Affinity, 'value'> | NoAffinity;
  /** Its ties, either way, with firms of any kind present in scope(R); ended ones included. */
  readonly ties: readonly { readonly tie: Pick<Tie, 'kind' | 'status'>; readonly isLeader: boolean }[];
  /** Contacts of scope(R) with it. */
  readonly contacts: readonly Pick<Contact, 'kind'>[];
  /** Regions other than its home where it has an operation, active or planned; null: it has none anywhere. */
  readonly places: { readonly length: number } | null;
  /** Percentile of its revenue; null where it has no revenue. */
  readonly scale: { readonly percentile: number } | null;
  readonly home: Pick<Region, 'id'> | null;
  /** null: no region is preferred. */
  readonly preferred: { readonly isHome: boolean } | null;
}

/** What the score of a candidate is shown with: the basis of its values, and all that their sentences name. */
export interface CandidateFacts extends PoolFacts, Omit<CandidateBasis, keyof PoolBasis> {
  readonly link: Link;
  readonly region: Region;
  readonly affinity: Affinity | NoAffinity;
  readonly ties: readonly LocalTie[];
  readonly contacts: readonly Contact[];
  readonly places: readonly Region[] | null;
  /** Among how many the percentile is one. [firms] */
  readonly scale: { readonly percentile: number; readonly population: number } | null;
  readonly home: Region | null;
  readonly preferred: { readonly regions: readonly Region[]; readonly isHome: boolean } | null;
}
