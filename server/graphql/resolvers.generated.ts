// Generated from schema.graphql by `npm run generate`; do not edit.
import type { Stage } from '../domain/record.ts';
import type { RegionLevel } from '../domain/record.ts';
import type { OperationStatus } from '../domain/record.ts';
import type { TieKind } from '../domain/record.ts';
import type { TieStatus } from '../domain/record.ts';
import type { FirmKind } from '../domain/record.ts';
import type { ProjectStage } from '../domain/record.ts';
import type { ContactKind } from '../domain/record.ts';
import type { ChainRole } from '../domain/record.ts';
import type { Certainty } from '../domain/provenance.ts';
import type { Language } from '../domain/sentence.ts';
import type { BatchKind } from './backing.ts';
import type { RateBasis } from './backing.ts';
import type { ContactDirection } from './backing.ts';
import type { TripStatus } from './backing.ts';
import type { Qualifier } from './backing.ts';
import type { PlanTargetKind } from './backing.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Source as SourceRecord, Region as RegionRecord, Chain as ChainRecord, Link as LinkRecord, Flow as FlowRecord, Product as ProductRecord, Firm as FirmRecord, FirmProduct as FirmProductRecord, Leadership as LeadershipRecord, Tie as TieRecord, Project as ProjectRecord, Batch as BatchRecord, Contact as ContactRecord, Trip as TripRecord, Duty as DutyRecord, Asset as AssetRecord, RegionChain as RegionChainRecord, Metric as MetricRecord, PlanTarget as PlanTargetRecord } from '../domain/record.ts';
import type { Citation as CitationRecord } from '../domain/provenance.ts';
import type { PlacedOperation as PlacedOperationRecord } from '../service/firmProfile.ts';
import type { ChainMap as ChainMapRecord, MapLink as MapLinkRecord, MapFlow as MapFlowRecord, Coverage as CoverageRecord } from '../domain/chainMap.ts';
import type { Factor as FactorRecord, Evidence as EvidenceRecord, Score as ScoreRecord, EvidencePath as EvidencePathRecord } from '../domain/score.ts';
import type { Gap as GapRecord } from '../domain/gap.ts';
import type { Candidate as CandidateRecord } from '../domain/candidate.ts';
import type { SearchHit as SearchHitRecord } from '../service/search.ts';
import type { TargetList as TargetListRecord, Target as TargetRecord } from '../domain/targetList.ts';
import type { RegionPage as RegionPageRecord, ChainPage as ChainPageRecord, FirmPage as FirmPageRecord, ProjectPage as ProjectPageRecord, OperationPage as OperationPageRecord, TiePage as TiePageRecord, PlacedUnknown as PlacedUnknownRecord, GapPage as GapPageRecord, CandidatePage as CandidatePageRecord, TargetListPage as TargetListPageRecord, TargetPage as TargetPageRecord } from './backing.ts';
import type { RequestContext } from './context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, RFC 3339, such as 2026-05-17T08:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** A date with the precision that its source gave: 2024, 2024-05 or 2024-05-17. */
  PartialDate: { input: string; output: string; }
};

/** What a region has to offer. */
export type Asset = Sourced & {
  readonly __typename?: 'Asset';
  /** Size of a fund or loan [CNY yuan]. */
  readonly amount?: Maybe<Scalars['Float']['output']>;
  /** [mu] */
  readonly areaMu?: Maybe<Scalars['Float']['output']>;
  /** The day the figures are of. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The chain it is about. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Firms it belongs to or serves, in the order of the row. */
  readonly firms: ReadonlyArray<Firm>;
  /** [firms] */
  readonly firmsServed?: Maybe<Scalars['Int']['output']>;
  /** [m²] */
  readonly floorM2?: Maybe<Scalars['Float']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** As the dataset writes it: park, standard_plant, land, housing, platform, institute, fund, loan, supply_chain_finance, policy, brand, standard, honour. */
  readonly kind: Scalars['String']['output'];
  /** The link it is about. */
  readonly link?: Maybe<Link>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Of that, the region's own [CNY yuan]. */
  readonly ownAmount?: Maybe<Scalars['Float']['output']>;
  /** The asset it is part of. */
  readonly parent?: Maybe<Asset>;
  /** The product it is about. */
  readonly product?: Maybe<Product>;
  /** The region. */
  readonly region: Region;
  /** How it stands, in the words of the source. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** How many units it has [units]. */
  readonly units?: Maybe<Scalars['Int']['output']>;
  /** Of those, taken [units]. */
  readonly unitsOccupied?: Maybe<Scalars['Int']['output']>;
};

/** One step of the 三个一批 of a region in a period, as reported, with the rates computed. */
export type Batch = Sourced & {
  readonly __typename?: 'Batch';
  /** Investment of those [CNY yuan]. */
  readonly advancedInvestment?: Maybe<Scalars['Float']['output']>;
  /** Computed: advancedInvestment over investment [0..1]; null where one is unknown or the investment is 0. */
  readonly advancedInvestmentShare?: Maybe<Scalars['Float']['output']>;
  /** How many went on to the next step [projects]. */
  readonly advancedProjects?: Maybe<Scalars['Int']['output']>;
  /** Computed: advancedProjects over projects [0..1]; null where one is unknown or there are no projects. */
  readonly advancedShare?: Maybe<Scalars['Float']['output']>;
  /** [CNY yuan] */
  readonly annualOutput?: Maybe<Scalars['Float']['output']>;
  /** The step. */
  readonly batch: BatchKind;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Invested so far [CNY yuan]. */
  readonly investedToDate?: Maybe<Scalars['Float']['output']>;
  /** [CNY yuan] */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /** 2023, 2022/2024-01 or 2022/ (open). */
  readonly period: Scalars['String']['output'];
  /** [projects] */
  readonly projects: Scalars['Int']['output'];
  /** What the stated rate counts. */
  readonly rateBasis?: Maybe<RateBasis>;
  /** The region. */
  readonly region: Region;
  /** The rate as the source states it [0..1]. */
  readonly reportedRate?: Maybe<Scalars['Float']['output']>;
  /** How many rounds the figures sum up [rounds]. */
  readonly rounds?: Maybe<Scalars['Int']['output']>;
};

export type { BatchKind };

/** A firm that could fill a link in a region. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** Target lists of the region that hold the firm for the link, newest first. */
  readonly alreadyListed: ReadonlyArray<TargetList>;
  /** The firm. */
  readonly firm: Firm;
  /** Every ground that holds. */
  readonly grounds: ReadonlyArray<Ground>;
  /** The link. */
  readonly link: Link;
  /** The region. */
  readonly region: Region;
  /** How good a candidate it is. */
  readonly score: Score;
};

/** A page of candidates. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** Version of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** How many firms each gate kept out, over all firms; both gates, also where 0. */
  readonly gatedOut: ReadonlyArray<GatedOut>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Candidate>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Version of the rules. */
  readonly rules: Scalars['Int']['output'];
  /** How firm the order of the whole list is; null where it is empty. */
  readonly sensitivity?: Maybe<Sensitivity>;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The weights they were scored with. */
  readonly weights: UsedCandidateWeights;
};

/** An item of a page of candidates. */
export type CandidateEdge = {
  readonly __typename?: 'CandidateEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Candidate;
};

/** Weights of the candidate factors, each 0 to 10; one left out keeps its default. Out of range, or all zero, is BAD_USER_INPUT. */
export type CandidateWeights = {
  /** How alike is it to the firms that do? Default 1. */
  readonly affinity?: InputMaybe<Scalars['Float']['input']>;
  /** Has it been in touch with the region? Default 1.5. */
  readonly engagement?: InputMaybe<Scalars['Float']['input']>;
  /** Does the firm do what the link does? Default 3.5. */
  readonly fit?: InputMaybe<Scalars['Float']['input']>;
  /** Is its home where the region looks first? Default 0.5. */
  readonly place?: InputMaybe<Scalars['Float']['input']>;
  /** Does it work away from home? Default 1. */
  readonly reach?: InputMaybe<Scalars['Float']['input']>;
  /** How large is it? Default 1. */
  readonly scale?: InputMaybe<Scalars['Float']['input']>;
  /** Is it tied to firms here? Default 1.5. */
  readonly ties?: InputMaybe<Scalars['Float']['input']>;
};

export type { Certainty };

/** An industry chain: links and the flows between them. */
export type Chain = Sourced & {
  readonly __typename?: 'Chain';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the chain is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its flows, by both link ids. */
  readonly flows: ReadonlyArray<Flow>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Its chain leaders (链主), by firm and region id. */
  readonly leaders: ReadonlyArray<Leadership>;
  /** Its links, by stage (upstream first), then id. */
  readonly links: ReadonlyArray<Link>;
  /** Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};


/** An industry chain: links and the flows between them. */
export type ChainLeadersArgs = {
  region?: InputMaybe<Scalars['ID']['input']>;
};


/** An industry chain: links and the flows between them. */
export type ChainLinksArgs = {
  stage?: InputMaybe<Stage>;
};

/** A page of chains. */
export type ChainConnection = {
  readonly __typename?: 'ChainConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Chain>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of chains. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Chain;
};

/** One chain as it stands in one region. */
export type ChainMap = {
  readonly __typename?: 'ChainMap';
  /** The chain. */
  readonly chain: Chain;
  /** Version of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** Every flow of the chain, by both link ids. */
  readonly flows: ReadonlyArray<MapFlow>;
  /** Chain leaders of the chain in the region and below it, by firm and region id. */
  readonly leaders: ReadonlyArray<Leadership>;
  /** Every link of the chain, by stage, column, id. */
  readonly links: ReadonlyArray<MapLink>;
  /** The region. */
  readonly region: Region;
  /** Version of the rules. */
  readonly rules: Scalars['Int']['output'];
  /** The links counted by status. */
  readonly summary: CoverageSummary;
};

export type { ChainRole };

/** A region names a chain as one of its own. */
export type ChainRoleRow = {
  readonly __typename?: 'ChainRoleRow';
  /** The chain. */
  readonly chain: Chain;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The region. */
  readonly region: Region;
  /** What the chain is to the region. */
  readonly role: ChainRole;
  /** Since when. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** When the region was checked for this chain: from then on, a link with no firm is known to be empty. */
  readonly surveyedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Yearly output aimed at [CNY yuan]. */
  readonly targetOutput?: Maybe<Scalars['Float']['output']>;
};

/** A place in a source that a record rests on. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** How sure the source is. */
  readonly certainty: Certainty;
  /** Place in the source, such as p3, ¶12 or Sheet1!B7. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The few words it rests on, at most 200 characters. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The source. */
  readonly source: Source;
};

/** A contact of a region with a firm. */
export type Contact = Sourced & {
  readonly __typename?: 'Contact';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The counterpart: an office, never a private person. */
  readonly counterpart?: Maybe<Scalars['String']['output']>;
  /** Who went to whom. */
  readonly direction?: Maybe<ContactDirection>;
  /** The firm; null where the row names a party in free text only. */
  readonly firm?: Maybe<Firm>;
  /** The host: an office, never a private person. */
  readonly host?: Maybe<Scalars['String']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** How it took place. */
  readonly kind: ContactKind;
  /** When. */
  readonly on?: Maybe<Scalars['PartialDate']['output']>;
  /** What came of it. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** The other side in free text, where it is no firm of the graph. */
  readonly party?: Maybe<Scalars['String']['output']>;
  /** Where. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The project it was about. */
  readonly project?: Maybe<Project>;
  /** The region. */
  readonly region: Region;
  /** About what. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** The journey it was part of. */
  readonly trip?: Maybe<Trip>;
};

export type { ContactDirection };

export type { ContactKind };

/** How complete a chain is in a region. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The chain. */
  readonly chain: Chain;
  /** Chain leaders of the chain in the region and below it [firms]. */
  readonly leaders: Scalars['Int']['output'];
  /** The region. */
  readonly region: Region;
  /** The links of each stage, upstream first; a stage without links is left out. */
  readonly stages: ReadonlyArray<StageCoverage>;
  /** All links of the chain. */
  readonly summary: CoverageSummary;
};

/** Links counted by status. */
export type CoverageSummary = {
  readonly __typename?: 'CoverageSummary';
  /** Present and weak over all but excluded [0..1]; 0 where nothing is left. */
  readonly completeness: Scalars['Float']['output'];
  /** [links] */
  readonly excluded: Scalars['Int']['output'];
  /** [links] */
  readonly missing: Scalars['Int']['output'];
  /** [links] */
  readonly planned: Scalars['Int']['output'];
  /** [links] */
  readonly present: Scalars['Int']['output'];
  /** [links] */
  readonly weak: Scalars['Int']['output'];
};

/** An unknown value that would change the order most. */
export type DecisiveUnknown = {
  readonly __typename?: 'DecisiveUnknown';
  /** Its place if the value is 1. */
  readonly best: Scalars['Int']['output'];
  /** The factor whose value is unknown, as in `Factor.name`. */
  readonly factor: Scalars['String']['output'];
  /** Its place in the list now, from 1. */
  readonly place: Scalars['Int']['output'];
  /** The item of the list: a firm among candidates, a link among gaps. */
  readonly thing: Thing;
  /** Its place if the value is 0. */
  readonly worst: Scalars['Int']['output'];
};

/** Which way an extension leads. */
export type Direction =
  /** Behind the last link that is here. */
  | 'DOWNSTREAM'
  /** Before the first link that is here. */
  | 'UPSTREAM';

/** Who is charged with what: the 链长制 of a region. */
export type Duty = Sourced & {
  readonly __typename?: 'Duty';
  /** How often. */
  readonly cadence?: Maybe<Scalars['String']['output']>;
  /** The chain it is about. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** An office or team, never a private person. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** As the dataset writes it: lead_official, responsible_unit, service_team, task_force, leader_firm, chain_map, policy_set, expert_panel, meeting, review. */
  readonly kind: Scalars['String']['output'];
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The project it is about. */
  readonly project?: Maybe<Project>;
  /** The region. */
  readonly region: Region;
  /** How it stands. */
  readonly status?: Maybe<Scalars['String']['output']>;
};

/** A thing to look at behind a factor. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Where it comes from; empty where it has no source. */
  readonly citations: ReadonlyArray<Citation>;
  /** A way through the graph that shows it; null where there is none to show. */
  readonly path?: Maybe<Path>;
  /** What it says. */
  readonly text: Scalars['String']['output'];
};


/** A thing to look at behind a factor. */
export type EvidenceTextArgs = {
  lang?: InputMaybe<Language>;
};

/** One number of a score: its value and weight, and why, in words and as things to look at. */
export type Factor = {
  readonly __typename?: 'Factor';
  /** What the value rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** False where the data needed was absent; the value is then 0. */
  readonly known: Scalars['Boolean']['output'];
  /** Name of the factor, as among the weights. */
  readonly name: Scalars['String']['output'];
  /** The sentence that says what was counted. */
  readonly reason: Scalars['String']['output'];
  /** [0..1]; 0 where not known. */
  readonly value: Scalars['Float']['output'];
  /** [0..10] */
  readonly weight: Scalars['Float']['output'];
};


/** One number of a score: its value and weight, and why, in words and as things to look at. */
export type FactorReasonArgs = {
  lang?: InputMaybe<Language>;
};

/** A firm, or another body that firms deal with (see `kind`). */
export type Firm = Sourced & {
  readonly __typename?: 'Firm';
  /** False where it is closed or struck off; such a firm counts nowhere. */
  readonly active: Scalars['Boolean']['output'];
  /** 经营范围 as registered. */
  readonly businessScope?: Maybe<Scalars['String']['output']>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Contacts of regions with it, newest first, then by id. */
  readonly contacts: ReadonlyArray<Contact>;
  /** 统一社会信用代码 */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** [persons] */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** When it was founded. */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Industry, by name or code, as the source has it. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: FirmKind;
  /** The chains and regions it leads (链主), by region and chain id. */
  readonly leads: ReadonlyArray<Leadership>;
  /** Stock code; null where not listed or not known. */
  readonly listedCode?: Maybe<Scalars['String']['output']>;
  /** Registered Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Where it works at which link, by link id and place. */
  readonly operations: ReadonlyArray<Operation>;
  /** What it makes, by product id. */
  readonly products: ReadonlyArray<FirmProduct>;
  /** Projects that name it, by id. */
  readonly projects: ReadonlyArray<Project>;
  /** Its home; null where not known. */
  readonly region?: Maybe<Region>;
  /** [CNY yuan] */
  readonly registeredCapital?: Maybe<Scalars['Float']['output']>;
  /** Yearly revenue [CNY yuan]. */
  readonly revenue?: Maybe<Scalars['Float']['output']>;
  /** Short name. */
  readonly shortName?: Maybe<Scalars['String']['output']>;
  /** What it is to other firms and they to it, by kind, then both ends. */
  readonly ties: TieConnection;
  /** Its website; a text, never fetched by this program. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** A firm, or another body that firms deal with (see `kind`). */
export type FirmTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TieKind>>;
};

/** A page of firms. */
export type FirmConnection = {
  readonly __typename?: 'FirmConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<FirmEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Firm>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of firms. */
export type FirmEdge = {
  readonly __typename?: 'FirmEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Firm;
};

/** Narrows firms; everything given must hold. Amounts in CNY yuan, bounds included; a firm whose amount is not known meets no bound. An unknown id is NOT_FOUND, a least above its greatest BAD_USER_INPUT. */
export type FirmFilter = {
  /** It is chain leader (链主) of this chain somewhere. */
  readonly leadsChain?: InputMaybe<Scalars['ID']['input']>;
  /** It has an active operation at this link. */
  readonly link?: InputMaybe<Scalars['ID']['input']>;
  /** True: it has a stock code; false: it has none. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Greatest revenue [CNY yuan]. */
  readonly maxRevenue?: InputMaybe<Scalars['Float']['input']>;
  /** Least registered capital [CNY yuan]. */
  readonly minRegisteredCapital?: InputMaybe<Scalars['Float']['input']>;
  /** Least revenue [CNY yuan]. */
  readonly minRevenue?: InputMaybe<Scalars['Float']['input']>;
  /** It makes exactly this product. */
  readonly product?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, English name or short name holds this text; 1 to 200 characters, case aside. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its home is in this region or below it. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
};

export type { FirmKind };

/** A firm makes a product. */
export type FirmProduct = {
  readonly __typename?: 'FirmProduct';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The product. */
  readonly product: Product;
  /** Share of the firm's revenue [0..1]; null where not known. */
  readonly revenueShare?: Maybe<Scalars['Float']['output']>;
};

/** Something goes from one link to another of the same chain. */
export type Flow = {
  readonly __typename?: 'Flow';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The link that gives. */
  readonly from: Link;
  /** What flows; null where not stated. */
  readonly product?: Maybe<Product>;
  /** The link that takes. */
  readonly to: Link;
};

/** Whether a flow's ends are here: PRESENT or WEAK. */
export type FlowState =
  /** Neither end is here. */
  | 'ABSENT'
  /** Exactly one end is here. */
  | 'BROKEN'
  /** Both ends are here. */
  | 'LIVE';

/** A missing or weak link of a chain in a region, and how much it matters. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** Whether a flow joins it to another link that is here. */
  readonly adjacent: Scalars['Boolean']['output'];
  /** Firms that could fill it, by the default weights, best first. */
  readonly candidates: CandidateConnection;
  /** Place on the chain map from left to right, from 0. */
  readonly column: Scalars['Int']['output'];
  /** Of EXTEND only. */
  readonly direction?: Maybe<Direction>;
  /** Fewest flow steps, either way, to a link that is here; 0 for a weak link, null where none can be reached [flow steps]. */
  readonly distance?: Maybe<Scalars['Int']['output']>;
  /** What kind of step would close it. */
  readonly kind: GapKind;
  /** The link. */
  readonly link: Link;
  /** The region. */
  readonly region: Region;
  /** How much it matters. */
  readonly score: Score;
  /** MISSING or WEAK. */
  readonly status: LinkStatus;
};


/** A missing or weak link of a chain in a region, and how much it matters. */
export type GapCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of gaps. */
export type GapConnection = {
  readonly __typename?: 'GapConnection';
  /** Version of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Gap>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Version of the rules. */
  readonly rules: Scalars['Int']['output'];
  /** How firm the order of the whole list is; null where it is empty. */
  readonly sensitivity?: Maybe<Sensitivity>;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The weights they were scored with. */
  readonly weights: UsedGapWeights;
};

/** An item of a page of gaps. */
export type GapEdge = {
  readonly __typename?: 'GapEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Gap;
};

/** What kind of step would close a gap. */
export type GapKind =
  /** 建链: missing where nothing of the chain is here. */
  | 'BUILD'
  /** 延链: missing before the first or behind the last link that is here; see `direction`. */
  | 'EXTEND'
  /** 补链: missing between links that are here. */
  | 'FILL'
  /** 强链: here, but weak. */
  | 'STRENGTHEN';

/** Weights of the gap factors, each 0 to 10; one left out keeps its default. Out of range, or all zero, is BAD_USER_INPUT. */
export type GapWeights = {
  /** Is what the link makes needed here? Default 2.5. */
  readonly demand?: InputMaybe<Scalars['Float']['input']>;
  /** Is what the link needs here? Default 1.5. */
  readonly inputs?: InputMaybe<Scalars['Float']['input']>;
  /** Is it near what the chain leaders run? Default 1.5. */
  readonly leaders?: InputMaybe<Scalars['Float']['input']>;
  /** Does the region's plan want it? Default 1.5. */
  readonly plan?: InputMaybe<Scalars['Float']['input']>;
  /** Are there firms elsewhere that could come? Default 1. */
  readonly prospects?: InputMaybe<Scalars['Float']['input']>;
  /** Do regions with a like industry have it? Default 1. */
  readonly relatedness?: InputMaybe<Scalars['Float']['input']>;
  /** Would it make further gaps reachable? Default 1. */
  readonly unlock?: InputMaybe<Scalars['Float']['input']>;
};

/** Why a firm is no candidate whatever speaks for it. */
export type GateReason =
  /** It is active or planned at the link in the region already. */
  | 'ALREADY_HERE'
  /** Its only projects of the link in the region were rejected or left. */
  | 'TURNED_DOWN';

/** How many firms a gate kept out of the candidates. */
export type GatedOut = {
  readonly __typename?: 'GatedOut';
  /** [firms] */
  readonly count: Scalars['Int']['output'];
  /** The gate. */
  readonly reason: GateReason;
};

/** Why a firm is a candidate. */
export type Ground =
  /** It is talking with the region about a project of the link. */
  | 'IN_TALKS'
  /** It makes a product of the link or one below it. */
  | 'MAKES'
  /** It plans the link elsewhere. */
  | 'PLANS'
  /** None of these, but it is among the 100 firms most alike to those that do. */
  | 'PREDICTED'
  /** It runs the link elsewhere. */
  | 'RUNS';

export type { Language };

/** A firm leads a chain in a region (链主). */
export type Leadership = {
  readonly __typename?: 'Leadership';
  /** The chain; null: of no stated chain. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The firm. */
  readonly firm: Firm;
  /** The region. */
  readonly region: Region;
};

/** A link of a chain: a step of the work that firms do and regions have or lack. */
export type Link = Sourced & {
  readonly __typename?: 'Link';
  /** The chain it is a link of. */
  readonly chain: Chain;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the link is about. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The flows into it, by the id of the link they come from. */
  readonly fedBy: ReadonlyArray<Flow>;
  /** The flows out of it, by the id of the link they go to. */
  readonly feeds: ReadonlyArray<Flow>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Firms that work at it, with where and how, by firm id and place. Statuses and scores count projects too; these rows are operations only. */
  readonly operations: OperationConnection;
  /** What it makes, by id. */
  readonly products: ReadonlyArray<Product>;
  /** Third of the chain. */
  readonly stage: Stage;
};


/** A link of a chain: a step of the work that firms do and regions have or lack. */
export type LinkOperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ReadonlyArray<OperationStatus>>;
};

/** How a link stands in a region; the first of these that holds (rules, section 2). */
export type LinkStatus =
  /** No active firm, and the plan of the region or of one above it bars the link or its whole chain. */
  | 'EXCLUDED'
  /** No active firm, nothing planned. Where `checked` is false: no firm is known, which is not the same as none. */
  | 'MISSING'
  /** No active firm; firms or projects have it planned, signed or started. */
  | 'PLANNED'
  /** At least one firm is active at the link in the region or below it, or the link is assumed present (what if). */
  | 'PRESENT'
  /** Firms are active, but the region's own plan calls the link weak, or its location quotient is below 0.5. */
  | 'WEAK';

/** One flow on the map of its chain in a region. */
export type MapFlow = {
  readonly __typename?: 'MapFlow';
  /** Id of the link that gives. */
  readonly from: Scalars['ID']['output'];
  /** What flows; null where not stated. */
  readonly product?: Maybe<Product>;
  /** Whether its ends are here. */
  readonly state: FlowState;
  /** Id of the link that takes. */
  readonly to: Scalars['ID']['output'];
};

/** One link on the map of its chain in a region. */
export type MapLink = {
  readonly __typename?: 'MapLink';
  /** Firms active here, with unnamed producing projects [firms]. */
  readonly activeFirms: Scalars['Int']['output'];
  /** Whether someone looked: firms are known, or the region was surveyed for the chain. Where false, a missing link reads 'no firm known'. */
  readonly checked: Scalars['Boolean']['output'];
  /** Place from left to right, from 0, users right of makers. */
  readonly column: Scalars['Int']['output'];
  /** The gap, where the status is MISSING or WEAK. */
  readonly gap?: Maybe<Gap>;
  /** Chain leaders of the region or below it that run the link there, by id. */
  readonly leaders: ReadonlyArray<Firm>;
  /** The link. */
  readonly link: Link;
  /** The link's share of the chain's firms here over the same share nationally; null where too few firms are known elsewhere. */
  readonly locationQuotient?: Maybe<Scalars['Float']['output']>;
  /** Firms active anywhere [firms]. */
  readonly nationalFirms: Scalars['Int']['output'];
  /** Firms planned here and not active, with unnamed signed or started projects [firms]. */
  readonly plannedFirms: Scalars['Int']['output'];
  /** Projects of the link here at lead, talks or intent [projects]. */
  readonly projectsInTalks: Scalars['Int']['output'];
  /** How it stands. */
  readonly status: LinkStatus;
};

/** The versions that every result rests on. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Version of the data; changes with every change of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** Version of the published rules of gaps and scores. */
  readonly rules: Scalars['Int']['output'];
};

/** A figure of a region in a period. */
export type Metric = Sourced & {
  readonly __typename?: 'Metric';
  /** The chain it is about; null: the whole region. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** What is measured. */
  readonly metric: Scalars['String']['output'];
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 2023, 2022/2024-01 or 2022/ (open). */
  readonly period: Scalars['String']['output'];
  /** How the value is meant. */
  readonly qualifier?: Maybe<Qualifier>;
  /** The region. */
  readonly region: Region;
  /** Unit of the value. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** A number or a text, as the source has it. */
  readonly value: Scalars['String']['output'];
};

/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds firms as targets for a link in the list's region; keeps the score and factors of that moment. Adding one twice changes nothing. A firm that is no candidate there is kept with a score of which nothing is known (0, from 0 to 100). */
  readonly addTargets: TargetList;
  /** Makes a target list. */
  readonly createTargetList: TargetList;
  /** Deletes a target list with its targets; answers its id. NOT_FOUND where there is none. */
  readonly deleteTargetList: Scalars['ID']['output'];
  /** Removes a target from its list; answers its id. NOT_FOUND where there is none. */
  readonly removeTarget: Scalars['ID']['output'];
  /** Renames a target list. NOT_FOUND where there is none. */
  readonly renameTargetList: TargetList;
  /** Changes a target. NOT_FOUND where there is none. A patch that changes nothing leaves the version as it is. */
  readonly updateTarget: Target;
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationAddTargetsArgs = {
  firms: ReadonlyArray<Scalars['ID']['input']>;
  link: Scalars['ID']['input'];
  list: Scalars['ID']['input'];
  preferredRegions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weights?: InputMaybe<CandidateWeights>;
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationCreateTargetListArgs = {
  input: TargetListInput;
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationDeleteTargetListArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationRemoveTargetArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationRenameTargetListArgs = {
  id: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** What can be changed. Versions are optimistic: a write with an old one is CONFLICT and changes nothing. */
export type MutationUpdateTargetArgs = {
  id: Scalars['ID']['input'];
  patch: TargetPatch;
  version: Scalars['Int']['input'];
};

/** The kinds of things in the graph that a reference or a search can name. */
export type NodeKind =
  /** An industry chain. */
  | 'CHAIN'
  /** A firm. */
  | 'FIRM'
  /** A link of a chain. */
  | 'LINK'
  /** A product. */
  | 'PRODUCT'
  /** An investment project. */
  | 'PROJECT'
  /** A region. */
  | 'REGION';

/** Names one thing of the graph. */
export type NodeRef = {
  /** Its id. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: NodeKind;
};

/** A firm works, will work, or worked at a link. */
export type Operation = {
  readonly __typename?: 'Operation';
  /** Capacity in the words of the source. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The firm. */
  readonly firm: Firm;
  /** The link. */
  readonly link: Link;
  /** Where: as stated, else the firm's home; null where neither is known. */
  readonly region?: Maybe<Region>;
  /** Since when. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it works. */
  readonly status: OperationStatus;
};

/** A page of operations. */
export type OperationConnection = {
  readonly __typename?: 'OperationConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<OperationEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Operation>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of operations. */
export type OperationEdge = {
  readonly __typename?: 'OperationEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Operation;
};

export type { OperationStatus };

/** Where a page of a list starts and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the page's last item, to be given as `after` for the next page; null where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether items follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first item; null where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way through the graph. */
export type Path = {
  readonly __typename?: 'Path';
  /** The things on it, from end to end. */
  readonly nodes: ReadonlyArray<PathNode>;
  /** The steps between them: one fewer than the nodes. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** A thing on a path. */
export type PathNode = Chain | Firm | Link | Product | Project | Region;

/** A step between two things on a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether the relation runs the way of the path. */
  readonly forward: Scalars['Boolean']['output'];
  /** What joins the two, such as OPERATES or FEEDS; see cypher/README.md. */
  readonly kind: Scalars['String']['output'];
};

/** A statement of a region's own plan; it applies to the region and to all below it. */
export type PlanTarget = Sourced & {
  readonly __typename?: 'PlanTarget';
  /** The chain; null where only a link is named, or nothing. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** What the plan says. */
  readonly kind: PlanTargetKind;
  /** The link; null: the chain as a whole. */
  readonly link?: Maybe<Link>;
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The region whose plan it is. */
  readonly region: Region;
  /** Where the region means to look for firms, in the order of the row. */
  readonly sourceRegions: ReadonlyArray<Region>;
};

export type { PlanTargetKind };

/** A product or a class of products. */
export type Product = Sourced & {
  readonly __typename?: 'Product';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Id in the dataset: as a rule the product's Chinese name. */
  readonly id: Scalars['ID']['output'];
  /** Materials and parts of it, by id. */
  readonly inputs: ReadonlyArray<Product>;
  /** Links that make it, by id. */
  readonly links: ReadonlyArray<Link>;
  /** Firms that make exactly this product, by id. */
  readonly makers: FirmConnection;
  /** Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The wider class it belongs to. */
  readonly parent?: Maybe<Product>;
  /** Products it is a material or part of, by id. */
  readonly usedIn: ReadonlyArray<Product>;
};


/** A product or a class of products. */
export type ProductMakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An investment project of a region. */
export type Project = Sourced & {
  readonly __typename?: 'Project';
  /** When it was made known. */
  readonly announcedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Yearly output at full capacity [CNY yuan]. */
  readonly annualOutput?: Maybe<Scalars['Float']['output']>;
  /** Yearly tax at full capacity [CNY yuan]. */
  readonly annualTax?: Maybe<Scalars['Float']['output']>;
  /** Its site. */
  readonly asset?: Maybe<Asset>;
  /** Capacity in the words of the source. */
  readonly capacity?: Maybe<Scalars['String']['output']>;
  /** The chain it belongs to. */
  readonly chain?: Maybe<Chain>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** When it is meant to produce. */
  readonly expectedProducingOn?: Maybe<Scalars['PartialDate']['output']>;
  /** The firms it names, in the order of the row. */
  readonly firms: ReadonlyArray<Firm>;
  /** Of that, fixed assets [CNY yuan]. */
  readonly fixedInvestment?: Maybe<Scalars['Float']['output']>;
  /** Output over the horizon [CNY yuan]. */
  readonly horizonOutput?: Maybe<Scalars['Float']['output']>;
  /** Tax over the horizon [CNY yuan]. */
  readonly horizonTax?: Maybe<Scalars['Float']['output']>;
  /** Years that the horizon figures are for [years]. */
  readonly horizonYears?: Maybe<Scalars['Float']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Invested so far [CNY yuan]. */
  readonly investedToDate?: Maybe<Scalars['Float']['output']>;
  /** Total investment [CNY yuan]. */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /** [persons] */
  readonly jobs?: Maybe<Scalars['Int']['output']>;
  /** [mu] */
  readonly landMu?: Maybe<Scalars['Float']['output']>;
  /** The link it works at; a project with a link counts there by its stage. */
  readonly link?: Maybe<Link>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it began to produce. */
  readonly producingOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What it makes, in the order of the row. */
  readonly products: ReadonlyArray<Product>;
  /** The region it is in. */
  readonly region: Region;
  /** When it was signed. */
  readonly signedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it is. */
  readonly stage: ProjectStage;
  /** When work started. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of projects. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of projects. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Project;
};

export type { ProjectStage };

export type { Qualifier };

/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type Query = {
  readonly __typename?: 'Query';
  /** Firms that could fill a link in a region, best first: score descending, then firm id. */
  readonly candidates: CandidateConnection;
  /** A chain by id; null where there is none. */
  readonly chain?: Maybe<Chain>;
  /** One chain as it stands in one region: every link with its status, every flow, and the gaps. */
  readonly chainMap: ChainMap;
  /** Chains, by id. */
  readonly chains: ChainConnection;
  /** How complete each chain is in each region, by region in the order asked, then by chain id. */
  readonly coverage: ReadonlyArray<Coverage>;
  /** A firm by id; null where there is none. */
  readonly firm?: Maybe<Firm>;
  /** Firms, by id. */
  readonly firms: FirmConnection;
  /** The gap that a link is in a region, with the same scores as in `gaps`; null where the link is neither missing nor weak there. */
  readonly gap?: Maybe<Gap>;
  /** What a region lacks, best gap first: score descending, then link id. */
  readonly gaps: GapConnection;
  /** A link by id; null where there is none. */
  readonly link?: Maybe<Link>;
  /** The versions that every result rests on. */
  readonly meta: Meta;
  /** How two things are connected in the graph: the shortest ways, shortest first. Empty where there is none of at most `maxHops` steps. */
  readonly paths: ReadonlyArray<Path>;
  /** A product by id; null where there is none. */
  readonly product?: Maybe<Product>;
  /** A project by id; null where there is none. */
  readonly project?: Maybe<Project>;
  /** A region by id; null where there is none. */
  readonly region?: Maybe<Region>;
  /** Regions, by id. */
  readonly regions: RegionConnection;
  /** Finds anything by name, short name, credit code or stock code, best first: the exact name, then names that begin with the text, then names that hold all of its words. A change of the data is found a moment later. Empty where nothing is found. */
  readonly search: ReadonlyArray<SearchHit>;
  /** A source by id; null where there is none. */
  readonly source?: Maybe<Source>;
  /** A target list by id; null where there is none. */
  readonly targetList?: Maybe<TargetList>;
  /** Lists of firms to call, newest first. */
  readonly targetLists: TargetListConnection;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  link: Scalars['ID']['input'];
  preferredRegions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  region: Scalars['ID']['input'];
  weights?: InputMaybe<CandidateWeights>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryChainArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryChainMapArgs = {
  assume?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  chain: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  weights?: InputMaybe<GapWeights>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryChainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryCoverageArgs = {
  chains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  regions: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryFirmArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryFirmsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FirmFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryGapArgs = {
  assume?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  link: Scalars['ID']['input'];
  region: Scalars['ID']['input'];
  weights?: InputMaybe<GapWeights>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  assume?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  region: Scalars['ID']['input'];
  weights?: InputMaybe<GapWeights>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: NodeRef;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: NodeRef;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
  text?: InputMaybe<Scalars['String']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryTargetListArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. A single look-up of an unknown id is null; an unknown id in an argument that must exist is NOT_FOUND with the nearest names. */
export type QueryTargetListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['ID']['input']>;
};

export type { RateBasis };

/** A region: a country, an area across regions, a province, city, county, development zone or town. */
export type Region = Sourced & {
  readonly __typename?: 'Region';
  /** All regions it is part of, nearest first; areas are not among them. */
  readonly ancestors: ReadonlyArray<Region>;
  /** What this very region has to offer, by id: land, plants, parks, platforms, funds, policies. */
  readonly assets: ReadonlyArray<Asset>;
  /** The 三个一批 reports of this very region, newest period first, then by step. */
  readonly batches: ReadonlyArray<Batch>;
  /** What this very region calls its chains: leading, key, emerging, traditional; by chain id and role. */
  readonly chainRoles: ReadonlyArray<ChainRoleRow>;
  /** The regions that are part of it, one level down, by id. Empty for an area: see `members`. */
  readonly children: ReadonlyArray<Region>;
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Contacts of this very region with firms, newest first, then by id. */
  readonly contacts: ReadonlyArray<Contact>;
  /** Who is charged with what in this very region, by id. */
  readonly duties: ReadonlyArray<Duty>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Chain leaders (链主) of the region and of all below it, by firm, region and chain id. */
  readonly leaders: ReadonlyArray<Leadership>;
  /** Level. */
  readonly level: RegionLevel;
  /** The regions an area spans, by id; empty for anything but an area. */
  readonly members: ReadonlyArray<Region>;
  /** Figures of this very region, by metric, newest period first. */
  readonly metrics: ReadonlyArray<Metric>;
  /** Chinese name. */
  readonly name: Scalars['String']['output'];
  /** English name. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The region it is part of; null for a country, for an area, and where not known. */
  readonly parent?: Maybe<Region>;
  /** Projects of the region and of all below it, by id. */
  readonly projects: ProjectConnection;
  /** What this very region's plan wants, calls weak, or bars; by kind, chain and link. */
  readonly targets: ReadonlyArray<PlanTarget>;
  /** Journeys of this very region to win investment, newest first, then by id. */
  readonly trips: ReadonlyArray<Trip>;
};


/** A region: a country, an area across regions, a province, city, county, development zone or town. */
export type RegionAssetsArgs = {
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A region: a country, an area across regions, a province, city, county, development zone or town. */
export type RegionDutiesArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
};


/** A region: a country, an area across regions, a province, city, county, development zone or town. */
export type RegionLeadersArgs = {
  chain?: InputMaybe<Scalars['ID']['input']>;
};


/** A region: a country, an area across regions, a province, city, county, development zone or town. */
export type RegionProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  chain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  link?: InputMaybe<Scalars['ID']['input']>;
  stages?: InputMaybe<ReadonlyArray<ProjectStage>>;
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of regions. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Region;
};

export type { RegionLevel };

/** A score and the interval that unknown factors leave open. */
export type Score = {
  readonly __typename?: 'Score';
  /** Every factor, in the order of the rules. */
  readonly factors: ReadonlyArray<Factor>;
  /** The same with every unknown factor as 1 [0..100]. */
  readonly high: Scalars['Float']['output'];
  /** Share of the weights whose factors are known [0..1]. */
  readonly known: Scalars['Float']['output'];
  /** The same with every unknown factor as 0 [0..100]. */
  readonly low: Scalars['Float']['output'];
  /** Weighted mean of the known factors [0..100]. */
  readonly point: Scalars['Float']['output'];
};

/** A thing found by its name or code. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The name or code that was found. */
  readonly matched: Scalars['String']['output'];
  /** Greater is better: 3 for the exact name or code, 1 to 2 for a beginning, 0 to 1 else. Comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
  /** The thing. */
  readonly thing: Thing;
};

/** How firm the order of a ranked list is. */
export type Sensitivity = {
  readonly __typename?: 'Sensitivity';
  /** The one unknown that would move its item by most places, were it found out; null where all is known. */
  readonly unknown?: Maybe<DecisiveUnknown>;
  /** For each factor with a weight: how many of the first ten stay there when it moves. */
  readonly weights: ReadonlyArray<WeightSensitivity>;
};

/** Where statements of the graph come from: a document, a page, a table. */
export type Source = {
  readonly __typename?: 'Source';
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** When it was published. */
  readonly publishedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Title as printed. */
  readonly title: Scalars['String']['output'];
  /** Address where it was read; a text, never fetched by this program. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A record with the citations of everything that ever asserted it. */
export type Sourced = {
  /** Oldest first; empty where the record has no source. */
  readonly citations: ReadonlyArray<Citation>;
};

export type { Stage };

/** How complete one stage of a chain is in a region. */
export type StageCoverage = {
  readonly __typename?: 'StageCoverage';
  /** The stage. */
  readonly stage: Stage;
  /** The links of the stage. */
  readonly summary: CoverageSummary;
};

/** A firm to call for a link in the list's region. */
export type Target = {
  readonly __typename?: 'Target';
  /** When it was added. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** The firm. */
  readonly firm: Firm;
  /** Made by the program. */
  readonly id: Scalars['ID']['output'];
  /** The link. */
  readonly link: Link;
  /** The list it is on. */
  readonly list: TargetList;
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who takes care of it. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Why this firm, in the words of whoever decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Score and factors of the moment it was added. */
  readonly score: Score;
  /** How far the work is. */
  readonly state: TargetState;
  /** When it last got a new version. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** To be given with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of targets. */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of targets. */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Target;
};

/** A list of firms to call for one region. `version` grows with every change of its name and of what is on it; a target has its own. */
export type TargetList = {
  readonly __typename?: 'TargetList';
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Made by the program. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The region it is for. */
  readonly region: Region;
  /** What is on it, in the order of adding, then by link and firm id. */
  readonly targets: TargetConnection;
  /** When it last got a new version. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** To be given with a change. */
  readonly version: Scalars['Int']['output'];
};


/** A list of firms to call for one region. `version` grows with every change of its name and of what is on it; a target has its own. */
export type TargetListTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ReadonlyArray<TargetState>>;
};

/** A page of target lists. */
export type TargetListConnection = {
  readonly __typename?: 'TargetListConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<TargetListEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<TargetList>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of target lists. */
export type TargetListEdge = {
  readonly __typename?: 'TargetListEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TargetList;
};

/** A target list to be made. */
export type TargetListInput = {
  /** 1 to 200 characters on one line. */
  readonly name: Scalars['String']['input'];
  /** A remark of at most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the region it is for. NOT_FOUND where there is none. */
  readonly region: Scalars['ID']['input'];
};

/** Changes of a target: a field left out stays, null clears it (`state` cannot be cleared). There is no field for tax promises. */
export type TargetPatch = {
  /** A remark of at most 4,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who takes care of it: an office, at most 200 characters on one line. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Why this firm, in the words of whoever decided; kept for fair-competition review. At most 4,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** How far the work is. */
  readonly state?: InputMaybe<TargetState>;
};

/** How far the work on a target is. */
export type TargetState =
  /** 已联系 */
  | 'CONTACTED'
  /** 已放弃 */
  | 'DROPPED'
  /** 洽谈中 */
  | 'NEGOTIATING'
  /** 拟招引: chosen, nothing done yet. */
  | 'PROPOSED'
  /** 已签约 */
  | 'SIGNED'
  /** 已拜访 */
  | 'VISITED';

/** A thing that a search finds. */
export type Thing = Chain | Firm | Link | Product | Project | Region;

/** What one firm is to another. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** The firm that the kind starts from (the supplier, the owner, the adviser). */
  readonly from: Firm;
  /** What the tie is. */
  readonly kind: TieKind;
  /** A remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The product it is about. */
  readonly product?: Maybe<Product>;
  /** The region it is about. */
  readonly region?: Maybe<Region>;
  /** Share held or supplied [0..1]. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Since when. */
  readonly since?: Maybe<Scalars['PartialDate']['output']>;
  /** How far it stands. */
  readonly status: TieStatus;
  /** The firm it goes to. */
  readonly to: Firm;
};

/** A page of ties. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The page with a cursor for each item. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The page's items alone. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** How many items there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item of a page of ties. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** Opaque; valid as `after` of the same list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Tie;
};

export type { TieKind };

export type { TieStatus };

/** A journey, or several counted together, of a region to win investment. */
export type Trip = Sourced & {
  readonly __typename?: 'Trip';
  /** Where this record comes from, oldest first. */
  readonly citations: ReadonlyArray<Citation>;
  /** Where to, in the order of the row. */
  readonly destinations: ReadonlyArray<Scalars['String']['output']>;
  /** [firms] */
  readonly firmsMet?: Maybe<Scalars['Int']['output']>;
  /** First day. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Id in the dataset. */
  readonly id: Scalars['ID']['output'];
  /** Who led it: an office, never a private person. */
  readonly ledBy?: Maybe<Scalars['String']['output']>;
  /** [projects] */
  readonly projectsMet?: Maybe<Scalars['Int']['output']>;
  /** What for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The region that travelled. */
  readonly region: Region;
  /** Whether it took place; null where not stated. */
  readonly status?: Maybe<TripStatus>;
  /** Last day. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** How many journeys the row counts [trips]. */
  readonly trips: Scalars['Int']['output'];
};

export type { TripStatus };

/** The weights a list of candidates was scored with; see `CandidateWeights`. */
export type UsedCandidateWeights = {
  readonly __typename?: 'UsedCandidateWeights';
  /** [0..10] */
  readonly affinity: Scalars['Float']['output'];
  /** [0..10] */
  readonly engagement: Scalars['Float']['output'];
  /** [0..10] */
  readonly fit: Scalars['Float']['output'];
  /** [0..10] */
  readonly place: Scalars['Float']['output'];
  /** [0..10] */
  readonly reach: Scalars['Float']['output'];
  /** [0..10] */
  readonly scale: Scalars['Float']['output'];
  /** [0..10] */
  readonly ties: Scalars['Float']['output'];
};

/** The weights a list of gaps was scored with; see `GapWeights`. */
export type UsedGapWeights = {
  readonly __typename?: 'UsedGapWeights';
  /** [0..10] */
  readonly demand: Scalars['Float']['output'];
  /** [0..10] */
  readonly inputs: Scalars['Float']['output'];
  /** [0..10] */
  readonly leaders: Scalars['Float']['output'];
  /** [0..10] */
  readonly plan: Scalars['Float']['output'];
  /** [0..10] */
  readonly prospects: Scalars['Float']['output'];
  /** [0..10] */
  readonly relatedness: Scalars['Float']['output'];
  /** [0..10] */
  readonly unlock: Scalars['Float']['output'];
};

/** What a weight does to the first ten of a list. */
export type WeightSensitivity = {
  readonly __typename?: 'WeightSensitivity';
  /** The factor, as in `Factor.name`. */
  readonly factor: Scalars['String']['output'];
  /** Share of the first ten that stay among them, the worse of its weight 20 % less and 20 % more. [0..1] */
  readonly kept: Scalars['Float']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  PathNode:
    | ( ChainRecord & { __typename: 'Chain' } )
    | ( FirmRecord & { __typename: 'Firm' } )
    | ( LinkRecord & { __typename: 'Link' } )
    | ( ProductRecord & { __typename: 'Product' } )
    | ( ProjectRecord & { __typename: 'Project' } )
    | ( RegionRecord & { __typename: 'Region' } )
  ;
  Thing:
    | ( ChainRecord & { __typename: 'Chain' } )
    | ( FirmRecord & { __typename: 'Firm' } )
    | ( LinkRecord & { __typename: 'Link' } )
    | ( ProductRecord & { __typename: 'Product' } )
    | ( ProjectRecord & { __typename: 'Project' } )
    | ( RegionRecord & { __typename: 'Region' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Sourced:
    | ( AssetRecord & { __typename: 'Asset' } )
    | ( BatchRecord & { __typename: 'Batch' } )
    | ( ChainRecord & { __typename: 'Chain' } )
    | ( ContactRecord & { __typename: 'Contact' } )
    | ( DutyRecord & { __typename: 'Duty' } )
    | ( FirmRecord & { __typename: 'Firm' } )
    | ( LinkRecord & { __typename: 'Link' } )
    | ( MetricRecord & { __typename: 'Metric' } )
    | ( PlanTargetRecord & { __typename: 'PlanTarget' } )
    | ( ProductRecord & { __typename: 'Product' } )
    | ( ProjectRecord & { __typename: 'Project' } )
    | ( RegionRecord & { __typename: 'Region' } )
    | ( TripRecord & { __typename: 'Trip' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Asset: ResolverTypeWrapper<AssetRecord>;
  Batch: ResolverTypeWrapper<BatchRecord>;
  BatchKind: BatchKind;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<CandidateRecord>;
  CandidateConnection: ResolverTypeWrapper<CandidatePageRecord>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  CandidateWeights: CandidateWeights;
  Certainty: Certainty;
  Chain: ResolverTypeWrapper<ChainRecord>;
  ChainConnection: ResolverTypeWrapper<ChainPageRecord>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['Chain'] }>;
  ChainMap: ResolverTypeWrapper<ChainMapRecord>;
  ChainRole: ChainRole;
  ChainRoleRow: ResolverTypeWrapper<RegionChainRecord>;
  Citation: ResolverTypeWrapper<CitationRecord>;
  Contact: ResolverTypeWrapper<ContactRecord>;
  ContactDirection: ContactDirection;
  ContactKind: ContactKind;
  Coverage: ResolverTypeWrapper<CoverageRecord>;
  CoverageSummary: ResolverTypeWrapper<CoverageSummary>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisiveUnknown: ResolverTypeWrapper<PlacedUnknownRecord>;
  Direction: Direction;
  Duty: ResolverTypeWrapper<DutyRecord>;
  Evidence: ResolverTypeWrapper<EvidenceRecord>;
  Factor: ResolverTypeWrapper<FactorRecord>;
  Firm: ResolverTypeWrapper<FirmRecord>;
  FirmConnection: ResolverTypeWrapper<FirmPageRecord>;
  FirmEdge: ResolverTypeWrapper<Omit<FirmEdge, 'node'> & { node: ResolversTypes['Firm'] }>;
  FirmFilter: FirmFilter;
  FirmKind: FirmKind;
  FirmProduct: ResolverTypeWrapper<FirmProductRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Flow: ResolverTypeWrapper<FlowRecord>;
  FlowState: FlowState;
  Gap: ResolverTypeWrapper<GapRecord>;
  GapConnection: ResolverTypeWrapper<GapPageRecord>;
  GapEdge: ResolverTypeWrapper<Omit<GapEdge, 'node'> & { node: ResolversTypes['Gap'] }>;
  GapKind: GapKind;
  GapWeights: GapWeights;
  GateReason: GateReason;
  GatedOut: ResolverTypeWrapper<GatedOut>;
  Ground: Ground;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Language: Language;
  Leadership: ResolverTypeWrapper<LeadershipRecord>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkStatus: LinkStatus;
  MapFlow: ResolverTypeWrapper<MapFlowRecord>;
  MapLink: ResolverTypeWrapper<MapLinkRecord>;
  Meta: ResolverTypeWrapper<Meta>;
  Metric: ResolverTypeWrapper<MetricRecord>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NodeKind: NodeKind;
  NodeRef: NodeRef;
  Operation: ResolverTypeWrapper<PlacedOperationRecord>;
  OperationConnection: ResolverTypeWrapper<OperationPageRecord>;
  OperationEdge: ResolverTypeWrapper<Omit<OperationEdge, 'node'> & { node: ResolversTypes['Operation'] }>;
  OperationStatus: OperationStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Path: ResolverTypeWrapper<EvidencePathRecord>;
  PathNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathNode']>;
  PathStep: ResolverTypeWrapper<PathStep>;
  PlanTarget: ResolverTypeWrapper<PlanTargetRecord>;
  PlanTargetKind: PlanTargetKind;
  Product: ResolverTypeWrapper<ProductRecord>;
  Project: ResolverTypeWrapper<ProjectRecord>;
  ProjectConnection: ResolverTypeWrapper<ProjectPageRecord>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectStage: ProjectStage;
  Qualifier: Qualifier;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateBasis: RateBasis;
  Region: ResolverTypeWrapper<RegionRecord>;
  RegionConnection: ResolverTypeWrapper<RegionPageRecord>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionLevel: RegionLevel;
  Score: ResolverTypeWrapper<ScoreRecord>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  Sensitivity: ResolverTypeWrapper<Omit<Sensitivity, 'unknown'> & { unknown?: Maybe<ResolversTypes['DecisiveUnknown']> }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  Stage: Stage;
  StageCoverage: ResolverTypeWrapper<StageCoverage>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Target: ResolverTypeWrapper<TargetRecord>;
  TargetConnection: ResolverTypeWrapper<TargetPageRecord>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetList: ResolverTypeWrapper<TargetListRecord>;
  TargetListConnection: ResolverTypeWrapper<TargetListPageRecord>;
  TargetListEdge: ResolverTypeWrapper<Omit<TargetListEdge, 'node'> & { node: ResolversTypes['TargetList'] }>;
  TargetListInput: TargetListInput;
  TargetPatch: TargetPatch;
  TargetState: TargetState;
  Thing: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Thing']>;
  Tie: ResolverTypeWrapper<TieRecord>;
  TieConnection: ResolverTypeWrapper<TiePageRecord>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieKind: TieKind;
  TieStatus: TieStatus;
  Trip: ResolverTypeWrapper<TripRecord>;
  TripStatus: TripStatus;
  UsedCandidateWeights: ResolverTypeWrapper<UsedCandidateWeights>;
  UsedGapWeights: ResolverTypeWrapper<UsedGapWeights>;
  WeightSensitivity: ResolverTypeWrapper<WeightSensitivity>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Asset: AssetRecord;
  Batch: BatchRecord;
  Boolean: Scalars['Boolean']['output'];
  Candidate: CandidateRecord;
  CandidateConnection: CandidatePageRecord;
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  CandidateWeights: CandidateWeights;
  Chain: ChainRecord;
  ChainConnection: ChainPageRecord;
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['Chain'] };
  ChainMap: ChainMapRecord;
  ChainRoleRow: RegionChainRecord;
  Citation: CitationRecord;
  Contact: ContactRecord;
  Coverage: CoverageRecord;
  CoverageSummary: CoverageSummary;
  DateTime: Scalars['DateTime']['output'];
  DecisiveUnknown: PlacedUnknownRecord;
  Duty: DutyRecord;
  Evidence: EvidenceRecord;
  Factor: FactorRecord;
  Firm: FirmRecord;
  FirmConnection: FirmPageRecord;
  FirmEdge: Omit<FirmEdge, 'node'> & { node: ResolversParentTypes['Firm'] };
  FirmFilter: FirmFilter;
  FirmProduct: FirmProductRecord;
  Float: Scalars['Float']['output'];
  Flow: FlowRecord;
  Gap: GapRecord;
  GapConnection: GapPageRecord;
  GapEdge: Omit<GapEdge, 'node'> & { node: ResolversParentTypes['Gap'] };
  GapWeights: GapWeights;
  GatedOut: GatedOut;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Leadership: LeadershipRecord;
  Link: LinkRecord;
  MapFlow: MapFlowRecord;
  MapLink: MapLinkRecord;
  Meta: Meta;
  Metric: MetricRecord;
  Mutation: Record<PropertyKey, never>;
  NodeRef: NodeRef;
  Operation: PlacedOperationRecord;
  OperationConnection: OperationPageRecord;
  OperationEdge: Omit<OperationEdge, 'node'> & { node: ResolversParentTypes['Operation'] };
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Path: EvidencePathRecord;
  PathNode: ResolversUnionTypes<ResolversParentTypes>['PathNode'];
  PathStep: PathStep;
  PlanTarget: PlanTargetRecord;
  Product: ProductRecord;
  Project: ProjectRecord;
  ProjectConnection: ProjectPageRecord;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  Query: Record<PropertyKey, never>;
  Region: RegionRecord;
  RegionConnection: RegionPageRecord;
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  Score: ScoreRecord;
  SearchHit: SearchHitRecord;
  Sensitivity: Omit<Sensitivity, 'unknown'> & { unknown?: Maybe<ResolversParentTypes['DecisiveUnknown']> };
  Source: SourceRecord;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  StageCoverage: StageCoverage;
  String: Scalars['String']['output'];
  Target: TargetRecord;
  TargetConnection: TargetPageRecord;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetList: TargetListRecord;
  TargetListConnection: TargetListPageRecord;
  TargetListEdge: Omit<TargetListEdge, 'node'> & { node: ResolversParentTypes['TargetList'] };
  TargetListInput: TargetListInput;
  TargetPatch: TargetPatch;
  Thing: ResolversUnionTypes<ResolversParentTypes>['Thing'];
  Tie: TieRecord;
  TieConnection: TiePageRecord;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  Trip: TripRecord;
  UsedCandidateWeights: UsedCandidateWeights;
  UsedGapWeights: UsedGapWeights;
  WeightSensitivity: WeightSensitivity;
};

export type AssetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaMu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  firmsServed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floorM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitsOccupied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  advancedInvestment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  advancedInvestmentShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  advancedProjects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  advancedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualOutput?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['BatchKind'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  investedToDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateBasis?: Resolver<Maybe<ResolversTypes['RateBasis']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  reportedRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rounds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BatchKindResolvers = EnumResolverSignature<{ PRODUCING?: any, SIGNING?: any, STARTING?: any }, ResolversTypes['BatchKind']>;

export type CandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  alreadyListed?: Resolver<ReadonlyArray<ResolversTypes['TargetList']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['Ground']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  gatedOut?: Resolver<ReadonlyArray<ResolversTypes['GatedOut']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['UsedCandidateWeights'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
};

export type CertaintyResolvers = EnumResolverSignature<{ DOUBTFUL?: any, INFERRED?: any, STATED?: any }, ResolversTypes['Certainty']>;

export type ChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType, Partial<ChainLeadersArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType, Partial<ChainLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
};

export type ChainMapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainMap'] = ResolversParentTypes['ChainMap']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['MapFlow']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['MapLink']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CoverageSummary'], ParentType, ContextType>;
};

export type ChainRoleResolvers = EnumResolverSignature<{ EMERGING?: any, KEY?: any, LEADING?: any, TRADITIONAL?: any }, ResolversTypes['ChainRole']>;

export type ChainRoleRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainRoleRow'] = ResolversParentTypes['ChainRoleRow']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChainRole'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  surveyedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  targetOutput?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  counterpart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['ContactDirection']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  host?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trip?: Resolver<Maybe<ResolversTypes['Trip']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactDirectionResolvers = EnumResolverSignature<{ INBOUND?: any, OUTBOUND?: any }, ResolversTypes['ContactDirection']>;

export type ContactKindResolvers = EnumResolverSignature<{ CALL?: any, FAIR?: any, INSPECTION?: any, NEGOTIATION?: any, SEMINAR?: any, VISIT?: any }, ResolversTypes['ContactKind']>;

export type CoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['StageCoverage']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CoverageSummary'], ParentType, ContextType>;
};

export type CoverageSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoverageSummary'] = ResolversParentTypes['CoverageSummary']> = {
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weak?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisiveUnknownResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisiveUnknown'] = ResolversParentTypes['DecisiveUnknown']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
  worst?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  cadence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceTextArgs, 'lang'>>;
};

export type FactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactorReasonArgs, 'lang'>>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FirmKind'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType>;
  listedCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['FirmProduct']>, ParentType, ContextType>;
  projects?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<FirmTiesArgs, 'first'>>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmConnection'] = ResolversParentTypes['FirmConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmEdge'] = ResolversParentTypes['FirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type FirmKindResolvers = EnumResolverSignature<{ ADMINISTRATION?: any, BANK?: any, BRANCH?: any, CHAMBER?: any, COOPERATIVE?: any, FIRM?: any, INSTITUTE?: any, UNIVERSITY?: any }, ResolversTypes['FirmKind']>;

export type FirmProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FirmProduct'] = ResolversParentTypes['FirmProduct']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  revenueShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  adjacent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<GapCandidatesArgs, 'first'>>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['Direction']>, ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['Sensitivity']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['UsedGapWeights'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GatedOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GatedOut'] = ResolversParentTypes['GatedOut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['GateReason'], ParentType, ContextType>;
};

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, ZH?: any }, ResolversTypes['Language']>;

export type LeadershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  chain?: Resolver<ResolversTypes['Chain'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fedBy?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  feeds?: Resolver<ReadonlyArray<ResolversTypes['Flow']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, RequireFields<LinkOperationsArgs, 'first'>>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MapFlowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapFlow'] = ResolversParentTypes['MapFlow']> = {
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FlowState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MapLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MapLink'] = ResolversParentTypes['MapLink']> = {
  activeFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  locationQuotient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  nationalFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFirms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projectsInTalks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LinkStatus'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetricResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addTargets?: Resolver<ResolversTypes['TargetList'], ParentType, ContextType, RequireFields<MutationAddTargetsArgs, 'firms' | 'link' | 'list'>>;
  createTargetList?: Resolver<ResolversTypes['TargetList'], ParentType, ContextType, RequireFields<MutationCreateTargetListArgs, 'input'>>;
  deleteTargetList?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteTargetListArgs, 'id' | 'version'>>;
  removeTarget?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationRemoveTargetArgs, 'id' | 'version'>>;
  renameTargetList?: Resolver<ResolversTypes['TargetList'], ParentType, ContextType, RequireFields<MutationRenameTargetListArgs, 'id' | 'name' | 'version'>>;
  updateTarget?: Resolver<ResolversTypes['Target'], ParentType, ContextType, RequireFields<MutationUpdateTargetArgs, 'id' | 'patch' | 'version'>>;
};

export type OperationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OperationStatus'], ParentType, ContextType>;
};

export type OperationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperationConnection'] = ResolversParentTypes['OperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperationEdge'] = ResolversParentTypes['OperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
};

export type OperationStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, CLOSED?: any, PLANNED?: any }, ResolversTypes['OperationStatus']>;

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PathNode']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathNode'] = ResolversParentTypes['PathNode']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Firm' | 'Link' | 'Product' | 'Project' | 'Region', ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanTargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanTarget'] = ResolversParentTypes['PlanTarget']> = {
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanTargetKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sourceRegions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTargetKindResolvers = EnumResolverSignature<{ EXCLUDED?: any, WANTED?: any, WEAK?: any }, ResolversTypes['PlanTargetKind']>;

export type ProductResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  makers?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<ProductMakersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  usedIn?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  annualOutput?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  annualTax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['Asset']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  expectedProducingOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firms?: Resolver<ReadonlyArray<ResolversTypes['Firm']>, ParentType, ContextType>;
  fixedInvestment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizonOutput?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizonTax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  horizonYears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investedToDate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jobs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  landMu?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  producingOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['Product']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ProjectStage'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectStageResolvers = EnumResolverSignature<{ EXITED?: any, INTENT?: any, LEAD?: any, PRODUCING?: any, REJECTED?: any, SIGNED?: any, STARTED?: any, TALKS?: any }, ResolversTypes['ProjectStage']>;

export type QualifierResolvers = EnumResolverSignature<{ ABOUT?: any, AT_LEAST?: any, EXACT?: any, EXPECTED?: any, TARGET?: any }, ResolversTypes['Qualifier']>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'first' | 'link' | 'region'>>;
  chain?: Resolver<Maybe<ResolversTypes['Chain']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'id'>>;
  chainMap?: Resolver<ResolversTypes['ChainMap'], ParentType, ContextType, RequireFields<QueryChainMapArgs, 'chain' | 'region'>>;
  chains?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<QueryChainsArgs, 'first'>>;
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, RequireFields<QueryCoverageArgs, 'regions'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'id'>>;
  firms?: Resolver<ResolversTypes['FirmConnection'], ParentType, ContextType, RequireFields<QueryFirmsArgs, 'first'>>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<QueryGapArgs, 'link' | 'region'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'region'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  targetList?: Resolver<Maybe<ResolversTypes['TargetList']>, ParentType, ContextType, RequireFields<QueryTargetListArgs, 'id'>>;
  targetLists?: Resolver<ResolversTypes['TargetListConnection'], ParentType, ContextType, RequireFields<QueryTargetListsArgs, 'first'>>;
};

export type RateBasisResolvers = EnumResolverSignature<{ INVESTMENT?: any, PROJECTS?: any }, ResolversTypes['RateBasis']>;

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  assets?: Resolver<ReadonlyArray<ResolversTypes['Asset']>, ParentType, ContextType, Partial<RegionAssetsArgs>>;
  batches?: Resolver<ReadonlyArray<ResolversTypes['Batch']>, ParentType, ContextType>;
  chainRoles?: Resolver<ReadonlyArray<ResolversTypes['ChainRoleRow']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes['Contact']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType, Partial<RegionDutiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Leadership']>, ParentType, ContextType, Partial<RegionLeadersArgs>>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  metrics?: Resolver<ReadonlyArray<ResolversTypes['Metric']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<RegionProjectsArgs, 'first'>>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['PlanTarget']>, ParentType, ContextType>;
  trips?: Resolver<ReadonlyArray<ResolversTypes['Trip']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type RegionLevelResolvers = EnumResolverSignature<{ AREA?: any, CITY?: any, COUNTRY?: any, COUNTY?: any, PROVINCE?: any, TOWN?: any, ZONE?: any }, ResolversTypes['RegionLevel']>;

export type ScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  factors?: Resolver<ReadonlyArray<ResolversTypes['Factor']>, ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  thing?: Resolver<ResolversTypes['Thing'], ParentType, ContextType>;
};

export type SensitivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sensitivity'] = ResolversParentTypes['Sensitivity']> = {
  unknown?: Resolver<Maybe<ResolversTypes['DecisiveUnknown']>, ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['WeightSensitivity']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'Asset' | 'Batch' | 'Chain' | 'Contact' | 'Duty' | 'Firm' | 'Link' | 'Metric' | 'PlanTarget' | 'Product' | 'Project' | 'Region' | 'Trip', ParentType, ContextType>;
};

export type StageResolvers = EnumResolverSignature<{ DOWNSTREAM?: any, MIDSTREAM?: any, UPSTREAM?: any }, ResolversTypes['Stage']>;

export type StageCoverageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StageCoverage'] = ResolversParentTypes['StageCoverage']> = {
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['CoverageSummary'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['TargetList'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Score'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TargetState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TargetListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetList'] = ResolversParentTypes['TargetList']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<TargetListTargetsArgs, 'first'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetListConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetListConnection'] = ResolversParentTypes['TargetListConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TargetList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetListEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TargetListEdge'] = ResolversParentTypes['TargetListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TargetList'], ParentType, ContextType>;
};

export type ThingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Thing'] = ResolversParentTypes['Thing']> = {
  __resolveType: TypeResolveFn<'Chain' | 'Firm' | 'Link' | 'Product' | 'Project' | 'Region', ParentType, ContextType>;
};

export type TieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TieKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TieStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TieKindResolvers = EnumResolverSignature<{ ADVISES?: any, CONTROLS?: any, FINANCES?: any, INTRODUCED?: any, INVESTS_IN?: any, PARTNERS?: any, SUPPLIES?: any }, ResolversTypes['TieKind']>;

export type TieStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ENDED?: any, PLANNED?: any }, ResolversTypes['TieStatus']>;

export type TripResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trip'] = ResolversParentTypes['Trip']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  destinations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firmsMet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectsMet?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['TripStatus']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  trips?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TripStatusResolvers = EnumResolverSignature<{ DONE?: any, PLANNED?: any }, ResolversTypes['TripStatus']>;

export type UsedCandidateWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UsedCandidateWeights'] = ResolversParentTypes['UsedCandidateWeights']> = {
  affinity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  engagement?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type UsedGapWeightsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UsedGapWeights'] = ResolversParentTypes['UsedGapWeights']> = {
  demand?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  inputs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leaders?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prospects?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  relatedness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unlock?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WeightSensitivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WeightSensitivity'] = ResolversParentTypes['WeightSensitivity']> = {
  factor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Asset?: AssetResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchKind?: BatchKindResolvers;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  Chain?: ChainResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainMap?: ChainMapResolvers<ContextType>;
  ChainRole?: ChainRoleResolvers;
  ChainRoleRow?: ChainRoleRowResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactDirection?: ContactDirectionResolvers;
  ContactKind?: ContactKindResolvers;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageSummary?: CoverageSummaryResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecisiveUnknown?: DecisiveUnknownResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmConnection?: FirmConnectionResolvers<ContextType>;
  FirmEdge?: FirmEdgeResolvers<ContextType>;
  FirmKind?: FirmKindResolvers;
  FirmProduct?: FirmProductResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GatedOut?: GatedOutResolvers<ContextType>;
  Language?: LanguageResolvers;
  Leadership?: LeadershipResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MapFlow?: MapFlowResolvers<ContextType>;
  MapLink?: MapLinkResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationConnection?: OperationConnectionResolvers<ContextType>;
  OperationEdge?: OperationEdgeResolvers<ContextType>;
  OperationStatus?: OperationStatusResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Path?: PathResolvers<ContextType>;
  PathNode?: PathNodeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PlanTarget?: PlanTargetResolvers<ContextType>;
  PlanTargetKind?: PlanTargetKindResolvers;
  Product?: ProductResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectStage?: ProjectStageResolvers;
  Qualifier?: QualifierResolvers;
  Query?: QueryResolvers<ContextType>;
  RateBasis?: RateBasisResolvers;
  Region?: RegionResolvers<ContextType>;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegionLevel?: RegionLevelResolvers;
  Score?: ScoreResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Sensitivity?: SensitivityResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  Stage?: StageResolvers;
  StageCoverage?: StageCoverageResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  TargetList?: TargetListResolvers<ContextType>;
  TargetListConnection?: TargetListConnectionResolvers<ContextType>;
  TargetListEdge?: TargetListEdgeResolvers<ContextType>;
  Thing?: ThingResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TieKind?: TieKindResolvers;
  TieStatus?: TieStatusResolvers;
  Trip?: TripResolvers<ContextType>;
  TripStatus?: TripStatusResolvers;
  UsedCandidateWeights?: UsedCandidateWeightsResolvers<ContextType>;
  UsedGapWeights?: UsedGapWeightsResolvers<ContextType>;
  WeightSensitivity?: WeightSensitivityResolvers<ContextType>;
};

