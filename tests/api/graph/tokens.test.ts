/** Tokens for Graph over expiry, restarts, lost keys, revoked sessions and missing consent, against an Entra that refuses as the real one does. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readCertificate } from '../../../src/api/certificate.ts';
import { Seal } from '../../../src/api/graph/seal.ts';
import { Tokens } from '../../../src/api/graph/tokens.ts';
import type { Owner } from '../../../src/api/ports.ts';
import { ADA, CONTOSO } from '../../../src/sandbox/people.ts';
import { startSandbox } from '../../../src/sandbox/sandbox.ts';
import { certificate } from '../../support/certificate.ts';
import { BASE_SCOPES, CLIENT_ID, connect, OWNER, TOKEN_KEY, tokensOn, type Connected } from '../../support/sandbox.ts';

const BO: Owner = { tenant: CONTOSO, user: 'b0b0b0b0-0000-4000-8000-000000000001' };
const CLAIMS = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';

let to: Connected;
let consented: string[];
beforeEach(async () => {
  consented = [...BASE_SCOPES];
  to = await connect(consented);
});
afterEach(async () => {
  jest.useRealTimers();
  await to.close();
});

const grants = () =>
  to.sandbox.exchanges.filter(({ service }) => service === 'token').map(({ body, status }) => `${(body as { grant_type: string }).grant_type.split(':').at(-1) ?? ''} ${String(status)}`);
const restarted = (keys?: readonly Buffer[]) => tokensOn(to.sandbox, to.store, undefined, keys);
const state = async () => (await to.store.connections.connection(OWNER)).state;
const signInAgain = async () => {
  to.tokens.remember(OWNER, await to.sandbox.entra.userToken(ADA));
};
/** Lets hours pass for everyone in this process. */
const pass = (hours: number) => {
  jest.useFakeTimers({
    now: Date.now() + hours * 3_600_000,
    doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'],
  });
};

describe('a token for Graph', () => {
  it('is exchanged once, however many ask at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => to.tokens.graphToken(OWNER)));
    expect(new Set(all).size).toBe(1);
    expect(grants()).toEqual(['jwt-bearer 200']);
  });

  it('is renewed silently once it has ended, without a new sign-in', async () => {
    const first = await to.tokens.graphToken(OWNER);
    pass(2);
    expect(await to.tokens.graphToken(OWNER)).not.toBe(first);
    expect(grants()).toEqual(['jwt-bearer 200', 'refresh_token 200']);
  });

  it('outlives a restart of the process: from the cache while it lives, by renewal after', async () => {
    const first = await to.tokens.graphToken(OWNER);
    expect(await restarted().graphToken(OWNER)).toBe(first);
    pass(30);
    expect(await restarted().graphToken(OWNER)).not.toBe(first);
    expect(grants()).toEqual(['jwt-bearer 200', 'refresh_token 200']);
  });

  it('is renewed in the background before it ends, for a day after the last round', async () => {
    await to.tokens.graphToken(OWNER);
    await to.tokens.renew();
    expect(grants()).toHaveLength(1);
    pass(56 / 60);
    await to.tokens.renew();
    expect(grants()).toEqual(['jwt-bearer 200', 'refresh_token 200']);
    pass(25);
    await to.tokens.renew();
    expect(grants()).toHaveLength(2);
  });

  it('is not renewed for a suspended organisation, also where nobody can tell; once it may come again it is', async () => {
    await to.tokens.graphToken(OWNER);
    await to.store.connections.saveTenant(OWNER.tenant, 'suspended', 0);
    pass(56 / 60);
    await to.tokens.renew();
    expect(grants()).toEqual(['jwt-bearer 200']);
    await to.store.connections.saveTenant(OWNER.tenant, 'active', 0);
    const cannotTell = { ...to.store.connections, isSuspended: () => Promise.reject(new Error('The disk is gone.')) };
    const unsure = tokensOn(to.sandbox, { ...to.store, connections: cannotTell });
    await unsure.graphToken(OWNER);
    pass(56 / 60);
    const before = grants().length;
    await unsure.renew();
    expect(grants()).toHaveLength(before);
    await to.tokens.renew();
    expect(grants()).toHaveLength(before + 1);
  });

  it('is a new one after Graph refused the last', async () => {
    const first = await to.tokens.graphToken(OWNER);
    expect(await to.tokens.graphToken(OWNER, 'base', true)).not.toBe(first);
    expect(grants()).toEqual(['jwt-bearer 200', 'refresh_token 200']);
  });

  it('is given for none but the one who signed in', async () => {
    await to.tokens.graphToken(OWNER);
    await expect(to.tokens.graphToken(BO)).rejects.toMatchObject({ code: 'needs_reconnect' });
    expect(grants()).toHaveLength(1);
  });
});

describe('a connection', () => {
  it('ends with the session, stays ended without asking again, and comes back with the next sign-in', async () => {
    await to.tokens.graphToken(OWNER);
    to.sandbox.entra.demand(ADA, { code: 50173 });
    pass(2);
    for (let times = 0; times < 3; times++) await expect(to.tokens.graphToken(OWNER)).rejects.toMatchObject({ code: 'needs_reconnect' });
    expect([await state(), grants().length]).toEqual(['ended', 3]);
    await expect(restarted().graphToken(OWNER)).rejects.toMatchObject({ code: 'needs_reconnect' });
    expect(grants()).toHaveLength(3);
    await signInAgain();
    await to.tokens.graphToken(OWNER);
    expect(await state()).toBe('connected');
  });

  it('hands a challenge of Conditional Access on with its claims, until the person has met it', async () => {
    to.sandbox.entra.demand(ADA, { claims: CLAIMS });
    for (let times = 0; times < 2; times++) await expect(to.tokens.graphToken(OWNER)).rejects.toMatchObject({ code: 'claims_challenge', about: { claims: CLAIMS } });
    expect(await to.store.connections.connection(OWNER)).toMatchObject({ state: 'claims', claims: CLAIMS });
    expect(grants()).toEqual(['jwt-bearer 400']);
    await signInAgain();
    await to.tokens.graphToken(OWNER);
    expect(await to.store.connections.connection(OWNER)).toMatchObject({ state: 'connected', claims: null });
  });

  it('asks with the claims that Graph wants, and the person where that was not enough', async () => {
    await to.tokens.graphToken(OWNER);
    await to.tokens.graphToken(OWNER, 'base', true, CLAIMS);
    expect(to.sandbox.exchanges.at(-1)?.body).toMatchObject({ grant_type: 'refresh_token', claims: expect.stringContaining('acrs') as unknown });
    await expect(to.tokens.graphToken(OWNER, 'base', true, CLAIMS)).rejects.toMatchObject({ code: 'claims_challenge', about: { claims: CLAIMS } });
  });

  it('stays as it is while Entra cannot be asked', async () => {
    await to.tokens.graphToken(OWNER);
    pass(2);
    const nowhere = new Tokens(
      { clientId: CLIENT_ID, credential: { clientSecret: 'x' }, authorityUrl: 'http://127.0.0.1:9', graphUrl: to.sandbox.origin },
      { connections: to.store.connections, keys: [TOKEN_KEY], redirectUri: '' },
    );
    nowhere.remember(OWNER, await to.sandbox.entra.userToken(ADA));
    await expect(nowhere.graphToken(OWNER)).rejects.toMatchObject({ code: 'sign_in_unavailable' });
    expect(await state()).toBe('connected');
    expect(await restarted().graphToken(OWNER)).toBeTruthy();
  });
});

describe('a step of consent', () => {
  const want = (...wanted: ('mail-headers' | 'mail-text' | 'availability')[]) => to.store.connections.saveConnection(OWNER, { wanted });
  const asked = () => (to.sandbox.exchanges.at(-1)?.body as { scope: string }).scope;

  it('is not asked for before the person switched it on', async () => {
    consented.push('Mail.ReadBasic');
    await expect(to.tokens.graphToken(OWNER, 'mail-headers')).rejects.toMatchObject({ code: 'no_consent', about: { step: 'mail-headers' } });
    expect(grants()).toEqual([]);
    await want('mail-headers');
    await to.tokens.graphToken(OWNER, 'mail-headers');
    expect((await to.store.connections.connection(OWNER)).granted).toEqual(['Mail.ReadBasic']);
  });

  it('names the administrator it needs, and leaves the connection as it is', async () => {
    await to.tokens.graphToken(OWNER);
    await want('mail-text');
    const refusal = await to.tokens.graphToken(OWNER, 'mail-text').catch((error: unknown) => error);
    const adminUrl = `${to.sandbox.origin}/${CONTOSO}/v2.0/adminconsent?client_id=${CLIENT_ID}&scope=`;
    expect(refusal).toMatchObject({ code: 'no_consent', about: { step: 'mail-text', adminUrl: expect.stringContaining(adminUrl) as unknown } });
    expect(await to.store.connections.connection(OWNER)).toMatchObject({ state: 'connected', granted: [...BASE_SCOPES].sort() });
    consented.push('Mail.Read');
    await to.tokens.graphToken(OWNER, 'mail-text');
  });

  it('needs nothing anew that a broader permission covers', async () => {
    consented.push('Mail.Read');
    await want('mail-text', 'mail-headers', 'availability');
    await to.tokens.graphToken(OWNER);
    await to.tokens.graphToken(OWNER, 'mail-text');
    await to.tokens.graphToken(OWNER, 'mail-headers');
    expect(asked()).not.toContain('Mail.ReadBasic');
    await to.tokens.graphToken(OWNER, 'availability');
  });
});

describe('what is stored of tokens', () => {
  const sealed = async () => (await to.store.connections.tokenCache(OWNER)) ?? '';

  it('holds no token that can be read', async () => {
    const token = await to.tokens.graphToken(OWNER);
    expect(await sealed()).toMatch(/^v1\.[0-9a-f]{8}\./);
    expect(await sealed()).not.toContain(token.slice(0, 20));
    expect(new Seal([TOKEN_KEY]).open(OWNER, await sealed())?.text).toContain(token);
  });

  it.each<[string, () => Promise<void>, readonly Buffer[]]>([
    ['with another key', () => Promise.resolve(), [Buffer.alloc(32, 8)]],
    ['once altered', async () => to.store.connections.saveTokenCache(OWNER, (await sealed()).slice(0, -4) + 'AAAA'), [TOKEN_KEY]],
    ['once cut', async () => to.store.connections.saveTokenCache(OWNER, (await sealed()).slice(0, 40)), [TOKEN_KEY]],
    ['once emptied', () => to.store.connections.saveTokenCache(OWNER, ''), [TOKEN_KEY]],
    ["in place of another's", async () => to.store.connections.saveTokenCache(OWNER, new Seal([TOKEN_KEY]).close(BO, new Seal([TOKEN_KEY]).open(OWNER, await sealed())?.text ?? '')), [TOKEN_KEY]],
  ])('is as if absent %s: the person reconnects', async (_, damage, keys) => {
    await to.tokens.graphToken(OWNER);
    await damage();
    const tokens = restarted(keys);
    await expect(tokens.graphToken(OWNER)).rejects.toMatchObject({ code: 'needs_reconnect' });
    expect(await state()).toBe('ended');
    tokens.remember(OWNER, await to.sandbox.entra.userToken(ADA));
    expect(await tokens.graphToken(OWNER)).toBeTruthy();
  });

  it('is opened by an old key and sealed by the new one at the next chance', async () => {
    const first = await to.tokens.graphToken(OWNER);
    const next = Buffer.alloc(32, 9);
    expect(await restarted([next, TOKEN_KEY]).graphToken(OWNER)).toBe(first);
    expect(await restarted([next]).graphToken(OWNER)).toBe(first);
    await expect(restarted().graphToken(OWNER)).rejects.toMatchObject({ code: 'needs_reconnect' });
  });

  it('does not grow with sign-ins', async () => {
    await to.tokens.graphToken(OWNER);
    const { length } = await sealed();
    for (let times = 0; times < 10; times++) {
      await to.store.connections.saveConnection(OWNER, { state: 'ended' });
      await signInAgain();
      await to.tokens.graphToken(OWNER, 'base', true);
    }
    expect((await sealed()).length).toBeLessThan(length * 1.2);
  });
});

describe('a certificate', () => {
  const FIRST = Date.parse('2020-01-01T00:00:00Z');
  const until = Date.now() + 86_400_000;
  const file = (text: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'followthrough-certificate-')), 'app.pem');
    writeFileSync(path, text);
    return path;
  };

  it('proves the app in place of a secret, as long as the clock of this machine is right', async () => {
    const { certificate: uploaded, key } = certificate(FIRST, until);
    const sandbox = await startSandbox({ clientId: CLIENT_ID, clientSecret: 'nobody knows', certificate: uploaded, consented });
    try {
      sandbox.directory.add(ADA);
      const credential = { clientCertificate: readCertificate(file(key + uploaded), Date.now()) };
      const app = { clientId: CLIENT_ID, credential, authorityUrl: sandbox.origin, graphUrl: sandbox.origin };
      const tokens = new Tokens(app, { connections: to.store.connections, keys: [TOKEN_KEY], redirectUri: '' });
      tokens.remember(OWNER, await sandbox.entra.userToken(ADA));
      expect(await tokens.graphToken(OWNER)).toBeTruthy();
      sandbox.clock.advance(20 * 60_000);
      await expect(tokens.graphToken(OWNER, 'base', true)).rejects.toMatchObject({ code: 'clock_skew' });
      expect(await state()).toBe('connected');
    } finally {
      await sandbox.close();
    }
  });

  it.each<[string, () => string, RegExp]>([
    ['that has ended', () => Object.values(certificate(FIRST, Date.parse('2021-01-01T00:00:00Z'))).join(''), /ended on 2021-01-01/],
    ['with the key of another', () => certificate(FIRST, until).certificate + certificate(FIRST, until).key, /belongs to another certificate/],
    ['without its key', () => certificate(FIRST, until).certificate, /both a private key/],
    ['that is damaged', () => `${certificate(FIRST, until).key}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----`, /damaged/],
  ])('%s is refused, and says what to do', (_, text, says) => {
    expect(() => readCertificate(file(text()), Date.now())).toThrow(says);
  });
});
