import type { Graph, Query } from '../../server/graph/client.ts';

/** What a synthetic world has, to ask about. */
export interface Places {
  readonly country: string;
  readonly provinces: readonly string[];
  readonly counties: readonly string[];
  /** Chains of 30 links. */
  readonly chains: readonly string[];
  readonly chain300: string;
  readonly firms: readonly string[];
  /** By firms, the largest first. */
  readonly links: readonly { readonly id: string; readonly firms: number }[];
  readonly words: { readonly two: readonly string[]; readonly more: readonly string[] };
}

interface Row {
  readonly provinces: readonly string[];
  readonly counties: readonly string[];
  readonly chains: readonly string[];
  readonly chain300: string;
  readonly firms: readonly { readonly id: string; readonly name: string }[];
  readonly links: Places['links'];
}

/** A look at the world, not a question of the product. */
const PLACES: Query<'read', { readonly seed: number }, Row> = {
  name: 'places',
  access: 'read',
  integers: [],
  columns: ['provinces', 'counties', 'chains', 'chain300', 'firms', 'links'],
  text: `CALL () { MATCH (r:Region {level: 'province'}) RETURN collect(r.id) AS provinces }
    CALL () { MATCH (r:Region {level: 'county'}) RETURN collect(r.id) AS counties }
    CALL () { MATCH (c:Chain) WHERE COUNT { (c)<-[:OF]-() } = 30 RETURN collect(c.id) AS chains }
    CALL () { MATCH (c:Chain) WHERE COUNT { (c)<-[:OF]-() } = 300 RETURN c.id AS chain300 LIMIT 1 }
    CALL () { UNWIND range(0, 499) AS n MATCH (f:Firm {id: 'f' + toString(toInteger((n * 7919 + $seed) % 10000))})
      RETURN collect({id: f.id, name: f.name}) AS firms }
    CALL () { MATCH (l:Link) WITH l ORDER BY l.nationalFirms DESC, l.id RETURN collect({id: l.id, firms: l.nationalFirms}) AS links }
    RETURN provinces, counties, chains, chain300, firms, links`,
};

export async function findPlaces(graph: Graph): Promise<Places> {
  const [row] = await graph.read(PLACES, { seed: 13 });
  if (row === undefined) throw new Error('this is no synthetic world');
  const { firms, ...rest } = row;
  return {
    ...rest,
    country: 'r0',
    firms: firms.map(({ id }) => id),
    words: {
      two: ['光电', '精密', '化工', '华金', '科技', '有限', '丰润', '产品'],
      more: firms.map(({ name }, index) => (index % 2 === 0 ? name : name.slice(0, 6))),
    },
  };
}
