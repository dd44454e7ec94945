import type { TargetPatch } from '../../api/generated/graphql.ts';
import type { RequestFailure } from '../../api/request.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { TargetEditor } from './useTargetEditor.ts';

/** A refused change: nothing was written, the row shows what is stored; what one wanted to write is not lost. */
export function Conflict({ failure, editor }: { readonly failure: RequestFailure; readonly editor: TargetEditor }) {
  const { t } = useText();
  const { wanted, patch, dismiss } = editor;
  return (
    <Notice kind="failed" title={t(`error.${failure.code}`)} action={{ label: t('shell.close'), onPress: dismiss }}>
      <p>{failure.code === 'CONFLICT' ? t('lists.conflict') : failure.message}</p>
      {failure.code === 'CONFLICT' && wanted && (
        <p>
          {t('lists.mine', { text: sayPatch(wanted, (state) => t(`state.${state}`)) })}{' '}
          <Button onPress={() => patch(wanted)}>{t('lists.again')}</Button>
        </p>
      )}
    </Notice>
  );
}

function sayPatch(patch: TargetPatch, stateWord: (state: NonNullable<TargetPatch['state']>) => string): string {
  return [patch.state ? stateWord(patch.state) : null, patch.reason, patch.note, patch.owner]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
