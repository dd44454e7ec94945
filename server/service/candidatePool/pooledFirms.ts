import { isInTalks, type PoolBasis } from '../../domain/candidate.ts';
import type {
  ReadMakersOfLinkRow,
  ReadNamedAtLinkRow,
  ReadOperatorsOfLinkRow,
  ReadPooledFirmsRow,
} from '../../graph/queries.generated.ts';

/** What is held of one firm of a large pool. */
export interface PooledFirm extends PoolBasis {
  readonly id: string;
  /** Where the database keeps it, until the next write. */
  readonly nodeId: number;
  readonly homeId: string | null;
  /** [CNY yuan] */
  readonly revenue: number | null;
  /** Regions other than its home where it has an operation, active or planned; null: it has none anywhere. [regions] */
  readonly places: number | null;
}

type Growing = { -readonly [Name in keyof PooledFirm]: PooledFirm[Name] };

const NONE: readonly never[] = [];

/**
 * The firms of a link, put together from the lists in which the graph gives them. What many firms have alike (one active operation
 * elsewhere) is held once for all of them.
 */
export class PooledFirms {
  readonly #firms = new Map<string, Growing>();
  readonly #scope: ReadonlySet<string>;

  /** `scope`: ids of the regions in scope(R). */
  constructor(scope: ReadonlySet<string>) {
    this.#scope = scope;
  }

  /** In no order. */
  all(): Iterable<PooledFirm> {
    return this.#firms.values();
  }

  get(id: string): PooledFirm | undefined {
    return this.#firms.get(id);
  }

  addOperators(rows: readonly ReadOperatorsOfLinkRow[]): void {
    for (const row of rows) {
      const operation = { status: row.operationStatus };
      const [here, elsewhere] = [[{ operation, isHere: true }], [{ operation, isHere: false }]];
      this.#add(row, (firm, index) => {
        const at = row.regionIds[index] || row.homeIds[index];
        const isHere = typeof at === 'string' && this.#scope.has(at);
        firm.operations = join(firm.operations, isHere ? here : elsewhere);
      });
    }
  }

  addMakers(rows: readonly ReadMakersOfLinkRow[]): void {
    const unknown = [{ made: {} }];
    for (const row of rows)
      this.#add(row, (firm, index) => {
        const revenueShare = known(row.shares[index]);
        firm.products = join(firm.products, revenueShare === null ? unknown : [{ made: { revenueShare } }]);
      });
  }

  /** A contact counts where its project is in talks in the scope. */
  addNamed(rows: readonly ReadNamedAtLinkRow[]): void {
    for (const row of rows) {
      const { isContact, stage, regionId } = row;
      const isHere = this.#scope.has(regionId);
      const named = [{ project: { stage }, isHere }];
      if (!isContact) this.#add(row, (firm) => (firm.projects = join(firm.projects, named)));
      else if (isHere && isInTalks({ stage }))
        this.#add(row, (firm) => (firm.projectContacts = join(firm.projectContacts, named)));
    }
  }

  /** Firms that have nothing to do with the link. */
  addOthers(rows: readonly ReadPooledFirmsRow[]): void {
    for (const row of rows) this.#add(row, () => undefined);
  }

  #add(row: ReadPooledFirmsRow, grow: (firm: Growing, index: number) => void): void {
    const kindAndStatus = { kind: row.kind, status: row.status };
    for (const [index, id] of row.firmIds.entries()) {
      let firm = this.#firms.get(id);
      if (firm === undefined) {
        firm = {
          id,
          firm: kindAndStatus,
          nodeId: row.nodeIds[index] ?? Number.NaN,
          homeId: row.homeIds[index] || null,
          revenue: known(row.revenues[index]),
          places: known(row.places[index]),
          operations: NONE,
          projects: NONE,
          products: NONE,
          projectContacts: NONE,
        };
        this.#firms.set(id, firm);
      }
      grow(firm, index);
    }
  }
}

function known(value: number | false | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Most firms have one of a kind: its list is shared. */
function join<Item>(list: readonly Item[], more: readonly Item[]): readonly Item[] {
  return list.length === 0 ? more : [...list, ...more];
}
