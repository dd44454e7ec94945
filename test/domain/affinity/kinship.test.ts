import { describe, expect, it } from 'vitest';
import { classWords } from '../../../server/domain/affinity/classWords.ts';
import { pairsOf } from '../../../server/domain/affinity/grams.ts';
import { findKin, isKin, tellingWordsOf } from '../../../server/domain/affinity/kinship.ts';
import { buildMarket } from '../../../server/domain/affinity/market.ts';

const CLASSES = ['芯片', '驱动', 'led', '电源', '玻璃', '工业', '发电', '模组', '总成', '电路板'];
const isClass = (run: string): boolean => CLASSES.includes(run);

describe('isKin', () => {
  it.each([
    ['a kind of it', 'led背光模组', '背光模组'],
    ['the same in other letters', 'led芯片', 'led芯片'],
    ['a kind of a class', 'led芯片', '芯片'],
    ['the same head and what stands before it', '智能led照明驱动芯片', 'led驱动芯片'],
    ['the same with a filler between', '驱动类芯片', '显示驱动芯片'],
    ['the same head of one character and what stands before it', 'pva光学膜', '背光光学膜'],
    ['another word for the head', '偏光膜', '偏光片'],
    ['the same but for general words', '煤矸石加工', '煤矸石综合利用'],
    ['the same with a general word behind', '羊绒制品', '羊绒'],
    ['the greater part', '煤矸石', '煤矸石陶粒'],
    ['a word put in', '背光显示模组', '背光模组'],
    ['a word put in that is more than half', '小麦面粉', '小麦粉'],
    ['a word left out', '小麦粉', '小麦面粉'],
    ['a sort of it behind a dash', 'led芯片-绿光', 'led芯片'],
  ])('is true of %s: %s, %s', (_, made, wanted) => {
    expect(isKin(made, wanted, isClass)).toBe(true);
  });

  it.each([
    ['the class alone', '芯片', '显示驱动芯片'],
    ['another of the class', 'led芯片', 'led驱动芯片'],
    ['another thing for the same use', '大功率led驱动电源', 'led驱动芯片'],
    ['words before another head', 'led照明', 'led芯片'],
    ['a class that the name ends with', '玻璃', '水玻璃'],
    ['a class and one character', '工业硅块', '工业硅酸钠'],
    ['another kind of the class', '光伏发电', '煤矸石发电'],
    ['a class with half a word before it', '平板玻璃', '盖板玻璃'],
    ['half a word before a head of one character', '镭射膜', '反射膜'],
    ['the same beginning and ending around other words', '小麦淀粉糖', '小麦杂粮糖'],
    ['one character', '胡麻油', '煤焦油'],
    ['a class with general words', '芯片检测服务', '芯片'],
    ['a class of three characters', '柔性电路板', '印制电路板'],
    ['one character with general words', '棉加工', '棉制品'],
    ['general words', '余热技术服务', '数据技术服务'],
    ['a name of general words only', '资源综合利用', '综合利用'],
    ['a thing for it', '尿素箱', '尿素'],
    ['the end of a Latin word', 'oled照明', 'led照明'],
    ['letters of a Latin word', 'minipeace童装', 'miniled芯片'],
    ['a class behind a dash', '乘用车-门护板总成', '乘用车'],
  ])('is false of %s: %s, %s', (_, made, wanted) => {
    expect(isKin(made, wanted, isClass)).toBe(false);
  });
});

describe('tellingWordsOf', () => {
  it('leaves out classes, general words and what lies between a class and the next word', () => {
    expect(tellingWordsOf('工业硅酸钠', isClass)).toEqual(['硅酸', '酸钠']);
    expect(tellingWordsOf('煤矸石综合利用', isClass)).toEqual(['煤矸', '矸石']);
    expect(tellingWordsOf('led驱动芯片', isClass)).toEqual([]);
    expect(tellingWordsOf('pa6切片', isClass)).toEqual(['pa6', '切片']);
  });
});

describe('classWords', () => {
  const judge = (names: readonly string[], run: string, count = names.length) => {
    const holders = new Map<string, number[]>();
    for (const [place, name] of names.entries())
      for (const pair of pairsOf(name)) holders.set(pair, [...(holders.get(pair) ?? []), place]);
    return classWords(names, holders, count)(run);
  };
  const many = (count: number, ending: string) => Array.from({ length: count }, (_, index) => `第${index}种${ending}`);

  it('are runs in more than ten names', () => {
    expect(judge(many(11, '芯片'), '芯片')).toBe(true);
    expect(judge(many(10, '芯片'), '芯片')).toBe(false);
  });

  it('are in more than one of 2,000 names where there are many', () => {
    expect(judge(many(15, '芯片'), '芯片', 29_000)).toBe(true);
    expect(judge(many(15, '芯片'), '芯片', 30_000)).toBe(false);
  });

  it('count names that hold the whole run, not its pairs', () => {
    const names = [...many(11, '驱动'), ...many(11, '动芯'), '驱动芯'];
    expect(judge(names, '驱动')).toBe(true);
    expect(judge(names, '驱动芯')).toBe(false);
  });

  it('are no run that no name has', () => {
    expect(judge([], '芯片')).toBe(false);
  });
});

describe('findKin', () => {
  it('finds kinds of what is called by classes and general words alone', () => {
    const names = Array.from({ length: 11 }, (_, index) => `${index}号芯片检测`);
    const market = buildMarket(
      [{ id: 'firm', name: '甲', productIds: names }],
      names.map((name) => ({ id: name, name, inputIds: [] })),
    );
    expect(findKin(market, ['芯片检测']).size).toBe(11);
  });

  it('finds what somebody makes, each with the nearest name that it is kin of', () => {
    const names = ['背光显示模组', '背光光学膜', '显示屏', '背光源模组'];
    const market = buildMarket(
      [{ id: 'firm', name: '甲', productIds: names.slice(0, 3) }],
      names.map((name) => ({ id: name, name, inputIds: [] })),
    );
    expect([...findKin(market, ['背光模组', '光学膜'])].map(([product, wanted]) => [names[product], wanted])).toEqual([
      ['背光显示模组', '背光模组'],
      ['背光光学膜', '光学膜'],
    ]);
    for (const wanted of [
      ['显示模组', '背光模组'],
      ['背光模组', '显示模组'],
    ])
      expect([...findKin(market, wanted).values()]).toEqual(['显示模组']);
  });
});
