import { stringify } from 'csv-stringify/sync';
import fc, { type GeneratorValue } from 'fast-check';
import { CITATION_PROPERTIES, type Column, type DatasetFile, FORMAT } from '../../server/dataset/format.ts';
import { joinList } from '../../server/dataset/list.ts';

/** Letters that have broken readers before. */
const LETTER = fc.constantFrom(...'aZ0é中𠮷 ,;"\'\\|%=-+@[]{}µ\u00a0\u3000'.split(/(?:)/u));
const isPlain = (text: string): boolean =>
  text.trim() === text && text !== '' && text !== '\\N' && !/^(\d.*[eE]\+?\d\d|\d{15}0+)$/.test(text);
const ID = fc.string({ unit: LETTER, minLength: 1, maxLength: 6 }).filter(isPlain);
const TEXT = fc
  .string({ unit: fc.oneof(LETTER, fc.constantFrom('\n', '\r', '\t')), minLength: 1, maxLength: 12 })
  .filter(isPlain);

type Row = Record<string, string>;

/** Some of these; the generator's own types lose what they are made of. */
function pick(g: GeneratorValue, items: readonly string[], minLength: number): readonly string[] {
  return g(() => fc.shuffledSubarray([...items], { minLength }));
}

/** A valid dataset of every file, full of hostile texts, as CSV by file name. Records have up to three citations. */
export function randomDataset(g: GeneratorValue): Record<string, string> {
  const ids = new Map<string, readonly string[]>();
  const files: Record<string, string> = {};
  for (const file of FORMAT)
    if (file.key.length === 1)
      ids.set(
        file.name,
        g(() =>
          fc.uniqueArray(ID, file.name === 'chains' ? { minLength: 1, maxLength: 1 } : { minLength: 2, maxLength: 4 }),
        ),
      );
  for (const file of FORMAT) {
    if (file.name === 'removals') continue;
    const rows = ids.has(file.name)
      ? (ids.get(file.name) ?? []).map((id, index) => fillRow(g, file, ids, index, id))
      : fillRows(g, file, ids);
    const cited = rows.flatMap((row) => cite(g, file, row, ids));
    const columns = pick(
      g,
      file.columns.map(({ name }) => name),
      file.columns.length,
    );
    files[`${g(fc.constantFrom, file.name, file.zh)}.csv`] = stringify(
      [columns, ...cited.map((row) => columns.map((column) => row[column] ?? ''))],
      { quoted_match: /\r/, bom: g(fc.boolean) },
    );
  }
  return files;
}

/** Rows of a file whose key is several columns, no key twice. */
function fillRows(g: GeneratorValue, file: DatasetFile, ids: ReadonlyMap<string, readonly string[]>): Row[] {
  const rows = new Map<string, Row>();
  for (let index = 0; index < g(fc.nat, 4); index += 1) {
    const row = fillRow(g, file, ids, index);
    const [one, other] = file.key.map(({ name }) => row[name]);
    const isSelf = (file.name === 'flows' || file.name === 'product_inputs') && one === other;
    if (!isSelf) rows.set(JSON.stringify(file.key.map((column) => readKeyCell(column, row[column.name] ?? ''))), row);
  }
  return [...rows.values()];
}

/** A word of an enumeration and its Chinese word are one key. */
function readKeyCell({ choices }: Column, cell: string): string {
  return choices.find(({ zh }) => zh === cell)?.value ?? cell;
}

function fillRow(
  g: GeneratorValue,
  file: DatasetFile,
  ids: ReadonlyMap<string, readonly string[]>,
  index: number,
  id?: string,
): Row {
  const row: Row = {};
  for (const column of file.columns) {
    if (CITATION_PROPERTIES.includes(column.property)) continue;
    if (column.kind === 'id') row[column.name] = id ?? '';
    else if (column.isRequired || file.name === 'targets' || g(fc.boolean))
      row[column.name] = fillCell(g, column, ids, index);
  }
  if (row.credit_code) row.credit_code = `C${index}`;
  if (row.parent_id !== undefined)
    row.parent_id = index === 0 ? '' : (ids.get(file.name)?.[g(fc.nat, index - 1)] ?? '');
  if (file.name === 'regions') arrangeRegion(row, ids.get('regions') ?? [], index);
  return row;
}

/** The last region is an area that spans the first; no other one is. */
function arrangeRegion(row: Row, regions: readonly string[], index: number): void {
  const isArea = index === regions.length - 1;
  row.level = isArea ? 'area' : 'zone';
  row.member_ids = isArea ? joinList([regions[0] ?? '']) : '';
}

function fillCell(
  g: GeneratorValue,
  { kind, choices, target }: Column,
  ids: ReadonlyMap<string, readonly string[]>,
  index: number,
): string {
  const known = ids.get(target ?? '') ?? [];
  switch (kind) {
    case 'id':
    case 'file':
      return '';
    case 'text':
      return index === 0
        ? `t${g(fc.nat, 9)}`
        : g(() => TEXT)
            .replace(/[\n\r\t]/g, ' ')
            .trim() || 'x';
    case 'value':
      return g(fc.constantFrom, '12.5', '0.1', 'a text', '位居前列');
    case 'enum': {
      const choice = g(fc.constantFrom, ...choices);
      return g(fc.boolean) ? choice.value : choice.zh;
    }
    case 'date':
      return g(fc.constantFrom, '2024', '2024-05', '2024-02-29');
    case 'period':
      return g(fc.constantFrom, '2023', '2022/2024-01', '2022/');
    case 'money':
      return g(fc.constantFrom, '0', '1.1亿', '12.34万元', '999999999999999', '0.01', '0.0000001');
    case 'share':
      return g(fc.constantFrom, '0', '1', '33.3%', '0.125');
    case 'integer':
      return String(g(fc.nat, 100_000));
    case 'number':
      return g(fc.constantFrom, '0', '35.5', '1', '123456789.123456');
    case 'list':
      return joinList(g(() => fc.uniqueArray(ID, { minLength: 1, maxLength: 3 })));
    case 'ref':
      return g(fc.constantFrom, ...known);
    case 'refs':
      return joinList(pick(g, known, 1));
    case 'url':
      return 'https://example.org/?a=1,2;3';
    default:
      return kind satisfies never;
  }
}

/** The row with its first citation, and a row of its key for each further one. */
function cite(g: GeneratorValue, file: DatasetFile, row: Row, ids: ReadonlyMap<string, readonly string[]>): Row[] {
  const citations = Array.from({ length: g(fc.nat, 3) }, () => ({
    source_id: g(fc.constantFrom, ...(ids.get('sources') ?? [])),
    locator: g(fc.constantFrom, '', 'p3', '¶12'),
    quote: g(fc.boolean) ? g(() => TEXT) : '',
    certainty: g(fc.constantFrom, '', 'stated', '存疑'),
  }));
  const key = Object.fromEntries(file.key.map(({ name }) => [name, row[name] ?? '']));
  return [{ ...row, ...citations[0] }, ...citations.slice(1).map((citation) => ({ ...key, ...citation }))];
}
