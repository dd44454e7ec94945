import type { ChainMapFile } from '../../service/exports/chainMapFile.ts';
import type { Language } from '../../service/exports/table.ts';

/** A chain map as Cytoscape JSON (.cyjs), for Cytoscape and Cytoscape.js: the same nodes, edges and attributes as the GraphML. */
export function writeCytoscape(map: ChainMapFile, language: Language): string {
  const elements = {
    nodes: map
      .nodes(language)
      .map(({ id, attributes }) => ({ data: { id, name: attributes['label'] ?? id, ...attributes } })),
    edges: map.edges(language).map(({ from, to, attributes }) => ({
      data: { id: JSON.stringify([from, to]), source: from, target: to, ...attributes },
    })),
  };
  const data = Object.fromEntries(map.head.map((line) => [line.name, line.value]));
  const shape = {
    format_version: '1.0',
    target_cytoscapejs_version: '~3.34',
    data: { name: map.title[language], ...data },
  };
  return `${JSON.stringify({ ...shape, elements }, null, 1)}\n`;
}
