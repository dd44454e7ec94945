import type { ChainMapFile } from '../../service/exports/chainMapFile.ts';
import type { Cell, Language } from '../../service/exports/table.ts';
import { escapeXml } from '../../workbook/escapeXml.ts';

/** The attributes of nodes, edges and the graph itself, with their GraphML types; the values come by the same names. */
type Attributes = Readonly<Record<string, Cell>>;

/**
 * A chain map as GraphML, for Gephi, yEd and NetworkX: a node for each link, an edge for each flow, the head as attributes of
 * the graph. An attribute that is not known is left out.
 */
export function writeGraphml(map: ChainMapFile, language: Language): string {
  const head = Object.fromEntries(map.head.map((line) => [line.name, line.text[language]]));
  const nodes = map.nodes(language);
  const edges = map.edges(language);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...declare('graph', [head]),
    ...declare(
      'node',
      nodes.map((node) => node.attributes),
    ),
    ...declare(
      'edge',
      edges.map((edge) => edge.attributes),
    ),
    '<graph id="chain" edgedefault="directed">',
    ...values('graph', head),
    ...nodes.flatMap((node) => [`<node id="${escapeXml(node.id)}">`, ...values('node', node.attributes), '</node>']),
    ...edges.flatMap((edge) => [
      `<edge source="${escapeXml(edge.from)}" target="${escapeXml(edge.to)}">`,
      ...values('edge', edge.attributes),
      '</edge>',
    ]),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declare(domain: string, rows: readonly Attributes[]): string[] {
  const types = new Map<string, string>();
  for (const [name, value] of rows.flatMap((row) => Object.entries(row))) {
    if (value !== null) types.set(name, { string: 'string', number: 'double', boolean: 'boolean' }[typeOf(value)]);
  }
  return [...types].map(
    ([name, type]) =>
      `<key id="${domain}.${escapeXml(name)}" for="${domain}" attr.name="${escapeXml(name)}" attr.type="${type}"/>`,
  );
}

function typeOf(value: string | number | boolean): 'string' | 'number' | 'boolean' {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'string';
}

function values(domain: string, attributes: Attributes): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === null ? [] : [`<data key="${domain}.${escapeXml(name)}">${escapeXml(String(value))}</data>`],
  );
}
