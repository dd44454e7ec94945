import {
  type Address,
  type CandidateFilter,
  DOSSIER_SECTIONS,
  GAP_KINDS,
  LANGUAGES,
  type MapView,
  STATUSES,
  TARGET_STATES,
  THEMES,
  type View,
  type Viewport,
  type Weights,
} from './address.ts';

/** Reads what writeAddress wrote. Never fails: what it cannot read is as if it were not there; without a needed id it is the start page. */
export function readAddress(path: string, search: string): Address {
  const query = new URLSearchParams(search);
  return {
    view: readView(path, query),
    lang: oneOf(LANGUAGES, query.get('lang')) ?? 'zh',
    theme: oneOf(THEMES, query.get('theme')) ?? 'auto',
  };
}

function readView(path: string, query: URLSearchParams): View {
  const region = text(query, 'region');
  const start: View = { name: 'start', region };
  const name = path.replace(/^\/+|\/+$/g, '');
  const firm = text(query, 'firm');
  if (name === 'firm') return firm === null ? start : { name, firm, region };
  if (name === 'import') return { name, region };
  if (region === null) return start;
  switch (name) {
    case 'coverage':
      return { name, region, chain: text(query, 'chain') };
    case 'map': {
      const chain = text(query, 'chain');
      return chain === null ? start : readMap(region, chain, query);
    }
    case 'sheet': {
      const chain = text(query, 'chain');
      return chain === null
        ? start
        : { name, region, chain, assume: texts(query, 'assume'), gapWeights: readWeights(query, 'g.') };
    }
    case 'candidates': {
      const link = text(query, 'link');
      if (link === null) return start;
      const sort = text(query, 'sort');
      return {
        name,
        region,
        link,
        filter: readFilter(query),
        sort: sort === null ? null : { column: sort.replace(/^-/, ''), descending: sort.startsWith('-') },
        hidden: texts(query, 'hide'),
        weights: readWeights(query, 'w.'),
        preferred: texts(query, 'prefer'),
      };
    }
    case 'lists':
      return {
        name,
        region,
        list: text(query, 'list'),
        form: query.get('form') === 'board' ? 'board' : 'table',
        states: several(TARGET_STATES, query.getAll('state')),
      };
    case 'dossier':
      return { name, region, section: oneOf(DOSSIER_SECTIONS, query.get('section')) ?? 'projects' };
    case 'paths': {
      const hops = Number(query.get('hops') ?? 4);
      return firm === null
        ? start
        : { name, firm, region, hops: Number.isInteger(hops) && hops >= 1 && hops <= 6 ? hops : 4 };
    }
    default:
      return start;
  }
}

function readMap(region: string, chain: string, query: URLSearchParams): MapView {
  const other = text(query, 'compare');
  return {
    name: 'map',
    region,
    chain,
    link: text(query, 'link'),
    opened: texts(query, 'open'),
    all: query.get('all') === '1',
    assume: texts(query, 'assume'),
    statuses: several(STATUSES, query.getAll('status')),
    kinds: several(GAP_KINDS, query.getAll('kind')),
    form: query.get('form') === 'outline' ? 'outline' : 'map',
    viewport: readViewport(query.get('at')),
    compare: other !== null ? { region: other } : query.has('without') ? 'without-assumptions' : null,
    gapWeights: readWeights(query, 'g.'),
    weights: readWeights(query, 'w.'),
    preferred: texts(query, 'prefer'),
  };
}

function readFilter(query: URLSearchParams): CandidateFilter {
  const listed = query.get('listed');
  return {
    text: text(query, 'text'),
    within: text(query, 'within'),
    listed: listed === '1' ? true : listed === '0' ? false : null,
    minRevenue: amount(query, 'min'),
    maxRevenue: amount(query, 'max'),
    minRegisteredCapital: amount(query, 'capital'),
  };
}

function readWeights(query: URLSearchParams, prefix: string): Weights {
  const weights: [string, number][] = [];
  for (const [key, value] of query) {
    const weight = Number(value);
    if (key.startsWith(prefix) && value !== '' && weight >= 0 && weight <= 10)
      weights.push([key.slice(prefix.length), weight]);
  }
  return Object.fromEntries(weights.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readViewport(value: string | null): Viewport | null {
  const [zoom, x, y] = (value ?? '').split(',').map(Number);
  if (zoom === undefined || x === undefined || y === undefined) return null;
  return zoom > 0 && Number.isFinite(zoom) && Number.isFinite(x) && Number.isFinite(y) ? { zoom, x, y } : null;
}

function text(query: URLSearchParams, key: string): string | null {
  const value = query.get(key);
  return value === null || value === '' ? null : value;
}
function texts(query: URLSearchParams, key: string): readonly string[] {
  return [...new Set(query.getAll(key).filter((value) => value !== ''))];
}
function amount(query: URLSearchParams, key: string): number | null {
  const value = query.get(key);
  const number = Number(value);
  return value !== null && value !== '' && Number.isFinite(number) && number >= 0 ? number : null;
}
function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((one) => one === value) ?? null;
}
function several<T extends string>(known: readonly T[], values: readonly string[]): readonly T[] {
  return known.filter((one) => values.includes(one));
}
