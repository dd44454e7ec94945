import { createWriteStream } from 'node:fs';
import { PassThrough, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { checkDataset, type ImportOptions, importDataset } from '../service/importDataset.ts';
import { listImports, undoImport } from '../service/importRecords.ts';
import { writeProblemReport, writeTemplate } from '../service/importWorkbooks.ts';
import { writtenBookmark } from './bookmarks.ts';
import { parseExportQuery } from './exportQuery.ts';
import { contentDisposition } from './files/contentDisposition.ts';
import { readChanges, type Upload, Uploads } from './uploads.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Types of a file that a page elsewhere cannot send without asking first, which we never grant. */
const FILE_TYPES = ['application/octet-stream', 'application/zip', 'application/x-zip-compressed', 'text/csv', XLSX];

const text = z.string({ error: 'is missing or given more than once' });
const who = z.string().trim().min(1, 'is empty').max(100, 'is longer than 100 characters');
const flag = z.enum(['0', '1'], { error: 'must be 0 or 1' }).default('0');
const lang = z.enum(['zh', 'en'], { error: 'must be zh or en' }).default('zh');
const count = (usual: number, most: number) => z.coerce.number().int().min(0).max(most).default(usual);
const SCHEMAS = {
  file: z.strictObject({ name: text, check: flag, by: who.default('script') }),
  upload: z.strictObject({ name: text }),
  language: z.strictObject({ lang }),
  changes: z.strictObject({
    file: z.string().default(''),
    offset: count(0, 10_000_000),
    limit: count(50, 500),
  }),
  history: z.strictObject({ first: count(50, 500), before: count(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) }),
};
const CHOICE = z.strictObject({
  by: who.default('page'),
  same: z.record(z.string(), z.string()).default({}),
});

/**
 * Serves imports: a script sends a file to POST /import (`?check=1` only checks); the page sends it to /import/uploads, looks at what it
 * would do, and then imports it. A file comes as the body, of a type that no foreign page can send; what else is asked comes as JSON.
 */
export async function serveImports(app: FastifyInstance, graph: Graph, folder: string, now: () => Date): Promise<void> {
  const uploads = new Uploads(folder);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    for (const type of FILE_TYPES) scope.addContentTypeParser(type, (_request, body, done) => done(null, body));
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body) || '{}'));
      } catch {
        done(new DomainError('BAD_USER_INPUT', 'the body is no JSON'));
      }
    });
    scope.addHook('onRequest', async (request) => {
      // An import takes longer than an idle connection may.
      request.raw.socket.setTimeout(0);
    });

    scope.get('/import/template.xlsx', async ({ query }, reply) => {
      const { lang: language } = parseExportQuery(SCHEMAS.language, query);
      const title = language === 'zh' ? '链图数据模板' : 'liantu-template';
      return sendWorkbook(reply, writeTemplate(language), title);
    });

    scope.get('/import/history', async ({ query }) => ({
      imports: await listImports(graph, parseExportQuery(SCHEMAS.history, query)),
    }));

    scope.post<{ Params: { number: string } }>('/import/history/:number/undo', async (request) => {
      const { by } = readChoice(request);
      return undoImport(graph, Number(request.params.number), { by, now });
    });

    scope.post('/import', async (request, reply) => {
      const { name, check, by } = parseExportQuery(SCHEMAS.file, request.query);
      const upload = await uploads.add(name, fileOf(request));
      try {
        const options = { name: upload.name, by, now };
        const result =
          check === '1'
            ? await checkDataset(graph, upload.path, options)
            : await importDataset(graph, upload.path, options);
        return await reply.code(result.status === 'refused' ? 422 : 200).send(result);
      } finally {
        await uploads.remove(upload.id);
      }
    });

    scope.post('/import/uploads', async (request) => {
      const { name } = parseExportQuery(SCHEMAS.upload, request.query);
      const upload = await uploads.add(name, fileOf(request));
      return { id: upload.id, name: upload.name, ...(await check(upload, {})) };
    });

    scope.post<ById>('/import/uploads/:id/check', async (request) => {
      const upload = await uploads.get(request.params.id);
      return { id: upload.id, name: upload.name, ...(await check(upload, readChoice(request))) };
    });

    scope.get<ById>('/import/uploads/:id/changes', async ({ params, query }) => {
      const { file, offset, limit } = parseExportQuery(SCHEMAS.changes, query);
      const start = `{"file":${JSON.stringify(file)},`;
      const fits = (line: string): boolean => file === '' || line.startsWith(start);
      const { lines, total } = await readChanges(await uploads.get(params.id), { offset, limit, fits });
      return { total, changes: lines.map((line): unknown => JSON.parse(line)) };
    });

    scope.get<ById>('/import/uploads/:id/problems.xlsx', async ({ params, query }, reply) => {
      const { lang: language } = parseExportQuery(SCHEMAS.language, query);
      const { path, name } = await uploads.get(params.id);
      const report = await writeProblemReport(graph, path, { name, lang: language });
      const title = name.replace(/\.[^.]*$/, '');
      return sendWorkbook(reply, report, language === 'zh' ? `${title}-问题` : `${title}-problems`);
    });

    // Compressed, a line of progress would wait for the next ones.
    scope.post<ById>('/import/uploads/:id/import', { compress: false }, async (request, reply) => {
      const upload = await uploads.get(request.params.id);
      const cancel = new AbortController();
      reply.raw.once('close', () => cancel.abort());
      return sendProgress(request, reply, async (onProgress) => {
        const choice = readChoice(request);
        const options = { ...choice, name: upload.name, now, onProgress, signal: cancel.signal };
        const result = await importDataset(graph, upload.path, options);
        if (result.status === 'imported') await uploads.remove(upload.id);
        return result;
      });
    });

    scope.delete<ById>('/import/uploads/:id', async ({ params }, reply) => {
      await uploads.remove((await uploads.get(params.id)).id);
      return reply.code(204).send();
    });
  });

  /** Checks an upload and keeps what it would change beside it. */
  async function check(upload: Upload, options: ImportOptions) {
    const lines = createWriteStream(upload.changes);
    try {
      return await checkDataset(graph, upload.path, {
        ...options,
        name: upload.name,
        onChange: (change) => lines.write(`${JSON.stringify(change)}\n`),
      });
    } finally {
      await new Promise<void>((resolve) => lines.end(() => resolve()));
    }
  }
}

interface ById {
  Params: { id: string };
}

function fileOf(request: FastifyRequest): Readable {
  if (request.body instanceof Readable) return request.body;
  throw new DomainError('BAD_USER_INPUT', `send the file as the body, of type ${FILE_TYPES.join(', ')}`);
}

function readChoice(request: FastifyRequest): z.output<typeof CHOICE> {
  // Only a body of a type that a foreign page cannot send gets here as an object.
  if (typeof request.body !== 'object' || request.body instanceof Readable)
    throw new DomainError('BAD_USER_INPUT', 'send a body of type application/json: {} at least');
  const parsed = CHOICE.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the body'} ${message}`);
  throw new DomainError('BAD_USER_INPUT', problems.join('; '), { argument: String(parsed.error.issues[0]?.path[0]) });
}

function sendWorkbook(reply: FastifyReply, workbook: AsyncIterable<Uint8Array>, title: string): FastifyReply {
  return reply
    .type(XLSX)
    .header('cache-control', 'no-store')
    .header('content-disposition', contentDisposition(title, 'xlsx', 'liantu'))
    .send(Readable.from(workbook, { objectMode: false }));
}

/** Between two lines of progress. [ms] */
const PACE = 200;

/**
 * Answers with the result as JSON; or, to who accepts application/x-ndjson, with lines: `{"done","total"}` as the work goes on, then
 * `{"result","bookmark"}` (of its headers, the latter would come too early) or `{"error"}`.
 */
async function sendProgress(
  request: FastifyRequest,
  reply: FastifyReply,
  work: (onProgress: (done: number, total: number) => void) => Promise<{ readonly status: string }>,
): Promise<FastifyReply> {
  if (!(request.headers.accept ?? '').includes('application/x-ndjson')) {
    const result = await work(() => undefined);
    return reply.code(result.status === 'refused' ? 422 : 200).send(result);
  }
  const lines = new PassThrough();
  let last = 0;
  work((done, total) => {
    if (Date.now() - last < PACE) return;
    last = Date.now();
    lines.write(`${JSON.stringify({ done, total })}\n`);
  })
    .then((result) => lines.end(`${JSON.stringify({ result, bookmark: writtenBookmark() })}\n`))
    .catch((error: unknown) => lines.end(`${JSON.stringify({ error: explain(error, request) })}\n`));
  return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(lines);
}

function explain(error: unknown, request: FastifyRequest): object {
  if (error instanceof DomainError) return { code: error.code, message: error.message, ...error.details };
  request.log.error(error);
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: `something went wrong in the server; its log has the reason under ${request.id}`,
  };
}
