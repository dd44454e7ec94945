import { useQuery } from '@tanstack/react-query';
import { type ImportRecord, readHistory, undoImport } from '../../api/imports.ts';
import { asFailure } from '../../api/useAnswer.ts';
import { useChange } from '../../api/useChange.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../shared/Answered.tsx';

/** The imports so far, each of which can be undone while nothing later rests on it. */
export function History() {
  const { t, lang } = useText();
  const history = useQuery({ queryKey: ['imports'], queryFn: readHistory });
  const { change, run } = useChange((number: number) => undoImport(number, t('import.by.page')));
  const imports = history.data?.imports ?? [];
  return (
    <section>
      <h2>{t('import.history')}</h2>
      {history.error && <Failed failure={asFailure(history.error)} retry={() => void history.refetch()} />}
      {change.kind === 'failed' && <Failed failure={change.failure} />}
      {change.kind === 'done' &&
        (change.data.status === 'undone' ? (
          <Notice kind="note" title={t('import.undone')} />
        ) : (
          <Notice kind="failed" title={t('import.rests', { n: change.data.reasonCount })}>
            <ul>
              {change.data.reasons.map((reason) => (
                <li key={reason.en}>{reason[lang]}</li>
              ))}
            </ul>
          </Notice>
        ))}
      {history.data && imports.length === 0 && <p className="quiet">{t('import.none')}</p>}
      <ul className="records">
        {imports.map((record) => (
          <li key={record.number}>
            <OneImport record={record} isBusy={change.kind === 'busy'} onUndo={() => run(record.number)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneImport({
  record,
  isBusy,
  onUndo,
}: {
  readonly record: ImportRecord;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
}) {
  const { t, lang } = useText();
  const { number, at, by, file, sha256, counts, undoes, undoneBy } = record;
  const sum = (kind: 'new' | 'changed' | 'removed'): number =>
    Object.values(counts).reduce((total, each) => total + each[kind], 0);
  const when = new Date(at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en-GB');
  return (
    <div className="import-pair">
      <span>
        <span className="tag">{number}</span>{' '}
        {undoes === null ? <strong>{file}</strong> : t('import.undoing', { number: undoes })}{' '}
        <span className="quiet">
          {when} · {by} · {t('import.sum', { fresh: sum('new'), changed: sum('changed'), removed: sum('removed') })}
          {sha256 !== '' && <span title={sha256}> · SHA-256 {sha256.slice(0, 12)}…</span>}
        </span>
      </span>
      {undoneBy === null ? (
        <Button onPress={onUndo} disabled={isBusy} label={t('import.undo.label', { number })}>
          {t('import.undo')}
        </Button>
      ) : (
        <span className="quiet">{t('import.wasUndone', { number: undoneBy })}</span>
      )}
    </div>
  );
}
