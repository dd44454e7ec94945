/** What a record holds under one property: text, a number, or a list of texts. */
export type Value = string | number | readonly string[];

/** The properties of one record, as the graph keeps them. */
export type Properties = Readonly<Record<string, Value>>;

/** Parts the columns of a composite key. */
export const KEY_SEPARATOR = '\u001f';

export function sameValue(one: Value | null | undefined, other: Value | null | undefined): boolean {
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null)
    return one.length === other.length && one.every((item, index) => item === other[index]);
  return (one ?? null) === (other ?? null);
}
