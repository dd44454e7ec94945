import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import type { MapData } from '../../model/map/mapLink.ts';
import { sayShare } from '../../model/money.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAddress } from '../../useAddress.ts';
import { statusWord } from './cardWords.ts';

/** Where two maps of one chain differ, in words. */
export function CompareBar({
  view,
  data,
  beside,
  changed,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly beside: MapData | null;
  readonly changed: ReadonlySet<string>;
}) {
  const { t, nameOf } = useText();
  const { go } = useAddress();
  if (beside === null) return <Notice kind="loading" title={t('state.loading')} />;
  const other = new Map(beside.links.map((link) => [link.link.id, link]));
  return (
    <details className="compare">
      <summary>
        {t('compare.title', { n: changed.size })} · {t('coverage.completeness')} {sayShare(data.summary.completeness)} /{' '}
        {sayShare(beside.summary.completeness)}
      </summary>
      <ul className="lines columns">
        {data.links
          .filter((link) => changed.has(link.link.id))
          .map((link) => {
            const there = other.get(link.link.id);
            return (
              <li key={link.link.id}>
                <button type="button" className="link" onClick={() => go({ ...view, link: link.link.id })}>
                  {nameOf(link.link)}
                </button>{' '}
                {statusWord(link, t)} / {there ? statusWord(there, t) : '—'}
              </li>
            );
          })}
      </ul>
    </details>
  );
}
