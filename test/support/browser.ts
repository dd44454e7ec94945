import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.mjs';

/** The system's Chromium, for `*.browser.test.ts`; close it in `afterAll`. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === null)
    throw new Error('found no Chromium: run npm test, which installs it, or set CHROME_PATH');
  return chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}
