import { describe, expect, it } from 'vitest';
import { formPool, gateOf, groundsOf, type PoolFacts } from '../../server/domain/candidate.ts';
import type { OperationStatus, ProjectStage } from '../../server/domain/record.ts';
import { firm } from '../support/battery.ts';

const HERE = { id: 'zone', name: '开发区', level: 'zone' } as const;

function poolFacts(id: string, more: Partial<PoolFacts> = {}): PoolFacts {
  return { firm: firm(id), operations: [], projects: [], products: [], projectContacts: [], ...more };
}

function operation(status: OperationStatus, isHere = false) {
  return { operation: { firmId: 'f', linkId: 'cell', regionId: 'zone', status }, at: HERE, isHere };
}

function project(stage: ProjectStage, isHere = true) {
  return { project: { id: `${stage}-${isHere}`, name: stage, regionId: 'zone', stage }, isHere };
}

const product = { made: { firmId: 'f', productId: 'p' }, product: { id: 'p', name: 'p' } };
const contact = { id: 'c', regionId: 'zone', kind: 'visit' as const };

describe('groundsOf', () => {
  it.each([
    ['an active operation', { operations: [operation('active')] }, ['RUNS']],
    ['a producing project elsewhere', { projects: [project('producing', false)] }, ['RUNS']],
    ['a planned operation', { operations: [operation('planned')] }, ['PLANS']],
    ['a signed project elsewhere', { projects: [project('signed', false)] }, ['PLANS']],
    ['a started project elsewhere', { projects: [project('started', false)] }, ['PLANS']],
    ['a closed operation', { operations: [operation('closed')] }, []],
    ['a product of the link', { products: [product] }, ['MAKES']],
    ['a project in talks here', { projects: [project('talks')] }, ['IN_TALKS']],
    ['a lead here', { projects: [project('lead')] }, ['IN_TALKS']],
    ['an intent here', { projects: [project('intent')] }, ['IN_TALKS']],
    ['a project in talks elsewhere', { projects: [project('talks', false)] }, []],
    ['a contact of a project in talks', { projectContacts: [contact] }, ['IN_TALKS']],
    [
      'everything at once',
      { operations: [operation('active'), operation('planned')], products: [product], projects: [project('talks')] },
      ['RUNS', 'PLANS', 'MAKES', 'IN_TALKS'],
    ],
  ])('says of %s', (_, more, grounds) => {
    expect(groundsOf(poolFacts('f', more))).toEqual(grounds);
  });
});

describe('gateOf', () => {
  it.each([
    ['active here', { operations: [operation('active', true)] }, 'ALREADY_HERE'],
    ['planned here', { operations: [operation('planned', true)] }, 'ALREADY_HERE'],
    ['closed here', { operations: [operation('closed', true)] }, null],
    ['named by a producing project here', { projects: [project('producing')] }, 'ALREADY_HERE'],
    ['named by a signed project here', { projects: [project('signed')] }, 'ALREADY_HERE'],
    ['active elsewhere', { operations: [operation('active')] }, null],
    ['rejected here', { projects: [project('rejected')] }, 'TURNED_DOWN'],
    ['gone from here', { projects: [project('exited')] }, 'TURNED_DOWN'],
    ['rejected once, in talks now', { projects: [project('rejected'), project('talks')] }, null],
    ['rejected elsewhere', { projects: [project('rejected', false)] }, null],
    [
      'rejected here and producing elsewhere',
      { projects: [project('rejected'), project('producing', false)] },
      'TURNED_DOWN',
    ],
    [
      'here already though once rejected',
      { operations: [operation('active', true)], projects: [project('rejected')] },
      'ALREADY_HERE',
    ],
  ])('says of a firm %s', (_, more, gate) => {
    expect(gateOf(poolFacts('f', more))).toBe(gate);
  });
});

describe('formPool', () => {
  it('takes firms with a ground past the gates, and counts those stopped, with a ground or not', () => {
    const { pool, gatedOut } = formPool([
      poolFacts('runs', { operations: [operation('active')] }),
      poolFacts('here', { operations: [operation('active', true)] }),
      poolFacts('rejected', { projects: [project('rejected')] }),
      poolFacts('rejected maker', { projects: [project('rejected')], products: [product] }),
      poolFacts('nothing', {}),
    ]);
    expect(pool.map(({ facts }) => facts.firm.id)).toEqual(['runs']);
    expect(gatedOut).toEqual([
      { reason: 'ALREADY_HERE', count: 1 },
      { reason: 'TURNED_DOWN', count: 2 },
    ]);
  });

  it('leaves out what is no firm by the rules: inactive ones, universities', () => {
    const { pool, gatedOut } = formPool([
      poolFacts('gone', { firm: firm('gone', { status: 'inactive' }), operations: [operation('active')] }),
      poolFacts('university', {
        firm: firm('university', { kind: 'university' }),
        operations: [operation('active', true)],
      }),
      poolFacts('cooperative', { firm: firm('cooperative', { kind: 'cooperative' }), products: [product] }),
    ]);
    expect(pool.map(({ facts }) => facts.firm.id)).toEqual(['cooperative']);
    expect(gatedOut.map(({ count }) => count)).toEqual([0, 0]);
  });
});
