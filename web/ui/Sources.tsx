export interface SourceLine {
  readonly title: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly certainty: string;
  readonly url: string | null;
  readonly by: string | null;
}

/** Where a record comes from: title, place, words; or that it has no source. */
export function Sources({
  lines,
  none,
  label,
  open = false,
}: {
  readonly lines: readonly SourceLine[];
  readonly none: string;
  readonly label: string;
  readonly open?: boolean;
}) {
  if (lines.length === 0) return <p className="sources sources-none">{none}</p>;
  return (
    <details className="sources" open={open}>
      <summary>
        {label} <span className="count">{lines.length}</span>
      </summary>
      <ul>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two citations may say the same; the list never changes in place
          <li key={i}>
            <span className="source-title">
              {line.url ? (
                <a href={line.url} rel="noreferrer noopener" target="_blank">
                  {line.title}
                </a>
              ) : (
                line.title
              )}
            </span>
            {line.by && <span className="source-by">{line.by}</span>}
            {line.locator && <span className="source-place">{line.locator}</span>}
            <span className="source-certainty">{line.certainty}</span>
            {line.quote && <q>{line.quote}</q>}
          </li>
        ))}
      </ul>
    </details>
  );
}
