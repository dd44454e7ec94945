// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list beside the picture holds the same as links
// biome-ignore-all lint/a11y/noStaticElementInteractions: the list beside the picture holds the same as links
/** A thing on a small map, at its centre [px]. */
export interface SmallNode {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly isMain?: boolean;
  readonly x: number;
  readonly y: number;
}
/** A tie on a small map: its way, and where its label stands [px]. */
export interface SmallEdge {
  readonly label: string;
  readonly isFaint?: boolean;
  readonly path: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** Of a card; the ways around it leave room for 190 by 80 [px]. */
const WIDTH = 190;
const HEIGHT = 64;
/** How far a map shrinks to fit before it is scrolled sideways: words stay legible. */
const LEAST_SCALE = 0.72;

/** A few things and how they are connected; the list beside it is its twin for screen readers. */
export function SmallMap({
  nodes,
  edges,
  width,
  height,
  label,
  onOpen,
}: {
  readonly nodes: readonly SmallNode[];
  readonly edges: readonly SmallEdge[];
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly onOpen: (id: string) => void;
}) {
  return (
    <div className="smallmap">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        style={{ minWidth: width * LEAST_SCALE }}
        role="img"
        aria-label={label}
      >
        <defs>
          <marker
            id="smallmap-head"
            viewBox="0 0 8 8"
            refX="7.5"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto-start-reverse"
          >
            <path d="M0 0 8 4 0 8z" className="smallmap-head" />
          </marker>
        </defs>
        {edges.map((edge, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two things may be tied twice in the same way
          <g key={i} className={edge.isFaint ? 'smallmap-edge faint' : 'smallmap-edge'}>
            <path d={edge.path} markerEnd="url(#smallmap-head)" />
          </g>
        ))}
        {edges.map((edge, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above; labels stand over all lines
          <text key={i} className="smallmap-word" x={edge.at.x} y={edge.at.y + 4} textAnchor="middle">
            {edge.label}
          </text>
        ))}
        {nodes.map((node) => (
          <g
            key={node.id}
            className={node.isMain ? 'smallmap-node main' : 'smallmap-node'}
            transform={`translate(${node.x - WIDTH / 2} ${node.y - HEIGHT / 2})`}
            onClick={() => onOpen(node.id)}
          >
            <title>{node.label}</title>
            <rect width={WIDTH} height={HEIGHT} rx="8" />
            <text x="12" y="28" className="smallmap-name">
              {shorten(node.label, 23)}
            </text>
            <text x="12" y="48" className="smallmap-note">
              {shorten(node.note, 26)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Cuts to a width counted in half signs; the title holds the whole. */
function shorten(text: string, room: number): string {
  let width = 0;
  let out = '';
  for (const sign of text) {
    width += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1;
    if (width > room) return `${out}…`;
    out += sign;
  }
  return out;
}
