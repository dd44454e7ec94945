import type { Link, Region } from './record.ts';
import type { ComputedScore } from './score.ts';
import type { LinkStatus } from './status.ts';

export type GapKind = 'FILL' | 'EXTEND' | 'STRENGTHEN' | 'BUILD';
export type GapDirection = 'UPSTREAM' | 'DOWNSTREAM';

/** A missing or weak link of a chain in a region, and how much it matters (analysis.md section 4). */
export interface Gap {
  readonly link: Link;
  readonly region: Region;
  readonly kind: GapKind;
  /** Of EXTEND only. */
  readonly direction: GapDirection | null;
  readonly status: LinkStatus;
  readonly column: number;
  readonly adjacent: boolean;
  /** [flow steps] to the nearest link that is here; null where none can be reached. */
  readonly distance: number | null;
  readonly score: ComputedScore;
}

/** How much the score of a gap counts, by the status of its link: u of analysis.md section 4. */
export function needOf(status: LinkStatus): number {
  return status === 'WEAK' ? 0.5 : 1;
}

/** The kind of a gap by where the link stands to those that are here: `lo` and `hi` are their least and greatest column. */
export function classifyGap(
  status: 'MISSING' | 'WEAK',
  column: number,
  here: { readonly lo: number; readonly hi: number } | null,
): { readonly kind: GapKind; readonly direction: GapDirection | null } {
  if (status === 'WEAK') return { kind: 'STRENGTHEN', direction: null };
  if (here === null) return { kind: 'BUILD', direction: null };
  if (column < here.lo) return { kind: 'EXTEND', direction: 'UPSTREAM' };
  if (column > here.hi) return { kind: 'EXTEND', direction: 'DOWNSTREAM' };
  return { kind: 'FILL', direction: null };
}
