import { escapeXml } from './escapeXml.ts';

/** The cell styles of a workbook, in the order in which its style sheet lists them. */
export const STYLES = ['plain', 'header', 'text', 'wrapped', 'integer', 'points', 'share', 'money'] as const;
export type Style = (typeof STYLES)[number];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts that are the same in every workbook of two sheets (ECMA-376, parts 1 and 2). */
export const WORKBOOK_PARTS = [
  {
    name: '[Content_Types].xml',
    xml: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    xml: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    xml: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  },
] as const;

/** The workbook: its sheets by name, and the name Excel wants for the filter over the data, which ends at cell `last`. */
export function workbookXml(names: readonly string[], last: string): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const area = `'${names[1]}'!$A$1:${last.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
  const filter = `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">${area}</definedName></definedNames>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets>${sheets.join('')}</sheets>${filter}</workbook>`;
}

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
/** Format numbers by style: 49 is text, 3 is #,##0, 4 is #,##0.00, 9 is 0%, 1 is 0. */
const FORMATS: Readonly<
  Record<Style, { readonly format: number; readonly font?: number; readonly fill?: number; readonly wrap?: boolean }>
> = {
  plain: { format: 0 },
  header: { format: 49, font: 1, fill: 2, wrap: true },
  text: { format: 49 },
  wrapped: { format: 49, wrap: true },
  integer: { format: 1 },
  points: { format: 4 },
  share: { format: 9 },
  money: { format: 3 },
};

const formats = STYLES.map((style) => {
  const { format, font = 0, fill = 0, wrap = false } = FORMATS[style];
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${wrap ? WRAPPED : TOP}</xf>`;
});

export const STYLES_XML = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEFF2"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
