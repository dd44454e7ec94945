import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openPage, settle } from './openPage.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = {
  start: '/?region=zone',
  coverage: '/coverage?region=zone',
  'coverage below': '/coverage?region=cn&chain=battery',
  map: '/map?region=zone&chain=battery',
  'map with a link': '/map?region=zone&chain=battery&link=anode',
  outline: '/map?region=zone&chain=battery&form=outline&open=cathode',
  comparison: '/map?region=zone&chain=battery&compare=hill',
  candidates: '/candidates?region=zone&link=anode',
  lists: '/lists?region=zone',
  firm: '/firm?firm=cathode-a&region=zone',
  dossier: '/dossier?region=zone',
  batches: '/dossier?region=zone&section=batches',
  import: '/import?region=zone',
  paths: '/paths?region=zone&firm=anode-b',
  sheet: '/sheet?region=zone&chain=battery',
} as const;

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage('battery');
}, 180_000);
afterAll(() => opened.close());

/** What axe finds, in the page's own world so that the policy of the page need not allow it. */
async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      (one) => `${one.id}: ${one.nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`).join(' | ')}`,
    );
  });
}

/** As it is, then as the system turns dark: without a theme of its own the page follows it. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const isDark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(isDark).toContain(colorScheme);
    expect(await axe(page)).toEqual([]);
  }
}

describe('every view', () => {
  it.each(Object.entries(VIEWS))('has nothing that axe finds, and fits 360 px in English: %s', async (_name, path) => {
    const page = await opened.open(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      const address = new URL(location.href);
      address.searchParams.set('lang', 'en');
      history.replaceState(history.state, '', address);
      window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    });
    await page.locator('html[lang=en]').waitFor();
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  it.each([
    ['refused', 'id,name,kind\na,A,frim\n', '1 处问题'],
    ['accepted', '编号,名称\ncathode-a,改名\nother,正极丙股份有限公司\n', '1 对企业可能重复'],
  ])('has nothing that axe finds, in either theme: a file that is %s', async (_name, content, shown) => {
    const page = await opened.open('/import?region=zone');
    const file = { name: 'firms.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    await page.getByLabel('把文件拖到这里，或选择文件').setInputFiles(file);
    await page.getByText(shown).first().waitFor();
    await expectAccessible(page);
    await page.context().close();
  });
});

describe('the outline', () => {
  it('says all that the map says: every text of every card, as its picture has them', async () => {
    const page = await opened.open('/map?region=zone&chain=battery&open=cathode&assume=pack');
    await page.getByRole('button', { name: '带走' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG', exact: true }).click(),
    ]);
    const svg = await readFile(await file.path(), 'utf8');
    const drawn = svg.slice(svg.indexOf('<g '), svg.indexOf('</g>'));
    const texts = [...drawn.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(([, text = '']) => text.split('  '));
    const outline = await opened.open('/map?region=zone&chain=battery&open=cathode&assume=pack&form=outline');
    await outline.locator('.outline-firms').waitFor();
    const said = (await outline.getByRole('tree').textContent()) ?? '';
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    expect(await outline.getByRole('treeitem', { level: 2 }).count()).toBe(7);
  });

  it('is moved through by arrow keys in both directions', async () => {
    const page = await opened.open('/map?region=zone&chain=battery&form=outline');
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-level'))).toBe('1');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
  });
});

describe('the keyboard alone', () => {
  it('leads from the start page to a file', async () => {
    const page = await opened.open('/?region=zone');
    const press = async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      await settle(page);
    };
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 120; i += 1) {
        await page.keyboard.press('Tab');
        const text = await page.evaluate(
          () =>
            `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`,
        );
        if (name.test(text)) return;
      }
      throw new Error(`Tab never reaches ${name}`);
    };
    await tabTo(/^\s*产业链覆盖$/);
    await press('Enter');
    await tabTo(/^\s*动力电池/);
    await press('Enter');
    await page.waitForURL(/\/map/);
    await settle(page);
    await tabTo(/^北开发区的动力电池图谱/);
    // To the missing link: from the first card of the first column to the next column, and down.
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
    await page.locator('.map-page > [role=status]').filter({ hasText: '负极材料' }).waitFor({ state: 'attached' });
    await press('Enter');
    await page.waitForURL(/link=/);
    await settle(page);
    await tabTo(/^\s*加入清单$/);
    await press('Enter');
    await page.keyboard.press('Escape');
    await tabTo(/^\s*全部列成表$/);
    await press('Enter');
    await page.waitForURL(/\/candidates/);
    await settle(page);
    await tabTo(/^\s*CSV$/);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toContain('.csv');
  });
});
