import { Link } from 'react-router';
import type { CandidateListQuery } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { sayMoney } from '../../model/money.ts';
import { Button } from '../../ui/Button.tsx';
import { Interval } from '../../ui/Interval.tsx';
import { useAddress } from '../../useAddress.ts';
import { Citations } from '../shared/Citations.tsx';
import { FactorList } from '../shared/FactorList.tsx';

type Candidate = CandidateListQuery['candidates']['nodes'][number];

/** One candidate: why this firm, how sure, and what to do with it. */
export function CandidateCard({
  rank,
  region,
  candidate,
  onAdd,
}: {
  readonly rank: number;
  readonly region: string;
  readonly candidate: Candidate;
  readonly onAdd: () => void;
}) {
  const { t, nameOf, lang } = useText();
  const { to } = useAddress();
  const { firm, score } = candidate;
  const reasons = [...score.factors]
    .filter((factor) => factor.known && factor.value > 0)
    .sort((a, b) => b.value * b.weight - a.value * a.weight)
    .slice(0, 2);
  const facts = [
    firm.region ? nameOf(firm.region) : null,
    firm.industry ?? null,
    typeof firm.revenue === 'number' ? t('firm.revenue.short', { amount: sayMoney(firm.revenue, lang) }) : null,
    firm.listedCode ? t('firm.listed', { code: firm.listedCode }) : null,
  ].filter((fact) => fact !== null);
  return (
    <li className="candidate">
      <div className="candidate-head">
        <span className="rank">{rank}</span>
        <Link className="candidate-name" to={to({ name: 'firm', firm: firm.id, region })}>
          {nameOf(firm)}
        </Link>
        <b className="points">{score.point.toFixed(1)}</b>
      </div>
      <p className="quiet">{facts.length > 0 ? facts.join(' · ') : t('firm.nofacts')}</p>
      <p className="tags">
        {candidate.grounds.map((ground) => (
          <span key={ground} className={ground === 'PREDICTED' ? 'tag tag-predicted' : 'tag'}>
            {t(`ground.${ground}`)}
          </span>
        ))}
        {candidate.alreadyListed.map((list) => (
          <Link
            key={list.id}
            className="tag tag-listed"
            to={to({ name: 'lists', region, list: list.id, form: 'table', states: [] })}
          >
            ✓ {list.name}
          </Link>
        ))}
      </p>
      <div className="score score-small">
        <Interval
          low={score.low}
          point={score.point}
          high={score.high}
          label={t('score.interval', { low: score.low.toFixed(1), high: score.high.toFixed(1) })}
        />
        <span className="quiet">
          {score.low.toFixed(0)}–{score.high.toFixed(0)} · {t('score.known', { share: Math.round(score.known * 100) })}
        </span>
      </div>
      <ul className="reasons">
        {reasons.map((factor) => (
          <li key={factor.name}>{factor.reason}</li>
        ))}
      </ul>
      <details className="candidate-why">
        <summary>{t('candidates.why')}</summary>
        <FactorList factors={score.factors} />
        <Citations citations={firm.citations} />
      </details>
      <p className="candidate-do">
        <Button kind="primary" onPress={onAdd}>
          {t('lists.add')}
        </Button>
        <Link className="button" to={to({ name: 'paths', region, firm: firm.id, hops: 4 })}>
          {t('paths.show')}
        </Link>
      </p>
    </li>
  );
}
