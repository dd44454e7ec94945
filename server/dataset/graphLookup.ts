import type { Query } from '../graph/client.ts';
import type { FileName } from './format.ts';
import type { Properties } from './value.ts';

/** What a region of the graph is, as far as the rules ask. */
export interface RegionFacts {
  readonly level: string;
  readonly parentId: string | null;
  readonly memberIds: readonly string[];
}

/** A record of the graph that refers to another one, and by which column. */
export interface Referrer {
  readonly file: FileName | 'target lists';
  readonly key: string;
  /** Property of the column; null for a citation. */
  readonly property: string | null;
  /** Key of the record referred to. */
  readonly target: string;
}

/** The two links of a flow. */
export interface FlowEnds {
  readonly fromLinkId: string;
  readonly toLinkId: string;
}

/** A record by its file and key. */
export interface RecordName {
  readonly file: FileName;
  readonly key: string;
}

export type ByFile<T> = ReadonlyMap<FileName, T>;
export type KeysByFile = ByFile<Iterable<string>>;

/**
 * What validation asks of the graph. Every question is one batched query; with nothing asked the answer is empty
 * and costs nothing.
 */
export interface GraphLookup {
  /** Which of these keys the graph holds, by file. */
  findKeys(keys: KeysByFile): Promise<ByFile<ReadonlySet<string>>>;
  findRecords(keys: KeysByFile): Promise<ByFile<ReadonlyMap<string, Properties>>>;
  /** Up to 500 keys that begin alike, to name the nearest. */
  findKeysLike(file: FileName, key: string): Promise<readonly string[]>;
  /** Every region of the graph. */
  findRegions(): Promise<ReadonlyMap<string, RegionFacts>>;
  /** The parent of each of these and of all above them. */
  findParents(file: 'products' | 'assets', ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Ids of the firms with these credit codes. */
  findCreditCodes(codes: readonly string[]): Promise<readonly { readonly id: string; readonly creditCode: string }[]>;
  /** The flows, targets and projects at these links, each with the chain it names; a flow with the chain of its other link. */
  findLinkUses(links: readonly string[]): Promise<
    readonly {
      readonly file: FileName;
      readonly key: string;
      readonly linkId: string;
      readonly chainId: string | null;
    }[]
  >;
  /** The flows between links of these chains. */
  findFlows(chains: readonly string[]): Promise<readonly FlowEnds[]>;
  /** Which of these links make a product. */
  findMakingLinks(links: readonly string[]): Promise<ReadonlySet<string>>;
  /** Which of these firms something refers to. */
  findNamedFirms(firms: readonly string[]): Promise<ReadonlySet<string>>;
  /** Everything that refers to these records. */
  findReferrers(records: readonly RecordName[]): Promise<readonly Referrer[]>;
}

/** What can answer read queries: the graph, or a transaction on it. */
export interface Reader {
  run<P extends object, R extends object>(query: Query<'read', P, R>, params: P): Promise<readonly R[]>;
}
