export type MarkShape = 'solid' | 'thin' | 'dotted' | 'dashed' | 'struck';

/** The sign of a status: tells by shape what the word beside it says. Decorative for screen readers. */
export function StatusMark({ shape, size = 14 }: { readonly shape: MarkShape; readonly size?: number }) {
  const dash = shape === 'dashed' ? '3.2 2' : shape === 'dotted' ? '1 2.2' : undefined;
  const width = shape === 'thin' ? 1 : shape === 'dashed' ? 2 : 1.6;
  return (
    <svg className={`mark mark-${shape}`} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <rect
        x="1.5"
        y="1.5"
        width="11"
        height="11"
        rx={shape === 'dashed' ? 0 : 2.5}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      {shape === 'struck' && <path d="M1 13 13 1" strokeWidth="1.6" />}
      {shape === 'solid' && (
        <rect className="mark-core" x="4.2" y="4.2" width="5.6" height="5.6" rx="1" stroke="none" />
      )}
    </svg>
  );
}
