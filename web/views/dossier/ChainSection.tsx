import { Link } from 'react-router';
import { DossierChainsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView } from '../../model/address/address.ts';
import { sayMoney } from '../../model/money.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Records } from '../shared/Records.tsx';

/** What the region says of its own chains: their role, what the plan wants, who leads. */
export function ChainSection({ region }: { readonly region: string }) {
  const { t, nameOf, lang, listOf } = useText();
  const { to } = useAddress();
  const answer = useAnswer(DossierChainsDocument, { region });
  return (
    <Answered answer={answer}>
      {({ region: data }) => (
        <div className="columns-2">
          <Records
            title={t('dossier.roles')}
            none={t('dossier.none')}
            rows={data?.chainRoles ?? []}
            say={(row) => (
              <>
                <span className="tag">{t(`role.${row.role}`)}</span>{' '}
                <Link to={to(mapView(region, row.chain.id))}>{nameOf(row.chain)}</Link>{' '}
                <span className="quiet">
                  {[
                    typeof row.targetOutput === 'number' &&
                      t('dossier.targetoutput', { amount: sayMoney(row.targetOutput, lang) }),
                    row.since,
                    row.surveyedOn && t('dossier.surveyed', { date: row.surveyedOn }),
                    row.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          />
          <Records
            title={t('dossier.targets')}
            none={t('dossier.none')}
            rows={data?.targets ?? []}
            say={(row) => (
              <>
                <span className="tag">{t(`plan.${row.kind}`)}</span>{' '}
                {row.link ? (
                  <Link to={to(mapView(region, row.link.chain.id, row.link.id))}>{nameOf(row.link)}</Link>
                ) : (
                  row.chain && <Link to={to(mapView(region, row.chain.id))}>{nameOf(row.chain)}</Link>
                )}{' '}
                <span className="quiet">
                  {[
                    row.sourceRegions.length > 0 &&
                      t('dossier.lookat', { names: listOf(row.sourceRegions.map(nameOf)) }),
                    row.note,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          />
          <Records
            title={t('dossier.leaders')}
            none={t('dossier.none')}
            rows={data?.leaders ?? []}
            say={(row) => (
              <>
                <Link to={to({ name: 'firm', firm: row.firm.id, region })}>{nameOf(row.firm)}</Link>{' '}
                <span className="quiet">{row.chain ? nameOf(row.chain) : t('firm.nochain')}</span>
              </>
            )}
          />
        </div>
      )}
    </Answered>
  );
}
