import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CheckedUpload, type PlannedChange, readChanges } from '../../api/imports.ts';
import { asFailure } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../shared/Answered.tsx';
import type { Same } from './useImport.ts';

/** What an import would do: how many records of each file, and record by record with the old and the new value. */
export function Changes({ upload, same }: { readonly upload: CheckedUpload; readonly same: Same }) {
  const { t } = useText();
  const [file, setFile] = useState('');
  const files = Object.entries(upload.plan.files);
  const changed = files.filter(([, counts]) => counts.new + counts.changed + counts.removed > 0);
  return (
    <section>
      <h3>{t('import.changes')}</h3>
      <table className="table import-counts">
        <thead>
          <tr>
            <th scope="col">{t('import.file')}</th>
            {(['new', 'changed', 'unchanged', 'removed'] as const).map((kind) => (
              <th key={kind} scope="col" className="number">
                {t(`import.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(([name, counts]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {(['new', 'changed', 'unchanged', 'removed'] as const).map((kind) => (
                <td key={kind} className="number">
                  {counts[kind]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length === 0 ? (
        <Notice kind="note" title={t('import.nothing')} />
      ) : (
        <>
          <Choice
            label={t('import.file')}
            options={[
              { value: '', label: t('import.all') },
              ...changed.map(([name]) => ({ value: name, label: name })),
            ]}
            value={file}
            onPick={setFile}
          />
          <ChangeList id={upload.id} file={file} same={same} />
        </>
      )}
    </section>
  );
}

function ChangeList({ id, file, same }: { readonly id: string; readonly file: string; readonly same: Same }) {
  const { t } = useText();
  const pages = useInfiniteQuery({
    queryKey: ['import changes', id, file, same],
    queryFn: ({ pageParam }) => readChanges(id, file, pageParam),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const shown = all.reduce((sum, page) => sum + page.changes.length, 0);
      return shown < last.total ? shown : undefined;
    },
  });
  if (pages.error) return <Failed failure={asFailure(pages.error)} retry={() => void pages.refetch()} />;
  if (pages.data === undefined) return <Notice kind="loading" title={t('state.loading')} />;
  const changes = pages.data.pages.flatMap((page) => page.changes);
  const total = pages.data.pages[0]?.total ?? 0;
  return (
    <>
      <ul className="records import-changes">
        {changes.map((change) => (
          <li key={`${change.file} ${change.key}`}>
            <OneChange change={change} />
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <p className="cut">
          {t('state.some', { shown: changes.length, total })}{' '}
          <Button onPress={() => void pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
            {t('state.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function OneChange({ change }: { readonly change: PlannedChange }) {
  const { t } = useText();
  return (
    <>
      <span className={`tag import-${change.kind}`}>{t(`import.${change.kind}`)}</span> <strong>{change.key}</strong>{' '}
      <span className="quiet">{t('import.place', { source: change.source, row: change.row })}</span>
      <dl className="facts">
        {change.values.map(({ column, old, new: value }) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>
              {old !== null && <del>{old}</del>} {value === null ? <em>{t('import.cleared')}</em> : <ins>{value}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
