import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenedPage, openPage, settle } from './openPage.ts';

/** How long a busy machine may take to answer. */
const SLOW = { timeout: 20_000 };

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage('battery');
}, 180_000);
afterAll(() => opened.close());

/** The content of a downloaded file. */
async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

describe('the page', () => {
  it('leads from a region to a missing link, its candidates, a list and a file', async () => {
    const page = await opened.open('/');
    await page.getByRole('combobox', { name: '选择地区' }).fill('北开发区');
    await page
      .getByRole('option', { name: /北开发区/ })
      .first()
      .click();
    await page.getByText('我们的产业链缺什么').waitFor();

    await page.getByRole('link', { name: '产业链覆盖', exact: true }).click();
    await page.getByRole('table').getByRole('link', { name: /电池/ }).first().click();
    await page.getByRole('application').waitFor();

    const missing = page.getByRole('complementary').getByRole('button', { name: '负极材料', exact: true });
    await missing.click();
    await settle(page);
    const panel = page.getByRole('complementary', { name: '负极材料' });
    expect(await panel.textContent()).toContain('补链');
    const candidate = panel.getByRole('listitem').filter({ hasText: '负极乙有限公司' }).first();
    expect(await candidate.textContent()).toContain('正在做');

    await candidate.getByRole('button', { name: '加入清单' }).click();
    await page.getByLabel('新清单名称').fill('负极招商');
    await page.getByRole('button', { name: '新建', exact: true }).click();
    await page.getByRole('link', { name: '打开清单' }).click();
    await page.getByRole('heading', { name: '负极招商' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: '负极乙有限公司' }).count()).toBe(1);

    const csv = await download(page, 'CSV');
    expect(csv).toContain('负极乙有限公司');
    expect(opened.complaints).toEqual([]);
  });

  it('needs at most four clicks from the start page to the ranked candidates of a missing link', async () => {
    const page = await opened.open('/?region=zone');
    await page.getByRole('link', { name: '负极材料' }).first().click();
    await expect.poll(() => page.locator('.candidate').count(), SLOW).toBeGreaterThan(0);
  });

  it('shows the same from its address in another browser, by picture and by outline', async () => {
    const address = '/map?region=zone&chain=battery&link=anode&assume=pack&kind=FILL&g.demand=5&at=0.8,700,300';
    const [one, other] = [await opened.open(address), await opened.open(address)];
    await expect.poll(async () => (await one.screenshot()).equals(await other.screenshot()), SLOW).toBe(true);
    expect(new URL(other.url()).search).toBe(new URL(one.url()).search);
  });

  it('marks a missing link as landed, shows what changes, and goes back', async () => {
    const page = await opened.open('/map?region=zone&chain=battery&link=anode');
    const completeness = page.locator('.completeness b');
    const before = await completeness.textContent();
    await page.getByRole('button', { name: '假设已落地' }).click();
    await expect.poll(() => completeness.textContent(), SLOW).not.toBe(before);
    expect(page.url()).toContain('assume=anode');
    await page.getByRole('button', { name: '撤销上一个' }).click();
    await expect.poll(() => completeness.textContent(), SLOW).toBe(before);
    await page.goBack();
    await expect.poll(() => page.url(), SLOW).toContain('assume=anode');
  });

  it('reorders the gaps when a weight changes, and keeps the weight in the address', async () => {
    const page = await opened.open('/map?region=zone&chain=battery');
    await page.getByText('调整缺口权重').click();
    await page.getByRole('slider', { name: '规划需要' }).fill('0');
    await settle(page);
    await page.waitForFunction(() => location.search.includes('g.plan=0'));
    await page.getByRole('button', { name: '恢复默认' }).click();
    await page.waitForFunction(() => !location.search.includes('g.plan'));
  });

  it('tells two people editing one row of their conflict and overwrites nothing', async () => {
    const created = await opened.open('/lists?region=zone');
    await created.getByLabel('新清单名称').fill('两人');
    await created.getByRole('button', { name: '新建', exact: true }).click();
    await created.getByRole('heading', { name: '两人' }).waitFor();
    const list = new URL(created.url()).searchParams.get('list') ?? '';
    const page = await opened.open('/map?region=zone&chain=battery&link=anode');
    await page.locator('.candidate').first().getByRole('button', { name: '加入清单' }).click();
    await page.getByRole('button', { name: /两人/ }).click();
    await page.getByRole('link', { name: '打开清单' }).waitFor();

    const address = `/lists?region=zone&list=${encodeURIComponent(list)}`;
    const [one, other] = [await opened.open(address), await opened.open(address)];
    const note = (on: Page) => on.getByRole('textbox', { name: /的备注/ });
    await note(one).fill('先写的');
    const saved = one.waitForResponse((reply) => (reply.request().postData() ?? '').includes('updateTarget'));
    await note(one).blur();
    await saved;
    await note(other).fill('后写的');
    await note(other).blur();
    await other.getByRole('alert').waitFor();
    expect(await other.getByRole('alert').textContent()).toContain('后写的');
    await expect.poll(() => note(other).inputValue(), SLOW).toBe('先写的');
  });
});
