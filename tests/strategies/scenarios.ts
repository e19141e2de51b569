/** One scenario a strategy, on Friday, 13 March 2026, 10:00 UTC: what lies in a calendar and a facts file, and exactly what comes of it. */
import { addressOf, type Told } from './calendar-text.ts';

export interface Scenario {
  readonly strategy: number;
  readonly tells: string;
  readonly events: readonly Told[];
  readonly facts?: object;
  /** Rule and message, the first to do first; what it carries along is behind a plus. */
  readonly followUps: readonly string[];
  /** Rule and code, in order of the alphabet. */
  readonly heldBack: readonly string[];
}

/** When all of them happen. */
export const NOW = '2026-03-13T10:00:00Z';
const [ana, bo, di] = ['Ana', 'Bo', 'Di'].map(addressOf) as [string, string, string];
/** Met often enough that nobody is new, and lately enough that nobody is missed. */
const known = (...people: string[]): Told[] =>
  ['2026-02-20', '2026-02-27', '2026-03-06'].map((day) => ({ at: `${day} 08:00`, subject: 'Harbour works', by: people[0] ?? 'Ana', with: people.slice(1), minutes: 20 }));
const MAIL = { granted: ['calendar', 'mail', 'chat'] };

export const SCENARIOS: readonly Scenario[] = [
  {
    strategy: 1,
    tells: 'I called off this afternoon’s meeting with Ana an hour ago',
    events: [...known('Ana'), { at: '2026-03-13 15:00', subject: 'Crane three', uid: 'crane', with: ['Ana'], more: ['STATUS:CANCELLED'] }],
    facts: { ...MAIL, changes: [{ meeting: 'crane', seenAt: '2026-03-13T09:00:00Z', kind: 'cancelled', by: 'me', was: { start: '2026-03-13T15:00:00Z', end: '2026-03-13T16:00:00Z' } }] },
    followUps: ['short-notice-change cancelled'],
    heldBack: [],
  },
  {
    strategy: 2,
    tells: 'Ana’s launch was yesterday, and I was there; Bo’s was only prepared',
    events: [
      ...known('Ana', 'Bo'),
      { at: '2026-03-12 14:00', subject: 'Launch of the harbour portal', by: 'Ana', with: ['Bo'] },
      { at: '2026-03-12 16:00', subject: 'Launch preparation', by: 'Bo', with: ['Ana'] },
    ],
    facts: MAIL,
    followUps: ['their-milestone ended'],
    heldBack: [],
  },
  {
    strategy: 3,
    tells: 'I held a design review with three others this morning',
    events: [...known('Ana', 'Bo', 'Di'), { at: '2026-03-13 08:30', subject: 'Design review', with: ['Ana', 'Bo', 'Di'] }],
    facts: MAIL,
    followUps: ['recap-owed ended +advice-unasked'],
    heldBack: [],
  },
  {
    strategy: 4,
    tells: 'a meeting of mine ended, and the recap of the one before has gone out',
    events: [...known('Ana', 'Bo'), { at: '2026-03-12 09:00', subject: 'Budget', with: ['Ana', 'Bo'] }, { at: '2026-03-12 14:00', subject: 'Staffing', with: ['Ana', 'Bo'] }],
    facts: { ...MAIL, preferences: { completed: [{ rule: 'recap-owed', people: [ana, bo], at: '2026-03-12T11:00:00Z' }] } },
    followUps: ['recap-owed ended'],
    heldBack: ['recap-owed already-done'],
  },
  {
    strategy: 5,
    tells: 'I met Ana for the first time yesterday, and Bo, whom I have written to since',
    events: [
      { at: '2026-01-05 10:00', subject: 'Old matters', with: ['Di'] },
      { at: '2026-03-12 10:00', subject: 'Talk about cranes', by: 'Ana', with: ['Bo'] },
    ],
    facts: { ...MAIL, touches: [{ at: '2026-03-12T18:00:00Z', channel: 'mail', direction: 'sent', people: [bo] }] },
    followUps: ['thanks-owed first'],
    heldBack: ['thanks-owed already-done'],
  },
  {
    strategy: 6,
    tells: 'Ana’s migration was blocked, as I noted, and Bo’s stand-up was as always',
    events: [...known('Ana', 'Bo'), { at: '2026-03-12 10:00', subject: 'Weekly talk', by: 'Ana', with: [], uid: 'talk' }, { at: '2026-03-12 13:00', subject: 'Stand-up', by: 'Bo', with: [] }],
    facts: { ...MAIL, notes: [{ at: '2026-03-12T11:10:00Z', meeting: 'talk', text: 'The migration is blocked by procurement' }] },
    followUps: ['help-cue noted'],
    heldBack: [],
  },
  {
    strategy: 7,
    tells: 'on Monday: an unanswered invitation, two meetings at once, and a customer whom I have never met',
    events: [
      ...known('Ana', 'Bo'),
      { at: '2026-03-15 09:00', subject: 'Steering', by: 'Bo', with: [], me: 'NEEDS-ACTION' },
      { at: '2026-03-16 10:00', subject: 'Review of tenders', by: 'Ana', with: [] },
      { at: '2026-03-16 10:30', subject: 'Board', by: 'Bo', with: [] },
      { at: '2026-03-16 14:00', subject: 'First talk', by: 'Cara', with: [] },
    ],
    facts: MAIL,
    followUps: ['unanswered-invite soon', 'double-booked two', 'prepare first'],
    heldBack: [],
  },
  {
    strategy: 8,
    tells: 'I promised Ana the drawings by today; what I promised Bo is kept, and for Di I named no day',
    events: known('Ana', 'Bo', 'Di'),
    facts: {
      ...MAIL,
      promises: [
        { id: 'p1', text: 'send the drawings', people: [ana], madeAt: '2026-03-06T09:00:00Z', dueAt: '2026-03-13T17:00:00Z', state: 'open' },
        { id: 'p2', text: 'send the minutes', people: [bo], madeAt: '2026-03-06T09:00:00Z', dueAt: '2026-03-12T17:00:00Z', state: 'kept' },
        { id: 'p3', text: 'look at the tender', people: [di], madeAt: '2026-03-06T09:00:00Z', dueAt: null, state: 'open' },
      ],
    },
    followUps: ['promise-due due'],
    heldBack: [],
  },
  {
    strategy: 9,
    tells: 'Ana, met weekly, has been silent for a month; Bo’s interview was on Wednesday; Cara and I met often until fourteen months ago',
    events: [
      ...['2026-01-23', '2026-01-30', '2026-02-06', '2026-02-13'].map((day) => ({ at: `${day} 09:00`, subject: 'Harbour works', by: 'Ana', with: [] })),
      ...['2026-01-13', '2026-02-10', '2026-03-10'].map((day) => ({ at: `${day} 11:00`, subject: 'Quay', by: 'Bo', with: [] })),
      ...['2024-11-08', '2024-11-15', '2024-11-22', '2024-11-29', '2024-12-06', '2024-12-13', '2024-12-20', '2025-01-10'].map((day) => ({
        at: `${day} 09:00`,
        subject: 'Tender',
        by: 'Cara',
        with: [],
      })),
    ],
    facts: { ...MAIL, notes: [{ at: '2026-03-06T12:00:00Z', people: [bo], text: 'his interview is on Wednesday', day: '2026-03-11' }] },
    followUps: ['gone-quiet rhythm', 'how-did-it-go noted', 'dormant-tie silent'],
    heldBack: [],
  },
  {
    strategy: 10,
    tells: 'Ana has not answered my question of Monday; Di declined my weekly meeting three times',
    events: [
      ...known('Ana'),
      ...['2026-02-19', '2026-02-26', '2026-03-05', '2026-03-12'].map((day, i) => ({
        at: `${day} 09:00`,
        subject: 'Weekly round',
        minutes: 20,
        with: [i === 0 ? 'Di' : 'Di: declined', 'Ed'],
        uid: 'weekly',
        more: i === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=6'] : [`RECURRENCE-ID:${day.replaceAll('-', '')}T090000Z`],
      })),
    ],
    facts: { ...MAIL, touches: [{ at: '2026-03-09T09:00:00Z', channel: 'mail', direction: 'sent', people: [ana], thread: 't1', asks: true }] },
    followUps: ['no-reply first', 'series-losing-someone declined'],
    heldBack: [],
  },
  {
    strategy: 11,
    tells: 'Ana asked me something on Wednesday; Bo proposed another time for Monday',
    events: [...known('Ana', 'Bo'), { at: '2026-03-16 10:00', subject: 'Tender', uid: 'tender', with: ['Bo'] }],
    facts: {
      ...MAIL,
      touches: [{ at: '2026-03-11T09:00:00Z', channel: 'mail', direction: 'received', people: [ana], thread: 't1', asks: true }],
      proposals: [{ meeting: 'tender', from: bo, at: '2026-03-12T12:00:00Z', start: '2026-03-17T10:00:00Z', end: '2026-03-17T11:00:00Z' }],
    },
    followUps: ['reply-owed asked', 'proposed-new-time one'],
    heldBack: [],
  },
  {
    strategy: 12,
    tells: 'Ana told me yesterday that my report came late; what Bo said in January I have thanked for, and told him nothing since',
    events: known('Ana', 'Bo'),
    facts: {
      ...MAIL,
      feedback: [
        { from: ana, at: '2026-03-12T14:00:00Z', text: 'The report came too late to be of use' },
        { from: bo, at: '2026-01-20T09:00:00Z', text: 'Too many slides', acknowledgedAt: '2026-02-05T09:00:00Z' },
      ],
    },
    followUps: ['criticism-open open', 'loop-unclosed untold'],
    heldBack: [],
  },
  {
    strategy: 13,
    tells: 'Erin brought Cara and me together, and we met yesterday',
    events: [...known('Erin'), { at: '2026-03-12 10:00', subject: 'Intro: Cara / Ada', by: 'Erin', with: ['Cara'] }],
    facts: MAIL,
    followUps: ['introduced met', 'thanks-owed firstHere'],
    heldBack: [],
  },
  {
    strategy: 14,
    tells: 'notes and suggestions stay mine: a private meeting is neither shown nor named, and nobody is rated',
    events: [...known('Ana'), { at: '2026-03-12 10:00', subject: 'About Di', by: 'Cara', with: [], more: ['CLASS:PRIVATE'] }],
    facts: MAIL,
    followUps: [],
    heldBack: ['thanks-owed private'],
  },
];
