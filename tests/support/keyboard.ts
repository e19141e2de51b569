/** Walks a page as somebody does who has no mouse. */
import type { Frame, Page } from 'playwright-core';

const MOST = 80;
/** What Playwright says of an element, without what is in it; of one without a role it says but the text. */
const OF_ITSELF = /^- '?((?:text: [^']*|\w+(?: "(?:[^"\\]|\\.)*")?(?: \[[^\]]*\])*))/;

/** What has the focus, as a screen reader is told of it: `button "Kept: send the deck"`; nothing where nothing has it. */
export async function focused(view: Page | Frame): Promise<string> {
  const one = view.locator(':focus');
  if ((await one.count()) === 0) return '';
  const summary = await one.evaluate((element) => (element.tagName === 'SUMMARY' ? (element.getAttribute('aria-label') ?? element.textContent) : null));
  return summary === null ? (OF_ITSELF.exec(await one.ariaSnapshot())?.[1] ?? '') : `summary "${summary}"`;
}

/** Presses Tab, or another key, until what has the focus is called this; says where it stopped on the way, the last included. */
export async function tabTo(view: Page | Frame, name: RegExp, key = 'Tab'): Promise<string[]> {
  const { keyboard } = 'keyboard' in view ? view : view.page();
  const stops: string[] = [];
  while (stops.length < MOST) {
    await keyboard.press(key);
    const stop = await focused(view);
    stops.push(stop);
    if (name.test(stop)) return stops;
  }
  throw new Error(`${key} does not lead to ${String(name)}, but to ${stops.join(', ')}.`);
}
