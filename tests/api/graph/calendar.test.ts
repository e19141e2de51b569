/** The Graph edge against the sandbox over HTTP: tokens exchanged by msal, rounds read to their end, cursor and meetings kept together. */
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reading } from '../../../src/api/ports.ts';
import { sync } from '../../../src/api/sync.ts';
import type { Meeting } from '../../../src/planner/meeting.ts';
import { ADA, type User } from '../../../src/sandbox/people.ts';
import { CALM, wild } from '../../../src/sandbox/nature.ts';
import { BASE_SCOPES, connect, event, OWNER, type Connected } from '../../support/sandbox.ts';
import { TROUBLES } from '../../support/troubles.ts';

const NOW = Date.parse('2026-03-12T10:00:00Z');
let to: Connected;
beforeEach(async () => {
  to = await connect();
});
afterEach(() => to.close());

const subjects = async () => (await to.store.meetings(OWNER)).map(({ subject, start }) => `${new Date(start).toISOString().slice(0, 16)} ${subject}`);
const round = (now = NOW) => sync(to, OWNER, now);

describe('a round', () => {
  it('reads every page and keeps who the user is', async () => {
    for (let n = 0; n < 120; n++) to.mailbox.put(event(`e${String(n)}`, `2026-02-01T0${String(n % 9)}:00`));
    const pages: number[] = [];
    await sync(to, OWNER, NOW, (so) => pages.push(so.pages));
    expect(pages).toEqual([1, 2, 3]);
    expect(await to.store.meetings(OWNER)).toHaveLength(120);
    expect((await to.store.profile(OWNER))?.profile).toEqual({
      name: 'Ada Okafor',
      addresses: ['ada@contoso.com'],
      timeZone: 'Europe/Berlin',
      workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1050 },
    });
  });

  it('reads only what changed after the first, in one request', async () => {
    for (let n = 0; n < 60; n++) to.mailbox.put(event(`e${String(n)}`, '2026-02-01T09:00'));
    await round();
    to.mailbox.change('e7', { subject: 'Renamed' });
    to.mailbox.remove('e8');
    const read: Reading[] = [];
    await sync(to, OWNER, NOW, (so) => read.push(so));
    expect(read).toEqual([{ pages: 1, events: 1, people: 2 }]);
    const after = await subjects();
    expect(after).toContain('2026-02-01T08:00 Renamed');
    expect(after).not.toContain('2026-02-01T08:00 Subject of e8');
    expect(after).toHaveLength(59);
  });

  it('ends where its organisation is suspended meanwhile: nothing more is asked; later it goes on', async () => {
    for (let n = 0; n < 120; n++) to.mailbox.put(event(`e${String(n)}`, `2026-02-01T0${String(n % 9)}:00`));
    const suspended = sync(to, OWNER, NOW, ({ pages }) => {
      if (pages === 1) void to.store.connections.saveTenant(OWNER.tenant, 'suspended', NOW);
    });
    await expect(suspended).rejects.toMatchObject({ code: 'suspended_tenant' });
    const asked = to.sandbox.exchanges.length;
    expect(to.sandbox.exchanges.filter(({ path }) => path.includes('calendarView')).length).toBeLessThan(3);
    await expect(round()).rejects.toMatchObject({ code: 'suspended_tenant' });
    expect(to.sandbox.exchanges).toHaveLength(asked);
    await to.store.connections.saveTenant(OWNER.tenant, 'active', NOW);
    await round();
    expect(await to.store.meetings(OWNER)).toHaveLength(120);
  });

  it('keeps a name on one line, in its own direction, and no longer than names are', async () => {
    const user: User = { ...ADA, userId: '00000000-0000-4000-8000-000000000009', name: `  Eve\u202e\u2066\n\u0000<b>\u200f${'x'.repeat(1_000)}` };
    const owner = { tenant: user.tenantId, user: user.userId };
    to.sandbox.directory.add(user);
    to.tokens.remember(owner, await to.sandbox.entra.userToken(user));
    await sync(to, owner, NOW);
    expect((await to.store.profile(owner))?.profile.name).toBe(`Eve <b> ${'x'.repeat(248)}`);
  });

  it('changes nothing when nothing changed', async () => {
    to.mailbox.put(event('first meeting', '2026-03-11T10:00'));
    await round();
    const before = await to.store.list(OWNER, ['open']);
    await round();
    expect(await to.store.list(OWNER, ['open'])).toEqual(before);
    expect(before.map(({ rule, revision }) => ({ rule, revision }))).toEqual([{ rule: 'thanks-owed', revision: 1 }]);
  });

  it('fills the occurrences of a series from its master, across a clock change, exceptions in their own words', async () => {
    to.mailbox.put(
      event('weekly', '2026-03-16T09:00', { recurrence: { every: 1, unit: 'week', count: 4 }, exceptions: { '2026-03-23': { subject: 'Moved', start: '2026-03-24T15:00' }, '2026-04-06': null } }),
    );
    await round();
    expect(await subjects()).toEqual(['2026-03-16T08:00 Subject of weekly', '2026-03-24T14:00 Moved', '2026-03-30T07:00 Subject of weekly']);
    const meetings = await to.store.meetings(OWNER);
    expect(new Set(meetings.map(({ iCalUId }) => iCalUId)).size).toBe(1);
    expect(meetings.map(({ series }) => series?.isFirst)).toEqual([true, false, false]);
  });

  it('takes the winter hours of a mailbox whose zone has no name', async () => {
    to.mailbox.nature = { ...CALM, customZones: 1 };
    await round();
    expect((await to.store.profile(OWNER))?.profile.timeZone).toBe('Etc/GMT-1');
  });

  it('follows a deleted occurrence and a deleted series', async () => {
    to.mailbox.put(event('weekly', '2026-03-02T09:00', { recurrence: { every: 1, unit: 'week', count: 3 } }));
    await round();
    to.mailbox.change('weekly', { exceptions: { '2026-03-09': null } });
    await round();
    expect(await subjects()).toEqual(['2026-03-02T08:00 Subject of weekly', '2026-03-16T08:00 Subject of weekly']);
    to.mailbox.remove('weekly');
    await round();
    expect(await subjects()).toEqual([]);
  });

  it('takes a moved event away from its old place, and one that left the window wholly', async () => {
    to.mailbox.put(event('a', '2026-03-02T09:00'));
    to.mailbox.put(event('b', '2026-03-03T09:00'));
    await round();
    to.mailbox.change('a', { start: '2026-03-05T09:00' });
    to.mailbox.change('b', { start: '2028-03-05T09:00' });
    await round();
    expect(await subjects()).toEqual(['2026-03-05T08:00 Subject of a']);
  });

  it('takes the date of an all-day event in the mailbox zone', async () => {
    to.mailbox.put(event('offsite', '2026-03-10T00:00', { isAllDay: true, minutes: 1440 }));
    await round();
    expect(await to.store.meetings(OWNER)).toMatchObject([{ isAllDay: true, start: Date.parse('2026-03-09T23:00:00Z'), end: Date.parse('2026-03-10T23:00:00Z') }]);
  });

  it('never stores the title of a private meeting', async () => {
    to.mailbox.put(event('secret', '2026-03-11T10:00', { sensitivity: 'private' }));
    await round();
    expect(JSON.stringify(await to.store.meetings(OWNER))).not.toContain('Subject of secret');
    const held = (await to.store.heldBack(OWNER)).filter(({ code }) => code !== 'no-consent');
    expect(held.map(({ code, meeting }) => ({ code, meeting }))).toEqual([{ code: 'private', meeting: null }]);
  });

  it('starts over where Graph has forgotten the cursor, and loses nothing', async () => {
    to.mailbox.put(event('a', '2026-03-02T09:00'));
    await round();
    const cursor = JSON.parse((await to.store.cursor(OWNER)) ?? '') as { path: string; to: number };
    const token = JSON.parse(Buffer.from(cursor.path.split('=')[1] ?? '', 'base64url').toString()) as object;
    const forgotten = `/me/calendarView/delta?$deltatoken=${Buffer.from(JSON.stringify({ ...token, epoch: 'an earlier life' })).toString('base64url')}`;
    await to.store.saveChanges(OWNER, { upserted: [], gone: [], window: null, earlier: {}, cursor: JSON.stringify({ ...cursor, path: forgotten }) });
    to.mailbox.put(event('b', '2026-03-03T09:00'));
    await round();
    expect(await subjects()).toHaveLength(2);
  });

  it('rolls the window on once it reaches less than a month ahead', async () => {
    to.mailbox.put(event('far', '2026-06-20T09:00'));
    await round();
    expect(await subjects()).toEqual([]);
    await round(NOW + 45 * 86_400_000);
    expect(await subjects()).toEqual(['2026-06-20T07:00 Subject of far']);
  });
});

describe('a Graph that misbehaves', () => {
  beforeEach(() => {
    for (let n = 0; n < 120; n++) to.mailbox.put(event(`e${String(n)}`, '2026-02-01T09:00'));
    to.mailbox.put(event('weekly', '2026-03-02T09:00', { recurrence: { every: 1, unit: 'week', count: 3 } }));
  });
  const touched = async () => (await subjects()).filter((one) => one.endsWith('Touched')).length;
  /** Everything from the start, and then one change. */
  const readTwice = async (before: (what: 'all' | 'change') => void, what: string) => {
    await to.store.saveChanges(OWNER, { upserted: [], gone: [], window: null, earlier: {}, cursor: '{}' });
    before('all');
    await round();
    expect(await to.store.meetings(OWNER)).toHaveLength(123);
    to.mailbox.change(what, { subject: 'Touched' });
    before('change');
    await round();
    expect(await to.store.meetings(OWNER)).toHaveLength(123);
  };

  it.each(Object.entries(TROUBLES))('%s, on any page of a round, changes nothing of what is found', async (_, fault) => {
    for (let at = 0; at < 3; at++) {
      await readTwice(
        (what) => {
          to.sandbox.faults.clear();
          to.sandbox.faults.add({ path: 'calendarView/delta', ...fault, after: what === 'all' ? at : 0, times: 1 });
        },
        `e${String(at)}`,
      );
      expect(to.sandbox.faults.rules).toMatchObject([{ struck: 1 }]);
      expect(await touched()).toBe(at + 1);
    }
  });

  it.each(['emptyPages', 'shortPages', 'duplicates', 'strayRemovals', 'evictions', 'absentMasters'] as const)('that often has %s tells what a calm one does', async (what) => {
    for (let seed = 1; seed < 6; seed++) {
      to.mailbox.nature = { ...CALM, seed, isDisordered: seed > 2, [what]: what === 'evictions' ? 0.2 : 0.7 };
      await readTwice(() => undefined, `e${String(seed)}`);
      expect(await touched()).toBe(seed);
    }
  });

  it('that sends the same page without end is left after a few, asked from the start once, and then said to be so', async () => {
    await round();
    const before = await to.store.cursor(OWNER);
    to.mailbox.change('e7', { subject: 'Touched' });
    to.sandbox.forgetRequests();
    to.mailbox.nature = { ...CALM, wedged: 1 };
    await expect(round()).rejects.toMatchObject({ code: 'graph_unavailable', message: expect.stringContaining('again and again') as unknown });
    expect(to.sandbox.exchanges.length).toBeLessThan(12);
    expect(await to.store.cursor(OWNER)).toBe(before);
    to.mailbox.nature = CALM;
    await round();
    expect(await touched()).toBe(1);
  });
});

describe('a long first round', () => {
  it('is planned after a few pages, and tells pages, events and people as it goes', async () => {
    for (let n = 0; n < 300; n++) to.mailbox.put(event(`e${String(n)}`, '2026-03-11T09:00', { organizer: { name: `Person ${String(n)}`, address: `p${String(n)}@fabrikam.com` } }));
    const read: Reading[] = [];
    const stored: number[] = [];
    await sync(to, OWNER, NOW, (so) => {
      read.push(so);
      void to.store.people(OWNER, [], { after: null, limit: 500 }).then(({ people }) => stored.push(people.length));
    });
    expect(read.map(({ pages, events, people }) => [pages, events, people])).toEqual([1, 2, 3, 4, 5, 6].map((n) => [n, n * 50, n * 50 + 1]));
    expect(stored.at(-1)).toBeGreaterThanOrEqual(200);
    expect(await to.store.meetings(OWNER)).toHaveLength(300);
  });
});

describe('a long first round that breaks off, begins again, and meets a Graph that misbehaves', () => {
  const fill = () => {
    for (let n = 0; n < 330; n++) to.mailbox.put(event(`e${String(n)}`, `2026-0${String(1 + (n % 4))}-1${String(n % 9)}T09:00`));
    for (const key of ['daily', 'weekly']) to.mailbox.put(event(key, '2026-02-02T14:00', { recurrence: { every: 1, unit: key === 'daily' ? 'day' : 'week', count: 12 } }));
  };
  const tell = (meetings: readonly Meeting[]) => meetings.map(({ id, start, subject }) => `${id} ${String(start)} ${subject}`).sort();

  it.each([1, 2, 3])('leaves what a full read gives (seed %d)', async (seed) => {
    fill();
    to.mailbox.nature = { ...wild(seed), wedged: 0, hiddenAttendees: 0 };
    to.sandbox.faults.add({ path: 'calendarView/delta', after: 4 + seed, status: 403 });
    await expect(round()).rejects.toMatchObject({ code: expect.any(String) as unknown });
    expect((await to.store.meetings(OWNER)).length).toBeGreaterThan(0);
    to.sandbox.faults.clear();
    for (let n = 0; n < 20; n++) to.mailbox.remove(`e${String(n * 16 + seed)}`);
    for (let n = 0; n < 20; n++) to.mailbox.change(`e${String(n * 16)}`, { start: '2026-03-05T11:00', subject: 'Moved' });
    to.mailbox.change('daily', { exceptions: { '2026-02-04': null, '2026-02-05': { subject: 'Later', start: '2026-02-05T17:00' } } });
    await round();
    to.mailbox.nature = CALM;
    const full = await to.calendar.changes(OWNER, null, { now: NOW, timeZone: 'Europe/Berlin', onPage: () => undefined });
    const stored = tell(await to.store.meetings(OWNER));
    expect(stored).toEqual(tell(full.upserted.map(({ meeting }) => meeting)));
    expect(stored).toHaveLength(310 + 23);
  });
});

describe('a part of a first round that is being kept', () => {
  const reading = (onPart: () => Promise<void>) => {
    for (let n = 0; n < 330; n++) to.mailbox.put(event(`e${String(n)}`, `2026-0${String(1 + (n % 4))}-1${String(n % 9)}T09:00`));
    return (onPage: (so: Reading) => void) => to.calendar.changes(OWNER, null, { now: NOW, timeZone: 'Europe/Berlin', onPage, onPart });
  };

  it('does not hold up the pages after it, and is waited for at the end', async () => {
    const part = Promise.withResolvers<undefined>();
    const said: string[] = [];
    const read = reading(() => part.promise.then(() => void said.push('part kept')));
    const allRead = Promise.withResolvers<undefined>();
    const round = read(({ pages }) => {
      if (pages === 7) allRead.resolve(undefined);
    }).then(() => said.push('round ended'));
    await allRead.promise;
    await setTimeout(50);
    expect(said).toEqual([]);
    part.resolve(undefined);
    await round;
    expect(said).toEqual(['part kept', 'round ended']);
  });

  it('ends the round where it cannot be kept', async () => {
    await expect(reading(() => Promise.reject(new Error('disk full')))(() => undefined)).rejects.toThrow('disk full');
  });
});

describe('without what it needs', () => {
  it.each([
    ['no consent to read calendars', BASE_SCOPES.slice(0, 1), undefined, 'no_consent'],
    ['a wrong client secret', BASE_SCOPES, 'wrong', 'sign_in_unavailable'],
  ])('%s is said as it is', async (_, scopes, secret, code) => {
    const other = await connect(scopes, secret);
    try {
      await expect(sync(other, OWNER, NOW)).rejects.toMatchObject({ code });
    } finally {
      await other.close();
    }
  });

  it('a user whose token is not known any more has to sign in again', async () => {
    await expect(sync(to, { tenant: OWNER.tenant, user: 'somebody else' }, NOW)).rejects.toMatchObject({ code: 'needs_reconnect' });
  });

  it('a Graph that is not there is said so, and the cursor stays', async () => {
    await round();
    const cursor = await to.store.cursor(OWNER);
    await to.sandbox.close();
    await expect(round()).rejects.toMatchObject({ code: 'graph_unavailable' });
    expect(await to.store.cursor(OWNER)).toBe(cursor);
  });
});
