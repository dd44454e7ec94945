import { type Facts, recordsOf } from '../facts.ts';
import { sayWord } from '../say.ts';
import type { Value } from '../value.ts';
import { mergedValue, problemAt, type Rule } from './rule.ts';

function regionIn(
  facts: Facts,
  id: string,
): { level: Value | null; parentId: Value | null; memberIds: readonly string[] } {
  const stated = facts.records.get('regions')?.get(id);
  const stored = facts.graph.regions.get(id);
  const members = mergedValue(stated, stored?.memberIds, 'memberIds');
  return {
    level: mergedValue(stated, stored?.level, 'level'),
    parentId: mergedValue(stated, stored?.parentId, 'parentId'),
    memberIds: typeof members === 'object' && members !== null ? members : [],
  };
}

const allRegions = (facts: Facts): string[] => [
  ...new Set([...facts.graph.regions.keys(), ...(facts.records.get('regions')?.keys() ?? [])]),
];

/** An area is nobody's parent: it spans regions by naming them as members. */
export const areaAsParent: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'regions')) {
    const { parentId } = record.values;
    if (typeof parentId === 'string' && regionIn(facts, parentId).level === 'area')
      yield problemAt(record, 'parentId', {
        zh: '是片区，不能作上级：请在片区的成员编号（member_ids）里写本区域',
        en: 'is an area, which cannot be a parent: name the region in member_ids of the area',
      });
  }
};

/** An area is no member of an area, and only an area has members. */
export const areaMembers: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'regions')) {
    const { level, memberIds } = regionIn(facts, record.key);
    if (memberIds.length > 0 && level !== 'area' && level !== null)
      yield problemAt(record, 'memberIds', {
        zh: `只有片区有成员，而 ${record.key} 是${sayWord('regionLevel', String(level)).zh}`,
        en: `only an area has members, and ${record.key} is a ${level}`,
      });
    const area = memberIds.find((id) => regionIn(facts, id).level === 'area');
    if (area !== undefined && record.values.memberIds !== undefined)
      yield problemAt(record, 'memberIds', {
        zh: `${area} 是片区，不能作片区的成员`,
        en: `${area} is an area, which cannot be a member of an area`,
      });
  }
};

/** A region that others have as parent or member does not become an area. */
export const becomesArea: Rule = function* (facts) {
  const becoming = recordsOf(facts.records, 'regions').filter(
    ({ key, values }) => values.level === 'area' && (facts.graph.regions.get(key)?.level ?? 'area') !== 'area',
  );
  if (becoming.length === 0) return;
  for (const record of becoming) {
    // Those that the dataset itself states are reported where they stand.
    const user = allRegions(facts).find((id) => {
      const stated = facts.records.get('regions')?.get(id)?.values;
      const region = regionIn(facts, id);
      return (
        (region.parentId === record.key && stated?.parentId === undefined) ||
        (region.memberIds.includes(record.key) && stated?.memberIds === undefined)
      );
    });
    if (user !== undefined)
      yield problemAt(record, 'level', {
        zh: `${user} 以它为上级或成员，因此不能改为片区`,
        en: `${user} has it as its parent or member, so it cannot become an area`,
      });
  }
};
