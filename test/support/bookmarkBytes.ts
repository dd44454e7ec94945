/** What the driver says of a state: in PackStream a list of a database's id (16 bytes) and the number of its last transaction. */
export function readBookmark(word: string): Buffer {
  return Buffer.from(word.slice('FB:'.length), 'base64');
}

export function writeBookmarkBytes(bytes: Uint8Array): string {
  return `FB:${Buffer.from(bytes).toString('base64')}`;
}

/** The same database some two thousand million transactions later. */
export function laterThan(word: string): string {
  return writeBookmarkBytes(Buffer.concat([readBookmark(word).subarray(0, 19), Buffer.from('ca7fffffff90', 'hex')]));
}
