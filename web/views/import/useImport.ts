import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type CheckedUpload, checkUpload, importUpload, sendUpload, takeBackUpload } from '../../api/imports.ts';
import type { RequestFailure } from '../../api/request.ts';
import { asFailure } from '../../api/useAnswer.ts';

/** Where one import stands, from the file to the graph. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly upload: CheckedUpload; readonly isBusy: boolean }
  | { readonly kind: 'importing'; readonly upload: CheckedUpload; readonly done: number; readonly total: number }
  | { readonly kind: 'imported'; readonly name: string; readonly number: number | null }
  | { readonly kind: 'failed'; readonly failure: RequestFailure };

export type Same = Readonly<Record<string, string>>;

export interface Importer {
  readonly state: ImportState;
  /** Firms said to be the same. */
  readonly same: Same;
  readonly send: (file: File) => void;
  readonly choose: (same: Same) => void;
  readonly start: (by: string) => void;
  /** Ends what is under way, or takes the file back. */
  readonly cancel: () => void;
}

/** One import on the page: sent, checked, looked at, imported. */
export function useImport(): Importer {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>({ kind: 'idle' });
  const [same, setSame] = useState<Same>({});
  const running = useRef<AbortController | null>(null);

  const run = async (work: (signal: AbortSignal) => Promise<ImportState>): Promise<void> => {
    const own = new AbortController();
    running.current = own;
    try {
      setState(await work(own.signal));
    } catch (error) {
      setState(own.signal.aborted ? { kind: 'idle' } : { kind: 'failed', failure: asFailure(error) });
    }
  };
  const send = (file: File): void => {
    setSame({});
    void run(async (signal) => {
      setState({ kind: 'sending', name: file.name, done: 0, total: file.size });
      const onProgress = (done: number, total: number): void =>
        setState({ kind: 'sending', name: file.name, done, total });
      return { kind: 'checked', upload: await sendUpload(file, onProgress, signal), isBusy: false };
    });
  };
  const choose = (chosen: Same): void => {
    if (state.kind !== 'checked') return;
    const { upload } = state;
    setSame(chosen);
    void run(async () => {
      setState({ kind: 'checked', upload, isBusy: true });
      return { kind: 'checked', upload: await checkUpload(upload.id, chosen), isBusy: false };
    });
  };
  const start = (by: string): void => {
    if (state.kind !== 'checked') return;
    const { upload } = state;
    void run(async (signal) => {
      setState({ kind: 'importing', upload, done: 0, total: 0 });
      const onProgress = (done: number, total: number): void => setState({ kind: 'importing', upload, done, total });
      const result = await importUpload(upload.id, { by, same }, onProgress, signal);
      await client.invalidateQueries();
      if (result.status === 'imported') return { kind: 'imported', name: upload.name, number: result.number };
      return { kind: 'checked', upload: { ...upload, ...result }, isBusy: false };
    });
  };
  const cancel = (): void => {
    running.current?.abort();
    // A file that cannot be taken back any more goes by itself within a day.
    if (state.kind === 'checked') void takeBackUpload(state.upload.id).catch(() => undefined);
    setState({ kind: 'idle' });
    // It may have come too late.
    void client.invalidateQueries();
  };
  return { state, same, send, choose, start, cancel };
}
