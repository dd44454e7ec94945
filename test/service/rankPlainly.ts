import type { RankedAffinity } from '../../server/domain/affinity/rankAffinity.ts';
import {
  formPool,
  type GatedOut,
  isClosed,
  type LocalTie,
  type PoolFacts,
  PREDICTIONS,
} from '../../server/domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../../server/domain/candidateFactors.ts';
import type { CandidateFacts } from '../../server/domain/candidateFacts.ts';
import { isCountedFirm } from '../../server/domain/firm.ts';
import { percentile } from '../../server/domain/quantity.ts';
import type {
  Contact,
  Firm,
  FirmProduct,
  Link,
  Operation,
  PlanTarget,
  Product,
  Project,
  Region,
  Tie,
} from '../../server/domain/record.ts';
import { type ComputedScore, compareScored, scoreBy, type Weights } from '../../server/domain/score.ts';

/** All that candidates are made of, as plain records. */
export interface PlainWorld {
  readonly regions: readonly Region[];
  readonly links: readonly Link[];
  readonly products: readonly Product[];
  readonly linkProducts: readonly { readonly linkId: string; readonly productId: string }[];
  readonly firms: readonly Firm[];
  readonly firmProducts: readonly FirmProduct[];
  readonly operations: readonly Operation[];
  readonly leaders: readonly { readonly firmId: string; readonly regionId: string; readonly chainId: string }[];
  readonly ties: readonly Tie[];
  readonly projects: readonly Project[];
  readonly contacts: readonly Contact[];
  readonly targets: readonly PlanTarget[];
}

interface PlainRanking {
  readonly candidates: readonly { readonly facts: CandidateFacts; readonly score: ComputedScore }[];
  readonly gatedOut: readonly GatedOut[];
}

/**
 * The candidates of analysis.md section 5 by brute force: the full facts of every firm of the world, straight from its records, put to
 * the rules one by one. Affinity is taken as given.
 */
export function rankPlainly(
  world: PlainWorld,
  asked: {
    readonly link: Link;
    readonly region: Region;
    readonly preferredRegions: readonly string[] | null;
    readonly affinity: RankedAffinity | null;
    readonly weights: Weights;
  },
): PlainRanking {
  const { link, region, affinity, weights } = asked;
  const scope = scopeOf(world, [region.id]);
  const isIn = (id: string | undefined): boolean => id !== undefined && scope.has(id);
  const regionOf = (id: string | undefined): Region | null => world.regions.find((one) => one.id === id) ?? null;
  const placeOf = (operation: Operation, firm: Firm): Region | null => regionOf(operation.regionId || firm.regionId);
  const operationsOf = (firm: Firm) => world.operations.filter(({ firmId }) => firmId === firm.id);
  const projects = world.projects.filter(({ linkId }) => linkId === link.id);
  const talks = new Set(
    projects
      .filter(({ stage, regionId }) => ['lead', 'talks', 'intent'].includes(stage) && isIn(regionId))
      .map(({ id }) => id),
  );
  const made = productsBelow(
    world,
    world.linkProducts.filter(({ linkId }) => linkId === link.id).map(({ productId }) => productId),
  );

  const poolFacts = world.firms.map(
    (firm): PoolFacts => ({
      firm,
      operations: operationsOf(firm)
        .filter(({ linkId }) => linkId === link.id)
        .map((operation) => {
          const at = placeOf(operation, firm);
          return { operation, at, isHere: isIn(at?.id) };
        }),
      projects: projects
        .filter(({ firmIds }) => firmIds?.includes(firm.id))
        .map((project) => ({ project, isHere: isIn(project.regionId) })),
      products: world.firmProducts.flatMap((row) => {
        const product = made.find(({ id }) => id === row.productId);
        return row.firmId === firm.id && product ? [{ made: row, product }] : [];
      }),
      projectContacts: world.contacts.filter(
        ({ firmId, projectId }) => firmId === firm.id && projectId !== undefined && talks.has(projectId),
      ),
    }),
  );
  const { pool, gatedOut } = formPool(poolFacts);
  const closed = new Set(poolFacts.filter(isClosed).map(({ firm }) => firm.id));
  const predictedIds = (affinity?.others ?? [])
    .filter(({ firmId, isFounded }) => isFounded && !closed.has(firmId))
    .slice(0, PREDICTIONS)
    .map(({ firmId }) => firmId);
  const predicted = poolFacts.filter(({ firm }) => predictedIds.includes(firm.id));

  const isPresent = (firm: Firm): boolean =>
    firm.status === 'active' &&
    (isIn(firm.regionId) ||
      operationsOf(firm).some((operation) => operation.status === 'active' && isIn(placeOf(operation, firm)?.id)) ||
      world.projects.some(
        ({ stage, regionId, firmIds }) => stage === 'producing' && isIn(regionId) && firmIds?.includes(firm.id),
      ));
  const tiesOf = (firm: Firm): LocalTie[] =>
    world.ties.flatMap((tie) => {
      const otherId = tie.fromFirmId === firm.id ? tie.toFirmId : tie.toFirmId === firm.id ? tie.fromFirmId : null;
      const other = world.firms.find(({ id }) => id === otherId);
      if (other === undefined || other === firm || !isPresent(other)) return [];
      const isLeader = world.leaders.some(
        ({ firmId, regionId, chainId }) => firmId === other.id && chainId === link.chainId && isIn(regionId),
      );
      return [{ tie, other, isLeader }];
    });
  const wanted = asked.preferredRegions ?? wantedBy(world, region, link);
  const preferred = scopeOf(world, wanted);
  const revenues = pool.flatMap(({ facts }) => facts.firm.revenue ?? []);

  const complete = (facts: PoolFacts, grounds: CandidateFacts['grounds']): CandidateFacts => {
    const { firm } = facts;
    const home = regionOf(firm.regionId);
    const places = operationsOf(firm)
      .filter(({ status }) => status !== 'closed')
      .flatMap((operation) => placeOf(operation, firm) ?? []);
    const population = grounds.includes('PREDICTED') ? [...revenues, firm.revenue ?? 0] : revenues;
    const hasSomething =
      firm.industry !== undefined ||
      firm.businessScope !== undefined ||
      world.firmProducts.some(({ firmId }) => firmId === firm.id);
    return {
      ...facts,
      link,
      region,
      grounds,
      affinity:
        affinity === null ? 'NO_MODELS' : (affinity.of(firm.id) ?? (hasSomething ? 'NOT_COMPARED' : 'NOTHING_KNOWN')),
      ties: tiesOf(firm),
      contacts: world.contacts.filter(({ firmId, regionId }) => firmId === firm.id && isIn(regionId)),
      places: places.length === 0 ? null : [...new Set(places)].filter((place) => place !== home),
      scale:
        firm.revenue === undefined
          ? null
          : { percentile: percentile(firm.revenue, population), population: population.length },
      home,
      preferred:
        wanted.length === 0
          ? null
          : {
              regions: world.regions.filter(({ id }) => wanted.includes(id)),
              isHome: home !== null && preferred.has(home.id),
            },
    };
  };
  const candidates = [
    ...pool.map(({ facts, grounds }) => complete(facts, grounds)),
    ...predicted.map((facts) => complete(facts, ['PREDICTED'])),
  ]
    .filter(({ firm }) => isCountedFirm(firm))
    .map((facts) => ({ facts, score: scoreBy(CANDIDATE_FACTORS, facts, weights) }))
    .sort((left, right) =>
      compareScored(
        { id: left.facts.firm.id, point: left.score.point },
        { id: right.facts.firm.id, point: right.score.point },
      ),
    );
  return { candidates, gatedOut };
}

/** scope(R) of analysis.md section 1, of all the regions together. */
function scopeOf({ regions }: PlainWorld, ids: readonly string[]): ReadonlySet<string> {
  const scope = new Set<string>();
  const add = (id: string): void => {
    scope.add(id);
    for (const region of regions) if (region.parentId === id) add(region.id);
  };
  for (const id of ids) for (const root of [id, ...(regions.find((one) => one.id === id)?.memberIds ?? [])]) add(root);
  return scope;
}

/** The products of a link and those below them to the 5th level. */
function productsBelow({ products }: PlainWorld, ids: readonly string[]): readonly Product[] {
  let level = products.filter(({ id }) => ids.includes(id));
  const found = new Set(level);
  for (let depth = 0; depth < 5; depth += 1) {
    level = products.filter(({ parentId }) => level.some(({ id }) => id === parentId));
    for (const product of level) found.add(product);
  }
  return [...found];
}

/** The source regions of the wanted targets of a region and its ancestors that name the link, its chain as a whole, or neither. */
function wantedBy({ regions, targets }: PlainWorld, region: Region, link: Link): readonly string[] {
  const holders: string[] = [];
  for (let id: string | undefined = region.id; id; id = regions.find((one) => one.id === id)?.parentId)
    holders.push(id);
  return targets
    .filter(({ regionId, kind }) => kind === 'wanted' && holders.includes(regionId))
    .filter(({ linkId, chainId }) =>
      linkId === undefined ? chainId === undefined || chainId === link.chainId : linkId === link.id,
    )
    .flatMap(({ sourceRegionIds }) => sourceRegionIds ?? []);
}
