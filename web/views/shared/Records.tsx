import { type ReactNode, useState } from 'react';
import type { CitationFieldsFragment } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { Citations } from './Citations.tsx';

const STEP = 30;

/** Rows of one kind, each with its source; many are shown in steps, and how many is said. */
export function Records<Row extends { readonly citations: readonly CitationFieldsFragment[] }>({
  title,
  none,
  rows,
  say,
  total = rows.length,
}: {
  readonly title: string;
  readonly none: string;
  readonly rows: readonly Row[];
  readonly say: (row: Row) => ReactNode;
  /** How many there are, where not all were fetched. */
  readonly total?: number;
}) {
  const { t } = useText();
  const [limit, setLimit] = useState(STEP);
  const shown = rows.slice(0, limit);
  return (
    <section className="record-block">
      <h2>
        {title} <span className="count">{total}</span>
      </h2>
      {rows.length === 0 && <p className="quiet">{none}</p>}
      <ul className="records">
        {shown.map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: relation rows have no id of their own and never move
          <li key={i}>
            <div>{say(row)}</div>
            <Citations citations={row.citations} />
          </li>
        ))}
      </ul>
      {shown.length < total && (
        <p className="cut">
          {t('state.some', { shown: shown.length, total })}{' '}
          {shown.length < rows.length && (
            <button type="button" className="link" onClick={() => setLimit(limit + 100)}>
              {t('state.more')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}
