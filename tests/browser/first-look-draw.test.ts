/** Drawing without React: what is given is what is drawn, in a real browser. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  const code = stripTypeScriptTypes(readFileSync('src/tab/first-look/draw.ts', 'utf8'));
  await page.evaluate(async (module) => {
    Object.assign(window, await import(URL.createObjectURL(new Blob([module], { type: 'text/javascript' }))));
  }, code);
});
afterAll(() => browser.close());

type View = string | number | boolean | null | readonly View[] | Element;
interface Element {
  readonly type: string;
  readonly props: Readonly<Record<'title' | 'aria-label' | 'className', string>> & { readonly children: View };
}

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<img src=x onerror=alert(1)>', '</div><script>', '&lt;', '"', "' onclick='"));
const { view } = fc.letrec<{ view: View; element: Element }>((tie) => ({
  view: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.constantFrom(null, true, false), tie('element'), fc.array(tie('view'), { maxLength: 3 })),
  element: fc.record({ type: fc.constantFrom('p', 'span', 'button', 'svg'), props: fc.record({ title: text, 'aria-label': text, className: text, children: tie('view') }) }),
}));

/** What should be seen: all text in its order, and each element's attributes. */
function told(one: View): { text: string; elements: string[][] } {
  if (one === null || typeof one === 'boolean') return { text: '', elements: [] };
  if (typeof one !== 'object') return { text: String(one), elements: [] };
  if (!('type' in one)) {
    const all = one.map(told);
    return { text: all.map((part) => part.text).join(''), elements: all.flatMap(({ elements }) => elements) };
  }
  const { type, props } = one;
  const inside = told(props.children);
  return { text: inside.text, elements: [[type, props.title, props['aria-label'], props.className], ...inside.elements] };
}

const drawn = (one: View): Promise<ReturnType<typeof told>> =>
  page.evaluate((given: unknown) => {
    const place = document.createElement('div');
    place.append(...(window as unknown as { draw: (view: unknown) => Node[] }).draw(given));
    const elements = [...place.querySelectorAll('*')].map((element) => [element.localName, ...['title', 'aria-label', 'class'].map((name) => element.getAttribute(name) ?? '')]);
    return { text: place.textContent, elements };
  }, one as unknown);

describe('drawing', () => {
  it('draws the text and the attributes that are given, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(view, async (one) => {
        expect(await drawn(one)).toEqual(told(one));
      }),
      { numRuns: 300 },
    );
  });

  it('writes attributes as React does, and no handlers', async () => {
    const html = await page.evaluate(() => {
      const { draw } = window as unknown as { draw: (view: unknown) => Node[] };
      const onClick = () => undefined;
      const Named = ({ name }: { readonly name: string }) => ({ type: 'bdi', props: { children: name } });
      const props = {
        htmlFor: 'a',
        tabIndex: -1,
        dateTime: '2026',
        hidden: true,
        disabled: false,
        'aria-selected': false,
        'data-x': true,
        id: undefined,
        onClick,
        ref: null,
        style: { paddingBlockEnd: 120, color: 'red' },
      };
      const place = document.createElement('div');
      place.append(
        ...draw([
          { type: 'time', props: { ...props, children: { type: Named, props: { name: 'Ana' } } } },
          { type: Symbol.for('react.fragment'), props: { children: [1, 'x'] } },
        ]),
      );
      return place.innerHTML;
    });
    expect(html).toBe('<time for="a" tabindex="-1" datetime="2026" hidden="" aria-selected="false" data-x="true" style="padding-block-end: 120px; color: red;"><bdi>Ana</bdi></time>1x');
  });
});
