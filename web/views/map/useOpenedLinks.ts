import { useMemo } from 'react';
import { LinkDetailDocument, type LinkDetailQuery } from '../../api/generated/graphql.ts';
import { useAnswers } from '../../api/useAnswers.ts';
import { type Text, useText } from '../../locales/useText.ts';
import type { MapView } from '../../model/address/address.ts';
import { MOST_FIRMS, type OpenedLink } from '../../model/map/firmElements.ts';

/** Projects at these stages make their firms count, or themselves where they name none. */
const COUNTING: readonly string[] = ['SIGNED', 'STARTED', 'PRODUCING'];

/** Who counts at each opened link of a map in a region, as far as it is known by now. */
export function useOpenedLinks(view: MapView, region: string): readonly OpenedLink[] {
  const text = useText();
  const details = useAnswers(
    LinkDetailDocument,
    view.opened.map((link) => ({ link, region })),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only
  return useMemo(() => details.flatMap((detail) => openedLink(detail, text)), [details, text.lang]);
}

/** Each firm once, by operation or by project, and how many are left out. */
function openedLink({ link, region }: LinkDetailQuery, { t, nameOf }: Text): readonly OpenedLink[] {
  if (!link) return [];
  const projects = (region?.projects.nodes ?? []).filter(({ stage }) => COUNTING.includes(stage));
  const named = [...link.operations.nodes.map(({ firm }) => firm), ...projects.flatMap(({ firms }) => firms)];
  const firms = [
    ...new Map(named.map((firm) => [firm.id, { id: firm.id, name: nameOf(firm), kind: 'firm' as const }])).values(),
    ...projects
      .filter((project) => project.firms.length === 0)
      .map(({ id, name }) => ({ id, name, kind: 'project' as const })),
  ];
  const unread = link.operations.totalCount - link.operations.nodes.length;
  const shown = Math.min(firms.length, MOST_FIRMS);
  const total = firms.length + unread;
  const rest = total === 0 ? t('panel.nofirms') : shown < total ? t('state.some', { shown, total }) : '';
  return [{ link: link.id, firms, rest }];
}
