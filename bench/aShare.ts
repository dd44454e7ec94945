import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './readRows.ts';

/** Listed firms, what they make, and how products hang together, as read from a folder of the A-share data. */
export interface AShare {
  readonly firms: ReadonlyMap<string, ListedFirm>;
  readonly products: ReadonlyMap<string, GraphProduct>;
  /** One row for each firm and product; the greatest share of its rows. */
  readonly makes: readonly { readonly firm: string; readonly product: string; readonly share: string }[];
}

export interface ListedFirm {
  readonly name: string;
  readonly shortName: string;
  /** Code of the narrowest class. */
  readonly industry: string;
}

export interface GraphProduct {
  /** The wider class; the first in code-point order where the data has several, since a product has one parent. */
  readonly parent: string | null;
  readonly inputs: ReadonlySet<string>;
}

/** Rows of the books that name no product. */
const BOOKKEEPING =
  /^(其他|其它|其中|合计|总计|小计|内部|分部|抵销|抵消|减|加|主营业务|营业|未分配|平衡项|补充|其余)|业务收入$|抵[销消]|合并/u;

/** How raw names of products are written. */
export interface ProductNames {
  readonly write: (raw: string) => string;
  /** A row of a firm's books that names no product. */
  readonly isBookkeeping: (raw: string) => boolean;
}

/**
 * Names as the ranking benchmark has them where its table is given (`names.csv.gz`: only names that change or are dropped), else by
 * rules of our own.
 */
export function namesOf(table: string | null): ProductNames {
  if (table === null || !existsSync(table)) {
    const write = (raw: string) => withoutControls(raw.normalize('NFKC')).replaceAll(/\s+/gu, '');
    return { write, isBookkeeping: (raw) => write(raw).length < 2 || BOOKKEEPING.test(write(raw)) };
  }
  const rows = readRows(table, ['raw_name', 'product', 'dropped_as']);
  const changed = new Map(rows.map((row) => [row.raw_name, row.product]));
  const dropped = new Set(rows.filter((row) => row.dropped_as !== '').map((row) => row.raw_name));
  return { write: (raw) => withoutControls(changed.get(raw) ?? raw), isBookkeeping: (raw) => dropped.has(raw) };
}

/** A share as the format has it: a plain decimal from 0 to 1; empty where none is known. */
export function writeShare(text: string): string {
  return text === '' ? '' : Math.min(1, Math.max(0, Number(text))).toFixed(6);
}

/** An id holds none, and a few names of the data do. */
function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '').trim();
}

/** Reads the folder; `edges` in the place of its own firm products where given, with only the firms that these name. */
export function readAShare(folder: string, names: ProductNames, edges: AShare['makes'] | null = null): AShare {
  const makes = edges ?? readMakes(folder, names);
  const industries = new Map(
    readRows(join(folder, 'company_industries.csv'), ['company_code', 'industry_code']).map((row) => [
      row.company_code,
      row.industry_code,
    ]),
  );
  const wanted = edges === null ? null : new Set(edges.map(({ firm }) => firm));
  const firms = new Map(
    readRows(join(folder, 'companies.csv'), ['code', 'short_name', 'full_name'])
      .filter(({ code }) => wanted === null || wanted.has(code))
      .map(({ code, short_name, full_name }): [string, ListedFirm] => [
        code,
        { name: full_name, shortName: short_name, industry: industries.get(code) ?? '' },
      ]),
  );
  // A code in the edges that companies.csv does not know is still a firm.
  for (const code of wanted ?? makes.map(({ firm }) => firm))
    if (!firms.has(code)) firms.set(code, { name: code, shortName: '', industry: industries.get(code) ?? '' });
  return { firms, products: readProducts(folder, names, makes), makes };
}

function readMakes(folder: string, names: ProductNames): AShare['makes'] {
  const shares = new Map<string, { firm: string; product: string; share: number | null }>();
  for (const row of readRows(join(folder, 'company_products.csv'), ['company_code', 'product', 'revenue_share'])) {
    const product = names.write(row.product);
    if (product === '' || names.isBookkeeping(row.product)) continue;
    const key = `${row.company_code}\u001f${product}`;
    const share = row.revenue_share === '' ? null : Number(row.revenue_share);
    const known = shares.get(key)?.share ?? null;
    shares.set(key, {
      firm: row.company_code,
      product,
      share: share === null ? known : Math.max(share, known ?? 0),
    });
  }
  return [...shares.values()].map(({ share, ...pair }) => ({
    ...pair,
    share: writeShare(share === null ? '' : String(share)),
  }));
}

function readProducts(folder: string, { write }: ProductNames, makes: AShare['makes']): AShare['products'] {
  const parents = new Map<string, string[]>();
  const inputs = new Map<string, Set<string>>();
  const all = new Set(makes.map(({ product }) => product));
  const relations = readRows(join(folder, 'product_relations.csv'), ['product', 'related_product', 'relation']);
  for (const { product, related_product, relation } of relations) {
    const from = write(product);
    const to = write(related_product);
    if (from === to || from === '' || to === '') continue;
    all.add(from).add(to);
    if (relation === 'subclass') parents.set(to, [...(parents.get(to) ?? []), from]);
    else {
      const [made, input] = relation === 'upstream_material' ? [from, to] : [to, from];
      inputs.set(made, (inputs.get(made) ?? new Set()).add(input));
    }
  }
  const parentOf = chooseParents(parents);
  return new Map(
    [...all].map((name) => [name, { parent: parentOf.get(name) ?? null, inputs: inputs.get(name) ?? new Set() }]),
  );
}

/** One parent each and no cycle: the first in code-point order that does not lead back to the product. */
function chooseParents(parents: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const [name, candidates] of parents)
    for (const candidate of [...candidates].sort()) {
      let above: string | undefined = candidate;
      while (above !== undefined && above !== name) above = chosen.get(above);
      if (above === name) continue;
      chosen.set(name, candidate);
      break;
    }
  return chosen;
}
