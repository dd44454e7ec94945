import type { CitationFieldsFragment } from '../../api/generated/graphql.ts';
import { useText } from '../../locales/useText.ts';
import { Sources } from '../../ui/Sources.tsx';

/** The sources of a record in the page's words. */
export function Citations({
  citations,
  open = false,
}: {
  readonly citations: readonly CitationFieldsFragment[];
  readonly open?: boolean;
}) {
  const { t } = useText();
  return (
    <Sources
      label={t('source.label')}
      none={t('source.none')}
      open={open}
      lines={citations.map(({ source, locator, quote, certainty }) => ({
        title: source.title,
        by:
          [source.publisher, source.publishedOn]
            .filter((part) => typeof part === 'string' && part !== '')
            .join(' · ') || null,
        url: isSafe(source.url) ? source.url : null,
        locator: locator ?? null,
        quote: quote ?? null,
        certainty: t(`certainty.${certainty}`),
      }))}
    />
  );
}

/** Only web addresses become links: a data set may hold anything. */
function isSafe(url: string | null | undefined): url is string {
  return typeof url === 'string' && /^https?:\/\//i.test(url);
}
