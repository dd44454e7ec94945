import { LeaderPurchasesDocument, type LeaderPurchasesQuery } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';

const SHOWN = 4;

type Tie = NonNullable<LeaderPurchasesQuery['region']>['leaders'][number]['firm']['ties']['nodes'][number];

/** What the leaders are known to buy from firms outside the region; says nothing where no purchase is recorded. */
export function Purchases({ region }: { readonly region: string }) {
  const { t, nameOf } = useText();
  const answer = useAnswer(LeaderPurchasesDocument, { region });
  if (answer.kind !== 'ready' && answer.kind !== 'stale') return null;
  const bought = new Map<string, Tie>();
  for (const { firm } of answer.data.region?.leaders ?? []) {
    for (const tie of firm.ties.nodes)
      if (tie.to.id === firm.id && isOutside(tie, region)) bought.set(`${tie.from.id}\n${firm.id}`, tie);
  }
  const ties = [...bought.values()];
  if (ties.length === 0) return null;
  return (
    <>
      <ul className="lines">
        {ties.slice(0, SHOWN).map((tie) => (
          <li key={`${tie.from.id}-${tie.to.id}`}>
            {nameOf(tie.to)} ← {nameOf(tie.from)}
            {tie.product && <span className="quiet"> {nameOf(tie.product)}</span>}
            {tie.from.region && <span className="quiet"> · {nameOf(tie.from.region)}</span>}
          </li>
        ))}
      </ul>
      {ties.length > SHOWN && <p className="quiet">{t('state.some', { shown: SHOWN, total: ties.length })}</p>}
    </>
  );
}

function isOutside(tie: Tie, region: string): boolean {
  const home = tie.from.region;
  return (
    home !== null && home !== undefined && home.id !== region && !home.ancestors.some((above) => above.id === region)
  );
}
