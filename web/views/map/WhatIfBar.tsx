import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import type { MapData } from '../../model/map/mapLink.ts';
import { sayShare } from '../../model/money.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';

/** What the supposition changes, and the ways back. */
export function WhatIfBar({
  view,
  data,
  plain,
  changed,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly plain: MapData | null;
  readonly changed: number;
}) {
  const { t, nameOf, listOf } = useText();
  const { go } = useAddress();
  const names = view.assume
    .map((id) => data.links.find((link) => link.link.id === id))
    .map((link, i) => (link ? nameOf(link.link) : (view.assume[i] ?? '')));
  return (
    <div className="whatif" role="status">
      <p>
        <b>{t('whatif.title', { n: view.assume.length })}</b> {listOf(names)}
      </p>
      {plain && (
        <p>
          {t('whatif.completeness')} {sayShare(plain.summary.completeness)} →{' '}
          <b>{sayShare(data.summary.completeness)}</b> · {t('whatif.missing')} {plain.summary.missing} →{' '}
          <b>{data.summary.missing}</b> · {t('whatif.broken')} {broken(plain)} → <b>{broken(data)}</b> ·{' '}
          {t('whatif.changed', { n: changed })}
        </p>
      )}
      <Button onPress={() => go({ ...view, assume: view.assume.slice(0, -1) })}>{t('whatif.undo')}</Button>
      <Button
        onPress={() =>
          go({ ...view, assume: [], compare: view.compare === 'without-assumptions' ? null : view.compare })
        }
      >
        {t('whatif.reset')}
      </Button>
      {view.compare === null && (
        <Button onPress={() => go({ ...view, compare: 'without-assumptions' })}>{t('map.compare.without')}</Button>
      )}
    </div>
  );
}

function broken(data: MapData): number {
  return data.flows.filter((flow) => flow.state === 'BROKEN').length;
}
