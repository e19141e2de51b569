/** Takes a picture of every page and state in each look: light, dark, high contrast, on a phone, right to left. Run: `npm run screenshots`. */
import { mkdirSync, rmSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';
import { STATES } from './screenshots/states.ts';

const FOLDER = 'docs/screenshots';
const WIDE = { width: 1200, height: 800 };
const PHONE = { width: 360, height: 740 };

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  contrast: { viewport: WIDE, colorScheme: 'dark', forcedColors: 'active' },
  phone: { viewport: PHONE, colorScheme: 'light' },
  'right-to-left': { viewport: WIDE, colorScheme: 'light', locale: 'ar' },
};

const [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [look, options] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options });
    for (const [name, open] of Object.entries(STATES)) {
      const page = await context.newPage();
      await open(page, product.origin);
      await page.mouse.move(0, 0);
      // What comes after the first screen: words, rows and what is beside them.
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${FOLDER}/${name}-${look}.png`, animations: 'disabled' });
      await page.close();
      process.stdout.write(`${name}-${look} `);
    }
    await context.close();
  }
  process.stdout.write(`\nwrote ${String(Object.keys(STATES).length * Object.keys(LOOKS).length)} pictures into ${FOLDER}\n`);
} finally {
  await browser.close();
  await product.stop();
}
