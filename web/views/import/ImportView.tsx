import { useState } from 'react';
import { useText } from '../../locales/useText.ts';
import { datasetFile } from '../../model/exportAddress.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../shared/Answered.tsx';
import { Changes } from './Changes.tsx';
import { DropZone } from './DropZone.tsx';
import { Duplicates } from './Duplicates.tsx';
import { History } from './History.tsx';
import { Problems } from './Problems.tsx';
import { type Importer, type ImportState, useImport } from './useImport.ts';

/** Data comes in: a file is sent, what is wrong and what would change is shown, and only then it is imported. */
export default function ImportView({ region }: { readonly region: string | null }) {
  const { t, lang } = useText();
  const importer = useImport();
  const { state } = importer;
  return (
    <section className="page import">
      <header className="page-head">
        <h1>{t('import.title')}</h1>
        <a className="button" href={`/import/template.xlsx?lang=${lang}`} download>
          {t('import.template')}
        </a>
      </header>
      <p>{t('import.lead')}</p>
      {state.kind === 'sending' || state.kind === 'importing' ? (
        <Progress state={state} cancel={importer.cancel} />
      ) : (
        <DropZone onFile={importer.send} />
      )}
      {state.kind === 'failed' && <Failed failure={state.failure} />}
      {state.kind === 'imported' && (
        <Notice
          kind="note"
          title={
            state.number === null ? t('import.same', { name: state.name }) : t('import.done', { name: state.name })
          }
        />
      )}
      {state.kind === 'checked' && <Checked importer={importer} state={state} />}
      <History />
      <Exports region={region} />
    </section>
  );
}

/** What is known goes out as it would come in. */
function Exports({ region }: { readonly region: string | null }) {
  const { t } = useText();
  const scopes = [
    ...(region === null ? [] : [{ region, label: t('import.export.region') }]),
    { region: null, label: t('import.export.all') },
  ];
  return (
    <section>
      <h2>{t('import.export')}</h2>
      {scopes.map(({ region: id, label }) => (
        <p key={label} className="exports">
          <span>{label}</span>
          {(['xlsx', 'zip'] as const).map((format) => (
            <a
              key={format}
              className="button"
              href={datasetFile(format, id)}
              download
              aria-label={`${label} ${format.toUpperCase()}`}
            >
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      ))}
    </section>
  );
}

function Progress({
  state,
  cancel,
}: {
  readonly state: Extract<ImportState, { readonly kind: 'sending' | 'importing' }>;
  readonly cancel: () => void;
}) {
  const { t } = useText();
  const { done, total } = state;
  const isSending = state.kind === 'sending' && done < total;
  const label = isSending
    ? t('import.sending')
    : state.kind === 'sending'
      ? t('import.checking')
      : t('import.importing');
  const isKnown = total > 0 && (state.kind === 'importing' || isSending);
  return (
    <div className="import-progress" role="status">
      <span>{label}</span>
      {isKnown ? <progress aria-label={label} value={done} max={total} /> : <progress aria-label={label} />}
      <Button onPress={cancel}>{t('shell.cancel')}</Button>
    </div>
  );
}

function Checked({
  importer,
  state: { upload, isBusy },
}: {
  readonly importer: Importer;
  readonly state: Extract<ImportState, { readonly kind: 'checked' }>;
}) {
  const { t } = useText();
  const [by, setBy] = useState('');
  const counts = Object.values(upload.plan.files);
  const changes = counts.reduce((sum, file) => sum + file.new + file.changed + file.removed, 0);
  return (
    <section aria-label={upload.name} aria-busy={isBusy}>
      <h2>{upload.name}</h2>
      <ul className="tags">
        {upload.sources.map(({ source, encoding, rows }) => (
          <li key={source} className="tag">
            {t('import.source', { source, encoding, n: rows })}
          </li>
        ))}
      </ul>
      <Problems upload={upload} />
      <Duplicates duplicates={upload.plan.duplicates} same={importer.same} onChoose={importer.choose} isBusy={isBusy} />
      {upload.status === 'accepted' && !isBusy && <Changes upload={upload} same={importer.same} />}
      <form
        className="inline-form import-go"
        onSubmit={(event) => {
          event.preventDefault();
          importer.start(by.trim() === '' ? t('import.by.page') : by.trim());
        }}
      >
        {upload.status === 'accepted' && changes > 0 && (
          <>
            <label>
              {t('import.by')}
              <input type="text" value={by} maxLength={100} onChange={(event) => setBy(event.target.value)} />
            </label>
            <button type="submit" className="button button-primary" disabled={isBusy}>
              {t('import.go', { n: changes })}
            </button>
          </>
        )}
        <Button onPress={importer.cancel}>{t('import.drop')}</Button>
      </form>
    </section>
  );
}
