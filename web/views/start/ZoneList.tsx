import { FindRegionsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { Answered } from '../shared/Answered.tsx';

const SHOWN = 60;

/** The development zones in the graph, to pick from without typing. */
export function ZoneList({ onPick }: { readonly onPick: (region: string) => void }) {
  const { t, nameOf } = useText();
  const answer = useAnswer(FindRegionsDocument, { text: null, level: 'ZONE', first: SHOWN });
  return (
    <section className="zones">
      <h2>{t('start.zones')}</h2>
      <Answered
        answer={answer}
        isEmpty={(data) => data.regions.nodes.length === 0}
        empty={{ title: t('start.nozones') }}
      >
        {({ regions }) => (
          <>
            <ul className="zone-list">
              {regions.nodes.map((zone) => (
                <li key={zone.id}>
                  <button type="button" className="zone" onClick={() => onPick(zone.id)}>
                    <span className="zone-name">{nameOf(zone)}</span>
                    <span className="zone-above">{zone.ancestors.map(nameOf).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
            {regions.totalCount > regions.nodes.length && (
              <p className="quiet">
                {t('state.some', { shown: regions.nodes.length, total: regions.totalCount })} {t('start.type')}
              </p>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
