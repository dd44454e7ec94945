import {
  AddTargetsDocument,
  RemoveTargetDocument,
  type TargetFieldsFragment,
  TargetListViewDocument,
  type TargetListViewQuery,
  type TargetPatch,
  UpdateTargetDocument,
} from './generated/graphql.ts';
import { RequestFailure, request } from './request.ts';

/** An edit of a target that was taken, with what is needed to take it back. */
export interface TargetEdit {
  readonly kind: 'patched' | 'removed';
  readonly list: string;
  /** As it was before. */
  readonly target: TargetFieldsFragment;
  /** What a patch overwrote; nothing for a removal. */
  readonly before: TargetPatch;
  /** The target's version that the edit made: it is taken back only where nobody wrote upon it. */
  readonly version: number;
}

/** Where a target stands after an edit of it was taken back. */
export interface Undone {
  readonly edit: TargetEdit;
  /** Another one than before where it had been removed. */
  readonly id: string;
  readonly version: number;
}

/** Writes a change upon the version given. Rejects with CONFLICT, and changes nothing, where there is a newer one. */
export async function patchTarget(
  list: string,
  target: TargetFieldsFragment,
  patch: TargetPatch,
): Promise<{ readonly edit: TargetEdit; readonly target: TargetFieldsFragment }> {
  const { updateTarget } = await request(UpdateTargetDocument, { id: target.id, patch, version: target.version });
  const { state, reason, note, owner } = target;
  const all = { state, reason: reason ?? null, note: note ?? null, owner: owner ?? null };
  const before = Object.fromEntries(Object.entries(all).filter(([field]) => field in patch));
  const { version } = updateTarget;
  return { edit: { kind: 'patched', list, target, before, version }, target: updateTarget };
}

export async function removeTarget(list: string, target: TargetFieldsFragment): Promise<TargetEdit> {
  await request(RemoveTargetDocument, { id: target.id, version: target.version });
  return { kind: 'removed', list, target, before: {}, version: target.version };
}

/** Takes an edit back. Rejects with CONFLICT, and changes nothing, where somebody has written upon it meanwhile. */
export async function undoEdit(edit: TargetEdit): Promise<Undone> {
  const { target, list } = edit;
  if (edit.kind === 'patched') {
    const { updateTarget } = await request(UpdateTargetDocument, {
      id: target.id,
      patch: edit.before,
      version: edit.version,
    });
    return { edit, id: target.id, version: updateTarget.version };
  }
  const [added] = (await addFirms(list, target.link.id, [target.firm.id])).added;
  if (!added) throw new RequestFailure('CONFLICT', 'the firm is on the list again');
  const { state, reason, note, owner } = target;
  const { updateTarget } = await request(UpdateTargetDocument, {
    id: added.id,
    patch: { state, reason: reason ?? null, note: note ?? null, owner: owner ?? null },
    version: added.version,
  });
  return { edit, id: added.id, version: updateTarget.version };
}

/**
 * The edits that are left when the last one was taken back: those of the same target go on from where it stands now. Of a target that
 * comes back as a new one, only those stay that lead to its removal without anybody else's in between.
 */
export function editsAfter(edits: readonly TargetEdit[], { edit, id, version }: Undone): readonly TargetEdit[] {
  const chain = new Set<TargetEdit>();
  let base = edit.target.version;
  for (const one of edits.filter(({ target }) => target.id === edit.target.id).reverse()) {
    if (one === edit) continue;
    if (one.version !== base) break;
    chain.add(one);
    base = one.target.version;
  }
  return edits
    .filter((one) => one !== edit && (chain.has(one) || edit.kind === 'patched' || one.target.id !== edit.target.id))
    .map((one) =>
      chain.has(one)
        ? {
            ...one,
            target: { ...one.target, id },
            version: one.version === edit.target.version ? version : one.version,
          }
        : one,
    );
}

/** Puts firms on a list for a link. `added`: those that were not on it. */
export async function addFirms(list: string, link: string, firms: readonly string[]) {
  const before = new Set((await readTargets(list)).map(({ id }) => id));
  const { addTargets } = await request(AddTargetsDocument, { list, link, firms: [...firms] });
  const after = await readTargets(list);
  return {
    list: addTargets,
    added: after.filter(
      (target) => !before.has(target.id) && target.link.id === link && firms.includes(target.firm.id),
    ),
  };
}

/** Takes targets off their list again. */
export async function takeOff(targets: readonly TargetFieldsFragment[]): Promise<number> {
  for (const { id, version } of targets) await request(RemoveTargetDocument, { id, version });
  return targets.length;
}

async function readTargets(list: string): Promise<readonly TargetFieldsFragment[]> {
  const found: TargetFieldsFragment[] = [];
  let after: string | null = null;
  do {
    const answer: TargetListViewQuery = await request(TargetListViewDocument, { list, first: 500, after });
    const targets = answer.targetList?.targets;
    found.push(...(targets?.nodes ?? []));
    after = targets?.pageInfo.hasNextPage ? (targets.pageInfo.endCursor ?? null) : null;
  } while (after !== null);
  return found;
}
