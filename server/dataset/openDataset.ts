import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Sentence } from '../domain/sentence.ts';
import { openZip, type ZipArchive } from '../workbook/openZip.ts';
import { openWorkbook, type Sheet } from '../workbook/readWorkbook.ts';
import { UnreadableFile } from '../workbook/unreadableFile.ts';
import type { Budget } from './budget.ts';
import type { ReadLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawTable, RowsResult } from './rawTable.ts';
import { readCsv } from './readCsv.ts';
import { type Entry, isIgnored, listFolder, NO_CSV, NOT_CSV, NOT_PLAIN, problemWith } from './readFolder.ts';

/** The tables of a dataset, not yet read, and what was found beside them. */
export interface OpenDataset {
  readonly tables: readonly RawTable[];
  readonly problems: readonly Problem[];
  close(): void;
}

/** Opens a folder, a zip of it, a workbook or one CSV file. `name` stands in messages where the file was called otherwise. */
export async function openDataset(path: string, limits: ReadLimits, name = basename(path)): Promise<OpenDataset> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return refuse(name, { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' });
  if (kind.isDirectory()) {
    const { entries, problems } = await listFolder(path, limits);
    return { tables: entries.map(csvTable), problems, close: () => undefined };
  }
  if (!kind.isFile()) return refuse(name, NOT_PLAIN);
  if (kind.size > limits.fileSize)
    return refuse(name, {
      zh: `共 ${kind.size} 字节，单个文件最多读取 ${limits.fileSize} 字节`,
      en: `holds ${kind.size} bytes, at most ${limits.fileSize} are read of one file`,
    });
  try {
    return await openFile(path, name, kind.size, limits);
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse(name, error.reason);
    throw error;
  }
}

function refuse(file: string, reason: Sentence): OpenDataset {
  return { tables: [], problems: [problemWith(file, reason)], close: () => undefined };
}

/** By name and content together: where the two differ, somebody is wrong about the file. */
async function openFile(path: string, name: string, size: number, limits: ReadLimits): Promise<OpenDataset> {
  const content = await contentOf(path);
  const [, ending = ''] = /\.([^.]*)$/.exec(name.toLowerCase()) ?? [];
  if (content === 'old')
    return refuse(name, {
      zh: '是加密的或旧式（.xls）工作簿：请另存为 .xlsx，不设密码',
      en: 'is an encrypted workbook or one of the old kind (.xls): save it as .xlsx without a password',
    });
  if (/^(xlsm|xlsb|xltx|xltm|ods|et|xls)$/.test(ending))
    return refuse(name, {
      zh: `是 .${ending} 文件：请另存为 .xlsx`,
      en: `is a .${ending} file: save it as .xlsx`,
    });
  if (ending === 'csv' || ending === 'xlsx' || ending === 'zip') {
    if ((ending === 'csv') !== (content === 'text'))
      return refuse(
        name,
        ending === 'csv'
          ? {
              zh: '扩展名是 .csv，内容却不是文本：请改回原来的扩展名',
              en: 'is called .csv but is no text: give it its own ending',
            }
          : { zh: `内容不是 .${ending} 文件`, en: `is no .${ending} file inside` },
      );
    switch (ending) {
      case 'csv':
        return {
          tables: [csvTable({ path: name, size, open: () => streamOf(path) })],
          problems: [],
          close: () => undefined,
        };
      case 'xlsx':
        return openSheets(path, limits);
      case 'zip':
        return openPacked(path, name, limits);
      default:
        ending satisfies never;
    }
  }
  return refuse(name, {
    zh: '不是文件夹、zip、工作簿（.xlsx）或 CSV 文件',
    en: 'is none of a folder, a zip, a workbook (.xlsx) and a CSV file',
  });
}

async function* streamOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    yield* file.createReadStream({ autoClose: false });
  } finally {
    await file.close();
  }
}

/** What a file is by its first bytes: a zip (as workbooks are), what Excel wrote before and still writes encrypted, or else text. */
async function contentOf(path: string): Promise<'zip' | 'old' | 'text'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString('latin1');
    if (start === 'PK\x03\x04' || start === 'PK\x05\x06') return 'zip';
    return start === '\xd0\xcf\x11\xe0' ? 'old' : 'text';
  } finally {
    await file.close();
  }
}

const csvTable = (entry: Entry): RawTable => ({ source: entry.path, read: (budget) => readCsv(entry, budget) });

const ARCHIVE = /\.(zip|7z|rar|t?gz|tar|bz2|xz|xlsx|xlsm|xls)$/i;

async function openPacked(path: string, name: string, limits: ReadLimits): Promise<OpenDataset> {
  const zip = await openZip(path, limits);
  const tables: RawTable[] = [];
  const problems: Problem[] = [];
  const shown = withoutOuterFolder(zip);
  for (const entry of shown) {
    const parts = entry.path.split('/');
    if (parts.some(isIgnored)) continue;
    if (ARCHIVE.test(entry.path))
      problems.push(
        problemWith(entry.path, {
          zh: '是 zip 里的压缩包或工作簿：请单独导入',
          en: 'is an archive or workbook inside a zip: import it by itself',
        }),
      );
    else if (!/\.csv$/i.test(entry.path)) problems.push(problemWith(entry.path, NOT_CSV));
    else if (parts.length > 2)
      problems.push(
        problemWith(entry.path, {
          zh: '在子文件夹里的文件夹中：数据集只能有一层子文件夹',
          en: 'is in a folder inside a part: a dataset has parts, parts have none',
        }),
      );
    else tables.push(csvTable(entry));
  }
  if (tables.length === 0 && problems.length === 0) problems.push(problemWith(name, NO_CSV));
  tables.sort((one, other) => (one.source < other.source ? -1 : 1));
  return { tables, problems, close: () => zip.close() };
}

/** Whoever packs a folder gets the folder itself at the top of the zip: it is not a part. */
function withoutOuterFolder({ entries }: ZipArchive): ZipArchive['entries'] {
  const files = entries.filter(({ path }) => !path.split('/').some(isIgnored));
  const [outer] = files[0]?.path.split('/') ?? [];
  const isPacked = files.some(({ path }) => path.split('/').length > 2) || files.length === 1;
  return isPacked && files.every(({ path }) => path.startsWith(`${outer}/`))
    ? files.map((entry) => ({ ...entry, path: entry.path.slice(`${outer}/`.length) }))
    : files;
}

/** Sheets that explain the others; the template has one. */
const EXPLAINS = /^(说明|填写说明|readme|about|explanations?)$/i;

async function openSheets(path: string, limits: ReadLimits): Promise<OpenDataset> {
  const workbook = await openWorkbook(path, { ...limits, totalSize: Math.min(limits.totalSize, limits.workbookSize) });
  return {
    tables: workbook.sheets
      .filter(({ name }) => !EXPLAINS.test(name.trim()))
      .map((sheet) => ({ source: sheet.name, read: (budget) => readRows(sheet, budget) })),
    problems: [],
    close: () => workbook.close(),
  };
}

/** The rows of a sheet under its first one, which is the header; an empty sheet has an empty header. */
async function readRows(sheet: Sheet, budget: Budget): Promise<RowsResult> {
  let header: readonly string[] | null = null;
  const rows: RawRow[] = [];
  try {
    for await (const { row, cells, faults } of sheet.rows()) {
      if (header === null) {
        header = cells;
        const [fault] = faults.values();
        if (fault) {
          const { zh, en } = fault.reason;
          return { reason: { zh: `表头中有一个列名${zh}`, en: `a name of a column ${en}` }, row };
        }
        continue;
      }
      if (faults.size === 0 && cells.every((cell) => cell.trim() === '')) continue;
      const padding = header.length - cells.length;
      const padded = padding > 0 ? [...cells, ...Array.from({ length: padding }, () => '')] : cells;
      if (!budget.take(padded)) break;
      rows.push(faults.size === 0 ? { row, cells: padded } : { row, cells: padded, faults });
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, row: null };
    throw error;
  }
  return { encoding: 'XLSX', header: header ?? [], rows };
}
