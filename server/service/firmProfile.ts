import type { Contact, FirmProduct, Leadership, Operation, Project, Tie, TieKind } from '../domain/record.ts';
import type { Graph } from '../graph/client.ts';
import { readFirmLists, readTiesOfFirms } from '../graph/queries.generated.ts';
import { pagesByOwner } from './ownedLists.ts';
import { type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';
import type { Records } from './records.ts';

/** An operation with the place where it is: the region stated, else the firm's home; null where neither is known. */
export interface PlacedOperation extends Operation {
  readonly placeId: string | null;
}

/** What a firm has, list by list; cypher/read/readFirmLists says the order. */
export interface FirmLists {
  readonly products: readonly FirmProduct[];
  readonly operations: readonly PlacedOperation[];
  readonly leads: readonly Leadership[];
  readonly projects: readonly Project[];
  readonly contacts: readonly Contact[];
}

export type FirmListName = keyof FirmLists;

/** Is told of a record that was read along the way: whoever asks for a list asks for what it names next. */
export type Meet = <Kind extends keyof Records>(kind: Kind, record: Records[Kind]) => void;

const NOTHING: FirmLists = { products: [], operations: [], leads: [], projects: [], contacts: [] };

/** These lists of firms, in the order of the ids; lists that are not asked for, and those of an unknown firm, are empty. */
export async function findFirmLists(
  graph: Graph,
  ids: readonly string[],
  lists: readonly FirmListName[],
  meet: Meet = () => undefined,
): Promise<readonly FirmLists[]> {
  const rows = await graph.read(readFirmLists, { ids, lists });
  for (const { products, operations, leads } of rows) {
    for (const { product } of products) meet('product', product);
    for (const { region } of leads) meet('region', region);
    for (const { link, chain } of operations) {
      meet('link', link);
      if (chain !== null) meet('chain', chain);
    }
  }
  const byOwner = new Map(
    rows.map(({ ownerId, products, operations, leads, projects, contacts }): [string, FirmLists] => [
      ownerId,
      {
        products: products.map(({ item }) => item),
        operations: operations.map(({ item }) => item),
        leads: leads.map(({ item }) => item),
        projects: projects.map(({ item }) => item),
        contacts: contacts.map(({ item }) => item),
      },
    ]),
  );
  return ids.map((id) => byOwner.get(id) ?? NOTHING);
}

export interface TieArgs extends PageArgs {
  readonly kinds?: readonly TieKind[] | null | undefined;
}

const TIES: Order<Tie, readonly [string, string, string]> = {
  list: 'ties',
  start: ['', '', ''],
  key: ({ kind, fromFirmId, toFirmId }) => [kind, fromFirmId, toFirmId],
};

/**
 * Pages of the ties of firms, either way, by kind and both ends; one page for each firm, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findTies(
  graph: Graph,
  firmIds: readonly string[],
  args: TieArgs,
  meet: Meet = () => undefined,
): Promise<readonly Page<Tie>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterKind, afterFromId, afterToId] = pageStart(TIES, args.after);
  const params = { ids: firmIds, kinds: args.kinds ?? null, afterKind, afterFromId, afterToId, limit };
  const rows = await graph.read(readTiesOfFirms, params);
  for (const { items } of rows) for (const { other } of items) meet('firm', other);
  const pages = rows.map(({ items, ...page }) => ({ ...page, items: items.map(({ item }) => item) }));
  return pagesByOwner(TIES, args, pages, firmIds);
}
