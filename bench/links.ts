import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { numberPresence, RelatednessIndex } from '../server/domain/relatedness.ts';
import { mean } from './rankingMetrics.ts';
import { readRows } from './readRows.ts';

/**
 * `npm run bench:links -- DIR…`: which absent group a region will have, ranked by relatedness (the factor of the gaps) and by
 * popularity, on expanded LINKS folders of the ranking benchmark; means over the folders.
 */
interface Split {
  readonly presence: ReadonlyMap<string, ReadonlySet<string>>;
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** Regions that have a group. */
  readonly spread: ReadonlyMap<string, number>;
  readonly relatedness: RelatednessIndex;
}

type Score = (split: Split, region: string, group: string) => number;

const METHODS: Readonly<Record<string, Score>> = {
  'popularity (regions that have it)': ({ spread }, _, group) => spread.get(group) ?? 0,
  'relatedness ω': ({ relatedness }, region, group) => relatedness.relatednessOf(group, region)?.density ?? 0,
};

function readSplit(folder: string): Split {
  const presence = new Map<string, Set<string>>();
  const spread = new Map<string, number>();
  for (const { region, group } of readRows(join(folder, 'presence.csv'), ['region', 'group'])) {
    const own = presence.get(region) ?? new Set();
    if (!own.has(group)) spread.set(group, (spread.get(group) ?? 0) + 1);
    presence.set(region, own.add(group));
  }
  const hidden = new Map<string, Set<string>>();
  for (const { query_id, group } of readRows(join(folder, 'answers.csv'), ['query_id', 'group']))
    hidden.set(query_id, (hidden.get(query_id) ?? new Set()).add(group));
  return { presence, hidden, spread, relatedness: new RelatednessIndex(numberPresence(presence)) };
}

/** Groups about equally widespread have the same. */
function sizeOf({ spread }: Split, group: string): number {
  return Math.floor(1.5 * Math.log2(Math.max(spread.get(group) ?? 0, 1)));
}

/** The protocol's metrics over the regions of a split; equal scores stand in the order of the groups' names. */
function measureSplit(split: Split, score: Score): readonly number[] {
  const auc: number[] = [];
  const matched: number[] = [];
  const reciprocal: number[] = [];
  const precision: number[] = [];
  for (const [region, hidden] of split.hidden) {
    const here = split.presence.get(region) ?? new Set();
    const scored = [...split.spread.keys()]
      .filter((group) => !here.has(group) || hidden.has(group))
      .map((group) => ({ group, value: score(split, region, group) }))
      .sort((left, right) => right.value - left.value || (left.group < right.group ? -1 : 1));
    const absent = scored.map(({ group }) => group).filter((group) => !hidden.has(group));
    const order = new Map(scored.map(({ group }, index) => [group, index]));
    const placeOf = (group: string) => order.get(group) ?? Number.POSITIVE_INFINITY;
    const ranks = [...hidden].map((group) => 1 + absent.filter((other) => placeOf(other) < placeOf(group)).length);
    auc.push(mean(ranks.map((rank) => Math.max(0, 1 - (rank - 1) / absent.length))));
    reciprocal.push(mean(ranks.map((rank) => 1 / rank)));
    precision.push(ranks.filter((rank) => rank <= 10).length / 10);
    for (const group of hidden) {
      const alike = absent.filter((other) => sizeOf(split, other) === sizeOf(split, group));
      if (alike.length > 0) matched.push(mean(alike.map((other) => Number(placeOf(group) < placeOf(other)))));
    }
  }
  return [auc, matched, reciprocal, precision].map(mean);
}

const { positionals: folders } = parseArgs({ allowPositionals: true });
if (folders.length === 0) {
  console.error('usage: npm run bench:links -- DIR…');
  process.exit(2);
}
const splits = folders.map(readSplit);
console.log('| method | AUC | AUCm | MRR | P@10 |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, score] of Object.entries(METHODS)) {
  const runs = splits.map((split) => measureSplit(split, score));
  const means = [0, 1, 2, 3].map((metric) => mean(runs.map((run) => run[metric] ?? 0)).toFixed(3));
  console.log(`| ${name} | ${means.join(' | ')} |`);
}
