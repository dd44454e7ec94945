import type { CandidateFilter, Lang, Weights } from './address/address.ts';

export type TableFormat = 'xlsx' | 'csv' | 'json';

/** Where the file with the same rows as the screen is: same arguments, same order as the API's. */
export function candidatesFile(
  format: TableFormat,
  args: {
    readonly region: string;
    readonly link: string;
    readonly filter: CandidateFilter;
    readonly weights: Weights | null;
    readonly preferred: readonly string[];
    readonly lang: Lang;
  },
): string {
  const query = new URLSearchParams({ link: args.link, region: args.region });
  for (const [name, value] of Object.entries(args.filter))
    if (value !== null) query.append(`filter.${name}`, String(value));
  appendWeights(query, args.weights);
  for (const id of args.preferred) query.append('preferredRegions', id);
  query.append('lang', args.lang);
  return `/export/candidates.${format}?${query}`;
}

export function gapsFile(
  format: TableFormat,
  args: {
    readonly region: string;
    readonly chain: string | null;
    readonly kinds: readonly string[];
    readonly assume: readonly string[];
    readonly weights: Weights | null;
    readonly lang: Lang;
  },
): string {
  const query = new URLSearchParams({ region: args.region });
  if (args.chain !== null) query.append('chain', args.chain);
  for (const kind of args.kinds) query.append('kinds', kind);
  for (const id of args.assume) query.append('assume', id);
  appendWeights(query, args.weights);
  query.append('lang', args.lang);
  return `/export/gaps.${format}?${query}`;
}

/** The graph, or a region with all below it, as a dataset that imports back. */
export function datasetFile(format: 'zip' | 'xlsx', region: string | null): string {
  const query = region === null ? '' : `?${new URLSearchParams({ region })}`;
  return `/export/dataset.${format}${query}`;
}

export function targetListFile(format: TableFormat, list: string, states: readonly string[], lang: Lang): string {
  const query = new URLSearchParams(states.map((state) => ['state', state]));
  query.append('lang', lang);
  return `/export/target-lists/${encodeURIComponent(list)}.${format}?${query}`;
}

function appendWeights(query: URLSearchParams, weights: Weights | null): void {
  for (const [name, weight] of Object.entries(weights ?? {})) query.append(`weights.${name}`, String(weight));
}
