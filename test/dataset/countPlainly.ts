import type { TestDatabase } from '../support/startDatabase.ts';
import { queryGraph } from './dumpGraph.ts';

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

/** The counts of analysis.md section 1 as lines: `region link active planned talks`, without zeros, and `link national`. */
export function countPlainly(world: World): string[] {
  const lines: string[] = [];
  for (const link of world.links) {
    lines.push(`${link} ${countIn(world, link, null).active}`);
    for (const region of world.regions) {
      const { active, planned, talks } = countIn(world, link, scope(world, region));
      if (active + planned + talks > 0) lines.push(`${region.id} ${link} ${active} ${planned} ${talks}`);
    }
  }
  return lines.sort();
}

function scope({ regions }: World, region: Region): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const child of regions) if (child.parentId === id) add(child.id);
  };
  add(region.id);
  if (region.level === 'area') for (const member of region.memberIds ?? []) add(member);
  return found;
}

/** Counts in a scope; null: anywhere, nowhere included. */
function countIn(
  { firms, projects, operations }: World,
  link: string,
  scope: ReadonlySet<string> | null,
): { active: number; planned: number; talks: number } {
  const holds = (region: string | undefined): boolean => scope === null || (region !== undefined && scope.has(region));
  const countedFirms = firms.filter(
    ({ status, kind }) => status === 'active' && ['firm', 'branch', 'cooperative'].includes(kind),
  );
  const here = projects.filter(({ linkId, regionId }) => linkId === link && holds(regionId));
  const firmsAt = (status: string, stages: readonly string[]): Set<string> =>
    new Set(
      countedFirms
        .filter(
          (firm) =>
            operations.some(
              (operation) =>
                operation.firmId === firm.id &&
                operation.linkId === link &&
                operation.status === status &&
                holds(operation.regionId || firm.regionId),
            ) || here.some(({ stage, firmIds }) => stages.includes(stage) && (firmIds ?? []).includes(firm.id)),
        )
        .map(({ id }) => id),
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
  return [...covers, ...links].map(({ line }) => String(line)).sort();
}
