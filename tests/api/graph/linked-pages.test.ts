import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { pageAt } from '../../../src/api/graph/linked-pages.ts';
import { connect, event, OWNER, type Connected } from '../../support/sandbox.ts';

describe('the page after one', () => {
  /** Answers come when told to; a text names the path one further. */
  function list() {
    const told: string[] = [];
    const arrivals = new Map<string, () => void>();
    const get = async (path: string, onNext: (path: string) => Promise<void>) => {
      told.push(`asked ${path}`);
      await new Promise<void>((resolve) => arrivals.set(path, resolve));
      await onNext(`${path}+`);
      told.push(`parsed ${path}`);
      return path;
    };
    const arrive = async (path: string) => {
      arrivals.get(path)?.();
      for (let turn = 0; turn < 20; turn++) await setImmediate();
    };
    return { told, get, arrive };
  }

  it('is on its way before this one is parsed', async () => {
    const { told, get, arrive } = list();
    const first = pageAt(get, 'a');
    const read = first.read();
    await arrive('a');
    expect(told).toEqual(['asked a', 'asked a+', 'parsed a']);
    expect(await read).toBe('a');
    void (await first.next('a+')).read();
    expect(told).toHaveLength(3);
  });

  it('is not sent for while nobody has come to this one: pages do not pile up', async () => {
    const { told, get, arrive } = list();
    const first = pageAt(get, 'a');
    void first.read();
    await arrive('a');
    await arrive('a+');
    expect(told).toEqual(['asked a', 'asked a+', 'parsed a', 'parsed a+']);
    const second = await first.next('a+');
    expect(await second.read()).toBe('a+');
    await second.next('a++');
    expect(told.at(-1)).toBe('asked a++');
  });

  it('is the one that the page itself leads to, whatever its text seemed to say', async () => {
    const { told, get, arrive } = list();
    const first = pageAt(get, 'a');
    void first.read();
    await arrive('a');
    const next = await first.next('b');
    await arrive('b');
    expect(await next.read()).toBe('b');
    expect(told).toEqual(['asked a', 'asked a+', 'parsed a', 'asked b', 'parsed b']);
  });
});

describe('in a calendar', () => {
  let to: Connected;
  beforeEach(async () => {
    to = await connect();
  });
  afterEach(() => to.close());

  it('what a stranger wrote is never taken for a link', async () => {
    const link = `${to.sandbox.origin}/v1.0/me/events/theirs`;
    const written = `"@odata.nextLink":"${link}"`;
    to.mailbox.put(event('one', '2026-02-01T08:00', { subject: written, body: written, organizer: { name: written, address: 'mallory@fabrikam.com' } }));
    expect(await told()).toEqual([]);
  });

  it('where the next page is, is told as its path', async () => {
    for (let n = 0; n < 60; n++) to.mailbox.put(event(`e${String(n)}`, `2026-02-01T0${String(n % 9)}:00`));
    expect(await told()).toEqual([expect.stringMatching(/^\/me\/calendarView\/delta\?\$skiptoken=/)]);
  });

  /** What the first page's text tells of the next. */
  async function told(): Promise<string[]> {
    const heard: string[] = [];
    const first = '/me/calendarView/delta?startDateTime=2026-01-01T00:00:00Z&endDateTime=2026-03-01T00:00:00Z';
    const page = await to.graph.page(OWNER, 'base', first, { Prefer: 'odata.maxpagesize=50' }, (next) => Promise.resolve(void heard.push(next)));
    expect((page as { value: object[] }).value).not.toEqual([]);
    return heard;
  }
});
