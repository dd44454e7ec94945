import { listNames, type Sentence } from '../../domain/sentence.ts';
import type { Removal } from '../dataset.ts';
import type { Facts } from '../facts.ts';
import { columnOf, fileOf } from '../format.ts';
import type { Referrer } from '../graphLookup.ts';
import type { Problem } from '../problem.ts';
import { sayPlace, sayRecord } from '../say.ts';
import { KEY_SEPARATOR } from '../value.ts';
import type { Rule } from './rule.ts';

/** References listed of one removal. */
const LISTED = 10;

const problemOf = ({ source, row, key }: Removal, reason: Sentence): Problem => ({
  file: source,
  row,
  column: 'key',
  value: key.split(KEY_SEPARATOR).join(';'),
  reason,
});

/** A dataset does not state and remove the same record. */
export const statedAndRemoved: Rule = function* (facts) {
  for (const removal of facts.removals) {
    const record = facts.records.get(removal.file)?.get(removal.key);
    if (!record) continue;
    const place = sayPlace(record);
    yield problemOf(removal, { zh: `在此删除，却又写在 ${place.zh}`, en: `is removed here and stated in ${place.en}` });
  }
};

/** What others refer to is not removed, unless they go too or are pointed elsewhere by the same dataset. */
export const removalReferences: Rule = function* (facts) {
  const removed = new Set(facts.removals.map(({ file, key }) => `${file} ${key}`));
  const standing = facts.graph.referrers.filter(
    (referrer) => !removed.has(`${referrer.file} ${referrer.key}`) && !isRedirected(facts, referrer),
  );
  for (const removal of facts.removals) {
    const users = standing.filter(
      ({ target, file, property }) => target === removal.key && aimsAt(file, property, removal),
    );
    if (users.length === 0) continue;
    const names = users.map(({ file, key }) => sayRecord(file, key));
    const { zh, en } = listNames(
      names.sort((one, other) => (one.en < other.en ? -1 : 1)),
      LISTED,
    );
    yield problemOf(removal, { zh: `还有记录引用它：${zh}`, en: `others refer to it: ${en}` });
  }
};

function aimsAt(file: Referrer['file'], property: string | null, removal: Removal): boolean {
  if (property === null) return removal.file === 'sources';
  return file === 'target lists' || columnOf(fileOf(file), property)?.target === removal.file;
}

function isRedirected(facts: Facts, { file, key, property, target }: Referrer): boolean {
  if (property === null || file === 'target lists') return false;
  const value = facts.records.get(file)?.get(key)?.values[property];
  if (value === undefined) return false;
  return typeof value === 'object' && value !== null ? !value.includes(target) : value !== target;
}
