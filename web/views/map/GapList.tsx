import { memo, useState } from 'react';
import { GapSensitivityDocument } from '../../api/generated/graphql.ts';
import { mapAnswer, useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { isInFilter } from '../../model/map/filterLinks.ts';
import { byGap, isUnchecked, type MapData, type MapLink, SHAPES } from '../../model/map/mapLink.ts';
import { askedWeights, GAP_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAddress } from '../../useAddress.ts';
import { Stability } from '../shared/Stability.tsx';
import { useDebounced } from '../shared/useDebounced.ts';
import { WeightSliders } from '../shared/WeightSliders.tsx';

const STEP = 30;

/** What is missing, in plain words, best gap first: what the panel shows while no link is chosen. Not drawn again at every arrow key. */
export const GapList = memo(function GapList({ view, data }: { readonly view: MapView; readonly data: MapData }) {
  const { t } = useText();
  const { go } = useAddress();
  const [limit, setLimit] = useState(STEP);
  const weights = useDebounced(view.gapWeights, 120);
  const asked = {
    region: view.region,
    chain: view.chain,
    assume: view.assume.length > 0 ? [...view.assume] : null,
    weights: askedWeights(weights, GAP_WEIGHTS),
  };
  const [isAsking, setAsking] = useState(false);
  const stability = mapAnswer(
    useAnswer(GapSensitivityDocument, isAsking ? asked : null),
    (found) => found.gaps.sensitivity,
  );
  const gaps = data.links.filter((link) => link.gap && isInFilter(link, view)).sort(byGap);
  const all = data.links.filter((link) => link.gap).length;
  // What the region's own plan names comes first; the rank is that of the score all the same.
  const ranked = gaps.map((link, i) => ({ link, rank: i + 1 }));
  const groups = [
    { title: 'gaps.wanted', ranked: ranked.filter(({ link }) => isWanted(link)) },
    { title: 'gaps.others', ranked: ranked.filter(({ link }) => !isWanted(link)).slice(0, limit) },
  ] as const;
  return (
    <aside className="panel" aria-label={t('gaps.title')}>
      <header className="panel-head">
        <h2>
          {t('gaps.title')} <span className="count">{gaps.length}</span>
        </h2>
      </header>
      {gaps.length < all && <p className="cut">{t('state.some', { shown: gaps.length, total: all })}</p>}
      <WeightSliders
        title={t('weights.gap')}
        defaults={GAP_WEIGHTS}
        weights={view.gapWeights}
        onChange={(gapWeights) => go({ ...view, gapWeights }, 'replace')}
      />
      <Stability answer={stability} isShown={isAsking} onToggle={() => setAsking(!isAsking)} />
      {gaps.length === 0 && <p className="quiet">{t('gaps.none')}</p>}
      {groups.map(
        ({ title, ranked }) =>
          ranked.length > 0 && (
            <section key={title} aria-label={t(title)}>
              {groups[0].ranked.length > 0 && <h3 className="gap-group">{t(title)}</h3>}
              <ol className="gaps">
                {ranked.map(({ link, rank }) => (
                  <GapLine key={link.link.id} rank={rank} link={link} view={view} />
                ))}
              </ol>
            </section>
          ),
      )}
      {groups[1].ranked.length + groups[0].ranked.length < gaps.length && (
        <p className="cut">
          {t('state.some', { shown: groups[0].ranked.length + groups[1].ranked.length, total: gaps.length })}{' '}
          <Button onPress={() => setLimit(limit + STEP)}>{t('state.more')}</Button>
        </p>
      )}
    </aside>
  );
});

/** Whether a target of the region's plan names the link itself: then the factor has its full value. */
function isWanted({ gap }: MapLink): boolean {
  return gap?.score.factors.some(({ name, value }) => name === 'plan' && value === 1) ?? false;
}

function GapLine({ rank, link, view }: { readonly rank: number; readonly link: MapLink; readonly view: MapView }) {
  const { t, nameOf } = useText();
  const { go } = useAddress();
  const { gap } = link;
  if (!gap) return null;
  const telling = gap.score.factors
    .filter((factor) => factor.known && factor.value > 0)
    .sort((a, b) => b.value * b.weight - a.value * a.weight);
  const reason = (isWanted(link) ? telling.find(({ name }) => name === 'plan') : undefined) ?? telling[0];
  return (
    <li className="gap-line">
      <span className="rank">{rank}</span>
      <div>
        <button type="button" className="link gap-name" onClick={() => go({ ...view, link: link.link.id })}>
          {nameOf(link.link)}
        </button>{' '}
        <span className="tag tag-gap">{t(`gap.${gap.kind}`)}</span>{' '}
        <span className={`status status-${link.status}`}>
          <StatusMark shape={SHAPES[link.status]} />{' '}
          {isUnchecked(link) ? t('status.unchecked') : t(`status.${link.status}`)}
        </span>
        {reason && <p className="factor-reason">{reason.reason}</p>}
      </div>
      <b className="points">{gap.score.point.toFixed(1)}</b>
    </li>
  );
}
