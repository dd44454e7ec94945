import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { pino } from 'pino';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { followBookmarks } from './bookmarks.ts';
import { followClients } from './client.ts';
import { serveDatasets } from './datasetRoutes.ts';
import { replyWithError, TooManyRequests } from './errorReply.ts';
import { type ExampleQuery, serveExplorer } from './explorer.ts';
import { serveExports } from './exportRoutes.ts';
import { serveGraphql } from './graphqlRoute.ts';
import { serveHealth } from './health.ts';
import { guardHost } from './hostGuard.ts';
import { serveImports } from './importRoutes.ts';
import { LIMITS } from './limits.ts';
import { servePage } from './page.ts';
import { watchReadiness } from './readiness.ts';
import { refuseConnection } from './refuseConnection.ts';
import { PERMISSIONS_POLICY, SECURITY_HEADERS } from './securityHeaders.ts';
import { watchGraph } from './watchedGraph.ts';

export interface AppOptions {
  readonly graph: Graph;
  /** `host` is the one name beside those of loopback that the server answers to. */
  readonly config: { readonly host: string };
  /** Folder of the built page. */
  readonly webRoot: string;
  /** Folder where uploaded files wait; made when missing. */
  readonly uploads: string;
  /** Resolves to whether the database answers; may throw or hang, which are a no. */
  readonly isReady: () => Promise<boolean>;
  /** What it asks itself when it listens, of the graph that users ask; until that has ended, well or not, it serves, but is not ready. */
  readonly warmUp?: (graph: Graph) => Promise<void>;
  /** Queries that the explorer opens with. */
  readonly examples?: readonly ExampleQuery[];
  /** What stamps the files; the clock of the machine where none is given. */
  readonly now?: () => Date;
  readonly limits?: Partial<typeof LIMITS>;
  /** Least level of what is logged, on stderr. */
  readonly logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/**
 * The whole edge of Liantu, not yet listening: GraphQL at /graphql, its explorer at /explorer/, files at /export/…, imports at /import/…, health at
 * /healthz and /readyz, the page everywhere else. Every reply has the security headers; every error has one shape
 * (errorReply.ts); every query on a database that is gone ends as UNAVAILABLE within 5 s. `close()` ends what runs, then stops.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const limits = { ...LIMITS, ...options.limits };
  const readiness = watchReadiness(options.isReady);
  const graph = watchGraph(options.graph, readiness);
  const app = listener(limits, options.logLevel ?? 'warn');

  app.setErrorHandler(replyWithError);
  await app.register(helmet, SECURITY_HEADERS);
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', PERMISSIONS_POLICY);
  });
  app.addHook('onRequest', guardHost(options.config.host));
  await app.register(rateLimit, {
    max: limits.requestsASecond,
    timeWindow: 1_000,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { max, ttl }) => new TooManyRequests(max, Math.ceil(ttl / 1_000)),
  });
  await app.register(underPressure, {
    maxEventLoopDelay: limits.eventLoopDelay,
    pressureHandler: async (request) => {
      if (request.url === '/healthz') return;
      throw new DomainError('UNAVAILABLE', 'the server is too busy', { retryAfter: 5 });
    },
  });
  // The default quality of brotli (11) takes seconds for what 4 does in milliseconds.
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });

  app.addHook('preClose', async () => {
    // Who reads slowly does not keep the program from ending.
    setTimeout(() => app.server.closeAllConnections(), limits.farewell).unref();
  });

  followClients(app);
  followBookmarks(app);
  serveHealth(app, readiness, followWarmUp(app, graph, options.warmUp));
  await serveGraphql(app, graph);
  const now = options.now ?? (() => new Date());
  serveExports(app, graph, now);
  serveDatasets(app, graph);
  await serveImports(app, graph, options.uploads, now);
  await serveExplorer(app, options.examples ?? []);
  await servePage(app, options.webRoot);
  return app;
}

/** Warms up once the app listens. Returns whether that has ended, or was not asked for. */
function followWarmUp(app: FastifyInstance, graph: Graph, warmUp: AppOptions['warmUp']): () => boolean {
  let isWarm = warmUp === undefined;
  app.addHook('onListen', async () => {
    // Not awaited: it serves meanwhile. Its failing harms nobody: the same questions, asked by a user, say what is wrong.
    void warmUp?.(graph)
      .catch(() => undefined)
      .then(() => {
        isWarm = true;
      });
  });
  return () => isWarm;
}

/** The bare server with its limits of time and size, and a log that is quiet unless something is wrong. */
function listener(limits: typeof LIMITS, level: string): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = pino({ level, base: null }, pino.destination(2));
  return Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    requestTimeout: limits.request,
    connectionTimeout: limits.idle,
    keepAliveTimeout: limits.keepAlive,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 2_000 },
    // A request without a Host goes on to the guard, which refuses it as all our refusals are.
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.check, requireHostHeader: false },
    frameworkErrors: replyWithError,
    clientErrorHandler: refuseConnection,
  });
}
