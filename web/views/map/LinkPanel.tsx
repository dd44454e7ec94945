import { GapEvidenceDocument, LinkDetailDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { isUnchecked, type MapData, type MapLink, SHAPES } from '../../model/map/mapLink.ts';
import { askedWeights, GAP_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Citations } from '../shared/Citations.tsx';
import { useDebounced } from '../shared/useDebounced.ts';
import { CandidateSection } from './CandidateSection.tsx';
import { statusWord } from './cardWords.ts';
import { FirmsHere } from './FirmsHere.tsx';
import { GapSection } from './GapSection.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ProjectsHere } from './ProjectsHere.tsx';

/** All about one link: what it is, who is here, its gap and why, and whom to call. */
export function LinkPanel({
  view,
  data,
  link,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly link: MapLink;
}) {
  const { t, nameOf, language } = useText();
  const { go } = useAddress();
  const { id } = link.link;
  const weights = useDebounced(view.gapWeights, 120);
  const detail = useAnswer(LinkDetailDocument, { link: id, region: view.region });
  const evidence = useAnswer(
    GapEvidenceDocument,
    link.gap
      ? {
          link: id,
          region: view.region,
          assume: view.assume.length > 0 ? [...view.assume] : null,
          weights: askedWeights(weights, GAP_WEIGHTS),
          lang: language,
        }
      : null,
  );
  const isOpened = view.opened.includes(id);
  const assumed = view.assume.includes(id);
  const canAssume = assumed || (link.status !== 'PRESENT' && link.status !== 'WEAK');

  return (
    <aside className="panel" aria-label={nameOf(link.link)}>
      <header className="panel-head">
        <div>
          <p className="quiet">{t(`stage.${link.link.stage}`)}</p>
          <h2>{nameOf(link.link)}</h2>
        </div>
        <Button kind="quiet" label={t('shell.close')} onPress={() => go({ ...view, link: null })}>
          ✕
        </Button>
      </header>
      <p className={`panel-status status status-${link.status}`}>
        <StatusMark shape={SHAPES[link.status]} size={18} /> <b>{statusWord(link, t)}</b>
        {link.status === 'MISSING' && (
          <span className="quiet"> {t(isUnchecked(link) ? 'status.unchecked.long' : 'status.missing.long')}</span>
        )}
      </p>
      {link.link.description && <p>{link.link.description}</p>}
      <dl className="facts">
        <Fact name={t('panel.here')} value={String(link.activeFirms)} />
        <Fact name={t('panel.planned')} value={String(link.plannedFirms)} />
        <Fact name={t('panel.talks')} value={String(link.projectsInTalks)} />
        <Fact name={t('panel.national')} value={String(link.nationalFirms)} />
        <Fact
          name={t('panel.lq')}
          value={
            link.locationQuotient === null || link.locationQuotient === undefined
              ? t('panel.unknown')
              : link.locationQuotient.toFixed(2)
          }
        />
      </dl>
      <p className="tags">
        <Button
          pressed={isOpened}
          onPress={() =>
            go(
              { ...view, opened: isOpened ? view.opened.filter((one) => one !== id) : [...view.opened, id] },
              'replace',
            )
          }
        >
          {t(isOpened ? 'map.firms.hide' : 'map.firms.show')}
        </Button>
        {canAssume && (
          <Button
            pressed={assumed}
            onPress={() =>
              go({ ...view, assume: assumed ? view.assume.filter((one) => one !== id) : [...view.assume, id] })
            }
          >
            {t(assumed ? 'whatif.remove' : 'whatif.add')}
          </Button>
        )}
      </p>
      {link.gap && <GapSection view={view} link={link} gap={link.gap} evidence={evidence} />}
      <CandidateSection view={view} link={link} />
      <Answered answer={detail} isEmpty={(answer) => !answer.link} empty={{ title: t('map.unknownlink', { id }) }}>
        {(answer) =>
          answer.link && (
            <>
              <FirmsHere region={view.region} operations={answer.link.operations} />
              {answer.region && <ProjectsHere region={view.region} projects={answer.region.projects} />}
              <Neighbours view={view} data={data} link={link} products={answer.link.products} />
              <section className="panel-part">
                <h3>{t('panel.source')}</h3>
                <Citations citations={answer.link.citations} open />
              </section>
            </>
          )
        }
      </Answered>
    </aside>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
