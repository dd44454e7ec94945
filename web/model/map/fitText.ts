/**
 * Breaks a name into at most `lines` lines that fit `width` [px] at a font size; what does not fit ends in an ellipsis.
 * Widths are estimated (wide signs one em, others by class), the same for the canvas and for pictures, so both break alike.
 * Control characters and marks that turn the direction of writing are dropped: they could hide or reorder a name.
 */
export function fitText(text: string, width: number, size: number, lines: number): readonly string[] {
  const clean = text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').trim();
  const out: string[] = [];
  let rest = wordsOf(clean);
  while (rest.length > 0 && out.length < lines) {
    const last = out.length === lines - 1;
    const { line, left } = takeLine(rest, width / size, last);
    out.push(line);
    rest = left;
  }
  return out.length === 0 ? [''] : out;
}

/** Estimated width of a text [em]. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

function signWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x1100 && !/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(sign)) return /\p{M}/u.test(sign) ? 0 : 1;
  if (/[A-ZMWmw@%&]/.test(sign)) return 0.72;
  if (/[iljtfrI .,:;'|!()[\]-]/.test(sign)) return 0.34;
  return 0.57;
}

/** Pieces that a line may end after: words with their space, single wide signs. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，（）]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|\s+/gu,
    ) ?? []
  );
}

function takeLine(words: readonly string[], room: number, last: boolean): { line: string; left: string[] } {
  let line = '';
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (textWidth((line + word).trimEnd()) <= room) {
      line += word;
      continue;
    }
    if (last) return { line: cut(line + word, room), left: [] };
    if (line.trim() === '') {
      // A word longer than the line is broken where the line ends.
      const head = headOf(word, room);
      return { line: head, left: [word.slice(head.length), ...words.slice(i + 1)] };
    }
    return { line: line.trimEnd(), left: words.slice(i) };
  }
  return { line: line.trimEnd(), left: [] };
}

function cut(text: string, room: number): string {
  return `${headOf(text, room - 1).trimEnd()}…`;
}

function headOf(text: string, room: number): string {
  let head = '';
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    if (head !== '' && textWidth(head + segment) > room) break;
    head += segment;
  }
  return head;
}
