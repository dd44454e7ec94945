import { joinList, splitList } from './list.ts';
import type { RawRow } from './rawTable.ts';
import type { Table } from './readTable.ts';

/** What the legal form adds to a name. */
const FORM = /(股份有限公司|有限责任公司|股份公司|有限公司|公司)$/;

/** What two names of one firm have in common: width, letter case, brackets, punctuation, spaces and the legal form do not count. */
export function coreOfName(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}]/gu, '');
  return plain.replace(FORM, '') || plain;
}

/** One firm that may be another one, and why. */
export interface PossibleDuplicate {
  /** The firm of the dataset. */
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly row: number;
  /** The firm that it may be. */
  readonly other: { readonly id: string; readonly name: string; readonly isInGraph: boolean };
  readonly because: 'credit code' | 'same name' | 'like name';
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string | null;
}
type Stated = Named & { readonly source: string; readonly row: number };

/** The firms that tables state, with a name. */
export function* statedFirms(tables: readonly Table[]): Generator<Stated> {
  for (const { file, source, columns, rows } of tables) {
    if (file.name !== 'firms') continue;
    const at = (name: string): number => columns.findIndex((column) => column?.name === name);
    const [id, name, code] = [at('id'), at('name'), at('credit_code')];
    for (const { row, cells } of rows) {
      const cell = (index: number): string => cells[index]?.trim() ?? '';
      if (cell(id) !== '' && cell(name) !== '')
        yield { id: cell(id), name: cell(name), creditCode: cell(code) || null, source, row };
    }
  }
}

/** Finds firms of a dataset that may be one firm, or one of the graph, under another id. */
export class DuplicateFinder {
  readonly #firms: readonly Stated[];
  readonly #byCode = new Map<string, Stated[]>();
  readonly #byCore = new Map<string, Stated[]>();
  readonly #ids = new Set<string>();
  readonly #found = new Map<string, PossibleDuplicate>();

  constructor(firms: Iterable<Stated>) {
    this.#firms = [...firms];
    for (const firm of this.#firms) {
      this.#ids.add(firm.id);
      push(this.#byCore, coreOfName(firm.name), firm);
      if (firm.creditCode !== null) push(this.#byCode, firm.creditCode, firm);
    }
    for (const firm of this.#firms) this.#compare(firm, false);
  }

  get isEmpty(): boolean {
    return this.#firms.length === 0;
  }

  /** Compares with a firm of the graph. */
  take(firm: Named): void {
    if (!this.#ids.has(firm.id)) this.#compare(firm, true);
  }

  #compare(other: Named, isInGraph: boolean): void {
    const same = other.creditCode === null ? [] : (this.#byCode.get(other.creditCode) ?? []);
    for (const firm of same) this.#note(firm, other, isInGraph, 'credit code');
    for (const firm of this.#byCore.get(coreOfName(other.name)) ?? [])
      this.#note(firm, other, isInGraph, firm.name === other.name ? 'same name' : 'like name');
  }

  #note(firm: Stated, other: Named, isInGraph: boolean, because: PossibleDuplicate['because']): void {
    if (firm.id === other.id) return;
    // Two that differ in what identifies them are two.
    if (because !== 'credit code' && firm.creditCode && other.creditCode && firm.creditCode !== other.creditCode)
      return;
    const pair = JSON.stringify(isInGraph ? [firm.id, other.id] : [firm.id, other.id].sort());
    if (this.#found.has(pair)) return;
    const { id, name, source, row } = firm;
    this.#found.set(pair, { id, name, source, row, other: { id: other.id, name: other.name, isInGraph }, because });
  }

  get found(): readonly PossibleDuplicate[] {
    return [...this.#found.values()];
  }
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}

/**
 * The tables with firms under the ids that they were said to have: every mention of `from` becomes `to`. Where the dataset states
 * both, the row of `from` goes, since `to` says it already.
 */
export function renameFirms(tables: readonly Table[], same: Readonly<Record<string, string>>): readonly Table[] {
  if (Object.keys(same).length === 0) return tables;
  const stated = new Set([...statedFirms(tables)].map(({ id }) => id));
  const rename = (id: string): string => same[id.trim()] ?? id;
  return tables.map((table) => {
    const { file, columns, rows } = table;
    const idColumn = file.name === 'firms' ? columns.findIndex((column) => column?.name === 'id') : -1;
    const renamed = rows.flatMap((row): RawRow[] => {
      const id = row.cells[idColumn]?.trim() ?? '';
      if (same[id] !== undefined && stated.has(rename(id))) return [];
      const cells = row.cells.map((cell, index) => {
        const column = columns[index];
        if (index === idColumn || (column?.target === 'firms' && column.kind === 'ref')) return rename(cell);
        if (column?.target !== 'firms' || column.kind !== 'refs' || cell.trim() === '' || cell.trim() === '\\N')
          return cell;
        return joinList([...new Set((splitList(cell, false) ?? []).map(rename))]) || cell;
      });
      return [{ ...row, cells }];
    });
    return { ...table, rows: renamed };
  });
}
