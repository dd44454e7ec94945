import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportDataset as writeFolder } from '../dataset/export.ts';
import { writeDatasetWorkbook, writeDatasetZip } from '../dataset/exportFiles.ts';
import { type Scope, selectRecords } from '../dataset/selectRecords.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';

export type { Scope };

/** What of the graph is meant by a region or a chain, of which at most one is given. */
export function scopeOf(given: {
  readonly region?: string | undefined;
  readonly chain?: string | undefined;
  readonly template?: boolean | undefined;
}): Scope {
  const { region, chain, template = false } = given;
  if (region !== undefined && chain !== undefined)
    throw new DomainError('BAD_USER_INPUT', 'give a region or a chain, not both', { argument: 'region' });
  if (template && chain === undefined)
    throw new DomainError('BAD_USER_INPUT', 'a template is of a chain: say which', { argument: 'template' });
  if (region !== undefined) return { of: 'region', id: region };
  return chain === undefined ? { of: 'all' } : { of: 'chain', id: chain, isTemplate: template };
}

/**
 * Writes the scope as a dataset that imports back: a workbook where `path` ends in .xlsx, a zip where it ends in .zip, else a folder.
 * Nothing is left behind where it fails. Throws BAD_USER_INPUT where the path is taken.
 */
export async function exportDataset(
  graph: Graph,
  path: string,
  scope: Scope,
): Promise<Readonly<Record<string, number>> | null> {
  const selected = await selectRecords(graph, scope);
  const [, ending] = /\.(xlsx|zip)$/i.exec(path) ?? [];
  if (ending === undefined) return (await writeFolder(graph, path, selected)).files;
  const write = ending.toLowerCase() === 'xlsx' ? writeDatasetWorkbook : writeDatasetZip;
  const target = createWriteStream(path, { flags: 'wx' });
  try {
    await pipeline(write(graph, selected), target);
    return null;
  } catch (error) {
    if (isTaken(error))
      throw new DomainError('BAD_USER_INPUT', `"${basename(path)}" is there already: name a new file`, {
        argument: 'path',
      });
    await rm(path, { force: true });
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
