import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTargets, createTargetList } from '../../server/service/editTargetLists.ts';
import { difference } from './difference.ts';
import { type OpenedPage, openPage, takePicture } from './openPage.ts';

/**
 * What each view looks like, at half its size: look at a picture before you accept it. UPDATE_REFERENCES=1 writes them anew.
 * They need the fonts of fonts-noto-cjk.
 */
const VIEWS = {
  start: '/?region=zone',
  coverage: '/coverage?region=zone',
  map: '/map?region=zone&chain=battery&link=anode&open=cathode',
  'map-dark': '/map?region=zone&chain=battery&theme=dark',
  outline: '/map?region=zone&chain=battery&form=outline',
  comparison: '/map?region=zone&chain=battery&compare=hill',
  candidates: '/candidates?region=zone&link=anode',
  lists: '/lists?region=zone',
  list: '/lists?region=hill&list=LIST',
  board: '/lists?region=hill&list=LIST&form=board',
  firm: '/firm?firm=cathode-a&region=zone',
  dossier: '/dossier?region=zone',
  paths: '/paths?region=zone&firm=anode-b',
  sheet: '/sheet?region=zone&chain=battery',
} as const;
/** Share of the pixels that may differ: other versions of browser and fonts draw edges a little differently. */
const TOLERANCE = 0.02;

let opened: OpenedPage;
/** Id of a target list with one firm. */
let list: string;

beforeAll(async () => {
  opened = await openPage('battery');
  list = (await createTargetList(opened.graph, { name: '负极招商', region: 'hill' })).id;
  await addTargets(opened.graph, { list, link: 'anode', firms: ['anode-b'] });
}, 180_000);
afterAll(() => opened.close());

describe('every view', () => {
  it.each(Object.entries(VIEWS))('looks as it was accepted: %s', async (name, path) => {
    // The whole sheet, and a screen of all else.
    const viewport = name === 'sheet' ? { width: 1600, height: 1160 } : { width: 1280, height: 800 };
    const page = await opened.open(path.replace('LIST', list), { viewport });
    const seen = await halve(page, await takePicture(page));
    const file = fileURLToPath(new URL(`reference/${name}.png`, import.meta.url));
    if (process.env['UPDATE_REFERENCES']) writeFileSync(file, seen);
    expect(existsSync(file), `no reference for ${name}`).toBe(true);
    expect(await difference(page, seen, readFileSync(file))).toBeLessThan(TOLERANCE);
    await page.context().close();
  });
});

describe('the wall sheet', () => {
  it('is one A3 page of text that is text, with map, gaps, candidates, sources, versions and date', async () => {
    const page = await opened.open('/sheet?region=zone&chain=battery');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const { pages, width, height, ink, ...read } = await readPdf(page, pdf);
    // Chromium writes some signs as the radicals that share their glyph in Noto (⼒ for 力): the same by compatibility.
    const text = read.text.normalize('NFKC');
    expect(pages).toBe(1);
    // A3 landscape. [pt]
    expect([Math.round(width / 10), Math.round(height / 10)]).toEqual([119, 84]);
    for (const part of ['北开发区', '动力电池', '负极材料', '缺失', '负极乙有限公司', 'The battery book', '图例'])
      expect(text).toContain(part);
    expect(text).toContain(new Date().toISOString().slice(0, 10));
    // Only the card on the map says this.
    expect(text).toContain('已有 1 家 链主 正极甲');
    expect(
      ink.every((share) => share > 0.001),
      `a quarter of the sheet is empty: ${ink.join(', ')}`,
    ).toBe(true);
  });
});

/** A PNG at half its size. */
async function halve(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width / 2, image.height / 2];
    const context = canvas.getContext('2d');
    if (context) context.imageSmoothingQuality = 'high';
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png');
  }, png.toString('base64'));
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

/** Reads a PDF as a viewer does, in a page of its own: its size [pt], its text, and the share of ink in each quarter when it is drawn. */
async function readPdf(near: Page, pdf: Buffer) {
  const page = await near.context().newPage();
  const require = createRequire(import.meta.url);
  await page.route('http://pdf.example/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pdf</title>' });
    if (name === 'sheet.pdf') return route.fulfill({ contentType: 'application/pdf', body: pdf });
    const file = require.resolve(`pdfjs-dist/${name}`);
    return route.fulfill({
      contentType: name.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream',
      path: file,
    });
  });
  await page.goto('http://pdf.example/');
  await page.addScriptTag({
    type: 'module',
    content: `import * as pdfjs from 'http://pdf.example/build/pdf.mjs'; globalThis.pdfjs = pdfjs;`,
  });
  await page.waitForFunction(() => 'pdfjs' in window);
  return page.evaluate(async () => {
    const { pdfjs } = window as unknown as { readonly pdfjs: typeof import('pdfjs-dist') };
    pdfjs.GlobalWorkerOptions.workerSrc = 'http://pdf.example/build/pdf.worker.mjs';
    const file = await pdfjs.getDocument({ url: 'http://pdf.example/sheet.pdf', cMapUrl: 'http://pdf.example/cmaps/' })
      .promise;
    const sheet = await file.getPage(1);
    const viewport = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    await sheet.render({ canvas, viewport }).promise;
    const context = canvas.getContext('2d');
    const [halfWidth, halfHeight] = [Math.floor(canvas.width / 2), Math.floor(canvas.height / 2)];
    const ink = [0, 1, 2, 3].map((quarter) => {
      const [x, y] = [(quarter % 2) * halfWidth, Math.floor(quarter / 2) * halfHeight];
      const data = context?.getImageData(x, y, halfWidth, halfHeight).data ?? [];
      let dark = 0;
      for (let i = 0; i < data.length; i += 4) if ((data[i] ?? 255) < 140) dark += 1;
      return dark / (data.length / 4);
    });
    return {
      pages: file.numPages,
      width: viewport.width,
      height: viewport.height,
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
      ink,
    };
  });
}
