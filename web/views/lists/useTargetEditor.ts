import { useState } from 'react';
import {
  RemoveTargetDocument,
  type TargetFieldsFragment,
  type TargetPatch,
  UpdateTargetDocument,
} from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { type Change, useChange } from '../../api/useChange.ts';

export interface TargetEditor {
  readonly change: Change<unknown>;
  /** What was last asked to be written: offered again when somebody else was faster. */
  readonly wanted: TargetPatch | null;
  /** Writes a change upon the version that is on the screen; refused when somebody was faster. */
  readonly patch: (patch: TargetPatch) => void;
  readonly remove: () => void;
  readonly dismiss: () => void;
}

export function useTargetEditor(target: TargetFieldsFragment): TargetEditor {
  const [wanted, setWanted] = useState<TargetPatch | null>(null);
  const update = useChange((patch: TargetPatch) =>
    request(UpdateTargetDocument, { id: target.id, patch, version: target.version }),
  );
  const removal = useChange(() => request(RemoveTargetDocument, { id: target.id, version: target.version }));
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
