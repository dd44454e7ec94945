import type { Readable } from 'node:stream';
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import { UnreadableFile } from './unreadableFile.ts';

/** One file inside a zip; it can be read more than once. */
export interface ZipEntry {
  /** With `/`, never leaving the archive. */
  readonly path: string;
  /** As declared; reading more than that fails. [bytes] */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface ZipLimits {
  /** All files together, unpacked. [bytes] */
  readonly totalSize: number;
  /** [files] */
  readonly entries: number;
}

export interface ZipArchive {
  /** The files, folders left out, in the order of the archive. */
  readonly entries: readonly ZipEntry[];
  close(): void;
}

/** Tables and sheets shrink to a tenth, seldom to a fiftieth; deflate reaches a thousandth with nothing but repetition. */
const MOST_SHRUNK = 200;
/** Small files may shrink as they like. [bytes] */
const SMALL = 16 * 2 ** 20;

/**
 * Opens a zip and looks through its directory before anything is unpacked.
 *
 * @throws UnreadableFile where it is damaged, encrypted or beyond the limits, and where an entry leaves the folder, is a link, or is
 *   there twice
 */
export async function openZip(path: string, limits: ZipLimits): Promise<ZipArchive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false }).catch(damaged);
  try {
    if (zip.entryCount > limits.entries)
      throw new UnreadableFile({
        zh: `有 ${zip.entryCount} 个条目，最多读取 ${limits.entries} 个`,
        en: `has ${zip.entryCount} entries, at most ${limits.entries} are read`,
      });
    const entries: ZipEntry[] = [];
    const seen = new Set<string>();
    let total = 0;
    for (const entry of await listEntries(zip)) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      total += entry.uncompressedSize;
      refuseEntry(entry, name, seen);
      if (total > limits.totalSize)
        throw new UnreadableFile({
          zh: `解压后超过 ${limits.totalSize} 字节，最多读取这么多`,
          en: `unpacks to more than ${limits.totalSize} bytes, which is the most that is read`,
        });
      entries.push({ path: name, size: entry.uncompressedSize, open: () => unpack(zip, entry) });
    }
    return { entries, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function damaged(cause: unknown): never {
  throw new UnreadableFile(
    { zh: '不是 zip，或已损坏：请重新打包', en: 'is no zip, or a damaged one: pack it again' },
    { cause },
  );
}

async function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (cause) => {
      try {
        damaged(cause);
      } catch (error) {
        reject(error);
      }
    });
    zip.readEntry();
  });
}

/** Flag bits of an entry (APPNOTE 4.4.4). */
const NAMED_IN_UTF8 = 0x800;
/** Extra field that repeats the name in UTF-8 (Info-ZIP). */
const UNICODE_PATH = 0x7075;

/** Zips of the Chinese Windows name their entries in GB18030 and do not say so; those of macOS in UTF-8, and do not either. */
function nameOf(entry: Entry): string {
  const raw = Buffer.from(entry.fileNameRaw);
  const name = (
    entry.extraFields.some(({ id }) => id === UNICODE_PATH)
      ? getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
      : (decode('UTF-8', raw) ?? (entry.generalPurposeBitFlag & NAMED_IN_UTF8 ? null : decode('GB18030', raw)) ?? '')
  ).replaceAll('\\', '/');
  if (name === '')
    throw new UnreadableFile({
      zh: '有一个条目的名称按 UTF-8 和 GB18030 都读不出',
      en: 'has an entry whose name can be read neither as UTF-8 nor as GB18030',
    });
  const fault = validateFileName(name);
  if (fault !== null)
    throw new UnreadableFile({
      zh: `有一个条目指向文件夹之外：${JSON.stringify(name)}`,
      en: `has an entry that leaves the folder: ${JSON.stringify(name)}`,
    });
  return name;
}

function decode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseEntry(entry: Entry, name: string, seen: Set<string>): void {
  const which = JSON.stringify(name);
  if (entry.isEncrypted())
    throw new UnreadableFile({
      zh: `已加密（${which}）：请不设密码重新打包`,
      en: `is encrypted (${which}): pack it without a password`,
    });
  if (!entry.canDecodeFileData())
    throw new UnreadableFile({
      zh: `打包方式无法读取（${which}）：请打包成普通 zip`,
      en: `is packed in a way that is not read (${which}): pack it as a plain zip`,
    });
  if (isLink(entry))
    throw new UnreadableFile({
      zh: `含有链接（${which}）：请放入文件本身`,
      en: `has a link in it (${which}): put the file itself there`,
    });
  if (seen.has(name))
    throw new UnreadableFile({ zh: `有两个条目同名：${which}`, en: `has two entries of one name: ${which}` });
  seen.add(name);
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_SHRUNK)
    throw new UnreadableFile({
      zh: `有一个条目解压后超过原大小的 ${MOST_SHRUNK} 倍（${which}），表格不会这样`,
      en: `has an entry that unpacks to more than ${MOST_SHRUNK} times its size (${which}), as no table does`,
    });
}

/** The type of a Unix file stands in the upper half of the attributes. */
const UNIX_TYPE = 0o170000;
const UNIX_LINK = 0o120000;

function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & UNIX_TYPE) === UNIX_LINK;
}

/** The content of an entry; fails where it is longer or shorter than the directory says. */
async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream: Readable = await zip.openReadStreamPromise(entry).catch(damaged);
  try {
    for await (const chunk of stream) yield chunk;
  } catch (error) {
    damaged(error);
  } finally {
    stream.destroy();
  }
}
