/** The JavaScript that a browser loads until the queue is there, and in the pane until what is open with the people on a message is. */
import { gzipSync } from 'node:zlib';
import { OFFICE_DOUBLE, type DoubleItem } from '../../src/sandbox/office/office-double.ts';
import { launchBrowser } from '../browser.ts';
import { startProduct } from '../product.ts';

const PAGES = [
  ['tab', '/'],
  ['Outlook pane', '/outlook.html'],
] as const;

/** A message from somebody of the demo with whom something is open. */
const MESSAGE: DoubleItem = { itemType: 'message', subject: 'Hello', from: { displayName: 'Sofia Rossi', emailAddress: 'sofia.rossi@northwindtraders.com' } };

/** Prints a line for the tab and one for the pane. */
export async function benchPageSize(): Promise<void> {
  const [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  try {
    for (const [name, path] of PAGES) {
      const page = await browser.newPage();
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        if (response.url().startsWith(product.origin) && response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length));
      });
      await page.addInitScript((item) => Object.assign(window, { officeDoubleStart: { item } }), MESSAGE);
      await page.route('https://appsforoffice.microsoft.com/**', (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE_DOUBLE }));
      await page.goto(`${product.origin}${path}`);
      await page.getByRole('button', { name: 'Not this' }).first().waitFor();
      // What is fetched from here on is not waited for, by whoever looks at the page either.
      page.removeAllListeners('response');
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      process.stdout.write(`initial JavaScript of the ${name}: ${(total / 1000).toFixed(0)} kB gzip in ${String(sizes.length)} files (aim: at most 150)\n`);
      await page.close();
    }
  } finally {
    await browser.close();
    await product.stop();
  }
}
