import { Link } from 'react-router';
import { DossierContactsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { Records } from '../shared/Records.tsx';

/** Trips and contacts. */
export function ContactSection({ region }: { readonly region: string }) {
  const { t, nameOf, listOf } = useText();
  const { to } = useAddress();
  const answer = useAnswer(DossierContactsDocument, { region });
  return (
    <Answered answer={answer}>
      {({ region: data }) => (
        <div className="columns-2">
          <Records
            title={t('dossier.trips')}
            none={t('dossier.none')}
            rows={data?.trips ?? []}
            say={(trip) => (
              <>
                {trip.status && <span className="tag">{t(`trip.${trip.status}`)}</span>}{' '}
                {trip.purpose ?? listOf(trip.destinations)}{' '}
                <span className="quiet">
                  {[
                    trip.purpose && listOf(trip.destinations),
                    [trip.from, trip.to].filter(Boolean).join(' – '),
                    trip.trips > 1 && t('dossier.tripcount', { n: trip.trips }),
                    typeof trip.firmsMet === 'number' && t('dossier.firmsmet', { n: trip.firmsMet }),
                    typeof trip.projectsMet === 'number' && t('dossier.projectsmet', { n: trip.projectsMet }),
                    trip.ledBy,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          />
          <Records
            title={t('dossier.contacts.rows')}
            none={t('dossier.none')}
            rows={data?.contacts ?? []}
            say={(contact) => (
              <>
                <span className="tag">{t(`contact.${contact.kind}`)}</span>{' '}
                {contact.direction && <span className="tag">{t(`contactDirection.${contact.direction}`)}</span>}{' '}
                {contact.firm ? (
                  <Link to={to({ name: 'firm', firm: contact.firm.id, region })}>{nameOf(contact.firm)}</Link>
                ) : (
                  contact.party
                )}{' '}
                {contact.topic}{' '}
                <span className="quiet">
                  {[contact.on, contact.place, contact.host, contact.counterpart, contact.outcome]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          />
        </div>
      )}
    </Answered>
  );
}
