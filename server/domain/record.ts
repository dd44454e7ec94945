/**
 * The records of the graph: each is one row of a dataset file (docs/dataset.md), in camelCase, as the graph keeps it.
 * A column that was never set is absent. Money is in [CNY yuan], shares are [0..1], areas in [mu] or [m²], dates keep the
 * precision the source gave (`2024`, `2024-05`, `2024-05-17`).
 */
export interface Sourced {
  /** One entry for each citation that ever asserted the record, oldest first; `readCitation` decodes one. */
  readonly citations?: readonly string[];
}

export type Stage = 'upstream' | 'midstream' | 'downstream';
export type RegionLevel = 'country' | 'area' | 'province' | 'city' | 'county' | 'zone' | 'town';
export type FirmKind =
  | 'firm'
  | 'branch'
  | 'cooperative'
  | 'university'
  | 'institute'
  | 'chamber'
  | 'bank'
  | 'administration';
export type OperationStatus = 'active' | 'planned' | 'closed';
export type TieKind = 'supplies' | 'controls' | 'invests_in' | 'introduced' | 'partners' | 'advises' | 'finances';
export type TieStatus = 'active' | 'planned' | 'ended';
export type ProjectStage = 'lead' | 'talks' | 'intent' | 'signed' | 'started' | 'producing' | 'exited' | 'rejected';
export type ContactKind = 'call' | 'visit' | 'fair' | 'seminar' | 'negotiation' | 'inspection';
export type ChainRole = 'leading' | 'key' | 'emerging' | 'traditional';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

export interface Region extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly level: RegionLevel;
  readonly parentId?: string;
  /** Of an area: the regions it spans. */
  readonly memberIds?: readonly string[];
}

export interface Chain extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly description?: string;
}

export interface Link extends Sourced {
  readonly id: string;
  readonly chainId: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly stage: Stage;
  readonly description?: string;
  /** national(L): firms active anywhere, kept by the roll-up. [firms] */
  readonly nationalFirms?: number;
}

export interface Flow extends Sourced {
  readonly fromLinkId: string;
  readonly toLinkId: string;
  readonly productId?: string;
}

export interface Product extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly parentId?: string;
}

export interface Firm extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly shortName?: string;
  readonly kind: FirmKind;
  readonly regionId?: string;
  readonly industry?: string;
  readonly businessScope?: string;
  readonly creditCode?: string;
  readonly listedCode?: string;
  readonly registeredCapital?: number;
  readonly revenue?: number;
  /** [persons] */
  readonly employees?: number;
  readonly foundedOn?: string;
  readonly website?: string;
  readonly status: 'active' | 'inactive';
  /** Regions other than its home where it has an operation, active or planned, kept by the roll-up; absent: none at any known place. [regions] */
  readonly places?: number;
}

export interface FirmProduct extends Sourced {
  readonly firmId: string;
  readonly productId: string;
  readonly revenueShare?: number;
}

export interface Operation extends Sourced {
  readonly firmId: string;
  readonly linkId: string;
  /** `''`: at the firm's home. */
  readonly regionId: string;
  readonly status: OperationStatus;
  readonly capacity?: string;
  readonly since?: string;
}

export interface Leadership extends Sourced {
  readonly firmId: string;
  readonly regionId: string;
  /** `''`: of no stated chain. */
  readonly chainId: string;
}

export interface Tie extends Sourced {
  readonly fromFirmId: string;
  readonly toFirmId: string;
  readonly kind: TieKind;
  readonly status: TieStatus;
  readonly productId?: string;
  readonly regionId?: string;
  readonly share?: number;
  readonly since?: string;
  readonly note?: string;
}

export interface RegionChain extends Sourced {
  readonly regionId: string;
  readonly chainId: string;
  readonly role: ChainRole;
  readonly surveyedOn?: string;
  readonly targetOutput?: number;
  readonly since?: string;
  readonly note?: string;
}

export interface PlanTarget extends Sourced {
  readonly key: string;
  readonly regionId: string;
  readonly kind: 'wanted' | 'weak' | 'excluded';
  readonly chainId?: string;
  readonly linkId?: string;
  readonly sourceRegionIds?: readonly string[];
  readonly note?: string;
}

export interface Project extends Sourced {
  readonly id: string;
  readonly name: string;
  readonly regionId: string;
  readonly chainId?: string;
  readonly linkId?: string;
  readonly productIds?: readonly string[];
  readonly firmIds?: readonly string[];
  readonly assetId?: string;
  readonly stage: ProjectStage;
  readonly investment?: number;
  readonly fixedInvestment?: number;
  readonly investedToDate?: number;
  readonly annualOutput?: number;
  readonly annualTax?: number;
  readonly jobs?: number;
  readonly landMu?: number;
  readonly capacity?: string;
  readonly horizonYears?: number;
  readonly horizonOutput?: number;
  readonly horizonTax?: number;
  readonly announcedOn?: string;
  readonly signedOn?: string;
  readonly startedOn?: string;
  readonly expectedProducingOn?: string;
  readonly producingOn?: string;
  readonly note?: string;
}

export interface Batch extends Sourced {
  readonly key: string;
  readonly regionId: string;
  readonly period: string;
  readonly batch: 'signing' | 'starting' | 'producing';
  readonly rounds?: number;
  readonly projects: number;
  readonly investment?: number;
  readonly annualOutput?: number;
  readonly advancedProjects?: number;
  readonly advancedInvestment?: number;
  readonly investedToDate?: number;
  readonly reportedRate?: number;
  readonly rateBasis?: 'projects' | 'investment';
}

export interface Contact extends Sourced {
  readonly id: string;
  readonly regionId: string;
  readonly kind: ContactKind;
  readonly direction?: 'outbound' | 'inbound';
  readonly firmId?: string;
  readonly party?: string;
  readonly on?: string;
  readonly place?: string;
  readonly topic?: string;
  readonly outcome?: string;
  readonly host?: string;
  readonly counterpart?: string;
  readonly tripId?: string;
  readonly projectId?: string;
}

export interface Trip extends Sourced {
  readonly id: string;
  readonly regionId: string;
  readonly status?: 'planned' | 'done';
  readonly trips: number;
  readonly destinations?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly firmsMet?: number;
  readonly projectsMet?: number;
  readonly ledBy?: string;
  readonly purpose?: string;
}

export interface Duty extends Sourced {
  readonly id: string;
  readonly regionId: string;
  readonly kind: string;
  readonly holder?: string;
  readonly chainId?: string;
  readonly projectId?: string;
  readonly cadence?: string;
  readonly status?: string;
  readonly note?: string;
}

export interface Asset extends Sourced {
  readonly id: string;
  readonly regionId: string;
  readonly kind: string;
  readonly name: string;
  readonly parentId?: string;
  readonly firmIds?: readonly string[];
  readonly productId?: string;
  readonly chainId?: string;
  readonly linkId?: string;
  readonly areaMu?: number;
  readonly floorM2?: number;
  readonly units?: number;
  readonly unitsOccupied?: number;
  readonly amount?: number;
  readonly ownAmount?: number;
  readonly firmsServed?: number;
  readonly status?: string;
  readonly asOf?: string;
  readonly note?: string;
}

export interface Metric extends Sourced {
  readonly key: string;
  readonly regionId: string;
  readonly period: string;
  readonly metric: string;
  /** A number or a text, as the source has it. */
  readonly value: string;
  readonly unit?: string;
  readonly qualifier?: 'exact' | 'about' | 'at_least' | 'expected' | 'target';
  readonly chainId?: string;
  readonly note?: string;
}
