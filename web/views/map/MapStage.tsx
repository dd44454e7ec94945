import { useCallback, useEffect, useMemo, useRef } from 'react';
import { ChainGraph, type ChainGraphHandle, type ChainGraphProps } from '../../graph/ChainGraph.tsx';
import { useText } from '../../locales/useText.ts';
import type { MapView, Viewport } from '../../model/address/address.ts';
import type { ChainLayout } from '../../model/layout/layoutChain.ts';
import { boundMap, greatestGap, MOST_LINKS, nearLinks } from '../../model/map/boundMap.ts';
import { chainElements } from '../../model/map/chainElements.ts';
import { firmElements } from '../../model/map/firmElements.ts';
import type { MapData } from '../../model/map/mapLink.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { cardWords } from './cardWords.ts';
import { Legend } from './Legend.tsx';
import { MapCut } from './MapCut.tsx';
import { MiniMap, type MiniMapHandle } from './MiniMap.tsx';
import { useOpenedLinks } from './useOpenedLinks.ts';
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
  const opened = useOpenedLinks(view, data.region.id);
  const kept = JSON.stringify([...view.opened, ...(view.link === null ? [] : [view.link])]);
  const opensAt = useMemo(() => view.link ?? greatestGap(data.links, dimmed), [view.link, data, dimmed]);
  // The whole chain's places stay as they are; only what is left out is not drawn.
  const places = useMemo(
    () =>
      drawnPart(
        layout,
        boundMap(data.links, {
          most: view.all ? Number.POSITIVE_INFINITY : MOST_LINKS,
          kept: new Set<string>(JSON.parse(kept)),
          near: opensAt === null ? new Set() : nearLinks(data.flows, opensAt),
          dimmed,
        }),
      ),
    [layout, data, view.all, kept, opensAt, dimmed],
  );
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
  const all = useMemo(() => [...elements, ...firmElements(places.cards, opened)], [elements, opened, places]);
  const onToggle = (link: string): void =>
    go({
      ...view,
      opened: view.opened.includes(link) ? view.opened.filter((one) => one !== link) : [...view.opened, link],
    });
  const onSight = useCallback<ChainGraphProps['onSight']>((sight) => mini.current?.show(sight), []);
  const onMove = useCallback((x: number, y: number) => graph.current?.lookAt(x, y), []);
  const onViewport = (viewport: Viewport | null): void => {
    // A map that is being left still comes to rest; it must not lead back.
    if (isCurrent()) go({ ...view, viewport }, 'replace');
  };
  // Not when the map opens: the address says where it stands, and that must not depend on when the canvas got its size.
  const lastLink = useRef(view.link);
  useEffect(() => {
    if (view.link !== null && view.link !== lastLink.current) graph.current?.reveal(view.link);
    lastLink.current = view.link;
  }, [view.link]);

  return (
    <section className="stage" aria-label={`${nameOf(data.chain)} · ${nameOf(data.region)}`}>
      {view.compare !== null && (
        <h2 className="stage-title">
          {nameOf(data.region)}
          {view.compare === 'without-assumptions' && ` · ${t(isBeside ? 'map.without' : 'map.with')}`}
        </h2>
      )}
      <MapCut view={view} shown={places.cards.length} total={layout.cards.length} />
      <ChainGraph
        label={t('map.label', { chain: nameOf(data.chain), region: nameOf(data.region) })}
        help={t('map.help')}
        elements={all}
        cards={places.cards}
        palette={palette}
        chosen={view.link}
        focus={focus}
        viewport={view.viewport}
        opensAt={opensAt}
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
        onMove={onMove}
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
