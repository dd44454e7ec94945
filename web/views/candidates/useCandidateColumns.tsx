import { Link } from 'react-router';
import { useText } from '../../locales/useText.ts';
import { sayMoney } from '../../model/money.ts';
import type { CandidateRow } from '../../model/sortCandidates.ts';
import { CANDIDATE_WEIGHTS } from '../../model/weights.ts';
import { Interval } from '../../ui/Interval.tsx';
import type { TableColumn } from '../../ui/VirtualTable.tsx';
import { useAddress } from '../../useAddress.ts';
import { factorName } from '../shared/FactorList.tsx';

export const FACTOR_COLUMNS = Object.keys(CANDIDATE_WEIGHTS);
/** Columns that can be hidden; rank and name stay. */
export const CHOOSABLE = [
  'grounds',
  'score',
  'known',
  ...FACTOR_COLUMNS,
  'region',
  'industry',
  'revenue',
  'capital',
  'listed',
  'lists',
] as const;

/** The columns of the table, those hidden left out. */
export function useCandidateColumns({
  region,
  hidden,
  picked,
  onPick,
}: {
  readonly region: string;
  readonly hidden: readonly string[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (firm: string, on: boolean) => void;
}): readonly TableColumn<CandidateRow>[] {
  const { t, nameOf, lang, listOf } = useText();
  const { to } = useAddress();
  const columns: TableColumn<CandidateRow>[] = [
    {
      id: 'pick',
      title: t('table.pick'),
      width: 48,
      cell: ({ firm }) => (
        <input
          type="checkbox"
          checked={picked.has(firm.id)}
          aria-label={t('table.pickone', { name: nameOf(firm) })}
          onChange={(event) => onPick(firm.id, event.target.checked)}
        />
      ),
    },
    { id: 'rank', title: t('table.rank'), width: 64, align: 'end', sortable: true, cell: (row) => row.rank },
    {
      id: 'name',
      title: t('kind.FIRM'),
      width: 260,
      sortable: true,
      cell: ({ firm }) => (
        <Link to={to({ name: 'firm', firm: firm.id, region })} title={nameOf(firm)}>
          {nameOf(firm)}
        </Link>
      ),
    },
    {
      id: 'grounds',
      title: t('table.grounds'),
      width: 150,
      cell: (row) => {
        const words = row.grounds.map((ground) => t(`ground.${ground}`)).join(' · ');
        return row.grounds.includes('PREDICTED') ? <span className="tag tag-predicted">{words}</span> : words;
      },
    },
    {
      id: 'score',
      title: t('table.score'),
      width: 170,
      sortable: true,
      cell: ({ score }) => (
        <span className="score-cell">
          <b>{score.point.toFixed(1)}</b>
          <Interval
            low={score.low}
            point={score.point}
            high={score.high}
            label={t('score.interval', { low: score.low.toFixed(1), high: score.high.toFixed(1) })}
          />
        </span>
      ),
    },
    {
      id: 'known',
      title: t('table.known'),
      width: 76,
      align: 'end',
      sortable: true,
      cell: ({ score }) => `${Math.round(score.known * 100)}%`,
    },
    ...FACTOR_COLUMNS.map(
      (name): TableColumn<CandidateRow> => ({
        id: name,
        title: factorName(name, t),
        width: lang === 'zh' ? 86 : 104,
        align: 'end',
        sortable: true,
        cell: ({ score }) => {
          const factor = score.factors.find((one) => one.name === name);
          return factor?.known ? factor.value.toFixed(2) : <span className="quiet">{t('panel.unknown')}</span>;
        },
      }),
    ),
    {
      id: 'region',
      title: t('table.region'),
      width: 140,
      sortable: true,
      cell: ({ firm }) => (firm.region ? nameOf(firm.region) : none),
    },
    {
      id: 'industry',
      title: t('table.industry'),
      width: 150,
      sortable: true,
      cell: ({ firm }) => firm.industry ?? none,
    },
    {
      id: 'revenue',
      title: t('table.revenue'),
      width: 120,
      align: 'end',
      sortable: true,
      cell: ({ firm }) => (typeof firm.revenue === 'number' ? sayMoney(firm.revenue, lang) : none),
    },
    {
      id: 'capital',
      title: t('table.capital'),
      width: 120,
      align: 'end',
      sortable: true,
      cell: ({ firm }) => (typeof firm.registeredCapital === 'number' ? sayMoney(firm.registeredCapital, lang) : none),
    },
    { id: 'listed', title: t('table.listed'), width: 100, cell: ({ firm }) => firm.listedCode ?? none },
    {
      id: 'lists',
      title: t('nav.lists'),
      width: 160,
      cell: (row) => listOf(row.alreadyListed.map((list) => list.name)) || none,
    },
  ];
  return columns.filter((column) => !hidden.includes(column.id));
}

const none = (
  <span className="quiet" aria-hidden="true">
    —
  </span>
);
