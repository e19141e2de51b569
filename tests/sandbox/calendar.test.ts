/** The calendar, calm and at its worst: rounds of delta, plain reads, ids and zones as each request asks for them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CALM, wild } from '../../src/sandbox/nature.ts';
import { event } from '../support/sandbox.ts';
import { stand, type Stand } from './stand.ts';

const WINDOW = 'startDateTime=2026-02-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z';
const FIRST = `/me/calendarView/delta?${WINDOW}`;
const IMMUTABLE = { prefer: 'odata.maxpagesize=5, IdType="ImmutableId"' };
const weekly = (key: string, count: number, start = '2026-03-02T09:00') => event(key, start, { recurrence: { every: 1, unit: 'week', count } });

interface Item {
  readonly id: string;
  readonly type?: string;
  readonly seriesMasterId?: string;
  readonly subject?: string;
  readonly start?: { readonly dateTime: string; readonly timeZone: string };
  readonly '@removed'?: object;
}

let to: Stand;
beforeEach(async () => {
  to = await stand();
});
afterEach(() => to.close());

/** The pages of one round; `link` is that of the next. Null where it was evicted or never ends. */
async function round(from: string, headers: Record<string, string> = IMMUTABLE): Promise<{ pages: Item[][]; link: string } | null> {
  const pages: Item[][] = [];
  for (let next = from; pages.length < 200;) {
    const { status, body } = await to.graph(next, { headers });
    if (status === 410) return null;
    pages.push(body['value'] as Item[]);
    if (typeof body['@odata.deltaLink'] === 'string') return { pages, link: body['@odata.deltaLink'] };
    next = String(body['@odata.nextLink']);
  }
  return null;
}
const first = async (headers?: Record<string, string>) => (await round(FIRST, headers)) ?? { pages: [], link: '' };
const later = async (link: string, headers?: Record<string, string>) => ((await round(link, headers)) ?? { pages: [] }).pages.flat();
const list = async (path: string, headers: Record<string, string> = IMMUTABLE) => (await to.graph(path, { headers })).body['value'] as Item[];

describe('a round', () => {
  it('sends a series as its master and stubs, and says nothing of an occurrence that was deleted', async () => {
    to.mailbox.put(weekly('w', 3));
    const { pages, link } = await first();
    expect(pages.flat().map(({ type }) => type)).toEqual(['seriesMaster', 'occurrence', 'occurrence', 'occurrence']);
    to.mailbox.changeOccurrence('w', '2026-03-09', null);
    to.mailbox.changeOccurrence('w', '2026-03-16', { start: '2026-03-17T15:00' });
    expect((await later(link)).map((one) => one.type ?? 'removed')).toEqual(['seriesMaster', 'occurrence', 'exception']);
  });

  it('gives ordinary ids that a move changes, and immutable ones that it does not', async () => {
    to.mailbox.put(event('e', '2026-03-02T09:00'));
    const ordinary = await first({});
    const immutable = await first();
    to.mailbox.move('e');
    const [old] = ordinary.pages.flat();
    expect((await later(ordinary.link, {})).map((one) => [one.id === old?.id, '@removed' in one])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect((await later(immutable.link)).map(({ id }) => id)).toEqual(immutable.pages.flat().map(({ id }) => id));
    expect((await to.graph(`/me/events/${old?.id ?? ''}`)).status).toBe(404);
  });

  it('forgets where it stood when the mailbox is evicted', async () => {
    const { link } = await first();
    to.mailbox.evict();
    const { status, body } = await to.graph(link);
    expect(status).toBe(410);
    expect((body['error'] as { code: string }).code.toLowerCase()).toBe('syncstatenotfound');
  });

  it('repeats its pages without end where it is wedged', async () => {
    to.mailbox.put(event('e', '2026-03-02T09:00'));
    to.mailbox.nature = { ...CALM, wedged: 1 };
    expect(await round(FIRST)).toBeNull();
  });

  it('at its worst still tells the truth to who reads it to the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1_000_000 }), async (seed) => {
        to.mailbox.nature = { ...wild(seed), evictions: 0, wedged: 0, hiddenAttendees: 0 };
        for (let n = 0; n < 12; n++) to.mailbox.put(event(`e${String(n)}`, `2026-03-${String(10 + ((seed + n) % 18))}T09:00`));
        to.mailbox.put(weekly('w', 1 + (seed % 6)));
        const { pages, link } = await first();
        to.mailbox.remove(`e${String(seed % 12)}`);
        const after = await later(link);
        const seen = new Map([...pages.flat(), ...after].map((one) => [one.id, one]));
        const told = [...seen.values()].filter((one) => !('@removed' in one) && one.type !== 'seriesMaster').map(({ id }) => id);
        const full = (await list(`/me/calendarView?${WINDOW}&$top=1000`)).map(({ id }) => id);
        expect(told.sort()).toEqual(full.sort());
        return true;
      }),
      { numRuns: 25 },
    );
  });

  it('at its worst is empty in the middle, short, out of order and double, the same for the same seed', async () => {
    for (let n = 0; n < 60; n++) to.mailbox.put(event(`e${String(n)}`, '2026-03-02T09:00'));
    to.mailbox.nature = { ...CALM, seed: 3, emptyPages: 0.3, shortPages: 0.5, duplicates: 0.3, isDisordered: true };
    const { pages } = await first();
    expect(pages.some((page) => page.length === 0)).toBe(true);
    expect(pages.some((page) => page.length > 0 && page.length < 5)).toBe(true);
    expect(pages.flat().length).toBeGreaterThan(60);
    const other = await stand();
    for (let n = 0; n < 60; n++) other.mailbox.put(event(`e${String(n)}`, '2026-03-02T09:00'));
    other.mailbox.nature = to.mailbox.nature;
    const { body } = await other.graph(FIRST, { headers: IMMUTABLE });
    expect(body['value']).toEqual(pages[0]);
    await other.close();
  });
});

describe('a plain read', () => {
  it('lists a window in pages by start, whole or as selected', async () => {
    to.mailbox.put(weekly('w', 3));
    to.mailbox.put(event('e', '2026-03-03T09:00'));
    const { body } = await to.graph(`/me/calendarView?${WINDOW}&$top=3&$select=subject`);
    expect((body['value'] as Item[]).map((one) => [one.subject, one.start])).toEqual([
      ['Subject of w', undefined],
      ['Subject of e', undefined],
      ['Subject of w', undefined],
    ]);
    expect((await list(String(body['@odata.nextLink']))).map(({ subject }) => subject)).toEqual(['Subject of w']);
  });

  it('gives a series its occurrences, and each of them by its id', async () => {
    to.mailbox.put(weekly('w', 3));
    const [master] = (await first()).pages.flat();
    const all = await list(`/me/events/${encodeURIComponent(master?.id ?? '')}/instances?${WINDOW}`);
    expect(all.map(({ type, seriesMasterId }) => [type, seriesMasterId === master?.id])).toEqual(Array.from({ length: 3 }, () => ['occurrence', true]));
    expect((await to.graph(`/me/events/${encodeURIComponent(all[1]?.id ?? '')}`)).body).toMatchObject({ type: 'occurrence', start: { dateTime: '2026-03-09T08:00:00.0000000', timeZone: 'UTC' } });
  });

  it('speaks of times in the zone that the request names, by either of its names, and of none it does not know', async () => {
    to.mailbox.put(event('e', '2026-03-02T09:00'));
    const start = async (zone: string) => (await list(`/me/calendarView?${WINDOW}`, { prefer: `outlook.timezone="${zone}"` }))[0]?.start;
    expect(await start('W. Europe Standard Time')).toEqual({ dateTime: '2026-03-02T09:00:00.0000000', timeZone: 'W. Europe Standard Time' });
    expect(await start('America/New_York')).toEqual({ dateTime: '2026-03-02T03:00:00.0000000', timeZone: 'America/New_York' });
    expect(await to.graph(`/me/calendarView?${WINDOW}`, { headers: { prefer: 'outlook.timezone="Mars"' } })).toMatchObject({ status: 400, body: { error: { code: 'TimeZoneNotSupportedException' } } });
  });

  it('may name a zone that only Outlook knows, list the organizer too, or hide the others', async () => {
    to.mailbox.put(event('e', '2026-03-02T09:00'));
    const [address, ana] = ['ada@contoso.com', 'ana@fabrikam.com'];
    const shown = async () => {
      const [one] = (await to.graph(`/me/calendarView?${WINDOW}`)).body['value'] as { originalStartTimeZone: string; hideAttendees: boolean; attendees: { emailAddress: { address: string } }[] }[];
      return [one?.originalStartTimeZone, one?.hideAttendees, one?.attendees.map(({ emailAddress }) => emailAddress.address)];
    };
    expect(await shown()).toEqual(['W. Europe Standard Time', false, [address]]);
    to.mailbox.nature = { ...CALM, customZones: 1, organizersListed: 1 };
    expect(await shown()).toEqual(['tzone://Microsoft/Custom', false, [ana, address]]);
    to.mailbox.nature = { ...CALM, organizersListed: 1, hiddenAttendees: 1 };
    expect(await shown()).toEqual(['W. Europe Standard Time', true, [address]]);
  });
});
