/** What is shipped to a browser: made for production, small, and with the pages that need no sign-in. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as fluent from '@fluentui/react-components';
import { describe, expect, it } from '@jest/globals';

const TAB = 'build/tab';
const MOST_BYTES = 150_000;

/** The scripts that a page asks for before any of its code has run. */
function scriptsOf(page: string): string[] {
  return [...readFileSync(`${TAB}/${page}`, 'utf8').matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => `${TAB}${path ?? ''}`);
}

describe('the built pages', () => {
  it('are built for production', () => {
    const all = readdirSync(`${TAB}/assets`).filter((name) => name.endsWith('.js'));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => /jsxDEV|react-dom-client\.development/.test(readFileSync(`${TAB}/assets/${name}`, 'utf8')))).toEqual([]);
  });

  it.each(['index.html', 'outlook.html', 'meeting.html', 'configure.html'])('%s starts with at most 150 kB of JavaScript, and without teams-js and msal', (page) => {
    const scripts = scriptsOf(page);
    expect(scripts.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)).toBeLessThanOrEqual(MOST_BYTES);
    expect(scripts.filter((path) => /@microsoft\/teams-js|teams\.microsoft\.com|msal\.js/.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each(['webLightTheme', 'webDarkTheme'] as const)('%s is worked out, and is Fluent’s', async (name) => {
    const file = readdirSync(`${TAB}/assets`).find((one) => one.startsWith(name === 'webLightTheme' ? 'web-light-' : 'web-dark-') && one.endsWith('.js')) ?? '';
    const code = readFileSync(`${TAB}/assets/${file}`, 'utf8');
    const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
    expect(built[name]).toEqual(fluent[name]);
    expect(code).not.toContain('import');
  });

  it('index.html draws its first look without React and Fluent', () => {
    const needed = new Set([...readFileSync(`${TAB}/index.html`, 'utf8').matchAll(/<script[^>]* src="\/assets\/([^"]+)"/g)].map(([, name = '']) => name));
    for (const name of needed) for (const [, other = ''] of readFileSync(`${TAB}/assets/${name}`, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) needed.add(other);
    const withReact = readdirSync(`${TAB}/assets`).filter((name) => name.endsWith('.js') && /Minified React error|fui-FluentProvider/.test(readFileSync(`${TAB}/assets/${name}`, 'utf8')));
    expect(withReact.length).toBeGreaterThan(0);
    expect(withReact.filter((name) => needed.has(name))).toEqual([]);
  });

  it.each(['index.html', 'outlook.html', 'meeting.html', 'configure.html', 'privacy.html', 'terms.html', 'support.html'])('%s holds no inline script', (page) => {
    expect(readFileSync(`${TAB}/${page}`, 'utf8')).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=/i);
  });
});
