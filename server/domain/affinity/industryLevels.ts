/**
 * An industry with its wider classes, the narrowest first. Codes are read by their length: six digits as 2, 4 and 6 (申万), up to
 * four digits, with or without a letter in front, as 2, 3 and 4 (GB/T 4754). Anything else is a class of its own. Trailing
 * zeros of a six-digit code name no narrower class.
 */
export function industryLevels(industry: string): readonly string[] {
  const code = /^\s*([A-Z]?)(\d{2,6})/.exec(industry)?.[2];
  if (code === undefined) return [industry.trim()];
  if (code.length === 6)
    return unique([code, code.slice(0, 4), code.slice(0, 2)].map((part) => part.replace(/(00)+$/, '')));
  return code.length > 4 ? [code] : unique([code, code.slice(0, 3), code.slice(0, 2)]);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
