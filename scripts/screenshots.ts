/** Takes a picture of every page and state in each look: light, dark, high contrast, on a phone, right to left. Run: `npm run screenshots`, with names of states for these alone. */
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

/** States by name; all where none is said. */
const wanted = process.argv.slice(2);

const [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
try {
  if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const [look, options] of Object.entries(LOOKS)) {
    for (const [name, open] of Object.entries(STATES).filter(([one]) => wanted.length === 0 || wanted.includes(one))) {
      const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options });
      await open(page, product.origin, { theme: look === 'dark' || look === 'contrast' ? look : 'default', locale: options.locale === 'ar' ? 'ar-SA' : 'en-GB' });
      await page.mouse.move(0, 0);
      // What comes after the first screen: words, rows and what is beside them.
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${FOLDER}/${name}-${look}.png`, animations: 'disabled' });
      await page.close();
      process.stdout.write(`${name}-${look} `);
    }
  }
  process.stdout.write(`\nwritten into ${FOLDER}\n`);
} finally {
  await browser.close();
  await product.stop();
}
