import { listNames, type Sentence } from '../domain/sentence.ts';
import type { Dataset, DatasetRecord } from './dataset.ts';
import { recordsOf } from './facts.ts';
import { sayWord } from './say.ts';
import { KEY_SEPARATOR } from './value.ts';

/** A link as it will be when the dataset is in. */
export interface LinkOutline {
  readonly chainId: string;
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly feeds: readonly string[];
  readonly products: readonly string[];
  /** Products that some firm produces. */
  readonly made: readonly string[];
}

/** The chains whose drawing a dataset touches. */
export function touchedChains({ records }: Dataset, chainOf: (link: string) => string | null): readonly string[] {
  const chains = new Set<string>();
  for (const { values } of recordsOf(records, 'links'))
    if (typeof values.chainId === 'string') chains.add(values.chainId);
  for (const file of ['flows', 'link_products'] as const)
    for (const { keyParts } of recordsOf(records, file)) chains.add(chainOf(keyParts[0] ?? '') ?? '');
  chains.delete('');
  return [...chains];
}

/** What the graph holds of the links, with what the dataset says put over it. */
export function overlayOutlines(
  stored: readonly LinkOutline[],
  { records, removals }: Dataset,
): readonly LinkOutline[] {
  const links = new Map(stored.map((link) => [link.id, link]));
  for (const { key, values } of recordsOf(records, 'links')) {
    const known = links.get(key);
    const say = (property: string, before: string | undefined): string => {
      const value = values[property];
      return typeof value === 'string' ? value : (before ?? '');
    };
    links.set(key, {
      chainId: say('chainId', known?.chainId),
      id: key,
      name: say('name', known?.name),
      stage: say('stage', known?.stage),
      feeds: known?.feeds ?? [],
      products: known?.products ?? [],
      made: known?.made ?? [],
    });
  }
  const removed = new Set(removals.map(({ file, key }) => `${file} ${key}`));
  const pairs = (file: 'flows' | 'link_products'): ReadonlyMap<string, readonly string[]> =>
    groupPairs(recordsOf(records, file));
  const [flows, makes] = [pairs('flows'), pairs('link_products')];
  const produced = new Set(recordsOf(records, 'firm_products').map(({ keyParts }) => keyParts[1] ?? ''));
  const stay = (file: string, from: string) => (to: string) => !removed.has(`${file} ${from}${KEY_SEPARATOR}${to}`);
  return [...links.values()]
    .filter(({ id }) => !removed.has(`links ${id}`))
    .map((link) => {
      const products = unique([...link.products, ...(makes.get(link.id) ?? [])]).filter(stay('link_products', link.id));
      return {
        ...link,
        products,
        feeds: unique([...link.feeds, ...(flows.get(link.id) ?? [])]).filter(stay('flows', link.id)),
        made: products.filter((product) => link.made.includes(product) || produced.has(product)),
      };
    });
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

function groupPairs(records: readonly DatasetRecord[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { keyParts } of records) {
    const [from = '', to = ''] = keyParts;
    groups.set(from, [...(groups.get(from) ?? []), to]);
  }
  return groups;
}

/** Names that say nothing of what is made; with more around them they do. */
const VAGUE = new Set([
  ...[
    '平台',
    '系统',
    '服务',
    '设备',
    '材料',
    '产品',
    '技术',
    '加工',
    '制造',
    '生产',
    '研发',
    '应用',
    '配套',
    '综合',
    '其他',
    '其它',
  ],
  ...['platform', 'system', 'service', 'equipment', 'material', 'product', 'technology', 'other'],
]);
const STAGES = ['upstream', 'midstream', 'downstream'];
/** Names listed of one piece of advice. */
const LISTED = 10;

type Advise = (links: readonly LinkOutline[], chain: ReadonlyMap<string, LinkOutline>) => Iterable<Sentence>;

const isolated: Advise = function* (links) {
  const fed = new Set(links.flatMap(({ feeds }) => feeds));
  const alone = links.filter(({ id, feeds }) => feeds.length === 0 && !fed.has(id));
  if (links.length > 1 && alone.length > 0)
    yield say(
      alone,
      (names) => `没有流向到达或离开 ${names}：图上看不出它需要什么、供给什么；请补入“流向”表（flows）`,
      (names) => `no flow reaches or leaves ${names}: the map cannot say what it needs or feeds; add it to flows`,
    );
};

/** Parts that flows join within themselves, but not to the largest part. */
const apart: Advise = function* (links, chain) {
  const parts = [...joinedParts(links, chain)].filter((part) => part.length > 1);
  const largest = parts.reduce((most, part) => Math.max(most, part.length), 0);
  const main = parts.find((part) => part.length === largest);
  for (const part of parts)
    if (part !== main)
      yield say(
        part,
        (names) => `${names} 之间有流向，但与链上其余环节没有流向相连：请补入连接它们的流向，或另立一条链`,
        (names) =>
          `flows join ${names} to each other, but none joins them to the rest of the chain: add one, or make them a chain of their own`,
      );
};

/** The links in parts that flows join, whichever way they run. */
function* joinedParts(
  links: readonly LinkOutline[],
  chain: ReadonlyMap<string, LinkOutline>,
): Iterable<readonly LinkOutline[]> {
  const next = new Map<string, string[]>(links.map(({ id }) => [id, []]));
  for (const { id, feeds } of links)
    for (const to of feeds) {
      next.get(id)?.push(to);
      next.get(to)?.push(id);
    }
  const seen = new Set<string>();
  for (const { id } of links) {
    if (seen.has(id)) continue;
    seen.add(id);
    const part = [id];
    for (const at of part)
      for (const to of next.get(at) ?? [])
        if (chain.has(to) && !seen.has(to)) {
          seen.add(to);
          part.push(to);
        }
    yield part.flatMap((one) => chain.get(one) ?? []);
  }
}

const againstStage: Advise = function* (links, chain) {
  for (const { stage, feeds, name } of links)
    for (const to of feeds) {
      const next = chain.get(to);
      if (next !== undefined && STAGES.indexOf(stage) > STAGES.indexOf(next.stage))
        yield {
          zh: `${name}（${stageWord(stage)}）供给 ${next.name}（${stageWord(next.stage)}）：流向与上中下游相反；除非是回收利用，请调转流向或改段`,
          en: `${name} (${stage}) feeds ${next.name} (${next.stage}): a flow against the stages; unless it is recycling, turn it round or change a stage`,
        };
    }
};

const alikeNames: Advise = function* (links) {
  const byName = new Map<string, LinkOutline[]>();
  for (const link of links) {
    const name = link.name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\p{Z}]/gu, '');
    byName.set(name, [...(byName.get(name) ?? []), link]);
  }
  for (const [name, same] of byName) {
    if (name === '')
      yield say(
        same,
        (names) => `${names} 的名称里没有文字：请写明该环节做什么`,
        (names) => `${names} has a name without a letter: say what the link makes`,
      );
    else if (same.length > 1)
      yield say(
        same,
        (names) => `${names} 同名：用户无法区分`,
        (names) => `${names} have one name: users cannot tell them apart`,
      );
  }
};

const vagueNames: Advise = function* (links) {
  const vague = links.filter(({ name }) => VAGUE.has(name.trim().toLowerCase()));
  if (vague.length > 0)
    yield say(
      vague,
      (names) => `${names}：名称本身没有说明什么；请写明是什么的（写“储能系统”，不写“系统”）`,
      (names) => `${names}: the name says nothing by itself; say of what (储能系统, not 系统)`,
    );
};

const productless: Advise = function* (links) {
  const empty = links.filter(({ products }) => products.length === 0);
  if (empty.length > 0)
    yield say(
      empty,
      (names) => `${names} 没有产品：无法按产品找到可补缺口的企业；请补入“环节产品”表（link_products）`,
      (names) =>
        `${names} makes no product: firms that could fill it cannot be found by theirs; add it to link_products`,
    );
};

const unmade: Advise = function* (links) {
  const products = unique(links.flatMap(({ products: all, made }) => all.filter((product) => !made.includes(product))));
  if (products.length === 0) return;
  const { zh, en } = listNames(
    products.map((product) => ({ zh: product, en: product })),
    LISTED,
  );
  yield {
    zh: `没有已知企业生产 ${zh}：请在“企业产品”表（firm_products）补入生产企业`,
    en: `no firm is known to make ${en}: add makers to firm_products`,
  };
};

const ADVICE: readonly Advise[] = [isolated, apart, againstStage, alikeNames, vagueNames, productless, unmade];

const stageWord = (stage: string): string => sayWord('linkStage', stage).zh;

/** A sentence about some links, in both languages. */
function say(links: readonly LinkOutline[], zh: (names: string) => string, en: (names: string) => string): Sentence {
  const names = listNames(
    links.map(({ id, name }) => ({ zh: `${name}（${id}）`, en: `${name} (${id})` })),
    LISTED,
  );
  return { zh: zh(names.zh), en: en(names.en) };
}

/** How one chain could be drawn better. */
export interface Advice {
  /** Id of the chain. */
  readonly chain: string;
  readonly reason: Sentence;
}

/** How chains could be drawn better: advice with its reason, never a refusal. */
export function adviseChains(links: readonly LinkOutline[]): readonly Advice[] {
  const chains = new Map<string, LinkOutline[]>();
  for (const link of links) chains.set(link.chainId, [...(chains.get(link.chainId) ?? []), link]);
  return [...chains].flatMap(([chain, own]) => {
    const byId = new Map(own.map((link) => [link.id, link]));
    return ADVICE.flatMap((advise) => [...advise(own, byId)].map((reason) => ({ chain, reason })));
  });
}
