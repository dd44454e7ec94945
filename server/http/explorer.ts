import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { RenderOptions } from 'altair-static';
import type { FastifyInstance } from 'fastify';
import { EXPLORER_POLICY } from './securityHeaders.ts';

/** A query to try: the name of its tab, and its text. */
export interface ExampleQuery {
  readonly name: string;
  readonly query: string;
  /** JSON */
  readonly variables?: string;
}

/** Where the package keeps its page; it says so itself, but not without being loaded. */
const DIST = join(dirname(createRequire(import.meta.url).resolve('altair-static')), 'dist');
/** What Altair is not to have: its sandbox frames and its own index, which would load without our settings. */
const HELD_BACK = /^\/(iframe-sandbox(\/|$)|index\.html$)/;

/**
 * Serves Altair, the explorer of the API, at /explorer/ with the examples as its tabs. All of it comes from here: accounts,
 * notices of updates and plug-ins, which would call other hosts, are off, and the policy of the page would not let them.
 */
export async function serveExplorer(app: FastifyInstance, examples: readonly ExampleQuery[]): Promise<void> {
  const options = {
    baseURL: '/explorer/',
    initialWindows: examples.map(({ name, query, variables = '{}' }) => ({
      initialName: name,
      initialQuery: query,
      initialVariables: variables,
    })),
    disableAccount: true,
    preserveState: false,
    instanceStorageNamespace: 'liantu_',
    initialSettings: {
      language: 'zh-CN',
      theme: 'system',
      'plugin.list': [],
      'alert.disableUpdateNotification': true,
      'banners.disable': true,
      disablePushNotification: true,
      enableExperimental: false,
      // The documentation beside the queries is that of the running server.
      'schema.reloadOnStart': true,
    },
    serveInitialOptionsInSeperateRequest: 'settings.js',
  } satisfies RenderOptions;
  const script = settingsScript(options);

  await app.register(async (scope) => {
    scope.get('/explorer', (_request, reply) => reply.redirect('/explorer/', 308));
    scope.get(
      '/explorer/',
      { helmet: { contentSecurityPolicy: { useDefaults: false, directives: EXPLORER_POLICY } } },
      async (_request, reply) => {
        // What it checks its settings by takes 6 MB, and few ask for the page.
        const { renderAltair } = await import('altair-static');
        return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(renderAltair(options));
      },
    );
    scope.get('/explorer/settings.js', (_request, reply) =>
      reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(script),
    );
    await scope.register(fastifyStatic, {
      root: DIST,
      prefix: '/explorer/',
      decorateReply: false,
      index: false,
      cacheControl: true,
      maxAge: '1h',
      allowedPath: (path) => !HELD_BACK.test(path),
    });
  });
}

/** The script that starts Altair. It takes whole addresses only, and only the browser knows by which name it came here. */
function settingsScript(options: RenderOptions): string {
  return [
    `const options = ${JSON.stringify(options)};`,
    "const endpointURL = new URL('/graphql', location.href).href;",
    'for (const each of [options, ...options.initialWindows]) each.endpointURL = endpointURL;',
    'AltairGraphQL.init(options);',
    '',
  ].join('\n');
}
