import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Graph } from '../../server/graph/client.ts';
import { type RunningApp, startApp } from '../http/startApp.ts';
import { launchChromium } from '../support/browser.ts';
import { openWorld } from '../support/worlds.ts';

const WEB_ROOT = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** The built page on the real server and a real database that holds one world, in a real Chromium. */
export interface OpenedPage {
  readonly graph: Graph;
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
  const app = await startApp({ graph, webRoot: WEB_ROOT });
  const browser = await launchChromium();
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    graph,
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
      await page.goto(`${app.address}${path}`);
      await settle(page);
      return page;
    },
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await app.close();
      await graph.close();
    },
  };
}

/** Waits until no request is on its way and nothing says that it is loading or out of date. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('main') !== null && document.querySelector('.notice-loading, .notice-stale') === null,
  );
}
