/** The app package as a person would build, open and break it. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync } from 'fflate';
import { buildPackage } from '../scripts/package/build.ts';
import { lintTwins } from '../scripts/package/lint-extension.ts';
import { lintOutlook } from '../scripts/package/lint-outlook.ts';
import { lintRegistration } from '../scripts/package/lint-registration.ts';
import { lintServed } from '../scripts/package/lint-served.ts';
import { lintPackage } from '../scripts/package/lint.ts';
import { decodePng, encodePng, readPngSize } from '../scripts/package/png.ts';

const REAL = {
  PUBLIC_URL: 'https://followthrough.contoso.com',
  AAD_APP_CLIENT_ID: 'aaaaaaaa-0000-4000-8000-000000000001',
  TEAMS_APP_ID: 'aaaaaaaa-0000-4000-8000-000000000002',
  OUTLOOK_ADDIN_ID: 'aaaaaaaa-0000-4000-8000-000000000003',
  AAD_APP_OBJECT_ID: 'aaaaaaaa-0000-4000-8000-000000000004',
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: 'aaaaaaaa-0000-4000-8000-000000000005',
};
const { files, outlook, registration } = buildPackage('.', REAL);
const { version: VERSION } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Words = Record<string, string>;
type Manifest = { version: string; staticTabs: { contentUrl: string }[]; validDomains: string[]; webApplicationInfo: { id: string; resource: string }; [key: string]: unknown };

const ENGLISH = (JSON.parse(readFileSync('appPackage/manifest.json', 'utf8')) as { description: { full: string } }).description.full;

const without = (name: string) => Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));

const manifestOf = (bytes: Uint8Array | undefined) => JSON.parse(new TextDecoder().decode(bytes)) as Manifest;

/** The good package with its manifest's text changed. */
function rewritten(from: RegExp, to: string | ((found: string) => string)): Record<string, Uint8Array> {
  return { ...files, 'manifest.json': strToU8(new TextDecoder().decode(files['manifest.json']).replace(from, typeof to === 'string' ? () => to : to)) };
}

/** The good package with one of its files of words changed. */
function reworded(name: string, change: (words: Words) => Words): Record<string, Uint8Array> {
  const words = JSON.parse(new TextDecoder().decode(files[name])) as Words;
  return { ...files, [name]: strToU8(JSON.stringify(change(words))) };
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
    expect(out).toMatch(
      /^with example values, for trying out: .*PUBLIC_URL=https:\/\/followthrough\.example\.com.*\nwrote .*followthrough\.zip .*\nwrote .*outlook\.xml\nwrote .*aad\.manifest\.json\n$/,
    );

    const unzipped = unzipSync(readFileSync(join(folder, 'followthrough.zip')));
    expect(Object.keys(unzipped)).toEqual(['manifest.json', 'color.png', 'outline.png', 'de.json', 'fr.json', 'es.json', 'pt.json']);
    expect(lintPackage(unzipped)).toEqual([]);
    expect(lintOutlook(readFileSync(join(folder, 'outlook.xml'), 'utf8'))).toEqual([]);
    expect(lintRegistration(readFileSync(join(folder, 'aad.manifest.json'), 'utf8'), manifestOf(unzipped['manifest.json']))).toEqual([]);
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
    expect(JSON.parse(readFileSync(join(folder, 'aad.manifest.json'), 'utf8'))).toMatchObject({ id: REAL.AAD_APP_OBJECT_ID, displayName: 'Followthrough', signInAudience: 'AzureADMultipleOrgs' });
  });

  it('keeps a place for a bot: with BOT_ID it is there, and may be told of the end of a meeting; without there is neither', () => {
    const botId = 'aaaaaaaa-0000-4000-8000-000000000006';
    const built = buildPackage('.', { ...REAL, BOT_ID: botId });
    const asked = (one: Manifest) => JSON.stringify(one['authorization']).includes('OnlineMeeting.ReadBasic.Chat');
    expect(built.problems).toEqual([]);
    expect(manifestOf(built.files['manifest.json'])['bots']).toEqual([{ botId, scopes: ['personal', 'team', 'groupChat'] }]);
    expect(asked(manifestOf(built.files['manifest.json']))).toBe(true);
    expect(manifestOf(files['manifest.json'])['bots']).toBeUndefined();
    expect(asked(manifestOf(files['manifest.json']))).toBe(false);
  });

  it.each([
    ['an http address', { PUBLIC_URL: 'http://followthrough.contoso.com' }, 'PUBLIC_URL'],
    ['an address with a path', { PUBLIC_URL: 'https://contoso.com/followthrough' }, 'PUBLIC_URL'],
    ['an id that is no GUID', { TEAMS_APP_ID: 'followthrough' }, 'TEAMS_APP_ID'],
    ['a bot that is no GUID', { BOT_ID: 'bot' }, 'BOT_ID'],
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
    ['a missing icon', without('outline.png'), 'outline.png is missing'],
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
    ['a version without a schema', rewritten(/v1\.30|"1\.30"/g, (found) => found.replace('1.30', '9.9')), 'whose schema is not installed'],
    ['a schema of another version', rewritten(/"manifestVersion": "[^"]*"/, '"manifestVersion": "1.13"'), '$schema and manifestVersion disagree'],
    ['a language of the pages that is left out', rewritten(/\{ "languageTag": "fr"[^}]*\},/, ''), 'localizationInfo lacks "fr"'],
    ['a language without its file', without('es.json'), 'es.json, which is missing'],
    ['a file of words that is no JSON', { ...files, 'pt.json': strToU8('[') }, 'pt.json is not a JSON object'],
    ['words that are too long', reworded('de.json', (words) => ({ ...words, 'description.short': 'x'.repeat(81) })), 'de.json breaks its schema'],
    ['words that are left out', reworded('de.json', (words) => Object.fromEntries(Object.entries(words).filter(([key]) => key !== 'staticTabs[0].name'))), 'de.json lacks "staticTabs[0].name"'],
    ['words for what is not there', reworded('fr.json', (words) => ({ ...words, 'staticTabs[1].name': 'Personnes' })), 'fr.json has "staticTabs[1].name"'],
    ['words that nobody has translated', reworded('es.json', (words) => ({ ...words, 'description.full': ENGLISH })), 'es.json has "description.full" in English'],
    ['an Outlook pane that is missing', rewritten(/"extensions": \[.*?\n {2}\],/s, '"extensions": [],'), 'extensions is empty'],
    ['an Outlook pane that is not for messages being written', rewritten(/, "mailCompose"/, ''), 'no ribbon of extensions[0] is for mailCompose'],
    ['a button that starts nothing', rewritten(/"actionId": "openPane"/, '"actionId": "openPanel"'), 'starts "openPanel", which no runtime has'],
    ['a pane that cannot be pinned', rewritten(/"pinnable": true/, '"pinnable": false'), 'no action of extensions[0] is pinnable'],
    ['an add-in that Outlook on Mac would lack', rewritten(/,\s*"alternateIcons": \{.*?\}\s*\}/s, ''), 'has no alternateIcons'],
    ['a pane outside the valid domains', rewritten(/"page": "[^"]*"/, '"page": "https://fabrikam.com/outlook.html"'), 'code.page is on fabrikam.com, which validDomains lacks'],
    ['a meeting panel that is missing', rewritten(/"configurableTabs": \[.*?\n {2}\],/s, '"configurableTabs": [],'), 'configurableTabs is empty'],
    ['an http configurationUrl', rewritten(/"configurationUrl": "https:/, '"configurationUrl": "http:'), 'configurationUrl'],
    ['a configuration outside the valid domains', rewritten(/"configurationUrl": "[^"]*"/, '"configurationUrl": "https://fabrikam.com/configure.html"'), 'configurationUrl is on fabrikam.com'],
    ['a place in a meeting that Teams does not know', rewritten(/"meetingSidePanel"/, '"meetingPanel"'), 'breaks its schema'],
    ['a place in a meeting that is left out', rewritten(/, "meetingChatTab"/, ''), 'context lacks meetingChatTab'],
    ['a panel where there is no meeting', rewritten(/"meetingChatTab"/, '"meetingChatTab", "channelTab"'), 'context has channelTab'],
    ['a panel for teams', rewritten(/"scopes": \["groupChat"\]/, '"scopes": ["team"]'), 'scopes is not ["groupChat"] alone'],
    ['a panel that can be set where there is nothing to set', rewritten(/\s*"canUpdateConfiguration": false,/, ''), 'canUpdateConfiguration is not false'],
    [
      'a permission for meetings that nobody uses',
      rewritten(/\[\{ "name": "MailboxItem/, '[{ "name": "OnlineMeeting.ReadBasic.Chat", "type": "Delegated" }, { "name": "MailboxItem'),
      'of which the panel makes no use',
    ],
    [
      'the end of a meeting told to nobody',
      rewritten(/\[\{ "name": "MailboxItem/, '[{ "name": "OnlineMeeting.ReadBasic.Chat", "type": "Application" }, { "name": "MailboxItem'),
      'there is no bot to be told',
    ],
    ['a bot that hears of no meeting', rewritten(/"validDomains"/, `"bots": [{ "botId": "${REAL.TEAMS_APP_ID}", "scopes": ["personal"] }], "validDomains"`), "hears of no meeting's end"],
    ['a bot that is in no meeting', rewritten(/"validDomains"/, `"bots": [{ "botId": "${REAL.TEAMS_APP_ID}", "scopes": ["personal"] }], "validDomains"`), 'bots[0].scopes lacks groupChat'],
    ['a manifest that is no JSON', { ...files, 'manifest.json': strToU8('{') }, 'not a JSON object'],
  ])('for %s', (_, broken, sentence) => {
    expect(lintPackage(broken)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });

  it.each([
    ['another add-in than outlook.xml', outlook.replace(REAL.OUTLOOK_ADDIN_ID, REAL.TEAMS_APP_ID), `hides no add-in with the id ${REAL.TEAMS_APP_ID}`],
    ['another permission than outlook.xml', outlook.replace('>ReadWriteItem<', '>ReadWriteMailbox<'), 'outlook.xml asks for ReadWriteMailbox, and the manifest does not'],
    ['a permission with which no draft can be inserted', outlook.replace('>ReadWriteItem<', '>ReadItem<'), 'outlook.xml asks for ReadItem, and the pane needs ReadWriteItem'],
  ])('for %s', (_, twin, sentence) => {
    const manifest = manifestOf(files['manifest.json']);
    expect(lintTwins(manifest, outlook)).toEqual([]);
    expect(lintTwins(manifest, twin)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });

  it('for addresses where there is nothing', () => {
    const text = new TextDecoder().decode(files['manifest.json']);
    const served = (...missing: string[]) => lintServed('manifest.json', text, 'followthrough.contoso.com', (path) => existsSync(path) && !missing.includes(path));
    expect(served()).toEqual([]);
    expect(served('src/tab/public/support.html', 'src/tab/outlook.html', 'src/tab/configure.html', 'manifest/icons/icon-80.png', 'src/tab/index.html')).toEqual([
      'manifest.json leads to /support.html, where there is nothing: write src/tab/public/support.html, or correct the address.',
      expect.stringContaining('leads to /, where there is nothing: write src/tab/index.html'),
      expect.stringContaining('leads to /configure.html, where there is nothing: write src/tab/'),
      expect.stringContaining('leads to /outlook.html'),
      expect.stringContaining('leads to /icons/icon-80.png, where there is nothing: write manifest/icons/icon-80.png'),
    ]);
  });

  it.each([
    ['an http address', outlook.replace('"https://', '"http://'), 'use an https address'],
    ['a tunnel', outlook.replaceAll('followthrough.contoso.com', 'ada.ngrok-free.app'), 'outlook.xml points to "ada.ngrok-free.app"'],
    ['a placeholder', outlook.replace('Followthrough', '${{NAME}}'), 'still has ${{NAME}}'],
    ['a resource that is not defined', outlook.replace(' id="Open.Tip"', ' id="Open.Hint"'), 'uses the resource Open.Tip'],
    ['a button that is not said in Spanish', outlook.replace(/<bt:Override Locale="es-ES" Value="Abrir Followthrough" \/>/, ''), 'outlook.xml does not say "Open Followthrough" in es'],
    ['a version that is not numbers', outlook.replace(/<Version>.*</, '<Version>next<'), 'version "next"'],
  ])('for %s in the Outlook manifest', (_, broken, sentence) => {
    expect(lintOutlook(outlook)).toEqual([]);
    expect(lintOutlook(broken)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });
});

describe('the registration is refused', () => {
  const GUID = 'bbbbbbbb-0000-4000-8000-000000000001';
  const manifest = manifestOf(files['manifest.json']);

  it.each([
    ['a placeholder', registration.replace('access_as_user', '${{SCOPE}}'), 'aad.manifest.json still has ${{SCOPE}}'],
    ['what is no JSON', registration.slice(1), 'aad.manifest.json is not a JSON object'],
    ['the app of another package', registration.replaceAll(REAL.AAD_APP_CLIENT_ID, GUID), `is of the app ${GUID}, and manifest.json of ${REAL.AAD_APP_CLIENT_ID}`],
    ['personal accounts', registration.replace('AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount'), 'signInAudience is "AzureADandPersonalMicrosoftAccount"'],
    ['tokens of version 1', registration.replace('"requestedAccessTokenVersion": 2', '"requestedAccessTokenVersion": null'), 'requestedAccessTokenVersion is null: write 2'],
    ['the id URI of another host', registration.replace('"api://followthrough.contoso.com', '"api://fabrikam.com'), 'identifierUris lacks "api://followthrough.contoso.com/'],
    ['a secret', registration.replace('"spa"', '"passwordCredentials": [{ "displayName": "first" }], "spa"'), 'holds credentials: leave them out'],
    ['a scope that the server does not know', registration.replace('"value": "access_as_user"', '"value": "Queue.Read"'), 'exposes the scope "Queue.Read", which the server does not know'],
    ['a scope that is switched off', registration.replace('"isEnabled": true', '"isEnabled": false'), 'api exposes no scope access_as_user that is enabled'],
    [
      'a client of Microsoft that is left out',
      registration.replace('5e3ce6c0-2b1f-4285-8d4b-75ee78787346', GUID),
      'preAuthorizedApplications lacks 5e3ce6c0-2b1f-4285-8d4b-75ee78787346 with access_as_user',
    ],
    ['a client of a stranger', registration.replace('5e3ce6c0-2b1f-4285-8d4b-75ee78787346', GUID), `preAuthorizedApplications has ${GUID}`],
    ['a client that may use another scope', registration.replace(`Ids": ["${REAL.AAD_APP_ACCESS_AS_USER_PERMISSION_ID}"]`, `Ids": ["${GUID}"]`), 'preAuthorizedApplications lacks 1fec8e78-'],
    ['a role that apps may have', registration.replace('["User"]', '["User", "Application"]'), 'appRoles has no enabled role Followthrough.Admin for users alone'],
    ['a redirect address that is left out', registration.replace('"brk-multihub://followthrough.contoso.com"', '"https://followthrough.contoso.com/"'), 'spa.redirectUris lacks "brk-multihub://'],
    ['a redirect address of a stranger', registration.replace('"redirectUris": []', '"redirectUris": ["https://fabrikam.com/"]'), 'the redirect address "https://fabrikam.com/" is used nowhere'],
    ['a page of a stranger', registration.replace('"brk-multihub:', '"https://fabrikam.com/", "brk-multihub:'), 'the redirect address "https://fabrikam.com/" is used nowhere'],
    ['a permission that is needed', registration.replace('465a38f9-76ea-45b9-9f34-9e8b0d4b0b42', '570282fd-fa5c-430d-a7fd-fc8dc98a9dca'), 'lacks the delegated permission Calendars.Read'],
    [
      'a permission of which nothing makes use',
      registration.replace('465a38f9-76ea-45b9-9f34-9e8b0d4b0b42', 'e383f46e-2787-4529-855e-0e479a3ffac0'),
      'asks for Mail.Send, of which the app makes no use',
    ],
    ['a permission without its user', registration.replace('"type": "Scope"', '"type": "Role"'), 'requiredResourceAccess asks for e1fe6dd8-ba31-4d61-89e7-88639da4683d (Role)'],
    ['another service than Graph', registration.replace('"resourceAppId": "00000003', '"resourceAppId": "00000002'), 'which is not Microsoft Graph'],
  ])('for %s', (_, broken, sentence) => {
    expect(lintRegistration(registration, manifest)).toEqual([]);
    expect(lintRegistration(broken, manifest)).toEqual(expect.arrayContaining([expect.stringContaining(sentence)]));
  });
});

describe('Microsoft 365 Agents Toolkit', () => {
  const inHand = ['PUBLIC_HOST', 'TEAMSFX_ENV'];
  const manifests = ['appPackage/manifest.json', 'aad.manifest.json'].map((path) => readFileSync(path, 'utf8')).join('');
  const namesIn = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name = '']) => name));

  it.each(['teamsapp.yml', 'teamsapp.local.yml'])('finds a value for every placeholder in what %s provisions', (path) => {
    const steps = readFileSync(path, 'utf8');
    const provision = /^provision:\n(.*?)^deploy:/ms.exec(steps)?.[1] ?? '';
    // The scope's id is given by aadApp/update itself.
    const given = new Set([...inHand, 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID', ...namesIn(provision, /set-teamsfx-env (?:' \+ ')?(\w+)=/g), ...namesIn(provision, /^ {6}\w+: (\w+)$/gm)]);
    const used = namesIn(manifests + provision, /\$\{\{(\w+)\}\}/g);
    expect([...used].filter((name) => !given.has(name))).toEqual([]);
    expect(provision).toMatch(/aadApp\/create.*aadApp\/update\n *with:\n *manifestPath: \.\/aad\.manifest\.json\n.*zipAppPackage.*validateAppPackage/s);
  });

  it('hands npm run package every value that is no example', () => {
    const deploy = /^deploy:\n(.*?)^publish:/ms.exec(readFileSync('teamsapp.yml', 'utf8'))?.[1] ?? '';
    const named = [...namesIn(deploy, /^ {6}([A-Z_]+): \S+$/gm)];
    expect(buildPackage('.', Object.fromEntries(named.map((name) => [name, name === 'PUBLIC_URL' ? REAL.PUBLIC_URL : REAL.TEAMS_APP_ID]))).examples).toEqual([]);
  });
});

describe('what people read before installing', () => {
  it('never borrows the names of other Microsoft 365 features', () => {
    const shown = [...outlook.matchAll(/Value="([^"]*)"/g)].map(([, words]) => words).join(' ');
    const words = Object.keys(files).filter((name) => name.endsWith('.json') && name !== 'manifest.json').map((name) => new TextDecoder().decode(files[name])); // prettier-ignore
    expect(`${JSON.stringify(manifestOf(files['manifest.json']))} ${words.join(' ')} ${shown}`).not.toMatch(/\b(planner|task|reminder|flag)s?\b|!/i);
  });

  it('says the same in outlook.xml as in the package, language by language', () => {
    const overrides = [...outlook.matchAll(/Locale="([a-z]+)-[A-Z]+" Value="([^"]*)"/g)];
    const strange = overrides.filter(([, language = '', text = '']) => !Object.values(JSON.parse(new TextDecoder().decode(files[`${language}.json`])) as Words).includes(text));
    expect(overrides).toHaveLength(20);
    expect(strange).toEqual([]);
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
