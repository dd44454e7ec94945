import { queryGraph } from '../dataset/dumpGraph.ts';
import type { TestDatabase } from './startDatabase.ts';

interface Region {
  readonly id: string;
  readonly level: string;
  readonly parentId?: string;
  readonly memberIds?: readonly string[];
}
interface Firm {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly regionId?: string;
}
interface Project {
  readonly id: string;
  readonly regionId: string;
  readonly linkId?: string;
  readonly stage: string;
  readonly firmIds?: readonly string[];
}
interface Operation {
  readonly firmId: string;
  readonly linkId: string;
  readonly regionId: string;
  readonly status: string;
}

/** The records that count, as they stand in the graph: properties only, no road. */
export interface World {
  readonly regions: readonly Region[];
  readonly firms: readonly Firm[];
  readonly projects: readonly Project[];
  readonly operations: readonly Operation[];
  readonly links: readonly string[];
}

/**
 * The counts of analysis.md section 1 as lines: `region link active planned talks`, without zeros, and `link national`; and the places
 * of firms beside their home, `firm n places`, of those with an operation anywhere (section 5, reach).
 */
export function countPlainly(world: World): string[] {
  const lines = placesOfFirms(world);
  const scopes = scopesOf(world);
  const operations = groupBy(world.operations, ({ linkId }) => linkId);
  const projects = groupBy(world.projects, ({ linkId }) => linkId);
  const firms = new Map(
    world.firms
      .filter(({ status, kind }) => status === 'active' && ['firm', 'branch', 'cooperative'].includes(kind))
      .map((firm) => [firm.id, firm]),
  );
  for (const link of world.links) {
    const here = { firms, operations: operations.get(link) ?? [], projects: projects.get(link) ?? [] };
    lines.push(`${link} ${countIn(here, null).active}`);
    if (here.operations.length + here.projects.length === 0) continue;
    for (const [region, scope] of scopes) {
      const { active, planned, talks } = countIn(here, scope);
      if (active + planned + talks > 0) lines.push(`${region} ${link} ${active} ${planned} ${talks}`);
    }
  }
  return lines.sort();
}

/** What counts for each region: itself and all below it, and for an area all below its members. */
function scopesOf({ regions }: World): ReadonlyMap<string, ReadonlySet<string>> {
  const children = groupBy(regions, ({ parentId }) => parentId);
  return new Map(
    regions.map((region) => {
      const found = new Set<string>();
      const add = (id: string): void => {
        if (found.has(id)) return;
        found.add(id);
        for (const child of children.get(id) ?? []) add(child.id);
      };
      add(region.id);
      if (region.level === 'area') for (const member of region.memberIds ?? []) add(member);
      return [region.id, found];
    }),
  );
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Counts of one link in a scope; null: anywhere, nowhere included. `firms`: those that count. */
function countIn(
  {
    firms,
    projects,
    operations,
  }: Pick<World, 'projects' | 'operations'> & { readonly firms: ReadonlyMap<string, Firm> },
  scope: ReadonlySet<string> | null,
): { active: number; planned: number; talks: number } {
  const holds = (region: string | undefined): boolean => scope === null || (region !== undefined && scope.has(region));
  const here = projects.filter(({ regionId }) => holds(regionId));
  const firmsAt = (status: string, stages: readonly string[]): ReadonlySet<string> =>
    new Set(
      [
        ...operations
          .filter((operation) => operation.status === status)
          .filter(({ firmId, regionId }) => holds(regionId || firms.get(firmId)?.regionId))
          .map(({ firmId }) => firmId),
        ...here.filter(({ stage }) => stages.includes(stage)).flatMap(({ firmIds }) => firmIds ?? []),
      ].filter((id) => firms.has(id)),
    );
  const unnamed = (stages: readonly string[]): number =>
    here.filter(({ stage, firmIds }) => stages.includes(stage) && (firmIds ?? []).length === 0).length;
  const active = firmsAt('active', ['producing']);
  const planned = [...firmsAt('planned', ['signed', 'started'])].filter((id) => !active.has(id));
  return {
    active: active.size + unnamed(['producing']),
    planned: planned.length + unnamed(['signed', 'started']),
    talks: here.filter(({ stage }) => ['lead', 'talks', 'intent'].includes(stage)).length,
  };
}

/** The records that count, read off the graph's properties. */
export async function readWorld(database: TestDatabase): Promise<World> {
  const [row] = await queryGraph(
    database,
    `RETURN COLLECT { MATCH (n:Region) RETURN n{.id, .level, .parentId, .memberIds} } AS regions,
            COLLECT { MATCH (n:Firm) RETURN n{.id, .kind, .status, .regionId} } AS firms,
            COLLECT { MATCH (n:Project) RETURN n{.id, .regionId, .linkId, .stage, .firmIds} } AS projects,
            COLLECT { MATCH (f:Firm)-[r:OPERATES]->(l:Link) RETURN r{.status, .regionId, firmId: f.id, linkId: l.id} } AS operations,
            COLLECT { MATCH (n:Link) RETURN n.id } AS links`,
  );
  return JSON.parse(JSON.stringify(row, (_, value: unknown) => value ?? undefined));
}

/** What the roll-up of the graph says, in the same form. */
export async function readRollUp(database: TestDatabase): Promise<string[]> {
  const covers = await queryGraph(
    database,
    'MATCH (r:Region)-[c:COVERS]->(l:Link) RETURN r.id + " " + l.id + " " + c.active + " " + c.planned + " " + c.talks AS line',
  );
  const links = await queryGraph(database, 'MATCH (l:Link) RETURN l.id + " " + l.nationalFirms AS line');
  const firms = await queryGraph(
    database,
    'MATCH (f:Firm) WHERE f.places IS NOT NULL RETURN f.id + " " + f.places + " places" AS line',
  );
  return [...covers, ...links, ...firms].map(({ line }) => String(line)).sort();
}

function placesOfFirms({ firms, operations }: World): string[] {
  const byFirm = groupBy(operations, ({ firmId }) => firmId);
  return firms.flatMap((firm) => {
    const at = (byFirm.get(firm.id) ?? [])
      .filter(({ status }) => status !== 'closed')
      .flatMap(({ regionId }) => regionId || (firm.regionId ?? []));
    return at.length === 0 ? [] : [`${firm.id} ${new Set(at.filter((place) => place !== firm.regionId)).size} places`];
  });
}
