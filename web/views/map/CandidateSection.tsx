import { useState } from 'react';
import { Link } from 'react-router';
import {
  CandidateListDocument,
  type CandidateListQuery,
  CandidateSensitivityDocument,
} from '../../api/generated/graphql.ts';
import { mapAnswer, useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { candidatesView, type MapView } from '../../model/address/address.ts';
import type { MapLink } from '../../model/map/mapLink.ts';
import { askedWeights, CANDIDATE_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { AddToList } from '../shared/AddToList.tsx';
import { Answered } from '../shared/Answered.tsx';
import { GatedOut } from '../shared/GatedOut.tsx';
import { Stability } from '../shared/Stability.tsx';
import { useDebounced } from '../shared/useDebounced.ts';
import { WeightSliders } from '../shared/WeightSliders.tsx';
import { CandidateCard } from './CandidateCard.tsx';
import { PreferredRegions } from './PreferredRegions.tsx';

const STEP = 10;
const MOST = 50;

/** Whom to call: the candidates, best first. */
export function CandidateSection({ view, link }: { readonly view: MapView; readonly link: MapLink }) {
  const { t, language } = useText();
  const { go, to } = useAddress();
  const [first, setFirst] = useState(STEP);
  const [adding, setAdding] = useState<readonly string[] | null>(null);
  const weights = useDebounced(view.weights, 120);
  const asked = {
    link: link.link.id,
    region: view.region,
    filter: null,
    weights: askedWeights(weights, CANDIDATE_WEIGHTS),
    preferred: view.preferred.length > 0 ? [...view.preferred] : null,
  };
  const answer = useAnswer(CandidateListDocument, {
    ...asked,
    first,
    after: null,
    lang: language,
  });
  const [isAsking, setAsking] = useState(false);
  const stability = mapAnswer(
    useAnswer(CandidateSensitivityDocument, isAsking ? asked : null),
    (found) => found.candidates.sensitivity,
  );
  const table = to({ ...candidatesView(view.region, link.link.id), weights: view.weights, preferred: view.preferred });

  return (
    <section className="panel-part" aria-label={t('candidates.title')}>
      <h3>{t('candidates.title')}</h3>
      <WeightSliders
        title={t('weights.candidates')}
        defaults={CANDIDATE_WEIGHTS}
        weights={view.weights}
        onChange={(next) => go({ ...view, weights: next }, 'replace')}
      />
      <PreferredRegions preferred={view.preferred} onChange={(preferred) => go({ ...view, preferred }, 'replace')} />
      <Answered answer={answer}>
        {({ candidates }: CandidateListQuery) => (
          <>
            <p className="panel-line">
              {t('candidates.count', { n: candidates.totalCount })} <Link to={table}>{t('candidates.table')}</Link>
            </p>
            <GatedOut gatedOut={candidates.gatedOut} />
            <Stability answer={stability} isShown={isAsking} onToggle={() => setAsking(!isAsking)} />
            {candidates.totalCount === 0 && <p className="quiet">{t('candidates.none')}</p>}
            <ol className="candidates">
              {candidates.nodes.map((candidate, i) => (
                <CandidateCard
                  key={candidate.firm.id}
                  rank={i + 1}
                  region={view.region}
                  candidate={candidate}
                  onAdd={() => setAdding([candidate.firm.id])}
                />
              ))}
            </ol>
            {candidates.totalCount > candidates.nodes.length && (
              <p className="cut">
                {t('state.some', { shown: candidates.nodes.length, total: candidates.totalCount })}{' '}
                {first < MOST ? (
                  <Button onPress={() => setFirst(first + STEP)}>{t('state.more')}</Button>
                ) : (
                  <Link to={table}>{t('candidates.table')}</Link>
                )}
              </p>
            )}
          </>
        )}
      </Answered>
      {adding && <AddToList region={view.region} link={link.link.id} firms={adding} onClose={() => setAdding(null)} />}
    </section>
  );
}
