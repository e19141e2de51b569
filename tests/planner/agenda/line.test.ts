/** Lines: what their shape says, in any language. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLine, type Line } from '../../../src/planner/agenda/line.ts';

const KINDS: Readonly<Record<Line['kind'], readonly string[]>> = {
  blank: ['', '  ', '--', '…', '\u200b\u200b\u200b\u200b'],
  rule: ['---', '____________', '* * *', '-::~'],
  google: ['-::~:~:~::~-', '-::~-', '  -::~:~- '],
  join: ['https://zoom.us/j/1', 'Join: https://zoom.us/j/1', 'Trunkeli<https://aka.ms/x> | Zuvi<https://fabrikam.com>', '85775884256@zoomcrc.com'],
  phone: [
    ...[
      '+49 69 5550100',
      '+ 4969555',
      '+49(69)555-01',
      'Germany +49 69 5550100',
      '069,,1',
      '1234#',
      'PIN 1234#',
      'H.323 144.195.19.161',
      '(312) 555-0121',
      '312-555-0121',
      '312.555.0121',
      '312 555-0121',
    ],
    ...[
      '+49 69 5550100 is answered by whoever is in the office',
      '(DE) +49 69 5550100 is answered by whoever is in the office',
      'DE: +49 69 5550100 is answered by whoever is in the office',
      '• (DE) +49 69 5550100',
      '- +49 69 5550100 Ana',
    ],
    ...['"+49 69 5550100 is answered by whoever is in the office'],
  ],
  item: [
    ...['- budget', '– budget', '-budget', '• budget', '☐ budget', '1. budget', '12. budget', '1) budget', '(1) budget', 'a) budget', 'B. budget', '*  budget'],
    ...['- call +49 69 5550100 to settle the whole of the budget', '1. +49 69 5550100 is answered by whoever is in the office', '- a | b'],
  ],
  pipes: ['Zuvi | Valni', 'Zuvi｜Valni', 'Zuvi│Valni│Hin', `${'a'.repeat(39)} | b`, `${'1 '.repeat(39)} | b`],
  id: [
    ...[
      'Meeting ID: 123 456 789',
      'Meeting ID：1234',
      'PIN: 1234',
      'PIN: 12-34',
      'PIN: 1234 #',
      'Code: * 1234',
      'Passcode: xY7zQ2',
      'Passcode: abCd',
      'Passcode: abc1',
      'Passcode: 1bcd',
      `Passcode: ${'a1'.repeat(12)}`,
    ],
    ...['a: b: 1234', 'Voblan nuro 123 456 789', 'Nuro 123456789', 'Nuro 123456789 #', '123456789', 'Nuro: 12026-03-12', 'Nuro: 2026-03-123', 'xY7zQ2', 'x312-555-0121', `${'a'.repeat(59)}: 1234`],
  ],
  heading: ['Budget:', 'Budget：', `${'a'.repeat(39)}:`],
  text: [
    ...[
      'Pricing',
      'Pricing, next steps',
      '+49 people',
      'a -::~-',

      'Room: 1234 next door',
      'Room: next door 1234',
      'Nuro: 1-2-3',
      '123456789 tin 12',
      'Ben +49 69 5550100 is answered by whoever is in the office',
      'D: +49 69 5550100 is answered by whoever is in the office',
      '1.5 hours',
      '123. budget',
      '1. 2',
      '-1',
      'ab. budget',
      'or (1) budget',
      'a - b',
    ],
    ...[
      'PIN: 123',
      'PIN: 1',
      'Date: 2026-03-12',
      'Code: a1b',
      `Code: ${'a1'.repeat(13)}`,
      'Code: word',
      'Code: AB CD1',
      '1234 5678',
      'Nuro 123456789 tin',
      '1 2 3 4 5 6 7 8 9 x',
      `${'a'.repeat(60)}: 1234`,
    ],
    ...['Call Ben on +49 69 5550100 to settle the budget before we start', 'More than +49', '1234.5.6.7', '555-0121', '069,1', '123#'],
    ...[`${'a'.repeat(40)}:`, `${'a'.repeat(40)} | b`, `${'1'.repeat(79)} | b`, 'Budget: pricing', 'https://fabrikam.com', 'ana@fabrikam.com'],
  ],
};

describe.each(Object.entries(KINDS))('%s', (kind, lines) => {
  it.each(lines.map((line) => [line]))('"%s"', (line) => {
    expect(readLine(line).kind).toBe(kind);
  });
});

const MEETINGS = [
  ...['teams.microsoft.com/meet/1', 'teams.live.com/meet/1', 'teams.microsoft.us/l/meetup-join/1', 'teams.cloud.microsoft/meet/1', 'dod.teams.microsoft.us/l/1', 'aka.ms/x'],
  ...['zoom.us/j/1', 'us02web.zoom.us/j/1', 'zoom.com/j/1', 'zoom.com.cn/j/1', 'zoomgov.com/j/1', 'zoomcrc.com', 'meet.google.com/abc', 'tel.meet/abc', 'g.co/meet/abc', 'support.google.com/a'],
  ...[
    'calendar.google.com/calendar/event?eid=1',
    'www.google.com/calendar/event?eid=1',
    'fabrikam.webex.com/meet',
    'meet.goto.com/1',
    'gotomeeting.com/1',
    'gotomeet.me/1',
    'gotomeet.com/1',
    'goto.me',
    'whereby.com/a',
  ],
  ...[
    'meet.jit.si/a',
    '8x8.vc/a',
    'fabrikam.bluejeans.com/1',
    'chime.aws/1',
    'facetime.apple.com/join',
    'join.skype.com/a',
    'lync.com/a',
    'v.ringcentral.com/1',
    'meetings.ringcentral.com/1',
    'app.slack.com/huddle/1',
  ],
  ...[
    'meet.fabrikam.com/1',
    'meet.fabrikam.de',
    'dialin.fabrikam.com/1',
    'zoom.us',
    'zoom.us:443/j/1',
    'zoom.us?j=1',
    'zoom.us#1',
    'ZOOM.US/j/1',
    'safe.fabrikam.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F1',
    'teams.microsoft.com/l/meetup-join/1',
  ],
];
const PAGES = [
  ...[
    'fabrikam.com',
    'notzoom.us/j/1',
    'zoom.usa.com/j/1',
    'zoomus.com',
    'fabrikam.com/zoom',
    'meet.fabrikam.info/1',
    'meet.com/1',
    'google.com/calendar/event',
    'slack.com/huddle',
    'app.slack.com/files',
    'ringcentral.com/1',
    'skype.com/a',
  ],
  ...['zoom.us/rec/1', 'fabrikam.com/microsoft.com', 'microsoft.com/teams', 'live.com/a'],
  ...['channel', 'message', 'file', 'team', 'chat', 'entity'].map((what) => `teams.microsoft.com/l/${what}/1`),
];

it('links to meetings are known by their hosts', () => {
  expect(MEETINGS.filter((link) => readLine(`https://${link}`).kind !== 'join')).toEqual([]);
});

it('other links are not, and are something to read', () => {
  expect(PAGES.filter((link) => readLine(`https://${link}`).kind === 'join' || !readLine(`https://${link}`).hasLink)).toEqual([]);
});

describe('links and words', () => {
  it.each([
    ['See http://fabrikam.com now', 'See now', 'http://fabrikam.com'],
    ['See HTTPS://Fabrikam.com', 'See', 'https://fabrikam.com'],
    ['www.fabrikam.com', '', 'www.fabrikam.com'],
    ['mailto:ana tel:1 sip:1 sips:1 callto:1', '', 'mailto:ana tel:1 sip:1 sips:1 callto:1'],
    ['ana@fabrikam.com', '', 'ana@fabrikam.com'],
    ['fabrikam.com/deck', '', 'fabrikam.com/deck'],
    ['files.eu.fabrikam.com/deck', '', 'files.eu.fabrikam.com/deck'],
    ['Deckhttps://fabrikam.com', 'Deck', 'https://fabrikam.com'],
    ['Deckhttp://fabrikam.com', 'Deck', 'http://fabrikam.com'],
    ['Deck <https://fabrikam.com> [1] () []', 'Deck [1]', 'https://fabrikam.com'],
    ['Deck<https://fabrikam.com>"quoted"', 'Deck quoted', 'https://fabrikam.com'],
    ['“https://fabrikam.com”', '', 'https://fabrikam.com'],
    ['fabrikam.com', 'fabrikam.com', ''],
    ['fabrikam.com/', 'fabrikam.com/', ''],
    ['@ana a@b and/or 1.5/2', '@ana a@b and/or 1.5/2', ''],
    ['not-www.fabrikam.com xmailto:ana', 'not-www.fabrikam.com xmailto:ana', ''],
    ['a.b.c.d.e.com/deck fabrikam.limited/deck', 'a.b.c.d.e.com/deck fabrikam.limited/deck', ''],
  ])('%s', (raw, text, targets) => {
    const line = readLine(raw);
    expect([line.text, line.targets, line.hasLink]).toEqual([text, targets, targets !== '']);
  });
});

describe('programs for meetings', () => {
  it.each([
    ['Zoom', 'zoom'],
    ['A ZOOM call', 'zoom'],
    ['Microsoft Teams-Besprechung', 'teams'],
    ['Google Meet', 'google meet'],
    ['Webex', 'webex'],
    ['WebEx', 'webex'],
    ['GoToMeeting', 'gotomeeting'],
    ['GoTo Meeting', 'goto meeting'],
    ['Gotomeeting', 'gotomeeting'],
    ['予約されたZoomミーティング', 'zoom'],
    ['Zoom2', 'zoom'],
    ['zoom', null],
    ['Zooming in', null],
    ['AZoom', null],
    ['éZoom', null],
    ['Meet', null],
    ['https://fabrikam.com/Zoom', null],
  ])('%s names %s', (raw, brand) => {
    expect(readLine(raw).brand).toBe(brand);
  });
});

it('is counted and folded', () => {
  expect(readLine(' Größe: Łódź 12’ \u200bx ')).toMatchObject({ text: 'Größe: Łódź 12’ x', folded: "grosse: lodz 12' x", letters: 10, digits: 2, hasLink: false, targets: '' });
  expect(readLine('ÉCOLE').folded).toBe('ecole');
  expect(readLine('a'.repeat(3_000)).letters).toBe(2_000);
});

it('is read the same again, however many came between', () => {
  const line = fc.constantFrom(...Object.values(KINDS).flat());
  fc.assert(fc.property(line, fc.nat(1_100), (raw, between) => {
    const first = readLine(raw);
    for (let i = 0; i < between; i++) readLine(`Pricing ${String(i)}`);
    expect(readLine(raw)).toEqual(first);
  }), { numRuns: 10 }); // prettier-ignore
});
