import { DomainError } from '../errors.ts';

/** How long a text given by a caller may be, and whether it may have several lines. [characters] */
export interface TextRule {
  readonly least: number;
  readonly most: number;
  readonly lines: 'one' | 'many';
}

/** Ends of lines and tabs are fit for texts of many lines only; no other control character is fit for any. */
const UNFIT = { one: /[\p{Cc}\u2028\u2029\p{Surrogate}]/u, many: /[^\P{Cc}\n\r\t]|\p{Surrogate}/u };

/**
 * A text as given, without blanks around it. Throws BAD_USER_INPUT where it is too short, too long, or holds a control character
 * or half a surrogate pair.
 */
export function checkText(text: string, argument: string, rule: TextRule): string {
  const trimmed = text.trim();
  const length = [...trimmed].length;
  if (length < rule.least || length > rule.most)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${argument} has ${length} characters: it has ${rule.least} to ${rule.most}`,
      { argument },
    );
  if (UNFIT[rule.lines].test(trimmed))
    throw new DomainError('BAD_USER_INPUT', `${argument} holds a control character: use plain text`, { argument });
  return trimmed;
}

const SEARCH_TEXT: TextRule = { least: 1, most: 200, lines: 'one' };

/** A text to search by: 1 to 200 characters on one line. Throws BAD_USER_INPUT for any other. */
export function checkSearchText(text: string, argument = 'text'): string {
  return checkText(text, argument, SEARCH_TEXT);
}
