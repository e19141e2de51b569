/** Takes the README's picture from the running product: the demo's queue with a follow-up opened. Run: `npm run picture`. */
import { mkdirSync } from 'node:fs';
import { launchBrowser } from './browser.ts';
import { startProduct } from './product.ts';

const PATH = 'docs/queue.png';

const [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, colorScheme: 'light' });
  await page.goto(product.origin);
  await page
    .getByRole('button', { name: /^You met/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Text' }).waitFor();
  await page.getByText('Calendar read').waitFor();
  await page.mouse.move(0, 0);
  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: PATH, animations: 'disabled' });
  process.stdout.write(`wrote ${PATH}\n`);
} finally {
  await browser.close();
  await product.stop();
}
