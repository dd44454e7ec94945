/** An item that holds `;` or starts with a quote is written in quotes, quotes inside doubled, as in CSV. */
const NEEDS_QUOTES = /^"|[;\n]|^\s|\s$/;

/** The items of a list cell: separated by `;`, trimmed, empty ones left out unless `keepEmpty`. Null where a quote is not closed. */
export function splitList(text: string, keepEmpty = false): readonly string[] | null {
  const items: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:;|$)/.exec(text.slice(at));
    if (quoted) {
      items.push((quoted[1] ?? '').replaceAll('""', '"'));
      at += quoted[0].length;
      if (!quoted[0].endsWith(';')) break;
      continue;
    }
    if (/^\s*"/.test(text.slice(at))) return null;
    const end = text.indexOf(';', at);
    items.push(text.slice(at, end === -1 ? undefined : end).trim());
    if (end === -1) break;
    at = end + 1;
  }
  return keepEmpty ? items : items.filter((item) => item !== '');
}

/** The cell that `splitList` reads back as these items. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (NEEDS_QUOTES.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(';');
}
