import { Link } from 'react-router';
import { useText } from '../../locales/useText.ts';
import { type MapView, STATUSES } from '../../model/address/address.ts';
import { type MapData, SHAPES } from '../../model/map/mapLink.ts';
import { sayShare } from '../../model/money.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAddress } from '../../useAddress.ts';

const COUNTS = {
  PRESENT: 'present',
  WEAK: 'weak',
  PLANNED: 'planned',
  MISSING: 'missing',
  EXCLUDED: 'excluded',
} as const;

/** Which chain in which region, how complete it is, and how many links have which status. */
export function MapHead({ view, data }: { readonly view: MapView; readonly data: MapData }) {
  const { t, nameOf, listOf } = useText();
  const { to } = useAddress();
  const leaders = [...new Set(data.leaders.map((row) => row.firm.shortName ?? nameOf(row.firm)))];
  return (
    <header className="map-head">
      <p className="trail">
        <Link to={to({ name: 'coverage', region: view.region, chain: null })}>{t('nav.coverage')}</Link>
        <span aria-hidden="true"> / </span>
        {nameOf(data.region)}
      </p>
      <h1>{nameOf(data.chain)}</h1>
      <p className="completeness">
        {t('coverage.completeness')} <b>{sayShare(data.summary.completeness)}</b>
      </p>
      <p className="counts">
        {STATUSES.filter((status) => data.summary[COUNTS[status]] > 0).map((status) => (
          <span key={status} className={`status status-${status}`}>
            <StatusMark shape={SHAPES[status]} /> {t(`status.${status}`)} <b>{data.summary[COUNTS[status]]}</b>
          </span>
        ))}
      </p>
      {leaders.length > 0 && (
        <p className="quiet">
          {t('map.leader', { name: listOf(leaders.slice(0, 4)) })}
          {leaders.length > 4 && ` ${t('state.some', { shown: 4, total: leaders.length })}`}
        </p>
      )}
    </header>
  );
}
