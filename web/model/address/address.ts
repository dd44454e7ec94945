import type { GapKind, LinkStatus, Stage, TargetState } from '../../api/generated/graphql.ts';

export const LANGUAGES = ['zh', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const STAGES = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'] as const satisfies readonly Stage[];
export const STATUSES = ['MISSING', 'WEAK', 'PLANNED', 'PRESENT', 'EXCLUDED'] as const satisfies readonly LinkStatus[];
export const GAP_KINDS = ['FILL', 'EXTEND', 'STRENGTHEN', 'BUILD'] as const satisfies readonly GapKind[];
export const TARGET_STATES = [
  'PROPOSED',
  'CONTACTED',
  'VISITED',
  'NEGOTIATING',
  'SIGNED',
  'DROPPED',
] as const satisfies readonly TargetState[];

/** Weights that differ from their defaults, by factor. */
export type Weights = Readonly<Record<string, number>>;

/** What the map's window shows: zoom, and the point of the chain in its middle [px at zoom 1]. Null: all of it. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Who is asked for among the candidates; the fields of the API's FirmFilter that the page offers. */
export interface CandidateFilter {
  readonly text: string | null;
  readonly within: string | null;
  readonly listed: boolean | null;
  /** [CNY yuan] */
  readonly minRevenue: number | null;
  readonly maxRevenue: number | null;
  readonly minRegisteredCapital: number | null;
}
export const NO_FILTER: CandidateFilter = {
  text: null,
  within: null,
  listed: null,
  minRevenue: null,
  maxRevenue: null,
  minRegisteredCapital: null,
};

export interface MapView {
  readonly name: 'map';
  readonly region: string;
  readonly chain: string;
  /** The link that the side panel is about. */
  readonly link: string | null;
  /** Links whose firms are drawn. */
  readonly opened: readonly string[];
  /** Draws every card, however many; else at most MOST_LINKS. */
  readonly all: boolean;
  /** What if: links taken as landed. */
  readonly assume: readonly string[];
  readonly statuses: readonly LinkStatus[];
  readonly kinds: readonly GapKind[];
  readonly form: 'map' | 'outline';
  readonly viewport: Viewport | null;
  /** Beside it, on the same layout: another region, or this one without the what-if. */
  readonly compare: { readonly region: string } | 'without-assumptions' | null;
  readonly gapWeights: Weights;
  readonly weights: Weights;
  readonly preferred: readonly string[];
}
export interface CandidatesView {
  readonly name: 'candidates';
  readonly region: string;
  readonly link: string;
  readonly filter: CandidateFilter;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Columns not shown. */
  readonly hidden: readonly string[];
  readonly weights: Weights;
  readonly preferred: readonly string[];
}
export const DOSSIER_SECTIONS = ['projects', 'batches', 'contacts', 'duties', 'assets', 'chains'] as const;
export type DossierSection = (typeof DOSSIER_SECTIONS)[number];

export type View =
  | { readonly name: 'start'; readonly region: string | null }
  | { readonly name: 'coverage'; readonly region: string; readonly chain: string | null }
  | MapView
  | CandidatesView
  | {
      readonly name: 'lists';
      readonly region: string;
      readonly list: string | null;
      readonly form: 'table' | 'board';
      readonly states: readonly TargetState[];
    }
  | { readonly name: 'firm'; readonly firm: string; readonly region: string | null }
  | { readonly name: 'dossier'; readonly region: string; readonly section: DossierSection }
  | {
      readonly name: 'sheet';
      readonly region: string;
      readonly chain: string;
      readonly assume: readonly string[];
      readonly gapWeights: Weights;
    }
  | { readonly name: 'import'; readonly region: string | null }
  | { readonly name: 'paths'; readonly firm: string; readonly region: string; readonly hops: number };

/** All that decides what is on the screen. */
export interface Address {
  readonly view: View;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** The map of a chain with nothing selected, filtered or supposed. */
export function mapView(region: string, chain: string, link: string | null = null): MapView {
  return {
    name: 'map',
    region,
    chain,
    link,
    opened: [],
    all: false,
    assume: [],
    statuses: [],
    kinds: [],
    form: 'map',
    viewport: null,
    compare: null,
    gapWeights: {},
    weights: {},
    preferred: [],
  };
}

export function candidatesView(region: string, link: string): CandidatesView {
  return { name: 'candidates', region, link, filter: NO_FILTER, sort: null, hidden: [], weights: {}, preferred: [] };
}
