import { type CellContext, type CellStyle, styleOf, unescapeText } from './cellText.ts';
import { openZip, type ZipArchive, type ZipEntry } from './openZip.ts';
import { readSheet, type SheetRow } from './readSheet.ts';
import { readWholeXml } from './readXml.ts';
import { UnreadableFile } from './unreadableFile.ts';

export interface WorkbookLimits {
  /** All parts together, unpacked. [bytes] */
  readonly totalSize: number;
  /** [parts] */
  readonly entries: number;
  /** One cell. [characters] */
  readonly fieldLength: number;
  /** All texts that cells share. [characters] */
  readonly characters: number;
}

/** One sheet of a workbook; its rows can be read more than once. */
export interface Sheet {
  readonly name: string;
  /** Rows with something in them, in order. */
  readonly rows: () => AsyncIterable<SheetRow>;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  close(): void;
}

/** The parts of a workbook that its own list of relations leads to. */
export interface WorkbookParts {
  readonly main: ZipEntry;
  readonly relationsPath: string;
  /** Path of a related part, by the id of the relation, and the first of each type (`styles`, `sharedStrings`). */
  readonly byId: ReadonlyMap<string, string>;
  readonly byType: ReadonlyMap<string, string>;
  find(path: string | undefined): ZipEntry | null;
}

/**
 * Opens an XLSX workbook (ECMA-376). Rows are read as they are asked for; nothing of a sheet is kept.
 *
 * @throws UnreadableFile, also while rows are read, where it is damaged, beyond the limits, or holds macros or embedded files
 */
export async function openWorkbook(path: string, limits: WorkbookLimits): Promise<Workbook> {
  const zip = await openZip(path, limits);
  try {
    refuseActive(zip);
    const parts = await readWorkbookParts(zip);
    const { sheets, is1904 } = await readSheetList(parts.main);
    const context: CellContext = {
      is1904,
      strings: await readStrings(parts.find(parts.byType.get('sharedStrings')), limits),
      styles: await readStyles(parts.find(parts.byType.get('styles'))),
    };
    return {
      sheets: sheets.flatMap(({ name, relation }) => {
        const part = parts.find(parts.byId.get(relation));
        return part === null ? [] : [{ name, rows: () => readSheet(part, context, limits.fieldLength) }];
      }),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function refuseActive({ entries }: ZipArchive): void {
  for (const { path } of entries) {
    if (/vbaProject\.bin$|^xl\/macrosheets\//i.test(path))
      throw new UnreadableFile({ zh: '含有宏：请另存为 .xlsx', en: 'holds macros: save it as .xlsx' });
    if (/^xl\/workbook\.bin$/i.test(path))
      throw new UnreadableFile({ zh: '是二进制工作簿：请另存为 .xlsx', en: 'is a binary workbook: save it as .xlsx' });
    if (/^xl\/embeddings\//i.test(path))
      throw new UnreadableFile({
        zh: '嵌有其他文件：请去掉，或把工作表另存为新的工作簿',
        en: 'has other files embedded in it: take them out, or save the sheets as a new workbook',
      });
  }
}

export async function readWorkbookParts({ entries }: ZipArchive): Promise<WorkbookParts> {
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  const find = (path: string | undefined): ZipEntry | null => byPath.get(path?.toLowerCase() ?? '') ?? null;
  const root = await readRelations(find('_rels/.rels'), '');
  const path = root.byType.get('officeDocument') ?? 'xl/workbook.xml';
  const main = find(path);
  if (main === null)
    throw new UnreadableFile({ zh: '不是 Excel 工作簿（.xlsx）', en: 'is no workbook of Excel (.xlsx)' });
  const [, folder = '', file = path] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const relationsPath = `${folder}_rels/${file}.rels`;
  return { main, find, relationsPath, ...(await readRelations(find(relationsPath), folder)) };
}

async function readRelations(entry: ZipEntry | null, folder: string): Promise<Pick<WorkbookParts, 'byId' | 'byType'>> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  if (entry === null) return { byId, byType };
  await readWholeXml(entry.open(), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      // What stands outside is never fetched.
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`;
      const kind = Type.split('/').at(-1) ?? '';
      byId.set(Id, target);
      if (!byType.has(kind)) byType.set(kind, target);
    },
  });
  return { byId, byType };
}

/** The sheets by name, with the id of the relation to their part. */
export async function readSheetList(main: ZipEntry) {
  const sheets: { readonly name: string; readonly relation: string }[] = [];
  let is1904 = false;
  await readWholeXml(main.open(), {
    open(tag, attributes) {
      if (tag === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (tag !== 'sheet') return;
      const relation = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: attributes.name ?? '', relation });
    },
  });
  return { sheets, is1904 };
}

/** The texts that cells refer to by number; runs of rich text are joined, readings beside Chinese letters left out. */
async function readStrings(entry: ZipEntry | null, limits: WorkbookLimits): Promise<readonly string[]> {
  const strings: string[] = [];
  if (entry === null) return strings;
  let text = '';
  let total = 0;
  let isText = false;
  let isReading = false;
  await readWholeXml(entry.open(), {
    open(name) {
      if (name === 'si') text = '';
      isText = name === 't';
      if (name === 'rPh') isReading = true;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      total += text.length;
      if (total > limits.characters)
        throw new UnreadableFile({
          zh: `单元格共超过 ${limits.characters} 个字符`,
          en: `has more than ${limits.characters} characters in its cells`,
        });
      strings.push(unescapeText(text));
    },
    text(piece) {
      if (isText && !isReading && text.length <= limits.fieldLength) text += piece;
    },
  });
  return strings;
}

/** How numbers are shown, by the number of the cell's style. */
async function readStyles(entry: ZipEntry | null): Promise<readonly CellStyle[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isCellStyle = false;
  if (entry !== null)
    await readWholeXml(entry.open(), {
      open(name, attributes) {
        if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        if (name === 'cellXfs') isCellStyle = true;
        if (name === 'xf' && isCellStyle) formats.push(Number(attributes.numFmtId ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') isCellStyle = false;
      },
    });
  const styles = new Map<number, CellStyle>();
  return formats.map((id) => {
    const style = styles.get(id) ?? styleOf(id, codes.get(id));
    styles.set(id, style);
    return style;
  });
}
