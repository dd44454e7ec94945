import type { Stage } from './record.ts';

/** Upstream, midstream, downstream: the order of the bands. */
export const STAGES = ['upstream', 'midstream', 'downstream'] as const satisfies readonly Stage[];

/**
 * The column of every link, counted from 0 (analysis.md section 3). Within a stage makers stand next to their users: a link
 * stands as many columns from the stage's end as the longest way of flows from it takes within the stage; a cycle shares one
 * column. Stages follow one another; one without links takes no column; flows between stages move nothing.
 */
export function computeColumns(
  links: readonly { readonly id: string; readonly stage: Stage }[],
  flows: readonly { readonly fromLinkId: string; readonly toLinkId: string }[],
): Map<string, number> {
  const columns = new Map<string, number>();
  let first = 0;
  for (const stage of STAGES) {
    const ids = links.filter((link) => link.stage === stage).map((link) => link.id);
    if (ids.length === 0) continue;
    const depths = depthsFromEnd(ids, flows);
    const greatest = Math.max(...depths.values());
    for (const id of ids) columns.set(id, first + greatest - (depths.get(id) ?? 0));
    first += greatest + 1;
  }
  return columns;
}

function depthsFromEnd(
  ids: readonly string[],
  flows: readonly { readonly fromLinkId: string; readonly toLinkId: string }[],
): Map<string, number> {
  const users = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { fromLinkId, toLinkId } of flows) if (users.has(toLinkId)) users.get(fromLinkId)?.push(toLinkId);
  const depths = new Map<string, number>();
  // Tarjan closes a cycle only after everything behind it, so the depths of all users outside of it are known by then.
  for (const cycle of closeCycles(ids, users)) {
    const members = new Set(cycle);
    let depth = 0;
    for (const id of cycle)
      for (const user of users.get(id) ?? [])
        if (!members.has(user)) depth = Math.max(depth, (depths.get(user) ?? 0) + 1);
    for (const id of cycle) depths.set(id, depth);
  }
  return depths;
}

/** Strongly connected components in reverse topological order (Tarjan, SIAM J. Comput. 1972), on a stack of our own. */
function closeCycles(ids: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cycles: string[][] = [];
  const enter = (id: string) => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, rest: [...(next.get(id) ?? [])] };
  };
  const lower = (id: string, value: number) => low.set(id, Math.min(low.get(id) ?? value, value));
  for (const start of ids) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const neighbour = step.rest.pop();
      if (neighbour !== undefined) {
        if (!order.has(neighbour)) path.push(enter(neighbour));
        else if (isOpen.has(neighbour)) lower(step.id, order.get(neighbour) ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.id, low.get(step.id) ?? 0);
      if (low.get(step.id) !== order.get(step.id)) continue;
      const cycle = open.splice(open.indexOf(step.id));
      for (const id of cycle) isOpen.delete(id);
      cycles.push(cycle);
    }
  }
  return cycles;
}
