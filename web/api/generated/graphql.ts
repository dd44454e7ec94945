/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The steps of 三个一批. */
export type BatchKind =
  /** 投产一批 */
  | 'PRODUCING'
  /** 签约一批 */
  | 'SIGNING'
  /** 开工一批 */
  | 'STARTING';

/** Weights of the candidate factors, each 0 to 10; one left out keeps its default. Out of range, or all zero, is BAD_USER_INPUT. */
export type CandidateWeights = {
  /** How alike is it to the firms that do? Default 1. */
  affinity?: number | null | undefined;
  /** Has it been in touch with the region? Default 1.5. */
  engagement?: number | null | undefined;
  /** Does the firm do what the link does? Default 3.5. */
  fit?: number | null | undefined;
  /** Is its home where the region looks first? Default 0.5. */
  place?: number | null | undefined;
  /** Does it work away from home? Default 1. */
  reach?: number | null | undefined;
  /** How large is it? Default 1. */
  scale?: number | null | undefined;
  /** Is it tied to firms here? Default 1.5. */
  ties?: number | null | undefined;
};

/** How sure a source is of what it is cited for. Rows count alike whatever their certainty. */
export type Certainty =
  /** The source is unclear or contradicts another. */
  | 'DOUBTFUL'
  /** Concluded from the source. */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED';

/** What a chain is to a region. */
export type ChainRole =
  /** 新兴产业 */
  | 'EMERGING'
  /** 重点产业 */
  | 'KEY'
  /** 主导产业 */
  | 'LEADING'
  /** 传统产业 */
  | 'TRADITIONAL';

/** Who went to whom. */
export type ContactDirection =
  /** The firm came to the region (请进来). */
  | 'INBOUND'
  /** The region went to the firm (走出去). */
  | 'OUTBOUND';

/** How a contact took place. */
export type ContactKind =
  /** 电话、线上 */
  | 'CALL'
  /** 展会 */
  | 'FAIR'
  /** 考察 */
  | 'INSPECTION'
  /** 洽谈 */
  | 'NEGOTIATION'
  /** 推介会、座谈会 */
  | 'SEMINAR'
  /** 拜访、走访 */
  | 'VISIT';

/** Which way an extension leads. */
export type Direction =
  /** Behind the last link that is here. */
  | 'DOWNSTREAM'
  /** Before the first link that is here. */
  | 'UPSTREAM';

/** Narrows firms; everything given must hold. Amounts in CNY yuan, bounds included; a firm whose amount is not known meets no bound. An unknown id is NOT_FOUND, a least above its greatest BAD_USER_INPUT. */
export type FirmFilter = {
  /** It is chain leader (链主) of this chain somewhere. */
  leadsChain?: string | null | undefined;
  /** It has an active operation at this link. */
  link?: string | null | undefined;
  /** True: it has a stock code; false: it has none. */
  listed?: boolean | null | undefined;
  /** Greatest revenue [CNY yuan]. */
  maxRevenue?: number | null | undefined;
  /** Least registered capital [CNY yuan]. */
  minRegisteredCapital?: number | null | undefined;
  /** Least revenue [CNY yuan]. */
  minRevenue?: number | null | undefined;
  /** It makes exactly this product. */
  product?: string | null | undefined;
  /** Its name, English name or short name holds this text; 1 to 200 characters, case aside. */
  text?: string | null | undefined;
  /** Its home is in this region or below it. */
  within?: string | null | undefined;
};

/** What a firm is. Only FIRM, BRANCH and COOPERATIVE count as firms in statuses and scores. */
export type FirmKind =
  /** 政府部门、管委会 */
  | 'ADMINISTRATION'
  /** 银行、金融机构 */
  | 'BANK'
  /** 分公司 */
  | 'BRANCH'
  /** 商会、协会 */
  | 'CHAMBER'
  /** 合作社 */
  | 'COOPERATIVE'
  /** 企业 */
  | 'FIRM'
  /** 科研院所 */
  | 'INSTITUTE'
  /** 高校 */
  | 'UNIVERSITY';

/** Whether a flow's ends are here: PRESENT or WEAK. */
export type FlowState =
  /** Neither end is here. */
  | 'ABSENT'
  /** Exactly one end is here. */
  | 'BROKEN'
  /** Both ends are here. */
  | 'LIVE';

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
  demand?: number | null | undefined;
  /** Is what the link needs here? Default 1.5. */
  inputs?: number | null | undefined;
  /** Is it near what the chain leaders run? Default 1.5. */
  leaders?: number | null | undefined;
  /** Does the region's plan want it? Default 1.5. */
  plan?: number | null | undefined;
  /** Are there firms elsewhere that could come? Default 1. */
  prospects?: number | null | undefined;
  /** Do regions with a like industry have it? Default 1. */
  relatedness?: number | null | undefined;
  /** Would it make further gaps reachable? Default 1. */
  unlock?: number | null | undefined;
};

/** Why a firm is no candidate whatever speaks for it. */
export type GateReason =
  /** It is active or planned at the link in the region already. */
  | 'ALREADY_HERE'
  /** Its only projects of the link in the region were rejected or left. */
  | 'TURNED_DOWN';

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

/** A language of sentences made by the rules. */
export type Language =
  /** English. */
  | 'EN'
  /** Chinese. */
  | 'ZH';

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
  id: string;
  /** What it is. */
  kind: NodeKind;
};

/** Whether a firm works at a link. */
export type OperationStatus =
  /** It does now. */
  | 'ACTIVE'
  /** It did; counts nowhere. */
  | 'CLOSED'
  /** It means to. */
  | 'PLANNED';

/** What a plan says of a link or chain. */
export type PlanTargetKind =
  /** The plan bars it. */
  | 'EXCLUDED'
  /** The plan wants it. */
  | 'WANTED'
  /** The plan calls it weak. */
  | 'WEAK';

/** How far an investment project is. */
export type ProjectStage =
  /** 退出: was here or agreed, and left. */
  | 'EXITED'
  /** 意向 */
  | 'INTENT'
  /** 线索: a clue, nobody has talked yet. */
  | 'LEAD'
  /** 投产: its firms count as active at its link. */
  | 'PRODUCING'
  /** 不予引进: turned down. */
  | 'REJECTED'
  /** 签约 */
  | 'SIGNED'
  /** 开工 */
  | 'STARTED'
  /** 洽谈 */
  | 'TALKS';

/** How a figure is meant. */
export type Qualifier =
  /** About this much. */
  | 'ABOUT'
  /** At least this much. */
  | 'AT_LEAST'
  /** As counted. */
  | 'EXACT'
  /** Expected. */
  | 'EXPECTED'
  /** Aimed at. */
  | 'TARGET';

/** What a reported rate counts. */
export type RateBasis =
  /** Investment. */
  | 'INVESTMENT'
  /** Projects. */
  | 'PROJECTS';

/** The level of a region, from wide to narrow. */
export type RegionLevel =
  /** An area such as 长三角 that spans regions without being their parent. */
  | 'AREA'
  /** 地级市 */
  | 'CITY'
  /** 国家 */
  | 'COUNTRY'
  /** 县、区、县级市 */
  | 'COUNTY'
  /** 省、自治区、直辖市 */
  | 'PROVINCE'
  /** 乡、镇、街道 */
  | 'TOWN'
  /** 开发区: a development zone. */
  | 'ZONE';

/** The third of a chain that a link belongs to. */
export type Stage =
  /** 下游: end products, use, services, recycling. */
  | 'DOWNSTREAM'
  /** 中游: the core products. */
  | 'MIDSTREAM'
  /** 上游: raw materials, parts and equipment. */
  | 'UPSTREAM';

/** A target list to be made. */
export type TargetListInput = {
  /** 1 to 200 characters on one line. */
  name: string;
  /** A remark of at most 4,000 characters. */
  note?: string | null | undefined;
  /** Id of the region it is for. NOT_FOUND where there is none. */
  region: string;
};

/** Changes of a target: a field left out stays, null clears it (`state` cannot be cleared). There is no field for tax promises. */
export type TargetPatch = {
  /** A remark of at most 4,000 characters. */
  note?: string | null | undefined;
  /** Who takes care of it: an office, at most 200 characters on one line. */
  owner?: string | null | undefined;
  /** Why this firm, in the words of whoever decided; kept for fair-competition review. At most 4,000 characters. */
  reason?: string | null | undefined;
  /** How far the work is. */
  state?: TargetState | null | undefined;
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

/** What one firm is to another, read from `from` to `to`. */
export type TieKind =
  /** 顾问: advises it. */
  | 'ADVISES'
  /** 控股: holds control of it. */
  | 'CONTROLS'
  /** 融资: finances it. */
  | 'FINANCES'
  /** 引荐: brought it to a region (以商招商). */
  | 'INTRODUCED'
  /** 投资: holds a share of it. */
  | 'INVESTS_IN'
  /** 合作: works with it. */
  | 'PARTNERS'
  /** 供货: sells to it. */
  | 'SUPPLIES';

/** How far a tie stands. */
export type TieStatus =
  /** It holds now. */
  | 'ACTIVE'
  /** It is over; counts nothing. */
  | 'ENDED'
  /** Announced or under way; counts half. */
  | 'PLANNED';

/** Whether a journey took place. */
export type TripStatus =
  /** It took place. */
  | 'DONE'
  /** It is planned. */
  | 'PLANNED';

export type CandidateListQueryVariables = Exact<{
  link: string;
  region: string;
  filter?: FirmFilter | null | undefined;
  weights?: CandidateWeights | null | undefined;
  preferred?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
  lang: Language;
}>;


export type CandidateListQuery = { candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, gatedOut: Array<{ reason: GateReason, count: number }>, nodes: Array<{ grounds: Array<Ground>, alreadyListed: Array<{ id: string, name: string }>, firm: { id: string, name: string, nameEn: string | null, shortName: string | null, industry: string | null, revenue: number | null, registeredCapital: number | null, listedCode: string | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }, score: { point: number, low: number, high: number, known: number, factors: Array<{ name: string, value: number, weight: number, known: boolean, reason: string, evidence: Array<{ text: string, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> }> } }> } };

export type CandidateRowsQueryVariables = Exact<{
  link: string;
  region: string;
  filter?: FirmFilter | null | undefined;
  weights?: CandidateWeights | null | undefined;
  preferred?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CandidateRowsQuery = { link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } } | null, candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, gatedOut: Array<{ reason: GateReason, count: number }>, nodes: Array<{ grounds: Array<Ground>, alreadyListed: Array<{ id: string, name: string }>, firm: { id: string, name: string, nameEn: string | null, industry: string | null, revenue: number | null, registeredCapital: number | null, listedCode: string | null, region: { id: string, name: string, nameEn: string | null } | null }, score: { point: number, low: number, high: number, known: number, factors: Array<{ name: string, value: number, weight: number, known: boolean }> } }> } };

export type ChainMapViewQueryVariables = Exact<{
  chain: string;
  region: string;
  assume?: Array<string> | string | null | undefined;
  weights?: GapWeights | null | undefined;
  lang: Language;
}>;


export type ChainMapViewQuery = { chainMap: { rules: number, dataVersion: string, chain: { id: string, name: string, nameEn: string | null, description: string | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, summary: { present: number, weak: number, planned: number, missing: number, excluded: number, completeness: number }, leaders: Array<{ firm: { id: string, name: string, nameEn: string | null, shortName: string | null } }>, flows: Array<{ from: string, to: string, state: FlowState, product: { id: string, name: string, nameEn: string | null } | null }>, links: Array<{ status: LinkStatus, checked: boolean, column: number, activeFirms: number, plannedFirms: number, nationalFirms: number, locationQuotient: number | null, projectsInTalks: number, leaders: Array<{ id: string, name: string, nameEn: string | null, shortName: string | null }>, link: { id: string, name: string, nameEn: string | null, stage: Stage, description: string | null }, gap: { kind: GapKind, direction: Direction | null, adjacent: boolean, distance: number | null, score: { point: number, low: number, high: number, known: number, factors: Array<{ name: string, value: number, weight: number, known: boolean, reason: string }> } } | null }> } };

export type LinkDetailQueryVariables = Exact<{
  link: string;
  region: string;
}>;


export type LinkDetailQuery = { link: { id: string, name: string, nameEn: string | null, stage: Stage, description: string | null, products: Array<{ id: string, name: string, nameEn: string | null }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }>, operations: { totalCount: number, nodes: Array<{ status: OperationStatus, capacity: string | null, since: string | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel } | null, firm: { id: string, name: string, nameEn: string | null }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } } | null, region: { id: string, projects: { totalCount: number, nodes: Array<{ id: string, name: string, stage: ProjectStage, firms: Array<{ id: string, name: string, nameEn: string | null }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } } | null };

export type GapEvidenceQueryVariables = Exact<{
  link: string;
  region: string;
  assume?: Array<string> | string | null | undefined;
  weights?: GapWeights | null | undefined;
  lang: Language;
}>;


export type GapEvidenceQuery = { gap: { link: { id: string }, score: { point: number, low: number, high: number, known: number, factors: Array<{ name: string, value: number, weight: number, known: boolean, reason: string, evidence: Array<{ text: string, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> }> } } | null };

export type CitationFieldsFragment = { locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } };

export type ScoreFieldsFragment = { point: number, low: number, high: number, known: number, factors: Array<{ name: string, value: number, weight: number, known: boolean, reason: string, evidence: Array<{ text: string, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> }> };

export type RegionNameFragment = { id: string, name: string, nameEn: string | null, level: RegionLevel };

export type SummaryFieldsFragment = { present: number, weak: number, planned: number, missing: number, excluded: number, completeness: number };

export type RegionCoverageQueryVariables = Exact<{
  chains?: Array<string> | string | null | undefined;
  regions: Array<string> | string;
}>;


export type RegionCoverageQuery = { coverage: Array<{ leaders: number, chain: { id: string, name: string, nameEn: string | null }, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, summary: { present: number, weak: number, planned: number, missing: number, excluded: number, completeness: number }, stages: Array<{ stage: Stage, summary: { present: number, weak: number, planned: number, missing: number, excluded: number, completeness: number } }> }> };

export type DossierProjectsQueryVariables = Exact<{
  region: string;
  first: number;
  after?: string | null | undefined;
}>;


export type DossierProjectsQuery = { region: { id: string, projects: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, stage: ProjectStage, investment: number | null, fixedInvestment: number | null, investedToDate: number | null, annualOutput: number | null, annualTax: number | null, jobs: number | null, landMu: number | null, capacity: string | null, announcedOn: string | null, signedOn: string | null, startedOn: string | null, expectedProducingOn: string | null, producingOn: string | null, note: string | null, chain: { id: string, name: string, nameEn: string | null } | null, link: { id: string, name: string, nameEn: string | null } | null, firms: Array<{ id: string, name: string, nameEn: string | null }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } } | null };

export type DossierBatchesQueryVariables = Exact<{
  region: string;
}>;


export type DossierBatchesQuery = { region: { id: string, batches: Array<{ period: string, batch: BatchKind, rounds: number | null, projects: number, investment: number | null, annualOutput: number | null, advancedProjects: number | null, advancedInvestment: number | null, investedToDate: number | null, reportedRate: number | null, rateBasis: RateBasis | null, advancedShare: number | null, advancedInvestmentShare: number | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, metrics: Array<{ period: string, metric: string, value: string, unit: string | null, qualifier: Qualifier | null, note: string | null, chain: { id: string, name: string, nameEn: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type DossierContactsQueryVariables = Exact<{
  region: string;
}>;


export type DossierContactsQuery = { region: { id: string, trips: Array<{ id: string, status: TripStatus | null, trips: number, destinations: Array<string>, from: string | null, to: string | null, firmsMet: number | null, projectsMet: number | null, ledBy: string | null, purpose: string | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, contacts: Array<{ id: string, kind: ContactKind, direction: ContactDirection | null, party: string | null, on: string | null, place: string | null, topic: string | null, outcome: string | null, host: string | null, counterpart: string | null, firm: { id: string, name: string, nameEn: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type DossierDutiesQueryVariables = Exact<{
  region: string;
}>;


export type DossierDutiesQuery = { region: { id: string, duties: Array<{ id: string, kind: string, holder: string | null, cadence: string | null, status: string | null, note: string | null, chain: { id: string, name: string, nameEn: string | null } | null, project: { id: string, name: string } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type DossierAssetsQueryVariables = Exact<{
  region: string;
}>;


export type DossierAssetsQuery = { region: { id: string, assets: Array<{ id: string, kind: string, name: string, areaMu: number | null, floorM2: number | null, units: number | null, unitsOccupied: number | null, amount: number | null, ownAmount: number | null, firmsServed: number | null, status: string | null, asOf: string | null, note: string | null, chain: { id: string, name: string, nameEn: string | null } | null, firms: Array<{ id: string, name: string, nameEn: string | null }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type DossierChainsQueryVariables = Exact<{
  region: string;
}>;


export type DossierChainsQuery = { region: { id: string, chainRoles: Array<{ role: ChainRole, surveyedOn: string | null, targetOutput: number | null, since: string | null, note: string | null, chain: { id: string, name: string, nameEn: string | null }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, targets: Array<{ kind: PlanTargetKind, note: string | null, chain: { id: string, name: string, nameEn: string | null } | null, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } } | null, sourceRegions: Array<{ id: string, name: string, nameEn: string | null }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, leaders: Array<{ firm: { id: string, name: string, nameEn: string | null }, chain: { id: string, name: string, nameEn: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type FirmProfileQueryVariables = Exact<{
  firm: string;
}>;


export type FirmProfileQuery = { firm: { id: string, name: string, nameEn: string | null, shortName: string | null, kind: FirmKind, industry: string | null, businessScope: string | null, creditCode: string | null, listedCode: string | null, registeredCapital: number | null, revenue: number | null, employees: number | null, foundedOn: string | null, website: string | null, active: boolean, region: { id: string, name: string, nameEn: string | null, level: RegionLevel } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }>, products: Array<{ revenueShare: number | null, product: { id: string, name: string, nameEn: string | null }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, operations: Array<{ status: OperationStatus, capacity: string | null, since: string | null, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }, region: { id: string, name: string, nameEn: string | null, level: RegionLevel } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, leads: Array<{ chain: { id: string, name: string, nameEn: string | null } | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, ties: { totalCount: number, nodes: Array<{ kind: TieKind, status: TieStatus, share: number | null, since: string | null, note: string | null, from: { id: string, name: string, nameEn: string | null, shortName: string | null }, to: { id: string, name: string, nameEn: string | null, shortName: string | null }, product: { id: string, name: string, nameEn: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> }, projects: Array<{ id: string, name: string, stage: ProjectStage, investment: number | null, announcedOn: string | null, signedOn: string | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }>, contacts: Array<{ id: string, kind: ContactKind, direction: ContactDirection | null, on: string | null, place: string | null, topic: string | null, outcome: string | null, host: string | null, counterpart: string | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }> } | null };

export type FirmPathsQueryVariables = Exact<{
  from: NodeRef;
  to: NodeRef;
  hops: number;
  first: number;
}>;


export type FirmPathsQuery = { paths: Array<{ steps: Array<{ kind: string, forward: boolean }>, nodes: Array<
      | { __typename: 'Chain', id: string, name: string, nameEn: string | null }
      | { __typename: 'Firm', id: string, name: string, nameEn: string | null }
      | { __typename: 'Link', id: string, name: string, nameEn: string | null }
      | { __typename: 'Product', id: string, name: string, nameEn: string | null }
      | { __typename: 'Project', id: string, name: string }
      | { __typename: 'Region', id: string, name: string, nameEn: string | null }
    > }> };

export type PathEndsQueryVariables = Exact<{
  firm: string;
  region: string;
}>;


export type PathEndsQuery = { firm: { id: string, name: string, nameEn: string | null } | null, region: { id: string, name: string, nameEn: string | null, level: RegionLevel } | null };

export type FindRegionsQueryVariables = Exact<{
  text?: string | null | undefined;
  level?: RegionLevel | null | undefined;
  within?: string | null | undefined;
  first: number;
}>;


export type FindRegionsQuery = { regions: { totalCount: number, nodes: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel, ancestors: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel }> }> } };

export type RegionHeadQueryVariables = Exact<{
  region: string;
}>;


export type RegionHeadQuery = { region: { id: string, name: string, nameEn: string | null, level: RegionLevel, ancestors: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel }>, children: Array<{ id: string, name: string, nameEn: string | null, level: RegionLevel }>, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> } | null };

export type StartAnswersQueryVariables = Exact<{
  region: string;
  lang: Language;
}>;


export type StartAnswersQuery = { region: { id: string, leaders: Array<{ firm: { id: string, name: string, nameEn: string | null, shortName: string | null }, chain: { id: string, name: string, nameEn: string | null } | null }>, talks: { totalCount: number, nodes: Array<{ id: string, name: string, stage: ProjectStage }> } } | null, targetLists: { totalCount: number, nodes: Array<{ id: string, name: string, targets: { totalCount: number } }> }, gaps: { totalCount: number, nodes: Array<{ kind: GapKind, direction: Direction | null, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }, score: { point: number, factors: Array<{ name: string, value: number, known: boolean, reason: string }> } }> } };

export type LeaderPurchasesQueryVariables = Exact<{
  region: string;
}>;


export type LeaderPurchasesQuery = { region: { id: string, leaders: Array<{ firm: { id: string, ties: { nodes: Array<{ from: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null, ancestors: Array<{ id: string }> } | null }, to: { id: string, name: string, nameEn: string | null }, product: { id: string, name: string, nameEn: string | null } | null }> } } }> } | null };

export type SearchAnythingQueryVariables = Exact<{
  text: string;
  kinds?: Array<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;


export type SearchAnythingQuery = { search: Array<{ score: number, matched: string, thing:
      | { __typename: 'Chain', id: string, name: string, nameEn: string | null }
      | { __typename: 'Firm', id: string, name: string, nameEn: string | null }
      | { __typename: 'Link', id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }
      | { __typename: 'Product', id: string, name: string, nameEn: string | null, links: Array<{ id: string, name: string, nameEn: string | null, chain: { id: string } }> }
      | { __typename: 'Project', id: string, name: string, region: { id: string, name: string, nameEn: string | null } }
      | { __typename: 'Region', id: string, name: string, nameEn: string | null }
     }> };

export type SensitivityFieldsFragment = { weights: Array<{ factor: string, kept: number }>, unknown: { factor: string, place: number, worst: number, best: number, thing:
      | { __typename: 'Chain' }
      | { __typename: 'Firm', name: string, nameEn: string | null }
      | { __typename: 'Link', name: string, nameEn: string | null }
      | { __typename: 'Product' }
      | { __typename: 'Project' }
      | { __typename: 'Region' }
     } | null };

export type CandidateSensitivityQueryVariables = Exact<{
  link: string;
  region: string;
  filter?: FirmFilter | null | undefined;
  weights?: CandidateWeights | null | undefined;
  preferred?: Array<string> | string | null | undefined;
}>;


export type CandidateSensitivityQuery = { candidates: { sensitivity: { weights: Array<{ factor: string, kept: number }>, unknown: { factor: string, place: number, worst: number, best: number, thing:
          | { __typename: 'Chain' }
          | { __typename: 'Firm', name: string, nameEn: string | null }
          | { __typename: 'Link', name: string, nameEn: string | null }
          | { __typename: 'Product' }
          | { __typename: 'Project' }
          | { __typename: 'Region' }
         } | null } | null } };

export type GapSensitivityQueryVariables = Exact<{
  region: string;
  chain: string;
  assume?: Array<string> | string | null | undefined;
  weights?: GapWeights | null | undefined;
}>;


export type GapSensitivityQuery = { gaps: { sensitivity: { weights: Array<{ factor: string, kept: number }>, unknown: { factor: string, place: number, worst: number, best: number, thing:
          | { __typename: 'Chain' }
          | { __typename: 'Firm', name: string, nameEn: string | null }
          | { __typename: 'Link', name: string, nameEn: string | null }
          | { __typename: 'Product' }
          | { __typename: 'Project' }
          | { __typename: 'Region' }
         } | null } | null } };

export type WallSheetQueryVariables = Exact<{
  chain: string;
  region: string;
  assume?: Array<string> | string | null | undefined;
  weights?: GapWeights | null | undefined;
  first: number;
  lang: Language;
}>;


export type WallSheetQuery = { gaps: { totalCount: number, nodes: Array<{ kind: GapKind, direction: Direction | null, status: LinkStatus, link: { id: string, name: string, nameEn: string | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }, score: { point: number, factors: Array<{ name: string, value: number, weight: number, known: boolean, reason: string }> }, candidates: { totalCount: number, nodes: Array<{ grounds: Array<Ground>, firm: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null, citations: Array<{ locator: string | null, quote: string | null, certainty: Certainty, source: { id: string, title: string, publisher: string | null, publishedOn: string | null, url: string | null } }> }, score: { point: number } }> } }> } };

export type TargetFieldsFragment = { id: string, state: TargetState, reason: string | null, note: string | null, owner: string | null, version: number, addedAt: string, updatedAt: string, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }, firm: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, score: { point: number, low: number, high: number, known: number } };

export type TargetListsQueryVariables = Exact<{
  region?: string | null | undefined;
  first: number;
}>;


export type TargetListsQuery = { targetLists: { totalCount: number, nodes: Array<{ id: string, name: string, note: string | null, version: number, updatedAt: string, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, targets: { totalCount: number } }> } };

export type TargetListViewQueryVariables = Exact<{
  list: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetListViewQuery = { targetList: { id: string, name: string, note: string | null, version: number, createdAt: string, updatedAt: string, region: { id: string, name: string, nameEn: string | null, level: RegionLevel }, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: TargetState, reason: string | null, note: string | null, owner: string | null, version: number, addedAt: string, updatedAt: string, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }, firm: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, score: { point: number, low: number, high: number, known: number } }> } } | null };

export type CreateTargetListMutationVariables = Exact<{
  input: TargetListInput;
}>;


export type CreateTargetListMutation = { createTargetList: { id: string, name: string, version: number } };

export type RenameTargetListMutationVariables = Exact<{
  id: string;
  name: string;
  version: number;
}>;


export type RenameTargetListMutation = { renameTargetList: { id: string, name: string, version: number } };

export type DeleteTargetListMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type DeleteTargetListMutation = { deleteTargetList: string };

export type AddTargetsMutationVariables = Exact<{
  list: string;
  link: string;
  firms: Array<string> | string;
}>;


export type AddTargetsMutation = { addTargets: { id: string, name: string, version: number, targets: { totalCount: number } } };

export type UpdateTargetMutationVariables = Exact<{
  id: string;
  patch: TargetPatch;
  version: number;
}>;


export type UpdateTargetMutation = { updateTarget: { id: string, state: TargetState, reason: string | null, note: string | null, owner: string | null, version: number, addedAt: string, updatedAt: string, link: { id: string, name: string, nameEn: string | null, chain: { id: string, name: string, nameEn: string | null } }, firm: { id: string, name: string, nameEn: string | null, region: { id: string, name: string, nameEn: string | null } | null }, score: { point: number, low: number, high: number, known: number } } };

export type RemoveTargetMutationVariables = Exact<{
  id: string;
  version: number;
}>;


export type RemoveTargetMutation = { removeTarget: string };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
    `, {"fragmentName":"CitationFields"}) as unknown as TypedDocumentString<CitationFieldsFragment, unknown>;
export const ScoreFieldsFragmentDoc = new TypedDocumentString(`
    fragment ScoreFields on Score {
  point
  low
  high
  known
  factors {
    name
    value
    weight
    known
    reason(lang: $lang)
    evidence {
      text(lang: $lang)
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`, {"fragmentName":"ScoreFields"}) as unknown as TypedDocumentString<ScoreFieldsFragment, unknown>;
export const RegionNameFragmentDoc = new TypedDocumentString(`
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}
    `, {"fragmentName":"RegionName"}) as unknown as TypedDocumentString<RegionNameFragment, unknown>;
export const SummaryFieldsFragmentDoc = new TypedDocumentString(`
    fragment SummaryFields on CoverageSummary {
  present
  weak
  planned
  missing
  excluded
  completeness
}
    `, {"fragmentName":"SummaryFields"}) as unknown as TypedDocumentString<SummaryFieldsFragment, unknown>;
export const SensitivityFieldsFragmentDoc = new TypedDocumentString(`
    fragment SensitivityFields on Sensitivity {
  weights {
    factor
    kept
  }
  unknown {
    factor
    place
    worst
    best
    thing {
      __typename
      ... on Firm {
        name
        nameEn
      }
      ... on Link {
        name
        nameEn
      }
    }
  }
}
    `, {"fragmentName":"SensitivityFields"}) as unknown as TypedDocumentString<SensitivityFieldsFragment, unknown>;
export const TargetFieldsFragmentDoc = new TypedDocumentString(`
    fragment TargetFields on Target {
  id
  state
  reason
  note
  owner
  version
  addedAt
  updatedAt
  link {
    id
    name
    nameEn
    chain {
      id
      name
      nameEn
    }
  }
  firm {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
  }
  score {
    point
    low
    high
    known
  }
}
    `, {"fragmentName":"TargetFields"}) as unknown as TypedDocumentString<TargetFieldsFragment, unknown>;
export const CandidateListDocument = new TypedDocumentString(`
    query CandidateList($link: ID!, $region: ID!, $filter: FirmFilter, $weights: CandidateWeights, $preferred: [ID!], $first: Int!, $after: String, $lang: Language!) {
  candidates(
    link: $link
    region: $region
    filter: $filter
    weights: $weights
    preferredRegions: $preferred
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    gatedOut {
      reason
      count
    }
    nodes {
      grounds
      alreadyListed {
        id
        name
      }
      firm {
        id
        name
        nameEn
        shortName
        industry
        revenue
        registeredCapital
        listedCode
        region {
          ...RegionName
        }
        citations {
          ...CitationFields
        }
      }
      score {
        ...ScoreFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment ScoreFields on Score {
  point
  low
  high
  known
  factors {
    name
    value
    weight
    known
    reason(lang: $lang)
    evidence {
      text(lang: $lang)
      citations {
        ...CitationFields
      }
    }
  }
}
fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<CandidateListQuery, CandidateListQueryVariables>;
export const CandidateRowsDocument = new TypedDocumentString(`
    query CandidateRows($link: ID!, $region: ID!, $filter: FirmFilter, $weights: CandidateWeights, $preferred: [ID!], $first: Int!, $after: String) {
  link(id: $link) {
    id
    name
    nameEn
    chain {
      id
      name
      nameEn
    }
  }
  candidates(
    link: $link
    region: $region
    filter: $filter
    weights: $weights
    preferredRegions: $preferred
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    gatedOut {
      reason
      count
    }
    nodes {
      grounds
      alreadyListed {
        id
        name
      }
      firm {
        id
        name
        nameEn
        industry
        revenue
        registeredCapital
        listedCode
        region {
          id
          name
          nameEn
        }
      }
      score {
        point
        low
        high
        known
        factors {
          name
          value
          weight
          known
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CandidateRowsQuery, CandidateRowsQueryVariables>;
export const ChainMapViewDocument = new TypedDocumentString(`
    query ChainMapView($chain: ID!, $region: ID!, $assume: [ID!], $weights: GapWeights, $lang: Language!) {
  chainMap(chain: $chain, region: $region, assume: $assume, weights: $weights) {
    rules
    dataVersion
    chain {
      id
      name
      nameEn
      description
      citations {
        ...CitationFields
      }
    }
    region {
      ...RegionName
    }
    summary {
      ...SummaryFields
    }
    leaders {
      firm {
        id
        name
        nameEn
        shortName
      }
    }
    flows {
      from
      to
      state
      product {
        id
        name
        nameEn
      }
    }
    links {
      status
      checked
      column
      activeFirms
      plannedFirms
      nationalFirms
      locationQuotient
      projectsInTalks
      leaders {
        id
        name
        nameEn
        shortName
      }
      link {
        id
        name
        nameEn
        stage
        description
      }
      gap {
        kind
        direction
        adjacent
        distance
        score {
          point
          low
          high
          known
          factors {
            name
            value
            weight
            known
            reason(lang: $lang)
          }
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment RegionName on Region {
  id
  name
  nameEn
  level
}
fragment SummaryFields on CoverageSummary {
  present
  weak
  planned
  missing
  excluded
  completeness
}`) as unknown as TypedDocumentString<ChainMapViewQuery, ChainMapViewQueryVariables>;
export const LinkDetailDocument = new TypedDocumentString(`
    query LinkDetail($link: ID!, $region: ID!) {
  link(id: $link) {
    id
    name
    nameEn
    stage
    description
    products {
      id
      name
      nameEn
    }
    citations {
      ...CitationFields
    }
    operations(region: $region, first: 50) {
      totalCount
      nodes {
        status
        capacity
        since
        region {
          ...RegionName
        }
        firm {
          id
          name
          nameEn
        }
        citations {
          ...CitationFields
        }
      }
    }
  }
  region(id: $region) {
    id
    projects(link: $link, first: 50) {
      totalCount
      nodes {
        id
        name
        stage
        firms {
          id
          name
          nameEn
        }
        citations {
          ...CitationFields
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<LinkDetailQuery, LinkDetailQueryVariables>;
export const GapEvidenceDocument = new TypedDocumentString(`
    query GapEvidence($link: ID!, $region: ID!, $assume: [ID!], $weights: GapWeights, $lang: Language!) {
  gap(link: $link, region: $region, assume: $assume, weights: $weights) {
    link {
      id
    }
    score {
      ...ScoreFields
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment ScoreFields on Score {
  point
  low
  high
  known
  factors {
    name
    value
    weight
    known
    reason(lang: $lang)
    evidence {
      text(lang: $lang)
      citations {
        ...CitationFields
      }
    }
  }
}`) as unknown as TypedDocumentString<GapEvidenceQuery, GapEvidenceQueryVariables>;
export const RegionCoverageDocument = new TypedDocumentString(`
    query RegionCoverage($chains: [ID!], $regions: [ID!]!) {
  coverage(chains: $chains, regions: $regions) {
    leaders
    chain {
      id
      name
      nameEn
    }
    region {
      ...RegionName
    }
    summary {
      ...SummaryFields
    }
    stages {
      stage
      summary {
        ...SummaryFields
      }
    }
  }
}
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}
fragment SummaryFields on CoverageSummary {
  present
  weak
  planned
  missing
  excluded
  completeness
}`) as unknown as TypedDocumentString<RegionCoverageQuery, RegionCoverageQueryVariables>;
export const DossierProjectsDocument = new TypedDocumentString(`
    query DossierProjects($region: ID!, $first: Int!, $after: String) {
  region(id: $region) {
    id
    projects(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        stage
        investment
        fixedInvestment
        investedToDate
        annualOutput
        annualTax
        jobs
        landMu
        capacity
        announcedOn
        signedOn
        startedOn
        expectedProducingOn
        producingOn
        note
        chain {
          id
          name
          nameEn
        }
        link {
          id
          name
          nameEn
        }
        firms {
          id
          name
          nameEn
        }
        citations {
          ...CitationFields
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierProjectsQuery, DossierProjectsQueryVariables>;
export const DossierBatchesDocument = new TypedDocumentString(`
    query DossierBatches($region: ID!) {
  region(id: $region) {
    id
    batches {
      period
      batch
      rounds
      projects
      investment
      annualOutput
      advancedProjects
      advancedInvestment
      investedToDate
      reportedRate
      rateBasis
      advancedShare
      advancedInvestmentShare
      citations {
        ...CitationFields
      }
    }
    metrics {
      period
      metric
      value
      unit
      qualifier
      note
      chain {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierBatchesQuery, DossierBatchesQueryVariables>;
export const DossierContactsDocument = new TypedDocumentString(`
    query DossierContacts($region: ID!) {
  region(id: $region) {
    id
    trips {
      id
      status
      trips
      destinations
      from
      to
      firmsMet
      projectsMet
      ledBy
      purpose
      citations {
        ...CitationFields
      }
    }
    contacts {
      id
      kind
      direction
      party
      on
      place
      topic
      outcome
      host
      counterpart
      firm {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierContactsQuery, DossierContactsQueryVariables>;
export const DossierDutiesDocument = new TypedDocumentString(`
    query DossierDuties($region: ID!) {
  region(id: $region) {
    id
    duties {
      id
      kind
      holder
      cadence
      status
      note
      chain {
        id
        name
        nameEn
      }
      project {
        id
        name
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierDutiesQuery, DossierDutiesQueryVariables>;
export const DossierAssetsDocument = new TypedDocumentString(`
    query DossierAssets($region: ID!) {
  region(id: $region) {
    id
    assets {
      id
      kind
      name
      areaMu
      floorM2
      units
      unitsOccupied
      amount
      ownAmount
      firmsServed
      status
      asOf
      note
      chain {
        id
        name
        nameEn
      }
      firms {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierAssetsQuery, DossierAssetsQueryVariables>;
export const DossierChainsDocument = new TypedDocumentString(`
    query DossierChains($region: ID!) {
  region(id: $region) {
    id
    chainRoles {
      role
      surveyedOn
      targetOutput
      since
      note
      chain {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
    targets {
      kind
      note
      chain {
        id
        name
        nameEn
      }
      link {
        id
        name
        nameEn
        chain {
          id
          name
          nameEn
        }
      }
      sourceRegions {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
    leaders {
      firm {
        id
        name
        nameEn
      }
      chain {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<DossierChainsQuery, DossierChainsQueryVariables>;
export const FirmProfileDocument = new TypedDocumentString(`
    query FirmProfile($firm: ID!) {
  firm(id: $firm) {
    id
    name
    nameEn
    shortName
    kind
    industry
    businessScope
    creditCode
    listedCode
    registeredCapital
    revenue
    employees
    foundedOn
    website
    active
    region {
      ...RegionName
    }
    citations {
      ...CitationFields
    }
    products {
      revenueShare
      product {
        id
        name
        nameEn
      }
      citations {
        ...CitationFields
      }
    }
    operations {
      status
      capacity
      since
      link {
        id
        name
        nameEn
        chain {
          id
          name
          nameEn
        }
      }
      region {
        ...RegionName
      }
      citations {
        ...CitationFields
      }
    }
    leads {
      chain {
        id
        name
        nameEn
      }
      region {
        ...RegionName
      }
      citations {
        ...CitationFields
      }
    }
    ties(first: 100) {
      totalCount
      nodes {
        kind
        status
        share
        since
        note
        from {
          id
          name
          nameEn
          shortName
        }
        to {
          id
          name
          nameEn
          shortName
        }
        product {
          id
          name
          nameEn
        }
        citations {
          ...CitationFields
        }
      }
    }
    projects {
      id
      name
      stage
      investment
      announcedOn
      signedOn
      region {
        ...RegionName
      }
      citations {
        ...CitationFields
      }
    }
    contacts {
      id
      kind
      direction
      on
      place
      topic
      outcome
      host
      counterpart
      region {
        ...RegionName
      }
      citations {
        ...CitationFields
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<FirmProfileQuery, FirmProfileQueryVariables>;
export const FirmPathsDocument = new TypedDocumentString(`
    query FirmPaths($from: NodeRef!, $to: NodeRef!, $hops: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxHops: $hops, first: $first) {
    steps {
      kind
      forward
    }
    nodes {
      __typename
      ... on Region {
        id
        name
        nameEn
      }
      ... on Chain {
        id
        name
        nameEn
      }
      ... on Link {
        id
        name
        nameEn
      }
      ... on Product {
        id
        name
        nameEn
      }
      ... on Firm {
        id
        name
        nameEn
      }
      ... on Project {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FirmPathsQuery, FirmPathsQueryVariables>;
export const PathEndsDocument = new TypedDocumentString(`
    query PathEnds($firm: ID!, $region: ID!) {
  firm(id: $firm) {
    id
    name
    nameEn
  }
  region(id: $region) {
    ...RegionName
  }
}
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<PathEndsQuery, PathEndsQueryVariables>;
export const FindRegionsDocument = new TypedDocumentString(`
    query FindRegions($text: String, $level: RegionLevel, $within: ID, $first: Int!) {
  regions(text: $text, level: $level, within: $within, first: $first) {
    totalCount
    nodes {
      ...RegionName
      ancestors {
        ...RegionName
      }
    }
  }
}
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<FindRegionsQuery, FindRegionsQueryVariables>;
export const RegionHeadDocument = new TypedDocumentString(`
    query RegionHead($region: ID!) {
  region(id: $region) {
    ...RegionName
    ancestors {
      ...RegionName
    }
    children {
      ...RegionName
    }
    citations {
      ...CitationFields
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}
fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<RegionHeadQuery, RegionHeadQueryVariables>;
export const StartAnswersDocument = new TypedDocumentString(`
    query StartAnswers($region: ID!, $lang: Language!) {
  region(id: $region) {
    id
    leaders {
      firm {
        id
        name
        nameEn
        shortName
      }
      chain {
        id
        name
        nameEn
      }
    }
    talks: projects(stages: [LEAD, TALKS, INTENT], first: 5) {
      totalCount
      nodes {
        id
        name
        stage
      }
    }
  }
  targetLists(region: $region, first: 5) {
    totalCount
    nodes {
      id
      name
      targets(first: 1) {
        totalCount
      }
    }
  }
  gaps(region: $region, first: 50) {
    totalCount
    nodes {
      kind
      direction
      link {
        id
        name
        nameEn
        chain {
          id
          name
          nameEn
        }
      }
      score {
        point
        factors {
          name
          value
          known
          reason(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartAnswersQuery, StartAnswersQueryVariables>;
export const LeaderPurchasesDocument = new TypedDocumentString(`
    query LeaderPurchases($region: ID!) {
  region(id: $region) {
    id
    leaders {
      firm {
        id
        ties(kinds: [SUPPLIES], first: 20) {
          nodes {
            from {
              id
              name
              nameEn
              region {
                id
                name
                nameEn
                ancestors {
                  id
                }
              }
            }
            to {
              id
              name
              nameEn
            }
            product {
              id
              name
              nameEn
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeaderPurchasesQuery, LeaderPurchasesQueryVariables>;
export const SearchAnythingDocument = new TypedDocumentString(`
    query SearchAnything($text: String!, $kinds: [NodeKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
    score
    matched
    thing {
      __typename
      ... on Region {
        id
        name
        nameEn
      }
      ... on Chain {
        id
        name
        nameEn
      }
      ... on Link {
        id
        name
        nameEn
        chain {
          id
          name
          nameEn
        }
      }
      ... on Product {
        id
        name
        nameEn
        links {
          id
          name
          nameEn
          chain {
            id
          }
        }
      }
      ... on Firm {
        id
        name
        nameEn
      }
      ... on Project {
        id
        name
        region {
          id
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchAnythingQuery, SearchAnythingQueryVariables>;
export const CandidateSensitivityDocument = new TypedDocumentString(`
    query CandidateSensitivity($link: ID!, $region: ID!, $filter: FirmFilter, $weights: CandidateWeights, $preferred: [ID!]) {
  candidates(
    link: $link
    region: $region
    filter: $filter
    weights: $weights
    preferredRegions: $preferred
    first: 1
  ) {
    sensitivity {
      ...SensitivityFields
    }
  }
}
    fragment SensitivityFields on Sensitivity {
  weights {
    factor
    kept
  }
  unknown {
    factor
    place
    worst
    best
    thing {
      __typename
      ... on Firm {
        name
        nameEn
      }
      ... on Link {
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<CandidateSensitivityQuery, CandidateSensitivityQueryVariables>;
export const GapSensitivityDocument = new TypedDocumentString(`
    query GapSensitivity($region: ID!, $chain: ID!, $assume: [ID!], $weights: GapWeights) {
  gaps(
    region: $region
    chain: $chain
    assume: $assume
    weights: $weights
    first: 1
  ) {
    sensitivity {
      ...SensitivityFields
    }
  }
}
    fragment SensitivityFields on Sensitivity {
  weights {
    factor
    kept
  }
  unknown {
    factor
    place
    worst
    best
    thing {
      __typename
      ... on Firm {
        name
        nameEn
      }
      ... on Link {
        name
        nameEn
      }
    }
  }
}`) as unknown as TypedDocumentString<GapSensitivityQuery, GapSensitivityQueryVariables>;
export const WallSheetDocument = new TypedDocumentString(`
    query WallSheet($chain: ID!, $region: ID!, $assume: [ID!], $weights: GapWeights, $first: Int!, $lang: Language!) {
  gaps(
    region: $region
    chain: $chain
    assume: $assume
    weights: $weights
    first: $first
  ) {
    totalCount
    nodes {
      kind
      direction
      status
      link {
        id
        name
        nameEn
        citations {
          ...CitationFields
        }
      }
      score {
        point
        factors {
          name
          value
          weight
          known
          reason(lang: $lang)
        }
      }
      candidates(first: 3) {
        totalCount
        nodes {
          firm {
            id
            name
            nameEn
            region {
              id
              name
              nameEn
            }
            citations {
              ...CitationFields
            }
          }
          grounds
          score {
            point
          }
        }
      }
    }
  }
}
    fragment CitationFields on Citation {
  locator
  quote
  certainty
  source {
    id
    title
    publisher
    publishedOn
    url
  }
}`) as unknown as TypedDocumentString<WallSheetQuery, WallSheetQueryVariables>;
export const TargetListsDocument = new TypedDocumentString(`
    query TargetLists($region: ID, $first: Int!) {
  targetLists(region: $region, first: $first) {
    totalCount
    nodes {
      id
      name
      note
      version
      updatedAt
      region {
        ...RegionName
      }
      targets(first: 1) {
        totalCount
      }
    }
  }
}
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}`) as unknown as TypedDocumentString<TargetListsQuery, TargetListsQueryVariables>;
export const TargetListViewDocument = new TypedDocumentString(`
    query TargetListView($list: ID!, $first: Int!, $after: String) {
  targetList(id: $list) {
    id
    name
    note
    version
    createdAt
    updatedAt
    region {
      ...RegionName
    }
    targets(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TargetFields
      }
    }
  }
}
    fragment RegionName on Region {
  id
  name
  nameEn
  level
}
fragment TargetFields on Target {
  id
  state
  reason
  note
  owner
  version
  addedAt
  updatedAt
  link {
    id
    name
    nameEn
    chain {
      id
      name
      nameEn
    }
  }
  firm {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
  }
  score {
    point
    low
    high
    known
  }
}`) as unknown as TypedDocumentString<TargetListViewQuery, TargetListViewQueryVariables>;
export const CreateTargetListDocument = new TypedDocumentString(`
    mutation CreateTargetList($input: TargetListInput!) {
  createTargetList(input: $input) {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<CreateTargetListMutation, CreateTargetListMutationVariables>;
export const RenameTargetListDocument = new TypedDocumentString(`
    mutation RenameTargetList($id: ID!, $name: String!, $version: Int!) {
  renameTargetList(id: $id, name: $name, version: $version) {
    id
    name
    version
  }
}
    `) as unknown as TypedDocumentString<RenameTargetListMutation, RenameTargetListMutationVariables>;
export const DeleteTargetListDocument = new TypedDocumentString(`
    mutation DeleteTargetList($id: ID!, $version: Int!) {
  deleteTargetList(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<DeleteTargetListMutation, DeleteTargetListMutationVariables>;
export const AddTargetsDocument = new TypedDocumentString(`
    mutation AddTargets($list: ID!, $link: ID!, $firms: [ID!]!) {
  addTargets(list: $list, link: $link, firms: $firms) {
    id
    name
    version
    targets(first: 1) {
      totalCount
    }
  }
}
    `) as unknown as TypedDocumentString<AddTargetsMutation, AddTargetsMutationVariables>;
export const UpdateTargetDocument = new TypedDocumentString(`
    mutation UpdateTarget($id: ID!, $patch: TargetPatch!, $version: Int!) {
  updateTarget(id: $id, patch: $patch, version: $version) {
    ...TargetFields
  }
}
    fragment TargetFields on Target {
  id
  state
  reason
  note
  owner
  version
  addedAt
  updatedAt
  link {
    id
    name
    nameEn
    chain {
      id
      name
      nameEn
    }
  }
  firm {
    id
    name
    nameEn
    region {
      id
      name
      nameEn
    }
  }
  score {
    point
    low
    high
    known
  }
}`) as unknown as TypedDocumentString<UpdateTargetMutation, UpdateTargetMutationVariables>;
export const RemoveTargetDocument = new TypedDocumentString(`
    mutation RemoveTarget($id: ID!, $version: Int!) {
  removeTarget(id: $id, version: $version)
}
    `) as unknown as TypedDocumentString<RemoveTargetMutation, RemoveTargetMutationVariables>;