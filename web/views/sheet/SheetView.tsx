import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { ChainMapViewDocument, WallSheetDocument, type WallSheetQuery } from '../../api/generated/graphql.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useText } from '../../locales/useText.ts';
import { mapView, type View } from '../../model/address/address.ts';
import { layoutChain } from '../../model/layout/layoutChain.ts';
import { layoutInput, type MapData } from '../../model/map/mapLink.ts';
import { LIGHT } from '../../model/map/palette.ts';
import { sayShare } from '../../model/money.ts';
import { mapSvg } from '../../model/picture/mapSvg.ts';
import { askedWeights, GAP_WEIGHTS } from '../../model/weights.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { cardWords } from '../map/cardWords.ts';
import { Legend } from '../map/Legend.tsx';
import { Answered } from '../shared/Answered.tsx';
import { SheetGaps } from './SheetGaps.tsx';
import { SheetSources } from './SheetSources.tsx';

const GAPS = 10;

export type SheetAddress = Extract<View, { name: 'sheet' }>;

/** The chain on one A3 sheet to hang up: map, legend, gaps with whom to call, sources, versions and date. Printing makes the PDF. */
export default function SheetView({ view }: { readonly view: SheetAddress }) {
  const { language } = useText();
  const asked = {
    chain: view.chain,
    region: view.region,
    assume: view.assume.length > 0 ? [...view.assume] : null,
    weights: askedWeights(view.gapWeights, GAP_WEIGHTS),
    lang: language,
  };
  const map = useAnswer(ChainMapViewDocument, asked);
  const gaps = useAnswer(WallSheetDocument, { ...asked, first: GAPS });
  return (
    <Answered answer={map}>
      {({ chainMap }) => (
        <Answered answer={gaps}>{(rest) => <Sheet view={view} data={chainMap} rest={rest} />}</Answered>
      )}
    </Answered>
  );
}

function Sheet({
  view,
  data,
  rest,
}: {
  readonly view: SheetAddress;
  readonly data: MapData;
  readonly rest: WallSheetQuery;
}) {
  const { t, nameOf, listOf } = useText();
  const { to } = useAddress();
  const { summary } = data;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const title = `${nameOf(data.region)} · ${nameOf(data.chain)}`;
  const leaders = [...new Set(data.leaders.map((row) => row.firm.shortName ?? nameOf(row.firm)))];
  return (
    <div className="sheet-page">
      <p className="sheet-tools">
        <Link
          className="button"
          to={to({ ...mapView(view.region, view.chain), assume: view.assume, gapWeights: view.gapWeights })}
        >
          {t('sheet.back')}
        </Link>
        <Button kind="primary" onPress={() => window.print()}>
          {t('sheet.print')}
        </Button>
        <span className="quiet">{t('sheet.how')}</span>
      </p>
      <article className="sheet" data-theme="light">
        <header className="sheet-head">
          <h1>{title}</h1>
          <p>
            {t('coverage.completeness')} <b>{sayShare(summary.completeness)}</b> · {t('status.MISSING')}{' '}
            <b>{summary.missing}</b> · {t('status.WEAK')} <b>{summary.weak}</b> · {t('status.PLANNED')}{' '}
            <b>{summary.planned}</b> · {t('status.PRESENT')} <b>{summary.present}</b>
            {leaders.length > 0 && ` · ${t('map.leader', { name: listOf(leaders) })}`}
          </p>
          {view.assume.length > 0 && (
            <p>
              <b>{t('whatif.title', { n: view.assume.length })}</b>{' '}
              {listOf(
                view.assume.map((id) => nameOf(data.links.find((link) => link.link.id === id)?.link ?? { name: id })),
              )}
            </p>
          )}
        </header>
        <MapPicture data={data} title={title} />
        <SheetGaps gaps={rest.gaps} />
        <footer className="sheet-foot">
          <Legend />
          <SheetSources gaps={rest.gaps.nodes} chain={data.chain.citations} />
          <p>
            {t('picture.foot', {
              rules: data.rules,
              data: data.dataVersion,
              date: today,
            })}{' '}
            · {t('sheet.rules')}
          </p>
        </footer>
      </article>
    </div>
  );
}

function MapPicture({ data, title }: { readonly data: MapData; readonly title: string }) {
  const text = useText();
  const { t, lang } = text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only
  const url = useMemo(() => {
    const input = layoutInput(data);
    const svg = mapSvg(layoutChain(input.links, input.flows), data.links, data.flows, {
      words: (link) => cardWords(link, text),
      heading: (stage) => t(`stage.${stage}`),
      palette: { ...LIGHT, ground: '#ffffff' },
      lang: lang === 'zh' ? 'zh-CN' : 'en',
    });
    return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  }, [data, lang]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return <img className="sheet-map" src={url} alt={title} />;
}
