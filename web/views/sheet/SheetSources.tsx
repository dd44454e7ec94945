import type { CitationFieldsFragment, WallSheetQuery } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';

const SHOWN = 12;

/** The sources of what stands on the sheet, each once. */
export function SheetSources({
  gaps,
  chain,
}: {
  readonly gaps: WallSheetQuery['gaps']['nodes'];
  readonly chain: readonly CitationFieldsFragment[];
}) {
  const { t } = useText();
  const citations = [
    ...chain,
    ...gaps.flatMap((gap) => [...gap.link.citations, ...gap.candidates.nodes.flatMap(({ firm }) => firm.citations)]),
  ];
  const sources = [...new Map(citations.map(({ source }) => [source.id, source])).values()];
  return (
    <p className="sheet-sources">
      {t('source.label')}：{sources.length === 0 && t('source.none')}
      {sources
        .slice(0, SHOWN)
        .map((source) => [source.title, source.publisher, source.publishedOn].filter(Boolean).join(', '))
        .join('；')}
      {sources.length > SHOWN && ` ${t('state.some', { shown: SHOWN, total: sources.length })}`}
    </p>
  );
}
