import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGb18030 } from '../dataset/gb18030.ts';
import { type OpenedPage, openPage, settle } from './openPage.ts';

let opened: OpenedPage;
beforeAll(async () => {
  opened = await openPage('battery');
}, 180_000);
afterAll(() => opened.close());

describe('the import view', () => {
  it('shows what would change, imports it, and undoes it', async () => {
    const page = await opened.open('/?region=zone');
    await page.getByRole('link', { name: '导入数据' }).click();
    const file = { name: '企业.csv', mimeType: 'text/csv' };
    const input = page.getByLabel('把文件拖到这里，或选择文件');
    await input.setInputFiles({
      ...file,
      buffer: Buffer.from(encodeGb18030('编号,名称\ncathode-a,改名企业\nfresh,新增企业\n')),
    });
    await page.getByText('企业.csv：2 行，GB18030').waitFor();
    await page.getByText('改名企业').waitFor();
    expect(await page.locator('.import-changes del').allTextContents()).toHaveLength(1);
    await page.getByLabel('导入人（留作记录）').fill('王主任');
    // What is asked from then on is answered by whichever server with the import in it.
    const history = page.waitForRequest((sent) => sent.url().endsWith('/import/history'));
    await page.getByRole('button', { name: '导入 2 处变化' }).click();
    expect((await history).headers()['liantu-bookmark']).toMatch(/^[\w-]+$/);
    await page.getByText('已导入：企业.csv').waitFor();
    await page.getByText(/王主任/).waitFor();
    await page
      .getByRole('button', { name: /^撤销第 \d+ 次导入$/ })
      .first()
      .click();
    await page.getByText('已撤销', { exact: true }).waitFor();
    await settle(page);
    expect(opened.complaints).toEqual([]);
  });

  it('shows every problem, and gives the workbook with marks', async () => {
    const page = await opened.open('/import?region=zone&lang=en');
    await page.getByLabel('Drop a file here, or pick one').setInputFiles({
      name: 'firms.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('id,name,kind\na,A,frim\nb,,firm\n'),
    });
    await page.getByText('2 problems; nothing was imported').waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
    expect(await page.getByText(/^is none of firm/).count()).toBe(1);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the workbook with the bad cells marked' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('firms-problems.xlsx');
    expect((await readFile((await download.path()) ?? '')).subarray(0, 2).toString()).toBe('PK');
    await page.getByRole('button', { name: 'Drop this file' }).click();
    expect(await page.getByText('2 problems; nothing was imported').count()).toBe(0);
  });

  it('asks about possible duplicates', async () => {
    const page = await opened.open('/import?region=zone');
    await page.getByLabel('把文件拖到这里，或选择文件').setInputFiles({
      name: '企业.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('编号,名称\nother-id,正极甲股份有限公司\n'),
    });
    await page.getByText('1 对企业可能重复').waitFor();
    await page.getByRole('button', { name: '同一家' }).click();
    await page.getByText('other-id 并入 cathode-a').waitFor();
    await page.locator('.import-changes strong').filter({ hasText: 'cathode-a' }).waitFor();
  });
});
