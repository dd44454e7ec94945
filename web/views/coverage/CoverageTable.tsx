import { Link } from 'react-router';
import type { RegionCoverageQuery } from '../../api/generated/graphql.ts';
import { type Named, useText } from '../../locales/useText.ts';
import { STAGES, type View } from '../../model/address/address.ts';
import { sayShare } from '../../model/money.ts';
import { Bar } from '../../ui/Bar.tsx';
import { useAddress } from '../../useAddress.ts';
import { StageCell } from './StageCell.tsx';

type Row = RegionCoverageQuery['coverage'][number];

/** One row per chain or region: completeness as number and bar, leaders, and per stage what is there and what is not. */
export function CoverageTable({
  caption,
  rows,
  head,
  nameOfRow,
  viewOfRow,
  asideOfRow,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly head: string;
  readonly nameOfRow: (row: Row) => Named;
  readonly viewOfRow: (row: Row) => View;
  readonly asideOfRow: (row: Row) => { readonly label: string; readonly view: View } | null;
}) {
  const { t, nameOf } = useText();
  const { to, go } = useAddress();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, also by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table className="table coverage">
        <caption className="for-readers">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('coverage.completeness')}</th>
            {STAGES.map((stage) => (
              <th key={stage} scope="col">
                {t(`stage.${stage}`)}
              </th>
            ))}
            <th scope="col" className="number">
              {t('coverage.leaders')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const aside = asideOfRow(row);
            return (
              <tr
                key={`${row.chain.id}\n${row.region.id}`}
                className="row-link"
                onClick={(event) => {
                  if (!(event.target instanceof HTMLElement && event.target.closest('a'))) go(viewOfRow(row));
                }}
              >
                <th scope="row">
                  <Link to={to(viewOfRow(row))}>{nameOf(nameOfRow(row))}</Link>
                  {aside && (
                    <Link className="aside-link" to={to(aside.view)}>
                      {aside.label}
                    </Link>
                  )}
                </th>
                <td>
                  <Bar value={row.summary.completeness} text={sayShare(row.summary.completeness)} />
                </td>
                {STAGES.map((stage) => (
                  <td key={stage}>
                    <StageCell summary={row.stages.find((one) => one.stage === stage)?.summary ?? null} />
                  </td>
                ))}
                <td className="number">{row.leaders}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
