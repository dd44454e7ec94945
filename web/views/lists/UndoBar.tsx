import { editsAfter, type TargetEdit, undoEdit } from '../../api/targetEdits.ts';
import { useChange } from '../../api/useChange.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What was edited last, and the way back, edit by edit; nothing before the first edit. */
export function UndoBar({
  edits,
  onEdits,
}: {
  readonly edits: readonly TargetEdit[];
  readonly onEdits: (edits: readonly TargetEdit[]) => void;
}) {
  const { t, nameOf } = useText();
  const { change, run, reset } = useChange(undoEdit, (undone) => onEdits(editsAfter(edits, undone)));
  const last = edits.at(-1);
  if (!last) return null;
  const name = nameOf(last.target.firm);
  if (change.kind === 'failed') {
    // What cannot be taken back any more must not stand in the way of what can.
    const drop = (): void => {
      reset();
      onEdits(edits.slice(0, -1));
    };
    return (
      <Notice
        kind="failed"
        title={t('lists.undo.failed', { name })}
        action={{ label: t('shell.close'), onPress: drop }}
      >
        <p>{change.failure.code === 'CONFLICT' ? t('lists.undo.conflict') : t(`error.${change.failure.code}`)}</p>
      </Notice>
    );
  }
  return (
    <p className="panel-line" role="status">
      {t(last.kind === 'patched' ? 'lists.did.patched' : 'lists.did.removed', { name })}{' '}
      <Button disabled={change.kind === 'busy'} onPress={() => run(last)}>
        {t('lists.undo')}
      </Button>
      {edits.length > 1 && <span className="quiet"> {t('lists.undo.more', { n: edits.length - 1 })}</span>}
    </p>
  );
}
