import { escapeXml } from './escapeXml.ts';
import { openZip, type ZipArchive, type ZipEntry, type ZipLimits } from './openZip.ts';
import { readSheetList, readWorkbookParts } from './readWorkbook.ts';
import { SHEET_START, WRONG_FILL } from './workbookParts.ts';
import { cellName, escapeText } from './writeWorkbook.ts';
import { writeZip } from './writeZip.ts';

/** A cell to be marked, and what the list says of it. Row and column as the spreadsheet counts them, column from 0 on. */
export interface Mark {
  readonly sheet: string;
  readonly row: number | null;
  readonly column: number | null;
  /** What the row of the list shows. */
  readonly words: readonly string[];
}

/** Larger parts are not marked: they are rewritten in memory. [bytes] */
const LARGEST = 64 * 2 ** 20;

/**
 * The user's own workbook with cells marked by a colour, everything else as it was, and a first look at a new sheet `name` that lists
 * the marks under `head`, each with a link to its cell. Null where it is too large or too unusual to be marked.
 */
export async function markWorkbook(
  path: string,
  limits: ZipLimits,
  list: { readonly name: string; readonly head: readonly string[]; readonly marks: readonly Mark[] },
): Promise<AsyncGenerator<Uint8Array> | null> {
  const zip = await openZip(path, limits);
  try {
    const changed = await changeParts(zip, list);
    if (changed !== null) return repack(zip, changed);
  } catch (error) {
    zip.close();
    throw error;
  }
  zip.close();
  return null;
}

async function changeParts(
  zip: ZipArchive,
  { name, head, marks }: Parameters<typeof markWorkbook>[2],
): Promise<ReadonlyMap<string, string> | null> {
  const parts = await readWorkbookParts(zip);
  const { sheets } = await readSheetList(parts.main);
  const styles = parts.find(parts.byType.get('styles'));
  const types = zip.entries.find(({ path }) => path === '[Content_Types].xml');
  const relations = zip.entries.find(({ path }) => path.toLowerCase() === parts.relationsPath.toLowerCase());
  if (styles === null || types === undefined || relations === undefined) return null;
  const changed = new Map<string, string>();
  const painter = new StylePainter(await readText(styles));
  for (const sheet of sheets) {
    const own = marks.filter((mark) => mark.sheet === sheet.name);
    const part = parts.find(parts.byId.get(sheet.relation));
    if (own.length === 0 || part === null) continue;
    if (part.size > LARGEST) return null;
    changed.set(part.path, markSheet(await readText(part), own, painter));
  }
  const styled = painter.text();
  const main = await readText(parts.main);
  const listed = 'xl/worksheets/liantu-problems.xml';
  const withSheet = main.replace(
    /<\/sheets>/,
    `<sheet xmlns:lt="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="${escapeXml(freeName(name, sheets))}" sheetId="${freeSheetId(main)}" lt:id="rIdLiantu"/></sheets>`,
  );
  if (styled === null || withSheet === main) return null;
  changed.set(styles.path, styled);
  changed.set(parts.main.path, withSheet);
  changed.set(
    relations.path,
    (await readText(relations)).replace(
      /<\/Relationships>/,
      `<Relationship Id="rIdLiantu" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/${listed}"/></Relationships>`,
    ),
  );
  changed.set(
    types.path,
    (await readText(types)).replace(
      /<\/Types>/,
      `<Override PartName="/${listed}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
  );
  changed.set(listed, listSheet(head, marks));
  return changed;
}

async function readText(entry: ZipEntry): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of entry.open()) pieces.push(chunk);
  return Buffer.concat(pieces).toString('utf8');
}

function freeName(name: string, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(free)) return free;
  }
}

function freeSheetId(workbook: string): number {
  return 1 + Math.max(0, ...[...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => Number(id)));
}

/** Adds to a style sheet the same styles with the colour of a mark. */
class StylePainter {
  readonly #styles: string;
  readonly #formats: readonly string[];
  readonly #fill: number;
  readonly #painted = new Map<number, number>();

  constructor(styles: string) {
    this.#styles = styles;
    const block = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
    this.#formats = block.match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
    const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(styles)?.[1] ?? '';
    this.#fill = (fills.match(/<fill\b/g) ?? []).length;
  }

  /** The number of the style that looks like `style`, marked. */
  paint(style: number): number {
    const known = this.#painted.get(style);
    if (known !== undefined) return known;
    const painted = this.#formats.length + this.#painted.size;
    this.#painted.set(style, painted);
    return painted;
  }

  /** The style sheet with what was painted; null where it is none that we know. */
  text(): string | null {
    const plain = this.#formats[0];
    if (plain === undefined || this.#fill === 0) return null;
    const added = [...this.#painted.keys()].map((style) => {
      const format = (this.#formats[style] ?? plain).replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
      return format.replace('<xf', `<xf fillId="${this.#fill}" applyFill="1"`);
    });
    return this.#styles
      .replace(/<fills\b[^>]*>/, `<fills count="${this.#fill + 1}">`)
      .replace('</fills>', `${WRONG_FILL}</fills>`)
      .replace(/<cellXfs\b[^>]*>/, `<cellXfs count="${this.#formats.length + added.length}">`)
      .replace('</cellXfs>', `${added.join('')}</cellXfs>`);
  }
}

/** Gives the cells of marks another style; a cell that is not there is put in. */
function markSheet(sheet: string, marks: readonly Mark[], painter: StylePainter): string {
  const wanted = new Map<number, Set<number>>();
  for (const { row, column } of marks)
    if (row !== null) wanted.set(row, (wanted.get(row) ?? new Set()).add(column ?? 0));
  let row = 0;
  return sheet.replace(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g, (whole: string, attributes: string, inner = '') => {
    row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? row + 1);
    const columns = wanted.get(row);
    return columns === undefined
      ? whole
      : `<row${attributes.replace(/\sspans="[^"]*"/, '')}>${markCells(String(inner), row, columns, painter)}</row>`;
  });
}

function markCells(cells: string, row: number, columns: ReadonlySet<number>, painter: StylePainter): string {
  const left = new Set(columns);
  let column = -1;
  let result = '';
  const missingBefore = (end: number): string =>
    [...left]
      .filter((each) => each < end)
      .sort((one, other) => one - other)
      .map((each) => {
        left.delete(each);
        return `<c r="${cellName(each, row - 1)}" s="${painter.paint(0)}"/>`;
      })
      .join('');
  for (const [whole, attributes = '', rest = ''] of cells.matchAll(/<c\b([^>]*?)(\/>|>[\s\S]*?<\/c>)/g)) {
    const name = /\br="([A-Z]+)\d+"/.exec(attributes)?.[1];
    column = name === undefined ? column + 1 : columnNumber(name);
    result += missingBefore(column);
    if (!left.delete(column)) {
      result += whole;
      continue;
    }
    const style = Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0);
    result += `<c${attributes.replace(/\ss="\d+"/, '')} s="${painter.paint(style)}"${rest}`;
  }
  return result + missingBefore(Number.POSITIVE_INFINITY);
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function listSheet(head: readonly string[], marks: readonly Mark[]): string {
  const cell = (text: string, column: number, row: number): string =>
    `<c r="${cellName(column, row)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(text))}</t></is></c>`;
  const rows = [head, ...marks.map(({ words }) => words)].map(
    (words, row) => `<row r="${row + 1}">${words.map((word, column) => cell(word, column, row)).join('')}</row>`,
  );
  const links = marks.flatMap(({ sheet, row, column }, index) =>
    row === null
      ? []
      : [
          `<hyperlink ref="A${index + 2}" location="${escapeXml(`'${sheet.replaceAll("'", "''")}'!${cellName(column ?? 0, row - 1)}`)}"/>`,
        ],
  );
  const linked = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  const widths = head.map(
    (_, index) => `<col min="${index + 1}" max="${index + 1}" width="${index < 3 ? 14 : 40}" customWidth="1"/>`,
  );
  return `${SHEET_START}<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>${linked}</worksheet>`;
}

/** Everything of the workbook, parts that changed in their new form. */
async function* repack(zip: ZipArchive, changed: ReadonlyMap<string, string>): AsyncGenerator<Uint8Array> {
  try {
    yield* writeZip([
      ...[...changed].map(([name, text]) => ({ name, text: [text] })),
      ...zip.entries.filter(({ path }) => !changed.has(path)).map(({ path, open }) => ({ name: path, text: open() })),
    ]);
  } finally {
    zip.close();
  }
}
