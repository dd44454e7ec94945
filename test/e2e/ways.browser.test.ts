import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../server/service/importDataset.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { difference } from './difference.ts';
import { type OpenedPage, openPage, settle } from './openPage.ts';

const STAGES = ['upstream', 'midstream', 'downstream'];
/** How long a busy machine may take to answer. */
const SLOW = { timeout: 20_000 };

let opened: OpenedPage;

beforeAll(async () => {
  opened = await openPage('battery');
}, 180_000);
afterAll(() => opened.close());

async function text(page: Page, selector = 'main'): Promise<string> {
  return (await page.locator(selector).textContent()) ?? '';
}
async function ask(query: string, variables: Record<string, unknown>): Promise<Record<string, { id: string }>> {
  const reply = await fetch(`${opened.app.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = await reply.json();
  return data;
}
async function makeList(name: string, firms: readonly string[]): Promise<string> {
  const { createTargetList } = await ask(
    'mutation ($name: String!) { createTargetList(input: { name: $name, region: "zone" }) { id } }',
    { name },
  );
  const id = createTargetList?.id ?? '';
  await ask('mutation ($id: ID!, $firms: [ID!]!) { addTargets(list: $id, link: "anode", firms: $firms) { id } }', {
    id,
    firms,
  });
  return id;
}

describe('the nine ways', () => {
  it('1, start: answers four questions of the last region, each a link into a view', async () => {
    const page = await opened.open('/?region=zone');
    await page.goto(`${opened.app.address}/`);
    await settle(page);
    for (const question of ['我们的产业链缺什么', '链主在外地买什么', '补上哪一个', '我们正在和谁谈'])
      expect(await text(page)).toContain(question);
    for (const answer of ['看产业链覆盖', '看最近的缺口', '看目标清单'])
      expect(await page.getByRole('link', { name: answer }).first().getAttribute('href')).toMatch(/region=zone/);
  });

  it('2, coverage: a chain by stages, and one chain by the regions below', async () => {
    const page = await opened.open('/coverage?region=zone');
    const row = page.getByRole('row').filter({ hasText: '动力电池' });
    expect(await row.textContent()).toMatch(/42\.9 ?%/);
    const below = await opened.open('/coverage?region=north&chain=battery');
    expect(await text(below)).toContain('北开发区');
    expect(await text(below)).toContain('山开发区');
  });

  it('3, map: opening firms, supposing and comparing move nothing', async () => {
    const address = '/map?region=zone&chain=battery';
    const places: string[] = [];
    for (const more of ['', '&open=cathode', '&assume=pack', '&date=2024', '&compare=hill']) {
      const page = await opened.open(`${address}${more}`);
      const cards = page.locator('.minimap').first().locator('rect[rx="8"]');
      places.push(
        JSON.stringify(
          await cards.evaluateAll((all) => all.map((one) => [one.getAttribute('x'), one.getAttribute('y')])),
        ),
      );
      await page.context().close();
    }
    expect(new Set(places).size).toBe(1);
    expect(places[0]).not.toBe('[]');
  });

  it('3, map: a strip of hundreds of columns opens at its greatest gap, and shows all when asked', async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `strip${String(i).padStart(3, '0')}`);
    const folder = await writeDataset({
      'chains.csv': 'id,name\nstrip,长链\n',
      'region_chains.csv': 'region_id,chain_id,role\nzone,strip,key\n',
      'links.csv': [
        'id,chain_id,name,stage',
        ...ids.map((id, i) => `${id},strip,第${i}环,${STAGES[Math.floor(i / 100)]}`),
      ].join('\n'),
      'flows.csv': ['from_link_id,to_link_id', ...ids.slice(1).map((id, i) => `${ids[i]},${id}`)].join('\n'),
    });
    expect((await importDataset(opened.graph, folder)).status).toBe('imported');
    const page = await opened.open('/map?region=zone&chain=strip');
    const seen = () =>
      page.locator('.minimap').evaluate((map) => {
        const box = (one: Element) => {
          const [x = 0, y = 0, w = 0, h = 0] = ['x', 'y', 'width', 'height'].map((name) =>
            Number(one.getAttribute(name)),
          );
          return { x1: x, y1: y, x2: x + w, y2: y + h };
        };
        const sight = box(map.querySelector('rect:not([rx])') ?? map);
        const inside = [...map.querySelectorAll('rect[rx="8"]')].map((card) => {
          const { x1, y1, x2, y2 } = box(card);
          const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
          return x > sight.x1 && x < sight.x2 && y > sight.y1 && y < sight.y2;
        });
        return inside.flatMap((isInside, index) => (isInside ? [`第${index}环`] : []));
      });
    const [greatest] = await page.locator('.gap-name').allTextContents();
    expect(await seen()).toContain(greatest);
    // The names of so many can be read.
    expect((await seen()).length).toBeLessThan(12);
    await page.getByRole('button', { name: '全图' }).click();
    await settle(page);
    expect((await seen()).length).toBeGreaterThan(150);
  });

  it('4, panel: the gap with its factors and sources, candidates with theirs, projects that count', async () => {
    const page = await opened.open('/map?region=zone&chain=battery&link=anode');
    const panel = page.getByRole('complementary', { name: '负极材料' });
    await expect.poll(() => panel.textContent(), SLOW).toContain('The battery book');
    expect(await panel.textContent()).toContain('负极乙有限公司');
    const hill = await opened.open('/map?region=hill&chain=battery&link=anode&open=anode&form=outline');
    // Nobody is named by the works, yet it counts: the panel and the outline say by what.
    const works = hill
      .getByRole('complementary', { name: '负极材料' })
      .getByRole('heading', { name: /落在本环节的项目/ });
    await works.waitFor();
    await expect.poll(() => hill.locator('.outline-firms').textContent(), SLOW).toContain('负极厂');
  });

  it('5, candidates: a table that is sorted and filtered by its address', async () => {
    const page = await opened.open('/candidates?region=zone&link=cathode&sort=-name');
    await expect.poll(() => page.getByRole('row').count(), SLOW).toBeGreaterThan(1);
    const filtered = await opened.open('/candidates?region=zone&link=cathode&text=不存在');
    await expect.poll(() => text(filtered), SLOW).toContain('0');
    expect(await filtered.getByRole('row').count()).toBe(0);
    await page.getByRole('button', { name: '排序稳不稳' }).click();
    await expect.poll(() => text(page, '.stability'), SLOW).toMatch(/前十.*权重|权重.*前十/);
  });

  it('6, lists: an edit, a removal and an addition are taken back', async () => {
    const list = await makeList('撤销', ['anode-b']);
    const page = await opened.open(`/lists?region=zone&list=${list}`);
    const row = page.getByRole('row').filter({ hasText: '负极乙有限公司' });
    const note = page.getByRole('textbox', { name: /的备注/ });
    const undo = page.getByRole('button', { name: '撤销', exact: true });
    await note.fill('第一次');
    await note.blur();
    await undo.waitFor();
    await page.getByRole('combobox', { name: /的状态/ }).selectOption('CONTACTED');
    await expect.poll(() => text(page), SLOW).toContain('之前还有 1 步可撤销');
    await row.getByRole('button', { name: /移出清单/ }).click();
    await expect.poll(() => row.count(), SLOW).toBe(0);
    await undo.click();
    await expect.poll(() => note.inputValue(), SLOW).toBe('第一次');
    expect(await page.getByRole('combobox', { name: /的状态/ }).inputValue()).toBe('CONTACTED');
    await undo.click();
    await expect.poll(() => page.getByRole('combobox', { name: /的状态/ }).inputValue(), SLOW).toBe('PROPOSED');
    await undo.click();
    await expect.poll(() => note.inputValue(), SLOW).toBe('');
    expect(await undo.count()).toBe(0);

    const map = await opened.open('/map?region=zone&chain=battery&link=recycling');
    await map.locator('.candidate').first().getByRole('button', { name: '加入清单' }).click();
    await map.getByRole('button', { name: /撤销/ }).click();
    await map.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(() => text(map, '[role=dialog], dialog'), SLOW).toContain('撤下刚加入的 1 家');
    await page.reload();
    await expect.poll(() => page.getByRole('row').count(), SLOW).toBe(2);
  });

  it('6, lists: what somebody else has written upon is not taken back', async () => {
    const list = await makeList('别人的', ['anode-b']);
    const page = await opened.open(`/lists?region=zone&list=${list}`);
    const note = page.getByRole('textbox', { name: /的备注/ });
    await note.fill('我的');
    await note.blur();
    await page.getByRole('button', { name: '撤销', exact: true }).waitFor();
    const other = await opened.open(`/lists?region=zone&list=${list}`);
    await other.getByRole('textbox', { name: /的负责人/ }).fill('招商局');
    await other.getByRole('textbox', { name: /的负责人/ }).blur();
    await other.getByRole('button', { name: '撤销', exact: true }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: /的负责人/ }).inputValue(), SLOW).toBe('招商局');
    expect(await note.inputValue()).toBe('我的');
  });

  it('7, firm: found by search, with its products, operations and network', async () => {
    const page = await opened.open('/?region=zone');
    await page.getByRole('banner').getByRole('combobox').fill('正极甲');
    await page
      .getByRole('option', { name: /正极甲有限公司/ })
      .first()
      .click();
    await page.waitForURL(/\/firm/);
    await settle(page);
    for (const known of ['正极甲有限公司', '磷酸铁锂', 'The battery book']) expect(await text(page)).toContain(known);
  });

  it('8, dossier: the projects of the region by stage', async () => {
    const page = await opened.open('/dossier?region=zone');
    expect(await text(page)).toContain('电池包洽谈');
  });

  it('9, paths: how a candidate is tied to the region', async () => {
    const page = await opened.open('/paths?region=zone&firm=anode-b');
    expect(await text(page)).toContain('电芯甲有限公司');
  });
});

describe('the address', () => {
  it.each([
    '/map?region=zone&chain=battery&link=anode&open=cathode&assume=pack&status=MISSING&g.demand=5&form=outline',
    '/map?region=zone&chain=battery&link=cathode&open=cathode&compare=hill&theme=dark&lang=en',
    '/candidates?region=zone&link=anode&sort=-name&w.ties=9',
  ])('opens the same pixels and the same outline in another browser: %s', async (address) => {
    const [one, other] = [await opened.open(address), await opened.open(address)];
    // Not byte by byte: Cytoscape scales kept pictures of its cards, which leaves traces that nobody sees.
    await expect
      .poll(async () => difference(one, await one.screenshot(), await other.screenshot()), SLOW)
      .toBeLessThan(0.0005);
    expect(await other.locator('main').ariaSnapshot()).toBe(await one.locator('main').ariaSnapshot());
    expect(opened.complaints).toEqual([]);
  });
});
