/** A score from 0 to 100 as a mark on its interval: what it may be when the unknown turns out well or badly. */
export function Interval({
  low,
  point,
  high,
  label,
}: {
  readonly low: number;
  readonly point: number;
  readonly high: number;
  readonly label: string;
}) {
  return (
    <span className="interval" role="img" aria-label={label} title={label}>
      <span className="interval-range" style={{ left: `${low}%`, width: `${Math.max(0.5, high - low)}%` }} />
      <span className="interval-point" style={{ left: `${point}%` }} />
    </span>
  );
}
