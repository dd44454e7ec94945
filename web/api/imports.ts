import { bookmarkHeaders, noteBookmark, send } from './bookmarks.ts';
import { FAILURE_CODES, RequestFailure } from './request.ts';

/** What /import answers with, as far as the page shows it. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
export interface Problem {
  /** Null where it concerns the whole dataset. */
  readonly file: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: Sentence;
  readonly nearest?: string;
}
export interface FileCounts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}
export interface Duplicate {
  readonly id: string;
  readonly name: string;
  readonly other: { readonly id: string; readonly name: string; readonly isInGraph: boolean };
  readonly because: 'credit code' | 'same name' | 'like name';
}
export interface CheckedUpload {
  readonly id: string;
  readonly name: string;
  readonly status: 'accepted' | 'refused';
  readonly problems?: readonly Problem[];
  readonly problemCount?: number;
  readonly warnings: readonly Problem[];
  readonly warningCount: number;
  readonly sources: readonly { readonly source: string; readonly encoding: string; readonly rows: number }[];
  readonly plan: {
    readonly files: Readonly<Record<string, FileCounts>>;
    readonly duplicates: readonly Duplicate[];
    readonly advice: readonly { readonly chain: string; readonly reason: Sentence }[];
  };
}
export interface PlannedChange {
  readonly file: string;
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'removed';
  readonly source: string;
  readonly row: number;
  readonly values: readonly { readonly column: string; readonly old: string | null; readonly new: string | null }[];
}
export interface ImportRecord {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly file: string;
  readonly sha256: string;
  readonly counts: Readonly<Record<string, FileCounts>>;
  readonly undoes: number | null;
  readonly undoneBy: number | null;
}
export type Imported =
  | { readonly status: 'imported'; readonly number: number | null }
  | { readonly status: 'refused'; readonly problems: readonly Problem[]; readonly problemCount: number };
export type Undone =
  | { readonly status: 'undone'; readonly number: number }
  | { readonly status: 'refused'; readonly reasons: readonly Sentence[]; readonly reasonCount: number };

/** How much is through: [bytes] of a file that is sent, [records] of an import. */
export type OnProgress = (done: number, total: number) => void;

const OCTETS = 'application/octet-stream';
const JSON_TYPE = 'application/json';
/** Told of an answer that is no error of ours. */
const unexpected = (status: number): RequestFailure => new RequestFailure('UNEXPECTED', `HTTP ${status}`);

/** Sends a file to be checked. By XMLHttpRequest: fetch does not say how much of a body is through. */
export function sendUpload(file: File, onProgress: OnProgress, signal: AbortSignal): Promise<CheckedUpload> {
  return new Promise((resolve, reject) => {
    const sent = new XMLHttpRequest();
    sent.open('POST', `/import/uploads?name=${encodeURIComponent(file.name)}`);
    for (const [name, value] of Object.entries({ 'content-type': OCTETS, ...bookmarkHeaders() }))
      sent.setRequestHeader(name, value);
    sent.responseType = 'json';
    sent.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    sent.onload = () => {
      if (sent.status === 200) resolve(sent.response);
      else reject(failureOf(sent.response?.error) ?? unexpected(sent.status));
    };
    sent.onerror = () => reject(new RequestFailure('NETWORK', ''));
    sent.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => sent.abort());
    sent.send(file);
  });
}

/** Checks it again with what was said about duplicates: an id of the file, and the id it is known by. */
export function checkUpload(id: string, same: Readonly<Record<string, string>>): Promise<CheckedUpload> {
  return ask(`/import/uploads/${id}/check`, { method: 'POST', body: { same } });
}

export async function takeBackUpload(id: string): Promise<void> {
  const response = await reach(`/import/uploads/${id}`, { method: 'DELETE' });
  if (!response.ok) throw await readFailure(response);
}

export function readChanges(
  id: string,
  file: string,
  offset: number,
): Promise<{ readonly total: number; readonly changes: readonly PlannedChange[] }> {
  return ask(`/import/uploads/${id}/changes?${new URLSearchParams({ file, offset: String(offset) })}`);
}

export function readHistory(): Promise<{ readonly imports: readonly ImportRecord[] }> {
  return ask('/import/history');
}

export function undoImport(number: number, by: string): Promise<Undone> {
  return ask(`/import/history/${number}/undo`, { method: 'POST', body: { by } });
}

/** Imports what was sent; the answer comes in lines, the last one being the result. */
export async function importUpload(
  id: string,
  choice: { readonly by: string; readonly same: Readonly<Record<string, string>> },
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Imported> {
  const response = await reach(`/import/uploads/${id}/import`, {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE, accept: 'application/x-ndjson' },
    body: JSON.stringify(choice),
    signal,
  });
  if (!response.ok || response.body === null) throw await readFailure(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said = JSON.parse(line);
      if (said.error) throw failureOf(said.error) ?? unexpected(response.status);
      if (said.result) {
        noteBookmark(said.bookmark);
        return said.result;
      }
      onProgress(said.done, said.total);
    }
    if (done) throw new RequestFailure('NETWORK', '');
  }
}

async function ask<T>(path: string, { method = 'GET', body }: { method?: string; body?: object } = {}): Promise<T> {
  const init =
    body === undefined ? { method } : { method, headers: { 'content-type': JSON_TYPE }, body: JSON.stringify(body) };
  const response = await reach(path, init);
  if (!response.ok) throw await readFailure(response);
  return response.json();
}

async function reach(path: string, init: Parameters<typeof send>[1]): Promise<Response> {
  try {
    return await send(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new RequestFailure('NETWORK', cause instanceof Error ? cause.message : String(cause));
  }
}

async function readFailure(response: Response): Promise<RequestFailure> {
  const { error } = await response.json().catch(() => ({ error: null }));
  return failureOf(error) ?? unexpected(response.status);
}

function failureOf(
  error: { code?: string; message?: string; argument?: string } | null | undefined,
): RequestFailure | null {
  if (!error) return null;
  const code = FAILURE_CODES.find((known) => known === error.code) ?? 'UNEXPECTED';
  return new RequestFailure(code, error.message ?? '', error.argument ?? null);
}
