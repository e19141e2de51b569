/** The app package as a person would build, open and break it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync } from 'fflate';
import { buildPackage } from '../scripts/package/build.ts';
import { lintOutlook } from '../scripts/package/lint-outlook.ts';
import { lintPackage } from '../scripts/package/lint.ts';
import { decodePng, encodePng, readPngSize } from '../scripts/package/png.ts';

const REAL = {
  PUBLIC_URL: 'https://followthrough.contoso.com',
  AAD_APP_CLIENT_ID: 'aaaaaaaa-0000-4000-8000-000000000001',
  TEAMS_APP_ID: 'aaaaaaaa-0000-4000-8000-000000000002',
  OUTLOOK_ADDIN_ID: 'aaaaaaaa-0000-4000-8000-000000000003',
};
const { files, outlook } = buildPackage('.', REAL);
const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Manifest = { version: string; staticTabs: { contentUrl: string }[]; validDomains: string[]; webApplicationInfo: { id: string; resource: string }; [key: string]: unknown };

const manifestOf = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as Manifest;

/** The good package with its manifest's text changed. */
function rewritten(from: RegExp, to: string | ((found: string) => string)): Record<string, Uint8Array> {
  return { ...files, 'manifest.json': strToU8(new TextDecoder().decode(files['manifest.json']).replace(from, typeof to === 'string' ? () => to : to)) };
}

function square(size: number, pixel: readonly number[]): Uint8Array {
  return encodePng({ width: size, height: size, pixels: Uint8Array.from({ length: size * size * 4 }, (_, i) => pixel[i % 4] ?? 0) });
}

function run(env: Record<string, string>): Promise<{ code: number; out: string; err: string; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'followthrough-package-'));
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/package.ts', folder], { env: { PATH, ...env } }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err, folder });
    });
  });
}

describe('npm run package', () => {
  it('builds a package for trying out from no environment at all, and says with which values', async () => {
    const { code, out, err, folder } = await run({});
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toMatch(/^with example values, for trying out: .*PUBLIC_URL=https:\/\/followthrough\.example\.com.*\nwrote .*followthrough\.zip .*\nwrote .*outlook\.xml\n$/);

    const unzipped = unzipSync(readFileSync(join(folder, 'followthrough.zip')));
    expect(Object.keys(unzipped)).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(lintPackage(unzipped)).toEqual([]);
    expect(lintOutlook(readFileSync(join(folder, 'outlook.xml'), 'utf8'))).toEqual([]);
  });

  it('fills in the real host and ids, and no example', async () => {
    const { out, folder } = await run(REAL);
    expect(out).not.toContain('example');

    const manifest = manifestOf(unzipSync(readFileSync(join(folder, 'followthrough.zip')))['manifest.json']);
    expect(manifest).toMatchObject({
      version: VERSION,
      id: REAL.TEAMS_APP_ID,
      staticTabs: [{ entityId: 'queue', contentUrl: 'https://followthrough.contoso.com/', scopes: ['personal'] }],
      validDomains: ['followthrough.contoso.com'],
      webApplicationInfo: { id: REAL.AAD_APP_CLIENT_ID, resource: `api://followthrough.contoso.com/${REAL.AAD_APP_CLIENT_ID}` },
    });
    expect(readFileSync(join(folder, 'outlook.xml'), 'utf8')).toContain(`<Id>${REAL.OUTLOOK_ADDIN_ID}</Id>`);
  });

  it.each([
    ['an http address', { PUBLIC_URL: 'http://followthrough.contoso.com' }, 'PUBLIC_URL'],
    ['an address with a path', { PUBLIC_URL: 'https://contoso.com/followthrough' }, 'PUBLIC_URL'],
    ['an id that is no GUID', { TEAMS_APP_ID: 'followthrough' }, 'TEAMS_APP_ID'],
    ['localhost', { PUBLIC_URL: 'https://localhost:3978' }, 'validDomains'],
  ])('refuses %s in lines that say what to do, without a stack trace, and writes nothing', async (_, env, named) => {
    const { code, err, folder } = await run(env);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual(expect.arrayContaining([expect.stringContaining(named)]));
    expect(err).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'followthrough.zip'))).toBe(false);
  });

  it('gives the same bytes twice', () => {
    const again = buildPackage('.', REAL);
    expect(again.zip).toEqual(buildPackage('.', REAL).zip);
    expect(again.problems).toEqual([]);
  });
});

describe('the package is refused', () => {
  it.each([
    ['a colour icon of the wrong size', { ...files, 'color.png': square(96, [80, 80, 180, 255]) }, 'color.png is 96x96'],
    ['a colour icon that is no PNG', { ...files, 'color.png': strToU8('GIF89a') }, 'color.png is not a PNG'],
    ['an outline icon in colour', { ...files, 'outline.png': square(32, [80, 80, 180, 255]) }, 'outline.png may hold only white'],
    ['an outline icon without an outline', { ...files, 'outline.png': square(32, [255, 255, 255, 0]) }, 'outline.png may hold only white'],
    ['a missing icon', { 'manifest.json': files['manifest.json'], 'color.png': files['color.png'] } as Record<string, Uint8Array>, 'outline.png is missing'],
    ['a file too many', { ...files, '.DS_Store': strToU8('x') }, '.DS_Store does not belong'],
    ['an http contentUrl', rewritten(/"contentUrl": "https:/, '"contentUrl": "http:'), 'staticTabs[0].contentUrl is "http:'],
    ['a localhost domain', rewritten(/"validDomains": \[/, '"validDomains": ["localhost:3978", '), 'validDomains has "localhost:3978"'],
    ['a wildcard domain', rewritten(/"validDomains": \[/, '"validDomains": ["*.contoso.com", '), 'validDomains has "*.contoso.com"'],
    ['a tunnel domain', rewritten(/"validDomains": \[/, '"validDomains": ["ada-3978.euw.devtunnels.ms", '), 'is a developer tunnel'],
    ['a tab outside the valid domains', rewritten(/"contentUrl": "[^"]*"/, '"contentUrl": "https://fabrikam.com/"'), 'validDomains lacks'],
    ['a bad version', rewritten(/"version": "[^"]*"/, '"version": "1.0"'), 'version is "1.0"'],
    ['an unfilled placeholder', rewritten(/"queue"/, '"${{ENTITY}}"'), 'manifest.json still has ${{ENTITY}}'],
    ['a resource of another app', rewritten(/"resource": "[^"]*"/, '"resource": "api://fabrikam.com/x"'), 'webApplicationInfo.resource'],
    ['a property that the schema does not know', rewritten(/"permissions"/, '"permission": [], "permissions"'), 'breaks its schema'],
    ['a version without a schema', rewritten(/v1\.25|"1\.25"/g, (found) => found.replace('1.25', '9.9')), 'whose schema is not installed'],
    ['a schema of another version', rewritten(/"manifestVersion": "[^"]*"/, '"manifestVersion": "1.13"'), '$schema and manifestVersion disagree'],
    ['a manifest that is no JSON', { ...files, 'manifest.json': strToU8('{') }, 'not a JSON object'],
  ])('for %s', (_, broken, sentence) => {
    expect(lintPackage(broken)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });

  it.each([
    ['an http address', outlook.replace('"https://', '"http://'), 'use an https address'],
    ['a tunnel', outlook.replaceAll('followthrough.contoso.com', 'ada.ngrok-free.app'), 'outlook.xml points to "ada.ngrok-free.app"'],
    ['a placeholder', outlook.replace('Followthrough', '${{NAME}}'), 'still has ${{NAME}}'],
    ['a resource that is not defined', outlook.replace(' id="Open.Tip"', ' id="Open.Hint"'), 'uses the resource Open.Tip'],
    ['a version that is not numbers', outlook.replace(/<Version>.*</, '<Version>next<'), 'version "next"'],
  ])('for %s in the Outlook manifest', (_, broken, sentence) => {
    expect(lintOutlook(outlook)).toEqual([]);
    expect(lintOutlook(broken)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });
});

describe('what people read before installing', () => {
  it('never borrows the names of other Microsoft 365 features', () => {
    const shown = [...outlook.matchAll(/DefaultValue="([^"]*)"/g)].map(([, words]) => words).join(' ');
    expect(`${JSON.stringify(manifestOf(files['manifest.json']))} ${shown}`).not.toMatch(/\b(planner|task|reminder|flag)s?\b|!/i);
  });

  it('names the app the same in Teams and in Outlook', () => {
    expect(manifestOf(files['manifest.json'])['name']).toMatchObject({ short: 'Followthrough' });
    expect(outlook).toContain('<DisplayName DefaultValue="Followthrough" />');
  });
});

describe('a picture', () => {
  it('survives being written and read', () => {
    const picture = { width: 3, height: 2, pixels: Uint8Array.from({ length: 24 }, (_, i) => (i * 37) % 256) };
    const file = encodePng(picture);
    expect(readPngSize(file)).toEqual({ width: 3, height: 2 });
    expect(decodePng(file)).toEqual(picture);
  });

  it('is null when its data is cut off', () => {
    expect(decodePng(square(32, [255, 255, 255, 255]).subarray(0, 50))).toBeNull();
  });
});
