import type { CandidateRowsQuery } from '../api/generated/graphql.ts';

export interface CandidateRow extends Readonly<CandidateRowsQuery['candidates']['nodes'][number]> {
  /** Place in the API's order, from 1. */
  readonly rank: number;
}

/** Sorts by a column; rows without a value come last either way, equal ones keep the order of the score. */
export function sortCandidates(
  rows: readonly CandidateRow[],
  sort: { readonly column: string; readonly descending: boolean } | null,
  lang: string,
): readonly CandidateRow[] {
  if (sort === null) return rows;
  const collator = new Intl.Collator(lang === 'zh' ? 'zh-CN' : 'en');
  const keyed = rows.map((row) => ({ row, key: sortKey(row, sort.column, lang) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || a.row.rank - b.row.rank;
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sign * order || a.row.rank - b.row.rank;
  });
  return keyed.map(({ row }) => row);
}

function sortKey(row: CandidateRow, column: string, lang: string): number | string | null {
  const { firm, score } = row;
  switch (column) {
    case 'rank':
      return row.rank;
    case 'name':
      return lang === 'en' ? (firm.nameEn ?? firm.name) : firm.name;
    case 'score':
      return score.point;
    case 'known':
      return score.known;
    case 'region':
      return firm.region?.name ?? null;
    case 'industry':
      return firm.industry ?? null;
    case 'revenue':
      return firm.revenue ?? null;
    case 'capital':
      return firm.registeredCapital ?? null;
    default: {
      const factor = score.factors.find((one) => one.name === column);
      return factor?.known ? factor.value : null;
    }
  }
}
