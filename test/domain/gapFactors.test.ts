import { describe, expect, it } from 'vitest';
import type { Standing } from '../../server/domain/chainFacts.ts';
import type { JudgeOptions } from '../../server/domain/judgeChain.ts';
import type { Factor } from '../../server/domain/score.ts';
import { batteryChain, judgeBattery, leader, standing, target } from '../support/battery.ts';

/** The factor of a gap of the battery chain. */
function factor(
  name: string,
  link: string,
  place: Standing,
  options: Partial<JudgeOptions> = {},
  chain = batteryChain(),
): Factor {
  const found = judgeBattery(place, options, chain)
    .link(link)
    .gap?.score.factors.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${link} has no gap`);
  return found;
}

describe('demand', () => {
  it('is the share of the links fed that are here, and names them', () => {
    expect(factor('demand', 'pack', standing({ vehicle: 1 }))).toMatchObject({
      value: 1,
      weight: 2.5,
      known: true,
      reason: {
        zh: 'pack 供给的 1 个环节中，1 个在本地：vehicle',
        en: 'the only link that pack feeds is here: vehicle',
      },
    });
    expect(factor('demand', 'pack', standing({ cell: 1 })).value).toBe(0);
  });

  it('leaves excluded links out', () => {
    const flows = [...batteryChain().flows, { fromLinkId: 'cathode', toLinkId: 'recycling' }];
    const chain = { ...batteryChain(), flows };
    expect(factor('demand', 'cathode', standing({ cell: 1 }), {}, chain).value).toBe(0.5);
    const place = standing({ cell: 1 }, { targets: [target('excluded', { linkId: 'recycling' })] });
    expect(factor('demand', 'cathode', place, {}, chain).value).toBe(1);
  });

  it('is unknown where none is left', () => {
    expect(factor('demand', 'recycling', standing({}))).toMatchObject({ known: false, value: 0 });
    expect(
      factor('demand', 'vehicle', standing({}, { targets: [target('excluded', { linkId: 'recycling' })] })).known,
    ).toBe(false);
  });

  it('counts what is assumed, and gives the flow with its citation as evidence', () => {
    const found = factor('demand', 'pack', standing({}), { assume: new Set(['vehicle']) });
    expect(found.value).toBe(1);
    expect(found.evidence).toMatchObject([
      {
        text: { zh: 'vehicle：在本地', en: 'vehicle: here' },
        citations: [{ sourceId: 'source', locator: 'pack-vehicle' }],
        path: {
          nodes: [
            { kind: 'LINK', id: 'pack' },
            { kind: 'LINK', id: 'vehicle' },
          ],
        },
      },
    ]);
  });
});

describe('inputs', () => {
  it('is the share of the feeding links that are here, and names them', () => {
    expect(factor('inputs', 'cell', standing({ anode: 1 }))).toMatchObject({
      value: 0.5,
      weight: 1.5,
      reason: {
        zh: '供给 cell 的 2 个环节中，1 个在本地：anode',
        en: '1 of the 2 links that feed cell is here: anode',
      },
    });
  });

  it('leaves excluded links out, and is unknown where none is left', () => {
    expect(
      factor('inputs', 'cell', standing({ anode: 1 }, { targets: [target('excluded', { linkId: 'cathode' })] })).value,
    ).toBe(1);
    expect(factor('inputs', 'ore', standing({}))).toMatchObject({ known: false });
    expect(factor('inputs', 'pack', standing({})).reason.en).toBe('the only link that feeds pack is not here');
  });
});

describe('leaders', () => {
  const at = (...leaders: ReturnType<typeof leader>[]) => standing({}, { leaders });

  it('is 1 up to one flow step from a link that the leader runs, 0.5 at two, else 0', () => {
    expect(factor('leaders', 'cell', at(leader('a', ['cell']))).value).toBe(1);
    expect(factor('leaders', 'cell', at(leader('a', ['pack']))).value).toBe(1);
    expect(factor('leaders', 'cell', at(leader('a', ['vehicle']))).value).toBe(0.5);
    expect(factor('leaders', 'cell', at(leader('a', ['recycling']))).value).toBe(0);
  });

  it('takes the nearest link of each leader, and the mean over the leaders', () => {
    const found = factor('leaders', 'cell', at(leader('a', ['recycling', 'pack']), leader('b', ['vehicle'])));
    expect(found.value).toBe(0.75);
    expect(found.reason.en).toBe('2 of 2 chain leaders are within two flow steps of cell: a, b');
    expect(found.evidence.map(({ text }) => text.en)).toEqual(['a: 1 flow step away', 'b: 2 flow steps away']);
  });

  it('is unknown where no leader of the chain runs a link of it here', () => {
    expect(factor('leaders', 'cell', at())).toMatchObject({ known: false });
    expect(factor('leaders', 'cell', at(leader('a', []))).known).toBe(false);
    expect(factor('leaders', 'cell', at(leader('a', ['link-of-another-chain']))).known).toBe(false);
    const unstated = { ...leader('a', ['pack']), rows: [{ firmId: 'a', regionId: 'zone', chainId: '' }] };
    expect(factor('leaders', 'cell', at(unstated)).known).toBe(false);
    expect(factor('leaders', 'cell', at(leader('a', ['pack'], { status: 'inactive' }))).known).toBe(false);
  });
});

describe('plan', () => {
  const wanted = (more: object) => standing({}, { targets: [target('wanted', more)] });
  const role = (name: 'leading' | 'key' | 'emerging') =>
    standing({}, { roles: [{ regionId: 'zone', chainId: 'battery', role: name }] });

  it('is 1 where the link is wanted, 0.5 where its chain is wanted, leading or key, else 0; never unknown', () => {
    expect(factor('plan', 'cell', wanted({ linkId: 'cell', chainId: 'battery' })).value).toBe(1);
    expect(factor('plan', 'cell', wanted({ linkId: 'pack', chainId: 'battery' })).value).toBe(0);
    expect(factor('plan', 'cell', wanted({ chainId: 'battery' })).value).toBe(0.5);
    expect(factor('plan', 'cell', wanted({ chainId: 'other' })).value).toBe(0);
    expect(factor('plan', 'cell', wanted({})).value).toBe(0);
    expect(factor('plan', 'cell', role('leading')).value).toBe(0.5);
    expect(factor('plan', 'cell', role('key')).value).toBe(0.5);
    expect(factor('plan', 'cell', role('emerging'))).toMatchObject({ value: 0, known: true });
  });

  it('names its reason and cites the row', () => {
    const found = factor('plan', 'cell', wanted({ linkId: 'cell' }));
    expect(found.reason).toEqual({ zh: '规划明确要引进 cell', en: "the region's plan names cell as wanted" });
    expect(found.evidence[0]?.citations).toMatchObject([{ sourceId: 'source', locator: 'wanted' }]);
  });
});

describe('unlock', () => {
  it('is the missing, not adjacent links joined, over the most that any missing link joins', () => {
    const place = standing({ ore: 1 });
    // cell joins anode and pack, both apart from what is here (cathode is adjacent to ore); nobody joins more.
    expect(factor('unlock', 'cell', place)).toMatchObject({
      value: 1,
      reason: { en: 'cell would connect 2 missing links that stand apart (the most in this chain is 2): anode, pack' },
    });
    expect(factor('unlock', 'cathode', place).value).toBe(0.5);
  });

  it('is 0 where no missing link joins any, and for a weak link; never unknown', () => {
    expect(factor('unlock', 'pack', standing({ cathode: 1, cell: 1, vehicle: 1 }))).toMatchObject({
      value: 0,
      known: true,
    });
    const weak = standing({ cell: 1, ore: 1 }, { targets: [target('weak', { linkId: 'cell' })] });
    expect(factor('unlock', 'cell', weak)).toMatchObject({ value: 0, known: true });
  });
});

describe('relatedness', () => {
  it('is the percentile found, and names the nearest links', () => {
    const found = factor('relatedness', 'cell', standing({}), {
      relatednessOf: () => ({
        density: 0.4,
        percentile: 0.625,
        population: 24,
        nearest: [{ linkId: 'motor', proximity: 0.5 }],
      }),
      linkNames: new Map([['motor', { zh: '电机', en: 'motor' }]]),
    });
    expect(found).toMatchObject({
      value: 0.625,
      known: true,
      reason: {
        en: 'its relatedness to what is here is at percentile 62.5 of 24 comparable regions, nearest to motor',
      },
      evidence: [{ text: { zh: '电机：邻近度 0.5', en: 'motor: proximity 0.5' } }],
    });
  });

  it('is unknown where no percentile can be made', () => {
    expect(factor('relatedness', 'cell', standing({}))).toMatchObject({ known: false, value: 0 });
  });
});

describe('prospects', () => {
  it('is c / (c + 5) of the firms elsewhere', () => {
    expect(factor('prospects', 'cell', standing({}), {}, batteryChain({ cell: 5 }))).toMatchObject({
      value: 0.5,
      reason: { zh: '外地已知有 5 家企业在做 cell', en: '5 firms elsewhere are known to run cell' },
    });
    expect(factor('prospects', 'cell', standing({}))).toMatchObject({
      value: 0,
      known: true,
      reason: { en: 'no firm elsewhere is known to run cell' },
    });
  });

  it('leaves the firms here out', () => {
    const weak = standing({ cell: 2 }, { targets: [target('weak', { linkId: 'cell' })] });
    expect(factor('prospects', 'cell', weak, {}, batteryChain({ cell: 7 })).value).toBe(0.5);
  });
});
