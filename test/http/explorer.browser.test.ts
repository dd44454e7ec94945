import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { launchChromium } from '../support/browser.ts';
import { openWorld } from './openWorld.ts';
import { type RunningApp, startApp } from './startApp.ts';

let graph: Graph;
let app: RunningApp;
let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  ({ graph } = await openWorld('battery'));
  app = await startApp({
    graph,
    examples: [
      { name: '区域', query: '{ regions { totalCount } }' },
      { name: '缺口', query: 'query ($r: ID!) { gaps(region: $r) { totalCount } }', variables: '{ "r": "zone" }' },
    ],
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${app.address}/explorer`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await app.close();
  await graph.close();
});

describe('the explorer in a browser', () => {
  it('opens with the examples and answers one from the graph', async () => {
    await page.getByText('区域', { exact: true }).first().waitFor();
    await page.getByText('缺口', { exact: true }).first().click();
    // Read on its way: the browser keeps no body once the page has taken it.
    const answers: string[] = [];
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch();
      if ((route.request().postData() ?? '').includes('gaps(region')) answers.push(await response.text());
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: '发送请求' }).click();
    await expect
      .poll(() => answers.map((answer) => JSON.parse(answer)), { timeout: 30_000 })
      .toEqual([{ data: { gaps: { totalCount: 3 } } }]);
    await page.unroute('**/graphql');
  });

  it('reads the documentation from the server', async () => {
    await page.goto('about:blank');
    const read = page.waitForResponse((response) => (response.request().postData() ?? '').includes('__schema'));
    await page.goto(`${app.address}/explorer/`);
    // The browser may have dropped the body already: what was asked is asked once more.
    const asked = (await read).request();
    expect((await read).status()).toBe(200);
    const again = await fetch(asked.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: asked.postData(),
    });
    expect(await again.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('has asked no other host for anything, and its policy had nothing to stop', async () => {
    await page.waitForTimeout(1_000);
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(app.address))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('could call no other host if it tried', async () => {
    const call = page.evaluate(() =>
      fetch('http://127.0.0.2:9/').then(
        () => 'called',
        () => 'stopped',
      ),
    );
    expect(await call).toBe('stopped');
    expect(complaints.join()).toContain('connect-src');
  });
});
