import { pairsOf } from './grams.ts';
import type { Market } from './market.ts';

/** Words that say nothing of what is made. */
const GENERIC =
  /产品|制品|精?深加工|设备|装备|成套|系统|平台|服务|技术|材料|制造|加工|生产|综合|利用|检测|处理|应用|工程|研发|其他/gu;
/** 驱动类芯片 is 驱动芯片. */
const FILLER = /类/gu;
/** Stands where a word was cut out. */
const GAP = '|';
/** What parts a name in two. */
const MARK = /[-‐–—―、/:;()]/u;
/** Names that have so much in common may be the same by another name. [Dice coefficient] */
const GREATER_PART = 0.5;

/** Products that somebody makes and that are kin of what is wanted by their folded names, each with the nearest name that it is kin of. */
export function findKin(market: Market, wanted: readonly string[]): ReadonlyMap<number, string> {
  const kin = new Map<number, string>();
  for (const name of wanted)
    for (const product of namesakes(market, name)) {
      const made = market.productNames[product] ?? '';
      const known = kin.get(product);
      if (known !== undefined && nearnessOf(made, known) >= nearnessOf(made, name)) continue;
      if (isKin(made, name, market.isClass)) kin.set(product, name);
    }
  return kin;
}

/**
 * Products that somebody makes and that may be kin: with a pair of characters of the name that is no class, with its rarest or with its last. A kind has all pairs, a
 * name of the same head the last, any other a pair that is no class.
 */
function namesakes({ pairHolders, isClass }: Market, name: string): ReadonlySet<number> {
  const holders = [...pairsOf(name)].map((pair) => ({ pair, products: pairHolders.get(pair) ?? [] }));
  const least = Math.min(...holders.map(({ products }) => products.length));
  const last = unitsOf(name).at(-1) === GAP ? null : name.slice(-2);
  return new Set(
    holders
      .filter(({ pair, products }) => products.length === least || pair === last || !isClass(pair))
      .flatMap(({ products }) => products),
  );
}

/**
 * Whether a product of this folded name is what is wanted, or much the same: it is a kind of it (LED背光模组, 背光模组); or it has the same head and
 * what stands before that (驱动类芯片, LED驱动芯片); or the greater part of the names is the same, and in it something that is no class
 * (偏光膜, 偏光片). The class alone is not it (芯片), nor is another of the class (LED芯片) or another thing for the same use (LED驱动电源).
 */
export function isKin(made: string, wanted: string, isClass: (run: string) => boolean): boolean {
  if (isKinOf(made, wanted, isClass)) return true;
  // What follows a dash is a sort of it (LED芯片-蓝光), or the thing itself (乘用车-门护板总成), which then ends with a class.
  const [front = ''] = made.split(MARK);
  return front.length > 1 && front !== made && !isClass(made.slice(-2)) && isKinOf(front, wanted, isClass);
}

function isKinOf(made: string, wanted: string, isClass: (run: string) => boolean): boolean {
  if (isKindOf(made, wanted)) return true;
  const own = unitsOf(made);
  const other = unitsOf(wanted);
  const ending = commonEnding(own, other);
  if (hasModifier(ending, isClass)) return true;
  if (withoutGaps(own) === withoutGaps(other)) return withoutGaps(own).length > 1 && !isClass(withoutGaps(own));
  if (diceOf(own, other) < GREATER_PART && !hasWordPutIn(own, other, ending.length)) return false;
  const before = new Set(tellingWords(other.slice(0, other.length - ending.length), isClass));
  const both = tellingWords(own, isClass).filter((word) => before.has(word));
  // One that holds the other is often a thing for it: 尿素箱.
  return both.length >= (made.includes(wanted) || wanted.includes(made) ? 2 : 1);
}

/** How much of their pairs of neighbouring units two folded names have in common. [Dice coefficient, 0..1] */
export function nearnessOf(left: string, right: string): number {
  return diceOf(unitsOf(left), unitsOf(right));
}

function diceOf(left: readonly string[], right: readonly string[]): number {
  const pairsIn = (units: readonly string[]): ReadonlySet<string> =>
    new Set(units.slice(1).map((unit, index) => `${units[index] ?? ''} ${unit}`));
  const own = pairsIn(left);
  const other = pairsIn(right);
  return (2 * [...own].filter((pair) => other.has(pair)).length) / Math.max(1, own.size + other.size);
}

/** Words of a folded name that say more than a class or nothing: Latin words, and pairs of characters. */
export function tellingWordsOf(name: string, isClass: (run: string) => boolean): readonly string[] {
  return tellingWords(unitsOf(name), isClass);
}

/** A kind of something ends with its name, but not in the middle of a Latin word: OLED is no LED. */
function isKindOf(made: string, wanted: string): boolean {
  const saysWhat = withoutGaps(unitsOf(wanted)).length > 1;
  return saysWhat && made.endsWith(wanted) && !(isLatin(made.at(-1 - wanted.length)) && isLatin(wanted));
}

/** A name in units: Latin words and numbers whole, else characters; a generic word is a gap. */
function unitsOf(name: string): readonly string[] {
  return (
    name
      .replaceAll(FILLER, '')
      .replaceAll(GENERIC, GAP)
      .match(/[a-z0-9.+-]+|./gsu) ?? []
  );
}

function withoutGaps(units: readonly string[]): string {
  return units.filter((unit) => unit !== GAP).join('');
}

function isLatin(text = ''): boolean {
  return /^[a-z0-9]/u.test(text);
}

/** Whether the shorter name is the longer one without a word in the midst of it: 小麦粉, 小麦面粉. */
function hasWordPutIn(left: readonly string[], right: readonly string[], ending: number): boolean {
  const shorter = Math.min(left.length, right.length);
  if (ending === 0 || ending >= shorter) return false;
  return left.slice(0, shorter - ending).join('\u0000') === right.slice(0, shorter - ending).join('\u0000');
}

function commonEnding(left: readonly string[], right: readonly string[]): readonly string[] {
  let length = 0;
  while (length < left.length && left.at(-1 - length) === right.at(-1 - length) && left.at(-1 - length) !== GAP)
    length += 1;
  return left.slice(left.length - length);
}

/** Whether an ending that few names have holds two letters or more before the head: the class it ends with, else its last unit. */
function hasModifier(ending: readonly string[], isClass: (run: string) => boolean): boolean {
  const head = isClass(ending.slice(-2).join('')) ? 2 : 1;
  return ending.slice(0, -head).join('').length >= 2 && !isClass(ending.join(''));
}

function tellingWords(units: readonly string[], isClass: (run: string) => boolean): readonly string[] {
  const pairs = units.map((unit, index) => {
    const next = units[index + 1] ?? GAP;
    return unit === GAP || next === GAP || isLatin(unit) || isLatin(next) ? null : `${unit}${next}`;
  });
  // A character of a class says nothing with its other neighbour either: 业硅 of 工业硅.
  const isOfClass = (index: number): boolean =>
    [pairs[index - 1], pairs[index]].some((pair) => pair !== null && pair !== undefined && isClass(pair));
  return units.flatMap((unit, index) => {
    if (isLatin(unit)) return unit.length >= 2 && !/^[\d.+-]+$/u.test(unit) && !isClass(unit) ? [unit] : [];
    const pair = pairs[index] ?? null;
    return pair === null || isOfClass(index) || isOfClass(index + 1) ? [] : [pair];
  });
}
