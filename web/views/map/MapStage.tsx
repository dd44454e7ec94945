import { useCallback, useEffect, useMemo, useRef } from 'react';
import { LinkDetailDocument, type LinkDetailQuery } from '../../api/generated/graphql.ts';
import { useAnswers } from '../../api/useAnswers.ts';
import { ChainGraph, type ChainGraphHandle, type ChainGraphProps } from '../../graph/ChainGraph.tsx';
import { type Text, useText } from '../../locales/useText.ts';
import type { MapView, Viewport } from '../../model/address/address.ts';
import type { ChainLayout } from '../../model/layout/layoutChain.ts';
import { boundMap, MOST_ELEMENTS } from '../../model/map/boundMap.ts';
import { chainElements } from '../../model/map/chainElements.ts';
import { firmElements, MOST_FIRMS, type OpenedLink } from '../../model/map/firmElements.ts';
import type { MapData } from '../../model/map/mapLink.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { cardWords } from './cardWords.ts';
import { Legend } from './Legend.tsx';
import { MapCut } from './MapCut.tsx';
import { MiniMap, type MiniMapHandle } from './MiniMap.tsx';
import { usePalette } from './usePalette.ts';

/** The canvas with what floats above it: zoom, mini-map, legend. */
export function MapStage({
  view,
  data,
  layout,
  dimmed,
  changed,
  focus,
  onFocus,
  onOpen,
  isBeside = false,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly layout: ChainLayout;
  readonly dimmed: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  readonly focus: string | null;
  readonly onFocus: (link: string) => void;
  readonly onOpen: (link: string) => void;
  readonly isBeside?: boolean;
}) {
  const text = useText();
  const { t, nameOf, lang } = text;
  const { go, isCurrent } = useAddress();
  const palette = usePalette();
  const graph = useRef<ChainGraphHandle>(null);
  const mini = useRef<MiniMapHandle>(null);
  const details = useAnswers(
    LinkDetailDocument,
    view.opened.map((link) => ({ link, region: data.region.id })),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only
  const bound = useMemo(
    () =>
      boundMap(
        data.links,
        details.flatMap(({ link }) => (link ? [openedLink(link, text)] : [])),
        {
          most: view.all ? Number.POSITIVE_INFINITY : MOST_ELEMENTS,
          kept: new Set([...view.opened, ...(view.link === null ? [] : [view.link])]),
          dimmed,
          sayCut: (shown, total) => t('state.some', { shown, total }),
        },
      ),
    [data, details, view.all, view.opened, view.link, dimmed, lang],
  );
  // The whole chain's places stay as they are; only what is left out is not drawn.
  const places = useMemo(() => drawnPart(layout, bound.drawn), [layout, bound]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only
  const elements = useMemo(
    () =>
      chainElements(places, data.links, data.flows, {
        words: (link) => cardWords(link, text),
        heading: (stage) => t(`stage.${stage}`),
        dimmed,
        changed,
      }),
    [places, data, dimmed, changed, lang],
  );
  const all = useMemo(() => [...elements, ...firmElements(places.cards, bound.opened)], [elements, bound, places]);
  const onToggle = (link: string): void =>
    go({
      ...view,
      opened: view.opened.includes(link) ? view.opened.filter((one) => one !== link) : [...view.opened, link],
    });
  const onSight = useCallback<ChainGraphProps['onSight']>((sight) => mini.current?.show(sight), []);
  const onViewport = (viewport: Viewport | null): void => {
    // A map that is being left still comes to rest; it must not lead back.
    if (isCurrent()) go({ ...view, viewport }, 'replace');
  };
  useEffect(() => {
    if (view.link !== null) graph.current?.reveal(view.link);
  }, [view.link]);

  return (
    <section className="stage" aria-label={`${nameOf(data.chain)} · ${nameOf(data.region)}`}>
      {view.compare !== null && (
        <h2 className="stage-title">
          {nameOf(data.region)}
          {view.compare === 'without-assumptions' && ` · ${t(isBeside ? 'map.without' : 'map.with')}`}
        </h2>
      )}
      <MapCut view={view} shown={bound.shown} total={bound.total} />
      <ChainGraph
        label={t('map.label', { chain: nameOf(data.chain), region: nameOf(data.region) })}
        help={t('map.help')}
        elements={all}
        cards={places.cards}
        palette={palette}
        chosen={view.link}
        focus={focus}
        viewport={view.viewport}
        onFocus={onFocus}
        onOpen={onOpen}
        onToggle={onToggle}
        onFirm={(firm) => go({ name: 'firm', firm, region: view.region })}
        onViewport={onViewport}
        onSight={onSight}
        handle={graph}
      />
      <MiniMap
        layout={layout}
        links={data.links}
        palette={palette}
        label={t('map.mini')}
        onMove={(x, y) => graph.current?.lookAt(x, y)}
        handle={mini}
      />
      <footer className="stage-foot">
        <p className="stage-tools">
          <Button label={t('map.zoomin')} onPress={() => graph.current?.zoomBy(1.3)}>
            ＋
          </Button>
          <Button label={t('map.zoomout')} onPress={() => graph.current?.zoomBy(1 / 1.3)}>
            －
          </Button>
          <Button label={t('map.fit')} title={t('map.fit')} onPress={() => graph.current?.fit()}>
            {t('map.fit.short')}
          </Button>
        </p>
        {!isBeside && <Legend />}
      </footer>
    </section>
  );
}

function drawnPart(layout: ChainLayout, drawn: ReadonlySet<string>): ChainLayout {
  if (layout.cards.every((card) => drawn.has(card.id))) return layout;
  return {
    ...layout,
    cards: layout.cards.filter((card) => drawn.has(card.id)),
    routes: layout.routes.filter((route) => drawn.has(route.from) && drawn.has(route.to)),
  };
}

/** The firms of a link by name, each once, and how many are left out. */
function openedLink(link: NonNullable<LinkDetailQuery['link']>, { t, nameOf }: Text): OpenedLink {
  const firms = [
    ...new Map(link.operations.nodes.map(({ firm }) => [firm.id, { id: firm.id, name: nameOf(firm) }])).values(),
  ];
  const shown = Math.min(firms.length, MOST_FIRMS);
  const total = link.operations.totalCount;
  return {
    link: link.id,
    firms,
    rest:
      total === 0
        ? t('panel.nofirms')
        : firms.length > shown || link.operations.nodes.length < total
          ? t('state.some', { shown, total })
          : '',
  };
}
