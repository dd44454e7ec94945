import { Link } from 'react-router';
import { useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import type { ChainLayout } from '../../model/layout/layoutChain.ts';
import type { MapData } from '../../model/map/mapLink.ts';
import { sayShare } from '../../model/money.ts';
import { mapSvg } from '../../model/picture/mapSvg.ts';
import { Button } from '../../ui/Button.tsx';
import { useAddress } from '../../useAddress.ts';
import { cardWords } from './cardWords.ts';
import { svgToPng } from './svgToPng.ts';
import { useOpenedLinks } from './useOpenedLinks.ts';
import { usePalette } from './usePalette.ts';

/** The map as a file, all links of it, filtered and opened as on the screen: SVG with real text, and PNG of the same. */
export function Pictures({
  view,
  data,
  layout,
  dimmed,
}: {
  readonly view: MapView;
  readonly data: MapData;
  readonly layout: ChainLayout;
  readonly dimmed: ReadonlySet<string>;
}) {
  const text = useText();
  const { t, nameOf, lang } = text;
  const palette = usePalette();
  const { to } = useAddress();
  const opened = useOpenedLinks(view, data.region.id);
  const title = `${nameOf(data.chain)} · ${nameOf(data.region)}`;
  const draw = (): string =>
    mapSvg(layout, data.links, data.flows, {
      words: (link) => cardWords(link, text),
      heading: (stage) => t(`stage.${stage}`),
      palette,
      dimmed,
      opened,
      frame: {
        title,
        subtitle: [
          `${t('coverage.completeness')} ${sayShare(data.summary.completeness)}`,
          `${t('status.MISSING')} ${data.summary.missing}`,
          ...(view.assume.length > 0 ? [t('whatif.title', { n: view.assume.length })] : []),
        ].join(' · '),
        foot: t('picture.foot', {
          rules: data.rules,
          data: data.dataVersion,
          date: new Date().toISOString().slice(0, 10),
        }),
      },
      lang: lang === 'zh' ? 'zh-CN' : 'en',
    });
  const name = title.replace(/[\\/:*?"<>|]/g, '_');
  return (
    <p className="exports">
      <span>{t('picture.label')}</span>
      <Button onPress={() => save(new Blob([draw()], { type: 'image/svg+xml' }), `${name}.svg`)}>SVG</Button>
      <Button onPress={() => void svgToPng(draw()).then((png) => save(png, `${name}.png`))}>PNG</Button>
      <Link
        className="button"
        to={to({
          name: 'sheet',
          region: view.region,
          chain: view.chain,
          assume: view.assume,
          gapWeights: view.gapWeights,
        })}
      >
        {t('sheet.open')}
      </Link>
    </p>
  );
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
