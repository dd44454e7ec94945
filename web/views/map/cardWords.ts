import type { Text } from '../../locales/useText.ts';
import type { CardWords } from '../../model/map/chainElements.ts';
import { isUnchecked, type MapLink } from '../../model/map/mapLink.ts';

/** The status of a link in a word; a missing link that nobody checked is "no firm known" with a question mark. */
export function statusWord(link: Pick<MapLink, 'status' | 'checked'>, t: Text['t']): string {
  return isUnchecked(link) ? `? ${t('status.unchecked')}` : t(`status.${link.status}`);
}

/** What the card of a link says. */
export function cardWords(link: MapLink, { t, nameOf }: Text): CardWords {
  const kind = link.gap ? ` · ${t(`gap.${link.gap.kind}`)}` : '';
  return {
    name: nameOf(link.link),
    // The sign and the frame say it too, and the kind of the gap must not be cut off.
    status: `${isUnchecked(link) ? `? ${t('status.unchecked.card')}` : statusWord(link, t)}${kind}`,
    firms: firmsWord(link, t),
    leaders: leadersWord(link, { t, nameOf }),
    badge: link.gap ? link.gap.score.point.toFixed(0) : '',
  };
}

function firmsWord(link: MapLink, t: Text['t']): string {
  if (link.activeFirms > 0) return t('map.firms', { n: link.activeFirms });
  if (link.plannedFirms > 0) return t('map.planned', { n: link.plannedFirms });
  return '';
}

function leadersWord(link: MapLink, { t, nameOf }: Pick<Text, 't' | 'nameOf'>): string {
  const [first] = link.leaders;
  if (first !== undefined) {
    const name = first.shortName ?? nameOf(first);
    return link.leaders.length > 1 ? t('map.leaders', { name, n: link.leaders.length }) : t('map.leader', { name });
  }
  return link.activeFirms === 0 && link.nationalFirms > 0 ? t('map.elsewhere', { n: link.nationalFirms }) : '';
}

/** The link in a sentence: for the live region and the outline. */
export function linkSentence(link: MapLink, text: Text): string {
  const words = cardWords(link, text);
  const score = link.gap ? text.t('map.score', { points: words.badge }) : '';
  return [words.name, words.status, words.firms, words.leaders, score]
    .filter((part) => part !== '')
    .join(text.lang === 'zh' ? '，' : ', ');
}
