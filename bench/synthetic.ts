import type { Table } from './writeTables.ts';

/** How large a made-up world is. [rows], but for `chainLinks`: links of each chain */
export interface WorldSize {
  readonly firms: number;
  readonly regions: number;
  readonly chainLinks: readonly number[];
  readonly products: number;
  readonly firmProducts: number;
  readonly operations: number;
  readonly ties: number;
}

/** A country: per million firms what a province-by-province count suggests, and chains that do not grow with it. */
export function worldOf(firms: number): WorldSize {
  const share = firms / 1_000_000;
  return {
    firms,
    regions: 3_500,
    chainLinks: [...Array.from({ length: 100 }, () => 30), 300, 3_000],
    products: Math.max(1_000, Math.round(100_000 * share)),
    firmProducts: 3 * firms,
    operations: Math.round(1.5 * firms),
    ties: firms,
  };
}

/** Numbers of [0, 1), the same for the same seed on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Places of [0, count), skewed as real data is: place k about as often as 1 / (k + OFFSET), so that the first of 6,000 links
 * has some 4 % of all operations.
 */
const OFFSET = 2.5;
function skewed(random: () => number, count: number): number {
  return Math.min(count - 1, Math.floor(OFFSET * ((count / OFFSET + 1) ** random() - 1)));
}

const PROVINCES = 31;
const CITIES = 11;
const STAGES = ['upstream', 'midstream', 'downstream'] as const;
const TIES = ['supplies', 'controls', 'invests_in', 'partners'] as const;
const SURNAMES = [...'华中金瑞恒鑫宏盛泰和兴源广达通利新安润丰'];
const TRADES = ['光电', '精密', '化工', '食品', '材料', '装备', '能源', '生物', '电子', '智能', '机械', '环保'];
const KINDS = ['科技', '实业', '制造', '股份'];

/** A world of that size as tables of a dataset, rows made as they are asked for: the same size and seed, the same rows. */
export function syntheticTables(size: WorldSize, seed: number): Readonly<Record<string, Table>> {
  const links = size.chainLinks.flatMap((count, chain) =>
    Array.from({ length: count }, (_, place) => ({ chain, place, count })),
  );
  const linkId = (index: number) => `l${index}`;
  const table = (
    header: readonly string[],
    rows: (random: () => number) => Iterable<readonly string[]>,
    part: number,
  ) => [header, { [Symbol.iterator]: () => rows(randomNumbers(seed * 1_000 + part))[Symbol.iterator]() }] as const;
  return {
    regions: table(['id', 'name', 'level', 'parent_id'], () => regions(size.regions), 0),
    chains: table(
      ['id', 'name'],
      function* () {
        for (const chain of size.chainLinks.keys())
          yield [`c${chain}`, `${TRADES[chain % TRADES.length]}产业链${chain}`];
      },
      1,
    ),
    products: table(
      ['id', 'name', 'parent_id'],
      function* (random) {
        for (let index = 0; index < size.products; index += 1)
          yield [
            `p${index}`,
            `${pick(random, TRADES)}产品${index}`,
            index > 99 && random() < 0.7 ? `p${index % 100}` : '',
          ];
      },
      2,
    ),
    links: table(
      ['id', 'chain_id', 'name', 'stage'],
      function* () {
        for (const [index, { chain, place, count }] of links.entries())
          yield [linkId(index), `c${chain}`, `环节${chain}-${place}`, STAGES[Math.floor((place * 3) / count)] ?? ''];
      },
      3,
    ),
    link_products: table(
      ['link_id', 'product_id'],
      function* (random) {
        for (const index of links.keys()) yield [linkId(index), `p${Math.floor(random() * size.products)}`];
      },
      4,
    ),
    flows: table(
      ['from_link_id', 'to_link_id'],
      function* (random) {
        // From earlier links of the chain, near ones first, so that there is no circle and columns are many.
        for (const [index, { place }] of links.entries()) {
          const sources = new Set(place === 0 ? [] : [1, 2].map(() => index - 1 - skewed(random, Math.min(place, 12))));
          for (const from of sources) yield [linkId(from), linkId(index)];
        }
      },
      5,
    ),
    firms: table(
      ['id', 'name', 'region_id', 'registered_capital', 'revenue', 'industry'],
      function* (random) {
        for (let index = 0; index < size.firms; index += 1) {
          const name = `${pick(random, SURNAMES)}${pick(random, SURNAMES)}${pick(random, TRADES)}${pick(random, KINDS)}${index}有限公司`;
          const capital = String(Math.round(10 ** (5 + 4 * random())));
          const revenue = random() < 0.3 ? String(Math.round(10 ** (6 + 4 * random()))) : '';
          yield [
            `f${index}`,
            name,
            `r${size.regions - 1 - skewed(random, size.regions)}`,
            capital,
            revenue,
            pick(random, TRADES),
          ];
        }
      },
      6,
    ),
    firm_products: table(
      ['firm_id', 'product_id'],
      (random) => distinct(size.firmProducts, () => [anyFirm(random, size), `p${skewed(random, size.products)}`]),
      7,
    ),
    operations: table(
      ['firm_id', 'link_id', 'region_id', 'status'],
      function* (random) {
        const pairs = distinct(size.operations, () => [anyFirm(random, size), linkId(skewed(random, links.length))]);
        for (const [firm = '', link = ''] of pairs)
          yield [
            firm,
            link,
            random() < 0.2 ? `r${size.regions - 1 - skewed(random, size.regions)}` : '',
            random() < 0.9 ? 'active' : 'planned',
          ];
      },
      8,
    ),
    ties: table(
      ['from_firm_id', 'to_firm_id', 'kind'],
      (random) =>
        distinct(size.ties, () => {
          const from = `f${skewed(random, size.firms)}`;
          const to = anyFirm(random, size);
          return from === to ? null : [from, to, pick(random, TIES)];
        }),
      9,
    ),
    region_chains: table(
      ['region_id', 'chain_id', 'role'],
      function* (random) {
        // The country and its provinces have all chains, those below a few of their own.
        for (let region = 0; region < size.regions; region += 1) {
          const chains =
            region <= PROVINCES
              ? size.chainLinks.keys()
              : new Set(Array.from({ length: OWN_CHAINS }, () => skewed(random, size.chainLinks.length)));
          for (const chain of chains) yield [`r${region}`, `c${chain}`, 'key'];
        }
      },
      10,
    ),
    leaders: table(
      ['firm_id', 'region_id', 'chain_id'],
      (random) =>
        distinct(Math.min(size.regions, size.firms), () => [
          anyFirm(random, size),
          `r${Math.floor(random() * size.regions)}`,
          `c${skewed(random, size.chainLinks.length)}`,
        ]),
      11,
    ),
  };
}

/** How many chains a region below the provinces calls its own at most. */
const OWN_CHAINS = 4;

/** The country, its provinces, their cities, and counties below these. */
function* regions(count: number): Iterable<readonly string[]> {
  for (let index = 0; index < count; index += 1) {
    if (index === 0) yield ['r0', '全国', 'country', ''];
    else if (index <= PROVINCES) yield [`r${index}`, `省${index}`, 'province', 'r0'];
    else if (index <= PROVINCES * (CITIES + 1))
      yield [`r${index}`, `市${index}`, 'city', `r${1 + ((index - 1) % PROVINCES)}`];
    else yield [`r${index}`, `县${index}`, 'county', `r${PROVINCES + 1 + (index % (PROVINCES * CITIES))}`];
  }
}

function pick<T>(random: () => number, items: readonly T[]): T {
  return items[Math.floor(random() * items.length)] as T;
}

function anyFirm(random: () => number, { firms }: WorldSize): string {
  return `f${Math.floor(random() * firms)}`;
}

/** So many rows, no two alike: one that came before, or is null, is drawn again. */
function* distinct(count: number, draw: () => readonly string[] | null): Iterable<readonly string[]> {
  const seen = new Set<number>();
  for (let made = 0; made < count; ) {
    const row = draw();
    if (row === null) continue;
    const key = keyOf(row);
    if (seen.has(key)) continue;
    seen.add(key);
    made += 1;
    yield row;
  }
}

/** Ids are a letter and a number below a million or so: two of them and a short word, in one number. Texts would take gigabytes. */
function keyOf([one = '', other = '', word = '']: readonly string[]): number {
  return (Number(one.slice(1)) * 2 ** 20 + Number(other.slice(1))) * 2 ** 8 + (word === '' ? 0 : word.charCodeAt(0));
}
