import { useState } from 'react';
import type { TargetFieldsFragment, TargetPatch } from '../../api/generated/graphql.ts';
import { patchTarget, removeTarget, type TargetEdit } from '../../api/targetEdits.ts';
import { type Change, useChange } from '../../api/useChange.ts';

/** Where targets are edited: on which list, and who keeps what can be taken back. */
export interface Editing {
  readonly list: string;
  readonly onEdit: (edit: TargetEdit) => void;
}

export interface TargetEditor {
  readonly change: Change<unknown>;
  /** What was last asked to be written: offered again when somebody else was faster. */
  readonly wanted: TargetPatch | null;
  /** Writes a change upon the version that is on the screen; refused when somebody was faster. */
  readonly patch: (patch: TargetPatch) => void;
  readonly remove: () => void;
  readonly dismiss: () => void;
}

export function useTargetEditor(shown: TargetFieldsFragment, { list, onEdit }: Editing): TargetEditor {
  const [wanted, setWanted] = useState<TargetPatch | null>(null);
  // What was written last is known before the list is read again: the next edit must not conflict with one's own.
  const [written, setWritten] = useState(shown);
  const target = written.version > shown.version ? written : shown;
  const update = useChange(
    (patch: TargetPatch) => patchTarget(list, target, patch),
    (done) => {
      setWritten(done.target);
      onEdit(done.edit);
    },
  );
  const removal = useChange(() => removeTarget(list, target), onEdit);
  return {
    change: update.change.kind === 'idle' ? removal.change : update.change,
    wanted,
    patch: (patch) => {
      setWanted(patch);
      update.run(patch);
    },
    remove: () => {
      setWanted(null);
      removal.run(undefined);
    },
    dismiss: () => {
      update.reset();
      removal.reset();
    },
  };
}
