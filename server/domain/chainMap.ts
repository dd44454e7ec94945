import type { Gap } from './gap.ts';
import type { Chain, Firm, Leadership, Link, Region, Stage } from './record.ts';
import type { LinkStatus } from './status.ts';

/** One chain as it stands in one region. Links in the order of stage, column, id. */
export interface ChainMap {
  readonly chain: Chain;
  readonly region: Region;
  readonly rules: number;
  readonly dataVersion: string;
  readonly links: readonly MapLink[];
  readonly flows: readonly MapFlow[];
  readonly leaders: readonly MapLeader[];
  readonly summary: CoverageSummary;
}

export interface MapLink {
  readonly link: Link;
  readonly status: LinkStatus;
  /** Whether someone looked: a missing link that nobody looked at is "no firm known", never "no firm". */
  readonly checked: boolean;
  readonly column: number;
  readonly gap: Gap | null;
  /** [firms], unnamed projects counted as one firm each */
  readonly activeFirms: number;
  readonly plannedFirms: number;
  readonly nationalFirms: number;
  readonly locationQuotient: number | null;
  /** Chain leaders that run the link here, by id. */
  readonly leaders: readonly Firm[];
  /** [projects] */
  readonly projectsInTalks: number;
}

export interface MapFlow {
  readonly from: string;
  readonly to: string;
  readonly productId: string | null;
  readonly state: 'LIVE' | 'BROKEN' | 'ABSENT';
}

export interface MapLeader extends Leadership {
  readonly firm: Firm;
}

/** Counts of links by status [links]; completeness [0..1] is present and weak over all but excluded, 0 where nothing is left. */
export interface CoverageSummary {
  readonly present: number;
  readonly weak: number;
  readonly planned: number;
  readonly missing: number;
  readonly excluded: number;
  readonly completeness: number;
}

export interface Coverage {
  readonly chain: Chain;
  readonly region: Region;
  readonly summary: CoverageSummary;
  /** Upstream, midstream, downstream; a stage without links is left out. */
  readonly stages: readonly { readonly stage: Stage; readonly summary: CoverageSummary }[];
  /** Distinct firms with a leader row of the chain in scope. [firms] */
  readonly leaders: number;
}
