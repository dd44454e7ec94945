import { RegionCoverageDocument, RegionHeadDocument } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, type View } from '../../model/address/address.ts';
import { gapsFile } from '../../model/exportAddress.ts';
import { Choice } from '../../ui/Choice.tsx';
import { useAddress } from '../../useAddress.ts';
import { Answered } from '../shared/Answered.tsx';
import { ExportLinks } from '../shared/ExportLinks.tsx';
import { CoverageTable } from './CoverageTable.tsx';

type CoverageAddress = Extract<View, { name: 'coverage' }>;

/** Chains × stages of a region; or one chain × the regions below this one. */
export default function CoverageView({ view }: { readonly view: CoverageAddress }) {
  return view.chain === null ? <ByChain view={view} /> : <ByRegion view={view} chain={view.chain} />;
}

function ByChain({ view }: { readonly view: CoverageAddress }) {
  const { region } = view;
  const { t, lang } = useText();
  const answer = useAnswer(RegionCoverageDocument, { chains: null, regions: [region] });
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('coverage.title')}</h1>
        <ExportLinks
          label={t('export.gaps')}
          fileOf={(format) => gapsFile(format, { region, chain: null, kinds: [], assume: [], weights: null, lang })}
        />
      </header>
      <Answered
        answer={answer}
        isEmpty={(data) => data.coverage.length === 0}
        empty={{ title: t('coverage.none'), body: <p>{t('coverage.none.why')}</p> }}
      >
        {(data) => (
          <>
            <p className="quiet">{t('coverage.caption')}</p>
            <CoverageTable
              caption={t('coverage.caption')}
              rows={data.coverage}
              head={t('kind.CHAIN')}
              nameOfRow={(row) => row.chain}
              viewOfRow={(row) => mapView(region, row.chain.id)}
              asideOfRow={(row) => ({
                label: t('coverage.below'),
                view: { name: 'coverage', region, chain: row.chain.id },
              })}
            />
          </>
        )}
      </Answered>
    </section>
  );
}

function ByRegion({ view, chain }: { readonly view: CoverageAddress; readonly chain: string }) {
  const { region } = view;
  const { t, nameOf } = useText();
  const { go } = useAddress();
  const head = useAnswer(RegionHeadDocument, { region });
  const below =
    head.kind === 'ready' || head.kind === 'stale' ? head.data.region?.children.map((child) => child.id) : undefined;
  const answer = useAnswer(
    RegionCoverageDocument,
    below === undefined ? null : { chains: [chain], regions: [region, ...below] },
  );
  return (
    <section className="page">
      <header className="page-head">
        <h1>{t('coverage.below.title')}</h1>
        <Choice
          label={t('coverage.form')}
          value="regions"
          options={[
            { value: 'chains', label: t('coverage.form.chains') },
            { value: 'regions', label: t('coverage.form.regions') },
          ]}
          onPick={(form) => form === 'chains' && go({ ...view, chain: null })}
        />
      </header>
      <Answered
        answer={head}
        isEmpty={(data) => data.region === null}
        empty={{ title: t('region.unknown', { id: region }) }}
      >
        {() => null}
      </Answered>
      <Answered answer={answer} isEmpty={(data) => data.coverage.length === 0} empty={{ title: t('coverage.none') }}>
        {(data) => (
          <>
            {data.coverage[0] && <p className="lead">{nameOf(data.coverage[0].chain)}</p>}
            {below?.length === 0 && <p className="quiet">{t('coverage.nobelow')}</p>}
            <CoverageTable
              caption={t('coverage.below.title')}
              rows={data.coverage}
              head={t('kind.REGION')}
              nameOfRow={(row) => row.region}
              viewOfRow={(row) => mapView(row.region.id, chain)}
              asideOfRow={() => null}
            />
          </>
        )}
      </Answered>
    </section>
  );
}
