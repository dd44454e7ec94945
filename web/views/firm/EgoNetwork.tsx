import { useText } from '../../locales/useText.ts';
import { layoutNetwork } from '../../model/layout/layoutNetwork.ts';
import { SmallMap } from '../../ui/SmallMap.tsx';
import { useAddress } from '../../useAddress.ts';
import type { FirmProfile } from './firmProfile.ts';

const MOST = 8;

interface Tied {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly column: number;
  readonly isMain?: boolean;
}
interface Tie {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly isFaint: boolean;
}

/** The firm in the middle, who acts on it on the left, on whom it acts on the right. */
export function EgoNetwork({ firm, region }: { readonly firm: FirmProfile; readonly region: string | null }) {
  const { t, nameOf } = useText();
  const { go } = useAddress();
  const ties = firm.ties.nodes;
  if (ties.length === 0) return null;
  const nodes = new Map<string, Tied>([
    [
      firm.id,
      {
        id: firm.id,
        label: firm.shortName ?? nameOf(firm),
        note: firm.region ? nameOf(firm.region) : '',
        column: 1,
        isMain: true,
      },
    ],
  ]);
  const edges: Tie[] = [];
  let left = 0;
  let right = 0;
  let shown = 0;
  for (const tie of ties) {
    const isIn = tie.to.id === firm.id;
    const other = isIn ? tie.from : tie.to;
    if (!nodes.has(other.id)) {
      if ((isIn ? left : right) >= MOST) continue;
      if (isIn) left += 1;
      else right += 1;
      nodes.set(other.id, {
        id: other.id,
        label: other.shortName ?? nameOf(other),
        note: tie.product ? nameOf(tie.product) : '',
        column: isIn ? 0 : 2,
      });
    }
    shown += 1;
    edges.push({
      from: tie.from.id,
      to: tie.to.id,
      label: `${t(`tie.${tie.kind}`)}${tie.status === 'ACTIVE' ? '' : ` (${t(`tieStatus.${tie.status}`)})`}`,
      isFaint: tie.status !== 'ACTIVE',
    });
  }
  return (
    <section className="record-block">
      <h2>{t('firm.network')}</h2>
      <SmallMap
        {...layoutNetwork([...nodes.values()], edges)}
        label={t('firm.network.label', { name: nameOf(firm), n: shown })}
        onOpen={(id) => id !== firm.id && go({ name: 'firm', firm: id, region })}
      />
      {shown < firm.ties.totalCount && (
        <p className="cut">
          {t('state.some', { shown, total: firm.ties.totalCount })} {t('firm.network.rest')}
        </p>
      )}
    </section>
  );
}
