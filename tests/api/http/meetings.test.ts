/** The brief of a meeting over HTTP: found by id and by the thread of its chat, who comes, and what is open with them. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { problem } from '../../../src/api/contract.ts';
import { meetingBrief } from '../../../src/api/contract-meeting.ts';
import type { CalendarEvent } from '../../../src/sandbox/calendar-event.ts';
import { ADA, CONTOSO, FABRIKAM, LENA, type User } from '../../../src/sandbox/people.ts';
import { event, OWNER } from '../../support/sandbox.ts';
import { serve, type Served } from '../../support/server.ts';

/** A Thursday, 11:00 in Berlin. */
const NOW = Date.parse('2026-03-12T10:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const THREAD = '19:meeting_M+j/Q=4é@thread.v2';
const ME = { name: ADA.name, address: ADA.address, type: 'required', response: 'accepted' } as const;
const BO = { name: 'Bo Lind', address: 'bo@adatum.com', type: 'required', response: 'accepted' } as const;
const CY = { name: 'Cy Reed', address: 'cy@adatum.com', type: 'required', response: 'declined' } as const;
const ROOM = { name: 'Room 4', address: 'room4@contoso.com', type: 'resource', response: 'accepted' } as const;

let now = NOW;
let to: Served;
beforeEach(async () => {
  now = NOW;
  to = await serve(() => now, null, { allowedTenants: [CONTOSO, FABRIKAM] });
});
afterEach(async () => {
  await to.close();
  if (to.unexpected.length > 0) throw new Error('The server met an error that nobody expected.', { cause: to.unexpected[0] });
});

const put = (key: string, start: string, more: Partial<CalendarEvent> = {}) => {
  to.mailbox.put(event(key, start, { thread: THREAD, ...more }));
};
const read = () => to.rounds.start(OWNER);
const ask = async (id: string, user: User = ADA, language = 'en') =>
  request(to.app)
    .get(`/api/meetings/${encodeURIComponent(id)}/brief`)
    .set({ Authorization: `Bearer ${await to.sandbox.entra.userToken(user)}`, 'Accept-Language': language });
const brief = async (id = THREAD) => {
  const answer = await ask(id);
  expect(answer.status).toBe(200);
  return meetingBrief.parse(answer.body);
};
const post = async (path: string, body: object) =>
  request(to.app)
    .post(`/api/${path}`)
    .set('Authorization', await to.bearer())
    .send(body)
    .expect(200);

describe('a brief', () => {
  beforeEach(async () => {
    put('earlier', '2026-02-12T10:00', { thread: '19:meeting_other@thread.v2' });
    put('the talk', '2026-03-13T09:00', { attendees: [ME, BO, CY, ROOM] });
    await read();
    await post('promises', { text: 'send Bo the deck', people: [BO.address], dueAt: '2026-04-30T10:00:00Z' });
    await post('promises', { text: 'call Cy', people: [CY.address] });
  });

  it('says who comes, each in a sentence, and who of them is new', async () => {
    const { meeting, moment, people, morePeople, isCancelled, isAllDay } = await brief();
    expect([meeting?.subject, moment, morePeople, isCancelled, isAllDay]).toEqual(['Subject of the talk', 'before', 0, false, false]);
    expect(people.map(({ name, isNew, sentence }) => [name, isNew, sentence])).toEqual([
      ['Ana Keller', false, 'Last met 12 February.'],
      ['Bo Lind', true, 'You have not met yet.'],
    ]);
    expect(people.every(({ id }) => id !== null)).toBe(true);
  });

  it('what prepares for it comes first, then what else is about it, then what is open with these people', async () => {
    const { followUps, meeting } = await brief();
    expect(followUps[0]).toMatchObject({ rule: 'prepare', meeting });
    const others = followUps.map((one) => one.meeting?.id === meeting?.id);
    expect(others).toEqual([...others].sort().reverse());
    expect(followUps.flatMap(({ people }) => people.map(({ address }) => address))).not.toContain(CY.address);
  });

  it('promises to those who come are told, until they are kept', async () => {
    const [promise, ...more] = (await brief()).promises;
    expect([promise?.text, more]).toEqual(['send Bo the deck', []]);
    await request(to.app)
      .patch(`/api/promises/${promise?.id ?? ''}`)
      .set('Authorization', await to.bearer())
      .send({ state: 'kept' })
      .expect(200);
    expect((await brief()).promises).toEqual([]);
  });

  it('a promise that a follow-up reminds of is told there alone, and again once that is put off', async () => {
    await post('promises', { text: 'send Bo the price list', people: [BO.address], dueAt: '2026-03-13T10:00:00Z' });
    await read();
    const { followUps, promises } = await brief();
    const [due, ...more] = followUps.filter(({ rule }) => rule === 'promise-due');
    expect([due?.why, more]).toEqual([expect.stringContaining('send Bo the price list'), []]);
    expect(promises.map(({ text }) => text)).toEqual(['send Bo the deck']);
    await request(to.app)
      .post(`/api/follow-ups/${due?.id ?? ''}/snooze`)
      .set('Authorization', await to.bearer())
      .set('If-Match', `"${String(due?.revision)}"`)
      .send({ until: '2026-03-20T10:00:00Z' })
      .expect(200);
    expect((await brief()).promises.map(({ text }) => text).sort()).toEqual(['send Bo the deck', 'send Bo the price list']);
  });

  it('is told in the language of its reader', async () => {
    const { people } = meetingBrief.parse((await ask(THREAD, ADA, 'de')).body);
    expect(people[0]?.sentence).toContain('Zuletzt getroffen');
  });

  it('is found by the meeting’s id as well, whatever else shares its chat', async () => {
    const { meeting } = await brief();
    expect((await brief(meeting?.id)).meeting).toEqual(meeting);
  });

  it('goes from before to during to after as time goes by', async () => {
    const moments = [];
    for (const after of [21, 22, 22.7, 23]) {
      now = NOW + after * HOUR;
      moments.push((await brief()).moment);
    }
    expect(moments).toEqual(['before', 'during', 'during', 'after']);
  });
});

it('of a series it is the occurrence that is running, else the next of today, else the last', async () => {
  put('weekly', '2026-02-26T12:00', { recurrence: { every: 1, unit: 'week', count: null }, exceptions: { '2026-03-12': { start: '2026-03-12T13:00' }, '2026-03-19': { isCancelled: true } } });
  await read();
  const starts = [];
  for (const at of [NOW - DAY, NOW, NOW + 2.5 * HOUR, NOW + DAY, NOW + 7 * DAY]) {
    now = at;
    starts.push((await brief()).meeting?.start);
  }
  expect(starts).toEqual(['2026-03-05T11:00:00Z', '2026-03-12T12:00:00Z', '2026-03-12T12:00:00Z', '2026-03-12T12:00:00Z', '2026-03-12T12:00:00Z']);
});

it('of a private meeting nothing is told', async () => {
  put('at the doctor', '2026-03-12T12:00', { sensitivity: 'private' });
  await read();
  const answer = await ask(THREAD);
  expect(meetingBrief.parse(answer.body)).toEqual({ meeting: null, moment: 'before', isAllDay: false, isCancelled: false, people: [], morePeople: 0, followUps: [], promises: [] });
  expect(answer.text).not.toMatch(/doctor|ana@|Keller/);
});

it('a cancelled meeting says so, and an all-day one', async () => {
  put('off', '2026-03-12T12:00', { isCancelled: true });
  put('offsite', '2026-03-12T00:00', { isAllDay: true, minutes: 1440, thread: '19:meeting_all-day@thread.v2' });
  await read();
  expect(await brief()).toMatchObject({ isCancelled: true, moment: 'before', people: [{ name: 'Ana Keller' }] });
  expect(await brief('19:meeting_all-day@thread.v2')).toMatchObject({ isAllDay: true, moment: 'during' });
});

it('of many who come, fifty are told, and how many come besides', async () => {
  const crowd = Array.from({ length: 70 }, (_, n) => ({ ...BO, name: `Guest ${String(n)}`, address: `guest${String(n)}@adatum.com` }));
  put('all hands', '2026-03-12T12:00', { attendees: [ME, ...crowd] });
  await read();
  const { people, morePeople } = await brief();
  expect([people.length, morePeople]).toEqual([50, 21]);
});

it('a meeting whose chat changes is found by the new one, and one without a chat by its id alone', async () => {
  put('the talk', '2026-03-12T12:00');
  to.mailbox.put(event('on the phone', '2026-03-12T15:00'));
  await read();
  put('the talk', '2026-03-12T12:00', { thread: '19:meeting_new@thread.v2' });
  await read();
  expect((await ask(THREAD)).status).toBe(404);
  expect((await brief('19:meeting_new@thread.v2')).meeting?.subject).toBe('Subject of the talk');
  const phone = (await to.store.meetings(OWNER)).find(({ subject }) => subject === 'Subject of on the phone');
  expect([phone?.thread, (await brief(phone?.id)).meeting?.id]).toEqual([undefined, phone?.id]);
});

it('another’s meeting, by thread or id, is as one that does not exist', async () => {
  put('the talk', '2026-03-12T12:00');
  await read();
  const { meeting } = await brief();
  const colleague: User = { ...ADA, userId: 'b0b0b0b0-0000-4000-8000-000000000001', name: 'Bo Berg', address: 'bo.berg@contoso.com' };
  for (const user of [LENA, colleague]) {
    to.sandbox.directory.add(user);
    for (const id of [THREAD, meeting?.id ?? '']) {
      const answer = await ask(id, user);
      expect([answer.status, problem.parse(answer.body).code]).toEqual([404, 'unknown_meeting']);
    }
  }
});

it.each(['nothing', '19:nobody@thread.v2', '19:meeting_%@thread.v2', "19:meeting_' or 1=1 --@thread.v2"])('%s is no meeting', async (id) => {
  await read();
  expect(problem.parse((await ask(id)).body).code).toBe('unknown_meeting');
});
