import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { inject } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { type RunningApp, startApp } from '../http/startApp.ts';
import { launchChromium } from '../support/browser.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy.ts';
import { openWorld } from '../support/worlds.ts';

const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The built page on the real server and a real database that holds one world, in a real Chromium. */
export interface OpenedPage {
  readonly graph: Graph;
  /** The server's way to the database, to be broken. */
  readonly database: TcpProxy;
  readonly app: RunningApp;
  readonly browser: Browser;
  /** What any page complained of in its console, and what it asked other hosts for: both stay empty. */
  readonly complaints: string[];
  /** A page in a context of its own: nothing of earlier pages is kept. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openPage(world: string): Promise<OpenedPage> {
  if (!existsSync(`${WEB_ROOT}/index.html`)) throw new Error('the page is not built: npx vite build');
  const graph = await openWorld(world);
  const settings = inject('database');
  const database = await startTcpProxy(Number(new URL(settings.uri).port));
  const served = openGraph({ ...settings, uri: `bolt://127.0.0.1:${database.port}` });
  const app = await startApp({ graph: served, webRoot: WEB_ROOT });
  const browser = await launchChromium();
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    graph,
    database,
    app,
    browser,
    complaints,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1500, height: 950 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isOwn = request.url().startsWith(app.address) || /^(data|blob):/.test(request.url());
        if (!isOwn) complaints.push(`asks another host: ${request.url()}`);
      });
      watchTraffic(page);
      await page.goto(`${app.address}${path}`);
      await settle(page);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await app.close();
      await served.close();
      await database.close();
      await graph.close();
    },
  };
}

/** Requests of each page that are on their way, and when the last of them came or went. */
const traffic = new WeakMap<Page, { readonly open: Set<Request>; changed: number }>();

function watchTraffic(page: Page): void {
  const own = { open: new Set<Request>(), changed: 0 };
  traffic.set(page, own);
  const note = (change: (request: Request) => void) => (request: Request) => {
    change(request);
    own.changed = performance.now();
  };
  page.on(
    'request',
    note((request) => own.open.add(request)),
  );
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(
      end as 'requestfinished',
      note((request) => own.open.delete(request)),
    );
}

/** Between two requests of one action: a part of the page that is fetched, then what it asks for. [ms] */
const PAUSE = 150;

/** A picture of the page once two in a row are the same. */
export async function takePicture(page: Page): Promise<Buffer> {
  for (let last = await page.screenshot(), tries = 0; ; tries += 1) {
    await sleep(100);
    const now = await page.screenshot();
    if (now.equals(last) || tries === 50) return now;
    last = now;
  }
}

/** Waits until no request has been on its way for a moment and nothing says that it is loading or out of date. */
export async function settle(page: Page): Promise<void> {
  const own = traffic.get(page);
  if (own === undefined) throw new Error('only pages of OpenedPage.open can be waited for');
  const start = performance.now();
  for (;;) {
    await page.waitForFunction(
      () =>
        document.querySelector('main') !== null && document.querySelector('.notice-loading, .notice-stale') === null,
    );
    // What the page still has to draw comes first.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
    const quiet = performance.now() - Math.max(own.changed, start);
    if (own.open.size === 0 && quiet >= PAUSE) return;
    if (performance.now() - start > 30_000)
      throw new Error(`still waiting for ${[...own.open].map((request) => request.url()).join(', ')}`);
    await sleep(own.open.size === 0 ? PAUSE - quiet + 1 : 20);
  }
}
