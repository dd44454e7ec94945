import { describe, expect, it } from 'vitest';
import { buildMarket, type MarketFirm, type MarketProduct } from '../../../server/domain/affinity/market.ts';
import { askMarket } from '../../../server/domain/affinity/question.ts';
import { type RankedAffinity, rankAffinity } from '../../../server/domain/affinity/rankAffinity.ts';

type Firm = readonly [id: string, products: readonly string[], industry?: string];

/** Firms that make products of these names, which are the ids too; `parents` and `inputs` by product. */
function rank(
  asked: { readonly products: readonly string[]; readonly makers?: readonly string[]; readonly name?: string },
  firms: readonly Firm[],
  graph: {
    readonly parents?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
  } = {},
): RankedAffinity {
  const names = new Set([...asked.products, ...firms.flatMap(([, products]) => products)]);
  for (const related of [graph.parents, graph.inputs]) for (const name of Object.values(related ?? {})) names.add(name);
  const market = buildMarket(
    firms.map(
      ([id, productIds, industry]): MarketFirm => ({
        id,
        name: id,
        productIds,
        ...(industry === undefined ? {} : { industry }),
      }),
    ),
    [...names].map((name): MarketProduct => {
      const parentId = graph.parents?.[name];
      const input = graph.inputs?.[name];
      return {
        id: name,
        name,
        inputIds: input === undefined ? [] : [input],
        ...(parentId === undefined ? {} : { parentId }),
      };
    }),
  );
  const link = asked.name ?? asked.products[0] ?? '';
  const question = askMarket(market, {
    name: { zh: link, en: link },
    productIds: asked.products,
    makerIds: asked.makers ?? [],
  });
  if (question === null) throw new Error('the market has nothing of the link');
  return rankAffinity(market, question);
}

const foundedOf = (ranked: RankedAffinity) =>
  ranked.others.filter(({ isFounded }) => isFounded).map(({ firmId }) => firmId);
const saidOf = (ranked: RankedAffinity, id: string) => ranked.of(id)?.reasons.map(({ zh }) => zh) ?? [];

/** Known makers of 甲, which nothing else joins. */
const makersOf = (count: number, also: (index: number) => readonly string[] = () => []): readonly Firm[] =>
  Array.from({ length: count }, (_, index) => [`m${index + 1}`, ['甲', ...also(index + 1)]]);
/** So that a class of industry is not that of every third firm. */
const STRANGERS = Array.from({ length: 9 }, (_, index): Firm => [`stranger${index}`, [`${index}`], '620000']);
const idsOf = (firms: readonly Firm[]) => firms.map(([id]) => id);

describe('a prediction', () => {
  it('rests on two makers of the same product, not on one', () => {
    const makers = makersOf(5, (index) => [...(index <= 2 ? ['乙丙丁'] : []), ...(index === 3 ? ['戊己庚'] : [])]);
    const firms: readonly Firm[] = [...makers, ['two', ['乙丙丁']], ['one', ['戊己庚']]];
    const ranked = rank({ products: ['甲'], makers: idsOf(makers) }, firms);
    expect(foundedOf(ranked)).toEqual(['two']);
    expect(ranked.others.map(({ firmId }) => firmId)).toContain('one');
  });

  it('does not rest on a product that so many firms make', () => {
    const makers = makersOf(5, (index) => (index <= 2 ? ['乙丙丁'] : []));
    const others = (count: number) =>
      Array.from({ length: count }, (_, index): Firm => [`o${index}`, ['乙丙丁', `${index}q`, `${index}w`]]);
    const founded = (count: number) =>
      foundedOf(rank({ products: ['甲'], makers: idsOf(makers) }, [...makers, ...others(count)])).length;
    expect(founded(40)).toBe(40);
    expect(founded(41)).toBe(0);
  });

  it('rests on two makers of its industry, not on one', () => {
    const makers = makersOf(5).map(
      ([id, products], index): Firm => [id, products, ['270303', '270303', '340101'][index] ?? '100000'],
    );
    const firms: readonly Firm[] = [...makers, ['two', ['乙'], '270303'], ['one', ['丙'], '340101'], ...STRANGERS];
    expect(foundedOf(rank({ products: ['甲'], makers: idsOf(makers) }, firms))).toEqual(['two']);
  });

  it('rests on one maker that is like it in two ways where four at most are known', () => {
    const makers = (count: number) =>
      makersOf(count, (index) => (index === 1 ? ['乙丙丁'] : [])).map(
        ([id, products]): Firm => [id, products, id === 'm1' ? '270303' : '100000'],
      );
    const founded = (count: number) =>
      foundedOf(
        rank({ products: ['甲'], makers: idsOf(makers(count)) }, [
          ...makers(count),
          ['both', ['乙丙丁', '戊'], '270303'],
          ['industry', ['己'], '270303'],
        ]),
      );
    expect(founded(4)).toEqual(['both']);
    expect(founded(5)).toEqual([]);
  });

  it('does not rest on the class that a product belongs to, but on a narrow one', () => {
    const sorts = Array.from({ length: 11 }, (_, index): Firm => [`s${index}`, [`${index}号玻璃`]]);
    const parents = { 水玻璃: '玻璃', 增亮膜: '光学膜' };
    const firms: readonly Firm[] = [...sorts, ['glass', ['玻璃']], ['film', ['光学膜']]];
    expect(foundedOf(rank({ products: ['水玻璃'] }, firms, { parents }))).toEqual([]);
    expect(foundedOf(rank({ products: ['增亮膜'] }, firms, { parents }))).toEqual(['film']);
  });

  it('rests on a material that is a class too', () => {
    const sorts = Array.from({ length: 11 }, (_, index): Firm => [`s${index}`, [`${index}号玻璃`]]);
    const ranked = rank({ products: ['镜子'] }, [...sorts, ['glass', ['玻璃']]], { inputs: { 镜子: '玻璃' } });
    expect(foundedOf(ranked)).toEqual(['glass']);
  });

  it('rests on a material and on a use', () => {
    const ranked = rank(
      { products: ['白炭黑'] },
      [
        ['material', ['硅酸钠']],
        ['use', ['牙膏']],
        ['none', ['面粉']],
      ],
      {
        inputs: { 白炭黑: '硅酸钠', 牙膏: '白炭黑' },
      },
    );
    expect(foundedOf(ranked).toSorted()).toEqual(['material', 'use']);
  });
});

describe('where no maker is known', () => {
  /** 芯片, 驱动 and LED are in many names. Two make driver chips; one is of their industry; one makes what one of them makes. */
  const FIRMS: readonly Firm[] = [
    ...Array.from({ length: 11 }, (_, index): Firm => [`c${index}`, [`${index}号芯片`, `${index}型驱动`]]),
    ...Array.from({ length: 11 }, (_, index): Firm => [`l${index}`, [`led灯${index}`]]),
    ['driver', ['驱动类芯片', 'led路灯'], '270105'],
    ['lighting', ['智能led照明驱动芯片', 'led球泡'], '270105'],
    ['design', ['指纹识别'], '270105'],
    ['chip', ['芯片']],
    ['led', ['led芯片', 'led路灯', 'led球泡', 'led灯']],
    ['power', ['led驱动电源']],
    ['mimic', ['led路灯', 'led球泡', 'led芯片', 'led驱动电源', '显示', '驱动'], '270105'],
  ];
  const ASKED = { products: ['led驱动芯片'], name: '显示驱动芯片' };

  it('makers of kin come first, then firms of their industry, and none of the same class or for the same use', () => {
    const ranked = rank(ASKED, FIRMS);
    expect(
      ranked.others
        .slice(0, 2)
        .map(({ firmId }) => firmId)
        .toSorted(),
    ).toEqual(['driver', 'lighting']);
    expect(foundedOf(ranked).slice(2).toSorted()).toEqual(['design', 'mimic']);
  });

  it('a maker of kin that makes much else comes before one that is like it in all else', () => {
    const much = Array.from({ length: 20 }, (_, index) => `${index}甲`);
    const ranked = rank(ASKED, [
      ...FIRMS.filter(([id]) => id !== 'driver'),
      ['driver', ['驱动类芯片', 'led路灯', ...much], '110101'],
    ]);
    expect(
      ranked.others
        .slice(0, 2)
        .map(({ firmId }) => firmId)
        .toSorted(),
    ).toEqual(['driver', 'lighting']);
  });

  it('what is said is said of makers of kin', () => {
    expect(saidOf(rank(ASKED, FIRMS), 'design')).toEqual([
      '生产 显示驱动芯片 近名产品的 2 家企业中有 2 家与其同属行业 270105',
    ]);
    expect(saidOf(rank(ASKED, FIRMS), 'lighting')[0]).toBe('生产 智能led照明驱动芯片，名称与 led驱动芯片 相近');
  });

  it('one maker of kin in two ways is not enough, nor products like those of two', () => {
    const firms: readonly Firm[] = [
      ...STRANGERS,
      ['k1', ['偏光膜', '乙丙丁'], '270303'],
      ['k2', ['彩色偏光片', '戊己庚'], '100000'],
      ['ways', ['乙丙丁', '辛'], '270303'],
      ['alike', ['乙丙', '丙丁', '戊己', '己庚']],
    ];
    const ranked = rank({ products: ['偏光片'] }, firms);
    expect(ranked.others.map(({ firmId }) => firmId)).toEqual(expect.arrayContaining(['ways', 'alike']));
    expect(foundedOf(ranked).toSorted()).toEqual(['k1', 'k2']);
  });

  it('nobody is predicted where there is no kin either', () => {
    const others = FIRMS.filter(([id]) => id !== 'driver' && id !== 'lighting');
    const ranked = rank(ASKED, others);
    expect(foundedOf(ranked)).toEqual([]);
    expect(ranked.others.length).toBeGreaterThan(0);
  });
});

describe('reasons', () => {
  it('do not count a maker among those of its own industry', () => {
    const makers = makersOf(3).map(([id, products]): Firm => [id, products, '270303']);
    const ranked = rank({ products: ['甲'], makers: idsOf(makers) }, [...makers, ...STRANGERS]);
    expect(saidOf(ranked, 'm1')).toContain('已知的 2 家 甲 企业中有 2 家与其同属行业 270303');
  });

  it('begin with what the firm itself makes, then what most makers show', () => {
    const makers = makersOf(6, (index) => (index <= 4 ? ['乙丙丁'] : [])).map(
      ([id, products], index): Firm => [id, products, index === 5 ? '270303' : '100000'],
    );
    const firms: readonly Firm[] = [...makers, ['firm', ['戊己庚', '乙丙丁'], '270303']];
    const said = saidOf(rank({ products: ['甲'], makers: idsOf(makers) }, firms, { inputs: { 甲: '戊己庚' } }), 'firm');
    expect(said).toEqual([
      '生产 戊己庚，是 甲 的原料或部件',
      '已知的 6 家 甲 企业中有 4 家也生产 乙丙丁，与其相同',
      expect.stringMatching(/^产品组合与已知企业 m\d、m\d 相近$/),
      '已知的 6 家 甲 企业中有 1 家与其同属行业 270303',
    ]);
  });

  it('of the same strength begin with the list on which the firm stands best', () => {
    const makers = makersOf(6, (index) => [...(index <= 2 ? ['乙丙丁'] : []), '戊己庚', '辛壬癸']).map(
      ([id, products]): Firm => [id, products, '270303'],
    );
    const rivals = Array.from({ length: 5 }, (_, index): Firm => [`r${index}`, ['戊己庚', '辛壬癸'], '620000']);
    const ranked = rank({ products: ['甲'], makers: idsOf(makers) }, [
      ...makers,
      ...rivals,
      ...STRANGERS,
      ['firm', ['乙丙丁', '子丑寅', '卯辰巳', '午未申'], '270303'],
    ]);
    const said = saidOf(ranked, 'firm');
    expect(said[0]).toBe('已知的 6 家 甲 企业中有 6 家与其同属行业 270303');
    expect(said).toContain('已知的 6 家 甲 企业中有 2 家也生产 乙丙丁，与其相同');
  });

  it('name no product whose name only has a class in common', () => {
    const sorts = Array.from({ length: 11 }, (_, index): Firm => [`s${index}`, [`${index}号玻璃`]]);
    expect(saidOf(rank({ products: ['水玻璃'] }, [...sorts, ['glass', ['浮法玻璃']]]), 'glass')).toEqual([
      '在企业、产品、行业连成的图上离 水玻璃 很近',
    ]);
  });
});
