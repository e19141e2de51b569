/** Which chat the link of an online meeting leads to. */
import { expect, it } from '@jest/globals';
import { isThread, threadIn } from '../../src/planner/meeting-thread.ts';

const THREAD = '19:meeting_MjQ4NGU2ZTAtYTQ5OS00@thread.v2';
const link = (thread: string, after = '/0?context=%7b%22Tid%22%3a%22t%22%7d') => `https://teams.microsoft.com/l/meetup-join/${thread}${after}`;

it.each([
  ['as Microsoft writes it', link('19%3ameeting_MjQ4NGU2ZTAtYTQ5OS00%40thread.v2'), THREAD],
  ['in capitals', link('19%3Ameeting_MjQ4NGU2ZTAtYTQ5OS00%40thread.v2'), THREAD],
  ['unencoded', link('19:meeting_MjQ4NGU2ZTAtYTQ5OS00@thread.v2'), THREAD],
  ['at the end', link('19%3ameeting_MjQ4NGU2ZTAtYTQ5OS00%40thread.v2', ''), THREAD],
  ['of older meetings', link('19%3ameeting_M%40thread.skype'), '19:meeting_M@thread.skype'],
  ['with odd characters', link("19%3ameeting_a%2Bb%2Fc%3D%C3%A9'~%40thread.v2"), "19:meeting_a+b/c=é'~@thread.v2"],
  ['of a national cloud', link('19%3ameeting_M%40thread.v2').replace('microsoft.com', 'microsoft.us'), '19:meeting_M@thread.v2'],
])('a link %s names its thread', (_, url, expected) => {
  expect(threadIn(url)).toBe(expected);
  expect(isThread(expected)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['a meeting elsewhere', 'https://zoom.example/j/123'],
  ['a short link', 'https://teams.microsoft.com/meet/2484123?p=x'],
  ['a meeting in a channel, whose thread is the channel’s', link('19%3aabc%40thread.tacv2', '/1615000000000')],
  ['a broken escape', link('19%3ameeting_%E9%40thread.v2')],
  ['a space inside', link('19%3ameeting_a%20b%40thread.v2')],
  ['a thread without end', link(`19%3ameeting_${'a'.repeat(500)}%40thread.v2`)],
])('%s names none', (_, url) => {
  expect(threadIn(url)).toBeNull();
});

it('the id of a meeting is no thread', () => {
  expect(['m_4Qx', '19:meeting_M@thread.tacv2', 'x 19:meeting_M@thread.v2', '19:@thread.v2'].filter(isThread)).toEqual([]);
});
