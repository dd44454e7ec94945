import { Link } from 'react-router';
import type { LinkDetailQuery } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { useAddress } from '../../useAddress.ts';
import { Citations } from '../shared/Citations.tsx';

type Operations = NonNullable<LinkDetailQuery['link']>['operations'];

/** Who does this here, each with its source. */
export function FirmsHere({ region, operations }: { readonly region: string; readonly operations: Operations }) {
  const { t, nameOf } = useText();
  const { to } = useAddress();
  return (
    <section className="panel-part">
      <h3>
        {t('panel.firms')} <span className="count">{operations.totalCount}</span>
      </h3>
      {operations.nodes.length === 0 && <p className="quiet">{t('panel.nofirms')}</p>}
      <ul className="records">
        {operations.nodes.map((operation, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a firm may run the link in several places, which the row does not name
          <li key={`${operation.firm.id}-${i}`}>
            <Link to={to({ name: 'firm', firm: operation.firm.id, region })}>{nameOf(operation.firm)}</Link>{' '}
            <span className="tag">{t(`operation.${operation.status}`)}</span>
            <span className="quiet">
              {[operation.region ? nameOf(operation.region) : null, operation.capacity, operation.since]
                .filter((part) => typeof part === 'string')
                .join(' · ')}
            </span>
            <Citations citations={operation.citations} />
          </li>
        ))}
      </ul>
      {operations.totalCount > operations.nodes.length && (
        <p className="cut">{t('state.some', { shown: operations.nodes.length, total: operations.totalCount })}</p>
      )}
    </section>
  );
}
