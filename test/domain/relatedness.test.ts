import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberPresence, type Relatedness, RelatednessIndex } from '../../server/domain/relatedness.ts';
import { type LinksOf, relatePlainly } from './relatePlainly.ts';

/** All that is known of how a link is related to a region. */
function relatednessOf(linkId: string, regionId: string, presence: LinksOf): Relatedness | null {
  const found = new RelatednessIndex(numberPresence(presence)).relatednessOf(linkId, regionId);
  if (found === null) return null;
  const { density, percentile, population, nearest } = found;
  return { density, percentile, population, nearest };
}

/** `count` regions of one kind, each with the links given. */
function regions(prefix: string, count: number, ...links: string[]): [string, ReadonlySet<string>][] {
  return Array.from({ length: count }, (_, index) => [`${prefix}${index}`, new Set(links)]);
}

describe('RelatednessIndex', () => {
  // 4 regions have x and y, 2 have y alone, 18 have z alone; φ(x,y) = 4/6, φ(x,z) = 0.
  const presence = new Map([...regions('xy', 4, 'x', 'y'), ...regions('y', 2, 'y'), ...regions('z', 18, 'z')]);

  it('is the percentile of ω among the regions without the link', () => {
    // population: 2 with ω = 1, 18 with ω = 0, R included
    expect(relatednessOf('x', 'y0', presence)).toEqual({
      density: 1,
      percentile: 0.95,
      population: 20,
      nearest: [{ linkId: 'y', proximity: 4 / 6 }],
    });
    expect(relatednessOf('x', 'z0', presence)).toMatchObject({ density: 0, percentile: 0.45, nearest: [] });
  });

  it('includes a region that has nothing, or that has the link itself', () => {
    expect(relatednessOf('x', 'empty', presence)).toMatchObject({ density: 0, population: 21 });
    expect(relatednessOf('x', 'xy0', presence)).toMatchObject({ density: 1, population: 21 });
  });

  it('is unknown with fewer than 20 regions to compare, R included', () => {
    const fewer = new Map([...presence].filter(([id]) => id !== 'z17'));
    expect(relatednessOf('x', 'y0', fewer)).toBeNull();
    expect(relatednessOf('x', 'empty', fewer)).toMatchObject({ population: 20 });
  });

  it('is unknown where the link goes with no other', () => {
    expect(relatednessOf('w', 'y0', new Map([...presence, ['w', new Set(['w'])]]))).toBeNull();
  });

  it('measures φ by the greater of the two numbers of regions', () => {
    // φ(y,x) = 4/6, φ(y,z) = 1/19: a region with x alone has ω(y) = (4/6) / (4/6 + 1/19)
    const mixed = new Map([...presence, ['yz', new Set(['y', 'z'])], ...regions('x', 1, 'x'), ...regions('w', 1, 'w')]);
    const expected = 4 / 7 / (4 / 7 + 1 / 19);
    expect(relatednessOf('y', 'x0', mixed)?.density).toBeCloseTo(expected, 9);
  });

  it('says what going through all pairs says', () => {
    const links = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(links, { minLength: 15, maxLength: 40 }), (all) => {
        const random: LinksOf = new Map(all.map((own, index) => [`r${index}`, new Set(own)]));
        for (const link of 'abcdefghijk')
          for (const region of ['r0', 'r7', 'r14', 'nowhere'])
            expect(relatednessOf(link, region, random), `${link} ${region}`).toEqual(
              relatePlainly(link, region, random),
            );
      }),
      { numRuns: 50 },
    );
  });
});
