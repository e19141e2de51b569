/** What rounds of the calendar promise and refuse: tokens, pages, windows, and times as Exchange tells them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CALM } from '../../src/sandbox/nature.ts';
import { ADA } from '../../src/sandbox/people.ts';
import { event } from '../support/sandbox.ts';
import { stand, type Got, type Stand } from './stand.ts';

const WINDOW = 'startDateTime=2026-02-01T00:00:00Z&endDateTime=2026-05-01T00:00:00Z';
const FIRST = `/me/calendarView/delta?${WINDOW}`;

interface Item {
  readonly id: string;
  readonly subject?: string;
  readonly type?: string;
  readonly start?: { readonly dateTime: string };
  readonly '@removed'?: object;
}

let to: Stand;
beforeEach(async () => {
  to = await stand();
});
afterEach(() => to.close());

const values = ({ body }: Got) => body['value'] as Item[];
const linkOf = ({ body }: Got) => (body['@odata.deltaLink'] ?? body['@odata.nextLink']) as string;
const codeOf = ({ status, body }: Got) => [status, (body['error'] as { code: string }).code];
const put = (count: number) => {
  for (let n = 0; n < count; n++) to.mailbox.put(event(`e${String(n)}`, '2026-03-02T09:00'));
};

describe('a token', () => {
  it('carries where the round stands, window and all, in one opaque word', async () => {
    put(30);
    const link = new URL(linkOf(await to.graph(FIRST)));
    expect([...link.searchParams.keys()]).toEqual(['$skiptoken']);
    expect(link.searchParams.get('$skiptoken')).toMatch(/^[\w-]+$/);
    expect(values(await to.graph(link.href))).toHaveLength(10);
    expect(values(await to.graph(link.href)).map(({ id }) => id)).toEqual(values(await to.graph(link.href)).map(({ id }) => id));
  });

  it('that nobody here has made is refused', async () => {
    expect(codeOf(await to.graph('/me/calendarView/delta?$deltatoken=nonsense'))).toEqual([400, 'ErrorInvalidUrlQueryFilter']);
  });

  it('is not needed where there is a window, and without either there is no answer', async () => {
    expect(codeOf(await to.graph('/me/calendarView/delta?startDateTime=2026-02-01T00:00:00Z'))).toEqual([400, 'ErrorInvalidParameter']);
  });
});

describe('a round', () => {
  it.each(['$select=subject', "$filter=subject eq 'x'", '$expand=attachments', '$orderby=subject', '$search=x', '$top=5'])('is refused with %s', async (more) => {
    expect(codeOf(await to.graph(`${FIRST}&${more}`))).toEqual([400, 'ErrorInvalidUrlQuery']);
    // The contract knows no such parameter, and says so of whoever asks.
    to.sandbox.forgetRequests();
  });

  it.each([2, 7])('gives at most so many items as the page may hold: %s', async (size) => {
    put(20);
    const lengths: number[] = [];
    for (let next: string | null = FIRST; next !== null;) {
      const page = await to.graph(next, { headers: { prefer: `odata.maxpagesize=${String(size)}` } });
      lengths.push(values(page).length);
      next = page.body['@odata.nextLink'] === undefined ? null : linkOf(page);
    }
    expect([Math.max(...lengths), lengths.reduce((sum, one) => sum + one)]).toEqual([size, 20]);
  });

  it('tells of what left its window, and of what was never in it, as if they were deleted', async () => {
    put(2);
    const first = await to.graph(FIRST);
    to.mailbox.change('e0', { start: '2026-06-02T09:00' });
    to.mailbox.put(event('elsewhere', '2026-07-02T09:00'));
    const later = values(await to.graph(linkOf(first)));
    expect(later.map((one) => one['@removed'])).toEqual([{ reason: 'deleted' }, { reason: 'deleted' }]);
    expect(values(first).map(({ id }) => id)).toContain(later[0]?.id);
    expect(values(first).map(({ id }) => id)).not.toContain(later[1]?.id);
  });

  it('may leave out the master of a series: who wants it has to ask', async () => {
    to.mailbox.put(event('w', '2026-03-02T09:00', { recurrence: { every: 1, unit: 'week', count: 2 } }));
    to.mailbox.nature = { ...CALM, absentMasters: 1 };
    const stubs = values(await to.graph(FIRST));
    expect(stubs.map(({ type, subject }) => [type, subject])).toEqual([
      ['occurrence', undefined],
      ['occurrence', undefined],
    ]);
    const { seriesMasterId } = stubs[0] as Item & { readonly seriesMasterId: string };
    expect((await to.graph(`/me/events/${seriesMasterId}`)).body).toMatchObject({ type: 'seriesMaster', subject: 'Subject of w' });
  });
});

describe('times', () => {
  it('of a series stay at their hour through the change of clocks, which the universal time shows', async () => {
    to.mailbox.put(event('w', '2026-03-23T09:00', { recurrence: { every: 1, unit: 'week', count: 2 } }));
    const starts = async (prefer: string) => values(await to.graph(`/me/calendarView?${WINDOW}`, { headers: { prefer } })).map(({ start }) => start?.dateTime.slice(0, 16));
    expect(await starts('')).toEqual(['2026-03-23T08:00', '2026-03-30T07:00']);
    expect(await starts('outlook.timezone="W. Europe Standard Time"')).toEqual(['2026-03-23T09:00', '2026-03-30T09:00']);
  });

  it('of an answer nobody knows are those of the year one', async () => {
    put(1);
    expect(values(await to.graph(`/me/calendarView?${WINDOW}`))[0]).toMatchObject({
      responseStatus: { time: '0001-01-01T00:00:00Z' },
      attendees: [{ status: { response: 'accepted', time: '0001-01-01T00:00:00Z' } }],
    });
  });

  it('of a whole day are dates, whatever zone is asked for', async () => {
    to.mailbox.put(event('day', '2026-03-02T00:00', { isAllDay: true, minutes: 1_440 }));
    const [day] = values(await to.graph(`/me/calendarView?${WINDOW}`, { headers: { prefer: 'outlook.timezone="Tokyo Standard Time"' } }));
    expect(day).toMatchObject({ start: { dateTime: '2026-03-02T00:00:00.0000000' }, end: { dateTime: '2026-03-03T00:00:00.0000000' } });
  });

  it('of a mailbox may be in a zone without a name', async () => {
    expect((await to.graph('/me/mailboxSettings')).body).toMatchObject({ timeZone: ADA.windowsZone });
    to.mailbox.nature = { ...CALM, customZones: 1 };
    expect((await to.graph('/me/mailboxSettings')).body).toMatchObject({
      timeZone: 'Customized Time Zone',
      workingHours: { timeZone: { '@odata.type': '#microsoft.graph.customTimeZone', bias: -60 } },
    });
  });
});
