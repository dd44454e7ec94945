import { strToU8, zipSync } from 'fflate';

/** What a workbook of a test is made of: the XML inside `<sheetData>` by sheet, and parts put in place of the usual ones. */
export interface WorkbookParts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Number formats by style from 1 on, `#14` for one that has a number only; style 0 has none. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook as bytes, made by hand: what no program writes can be put in it. */
export function makeWorkbook({
  sheets,
  strings = [],
  formats = [],
  is1904 = false,
  more = {},
}: WorkbookParts): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => `<Relationship Id="s${index}" Type="${REL}/worksheet" Target="worksheets/sheet${index}.xml"/>`).join('')}<Relationship Id="st" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${REL}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((code, index) => `<xf numFmtId="${code.startsWith('#') ? code.slice(1) : 200 + index}"/>`).join('')}</cellXfs></styleSheet>`,
  };
  for (const [index, name] of names.entries())
    parts[`xl/worksheets/sheet${index}.xml`] = `<worksheet ${MAIN}><sheetData>${sheets[name]}</sheetData></worksheet>`;
  return zip({ ...parts, ...more });
}

/** A zip of these files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { level: 6 },
  );
}

/** The rows of a sheet whose cells are all texts. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
}
