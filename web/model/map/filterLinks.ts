import type { GapKind, LinkStatus } from '../../api/generated/graphql.ts';
import type { MapLink } from './mapLink.ts';

export interface LinkFilter {
  readonly statuses: readonly LinkStatus[];
  readonly kinds: readonly GapKind[];
}

/** Whether a link is in the filter: nothing picked lets everything in; a status and a kind must both fit. */
export function isInFilter(link: MapLink, filter: LinkFilter): boolean {
  const status = filter.statuses.length === 0 || filter.statuses.includes(link.status);
  const kind =
    filter.kinds.length === 0 || (link.gap !== null && link.gap !== undefined && filter.kinds.includes(link.gap.kind));
  return status && kind;
}

/** Links whose name, in either language, holds the text. */
export function findLinks(links: readonly MapLink[], text: string): readonly MapLink[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return links.filter(({ link }) => `${link.name}\n${link.nameEn ?? ''}`.toLowerCase().includes(wanted));
}
