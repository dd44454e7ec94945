import { describe, expect, it } from 'vitest';
import { batteryChain, firm, judgeBattery, leader, standing, target } from '../support/battery.ts';

const WORKED = standing({ cathode: 1, cell: 1, vehicle: 1 });

describe('judgeChain', () => {
  it('finds the gaps of the worked example of section 4', () => {
    const gaps = judgeBattery(WORKED)
      .links.flatMap(({ gap }) => gap ?? [])
      .map(({ link, kind, direction, adjacent, distance }) => [link.id, kind, direction, adjacent, distance]);
    expect(gaps).toEqual([
      ['ore', 'EXTEND', 'UPSTREAM', true, 1],
      ['anode', 'FILL', null, true, 1],
      ['pack', 'FILL', null, true, 1],
      ['recycling', 'EXTEND', 'DOWNSTREAM', true, 1],
    ]);
  });

  it('calls every missing link of an empty chain BUILD, at no distance', () => {
    for (const { gap } of judgeBattery(standing({})).links)
      expect(gap).toMatchObject({ kind: 'BUILD', direction: null, adjacent: false, distance: null });
  });

  it('calls a weak link STRENGTHEN at distance 0, with half the need', () => {
    const weak = standing(
      { cell: 1, cathode: 1, anode: 1, pack: 1 },
      { targets: [target('weak', { linkId: 'cell', chainId: 'battery' })] },
    );
    const { gap } = judgeBattery(weak, {}, batteryChain({ cell: 1 })).link('cell');
    expect(gap).toMatchObject({ kind: 'STRENGTHEN', status: 'WEAK', distance: 0 });
    // demand 1, inputs 1, plan 0, unlock 0, prospects 0; leaders and relatedness unknown: 50 · 4 / 7.5
    expect(gap?.score).toMatchObject({ point: 26.666666667, low: 20, high: 32.5, known: 0.75 });
  });

  it('says the distance in flow steps, in any direction', () => {
    expect(judgeBattery(standing({ ore: 1 })).link('recycling').gap?.distance).toBe(5);
    expect(judgeBattery(standing({ ore: 1 })).link('anode').gap).toMatchObject({ distance: 3, adjacent: false });
  });

  it('gives no gap to a link that is present, planned or excluded', () => {
    const place = standing(
      { cell: 1 },
      {
        counts: new Map([
          ['cell', { active: 1, planned: 0, talks: 0 }],
          ['pack', { active: 0, planned: 1, talks: 2 }],
        ]),
        targets: [target('excluded', { linkId: 'ore', chainId: 'battery' })],
      },
    );
    const judged = judgeBattery(place);
    expect(judged.link('cell')).toMatchObject({ status: 'PRESENT', gap: null });
    expect(judged.link('pack')).toMatchObject({ status: 'PLANNED', gap: null, projectsInTalks: 2 });
    expect(judged.link('ore')).toMatchObject({ status: 'EXCLUDED', gap: null });
  });

  it('excludes every link of a chain that is excluded as a whole, and of no other chain', () => {
    const bar = (chainId: string) =>
      judgeBattery(standing({ cell: 1 }, { targets: [target('excluded', { chainId })] })).summary;
    expect(bar('battery')).toMatchObject({ present: 1, excluded: 6, completeness: 1 });
    expect(bar('other')).toMatchObject({ present: 1, excluded: 0, missing: 6 });
  });

  it('counts completeness over all links but the excluded; 0 where nothing is left', () => {
    expect(judgeBattery(WORKED).summary).toEqual({
      present: 3,
      weak: 0,
      planned: 0,
      missing: 4,
      excluded: 0,
      completeness: 0.428571429,
    });
    expect(
      judgeBattery(standing({}, { targets: [target('excluded', { chainId: 'battery' })] })).summary.completeness,
    ).toBe(0);
  });

  it('tells "no firm" from "nobody looked"', () => {
    const roles = (chainId: string, surveyedOn?: string) => [
      { regionId: 'zone', chainId, role: 'key' as const, ...(surveyedOn === undefined ? {} : { surveyedOn }) },
    ];
    const checked = (place: ReturnType<typeof standing>) => judgeBattery(place).link('ore').checked;
    expect(checked(standing({}))).toBe(false);
    expect(checked(standing({}, { roles: roles('battery') }))).toBe(false);
    expect(checked(standing({}, { roles: roles('other', '2024') }))).toBe(false);
    expect(checked(standing({}, { roles: roles('battery', '2024') }))).toBe(true);
    expect(checked(standing({ ore: 1 }))).toBe(true);
    expect(checked(standing({}, { counts: new Map([['ore', { active: 0, planned: 1, talks: 0 }]]) }))).toBe(true);
    expect(checked(standing({}, { counts: new Map([['ore', { active: 0, planned: 0, talks: 1 }]]) }))).toBe(false);
  });

  it('changes statuses, completeness, flows and gaps under a what-if, but no counts', () => {
    const before = judgeBattery(standing({ cathode: 1 }));
    const after = judgeBattery(standing({ cathode: 1 }), { assume: new Set(['cell']) });
    expect(before.link('pack').gap).toMatchObject({ kind: 'EXTEND', adjacent: false, distance: 2 });
    expect(after.link('pack').gap).toMatchObject({ kind: 'EXTEND', adjacent: true, distance: 1 });
    expect(after.link('cell')).toMatchObject({ status: 'PRESENT', gap: null, activeFirms: 0 });
    expect(after.summary.completeness).toBeGreaterThan(before.summary.completeness);
    const state = (judged: typeof before) => judged.flows.find((flow) => flow.from === 'cathode')?.state;
    expect([state(before), state(after)]).toEqual(['BROKEN', 'LIVE']);
  });

  it('names as leaders of a link the leaders that run it here, of any chain or none, but only firms by the rules', () => {
    const leaders = [
      leader('b', ['cell']),
      { ...leader('a', ['cell']), rows: [{ firmId: 'a', regionId: 'zone', chainId: '' }] },
      leader('institute', ['cell'], { kind: 'institute' }),
      leader('gone', ['cell'], { status: 'inactive' }),
      leader('elsewhere', ['pack']),
    ];
    expect(judgeBattery(standing({ cell: 1 }, { leaders })).link('cell').leaders).toEqual([firm('a'), firm('b')]);
  });

  it('orders links by stage, column and id', () => {
    expect(judgeBattery(WORKED).links.map(({ link }) => link.id)).toEqual([
      'ore',
      'anode',
      'cathode',
      'cell',
      'pack',
      'vehicle',
      'recycling',
    ]);
  });

  it('makes a link weak by its quotient', () => {
    const national = { ore: 100, cell: 10, pack: 10 };
    const judged = judgeBattery(standing({ ore: 1, cell: 9 }), {}, batteryChain(national));
    expect(judged.link('ore')).toMatchObject({ status: 'WEAK', locationQuotient: 0.12 });
    expect(judged.link('cell')).toMatchObject({ status: 'PRESENT', locationQuotient: 10.8 });
  });
});
