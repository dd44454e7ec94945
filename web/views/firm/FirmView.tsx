import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { FirmProfileDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, type View } from '../../model/address/address.ts';
import { sayMoney, sayShare } from '../../model/money.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Citations } from '../shared/Citations.tsx';
import { Records } from '../shared/Records.tsx';
import { EgoNetwork } from './EgoNetwork.tsx';
import type { FirmProfile } from './firmProfile.ts';

/** One firm: what it makes, runs and leads, its ties, projects and contacts, each with its source. */
export default function FirmView({ view }: { readonly view: Extract<View, { name: 'firm' }> }) {
  const { t } = useText();
  const answer = useAnswer(FirmProfileDocument, { firm: view.firm });
  return (
    <section className="page">
      <Answered answer={answer} isEmpty={(data) => !data.firm} empty={{ title: t('firm.unknown', { id: view.firm }) }}>
        {(data) => data.firm && <Profile firm={data.firm} region={view.region} />}
      </Answered>
    </section>
  );
}

function Profile({ firm, region }: { readonly firm: FirmProfile; readonly region: string | null }) {
  const { t, nameOf, lang } = useText();
  const { to } = useAddress();
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('table.region'), firm.region ? nameOf(firm.region) : null],
    [t('table.industry'), firm.industry],
    [t('table.revenue'), typeof firm.revenue === 'number' ? sayMoney(firm.revenue, lang) : null],
    [t('table.capital'), typeof firm.registeredCapital === 'number' ? sayMoney(firm.registeredCapital, lang) : null],
    [t('firm.employees'), firm.employees],
    [t('firm.founded'), firm.foundedOn],
    [t('table.listed'), firm.listedCode],
    [t('firm.credit'), firm.creditCode],
    [t('firm.website'), firm.website],
    [t('firm.scope'), firm.businessScope],
  ];
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  return (
    <>
      <header className="page-head">
        <h1>{nameOf(firm)}</h1>
        {!firm.active && <span className="tag">{t('firm.inactive')}</span>}
        {region !== null && (
          <Link className="button" to={to({ name: 'paths', region, firm: firm.id, hops: 4 })}>
            {t('paths.show')}
          </Link>
        )}
      </header>
      <dl className="facts wide">
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {known.length === 0 && <p className="quiet">{t('firm.nofacts')}</p>}
      <Citations citations={firm.citations} />
      <EgoNetwork firm={firm} region={region} />
      <div className="columns-2">
        <Records
          title={t('firm.operations')}
          none={t('firm.none')}
          rows={firm.operations}
          say={(row) => (
            <>
              <span className="tag">{t(`operation.${row.status}`)}</span>{' '}
              {region === null ? (
                nameOf(row.link)
              ) : (
                <Link to={to(mapView(region, row.link.chain.id, row.link.id))}>{nameOf(row.link)}</Link>
              )}{' '}
              <span className="quiet">
                {[nameOf(row.link.chain), row.region && nameOf(row.region), row.capacity, row.since]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          )}
        />
        <Records
          title={t('firm.products')}
          none={t('firm.none')}
          rows={firm.products}
          say={(row) => (
            <>
              {nameOf(row.product)}{' '}
              {typeof row.revenueShare === 'number' && (
                <span className="quiet">{t('firm.share', { share: sayShare(row.revenueShare) })}</span>
              )}
            </>
          )}
        />
        <Records
          title={t('firm.leads')}
          none={t('firm.none')}
          rows={firm.leads}
          say={(row) => (
            <>
              {row.chain ? nameOf(row.chain) : t('firm.nochain')} <span className="quiet">{nameOf(row.region)}</span>
            </>
          )}
        />
        <Records
          title={t('firm.ties')}
          none={t('firm.none')}
          rows={firm.ties.nodes}
          total={firm.ties.totalCount}
          say={(row) => (
            <>
              <FirmName firm={row.from} self={firm.id} region={region} /> <b>{t(`tie.${row.kind}`)}</b>{' '}
              <FirmName firm={row.to} self={firm.id} region={region} />{' '}
              <span className="quiet">
                {[
                  t(`tieStatus.${row.status}`),
                  row.product && nameOf(row.product),
                  typeof row.share === 'number' ? sayShare(row.share) : null,
                  row.since,
                  row.note,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          )}
        />
        <Records
          title={t('firm.projects')}
          none={t('firm.none')}
          rows={firm.projects}
          say={(row) => (
            <>
              <span className="tag">{t(`projectStage.${row.stage}`)}</span> {row.name}{' '}
              <span className="quiet">
                {[
                  nameOf(row.region),
                  typeof row.investment === 'number' ? sayMoney(row.investment, lang) : null,
                  row.signedOn ?? row.announcedOn,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </>
          )}
        />
        <Records
          title={t('firm.contacts')}
          none={t('firm.none')}
          rows={firm.contacts}
          say={(row) => (
            <>
              <span className="tag">{t(`contact.${row.kind}`)}</span> {row.topic ?? nameOf(row.region)}{' '}
              <span className="quiet">{[row.on, row.place, row.outcome, row.host].filter(Boolean).join(' · ')}</span>
            </>
          )}
        />
      </div>
    </>
  );
}

function FirmName({
  firm,
  self,
  region,
}: {
  readonly firm: FirmProfile['ties']['nodes'][number]['from'];
  readonly self: string;
  readonly region: string | null;
}) {
  const { nameOf } = useText();
  const { to } = useAddress();
  if (firm.id === self) return <span>{firm.shortName ?? nameOf(firm)}</span>;
  return <Link to={to({ name: 'firm', firm: firm.id, region })}>{nameOf(firm)}</Link>;
}
