import { DossierBatchesDocument, type DossierBatchesQuery } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { sayMoney, sayShare } from '../../model/money.ts';
import { Answered } from '../shared/Answered.tsx';
import { Citations } from '../shared/Citations.tsx';
import { Records } from '../shared/Records.tsx';

type Batch = NonNullable<DossierBatchesQuery['region']>['batches'][number];

/** 三个一批: how many were signed, started and put into production, and how many went on; the stated rate beside the computed one. */
export function BatchSection({ region }: { readonly region: string }) {
  const { t, nameOf, periodOf } = useText();
  const answer = useAnswer(DossierBatchesDocument, { region });
  return (
    <Answered answer={answer}>
      {({ region: data }) => (
        <>
          <section className="record-block">
            <h2>{t('dossier.batches')}</h2>
            {(data?.batches.length ?? 0) === 0 ? (
              <p className="quiet">{t('dossier.nobatches')}</p>
            ) : (
              <BatchTable batches={data?.batches ?? []} />
            )}
          </section>
          <Records
            title={t('dossier.metrics')}
            none={t('dossier.none')}
            rows={data?.metrics ?? []}
            say={(row) => (
              <>
                {row.metric}{' '}
                <b>{`${row.qualifier ? `${t(`qualifier.${row.qualifier}`)} ` : ''}${row.value} ${row.unit ?? ''}`}</b>{' '}
                <span className="quiet">
                  {[periodOf(row.period), row.chain && nameOf(row.chain), row.note].filter(Boolean).join(' · ')}
                </span>
              </>
            )}
          />
        </>
      )}
    </Answered>
  );
}

function BatchTable({ batches }: { readonly batches: readonly Batch[] }) {
  const { t, lang, periodOf } = useText();
  const money = (value: number | null | undefined): string => (typeof value === 'number' ? sayMoney(value, lang) : '—');
  const share = (value: number | null | undefined): string => (typeof value === 'number' ? sayShare(value) : '—');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={t('dossier.batches')}>
      <table className="table">
        <caption className="for-readers">{t('dossier.batches')}</caption>
        <thead>
          <tr>
            {(
              [
                'period',
                'batch',
                'projects',
                'investment',
                'advanced',
                'stated',
                'computed',
                'computedmoney',
                'source',
              ] as const
            ).map((column) => (
              <th key={column} scope="col">
                {t(`batch.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {batches.map((batch) => (
            <tr key={`${batch.period}-${batch.batch}`}>
              <th scope="row">{periodOf(batch.period)}</th>
              <td>{t(`batch.${batch.batch}`)}</td>
              <td className="number">{batch.projects}</td>
              <td className="number">{money(batch.investment)}</td>
              <td className="number">{[batch.advancedProjects ?? '—', money(batch.advancedInvestment)].join(' / ')}</td>
              <td className="number">
                {share(batch.reportedRate)}{' '}
                {batch.rateBasis && <span className="quiet">{t(`basis.${batch.rateBasis}`)}</span>}
              </td>
              <td className="number">{share(batch.advancedShare)}</td>
              <td className="number">{share(batch.advancedInvestmentShare)}</td>
              <td>
                <Citations citations={batch.citations} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
