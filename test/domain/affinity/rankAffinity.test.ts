import { describe, expect, it } from 'vitest';
import { buildMarket, type MarketFirm, type MarketProduct } from '../../../server/domain/affinity/market.ts';
import { askMarket } from '../../../server/domain/affinity/question.ts';
import { type RankedAffinity, rankAffinity } from '../../../server/domain/affinity/rankAffinity.ts';

const NAMES: Readonly<Record<string, string>> = {
  polariser: '偏光片',
  nearName: '偏光膜',
  optical: '光学膜',
  pva: '聚乙烯醇',
  wheat: '小麦粉',
};

/**
 * m1, m2 make polarisers (m1 and m2 also optical film); alike makes optical film; near makes a product of nearly the name;
 * input makes what polarisers are made of; stranger makes flour; empty is a name only.
 */
const FIRMS: readonly MarketFirm[] = [
  { id: 'm1', name: '甲光电', industry: '270303', productIds: ['polariser', 'optical'] },
  { id: 'm2', name: '乙光电', industry: '270303', productIds: ['polariser', 'optical'] },
  { id: 'alike', name: '丙材料', industry: '270303', productIds: ['optical'] },
  { id: 'near', name: '丁', productIds: ['nearName'] },
  { id: 'input', name: '戊化工', industry: '220101', productIds: ['pva'] },
  { id: 'stranger', name: '己食品', industry: '340101', productIds: ['wheat'] },
  { id: 'empty', name: '庚', productIds: [] },
];
const PRODUCTS: readonly MarketProduct[] = Object.entries(NAMES).map(([id, name]) => ({
  id,
  name,
  inputIds: id === 'polariser' ? ['pva'] : [],
}));
const LINK = { name: { zh: '偏光片', en: 'polariser' }, productIds: ['polariser'], makerIds: ['m1', 'm2'] };

function rank(link = LINK, firms = FIRMS): RankedAffinity {
  const market = buildMarket(firms, PRODUCTS);
  const question = askMarket(market, link);
  if (question === null) throw new Error('the market has nothing of the link');
  return rankAffinity(market, question);
}

const english = (ranked: RankedAffinity, id: string) => ranked.of(id)?.reasons.map(({ en }) => en) ?? [];

describe('rankAffinity', () => {
  it('ranks a firm that shares the makers’ products above one that makes a material, and neither known makers nor firms with nothing in common', () => {
    const ids = rank().others.map(({ firmId }) => firmId);
    expect(ids.toSorted()).toEqual(['alike', 'input', 'near']);
    expect(ids.indexOf('alike')).toBeLessThan(ids.indexOf('input'));
  });

  it('marks a maker of a product of nearly the same name', () => {
    expect(rank().others.filter(({ isNear }) => isNear)).toEqual([{ firmId: 'near', isNear: true, isFounded: true }]);
  });

  it('founds a prediction on products, materials and names that say what is made, not on one character or a general word in common', () => {
    const PRESS = { name: { zh: '煤焦油', en: 'coal tar' }, productIds: ['tar'], makerIds: [] };
    const products = [
      ...PRODUCTS,
      ...[
        ['tar', '煤焦油'],
        ['flax', '胡麻油'],
        ['pa', 'PA6差别化纤维'],
        ['nylon', 'PA6切片（阻燃）'],
        ['chip', 'PA6切片'],
        ['heat', '余热技术服务'],
        ['centre', '数据技术服务'],
      ].map(([id = '', name = '']) => ({ id, name, inputIds: [] })),
    ];
    const firms: readonly MarketFirm[] = [
      { id: 'mill', name: '油坊', productIds: ['flax'] },
      { id: 'spinner', name: '纺织', productIds: ['pa'] },
      { id: 'chipper', name: '新材', productIds: ['nylon'] },
      { id: 'service', name: '煤焦油制造', productIds: ['heat'] },
      { id: 'works', name: '某某制造', productIds: ['heat'] },
    ];
    const founded = (link: typeof LINK) => {
      const question = askMarket(buildMarket(firms, products), link);
      if (question === null) throw new Error('the market has nothing of the link');
      const { others } = rankAffinity(buildMarket(firms, products), question);
      return others.filter(({ isFounded }) => isFounded).map(({ firmId }) => firmId);
    };
    // One has the whole name in its own.
    expect(founded(PRESS)).toEqual(['service']);
    // 技术服务 says nothing of what is made.
    expect(
      founded({ name: { zh: '数据技术服务', en: 'data services' }, productIds: ['centre'], makerIds: [] }),
    ).toEqual([]);
    // A fibre of it is another thing, a sort of it is not.
    expect(founded({ name: { zh: 'PA6切片', en: 'PA6 chip' }, productIds: ['chip'], makerIds: [] })).toEqual([
      'chipper',
    ]);
    expect(
      rank()
        .others.filter(({ isFounded }) => isFounded)
        .map(({ firmId }) => firmId)
        .sort(),
    ).toEqual(['alike', 'input', 'near']);
  });

  it('gives the most alike of the others 1, all others less, and known makers at most 1', () => {
    const ranked = rank();
    const values = ranked.others.map(({ firmId }) => ranked.of(firmId)?.value ?? Number.NaN);
    expect(values[0]).toBe(1);
    expect(values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0))).toBe(true);
    expect(ranked.of('m1')?.value).toBeLessThanOrEqual(1);
    expect(ranked.of('m1')?.value).toBeGreaterThan(ranked.of('stranger')?.value ?? 1);
  });

  it('knows nothing of a firm without product, industry and scope, nor of one it never saw', () => {
    expect(rank().of('empty')).toBeNull();
    expect(rank().of('nobody')).toBeNull();
    expect(rank().others.map(({ firmId }) => firmId)).not.toContain('empty');
  });

  it('says each reason with the things counted', () => {
    const ranked = rank();
    expect(english(ranked, 'alike')).toContain(
      '2 of the 2 known makers of polariser also make 光学膜, as this firm does',
    );
    expect(english(ranked, 'alike')).toContain('2 of the 2 known makers of polariser are of its industry, 270303');
    expect(english(ranked, 'input')).toContain('makes 聚乙烯醇, which goes into 偏光片');
    expect(english(ranked, 'near')).toContain('makes 偏光膜, by name kin of 偏光片');
    expect(english(ranked, 'stranger').join()).not.toContain('known makers');
    expect(ranked.of('alike')?.reasons.map(({ zh }) => zh)).toContain(
      '已知的 2 家 偏光片 企业中有 2 家也生产 光学膜，与其相同',
    );
  });

  it('does not count a firm among the makers that are like it', () => {
    expect(english(rank(), 'm1')).toContain('1 of the 1 known maker of polariser also makes 光学膜, as this firm does');
  });

  it('orders equal firms by id', () => {
    const twins = ['t2', 't1'].map((id): MarketFirm => ({ id, name: '辛', productIds: ['pva'] }));
    const ids = rank(LINK, [...FIRMS, ...twins]).others.map(({ firmId }) => firmId);
    expect(ids.indexOf('t1')).toBe(ids.indexOf('t2') - 1);
  });

  it('answers for a link with known makers and no product, and for one with a product that nobody makes', () => {
    expect(rank({ ...LINK, productIds: [] }).others[0]?.firmId).toBe('alike');
    expect(rank({ ...LINK, makerIds: [], productIds: ['pva'] }).others.length).toBeGreaterThan(0);
  });

  it('finds words of the link in a business scope', () => {
    const scoped: MarketFirm = { id: 'scoped', name: '壬', businessScope: '生产偏光片及配件', productIds: [] };
    expect(english(rank(LINK, [...FIRMS, scoped]), 'scoped')).toContain(
      'its business scope has "偏光片", as polariser does',
    );
  });
});

describe('askMarket', () => {
  /** Names that hold 芯片 are too many for a kind of it to be near by that alone. */
  const CHIPS = ['驱动芯片', '驱动类芯片', '芯片', ...Array.from({ length: 11 }, (_, index) => `${index}号芯片`)];
  const ask = (makerIds: readonly string[]) => {
    const market = buildMarket(
      CHIPS.map((name) => ({ id: name, name, productIds: [name] })).slice(makerIds.length > 0 ? 0 : 1),
      CHIPS.map((name) => ({ id: name, name, inputIds: [] })),
    );
    const question = askMarket(market, { name: { zh: '驱动芯片', en: 'driver' }, productIds: ['驱动芯片'], makerIds });
    if (question === null) throw new Error('the market has the product');
    const firmsOf = (places: Iterable<number>) => [...places].map((place) => market.firms[place]?.id);
    return {
      models: new Map([...question.models].map(([firm, weight]) => [market.firms[firm]?.id, weight])),
      relatives: question.relatives.map((product) => market.products[product]?.id),
      witnesses: firmsOf(question.witnesses),
    };
  };

  it('takes known makers as models, and half as much those of a near name', () => {
    const { models, relatives, witnesses } = ask(['驱动芯片']);
    expect(models.get('驱动芯片')).toBe(1);
    expect(models.get('芯片')).toBe(0.5);
    expect(relatives).toContain('芯片');
    expect(witnesses).toEqual(['驱动芯片']);
  });

  it('takes only makers of kin as models where no maker is known', () => {
    expect(ask([])).toEqual({
      models: new Map([['驱动类芯片', 0.5]]),
      relatives: ['驱动类芯片'],
      witnesses: ['驱动类芯片'],
    });
  });

  it('is null where the market has neither a product nor a maker of the link', () => {
    const market = buildMarket(FIRMS, PRODUCTS);
    expect(askMarket(market, { ...LINK, productIds: ['unheard'], makerIds: ['nobody'] })).toBeNull();
  });
});
