import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Address,
  DOSSIER_SECTIONS,
  GAP_KINDS,
  LANGUAGES,
  mapView,
  STATUSES,
  TARGET_STATES,
  THEMES,
  type View,
} from '../../../web/model/address/address.ts';
import { readAddress } from '../../../web/model/address/readAddress.ts';
import { writeAddress } from '../../../web/model/address/writeAddress.ts';

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const amount = fc.option(fc.nat());
const weights = fc
  .dictionary(
    fc.stringMatching(/^[a-z]{1,12}$/),
    fc.integer({ min: 0, max: 20 }).map((half) => half / 2),
    { maxKeys: 5 },
  )
  .map((all) => Object.fromEntries(Object.entries(all)));
const some = <T>(known: readonly T[]) => fc.subarray([...known]);

const views: fc.Arbitrary<View> = fc.oneof(
  fc.record({ name: fc.constant('start' as const), region: fc.option(id) }),
  fc.record({ name: fc.constant('import' as const), region: fc.option(id) }),
  fc.record({ name: fc.constant('coverage' as const), region: id, chain: fc.option(id) }),
  fc.record({
    name: fc.constant('map' as const),
    region: id,
    chain: id,
    link: fc.option(id),
    opened: ids,
    all: fc.boolean(),
    assume: ids,
    statuses: some(STATUSES),
    kinds: some(GAP_KINDS),
    form: fc.constantFrom('map' as const, 'outline' as const),
    viewport: fc.option(
      fc.record({ zoom: fc.integer({ min: 1, max: 4000 }).map((k) => k / 1000), x: fc.integer(), y: fc.integer() }),
    ),
    compare: fc.oneof(fc.constant(null), fc.constant('without-assumptions' as const), fc.record({ region: id })),
    gapWeights: weights,
    weights,
    preferred: ids,
  }),
  fc.record({
    name: fc.constant('candidates' as const),
    region: id,
    link: id,
    filter: fc.record({
      text: fc.option(id),
      within: fc.option(id),
      listed: fc.option(fc.boolean()),
      minRevenue: amount,
      maxRevenue: amount,
      minRegisteredCapital: amount,
    }),
    sort: fc.option(fc.record({ column: fc.constantFrom('rank', 'score', 'revenue'), descending: fc.boolean() })),
    hidden: ids,
    weights,
    preferred: ids,
  }),
  fc.record({
    name: fc.constant('lists' as const),
    region: id,
    list: fc.option(id),
    form: fc.constantFrom('table' as const, 'board' as const),
    states: some(TARGET_STATES),
  }),
  fc.record({ name: fc.constant('firm' as const), firm: id, region: fc.option(id) }),
  fc.record({ name: fc.constant('dossier' as const), region: id, section: fc.constantFrom(...DOSSIER_SECTIONS) }),
  fc.record({ name: fc.constant('sheet' as const), region: id, chain: id, assume: ids, gapWeights: weights }),
  fc.record({ name: fc.constant('paths' as const), region: id, firm: id, hops: fc.integer({ min: 1, max: 6 }) }),
);
const addresses: fc.Arbitrary<Address> = fc.record({
  view: views,
  lang: fc.constantFrom(...LANGUAGES),
  theme: fc.constantFrom(...THEMES),
});

function open(href: string): Address {
  const url = new URL(href, 'http://127.0.0.1');
  return readAddress(url.pathname, url.search);
}

describe('writeAddress', () => {
  it('brings back every view exactly, whatever is in it', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(open(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(writeAddress({ view: mapView('r', 'c'), lang: 'zh', theme: 'auto' })).toBe('/map?region=r&chain=c');
  });
});

describe('readAddress', () => {
  it('takes a view without the ids it needs as the start page', () => {
    expect(open('/map?region=r').view).toEqual({ name: 'start', region: 'r' });
    expect(open('/candidates').view).toEqual({ name: 'start', region: null });
    expect(open('/no/such/view?region=r').view).toEqual({ name: 'start', region: 'r' });
  });

  it('drops what is no value: weights out of range, unknown statuses, an amount below nought', () => {
    expect(open('/map?region=r&chain=c&g.demand=11&g.plan=x&status=GONE&status=WEAK').view).toMatchObject({
      gapWeights: {},
      statuses: ['WEAK'],
    });
    expect(open('/candidates?region=r&link=l&min=-1').view).toMatchObject({ filter: { minRevenue: null } });
  });
});
