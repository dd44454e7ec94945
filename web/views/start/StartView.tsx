import { useEffect } from 'react';
import { RegionHeadDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import type { View } from '../../model/address/address.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Citations } from '../shared/Citations.tsx';
import { RegionPicker } from '../shared/RegionPicker.tsx';
import { lastRegion } from '../shell/lastRegion.ts';
import { Questions } from './Questions.tsx';
import { ZoneList } from './ZoneList.tsx';

/** Where one begins: a region, and four questions with their answers, each a way into a view. Opens on the last region. */
export function StartView({ view }: { readonly view: Extract<View, { name: 'start' }> }) {
  const { go } = useAddress();
  const { t, nameOf } = useText();
  const { region } = view;
  const last = region === null ? lastRegion() : null;
  useEffect(() => {
    if (last !== null) go({ name: 'start', region: last }, 'replace');
  }, [last, go]);
  const answer = useAnswer(RegionHeadDocument, region === null ? null : { region });
  const isUnknown = answer.kind === 'ready' && !answer.data.region;

  return (
    <div className="start">
      <section className="start-pick">
        {region === null && (
          <>
            <h1>{t('start.title')}</h1>
            <p className="lead">{t('start.lead')}</p>
          </>
        )}
        {region !== null && (
          <Answered
            answer={answer}
            isEmpty={(data) => !data.region}
            empty={{ title: t('region.unknown', { id: region }) }}
          >
            {({ region: head }) =>
              head && (
                <>
                  <p className="start-above">{[...head.ancestors.map(nameOf), t(`level.${head.level}`)].join(' · ')}</p>
                  <h1>{nameOf(head)}</h1>
                  <Citations citations={head.citations} />
                </>
              )
            }
          </Answered>
        )}
        <RegionPicker label={t('region.pick')} onPick={(id) => go({ name: 'start', region: id })} />
      </section>
      {region === null ? (
        <ZoneList onPick={(id) => go({ name: 'start', region: id })} />
      ) : (
        !isUnknown && <Questions region={region} />
      )}
    </div>
  );
}
