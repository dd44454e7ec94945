import { useEffect, useMemo, useState } from 'react';
import { ChainMapViewDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { layoutChain } from '../../model/layout/layoutChain.ts';
import { isInFilter } from '../../model/map/filterLinks.ts';
import { layoutInput, type MapData } from '../../model/map/mapLink.ts';
import { askedWeights, GAP_WEIGHTS } from '../../model/weights.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { useDebounced } from '../shared/useDebounced.ts';
import { CompareBar } from './CompareBar.tsx';
import { linkSentence } from './cardWords.ts';
import { GapList } from './GapList.tsx';
import { LinkPanel } from './LinkPanel.tsx';
import { MapHead } from './MapHead.tsx';
import { MapStage } from './MapStage.tsx';
import { MapTools } from './MapTools.tsx';
import { Outline } from './Outline.tsx';
import { WhatIfBar } from './WhatIfBar.tsx';

/** The chain map of a region with its side panel. */
export default function MapPage({ view }: { readonly view: MapView }) {
  const { t, language } = useText();
  const weights = useDebounced(view.gapWeights, 120);
  const asked = { chain: view.chain, region: view.region, weights: askedWeights(weights, GAP_WEIGHTS), lang: language };
  const answer = useAnswer(ChainMapViewDocument, {
    ...asked,
    assume: view.assume.length > 0 ? [...view.assume] : null,
  });
  const isSupposed = view.assume.length > 0;
  const plain = useAnswer(ChainMapViewDocument, isSupposed ? { ...asked, assume: null } : null);
  const otherRegion = view.compare !== null && view.compare !== 'without-assumptions' ? view.compare.region : null;
  const other = useAnswer(
    ChainMapViewDocument,
    otherRegion === null ? null : { ...asked, region: otherRegion, assume: null },
  );

  return (
    <Answered
      answer={answer}
      isEmpty={(data) => data.chainMap.links.length === 0}
      empty={{ title: t('map.none'), body: <p>{t('map.none.why')}</p> }}
    >
      {({ chainMap }) => (
        <ChainMap
          view={view}
          data={chainMap}
          plain={dataOf(plain)}
          beside={view.compare === null ? null : otherRegion === null ? dataOf(plain) : dataOf(other)}
        />
      )}
    </Answered>
  );
}

function dataOf(answer: ReturnType<typeof useAnswer<{ readonly chainMap: MapData }, unknown>>): MapData | null {
  return answer.kind === 'ready' || answer.kind === 'stale' ? answer.data.chainMap : null;
}

function ChainMap({
  view,
  data,
  plain,
  beside,
}: {
  readonly view: MapView;
  readonly data: MapData;
  /** The same without the what-if, where there is one. */
  readonly plain: MapData | null;
  /** What it is compared with. */
  readonly beside: MapData | null;
}) {
  const text = useText();
  const { go } = useAddress();
  const [focus, setFocus] = useState<string | null>(view.link);
  useEffect(() => setFocus((now) => view.link ?? now), [view.link]);
  const shape = JSON.stringify(layoutInput(data));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout depends on the shape of the chain alone, and must stay the same object
  const layout = useMemo(() => {
    const input = layoutInput(data);
    return layoutChain(input.links, input.flows);
  }, [shape]);
  const filter = JSON.stringify([view.statuses, view.kinds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every address reads its filter anew; the same filter must dim the same object, or all is drawn again
  const dimmed = useMemo(
    () => new Set(data.links.filter((link) => !isInFilter(link, view)).map((link) => link.link.id)),
    [data, filter],
  );
  const changed = useMemo(() => changedLinks(data, beside ?? plain), [data, beside, plain]);
  const focused = data.links.find((link) => link.link.id === focus);
  const chosen = data.links.find((link) => link.link.id === view.link);
  const open = (link: string): void => go({ ...view, link });

  return (
    <div className="map-page">
      <MapHead view={view} data={data} />
      <MapTools view={view} data={data} layout={layout} dimmed={dimmed} onFind={(link) => setFocus(link)} />
      {view.assume.length > 0 && <WhatIfBar view={view} data={data} plain={plain} changed={changed.size} />}
      {view.compare !== null && <CompareBar view={view} data={data} beside={beside} changed={changed} />}
      {view.link !== null && !chosen && <Notice kind="failed" title={text.t('map.unknownlink', { id: view.link })} />}
      <div className="map-body">
        {view.form === 'outline' ? (
          <Outline view={view} data={data} dimmed={dimmed} onOpen={open} />
        ) : (
          <div className={beside ? 'map-pair' : 'map-single'}>
            <MapStage
              view={view}
              data={data}
              layout={layout}
              dimmed={dimmed}
              changed={changed}
              focus={focus}
              onFocus={setFocus}
              onOpen={open}
            />
            {beside && (
              <MapStage
                view={view}
                data={beside}
                layout={layout}
                dimmed={dimmed}
                changed={changed}
                focus={focus}
                onFocus={setFocus}
                onOpen={open}
                isBeside
              />
            )}
          </div>
        )}
        {chosen ? (
          <LinkPanel key={chosen.link.id} view={view} data={data} link={chosen} />
        ) : (
          <GapList view={view} data={data} />
        )}
      </div>
      <p className="for-readers" role="status">
        {focused && linkSentence(focused, text)}
      </p>
    </div>
  );
}

/** Links whose status differs between two maps of one chain. */
function changedLinks(data: MapData, other: MapData | null): ReadonlySet<string> {
  if (other === null) return new Set();
  const before = new Map(other.links.map((link) => [link.link.id, link.status]));
  return new Set(data.links.filter((link) => before.get(link.link.id) !== link.status).map((link) => link.link.id));
}
