import type { RankedAffinity } from '../../domain/affinity/rankAffinity.ts';
import { formPool, type GatedOut, type Ground, isClosed, PREDICTIONS } from '../../domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../../domain/candidateFactors.ts';
import type { CandidateBasis } from '../../domain/candidateFacts.ts';
import { percentilesBeside, percentilesOf } from '../../domain/quantity.ts';
import type { Link, PlanTarget, Region } from '../../domain/record.ts';
import { valuesBy } from '../../domain/score.ts';
import type { Graph } from '../../graph/client.ts';
import {
  type ReadMakersOfLinkRow,
  type ReadNamedAtLinkRow,
  type ReadOperatorsOfLinkRow,
  type ReadPoolBoundsRow,
  type ReadPooledFirmsRow,
  readMakersOfLink,
  readNamedAtLink,
  readOperatorsOfLink,
  readPlans,
  readPoolBounds,
  readPooledFirms,
  readScope,
} from '../../graph/queries.generated.ts';
import { notFound } from '../existing.ts';
import { Kept } from '../kept.ts';
import { fetchRelationsOfFirms, fetchRelationsOfRegion, type LocalRelations } from './localRelations.ts';
import { type PooledFirm, PooledFirms } from './pooledFirms.ts';

/** Whom to look for, and how alike firms are to those that run or make the link. */
export interface PoolQuestion {
  readonly link: Link;
  readonly region: Region;
  readonly preferredRegions: readonly string[] | null;
  readonly dataVersion: string | null;
  readonly findAffinity: () => Promise<RankedAffinity | null>;
}

/** A firm of a pool: all that a ranking needs of it, whatever the weights. */
export interface PoolEntry {
  readonly id: string;
  readonly grounds: readonly Ground[];
  /** Of the factors, in their order; null where unknown. */
  readonly values: readonly (number | null)[];
}

/** The firms that can be ranked for a link in a region, some 300 bytes each, and what their factors were measured by. */
export interface Pool {
  readonly entries: readonly PoolEntry[];
  readonly gatedOut: readonly GatedOut[];
  readonly scale: Scale;
  readonly preferred: Preferred | null;
}

/** The known revenues of the firms with a ground other than PREDICTED. */
export interface Scale {
  /** [firms] */
  readonly population: number;
  readonly percentileOf: (revenue: number) => number;
  /** Of a firm that is not in it. */
  readonly percentileBeside: (revenue: number) => number;
}

interface Preferred {
  readonly regions: readonly Region[];
  /** Ids of all regions within them. */
  readonly scope: ReadonlySet<string>;
}

/**
 * Reads what the values of all candidates rest on, and no more: 63,000 firms as lists of numbers and ids. The entries come in no order.
 * Throws NOT_FOUND for an unknown preferred region.
 */
export async function fetchPool(graph: Graph, question: PoolQuestion, sideOf = smallerSide): Promise<Pool> {
  const { link, region } = question;
  const asked = { regionId: region.id, chainId: link.chainId, dataVersion: question.dataVersion };
  const bounds = readBounds(graph, question);
  const ofRegion = bounds.then((known) => (sideOf(known) === 'region' ? fetchRelationsOfRegion(graph, asked) : null));
  const [{ scope }, { operators, makers, named }, preferred, affinity, relate] = await Promise.all([
    bounds,
    fetchFirmsOfLink(graph, question),
    fetchPreferred(graph, question),
    question.findAffinity(),
    ofRegion,
  ]);
  const firms = new PooledFirms(new Set(scope));
  firms.addOperators(operators);
  firms.addMakers(makers);
  firms.addNamed(named);
  const { pool, gatedOut } = formPool(firms.all());
  const predicted = await fetchPredicted(graph, question, firms, affinity);
  const members = [...pool, ...predicted.map((facts) => ({ facts, grounds: ['PREDICTED'] as readonly Ground[] }))];
  const all = members.map(({ facts }) => facts);
  const relations = relate?.(all) ?? (await fetchRelationsOfFirms(graph, asked, all));
  const revenues = pool.flatMap(({ facts }) => facts.revenue ?? []);
  const scale = {
    population: revenues.length,
    percentileOf: percentilesOf(revenues),
    percentileBeside: percentilesBeside(revenues),
  };
  const entries = members.map(({ facts, grounds }): PoolEntry => {
    const basis = basisOf(facts, grounds, { affinity, relations, scale, preferred });
    return { id: facts.id, grounds, values: valuesBy(CANDIDATE_FACTORS, basis) };
  });
  return { entries, gatedOut, scale, preferred };
}

interface FirmsOfLink {
  readonly operators: readonly ReadOperatorsOfLinkRow[];
  readonly makers: readonly ReadMakersOfLinkRow[];
  readonly named: readonly ReadNamedAtLinkRow[];
}

/** The firms of a link are the same for every region that asks for it: 70,000 in all, some 110 bytes each. */
const firmsOfLinks = new Kept<FirmsOfLink>(70_000, ({ operators, makers, named }) =>
  [operators, makers, named].flat().reduce((sum, { firmIds }) => sum + firmIds.length, 0),
);

function fetchFirmsOfLink(graph: Graph, { link, dataVersion }: PoolQuestion): Promise<FirmsOfLink> {
  const linkId = link.id;
  return firmsOfLinks.read(graph, dataVersion, [linkId], async () => {
    const [operators, makers, named] = await Promise.all([
      graph.read(readOperatorsOfLink, { linkId }),
      graph.read(readMakersOfLink, { linkId }),
      graph.read(readNamedAtLink, { linkId }),
    ]);
    return { operators, makers, named };
  });
}

/** From which side ties and contacts are soonest found. */
function smallerSide({ firmsOfLink, firmsInRegion }: Bounds): 'firms' | 'region' {
  return firmsInRegion < 2 * firmsOfLink ? 'region' : 'firms';
}

function basisOf(
  facts: PooledFirm,
  grounds: readonly Ground[],
  around: Pick<Pool, 'scale' | 'preferred'> & {
    readonly affinity: RankedAffinity | null;
    readonly relations: LocalRelations;
  },
): CandidateBasis {
  const { affinity, relations, preferred, scale } = around;
  const { homeId, places, revenue } = facts;
  // Each by name: spreading them costs ten times as much, and a large link has 63,000.
  return {
    firm: facts.firm,
    operations: facts.operations,
    projects: facts.projects,
    products: facts.products,
    projectContacts: facts.projectContacts,
    grounds,
    affinity: affinity?.of(facts.id) ?? 'NOT_COMPARED',
    ties: relations.tiesOf(facts),
    contacts: relations.contactsOf(facts),
    places: places === null ? null : { length: places },
    scale: revenue === null ? null : { percentile: percentileIn(scale, revenue, grounds) },
    home: homeId === null ? null : { id: homeId },
    preferred: preferred === null ? null : { isHome: homeId !== null && preferred.scope.has(homeId) },
  };
}

/** The percentile of a revenue [CNY yuan] in the population, which a predicted firm is taken into for its own. */
export function percentileIn(scale: Scale, revenue: number, grounds: readonly Ground[]): number {
  return grounds.includes('PREDICTED') ? scale.percentileBeside(revenue) : scale.percentileOf(revenue);
}

type Bounds = Pick<ReadPoolBoundsRow, 'firmsOfLink' | 'firmsInRegion'>;

async function readBounds(graph: Graph, { link, region }: PoolQuestion): Promise<ReadPoolBoundsRow> {
  const [bounds] = await graph.read(readPoolBounds, { linkId: link.id, regionId: region.id });
  return bounds ?? { scope: [], firmsOfLink: 0, firmsInRegion: 0 };
}

async function fetchPreferred(graph: Graph, question: PoolQuestion): Promise<Preferred | null> {
  const ids = question.preferredRegions ?? (await fetchWanted(graph, question));
  if (ids.length === 0) return null;
  const [row] = await graph.read(readScope, { regionIds: [...ids] });
  for (const id of ids)
    if (!row?.regions.some((known) => known.id === id)) throw await notFound(graph, 'Region', id, 'preferredRegions');
  return { regions: row?.regions ?? [], scope: new Set(row?.scope) };
}

/** `source_region_ids` of the wanted targets that name the link, or its chain as a whole, or neither. */
async function fetchWanted(graph: Graph, { link, region }: PoolQuestion): Promise<readonly string[]> {
  const rows = await graph.read(readPlans, { regionId: region.id });
  const isMeant = ({ kind, linkId, chainId }: PlanTarget): boolean =>
    kind === 'wanted' &&
    (linkId === undefined ? chainId === undefined || chainId === link.chainId : linkId === link.id);
  const meant = rows.map(({ target }) => target).filter(isMeant);
  return [...new Set(meant.flatMap(({ sourceRegionIds }) => sourceRegionIds ?? []))];
}

/** For most regions the same ones of a link: of so many links, a hundred firms each. */
const strangersOfLinks = new Kept<readonly ReadPooledFirmsRow[]>(50);

/** Firms that have no ground but are most alike, with a reason: the first that are neither in the pool nor stopped by a gate. */
async function fetchPredicted(
  graph: Graph,
  { link, dataVersion }: PoolQuestion,
  firms: PooledFirms,
  affinity: RankedAffinity | null,
): Promise<readonly PooledFirm[]> {
  const ids = new Set<string>();
  for (const other of affinity?.others ?? []) {
    if (ids.size === PREDICTIONS) break;
    const known = firms.get(other.firmId);
    if ((known === undefined || !isClosed(known)) && other.isFounded) ids.add(other.firmId);
  }
  const strangers = [...ids].filter((id) => firms.get(id) === undefined);
  if (strangers.length > 0) {
    const read = () => graph.read(readPooledFirms, { firmIds: strangers });
    firms.addOthers(await strangersOfLinks.read(graph, dataVersion, [link.id, strangers], read));
  }
  return [...ids].flatMap((id) => firms.get(id) ?? []);
}
