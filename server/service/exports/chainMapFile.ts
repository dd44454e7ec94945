import type { ChainMap, MapLink } from '../../domain/chainMap.ts';
import type { Firm, Product } from '../../domain/record.ts';
import type { Language } from '../../domain/sentence.ts';
import { describeGap, nameIn } from './gapColumns.ts';
import type { Sources } from './scoreColumns.ts';
import type { Cell, HeadLine, Json } from './table.ts';
import { STAGE_WORDS, STATUS_WORDS } from './wording.ts';

export interface GraphNode {
  readonly id: string;
  readonly attributes: Readonly<Record<string, Cell>>;
}
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly attributes: Readonly<Record<string, Cell>>;
}

/** A chain map as a file: the whole of it for json, nodes and edges for graph formats. Links and flows in the map's order. */
export interface ChainMapFile {
  readonly title: { readonly zh: string; readonly en: string };
  readonly head: readonly HeadLine[];
  object(language: Language): { readonly [name: string]: Json };
  nodes(language: Language): readonly GraphNode[];
  edges(language: Language): readonly GraphEdge[];
}

/** Lays a chain map out as a file. */
export function chainMapFile(parts: {
  readonly map: ChainMap;
  readonly title: ChainMapFile['title'];
  readonly head: readonly HeadLine[];
  readonly sources: Sources;
  readonly products: ReadonlyMap<string, Product>;
}): ChainMapFile {
  const { map, title, head, sources, products } = parts;
  const chains = new Map([[map.chain.id, map.chain]]);
  return {
    title,
    head,
    object: (language) => ({
      chain: { id: map.chain.id, name: map.chain.name, nameEn: map.chain.nameEn ?? null },
      region: { id: map.region.id, name: map.region.name, nameEn: map.region.nameEn ?? null },
      links: map.links.map((mapLink) => ({
        ...describeLink(mapLink),
        gap: mapLink.gap === null ? null : describeGap(mapLink.gap, { chains, sources, factors: [] }, language),
      })),
      flows: map.flows.map(({ from, to, productId, state }) => ({
        from,
        to,
        product: productId === null ? null : { id: productId, name: products.get(productId)?.name ?? null },
        state,
      })),
      leaders: map.leaders.map(({ firm, regionId, chainId }) => ({
        firm: describeLeader(firm),
        region: { id: regionId },
        chain: chainId === '' ? null : { id: chainId },
      })),
      summary: { ...map.summary },
    }),
    nodes: (language) =>
      map.links.map((mapLink) => ({ id: mapLink.link.id, attributes: nodeAttributes(mapLink, language) })),
    edges: (language) =>
      map.flows.map(({ from, to, productId, state }) => ({
        from,
        to,
        attributes: { state, productId, product: nameIn(products.get(productId ?? ''), language) },
      })),
  };
}

function describeLink(mapLink: MapLink): Record<string, Json> {
  const { link, gap: _, leaders, ...facts } = mapLink;
  return {
    link: { id: link.id, name: link.name, nameEn: link.nameEn ?? null, stage: link.stage.toUpperCase() },
    ...facts,
    leaders: leaders.map(describeLeader),
  };
}

function describeLeader({ id, name }: Firm): Json {
  return { id, name };
}

function nodeAttributes(mapLink: MapLink, language: Language): Record<string, Cell> {
  const { link, gap } = mapLink;
  return {
    label: nameIn(link, language),
    stage: link.stage.toUpperCase(),
    stageName: STAGE_WORDS[link.stage][language],
    status: mapLink.status,
    statusName: STATUS_WORDS[mapLink.status][language],
    checked: mapLink.checked,
    column: mapLink.column,
    activeFirms: mapLink.activeFirms,
    plannedFirms: mapLink.plannedFirms,
    nationalFirms: mapLink.nationalFirms,
    locationQuotient: mapLink.locationQuotient,
    projectsInTalks: mapLink.projectsInTalks,
    leaders: mapLink.leaders.map((leader) => leader.name).join('; ') || null,
    gapKind: gap?.kind ?? null,
    gapScore: gap?.score.point ?? null,
  };
}
