import type { SummaryFieldsFragment } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { STATUSES } from '../../model/address/address.ts';
import { SHAPES } from '../../model/map/mapLink.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';

const COUNTS = {
  PRESENT: 'present',
  WEAK: 'weak',
  PLANNED: 'planned',
  MISSING: 'missing',
  EXCLUDED: 'excluded',
} as const;

/** How many links of a stage have which status: sign, word and number; missing ones first, nought left out. */
export function StageCell({ summary }: { readonly summary: SummaryFieldsFragment | null }) {
  const { t } = useText();
  const shown = STATUSES.filter((status) => (summary?.[COUNTS[status]] ?? 0) > 0);
  if (summary === null || shown.length === 0) return <span className="quiet">—</span>;
  return (
    <span className="stage-cell">
      {shown.map((status) => (
        <span key={status} className={`status status-${status}`}>
          <StatusMark shape={SHAPES[status]} /> {t(`status.${status}`)} <b>{summary[COUNTS[status]]}</b>
        </span>
      ))}
    </span>
  );
}
