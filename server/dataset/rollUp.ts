import type { GraphTransaction } from '../graph/client.ts';
import { countLinks, countPlaces, drawScopes, findLinkIds, findLinksOfFirms } from '../graph/queries.generated.ts';
import type { Removal } from './dataset.ts';
import type { Change } from './diff.ts';
import { inBatches } from './storage.ts';
import type { Properties, Value } from './value.ts';

/** Links counted at once; the query holds the firms of one link at a time. */
const LINK_BATCH = 500;
const BATCH = 5_000;

/** Properties that decide where and whether a record counts. */
const COUNTED = {
  projects: ['regionId', 'linkId', 'stage', 'firmIds'],
  operations: ['status'],
  firms: ['kind', 'status', 'regionId'],
} as const;

/**
 * Which counts a load touches: the links and the firms to count again, and the regions whose scope changes. COVERS and nationalFirms
 * stay exact because every link is counted anew of which any counted record changes, and the places of firms likewise.
 */
export class RollUp {
  readonly #links = new Set<string>();
  readonly #firms = new Set<string>();
  readonly #placed = new Set<string>();
  readonly #regions = new Set<string>();
  #countsAll = false;
  readonly #isFresh: boolean;

  /** `isFresh`: the graph held nothing before, so no count of it can be moved. */
  constructor({ isFresh }: { readonly isFresh: boolean }) {
    this.#isFresh = isFresh;
  }

  /** Notes one changed record and what the graph held of it. */
  note({ record, kind, properties }: Change, stored: Properties | null): void {
    if (kind === 'unchanged') return;
    const changes = (names: readonly string[]): boolean => kind === 'new' || names.some((name) => name in properties);
    if (record.file === 'links' && kind === 'new') this.#links.add(record.key);
    if (record.file === 'operations' && changes(COUNTED.operations)) this.#noteOperation(record.keyParts);
    if (record.file === 'firms' && kind === 'changed' && changes(['regionId'])) this.#placed.add(record.key);
    if (record.file === 'firms' && kind === 'changed' && changes(COUNTED.firms)) this.#firms.add(record.key);
    if (record.file === 'projects' && changes(COUNTED.projects)) this.#addLinks([stored?.linkId, properties.linkId]);
    if (record.file === 'regions' && changes(['parentId', 'memberIds']))
      this.#noteRegion(record.key, kind, properties, stored);
  }

  /** Notes a removed record. */
  noteRemoval({ file, keyParts }: Removal, stored: Properties): void {
    if (file === 'operations') this.#noteOperation(keyParts);
    if (file === 'projects') this.#addLinks([stored.linkId]);
  }

  #noteOperation([firm = '', link = '']: readonly string[]): void {
    this.#placed.add(firm);
    this.#links.add(link);
  }

  #addLinks(links: readonly (Value | null | undefined)[]): void {
    for (const link of links) if (typeof link === 'string') this.#links.add(link);
  }

  #noteRegion(id: string, kind: Change['kind'], properties: Change['properties'], stored: Properties | null): void {
    const members = [stored?.memberIds, properties.memberIds].flatMap((ids) =>
      typeof ids === 'object' && ids !== null ? ids : [],
    );
    for (const region of [id, ...members]) this.#regions.add(region);
    // A new region without members holds nothing yet; any other change moves what is counted already.
    if (!this.#isFresh && (kind === 'changed' || members.length > 0)) this.#countsAll = true;
  }

  /** Brings scopes and counts up to date with the records written so far. Returns how many links were counted. */
  async update(transaction: GraphTransaction): Promise<number> {
    if (this.#regions.size > 0) await transaction.run(drawScopes, { ids: [...this.#regions] });
    for (const ids of inBatches(this.#placed, BATCH)) await transaction.run(countPlaces, { ids });
    for (const batch of inBatches(this.#firms, BATCH))
      for (const { linkId } of await transaction.run(findLinksOfFirms, { ids: batch })) this.#links.add(linkId);
    const links = this.#countsAll ? (await transaction.run(findLinkIds, {})).map(({ id }) => id) : [...this.#links];
    for (const ids of inBatches(links, LINK_BATCH)) await transaction.run(countLinks, { ids });
    return links.length;
  }
}
