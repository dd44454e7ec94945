/** A text for people, in both languages of the product. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Sentence;

/** The name of a record in both languages; the Chinese one stands in where there is no English name. */
export function nameOf(record: { readonly name: string; readonly nameEn?: string }): Sentence {
  return { zh: record.name, en: record.nameEn ?? record.name };
}

/** Names in a row, as a sentence lists them: the first few, then how many there are in all; nothing is dropped unsaid. */
export function listNames(names: readonly Sentence[], shown = 5): Sentence {
  const first = names.slice(0, shown);
  const more = names.length - first.length;
  return {
    zh: first.map((name) => name.zh).join('、') + (more > 0 ? `等 ${names.length} 个` : ''),
    en: first.map((name) => name.en).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

/** A number of things in English: `1 link`, `3 links`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** A share for a sentence: at most two decimals of a percentage, as the value has them. */
export function sayShare(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
