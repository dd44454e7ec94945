import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../value.ts';

/** Parts the items of a list; no id and no citation can hold it. */
export const LIST_DELIMITER = '\u001f';
/** Text kept before it is written. [characters] */
const BUFFER = 1_000_000;

export type PropertyType = 'string' | 'string[]' | 'long' | 'double';
export interface ImportColumn {
  readonly property: string;
  readonly type: PropertyType;
}

/** What an offline import is to read. */
export interface ImportInput {
  /** Label and path, in the order of the nodes' numbers. */
  readonly nodes: readonly (readonly [label: string, path: string])[];
  readonly relations: readonly (readonly [type: string, path: string])[];
  /** Those of these files in which a value spans lines. */
  readonly multiline: readonly string[];
  readonly nodeCount: number;
  readonly relationCount: number;
}

/**
 * The files of an offline import (`neo4j-admin database import full`, ids being numbers of nodes): each with a header of its own.
 * Text is always in quotes, so that an empty one differs from none.
 */
export class ImportFiles {
  readonly #folder: string;
  readonly #nodes: [string, ImportFile][] = [];
  readonly #relations: [string, ImportFile][] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A file of nodes of one label; its numbers are above those of the files before it. */
  nodes(label: string, columns: readonly ImportColumn[]): ImportFile {
    return this.#add(this.#nodes, label, [':ID'], columns);
  }

  /** A file of relations of one type. */
  relations(type: string, columns: readonly ImportColumn[]): ImportFile {
    return this.#add(this.#relations, type, [':START_ID', ':END_ID'], columns);
  }

  #add(
    files: [string, ImportFile][],
    name: string,
    ids: readonly string[],
    columns: readonly ImportColumn[],
  ): ImportFile {
    const count = this.#nodes.length + this.#relations.length;
    const file = new ImportFile(join(this.#folder, `${count}-${name}.csv`), ids, columns);
    files.push([name, file]);
    return file;
  }

  /** Nothing is written afterwards. Files without a record are left out. */
  close(): ImportInput {
    const all = [...this.#nodes, ...this.#relations].map(([, file]) => file);
    for (const file of all) file.close();
    const filled = (files: readonly (readonly [string, ImportFile])[]) => files.filter(([, { count }]) => count > 0);
    const [nodes, relations] = [filled(this.#nodes), filled(this.#relations)];
    const sum = (files: typeof nodes) => files.reduce((total, [, { count }]) => total + count, 0);
    return {
      nodes: nodes.map(([label, { path }]) => [label, path]),
      relations: relations.map(([type, { path }]) => [type, path]),
      multiline: all.filter(({ isMultiline }) => isMultiline).map(({ path }) => path),
      nodeCount: sum(nodes),
      relationCount: sum(relations),
    };
  }
}

/** One file; written in large pieces, since millions of small writes cost more than all else. */
export class ImportFile {
  readonly path: string;
  readonly #columns: readonly ImportColumn[];
  readonly #header: string;
  readonly #fd: number;
  #text: string;
  count = 0;
  isMultiline = false;

  constructor(path: string, ids: readonly string[], columns: readonly ImportColumn[]) {
    this.path = path;
    this.#columns = columns;
    this.#header = `${[...ids, ...columns.map(({ property, type }) => `${property}:${type}`)].join(',')}\n`;
    this.#fd = openSync(path, 'w', 0o600);
    this.#text = this.#header;
  }

  /** Writes a node by its number, or a relation by those of its ends (`1,2`). */
  write(ids: string, properties: Readonly<Record<string, Value | null>> = {}): void {
    let line = ids;
    for (const { property } of this.#columns) line += `,${this.#cell(properties[property])}`;
    this.#text += `${line}\n`;
    this.count += 1;
    if (this.#text.length > BUFFER) this.#flush();
  }

  #cell(value: Value | null | undefined): string {
    if (value === null || value === undefined) return '';
    if (typeof value === 'number') return String(value);
    const text = typeof value === 'string' ? value : value.join(LIST_DELIMITER);
    if (/[\r\n]/.test(text)) this.isMultiline = true;
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
  }

  /** Takes back all that was written. */
  restart(): void {
    ftruncateSync(this.#fd, 0);
    this.#position = 0;
    this.#text = this.#header;
    this.count = 0;
    this.isMultiline = false;
  }

  #position = 0;
  #flush(): void {
    const bytes = Buffer.from(this.#text);
    for (let done = 0; done < bytes.length; ) {
      const written = writeSync(this.#fd, bytes, done, bytes.length - done, this.#position);
      done += written;
      this.#position += written;
    }
    this.#text = '';
  }

  close(): void {
    this.#flush();
    closeSync(this.#fd);
  }
}
