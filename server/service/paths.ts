import type { EvidencePath } from '../domain/score.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { type ReadPathsRow, readExisting, readPaths } from '../graph/queries.generated.ts';

export type NodeKind = EvidencePath['nodes'][number]['kind'];

export interface NodeRef {
  readonly kind: NodeKind;
  readonly id: string;
}

/** The label of each kind of thing in the graph. */
export const LABELS = {
  REGION: 'Region',
  CHAIN: 'Chain',
  LINK: 'Link',
  PRODUCT: 'Product',
  FIRM: 'Firm',
  PROJECT: 'Project',
} as const satisfies Record<NodeKind, string>;

const KINDS = new Map<string, NodeKind>([
  ['Region', 'REGION'],
  ['Chain', 'CHAIN'],
  ['Link', 'LINK'],
  ['Product', 'PRODUCT'],
  ['Firm', 'FIRM'],
  ['Project', 'PROJECT'],
]);

const MOST_HOPS = 6;
/** A thing with more neighbours is passed by ways of three and more steps: everybody meets there. [things] */
const FEW = 200;
/** The same where an end of the way has more itself. [things] */
const FEWER = 60;
const MOST_PATHS = 50;

/**
 * The shortest ways between two things, shortest first, then by the ids on the way; empty where there is none within `maxHops`,
 * and for a thing and itself. Ways of three and more steps lead up to what both belong to, or through things with at most 200 neighbours. Throws NOT_FOUND for an unknown end, BAD_USER_INPUT for `maxHops` outside 1 to 6 or `first`
 * outside 1 to 50.
 */
export async function findPaths(
  graph: Graph,
  args: { readonly from: NodeRef; readonly to: NodeRef; readonly maxHops: number; readonly first: number },
): Promise<readonly EvidencePath[]> {
  requireRange('maxHops', args.maxHops, MOST_HOPS);
  requireRange('first', args.first, MOST_PATHS);
  const ends = [args.from, args.to].map(({ kind, id }) => ({ kind: LABELS[kind], id }));
  const [known, rows] = await Promise.all([graph.read(readExisting, { things: ends }), readWays(graph, args)]);
  for (const [index, end] of ends.entries())
    if (!known.some(({ kind, id }) => kind === end.kind && id === end.id)) {
      const argument = index === 0 ? 'from' : 'to';
      throw new DomainError('NOT_FOUND', `${argument}: no ${end.kind.toLowerCase()} "${end.id}"`, { argument });
    }
  return rows.map(({ nodes, steps }) => ({
    nodes: nodes.flatMap(({ kind, id }) => {
      const known = KINDS.get(kind);
      return known === undefined ? [] : [{ kind: known, id }];
    }),
    steps,
  }));
}

async function readWays(
  graph: Graph,
  { from, to, maxHops, first }: Parameters<typeof findPaths>[1],
): Promise<readonly ReadPathsRow[]> {
  if (from.kind === to.kind && from.id === to.id) return [];
  return graph.read(readPaths, {
    fromKind: LABELS[from.kind],
    fromId: from.id,
    toKind: LABELS[to.kind],
    toId: to.id,
    maxHops,
    first,
    few: FEW,
    fewer: FEWER,
  });
}

function requireRange(argument: string, value: number, most: number): void {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new DomainError('BAD_USER_INPUT', `${argument} is ${value}: it is a whole number from 1 to ${most}`, {
      argument,
    });
}
