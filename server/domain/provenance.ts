import type { Sourced } from './record.ts';

export type Certainty = 'stated' | 'inferred' | 'doubtful';

/** Where a record comes from: a place in a source, and the few words it rests on. */
export interface Citation {
  readonly sourceId: string;
  readonly locator: string | null;
  readonly quote: string | null;
  readonly certainty: Certainty;
}

/** Encodes a citation as the graph keeps it; equal citations have equal texts. */
export function writeCitation({ sourceId, locator, quote, certainty }: Citation): string {
  return JSON.stringify([sourceId, locator ?? '', quote ?? '', certainty]);
}

/** Decodes one entry of `citations`; a certainty that was not given is `stated` (the dataset's rule). */
export function readCitation(text: string): Citation {
  const [sourceId, locator, quote, certainty]: [string, string, string, Certainty] = JSON.parse(text);
  return { sourceId, locator: locator || null, quote: quote || null, certainty: certainty || 'stated' };
}

/** All citations of a record, oldest first; empty where it has no source. */
export function citationsOf(record: Sourced): Citation[] {
  return (record.citations ?? []).map(readCitation);
}
