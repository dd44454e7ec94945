import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { MOST_LINKS } from '../../model/map/boundMap.ts';
import { useAddress } from '../../useAddress.ts';

/** Says how many links the map leaves out and offers the rest, and from there the way back; nothing where all fit. */
export function MapCut({
  view,
  shown,
  total,
}: {
  readonly view: MapView;
  readonly shown: number;
  readonly total: number;
}) {
  const { t } = useText();
  const { go } = useAddress();
  if (total <= MOST_LINKS) return null;
  return (
    <p className="cut map-cut" role="status">
      {t('map.cut', { shown, total })}{' '}
      <button type="button" className="link" onClick={() => go({ ...view, all: !view.all })}>
        {view.all ? t('map.cut.less', { n: MOST_LINKS }) : t('map.cut.rest', { n: total - shown })}
      </button>
    </p>
  );
}
