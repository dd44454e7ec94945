/** A share of 1 as a bar with its number; `null` is drawn hatched: unknown, which is not nought. */
export function Bar({
  value,
  text,
  tone = 'plain',
}: {
  readonly value: number | null;
  readonly text: string;
  readonly tone?: 'plain' | 'gap';
}) {
  const width = value === null ? 100 : Math.max(0, Math.min(1, value)) * 100;
  return (
    <span className={`bar bar-${value === null ? 'unknown' : tone}`}>
      <span className="bar-track" aria-hidden="true">
        <span className="bar-fill" style={{ width: `${width}%` }} />
      </span>
      <span className="bar-text">{text}</span>
    </span>
  );
}
