import { useText } from '../../locales/useText.ts';
import { STATUSES } from '../../model/address/address.ts';
import { SHAPES } from '../../model/map/mapLink.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';

const FLOWS = ['LIVE', 'BROKEN', 'ABSENT'] as const;

/** What the signs mean. */
export function Legend() {
  const { t } = useText();
  return (
    <details className="legend" open>
      <summary>{t('map.legend')}</summary>
      <ul>
        {STATUSES.map((status) => (
          <li key={status} className={`status status-${status}`}>
            <StatusMark shape={SHAPES[status]} /> {t(`status.${status}`)}
          </li>
        ))}
        <li>? {t('status.unchecked')}</li>
        {FLOWS.map((state) => (
          <li key={state} className={`flow-key flow-${state}`}>
            <svg width="26" height="8" viewBox="0 0 26 8" aria-hidden="true">
              <path d="M0 4h19" />
              <path d="m18 0 7 4-7 4z" className="head" />
            </svg>
            {t(`flow.${state}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
