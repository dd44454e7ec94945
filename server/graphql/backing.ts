import type { Candidate, GatedOut } from '../domain/candidate.ts';
import type { Gap } from '../domain/gap.ts';
import type { Batch, Chain, Contact, Firm, Metric, PlanTarget, Project, Region, Tie, Trip } from '../domain/record.ts';
import type { Weights } from '../domain/score.ts';
import type { DecisiveUnknown, Sensitivity } from '../domain/sensitivity.ts';
import type { Target, TargetList } from '../domain/targetList.ts';
import type { PlacedOperation } from '../service/firmProfile.ts';
import type { Page } from '../service/page.ts';

/** What stands behind the connections of the schema: a page of records, and what a computed list carries beside it. */
export type RegionPage = Page<Region>;
export type ChainPage = Page<Chain>;
export type FirmPage = Page<Firm>;
export type ProjectPage = Page<Project>;
export type OperationPage = Page<PlacedOperation>;
export type TiePage = Page<Tie>;
export type TargetListPage = Page<TargetList>;
export type TargetPage = Page<Target>;

/** Versions and weights that a computed list rests on (analysis.md section 7). */
interface Basis {
  readonly rules: number;
  readonly dataVersion: string;
  readonly weights: Weights;
  /** Computed when it is asked for: the whole list is ranked again for each weight. */
  readonly sensitivity: () => PlacedSensitivity | null;
}

/** An unknown with the kind of its thing, so that it can be loaded. */
export interface PlacedUnknown extends DecisiveUnknown {
  readonly kind: 'LINK' | 'FIRM';
}

interface PlacedSensitivity extends Sensitivity {
  readonly unknown: PlacedUnknown | null;
}

export interface GapPage extends Page<Gap>, Basis {}
export interface CandidatePage extends Page<Candidate>, Basis {
  readonly gatedOut: readonly GatedOut[];
}

/** The record's own words behind enums that have no name of their own in the domain. */
export type BatchKind = Batch['batch'];
export type RateBasis = NonNullable<Batch['rateBasis']>;
export type ContactDirection = NonNullable<Contact['direction']>;
export type TripStatus = NonNullable<Trip['status']>;
export type Qualifier = NonNullable<Metric['qualifier']>;
export type PlanTargetKind = PlanTarget['kind'];
