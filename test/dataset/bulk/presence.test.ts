import { describe, expect, it } from 'vitest';
import { NOWHERE, PresenceCounter } from '../../../server/dataset/bulk/presence.ts';

const [COUNTRY, NORTH, ZONE, PORT] = [0, 1, 2, 3];
const HOLDERS: Readonly<Record<number, readonly number[]>> = {
  0: [COUNTRY],
  1: [NORTH, COUNTRY],
  2: [ZONE, NORTH, COUNTRY],
  3: [PORT, COUNTRY],
};
const [LINK, OTHER] = [100, 101];
const [FIRM, RIVAL] = [200, 201];

function count(fill: (counter: PresenceCounter) => void): Record<string, unknown> {
  const counter = new PresenceCounter();
  fill(counter);
  const found: Record<string, unknown> = {};
  counter.count(
    (region) => HOLDERS[region] ?? [],
    (link, national, byRegion) => {
      found[link] = { national, ...Object.fromEntries(byRegion) };
    },
  );
  return found;
}

describe('PresenceCounter', () => {
  it('counts a firm once in each region above its place, and once in the nation', () => {
    const found = count((counter) => {
      counter.add(LINK, ZONE, FIRM, 'active');
      counter.add(LINK, PORT, FIRM, 'active');
      counter.add(LINK, ZONE, RIVAL, 'active');
    });
    expect(found).toEqual({
      [LINK]: {
        national: 2,
        [ZONE]: { active: 2, planned: 0, talks: 0 },
        [NORTH]: { active: 2, planned: 0, talks: 0 },
        [PORT]: { active: 1, planned: 0, talks: 0 },
        [COUNTRY]: { active: 2, planned: 0, talks: 0 },
      },
    });
  });

  it('counts one who is active in a scope not as planned there', () => {
    const found = count((counter) => {
      counter.add(LINK, ZONE, FIRM, 'planned');
      counter.add(LINK, PORT, FIRM, 'active');
    });
    expect(found).toEqual({
      [LINK]: {
        national: 1,
        [ZONE]: { active: 0, planned: 1, talks: 0 },
        [NORTH]: { active: 0, planned: 1, talks: 0 },
        [PORT]: { active: 1, planned: 0, talks: 0 },
        [COUNTRY]: { active: 1, planned: 0, talks: 0 },
      },
    });
  });

  it('counts a firm of no known place in the nation alone, and talks in no nation', () => {
    const found = count((counter) => {
      counter.add(OTHER, NOWHERE, FIRM, 'active');
      counter.add(LINK, ZONE, 300, 'talks');
    });
    expect(found).toMatchObject({ [OTHER]: { national: 1 }, [LINK]: { national: 0, [ZONE]: { talks: 1 } } });
    expect(Object.keys(found[OTHER] ?? {})).toEqual(['national']);
  });

  it('forgets all when it is cleared', () => {
    expect(
      count((counter) => {
        counter.add(LINK, ZONE, FIRM, 'active');
        counter.clear();
      }),
    ).toEqual({});
  });
});
