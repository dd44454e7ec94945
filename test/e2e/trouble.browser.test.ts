import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateWorld, missingLink, ZONE } from '../support/generateWorld.ts';
import { importWorld } from '../support/world.ts';
import { type OpenedPage, openPage, settle } from './openPage.ts';

const SLOW = { timeout: 30_000 };
const MAP = `/map?region=${ZONE}&chain=battery`;
const LONG = '超长企业名称'.repeat(33);
const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>&amp;"';
const RIGHT_TO_LEFT = '\u202eشركة البطاريات\u202c مصنع';
const EMOJI = '👩🏽‍🔬🔋'.repeat(8);

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage('battery');
  const { regions: _, ...world } = generateWorld([310], 10_000);
  await importWorld(opened.graph, {
    ...world,
    regions: ['id,name,level', ...Array.from({ length: 20 }, (_none, i) => `far${i},外地${i}区,zone`)],
  });
  const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
  const hostile = [MARKUP, LONG.slice(0, 200), RIGHT_TO_LEFT, EMOJI];
  await importWorld(opened.graph, {
    chains: ['id,name', `hostile,${quoted(MARKUP)}`],
    links: ['id,chain_id,name,stage', ...hostile.map((name, i) => `hostile${i},hostile,${quoted(name)},upstream`)],
    flows: ['from_link_id,to_link_id', 'hostile0,hostile1', 'hostile0,hostile2', 'hostile1,hostile3'],
    firms: [
      'id,name,region_id',
      ...hostile.map((name, i) => `hostile-firm${i},${quoted(name)},${i === 0 ? ZONE : 'hill'}`),
    ],
    operations: ['firm_id,link_id', ...hostile.map((_name, i) => `hostile-firm${i},hostile${i}`)],
  });
}, 240_000);
afterAll(() => opened.close());

async function text(page: Page): Promise<string> {
  return (await page.locator('main').textContent()) ?? '';
}

describe('a network that fails', () => {
  it('shows that it is loading, blocks nothing meanwhile, and then what came', async () => {
    const page = await opened.open(`/coverage?region=${ZONE}`);
    const held: (() => void)[] = [];
    let isHolding = true;
    await page.route('**/graphql', async (route) => {
      if (isHolding) await new Promise<void>((release) => void held.push(release));
      await route.continue().catch(() => undefined); // nobody may wait for it any more
    });
    await page
      .getByRole('table')
      .getByRole('link', { name: /动力电池/ })
      .first()
      .click();
    await page.locator('.notice-loading').waitFor();
    await page.getByRole('link', { name: '地区档案' }).click();
    await page.waitForURL(/dossier/);
    await page.goBack();
    isHolding = false;
    for (const release of held) release();
    await page.getByRole('application').waitFor();
  });

  it('says in a sentence that a request failed, and asks again where it is told to', async () => {
    const page = await opened.open(`/?region=${ZONE}`);
    await page.route('**/graphql', (route) => route.fulfill({ status: 500, body: 'oops' }));
    await page.getByRole('link', { name: '产业链覆盖', exact: true }).click();
    const alert = page.getByRole('alert').first();
    await alert.waitFor();
    await page.unroute('**/graphql');
    await alert.getByRole('button').click();
    await page.getByRole('table').waitFor();
  });

  it('keeps what it shows, and says that it is old, where the database is lost under it', async () => {
    const page = await opened.open(MAP);
    await opened.database.refuse();
    try {
      await page.getByText('调整缺口权重').click();
      await page.getByRole('slider').first().press('ArrowLeft');
      // First as one that is being asked for, then as one that could not be had.
      await expect.poll(() => page.locator('.notice-stale').textContent(), SLOW).toContain('数据库');
      expect(await page.getByRole('application').count()).toBe(1);
    } finally {
      await opened.database.pass();
    }
    await page.locator('.notice-stale button').click();
    await expect.poll(() => page.locator('.notice-stale').count(), SLOW).toBe(0);
  });
});

describe('much and little', () => {
  it('says that nothing is there, with what to do: a region without a list', async () => {
    const page = await opened.open(`/lists?region=port`);
    expect(await text(page)).toContain('还没有目标清单');
  });

  it('shows one row as a table', async () => {
    const page = await opened.open(`/candidates?region=${ZONE}&link=anode&text=${encodeURIComponent('负极乙')}`);
    await expect.poll(() => page.getByRole('row').count(), SLOW).toBe(2);
  });

  it('says how many of 10,000 rows are there, and leaves no frame blank while they are scrolled', async () => {
    const page = await opened.open(`/candidates?region=${ZONE}&link=${missingLink(310)}`);
    await expect.poll(() => text(page), SLOW).toMatch(/500.*10,?000/);
    const blank = await page.evaluate(async () => {
      const grid = document.querySelector<HTMLElement>('[role=grid]');
      if (!grid) return -1;
      let found = 0;
      for (let step = 0; step < 20; step += 1) {
        grid.scrollTop += grid.clientHeight;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const { left, bottom } = grid.getBoundingClientRect();
        if (document.elementFromPoint(left + 40, bottom - 20)?.closest('.vtable-row') === null) found += 1;
      }
      return found;
    });
    expect(blank).toBe(0);
    await expect.poll(() => text(page), SLOW).toMatch(/1,?000.*10,?000/);
  });

  it('draws 300 of 310 links, says so and offers the rest; what is opened is shown', async () => {
    const page = await opened.open(`/map?region=${ZONE}&chain=chain310`);
    const cut = page.locator('.map-cut');
    expect(await cut.textContent()).toContain('图上显示 300 个环节，共 310 个');
    await cut.getByRole('button').click();
    await expect.poll(() => cut.textContent(), SLOW).toContain('310 个环节，共 310 个');
    await page.goBack();
    await page.locator('.gaps button').first().click();
    await page.getByRole('button', { name: '在图上展开企业' }).click();
    await page.waitForURL(/open=/);
    expect(await cut.textContent()).toContain('300');
  });
});

describe('names that are no names', () => {
  const views = [
    `/map?region=${ZONE}&chain=hostile&link=hostile1&open=hostile0`,
    `/map?region=${ZONE}&chain=hostile&form=outline`,
    `/candidates?region=${ZONE}&link=hostile1`,
    `/coverage?region=${ZONE}`,
    `/firm?firm=hostile-firm0&region=${ZONE}`,
    `/sheet?region=${ZONE}&chain=hostile`,
  ];
  it.each(views)('run nothing and overlap nothing: %s', async (address) => {
    const page = await opened.open(address);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    await settle(page);
    expect(dialogs).toBe(0);
    expect(await page.locator('main img[src="x"], main script').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(await overlaps(page)).toEqual([]);
    await page.context().close();
  });
});

/** Pairs of headings, links, buttons and cells whose texts lie upon each other. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('main h1, main h2, main a, main button, main td, main th')]
      .filter((one) => one.getClientRects().length > 0 && one.checkVisibility({ opacityProperty: true }))
      .map((one) => ({ one, box: one.getBoundingClientRect() }));
    const found: string[] = [];
    for (const [i, { one, box }] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) {
        if (one.contains(other.one) || other.one.contains(one)) continue;
        const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of a wrapped link share a bounding box with what stands before it.
        const isWrapped = one.getClientRects().length > 1 || other.one.getClientRects().length > 1;
        const isAbove = [one, other.one].some((each) => each.closest('[role=grid], .stage-foot, .map-cut') !== null);
        if (width > 2 && height > 2 && !isWrapped && !isAbove)
          found.push(`${one.textContent?.slice(0, 30)} | ${other.one.textContent?.slice(0, 30)}`);
      }
    }
    return found;
  });
}
