import type { DatasetRecord } from '../dataset.ts';

/** For each region those in whose scope it lies: itself, all above it, and the areas that span any of these. */
export function findHolders(regions: ReadonlyMap<string, DatasetRecord>): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>();
  for (const { key, values } of regions.values())
    for (const member of Array.isArray(values.memberIds) ? values.memberIds : [])
      areas.set(member, [...(areas.get(member) ?? []), key]);
  return new Map(
    [...regions.keys()].map((region) => {
      const line = lineOf(regions, region);
      return [region, [...new Set([...line, ...line.flatMap((id) => areas.get(id) ?? [])])]];
    }),
  );
}

function lineOf(regions: ReadonlyMap<string, DatasetRecord>, region: string): readonly string[] {
  const line: string[] = [];
  for (let id: unknown = region; typeof id === 'string'; id = regions.get(id)?.values.parentId) line.push(id);
  return line;
}
