import { randomUUID } from 'node:crypto';
import type { Target, TargetList, TargetState } from '../domain/targetList.ts';
import { DomainError, invariant } from '../errors.ts';
import type { Graph, GraphTransaction } from '../graph/client.ts';
import {
  addTargets as addTargetsQuery,
  createTargetList as createQuery,
  deleteTargetList as deleteQuery,
  lockTarget,
  lockTargetList,
  removeTarget as removeQuery,
  renameTargetList as renameQuery,
  updateTarget as updateQuery,
} from '../graph/queries.generated.ts';
import { type CandidateWeights, findCandidates } from './candidates.ts';
import { checkText } from './givenText.ts';
import { requireKnown } from './requireKnown.ts';
import { findTargetLists, writeScore } from './targetLists.ts';

const NAME = { least: 1, most: 200, lines: 'one' } as const;
const OWNER = { least: 0, most: 200, lines: 'one' } as const;
const REMARK = { least: 0, most: 4_000, lines: 'many' } as const;
const MOST_FIRMS = 500;

/** Makes a list. Throws NOT_FOUND for an unknown region, BAD_USER_INPUT for a bad name or note. */
export async function createTargetList(
  graph: Graph,
  input: { readonly name: string; readonly region: string; readonly note?: string | null | undefined },
): Promise<TargetList> {
  const name = checkText(input.name, 'input.name', NAME);
  const note = remark(input.note, 'input.note');
  await requireKnown(graph, 'region', [input.region], 'input.region');
  const params = { id: randomUUID(), name, regionId: input.region, note, now: now() };
  const [row] = await graph.write((transaction) => transaction.run(createQuery, params));
  invariant(row, 'a list of a known region is made');
  return row.list;
}

/** Renames a list. Throws NOT_FOUND, CONFLICT for an old version, BAD_USER_INPUT for a bad name. */
export async function renameTargetList(
  graph: Graph,
  args: { readonly id: string; readonly name: string; readonly version: number },
): Promise<TargetList> {
  const name = checkText(args.name, 'name', NAME);
  return graph.write(async (transaction) => {
    await lockList(transaction, args);
    const [row] = await transaction.run(renameQuery, { id: args.id, name, now: now() });
    invariant(row, 'a locked list is there');
    return row.list;
  });
}

/** Deletes a list with its targets; gives its id. Throws NOT_FOUND, CONFLICT for an old version. */
export async function deleteTargetList(
  graph: Graph,
  args: { readonly id: string; readonly version: number },
): Promise<string> {
  return graph.write(async (transaction) => {
    await lockList(transaction, args);
    await transaction.run(deleteQuery, { id: args.id });
    return args.id;
  });
}

/**
 * Puts firms on a list for a link, with their scores as candidates of this moment; those that are on it already stay as they
 * are. All or none. Throws NOT_FOUND for an unknown list, link or firm, BAD_USER_INPUT for none or over 500 firms, or bad weights.
 */
export async function addTargets(
  graph: Graph,
  args: {
    readonly list: string;
    readonly link: string;
    readonly firms: readonly string[];
    readonly weights?: Partial<CandidateWeights> | null | undefined;
    readonly preferredRegions?: readonly string[] | null | undefined;
  },
): Promise<TargetList> {
  const { link, weights, preferredRegions } = args;
  const firms = new Set(args.firms);
  if (firms.size < 1 || firms.size > MOST_FIRMS)
    throw new DomainError('BAD_USER_INPUT', `firms names ${firms.size}: it names 1 to ${MOST_FIRMS}`, {
      argument: 'firms',
    });
  const [list] = await findTargetLists(graph, [args.list]);
  if (!list) throw noList(args.list, 'list');
  await requireKnown(graph, 'firm', [...firms], 'firms');
  const { ranked, describe } = await findCandidates(graph, { link, region: list.regionId, weights, preferredRegions });
  const candidates = await describe(ranked.only(firms).slice());
  const scores = new Map(candidates.map(({ firm, score }) => [firm.id, score]));
  const targets = Array.from(firms, (firmId) => ({ id: randomUUID(), firmId, score: writeScore(scores.get(firmId)) }));
  return graph.write(async (transaction) => {
    await lockList(transaction, { id: list.id });
    await transaction.run(addTargetsQuery, { listId: list.id, linkId: link, targets, now: now() });
    return lockList(transaction, { id: list.id });
  });
}

/** What to change of a target: a part left out stays, null clears it. */
export interface TargetPatch {
  readonly state?: TargetState | null | undefined;
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly owner?: string | null | undefined;
}

/**
 * Changes a target; a patch that changes nothing leaves its version as it is. Throws NOT_FOUND, CONFLICT for an old version,
 * BAD_USER_INPUT for a bad text or a state of null.
 */
export async function updateTarget(
  graph: Graph,
  args: { readonly id: string; readonly patch: TargetPatch; readonly version: number },
): Promise<Target> {
  const { patch } = args;
  if (patch.state === null)
    throw new DomainError('BAD_USER_INPUT', 'patch.state is null: a target is always in some state', {
      argument: 'patch.state',
    });
  const given = {
    ...(patch.state === undefined ? {} : { state: patch.state }),
    ...(patch.reason === undefined ? {} : { reason: remark(patch.reason, 'patch.reason') }),
    ...(patch.note === undefined ? {} : { note: remark(patch.note, 'patch.note') }),
    ...(patch.owner === undefined ? {} : { owner: remark(patch.owner, 'patch.owner', OWNER) }),
  };
  return graph.write(async (transaction) => {
    const target = await lockOneTarget(transaction, args);
    const { state, reason = null, note = null, owner = null } = target;
    const before = { state, reason, note, owner };
    const after = { ...before, ...given };
    if (JSON.stringify(after) === JSON.stringify(before)) return target;
    const [row] = await transaction.run(updateQuery, { id: args.id, ...after, now: now() });
    invariant(row, 'a locked target is there');
    return row.target;
  });
}

/** Takes a target off its list; gives its id. Throws NOT_FOUND, CONFLICT for an old version. */
export async function removeTarget(
  graph: Graph,
  args: { readonly id: string; readonly version: number },
): Promise<string> {
  return graph.write(async (transaction) => {
    await lockOneTarget(transaction, args);
    await transaction.run(removeQuery, { id: args.id, now: now() });
    return args.id;
  });
}

/** Locks first and looks at the version then, so that of two writes with one version only the first is done. */
async function lockList(
  transaction: GraphTransaction,
  args: { readonly id: string; readonly version?: number },
): Promise<TargetList> {
  const [row] = await transaction.run(lockTargetList, { id: args.id });
  if (row === undefined) throw noList(args.id, 'id');
  requireVersion('list', row.list, args.version);
  return row.list;
}

async function lockOneTarget(
  transaction: GraphTransaction,
  args: { readonly id: string; readonly version: number },
): Promise<Target> {
  const [row] = await transaction.run(lockTarget, { id: args.id });
  if (row === undefined) throw new DomainError('NOT_FOUND', `id: no target "${args.id}"`, { argument: 'id' });
  requireVersion('target', row.target, args.version);
  return row.target;
}

function requireVersion(
  what: 'list' | 'target',
  stored: { readonly version: number },
  version: number | undefined,
): void {
  if (version !== undefined && version !== stored.version)
    throw new DomainError(
      'CONFLICT',
      `the ${what} is at version ${stored.version}, not ${version}: read it again, somebody changed it`,
      { argument: 'version' },
    );
}

function noList(id: string, argument: string): DomainError {
  return new DomainError('NOT_FOUND', `${argument}: no target list "${id}"`, { argument });
}

/** A remark as given; null where it is cleared, or is blank. */
function remark(
  text: string | null | undefined,
  argument: string,
  rule: Parameters<typeof checkText>[2] = REMARK,
): string | null {
  if (text === null || text === undefined) return null;
  return checkText(text, argument, rule) || null;
}

function now(): string {
  return new Date().toISOString();
}
