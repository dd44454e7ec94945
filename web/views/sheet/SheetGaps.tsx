import type { WallSheetQuery } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';

/** The most urgent gaps, why, and the first candidates of each. */
export function SheetGaps({ gaps }: { readonly gaps: WallSheetQuery['gaps'] }) {
  const { t, nameOf, listOf } = useText();
  return (
    <section className="sheet-gaps">
      <h2>{t('gaps.title')}</h2>
      {gaps.nodes.length === 0 && <p>{t('gaps.none')}</p>}
      <ol>
        {gaps.nodes.map((gap, i) => {
          const [reason] = gap.score.factors
            .filter((factor) => factor.known && factor.value > 0)
            .sort((a, b) => b.value * b.weight - a.value * a.weight);
          return (
            <li key={gap.link.id}>
              <p>
                <b>
                  {i + 1}. {nameOf(gap.link)}
                </b>{' '}
                <span className="tag tag-gap">{t(`gap.${gap.kind}`)}</span>{' '}
                <b className="points">{gap.score.point.toFixed(0)}</b>
              </p>
              {reason && <p className="factor-reason">{reason.reason}</p>}
              <p>
                {gap.candidates.totalCount === 0
                  ? t('candidates.none.known')
                  : t('sheet.call', {
                      names: listOf(
                        gap.candidates.nodes.map(
                          ({ firm, grounds, score }) =>
                            `${nameOf(firm)}${firm.region ? `（${nameOf(firm.region)}）` : ''} ${score.point.toFixed(0)}${grounds.includes('PREDICTED') ? t('sheet.predicted') : ''}`,
                        ),
                      ),
                    })}
                {gap.candidates.totalCount > gap.candidates.nodes.length &&
                  ` ${t('state.some', { shown: gap.candidates.nodes.length, total: gap.candidates.totalCount })}`}
              </p>
            </li>
          );
        })}
      </ol>
      {gaps.totalCount > gaps.nodes.length && (
        <p>{t('state.some', { shown: gaps.nodes.length, total: gaps.totalCount })}</p>
      )}
    </section>
  );
}
