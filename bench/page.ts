import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from '../server/build.mjs';
import { startEmbedded } from '../server/database/embedded.ts';
import { openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { createApp } from '../server/http/app.ts';
import { launchChromium } from '../test/support/browser.ts';
import { generateChain } from '../test/support/generateChain.ts';
import { generateWorld, missingLink, ZONE } from '../test/support/generateWorld.ts';
import { importWorld } from '../test/support/world.ts';
import { layoutChain } from '../web/model/layout/layoutChain.ts';
import { describeMachine } from './measure.ts';

/**
 * `npm run bench:page`: the page in a real Chromium on generated chains of 60, 300 and 470 links (470 are 2,036 graph elements) and
 * on a table of 10,000 candidates, against the targets of the explorer's design.
 */
const SIZES = [60, 300, 470];
const ROWS = 10_000;
const ROUNDS = 5;

/** One measured thing. `worst` where a single bad case matters as much as the usual one. */
interface Row {
  readonly what: string;
  readonly usual: string;
  readonly worst: string;
  readonly target: string;
}

const rows: Row[] = [];
const root = process.cwd();
await build(root, 'page', { report: (step) => console.error(step) });
const dataDir = await mkdtemp(join(tmpdir(), 'liantu-bench-'));
const database = await startEmbedded({ dataDir, report: (step) => console.error(step) });
const graph = openGraph(database);
const browser = await launchChromium();
try {
  await migrate(graph);
  await importWorld(graph, generateWorld(SIZES, ROWS));
  const app = await createApp({
    graph,
    config: { host: '127.0.0.1' },
    webRoot: join(root, 'dist/web'),
    uploads: join(dataDir, 'uploads'),
    isReady: async () => true,
    logLevel: 'silent',
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening app has a port');
  const site = `http://127.0.0.1:${address.port}`;
  for (const size of [60, 120, 300]) layoutTime(size);
  await bundle(browser, site);
  await opening(browser, site, 60, '1,000 ms');
  await opening(browser, site, 300, '2,000 ms');
  for (const size of [60, 300]) await interactions(browser, site, size);
  await frames(browser, site, 300, '≥ 30');
  await frames(browser, site, 470, '≥ 20');
  await table(browser, site);
  await app.close();
  console.log(`${describeMachine()}\n\n| what | usual | worst | target |\n| --- | ---: | ---: | ---: |`);
  for (const { what, usual, worst, target } of rows) console.log(`| ${what} | ${usual} | ${worst} | ${target} |`);
} finally {
  await browser.close();
  await graph.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function addTimes(what: string, times: readonly number[], target: string): void {
  const say = (time: number): string => `${Math.round(time)} ms`;
  rows.push({ what, usual: say(median(times)), worst: say(Math.max(...times)), target });
}

function layoutTime(size: number): void {
  const chain = generateChain(size, 7);
  const once = (): number => {
    const before = process.cpuUsage();
    layoutChain(chain.links, chain.flows);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const times = Array.from({ length: 25 }, once);
  addTimes(
    `layout of ${size} links, processor time (the first is cold, hence the worst)`,
    times,
    size === 300 ? '50 ms' : '',
  );
}

/** What a first visit loads, from what the browser really asked for. */
async function bundle(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) loaded.add(pathname);
  });
  const weigh = (): string => {
    const bytes = [...loaded].map((path) => gzipSync(readFileSync(join(root, 'dist/web', path))).length);
    return `${Math.round(bytes.reduce((sum, size) => sum + size, 0) / 1000)} kB`;
  };
  // The map's code is fetched when the first view already stands.
  await page.route('**/MapPage-*.js', (route) => route.abort());
  await page.goto(`${site}/?region=${ZONE}`);
  await settle(page);
  await page.unroute('**/MapPage-*.js');
  rows.push({ what: 'JavaScript of the first view, gzip', usual: weigh(), worst: '', target: '250 kB' });
  await page.goto(`${site}/map?region=${ZONE}&chain=chain60`);
  await settle(page);
  rows.push({ what: 'JavaScript with the map, gzip', usual: weigh(), worst: '', target: '' });
  const assets = readdirSync(join(root, 'dist/web/assets')).filter((name) => name.endsWith('.js'));
  loaded.clear();
  for (const name of assets) loaded.add(`assets/${name}`);
  rows.push({ what: 'JavaScript of all views, gzip', usual: weigh(), worst: '', target: '' });
  await page.close();
}

/** From the click on a chain, a moment after the page was opened with nothing in the cache, to the map's answer to an arrow key. */
async function opening(browser: Browser, site: string, size: number, target: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await open(browser, `${site}/coverage?region=${ZONE}`);
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('MapPage')),
    );
    times.push(
      await page.evaluate(async (name) => {
        const link = [...document.querySelectorAll<HTMLElement>('main table a')].find(
          (one) => one.textContent === name,
        );
        if (!link) throw new Error(`no chain ${name} in the table`);
        const start = performance.now();
        link.click();
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (;;) {
          const map = document.querySelector<HTMLElement>('[role=application]');
          const said = document.querySelector('.map-page > [role=status]')?.textContent ?? '';
          if (said !== '') return performance.now() - start;
          map?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
          await frame();
        }
      }, `${size} 环节产业链`),
    );
    await page.context().close();
  }
  addTimes(`from the click to a map of ${size} links that answers a key`, times, target);
}

/** What people do on a map, from the input to the next paint (Event Timing, in steps of 8 ms; what is under 16 ms is not listed). */
async function interactions(browser: Browser, site: string, size: number): Promise<void> {
  const page = await open(browser, `${site}/map?region=${ZONE}&chain=chain${size}`);
  await watchEvents(page);
  const panel = page.getByRole('complementary');
  const act = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await takeEvents(page);
      await work();
      await settle(page);
      times.push(Math.max(...(await takeEvents(page)), 0));
    }
    addTimes(`${size} links: ${what}`, times, '100 ms');
  };
  await act('choose a gap, and close it', async () => {
    await panel.locator('.gaps button').first().click();
    await settle(page);
    await panel.getByRole('button', { name: '关闭' }).click();
  });
  await page.getByRole('application').focus();
  await act('three arrow keys', async () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  });
  await act('filter by status, and back', async () => {
    await page.getByRole('group', { name: '按状态筛选' }).getByText('缺失').first().click();
    await page.getByRole('group', { name: '按状态筛选' }).getByText('缺失').first().click();
  });
  await page.getByText('调整缺口权重').click();
  await act('move a weight', async () => {
    await page.getByRole('slider').first().press('ArrowLeft');
  });
  await panel.locator('.gaps button').first().click();
  await settle(page);
  await act('suppose a link landed, or take it back', () => page.locator('.panel .tags button').last().click());
  await page.context().close();
}

/** Frames while the map is dragged and zoomed for two seconds each. */
async function frames(browser: Browser, site: string, size: number, target: string): Promise<void> {
  const page = await open(browser, `${site}/map?region=${ZONE}&chain=chain${size}&all=1`);
  const box = await page.locator('.graph-canvas').boundingBox();
  if (!box) throw new Error('the map has no place');
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 12];
  const count = async (what: string, step: (i: number) => Promise<void>): Promise<void> => {
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      const tick = (now: number): void => {
        seen.push(now);
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    const end = performance.now() + 2_000;
    for (let i = 0; performance.now() < end; i += 1) await step(i);
    const times = await page.evaluate(() => (window as unknown as { readonly seen: readonly number[] }).seen);
    const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
    const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
    rows.push({
      what: `${what}, ${size} links [frames/s; longest frame]`,
      usual: (gaps.length / seconds).toFixed(0),
      worst: `${Math.round(Math.max(...gaps))} ms`,
      target,
    });
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await count('drag', (i) => page.mouse.move(x + 120 * Math.sin(i / 6), y - 60 + 60 * Math.cos(i / 6)));
  await page.mouse.up();
  await page.mouse.move(x, y - box.height / 2);
  await count('zoom', (i) => page.mouse.wheel(0, i % 40 < 20 ? -60 : 60));
  await page.context().close();
}

/** All rows of a table of candidates, scrolled a screen a frame; a frame is blank where a row that is in sight is not there. */
async function table(browser: Browser, site: string): Promise<void> {
  const page = await open(browser, `${site}/candidates?region=${ZONE}&link=${missingLink(SIZES[0] ?? 0)}`);
  const start = performance.now();
  await page.getByRole('button', { name: '全部读取' }).click();
  await page.waitForFunction(
    (count) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === String(count + 1),
    ROWS,
    { timeout: 120_000 },
  );
  rows.push({
    what: `load all ${ROWS.toLocaleString('en')} candidates`,
    usual: `${((performance.now() - start) / 1000).toFixed(1)} s`,
    worst: '',
    target: '',
  });
  const { blank, seen, longest, seconds } = await page.evaluate(async () => {
    const grid = document.querySelector<HTMLElement>('[role=grid]');
    const head = grid?.querySelector<HTMLElement>('.vtable-head');
    if (!grid || !head) throw new Error('no table');
    const { height } = grid.getBoundingClientRect();
    let [blank, longest] = [0, 0];
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    let last = await frame();
    const start = last;
    let seen = 0;
    for (; seen < 240; seen += 1) {
      grid.scrollTop += height;
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
      const { left, top, bottom } = grid.getBoundingClientRect();
      const at = (y: number) => document.elementFromPoint(left + 40, y)?.closest('.vtable-row') !== null;
      if (!at(top + head.offsetHeight + 20) || !at(bottom - 20) || !at((top + bottom) / 2)) blank += 1;
    }
    return { blank, seen, longest, seconds: (last - start) / 1000 };
  });
  rows.push({
    what: `scroll ${ROWS.toLocaleString('en')} rows a screen a frame [frames/s; longest frame]`,
    usual: (seen / seconds).toFixed(0),
    worst: `${Math.round(longest)} ms`,
    target: '',
  });
  rows.push({ what: `of these ${seen} frames blank`, usual: String(blank), worst: '', target: '0' });
  await watchEvents(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await takeEvents(page);
    await page.locator('.vtable-sort').nth(1).click();
    await page.waitForTimeout(200);
    times.push(Math.max(...(await takeEvents(page)), 0));
  }
  addTimes(`sort ${ROWS.toLocaleString('en')} rows`, times, '100 ms');
  await page.context().close();
}

async function open(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // tsx puts calls of this helper into the functions that are run in the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await page.goto(url);
  await settle(page);
  return page;
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('main') !== null && document.querySelector('.notice-loading, .notice-stale') === null,
  );
}

async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(window, { durations });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    });
    // 16 ms is the least that browsers take; the standard's types do not know the option.
    observer.observe(Object.assign({ type: 'event' }, { durationThreshold: 16 }));
  });
}

/** Durations of the events since the last time. [ms] */
async function takeEvents(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return (window as unknown as { readonly durations: number[] }).durations.splice(0);
  });
}
