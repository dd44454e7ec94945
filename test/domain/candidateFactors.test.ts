import { describe, expect, it } from 'vitest';
import type { LocalTie } from '../../server/domain/candidate.ts';
import { groundsOf } from '../../server/domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../../server/domain/candidateFactors.ts';
import type { CandidateFacts } from '../../server/domain/candidateFacts.ts';
import type { ContactKind, OperationStatus, ProjectStage, Region, Tie } from '../../server/domain/record.ts';
import { resolveWeights, scoreBy } from '../../server/domain/score.ts';
import { firm } from '../support/battery.ts';

const ZONE: Region = { id: 'zone', name: '开发区', nameEn: 'the zone', level: 'zone' };
const city = (id: string): Region => ({ id, name: id, level: 'city' });

function facts(more: Partial<CandidateFacts> = {}): CandidateFacts {
  const made: CandidateFacts = {
    firm: firm('f'),
    link: { id: 'cell', chainId: 'battery', name: '电芯', nameEn: 'cells', stage: 'midstream' },
    region: ZONE,
    grounds: [],
    operations: [],
    projects: [],
    products: [],
    projectContacts: [],
    affinity: 'NO_MODELS',
    ties: [],
    contacts: [],
    places: null,
    scale: null,
    home: null,
    preferred: null,
    ...more,
  };
  return { ...made, grounds: more.grounds ?? groundsOf(made) };
}

function factor(name: string, more: Partial<CandidateFacts>) {
  const found = scoreBy(CANDIDATE_FACTORS, facts(more), resolveWeights(CANDIDATE_FACTORS)).factors.find(
    (each) => each.name === name,
  );
  if (found === undefined) throw new Error(`no factor ${name}`);
  return found;
}

const operation = (status: OperationStatus) => ({
  operation: { firmId: 'f', linkId: 'cell', regionId: 'a', status },
  at: city('a'),
  isHere: false,
});
const project = (stage: ProjectStage) => ({
  project: { id: stage, name: stage, regionId: 'zone', stage },
  isHere: true,
});
const product = (id: string, revenueShare?: number) => ({
  made: { firmId: 'f', productId: id, ...(revenueShare === undefined ? {} : { revenueShare }) },
  product: { id, name: id },
});
const contact = (kind: ContactKind) => ({ id: kind, regionId: 'zone', kind });
const tie = (kind: Tie['kind'], more: Partial<LocalTie> & { readonly status?: Tie['status'] } = {}): LocalTie => ({
  tie: { fromFirmId: 'f', toFirmId: 'other', kind, status: more.status ?? 'active' },
  other: firm('other'),
  isLeader: more.isLeader ?? false,
});

describe('weights', () => {
  it('are those of section 5', () => {
    expect(resolveWeights(CANDIDATE_FACTORS)).toEqual({
      fit: 3.5,
      affinity: 1,
      ties: 1.5,
      engagement: 1.5,
      reach: 1,
      scale: 1,
      place: 0.5,
    });
  });
});

describe('fit', () => {
  it.each<[string, Partial<CandidateFacts>, number]>([
    ['runs it', { operations: [operation('active')] }, 1],
    ['plans it', { operations: [operation('planned')] }, 0.8],
    ['makes it, share unknown', { products: [product('p')] }, 0.5],
    ['makes it with 30 % of its revenue', { products: [product('p', 0.1), product('q', 0.2)] }, 0.65],
    ['makes it with shares of over 100 %', { products: [product('p', 0.7), product('q', 0.7)] }, 1],
    ['is in talks', { projects: [project('talks')] }, 0.3],
    ['plans it and makes nothing else', { operations: [operation('planned')], products: [product('p', 1)] }, 1],
    ['is predicted', { grounds: ['PREDICTED'] }, 0],
  ])('is of a firm that %s', (_, more, value) => {
    expect(factor('fit', more)).toMatchObject({ value, known: true });
  });

  it('says its best ground, with names', () => {
    expect(factor('fit', { operations: [operation('active')], products: [product('p')] }).reason).toEqual({
      zh: '已在 a 运营 电芯',
      en: 'runs cells in a',
    });
    expect(factor('fit', { products: [product('p', 0.125)] }).reason).toEqual({
      zh: '生产 p，占其营收 12.5 %',
      en: 'makes p, 12.5 % of its revenue',
    });
    expect(factor('fit', { projects: [project('lead')] }).reason.en).toBe('is in talks with the zone about cells');
  });
});

describe('affinity', () => {
  it('has the value it was found with, and says its best two reasons and shows all', () => {
    const reasons = ['one', 'two', 'three'].map((text) => ({ zh: `${text}。`, en: text }));
    expect(factor('affinity', { affinity: { value: 0.4, reasons } })).toMatchObject({
      known: true,
      value: 0.4,
      reason: { zh: 'one。；two。', en: 'one; two' },
      evidence: [{ text: { en: 'one' } }, { text: { en: 'two' } }, { text: { en: 'three' } }],
    });
  });

  it('says so where nothing can be named', () => {
    expect(factor('affinity', { affinity: { value: 0, reasons: [] } })).toMatchObject({
      known: true,
      reason: { en: 'nothing to name in common with the known makers of cells' },
    });
  });

  it.each([
    ['NO_MODELS', 'unknown: cells has no product and no known maker to compare with'],
    ['NOTHING_KNOWN', 'unknown: no product, industry or business scope of it is known'],
    ['NOT_COMPARED', 'unknown: in a graph of this size only the firms nearest to cells are compared'],
  ] as const)('is unknown and says why: %s', (affinity, en) => {
    expect(factor('affinity', { affinity })).toMatchObject({ known: false, value: 0, reason: { en }, evidence: [] });
  });
});

describe('ties', () => {
  it.each<[string, LocalTie[], number]>([
    ['none', [], 0],
    ['controls', [tie('controls')], 0.6],
    ['supplies', [tie('supplies')], 0.5],
    ['invests_in', [tie('invests_in')], 0.5],
    ['introduced', [tie('introduced')], 0.5],
    ['partners', [tie('partners')], 0.3],
    ['advises', [tie('advises')], 0.1],
    ['finances', [tie('finances')], 0.1],
    ['a planned tie, half', [tie('supplies', { status: 'planned' })], 0.25],
    ['an ended tie, nothing', [tie('controls', { status: 'ended' })], 0],
    ['a tie with a chain leader, half more', [tie('supplies', { isLeader: true })], 0.75],
    ['two ties', [tie('supplies'), tie('partners')], 0.65],
  ])('counts %s', (_, ties, value) => {
    expect(factor('ties', { ties })).toMatchObject({ value, known: true });
  });

  it('names the other end, tells a leader, and shows the way', () => {
    const found = factor('ties', {
      ties: [
        {
          ...tie('supplies', { isLeader: true }),
          tie: { fromFirmId: 'other', toFirmId: 'f', kind: 'supplies', status: 'active' },
        },
      ],
    });
    expect(found.reason).toEqual({ zh: '与本地 1 家主体有关联：other', en: '1 tie with firms here: other' });
    expect(found.evidence).toMatchObject([
      { text: { en: 'other supplies f (chain leader)' }, path: { steps: [{ kind: 'TIED_TO', forward: false }] } },
    ]);
  });
});

describe('engagement', () => {
  it.each<[string, Partial<CandidateFacts>, number]>([
    ['none', {}, 0],
    ['negotiation', { contacts: [contact('negotiation')] }, 0.4],
    ['visit', { contacts: [contact('visit')] }, 0.4],
    ['inspection', { contacts: [contact('inspection')] }, 0.4],
    ['call', { contacts: [contact('call')] }, 0.2],
    ['fair', { contacts: [contact('fair')] }, 0.2],
    ['seminar', { contacts: [contact('seminar')] }, 0.2],
    ['a project in talks', { projects: [project('talks')] }, 0.5],
    ['a rejected project, nothing', { projects: [project('rejected')] }, 0],
    ['a visit and a project in talks', { contacts: [contact('visit')], projects: [project('intent')] }, 0.7],
  ])('counts %s', (_, more, value) => {
    expect(factor('engagement', more)).toMatchObject({ value, known: true });
  });

  it('says how many', () => {
    expect(
      factor('engagement', { contacts: [contact('visit'), contact('fair')], projects: [project('talks')] }).reason,
    ).toEqual({
      zh: '开发区 与其已有 2 次接触，1 个在谈项目',
      en: 'the zone has 2 contacts and 1 project in talks with it',
    });
  });
});

describe('reach', () => {
  it('is k / (k + 2) of the places beside its home', () => {
    expect(factor('reach', { places: [city('a'), city('b')] })).toMatchObject({
      value: 0.5,
      reason: { en: 'operates in 2 places beside its home: a, b' },
    });
    expect(factor('reach', { places: [] })).toMatchObject({ value: 0, known: true });
  });

  it('is unknown without any operation', () => {
    expect(factor('reach', { places: null })).toMatchObject({ value: 0, known: false });
  });
});

describe('scale', () => {
  it('is the percentile found, unknown without a revenue', () => {
    expect(factor('scale', { scale: { percentile: 0.75, population: 2 } })).toMatchObject({
      value: 0.75,
      reason: { en: 'its revenue is at percentile 75 of the 2 candidates whose revenue is known' },
    });
    expect(factor('scale', { scale: null })).toMatchObject({ known: false });
  });
});

describe('place', () => {
  const preferred = (isHome: boolean) => ({ regions: [city('a')], isHome });

  it('is 1 in a preferred region, else 0', () => {
    expect(factor('place', { preferred: preferred(true), home: city('a') })).toMatchObject({
      value: 1,
      reason: { en: 'its home is in a preferred region: a' },
    });
    expect(factor('place', { preferred: preferred(false), home: city('b') })).toMatchObject({
      value: 0,
      known: true,
      reason: { en: 'its home b is in none of the preferred regions (a)' },
    });
  });

  it('is unknown without a preferred region or a home', () => {
    expect(factor('place', { preferred: null, home: city('a') }).known).toBe(false);
    expect(factor('place', { preferred: preferred(false), home: null }).known).toBe(false);
  });
});
