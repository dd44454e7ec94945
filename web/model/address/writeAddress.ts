import type { Address, MapView, View, Weights } from './address.ts';

type Pairs = [string, string][];

/** The path and query that bring back exactly this screen; what stands at its default is left out. */
export function writeAddress({ view, lang, theme }: Address): string {
  const pairs: Pairs = [...viewPairs(view)];
  if (lang !== 'zh') pairs.push(['lang', lang]);
  if (theme !== 'auto') pairs.push(['theme', theme]);
  const query = new URLSearchParams(pairs).toString();
  return `/${view.name === 'start' ? '' : view.name}${query === '' ? '' : `?${query}`}`;
}

function viewPairs(view: View): Pairs {
  switch (view.name) {
    case 'start':
    case 'import':
      return optional('region', view.region);
    case 'coverage':
      return [['region', view.region], ...optional('chain', view.chain)];
    case 'map':
      return mapPairs(view);
    case 'sheet':
      return [
        ['region', view.region],
        ['chain', view.chain],
        ...each('assume', view.assume),
        ...weightPairs('g.', view.gapWeights),
      ];
    case 'candidates': {
      const { filter } = view;
      return [
        ['region', view.region],
        ['link', view.link],
        ...optional('text', filter.text),
        ...optional('within', filter.within),
        ...optional('listed', filter.listed === null ? null : filter.listed ? '1' : '0'),
        ...optional('min', filter.minRevenue),
        ...optional('max', filter.maxRevenue),
        ...optional('capital', filter.minRegisteredCapital),
        ...optional('sort', view.sort && `${view.sort.descending ? '-' : ''}${view.sort.column}`),
        ...each('hide', view.hidden),
        ...weightPairs('w.', view.weights),
        ...each('prefer', view.preferred),
      ];
    }
    case 'lists':
      return [
        ['region', view.region],
        ...optional('list', view.list),
        ...optional('form', view.form === 'board' ? 'board' : null),
        ...each('state', view.states),
      ];
    case 'firm':
      return [['firm', view.firm], ...optional('region', view.region)];
    case 'dossier':
      return [['region', view.region], ...optional('section', view.section === 'projects' ? null : view.section)];
    case 'paths':
      return [['region', view.region], ['firm', view.firm], ...optional('hops', view.hops === 4 ? null : view.hops)];
    default:
      return view satisfies never;
  }
}

function mapPairs(view: MapView): Pairs {
  const compare: Pairs =
    view.compare === null
      ? []
      : view.compare === 'without-assumptions'
        ? [['without', '1']]
        : [['compare', view.compare.region]];
  return [
    ['region', view.region],
    ['chain', view.chain],
    ...optional('link', view.link),
    ...each('open', view.opened),
    ...optional('all', view.all ? '1' : null),
    ...each('assume', view.assume),
    ...each('status', view.statuses),
    ...each('kind', view.kinds),
    ...optional('form', view.form === 'outline' ? 'outline' : null),
    ...optional('at', view.viewport && `${view.viewport.zoom},${view.viewport.x},${view.viewport.y}`),
    ...compare,
    ...weightPairs('g.', view.gapWeights),
    ...weightPairs('w.', view.weights),
    ...each('prefer', view.preferred),
  ];
}

function optional(key: string, value: string | number | null): Pairs {
  return value === null || value === '' ? [] : [[key, String(value)]];
}
function each(key: string, values: readonly string[]): Pairs {
  return values.map((value) => [key, value]);
}
function weightPairs(prefix: string, weights: Weights): Pairs {
  return Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [`${prefix}${name}`, String(weight)]);
}
