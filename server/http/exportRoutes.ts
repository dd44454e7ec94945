import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { closest } from 'fastest-levenshtein';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { exportCandidates } from '../service/exports/exportCandidates.ts';
import { exportChainMap } from '../service/exports/exportChainMap.ts';
import { exportGaps } from '../service/exports/exportGaps.ts';
import { exportTargetList } from '../service/exports/exportTargetList.ts';
import type { Language, Table } from '../service/exports/table.ts';
import { EXPORT_QUERIES, parseExportQuery } from './exportQuery.ts';
import { contentDisposition } from './files/contentDisposition.ts';
import { writeCsv } from './files/csv.ts';
import { writeCytoscape } from './files/cytoscape.ts';
import { writeGraphml } from './files/graphml.ts';
import { writeJson, writeMapJson } from './files/json.ts';
import { writeXlsx, XLSX_ROWS } from './files/xlsx.ts';

const TABLE_FORMATS = ['csv', 'xlsx', 'json'] as const;
const MAP_FORMATS = ['json', 'graphml', 'cyjs'] as const;
type TableFormat = (typeof TABLE_FORMATS)[number];
type Format = TableFormat | (typeof MAP_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  cyjs: 'application/json; charset=utf-8',
};

/**
 * Serves the results as files: /export/gaps.{csv,xlsx,json}, /export/candidates.…, /export/target-lists/{id}.… and
 * /export/chain-map.{json,graphml,cyjs}, with the arguments of the API (exportQuery.ts), `lang` (zh, en), and for csv `bom` and
 * `head` (0, 1). `now` stamps them. Rows are written as they are read, never all at once.
 */
export function serveExports(app: FastifyInstance, graph: Graph, now: () => Date): void {
  app.get<FileRoute>('/export/gaps.:format', async ({ params, query }, reply) => {
    const format = requireFormat('gaps', params.format, TABLE_FORMATS);
    const { lang, bom, head, ...args } = parseExportQuery(EXPORT_QUERIES.gaps, query);
    const write = writerOf(format, { lang, bom, head });
    return send(reply, write, await exportGaps(graph, args, now()), 'gaps');
  });

  app.get<FileRoute>('/export/candidates.:format', async ({ params, query }, reply) => {
    const format = requireFormat('candidates', params.format, TABLE_FORMATS);
    const { lang, bom, head, ...args } = parseExportQuery(EXPORT_QUERIES.candidates, query);
    const write = writerOf(format, { lang, bom, head });
    return send(reply, write, await exportCandidates(graph, args, now()), 'candidates');
  });

  app.get<{ Params: { file: string } }>('/export/target-lists/:file', async ({ params, query }, reply) => {
    // From the right: an id may hold dots.
    const [, id = params.file, extension = ''] = /^(.+)\.([^.]*)$/.exec(params.file) ?? [];
    const format = requireFormat(`target-lists/${id}`, extension, TABLE_FORMATS);
    const { lang, bom, head, state } = parseExportQuery(EXPORT_QUERIES['target-lists'], query);
    const write = writerOf(format, { lang, bom, head });
    return send(reply, write, await exportTargetList(graph, { id, state }, now()), 'target-list');
  });

  app.get<FileRoute>('/export/chain-map.:format', async ({ params, query }, reply) => {
    const format = requireFormat('chain-map', params.format, MAP_FORMATS);
    const { lang, ...args } = parseExportQuery(EXPORT_QUERIES['chain-map'], query);
    const map = await exportChainMap(graph, args, now());
    return describe(reply, format, map.title[lang], 'chain-map').send(WRITE_MAP[format](map, lang));
  });
}

const WRITE_MAP = { json: writeMapJson, graphml: writeGraphml, cyjs: writeCytoscape } as const;

interface FileRoute {
  Params: { format: string };
}

function requireFormat<const Known extends Format>(name: string, given: string, known: readonly Known[]): Known {
  const format = known.find((candidate) => candidate === given);
  if (format !== undefined) return format;
  const nearest = `${name}.${closest(given, known)}`;
  throw new DomainError(
    'NOT_FOUND',
    `no file "${name}.${given}"; there is ${known.map((ending) => `${name}.${ending}`).join(', ')}`,
    {
      nearest: [nearest],
    },
  );
}

/** How a table is to be written; made before the rows are looked for, so that a bad manner costs nothing. */
interface Writer {
  readonly format: TableFormat;
  readonly language: Language;
  readonly write: (table: Table) => AsyncIterable<string | Uint8Array>;
}

function writerOf(
  format: TableFormat,
  manner: { readonly lang: Language; readonly bom?: boolean | undefined; readonly head?: boolean | undefined },
): Writer {
  const { lang: language, bom, head } = manner;
  for (const [argument, value] of Object.entries({ bom, head }))
    if (format !== 'csv' && value !== undefined)
      throw new DomainError(
        'BAD_USER_INPUT',
        `${argument} is for csv only: a ${format} always has its head and no byte order mark`,
        { argument },
      );
  switch (format) {
    case 'csv':
      return {
        format,
        language,
        write: (table) => writeCsv(table, { language, bom: bom ?? true, head: head ?? false }),
      };
    case 'xlsx':
      return { format, language, write: (table) => writeXlsx(table, language) };
    case 'json':
      return { format, language, write: (table) => writeJson(table, language) };
    default:
      return format satisfies never;
  }
}

function send(reply: FastifyReply, { format, language, write }: Writer, table: Table, name: string): FastifyReply {
  if (format === 'xlsx' && table.rowCount > XLSX_ROWS)
    throw new DomainError(
      'BAD_USER_INPUT',
      `${table.rowCount} rows are more than a sheet holds (${XLSX_ROWS}): take csv, or filter`,
    );
  const stream = Readable.from(withPauses(write(table)), { objectMode: false });
  return describe(reply, format, table.title[language], name).send(stream);
}

function describe(reply: FastifyReply, format: Format, title: string, name: string): FastifyReply {
  return reply
    .type(MEDIA_TYPES[format])
    .header('cache-control', 'no-store')
    .header('content-disposition', contentDisposition(title, format, name));
}

/** Lets other requests in between the pieces; without it a long file would be written in one go. */
async function* withPauses<T>(pieces: AsyncIterable<T>): AsyncGenerator<T> {
  for await (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}
