// biome-ignore-all lint/a11y/useKeyWithClickEvents: the list beside the picture holds the same as links
// biome-ignore-all lint/a11y/noStaticElementInteractions: the list beside the picture holds the same as links
export interface SmallNode {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  /** 0 is leftmost. */
  readonly column: number;
  readonly isMain?: boolean;
}
export interface SmallEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isFaint?: boolean;
}

const WIDTH = 168;
const HEIGHT = 46;
const CHANNEL = 118;
const ROW = 62;

/** A few things and how they are connected, in columns; the list beside it is its twin for screen readers. */
export function SmallMap({
  nodes,
  edges,
  label,
  onOpen,
}: {
  readonly nodes: readonly SmallNode[];
  readonly edges: readonly SmallEdge[];
  readonly label: string;
  readonly onOpen: (id: string) => void;
}) {
  const columns = Math.max(0, ...nodes.map((node) => node.column)) + 1;
  const byColumn = Array.from({ length: columns }, (_, c) => nodes.filter((node) => node.column === c));
  const rows = Math.max(1, ...byColumn.map((column) => column.length));
  const width = columns * WIDTH + (columns - 1) * CHANNEL + 8;
  const height = rows * ROW + 8;
  const places = new Map(
    byColumn.flatMap((column, c) =>
      column.map(
        (node, i) =>
          [
            node.id,
            { x: 4 + c * (WIDTH + CHANNEL), y: height / 2 + (i - (column.length - 1) / 2) * ROW - HEIGHT / 2 },
          ] as const,
      ),
    ),
  );
  return (
    <div className="smallmap">
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
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
        {edges.map((edge, i) => {
          const from = places.get(edge.from);
          const to = places.get(edge.to);
          if (!from || !to) return null;
          const isForward = from.x < to.x;
          const x1 = isForward ? from.x + WIDTH : from.x;
          const x2 = isForward ? to.x : to.x + WIDTH;
          const y1 = from.y + HEIGHT / 2;
          const y2 = to.y + HEIGHT / 2;
          const middle = (x1 + x2) / 2;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two things may be tied twice in the same way
            <g key={i} className={edge.isFaint ? 'smallmap-edge faint' : 'smallmap-edge'}>
              <path d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} markerEnd="url(#smallmap-head)" />
              <text x={middle} y={(y1 + y2) / 2 - 5} textAnchor="middle">
                {edge.label}
              </text>
            </g>
          );
        })}
        {nodes.map((node) => {
          const place = places.get(node.id);
          if (!place) return null;
          return (
            <g
              key={node.id}
              className={node.isMain ? 'smallmap-node main' : 'smallmap-node'}
              transform={`translate(${place.x} ${place.y})`}
              onClick={() => onOpen(node.id)}
            >
              <title>{node.label}</title>
              <rect width={WIDTH} height={HEIGHT} rx="6" />
              <text x="10" y="20" className="smallmap-name">
                {shorten(node.label, 22)}
              </text>
              <text x="10" y="37" className="smallmap-note">
                {shorten(node.note, 24)}
              </text>
            </g>
          );
        })}
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
