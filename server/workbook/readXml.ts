import { SaxesParser } from 'saxes';
import { UnreadableFile } from './unreadableFile.ts';

/** What is told of an XML part; names come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Longest stretch without a tag: a text is held whole until its end. [characters] */
const LONGEST_TEXT = 4_000_000;

const DAMAGED = { zh: '是损坏的工作簿：请打开后重新保存', en: 'is a damaged workbook: open it and save it again' };

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part of a workbook piece by piece; yields after each piece, so that the reader can take what came of it. A document
 * type is refused: it is what entities that grow or call out stand in, and no workbook has one.
 *
 * @throws UnreadableFile where the part is no such XML
 */
export async function* readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const parser = new SaxesParser({ position: false, xmlns: false });
  let quiet = 0;
  parser.on('error', (cause) => {
    throw new UnreadableFile(DAMAGED, { cause });
  });
  parser.on('doctype', () => {
    throw new UnreadableFile({
      zh: '含有文档类型声明，工作簿不会有：不予读取',
      en: 'has a document type in it, as no workbook has: it is not read',
    });
  });
  parser.on('opentag', (tag) => {
    quiet = 0;
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    quiet = 0;
    handler.close?.(localName(tag.name));
  });
  if (handler.text) parser.on('text', handler.text);
  const decoder = new TextDecoder('UTF-8', { fatal: true });
  for await (const chunk of chunks) {
    const text = decodeChunk(decoder, chunk);
    quiet += text.length;
    parser.write(text);
    if (quiet > LONGEST_TEXT + text.length)
      throw new UnreadableFile({
        zh: `含有超过 ${LONGEST_TEXT} 个字符的文本`,
        en: `has a text of over ${LONGEST_TEXT} characters in it`,
      });
    yield;
  }
  parser.close();
  yield;
}

function decodeChunk(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new UnreadableFile(
      {
        zh: '工作簿里的文本不是 UTF-8：请打开后重新保存',
        en: 'is a workbook whose text is not UTF-8: open it and save it again',
      },
      { cause },
    );
  }
}

/** Reads a whole part for what its handler takes of it. */
export async function readWholeXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of readXml(chunks, handler));
}
