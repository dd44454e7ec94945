/** GB18030 bytes of a text. Node only decodes: the way back is read off the decoder, pair by pair, once. */
export function encodeGb18030(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => encodeLetter(letter)));
}

const pairs = new Map<string, readonly number[]>();

function encodeLetter(letter: string): readonly number[] {
  if (letter < '\u0080') return [letter.charCodeAt(0)];
  if (pairs.size === 0) fillPairs();
  return pairs.get(letter) ?? encodeFour(letter);
}

function fillPairs(): void {
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const decoded = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && [...decoded].length === 1 && decoded !== '\ufffd') pairs.set(decoded, [lead, trail]);
    }
}

/** Letters beyond the first plane stand in one row of four bytes, from 90 30 81 30 on. */
function encodeFour(letter: string): readonly number[] {
  let index = (letter.codePointAt(0) ?? 0) - 0x10000;
  if (index < 0) throw new Error(`the test encoder has no GB18030 for ${letter}`);
  const last = index % 10;
  index = Math.floor(index / 10);
  const third = index % 126;
  index = Math.floor(index / 126);
  return [0x90 + Math.floor(index / 10), 0x30 + (index % 10), 0x81 + third, 0x30 + last];
}
