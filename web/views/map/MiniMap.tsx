import { memo, type PointerEvent, type Ref, useImperativeHandle, useRef } from 'react';
import type { ChainLayout } from '../../model/layout/layoutChain.ts';
import { CARD_SIZE, cardLook } from '../../model/map/chainElements.ts';
import type { MapLink } from '../../model/map/mapLink.ts';
import type { Palette } from '../../model/map/palette.ts';

export interface MiniMapHandle {
  readonly show: (sight: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }) => void;
}

/** As in the style sheet, and the least height of a strip. [px] */
const WIDTH = 190;
const STRIP_HEIGHT = 24;

/** The whole chain in small, and the part in sight; a press moves there. The outline is its twin for screen readers. */
export const MiniMap = memo(function MiniMap({
  layout,
  links,
  palette,
  label,
  onMove,
  handle,
}: {
  readonly layout: ChainLayout;
  readonly links: readonly MapLink[];
  readonly palette: Palette;
  readonly label: string;
  readonly onMove: (x: number, y: number) => void;
  readonly handle: Ref<MiniMapHandle>;
}) {
  const picture = useRef<SVGSVGElement>(null);
  const frame = useRef<SVGRectElement>(null);
  // A strip of hundreds of columns is drawn higher than it is, and its cards wider: else there would be a line.
  const isStrip = (layout.height / layout.width) * WIDTH < STRIP_HEIGHT;
  const cardWidth = isStrip ? Math.max(CARD_SIZE.width, layout.width / WIDTH) : CARD_SIZE.width;
  const looks = new Map(links.map((link) => [link.link.id, cardLook(link)]));
  useImperativeHandle(handle, () => ({
    show: ({ x1, y1, x2, y2 }) => {
      const rect = frame.current;
      if (!rect || !picture.current) return;
      // Of no use while all is in sight; and it would only hide a part of it.
      const isAll = x1 <= 0 && y1 <= 0 && x2 >= layout.width && y2 >= layout.height;
      picture.current.toggleAttribute('hidden', isAll);
      rect.setAttribute('x', String(x1));
      rect.setAttribute('y', String(y1));
      rect.setAttribute('width', String(Math.max(0, x2 - x1)));
      rect.setAttribute('height', String(Math.max(0, y2 - y1)));
    },
  }));
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.buttons !== 1) return;
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onMove(point.x, point.y);
  };
  return (
    <svg
      ref={picture}
      className="minimap"
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      {...(isStrip ? { preserveAspectRatio: 'none', height: STRIP_HEIGHT } : {})}
      role="img"
      aria-label={label}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
    >
      {layout.cards.map((card) => {
        const look = looks.get(card.id) ?? 'excluded';
        const isGap = look === 'missing' || look === 'unchecked';
        return (
          <rect
            key={card.id}
            x={card.x - cardWidth / 2}
            y={card.y - CARD_SIZE.height / 2}
            width={cardWidth}
            height={CARD_SIZE.height}
            rx={8}
            fill={
              isGap
                ? palette.missing
                : look === 'present'
                  ? palette.present
                  : look === 'weak'
                    ? palette.weak
                    : look === 'planned'
                      ? palette.planned
                      : palette.absent
            }
            opacity={isGap ? 1 : 0.55}
          />
        );
      })}
      <rect
        ref={frame}
        fill={palette.focus}
        fillOpacity={0.12}
        stroke={palette.focus}
        strokeWidth={1.2}
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
});
