import { type Named, useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { type MapData, type MapFlow, type MapLink, SHAPES } from '../../model/map/mapLink.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useAddress } from '../../useAddress.ts';

/** What the link makes, what feeds it and what it feeds, each with its status. */
export function Neighbours({
  view,
  data,
  link,
  products,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly link: MapLink;
  readonly products: readonly (Named & { readonly id: string })[];
}) {
  const { t, nameOf, listOf } = useText();
  const { id } = link.link;
  const fedBy = data.flows.filter((flow) => flow.to === id);
  const feeds = data.flows.filter((flow) => flow.from === id);
  return (
    <section className="panel-part">
      <h3>{t('panel.around')}</h3>
      <p>
        <span className="quiet">{t('panel.products')}</span>{' '}
        {products.length === 0 ? t('panel.noproducts') : listOf(products.map(nameOf))}
      </p>
      <FlowLines view={view} data={data} title={t('panel.fedby')} flows={fedBy} end="from" />
      <FlowLines view={view} data={data} title={t('panel.feeds')} flows={feeds} end="to" />
    </section>
  );
}

function FlowLines({
  view,
  data,
  title,
  flows,
  end,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly title: string;
  readonly flows: readonly MapFlow[];
  readonly end: 'from' | 'to';
}) {
  const { t, nameOf } = useText();
  const { go } = useAddress();
  if (flows.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="lines">
        {flows.map((flow) => {
          const other = data.links.find((one) => one.link.id === flow[end]);
          if (!other) return null;
          return (
            <li key={flow[end]}>
              <span className={`status status-${other.status}`}>
                <StatusMark shape={SHAPES[other.status]} />{' '}
                <span className="for-readers">{t(`status.${other.status}`)}</span>
              </span>{' '}
              <button type="button" className="link" onClick={() => go({ ...view, link: other.link.id })}>
                {nameOf(other.link)}
              </button>
              {flow.product && <span className="quiet"> {nameOf(flow.product)}</span>}
              {flow.state === 'BROKEN' && <span className="tag tag-gap">{t('panel.broken')}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
