import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Reply, type RunningApp, send, startApp } from './startApp.ts';

let app: RunningApp;
let webRoot: string;

beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'liantu-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>链图</title>');
  await writeFile(join(webRoot, 'assets', 'main-a1b2c3.js'), `console.log(1);${' '.repeat(4_000)}`);
  await writeFile(join(webRoot, '.secret'), 'hidden');
  await writeFile(join(webRoot, 'large.bin'), Buffer.alloc(32_000_000));
  app = await startApp({ webRoot });
});

afterAll(async () => {
  await app.close();
  await rm(webRoot, { recursive: true });
});

const BROWSER = { accept: 'text/html,application/xhtml+xml' };
const JSON_BODY = { 'content-type': 'application/json' };

function errorOf(reply: Reply): { code: string; message: string } {
  return JSON.parse(reply.text).error ?? JSON.parse(reply.text).errors[0].extensions;
}

describe('security headers', () => {
  it.each(['/', '/healthz', '/graphql', '/export/gaps.csv', '/nothing', '/explorer/'])('stand on %s', async (path) => {
    const { headers } = await send(app, path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each(['/', '/explorer/', '/nothing'])(
    'let %s run no inline script and load nothing from another host',
    async (path) => {
      const policy = String((await send(app, path)).headers['content-security-policy']);
      const rules = new Map(policy.split(';').map((rule) => [rule.split(' ')[0], rule]));
      expect(rules.get('default-src')).toBe("default-src 'none'");
      expect(rules.get('script-src')).toBe("script-src 'self'");
      expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(policy.match(/unsafe-inline/g)).toHaveLength(1);
      expect(rules.get('style-src')).toContain("'unsafe-inline'");
    },
  );
});

describe('guardHost', () => {
  it.each(['localhost', 'localhost:4000', '127.0.0.1:80', '[::1]:4000', 'LOCALHOST.'])(
    'answers to %s',
    async (host) => {
      expect((await send(app, '/healthz', { headers: { host } })).status).toBe(200);
    },
  );

  it.each(['example.org', 'localhost.example.org', '127.0.0.1.example.org', '127.0.0.1@example.org'])(
    'refuses "%s", the name of nobody here',
    async (host) => {
      const reply = await send(app, '/graphql', { headers: { host } });
      expect(reply.status).toBe(403);
      expect(errorOf(reply).code).toBe('FORBIDDEN');
      expect(reply.text).not.toContain('example.org');
      expect(reply.headers['x-content-type-options']).toBe('nosniff');
    },
  );
});

/** What comes back on a connection that sends just this, once it is closed. */
function talk(server: RunningApp, words: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(words));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
}

describe('guardHost without a name', () => {
  it.each(['GET /graphql HTTP/1.1\r\n', 'GET /graphql HTTP/1.1\r\nhost:\r\n', 'GET /graphql HTTP/1.0\r\n'])(
    'refuses %j, which names no host',
    async (head) => {
      expect(await talk(app, `${head}connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
    },
  );
});

describe('the page', () => {
  it('is asked for again each time, while hashed files are kept', async () => {
    const index = await send(app, '/', { headers: BROWSER });
    expect(index.text).toContain('链图');
    expect(index.headers['cache-control']).toBe('no-cache');
    const asset = await send(app, '/assets/main-a1b2c3.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('answers every view', async () => {
    for (const path of [
      '/regions/140881',
      '/regions/a.b/chains/x?lang=en',
      '/r/永济'.split('永济')[0] + encodeURIComponent('永济'),
    ]) {
      const reply = await send(app, path, { headers: BROWSER });
      expect(reply.status).toBe(200);
      expect(reply.text).toContain('链图');
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
  });

  it('is no answer to a script, a missing asset, an address of the API or a write', async () => {
    for (const [path, headers] of [
      ['/missing.js', { accept: '*/*' }],
      ['/assets/main-old.js', BROWSER],
      ['/export/nothing.csv', BROWSER],
      ['/.secret', { accept: '*/*' }],
    ] as const) {
      const reply = await send(app, path, { headers });
      expect(reply.status).toBe(404);
      expect(errorOf(reply).code).toBe('NOT_FOUND');
    }
    expect((await send(app, '/regions', { method: 'POST', headers: BROWSER })).status).toBe(404);
  });

  it('shows no file outside of its folder', async () => {
    for (const path of [
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/assets/..%2f..%2fpackage.json',
      '/%00',
      '/%c0%af',
    ]) {
      const reply = await send(app, path);
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.text).not.toMatch(/root:|"dependencies"/);
      expect(reply.text).not.toContain(webRoot);
    }
  });

  it('is packed for who takes it so', async () => {
    const reply = await send(app, '/assets/main-a1b2c3.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(reply.body).toString()).toContain('console.log(1);');
  });

  it('says so where it is not built', async () => {
    const bare = await startApp();
    const reply = await send(bare, '/', { headers: BROWSER });
    expect(reply.status).toBe(404);
    expect(errorOf(reply).message).toContain('npm start');
    await bare.close();
  });
});

describe('/graphql', () => {
  it('refuses what a foreign page could send without asking (CSRF)', async () => {
    const query = `?query=${encodeURIComponent('{ __typename }')}`;
    expect((await send(app, `/graphql${query}`)).status).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const reply = await send(app, '/graphql', {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"{ __typename }"}',
      });
      expect(reply.status).toBeGreaterThanOrEqual(400);
      expect(reply.text).not.toContain('"data"');
    }
    const good = await send(app, `/graphql${query}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(JSON.parse(good.text)).toEqual({ data: { __typename: 'Query' } });
  });

  it('refuses a batch', async () => {
    const reply = await send(app, '/graphql', {
      method: 'POST',
      headers: JSON_BODY,
      body: '[{"query":"{ __typename }"}]',
    });
    expect(reply.status).toBe(400);
  });

  it('refuses a body that is too large or no JSON, in the shape of GraphQL', async () => {
    const large = await send(app, '/graphql', {
      method: 'POST',
      headers: JSON_BODY,
      body: `{"query":"${'x'.repeat(262_144)}"}`,
    });
    expect(large.status).toBe(413);
    expect(errorOf(large).code).toBe('BAD_USER_INPUT');
    const broken = await send(app, '/graphql', { method: 'POST', headers: JSON_BODY, body: '{"query":' });
    expect(broken.status).toBe(400);
    expect(errorOf(broken).code).toBe('BAD_USER_INPUT');
    const fits = await send(app, '/graphql', {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ query: '{ __typename }', pad: 'x'.repeat(200_000) }),
    });
    expect(fits.status).toBe(200);
  });
});

describe('limits', () => {
  it('ends a request that never comes to its end, with one sentence', async () => {
    const hasty = await startApp({ limits: { headers: 300, request: 400, check: 50 } });
    for (const part of [
      'GET / HT',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{"que',
    ]) {
      const answer = await talk(hasty, part);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('"code":"BAD_USER_INPUT"');
    }
    await hasty.close();
  });

  it('says in the shape of all errors that something is no HTTP', async () => {
    const answer = await talk(app, 'nonsense\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('this is no HTTP request');
  });

  it('sends away who asks too often, and takes them back a second later', async () => {
    const strict = await startApp({ limits: { requestsASecond: 5 } });
    const replies = await Promise.all(Array.from({ length: 8 }, () => send(strict, '/explorer/settings.js')));
    const away = replies.filter(({ status }) => status === 429);
    expect(away).toHaveLength(3);
    expect(away[0]?.headers['retry-after']).toBe('1');
    expect(away[0] && errorOf(away[0])).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 1 });
    for (let index = 0; index < 10; index += 1) expect((await send(strict, '/healthz')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await send(strict, '/explorer/settings.js')).status).toBe(200);
    await strict.close();
  });
});

describe('a server that is too busy', () => {
  it('sends new requests away, but says that it is alive', async () => {
    const busy = await startApp({ webRoot, limits: { eventLoopDelay: 0.001 } });
    const status = async () => (await send(busy, '/')).status;
    await expect.poll(status, { timeout: 5_000 }).toBe(503);
    const reply = await send(busy, '/graphql');
    expect(errorOf(reply)).toMatchObject({ code: 'UNAVAILABLE', retryAfter: 5 });
    expect(reply.headers['retry-after']).toBe('5');
    expect((await send(busy, '/healthz')).status).toBe(200);
    await busy.close();
  });
});

describe('without a database', () => {
  it('the process is alive and says that it is not ready, within 2 s', async () => {
    expect(JSON.parse((await send(app, '/healthz')).text)).toEqual({ status: 'ok' });
    const start = performance.now();
    const reply = await send(app, '/readyz');
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(reply.status).toBe(503);
    expect(reply.headers['retry-after']).toBe('5');
    expect(errorOf(reply)).toEqual({ code: 'UNAVAILABLE', message: 'the database cannot be reached', retryAfter: 5 });
  });

  it('one that never answers is no ready one either, within 2 s', async () => {
    const waiting = await startApp({ isReady: () => new Promise(() => undefined) });
    const start = performance.now();
    expect((await send(waiting, '/readyz')).status).toBe(503);
    expect(performance.now() - start).toBeLessThan(2_000);
    await waiting.close();
  });

  it('an export is refused within 5 s', async () => {
    const start = performance.now();
    const reply = await send(app, '/export/gaps.json?region=zone');
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(reply.status).toBe(503);
    expect(errorOf(reply).code).toBe('UNAVAILABLE');
    expect(reply.headers['content-disposition']).toBeUndefined();
  });
});

describe('the explorer', () => {
  it('carries the examples in a file, not in the page', async () => {
    const explorer = await startApp({
      examples: [{ name: '缺口', query: '{ gaps(region: "</script>`$1") { totalCount } }' }],
    });
    const page = await send(explorer, '/explorer/');
    expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    const settings = await send(explorer, '/explorer/settings.js');
    expect(settings.headers['content-type']).toContain('text/javascript');
    expect(settings.text).toContain('缺口');
    expect((await send(explorer, '/explorer')).headers.location).toBe('/explorer/');
    expect((await send(explorer, '/explorer/main.js')).status).toBe(200);
    for (const path of ['/explorer/index.html', '/explorer/iframe-sandbox/index.html']) {
      expect((await send(explorer, path, { headers: BROWSER })).status).toBe(404);
    }
    await explorer.close();
  });
});

describe('a client that does not read', () => {
  /** Asks for a file larger than the buffers of a connection, and reads none of it. */
  function stall(server: RunningApp): Promise<{ readonly closed: Promise<void> }> {
    return new Promise((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write('GET /large.bin HTTP/1.1\r\nhost: localhost\r\n\r\n');
        socket.pause();
        const closed = new Promise<void>((done) => socket.once('close', () => done()));
        setTimeout(resolve, 200, { closed });
      });
      socket.on('error', () => undefined);
    });
  }

  it('is let go after a while, and holds up nobody else', async () => {
    const hasty = await startApp({ webRoot, limits: { idle: 400 } });
    const stalled = await Promise.all(Array.from({ length: 20 }, () => stall(hasty)));
    expect((await send(hasty, '/healthz')).status).toBe(200);
    const connections = () =>
      new Promise<number>((resolve, reject) =>
        hasty.server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
      );
    expect(await connections()).toBeGreaterThanOrEqual(stalled.length);
    await expect.poll(connections, { timeout: 5_000 }).toBe(0);
    await hasty.close();
  });

  it('does not keep the server from stopping', async () => {
    const stopping = await startApp({ webRoot, limits: { farewell: 200 } });
    await stall(stopping);
    const start = performance.now();
    await stopping.close();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
