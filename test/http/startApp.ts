import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../server/graph/client.ts';
import { type AppOptions, createApp } from '../../server/http/app.ts';

/** A running server to test, on a port of its own. */
export interface RunningApp {
  readonly port: number;
  readonly address: string;
  readonly server: Server;
  close(): Promise<void>;
}

/** Starts the real app. Without a graph it has a real one whose database nobody runs. */
export async function startApp(options: Partial<AppOptions> = {}): Promise<RunningApp> {
  const graph =
    options.graph ?? openGraph({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'nobody', database: 'neo4j' });
  const app = await createApp({
    graph,
    config: { host: '127.0.0.1' },
    webRoot: '/nonexistent',
    uploads: join(tmpdir(), `liantu-uploads-${process.pid}`),
    isReady: async () => {
      await graph.verify();
      return true;
    },
    logLevel: 'silent',
    ...options,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening app has a port');
  return {
    port: address.port,
    address: `http://127.0.0.1:${address.port}`,
    server: app.server,
    async close() {
      await app.close();
      if (options.graph === undefined) await graph.close();
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly text: string;
}

/** One request with exactly the headers given: unlike fetch it lets the test say the Host, and unpacks nothing. */
export function send(
  app: RunningApp,
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: app.port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
