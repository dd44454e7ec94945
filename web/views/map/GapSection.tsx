import type { GapEvidenceQuery } from '../../api/generated/graphql.ts';
import type { Answer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import type { MapGap, MapLink } from '../../model/map/mapLink.ts';
import { GAP_WEIGHTS } from '../../model/weights.ts';
import { Interval } from '../../ui/Interval.tsx';
import { useAddress } from '../../useAddress.ts';
import { FactorList } from '../shared/FactorList.tsx';
import { WeightSliders } from '../shared/WeightSliders.tsx';

/** The gap: its kind, its score, and every factor as a bar with its sentence and its evidence. */
export function GapSection({
  view,
  link,
  gap,
  evidence,
}: {
  readonly view: MapView;
  readonly link: MapLink;
  readonly gap: MapGap;
  readonly evidence: Answer<GapEvidenceQuery>;
}) {
  const { t } = useText();
  const { go } = useAddress();
  const asked = evidence.kind === 'ready' || evidence.kind === 'stale' ? evidence.data.gap : undefined;
  // While the next answer is on its way, the last one may be that of another link.
  const full = asked?.link.id === link.link.id ? asked : undefined;
  const { score } = full ?? gap;
  return (
    <section className="panel-part">
      <h3>
        {t('panel.gap')} <span className={`tag tag-gap kind-${gap.kind}`}>{t(`gap.${gap.kind}`)}</span>
        {gap.direction && <span className="tag">{t(`direction.${gap.direction}`)}</span>}
      </h3>
      <p className="quiet">{t(`gap.${gap.kind}.long`)}</p>
      <div className="score">
        <b className="score-point">{score.point.toFixed(1)}</b>
        <Interval
          low={score.low}
          point={score.point}
          high={score.high}
          label={t('score.interval', { low: score.low.toFixed(1), high: score.high.toFixed(1) })}
        />
        <span className="quiet">
          {t('score.interval', { low: score.low.toFixed(1), high: score.high.toFixed(1) })} ·{' '}
          {t('score.known', { share: Math.round(score.known * 100) })}
        </span>
      </div>
      <FactorList
        factors={full ? full.score.factors : gap.score.factors.map((factor) => ({ ...factor, evidence: null }))}
        tone="gap"
      />
      <WeightSliders
        title={t('weights.gap')}
        defaults={GAP_WEIGHTS}
        weights={view.gapWeights}
        onChange={(gapWeights) => go({ ...view, gapWeights }, 'replace')}
      />
    </section>
  );
}
