import { useText } from '../../locales/useText.ts';
import type { CandidatesView } from '../../model/address/address.ts';
import { useAddress } from '../../useAddress.ts';
import { factorName } from '../shared/FactorList.tsx';
import { CHOOSABLE } from './useCandidateColumns.tsx';

/** Which columns are shown. */
export function ColumnPicker({ view }: { readonly view: CandidatesView }) {
  const { t } = useText();
  const { go } = useAddress();
  const titles: Readonly<Record<string, string>> = {
    grounds: t('table.grounds'),
    score: t('table.score'),
    known: t('table.known'),
    region: t('table.region'),
    industry: t('table.industry'),
    revenue: t('table.revenue'),
    capital: t('table.capital'),
    listed: t('table.listed'),
    lists: t('nav.lists'),
  };
  return (
    <details className="weights">
      <summary>
        {t('table.columns')}{' '}
        {view.hidden.length > 0 && <span className="tag">{t('table.hidden', { n: view.hidden.length })}</span>}
      </summary>
      <div className="checks">
        {CHOOSABLE.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={!view.hidden.includes(column)}
              onChange={(event) =>
                go(
                  {
                    ...view,
                    hidden: event.target.checked
                      ? view.hidden.filter((one) => one !== column)
                      : [...view.hidden, column],
                  },
                  'replace',
                )
              }
            />
            {titles[column] ?? factorName(column, t)}
          </label>
        ))}
      </div>
    </details>
  );
}
