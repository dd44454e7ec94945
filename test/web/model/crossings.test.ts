import ELK, { type ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import { describe, expect, it } from 'vitest';
import { computeColumns, STAGES } from '../../../server/domain/columns.ts';
import { STAGES as WEB_STAGES } from '../../../web/model/address/address.ts';
import { layoutChain } from '../../../web/model/layout/layoutChain.ts';
import { type Point, sampleRoute } from '../../../web/model/layout/routeFlows.ts';
import { readSeed } from '../../seed/sources.ts';
import { type GeneratedChain, generateChain } from '../../support/generateChain.ts';

/** Pairs of lines that cross, each place counted. */
function crossings(lines: readonly (readonly Point[])[]): number {
  const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
  let found = 0;
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      for (let a = 1; a < one.length; a += 1) {
        for (let b = 1; b < other.length; b += 1) {
          const [p1, p2, q1, q2] = [one[a - 1], one[a], other[b - 1], other[b]];
          if (!p1 || !p2 || !q1 || !q2) continue;
          if (Math.max(p1.x, p2.x) < Math.min(q1.x, q2.x) || Math.max(q1.x, q2.x) < Math.min(p1.x, p2.x)) continue;
          if (turn(p1, p2, q1) * turn(p1, p2, q2) < 0 && turn(q1, q2, p1) * turn(q1, q2, p2) < 0) found += 1;
        }
      }
    }
  });
  return found;
}

/** What ELK's layered algorithm makes of the same chain with the same columns. */
async function elkCrossings(chain: GeneratedChain): Promise<number> {
  const laid = await new ELK().layout({
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'POLYLINE',
      'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
      'elk.layered.layering.strategy': 'INTERACTIVE',
    },
    children: chain.links.map((link) => ({ id: link.id, width: 190, height: 78, x: link.column * 400, y: 0 })),
    edges: chain.flows.map((flow, i) => ({ id: `flow${i}`, sources: [flow.from], targets: [flow.to] })),
  });
  return crossings(
    (laid.edges ?? []).flatMap((edge: ElkExtendedEdge) =>
      (edge.sections ?? []).map((section) => [section.startPoint, ...(section.bendPoints ?? []), section.endPoint]),
    ),
  );
}

/** The reference chains of the seed, with the columns of the rules. */
function seedChains(): readonly (GeneratedChain & { readonly id: string })[] {
  const links = readSeed('links');
  const flows = readSeed('flows').map((row) => ({ from: row['from_link_id'] ?? '', to: row['to_link_id'] ?? '' }));
  return readSeed('chains').map(({ id = '' }) => {
    const own = links.filter((link) => link['chain_id'] === id);
    const ids = new Set(own.map((link) => link['id']));
    const inside = flows.filter(({ from }) => ids.has(from));
    const staged = own.map((link) => ({ id: link['id'] ?? '', stage: link['stage'] ?? '' }));
    const columns = computeColumns(
      staged.map((link) => ({ ...link, stage: STAGES.find((stage) => stage === link.stage) ?? 'upstream' })),
      inside.map(({ from, to }) => ({ fromLinkId: from, toLinkId: to })),
    );
    return {
      id,
      flows: inside,
      links: staged.map((link) => ({
        id: link.id,
        stage: WEB_STAGES.find((stage) => stage.toLowerCase() === link.stage) ?? 'UPSTREAM',
        column: columns.get(link.id) ?? 0,
      })),
    };
  });
}

function ourCrossings({ links, flows }: GeneratedChain): number {
  return crossings(layoutChain(links, flows).routes.map((route) => sampleRoute(route)));
}

describe('layoutChain against ELK', () => {
  it('crosses at most 1.1 times as often on each chain of the seed', async () => {
    const worse: string[] = [];
    for (const chain of seedChains()) {
      const [ours, elks] = [ourCrossings(chain), await elkCrossings(chain)];
      if (ours > 1.1 * elks) worse.push(`${chain.id}: ${ours} against ${elks}`);
    }
    expect(worse).toEqual([]);
  }, 120_000);

  it.each([
    [60, 7],
    [120, 8],
    [300, 7],
  ])(
    'crosses at most 1.1 times as often on a chain of %i links',
    async (size, seed) => {
      const chain = generateChain(size, seed);
      expect(ourCrossings(chain)).toBeLessThanOrEqual(1.1 * (await elkCrossings(chain)));
    },
    120_000,
  );
});
