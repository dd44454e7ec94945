const HEADER = 'Liantu-Bookmark';
/** More writes than that never end at once; the server reads no more of them than fit into its limit. */
const MOST = 10;

/** What the server said of the writes that the page has seen, but for those that a later one has in it. */
let seen: readonly string[] = [];

/** The headers that let a request see all of them, whichever server answers it. */
export function bookmarkHeaders(): Readonly<Record<string, string>> {
  return seen.length === 0 ? {} : { [HEADER]: seen.join(', ') };
}

/** Remembers what an answer says was written; `sent` are the headers of its request. */
export function noteBookmark(written: string | null, sent: Readonly<Record<string, string>> = {}): void {
  if (written === null) return;
  // It has in it what was sent along, but no write that ended meanwhile.
  const contained = [...(sent[HEADER] ?? '').split(', '), written];
  seen = [...seen.filter((bookmark) => !contained.includes(bookmark)), written].slice(-MOST);
}

/** `fetch` that lets the request see what the page has written, and remembers what it writes itself. */
export async function send(
  path: string,
  init: RequestInit & { readonly headers?: Readonly<Record<string, string>> },
): Promise<Response> {
  const sent = bookmarkHeaders();
  const response = await fetch(path, { ...init, headers: { ...init.headers, ...sent } });
  noteBookmark(response.headers.get(HEADER), sent);
  return response;
}
