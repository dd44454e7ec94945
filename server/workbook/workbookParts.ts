import { escapeXml } from './escapeXml.ts';

/** The cell styles of a workbook, in the order in which its style sheet lists them. */
export const STYLES = [
  'plain',
  'header',
  'text',
  'wrapped',
  'integer',
  'points',
  'share',
  'money',
  'required',
  'wrong',
  'link',
] as const;
export type Style = (typeof STYLES)[number];

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_START = `${XML}<worksheet xmlns="${MAIN}">`;

export const ROOT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The parts of a workbook of so many sheets (ECMA-376, parts 1 and 2). */
export function contentTypesXml(sheets: number): string {
  const parts = numbers(sheets).map(
    (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>${parts.join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`;
}

export function workbookRelations(sheets: number): string {
  const parts = numbers(sheets).map(
    (number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}<Relationship Id="rId${sheets + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The workbook: its sheets by name, which one is open, and the name Excel wants for each filter (`filters`: area by sheet). */
export function workbookXml(names: readonly string[], active: number, filters: ReadonlyMap<number, string>): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = [...filters].map(
    ([index, last]) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(names[index] ?? '')}'!$A$1:${last.replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}</definedName>`,
  );
  const area = defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.join('')}</sheets>${area}</workbook>`;
}

const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
/** Format numbers by style: 49 is text, 3 is #,##0, 4 is #,##0.00, 9 is 0%, 1 is 0. Fonts and fills by their place below. */
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
  required: { format: 49, font: 1, fill: 3, wrap: true },
  wrong: { format: 49, fill: 4 },
  link: { format: 49, font: 2 },
};

/** The fill of a cell that is marked as wrong. */
export const WRONG_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFB3AB"/><bgColor indexed="64"/></patternFill></fill>';

const formats = STYLES.map((style) => {
  const { format, font = 0, fill = 0, wrap = false } = FORMATS[style];
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${wrap ? WRAPPED : TOP}</xf>`;
});

const fontOf = (more: string): string => `<font>${more}<sz val="11"/><name val="Calibri"/></font>`;
const fillOf = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/></patternFill></fill>`;

export const STYLES_XML = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="3">${fontOf('')}${fontOf('<b/>')}${fontOf('<u/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fillOf('FFEDEFF2')}${fillOf('FFFFE7B3')}${WRONG_FILL}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
