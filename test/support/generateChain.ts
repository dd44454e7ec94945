import type { Stage } from '../../web/api/generated/graphql.ts';
import type { ChainFlow, ChainLink } from '../../web/model/layout/chainGraph.ts';

export interface GeneratedChain {
  readonly links: readonly ChainLink[];
  readonly flows: readonly ChainFlow[];
}

const STAGES: readonly Stage[] = ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'];

/**
 * A chain of a size, always the same for a seed: most flows go to the next column, some further, a few back (recycling),
 * a few within their column (cycles).
 */
export function generateChain(size: number, seed: number): GeneratedChain {
  const random = numbers(seed);
  const columns = Math.max(3, Math.round(Math.sqrt(size) * 0.8));
  const links = Array.from({ length: size }, (_, i): ChainLink => {
    const column = Math.floor(random() * columns);
    return {
      id: `link${String(i).padStart(3, '0')}`,
      stage: STAGES[Math.floor((column / columns) * 3)] ?? 'UPSTREAM',
      column,
    };
  });
  const flows = new Map<string, ChainFlow>();
  for (const link of links) {
    for (let i = 0; i < 1 + Math.floor(random() * 2); i += 1) {
      const chance = random();
      const step = chance < 0.03 ? -2 : chance < 0.06 ? 0 : chance < 0.8 ? 1 : 2 + Math.floor(random() * 3);
      const ends = links.filter((other) => other.column === link.column + step && other.id !== link.id);
      const end = ends[Math.floor(random() * ends.length)];
      if (end) flows.set(`${link.id} ${end.id}`, { from: link.id, to: end.id });
    }
  }
  return { links, flows: [...flows.values()] };
}

/** A chain written down: stages and columns by link, flows as "from to". */
export function chainOf(
  stages: Readonly<Record<string, Stage>>,
  columns: Readonly<Record<string, number>>,
  flows: readonly string[],
): GeneratedChain {
  return {
    links: Object.entries(stages).map(([id, stage]) => ({ id, stage, column: columns[id] ?? 0 })),
    flows: flows.map((flow) => {
      const [from = '', to = ''] = flow.split(' ');
      return { from, to };
    }),
  };
}

function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
