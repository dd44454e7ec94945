import { DossierAssetsDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { sayMoney } from '../../model/money.ts';
import { Answered } from '../shared/Answered.tsx';
import { Records } from '../shared/Records.tsx';
import { wordOf } from './wordOf.ts';

/** What the region has to offer: sites, platforms, funds, brands. */
export function AssetSection({ region }: { readonly region: string }) {
  const { t, nameOf, lang, listOf } = useText();
  const answer = useAnswer(DossierAssetsDocument, { region });
  return (
    <Answered answer={answer}>
      {({ region: data }) => (
        <Records
          title={t('dossier.assets')}
          none={t('dossier.none')}
          rows={data?.assets ?? []}
          say={(asset) => (
            <>
              <span className="tag">{wordOf('asset', asset.kind, t)}</span> <b>{asset.name}</b>{' '}
              <span className="quiet">
                {[
                  typeof asset.areaMu === 'number' && t('dossier.land', { n: asset.areaMu }),
                  typeof asset.floorM2 === 'number' && t('dossier.floor', { n: asset.floorM2 }),
                  typeof asset.units === 'number' &&
                    t('dossier.units', { n: asset.units, used: asset.unitsOccupied ?? '?' }),
                  typeof asset.amount === 'number' && sayMoney(asset.amount, lang),
                  typeof asset.firmsServed === 'number' && t('dossier.served', { n: asset.firmsServed }),
                  asset.chain && nameOf(asset.chain),
                  listOf(asset.firms.map(nameOf)),
                  asset.status,
                  asset.asOf,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {asset.note && <p>{asset.note}</p>}
            </>
          )}
        />
      )}
    </Answered>
  );
}
