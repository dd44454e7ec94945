/** What came back. */
export interface Reply {
  // biome-ignore lint/suspicious/noExplicitAny: answers of queries that the benches wrote themselves
  readonly data: any; // oxlint-disable-line typescript/no-explicit-any
  /** What was written, if anything. */
  readonly bookmark: string | null;
}

/** An answer that is an error. */
export class AnsweredError extends Error {
  readonly status: number;

  constructor(status: number, text: string) {
    super(`HTTP ${status}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/** Asks /graphql of a server; throws an AnsweredError, or a TypeError of `fetch` where the connection breaks. */
export async function ask(address: string, body: string, bookmark?: string | null): Promise<Reply> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bookmark ? { 'Liantu-Bookmark': bookmark } : {}) },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors !== undefined) throw new AnsweredError(response.status, text);
  return { data, bookmark: response.headers.get('Liantu-Bookmark') };
}
