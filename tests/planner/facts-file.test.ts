/** What a facts file may say, and how what it may not say is named. */
import { describe, expect, it } from '@jest/globals';
import { factsFile } from '../../src/planner/facts-file.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const AT = '2026-03-13T10:00:00+01:00';
const NINE = Date.UTC(2026, 2, 13, 9);
const NOTHING = { circles: {}, never: [], off: [], options: {}, completed: [], dismissed: [], revived: [] };

const touch = { at: AT, channel: 'mail', direction: 'sent', people: ['ana@fabrikam.com'] };
const promise = { id: 'p1', text: 'Send the figures', people: ['ana@fabrikam.com'], madeAt: AT, dueAt: null, state: 'open' };
const feedback = { from: 'ana@fabrikam.com', at: AT, text: 'Shorter slides' };
const change = { meeting: 'uid', seenAt: AT, kind: 'moved', was: { start: AT, end: '2026-03-13T11:00:00+01:00' } };
const proposal = { meeting: 'uid', from: 'ana@fabrikam.com', at: AT, start: AT, end: '2026-03-14T10:00:00+01:00' };
const introduction = { by: 'bo@fabrikam.com', to: 'ana@fabrikam.com', at: AT };
const completed = { rule: 'gone-quiet', people: ['ana@fabrikam.com'], at: AT };
const hours = { days: [1, 5, 7], start: '09:00', end: '17:30' };

/** What is wrong with a file: where, and in which words. */
function wrong(file: unknown): string[] {
  return factsFile.safeParse(file).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('a facts file', () => {
  it('may leave out everything', () => {
    expect(factsFile.parse({})).toEqual({ touches: [], promises: [], feedback: [], notes: [], changes: [], proposals: [], introductions: [], preferences: NOTHING });
  });

  it('may say the least of each thing, and what is left out is what is usual', () => {
    const said = { touches: [touch], promises: [promise], feedback: [feedback], notes: [{ at: AT, text: 'Met' }], changes: [change], proposals: [proposal], introductions: [introduction] };
    expect(factsFile.parse({ ...said, preferences: { completed: [completed] } })).toEqual({
      touches: [{ ...touch, at: NINE, addressed: 'to', asks: false, automatic: false }],
      promises: [{ ...promise, madeAt: NINE, meeting: null }],
      feedback: [{ ...feedback, at: NINE, acknowledgedAt: null, toldAt: null }],
      notes: [{ at: NINE, text: 'Met', people: [], meeting: null, day: null }],
      changes: [{ ...change, seenAt: NINE, was: { start: NINE, end: NINE + HOUR } }],
      proposals: [{ ...proposal, at: NINE, start: NINE, end: NINE + DAY }],
      introductions: [{ ...introduction, at: NINE }],
      preferences: { ...NOTHING, completed: [{ ...completed, at: NINE }] },
    });
  });

  it('may say all that there is to say', () => {
    const said = {
      granted: ['calendar', 'mail', 'chat'],
      touches: [
        { ...touch, channel: 'chat', direction: 'received', addressed: 'cc', thread: 't', asks: true, automatic: true, subject: 'Figures' },
        { ...touch, addressed: 'to' },
      ],
      promises: ['due', 'kept', 'renegotiated', 'missed'].map((state) => ({ ...promise, state, meeting: null })),
      notes: [{ at: AT, people: ['ana@fabrikam.com'], meeting: 'uid', text: 'Met', day: '2026-03-12' }],
      changes: [{ ...change, kind: 'cancelled', by: 'me' }],
      preferences: {
        circles: { 'ana@fabrikam.com': 'inner', 'bo@fabrikam.com': 'active', 'cy@fabrikam.com': 'network' },
        never: ['@fabrikam.com'],
        off: ['gone-quiet'],
        options: { 'gone-quiet': { patience: 2 } },
        dismissed: ['a'],
        revived: ['b'],
      },
    };
    const read = factsFile.parse(said);
    expect(read).toMatchObject({ granted: said.granted, preferences: said.preferences });
    expect(read.touches).toEqual([
      { ...said.touches[0], at: NINE },
      { ...touch, at: NINE, addressed: 'to', asks: false, automatic: false },
    ]);
    expect(read.promises.map(({ state, meeting }) => [state, meeting])).toEqual([['due', null], ['kept', null], ['renegotiated', null], ['missed', null]]); // prettier-ignore
    expect(read.notes).toEqual([{ ...said.notes[0], at: NINE, day: Date.UTC(2026, 2, 12) / DAY }]);
    expect(read.changes).toMatchObject([{ kind: 'cancelled', by: 'me' }]);
  });

  it('tells moments by their offset, and when a promise was due, feedback was acknowledged and told', () => {
    const { promises, feedback: heard } = factsFile.parse({ promises: [{ ...promise, dueAt: AT }], feedback: [{ ...feedback, acknowledgedAt: AT, toldAt: '2026-03-13T09:00:00Z' }] });
    expect([promises[0]?.dueAt, heard[0]?.acknowledgedAt, heard[0]?.toldAt]).toEqual([NINE, NINE, NINE]);
  });

  it('writes addresses and whom never to suggest in either case', () => {
    const { introductions, preferences } = factsFile.parse({
      introductions: [{ ...introduction, by: 'Bo@Fabrikam.com' }],
      preferences: { circles: { 'ANA@fabrikam.com': 'inner' }, never: ['@Adatum.COM'] },
    });
    expect([introductions[0]?.by, preferences.circles, preferences.never]).toEqual(['bo@fabrikam.com', { 'ana@fabrikam.com': 'inner' }, ['@adatum.com']]);
  });

  it('tells working hours in minutes, to the end of the day', () => {
    const read = (start: string, end: string) => {
      const { workingHours } = factsFile.parse({ preferences: { workingHours: { ...hours, start, end } } }).preferences;
      return [workingHours?.start, workingHours?.end];
    };
    expect([read('09:00', '17:30'), read('00:05', '24:00'), read('19:59', '23:45')]).toEqual([[540, 1050], [5, 1440], [1199, 1425]]); // prettier-ignore
    expect(factsFile.parse({ preferences: { workingHours: hours } }).preferences.workingHours?.days).toEqual([1, 5, 7]);
  });
});

describe('an unknown key is named where it stands', () => {
  const MORE = { more: 1 };
  it.each([
    ['', MORE],
    ['touches.0', { touches: [{ ...touch, ...MORE }] }],
    ['promises.0', { promises: [{ ...promise, ...MORE }] }],
    ['feedback.0', { feedback: [{ ...feedback, ...MORE }] }],
    ['notes.0', { notes: [{ at: AT, text: '', ...MORE }] }],
    ['changes.0', { changes: [{ ...change, ...MORE }] }],
    ['changes.0.was', { changes: [{ ...change, was: { ...change.was, ...MORE } }] }],
    ['proposals.0', { proposals: [{ ...proposal, ...MORE }] }],
    ['introductions.0', { introductions: [{ ...introduction, ...MORE }] }],
    ['preferences', { preferences: MORE }],
    ['preferences.workingHours', { preferences: { workingHours: { ...hours, ...MORE } } }],
    ['preferences.completed.0', { preferences: { completed: [{ ...completed, ...MORE }] } }],
  ])('%s', (where, file) => {
    expect(wrong(file)).toEqual([`${where}: Unrecognized key: "more"`]);
  });
});

describe('a bad value is named first, with its path', () => {
  const worked = (more: object) => ({ preferences: { workingHours: { ...hours, ...more } } });
  it.each<[string, unknown]>([
    ['granted.0: Invalid option', { granted: ['post'] }],
    ['touches.0.at: Invalid ISO datetime', { touches: [{ ...touch, at: '2026-03-13T10:00:00' }] }],
    ['touches.0.people.0: is not an address', { touches: [{ ...touch, people: ['Ana Torres ana@fabrikam.com'] }] }],
    ['introductions.0.by: is not an address', { introductions: [{ ...introduction, by: '@fabrikam.com' }] }],
    ['introductions.0.to: is not an address', { introductions: [{ ...introduction, to: 'ana@' }] }],
    ['introductions.0.to: is not an address', { introductions: [{ ...introduction, to: 'ana@fabrikam.com ' }] }],
    ['introductions.0.to: is not an address', { introductions: [{ ...introduction, to: 'ana@bo@fabrikam.com' }] }],
    ['notes.0.day: Invalid ISO date', { notes: [{ at: AT, text: '', day: '13.3.2026' }] }],
    ['preferences.circles.ana@fabrikam.com: Invalid option', { preferences: { circles: { 'ana@fabrikam.com': 'outer' } } }],
    ['preferences.circles.ana: Invalid key in record', { preferences: { circles: { ana: 'inner' } } }],
    ['preferences.options.gone-quiet.patience: Invalid input', { preferences: { options: { 'gone-quiet': { patience: 'long' } } } }],
    ['preferences.workingHours: starts after it ends', worked({ start: '17:30' })],
    ['preferences.workingHours: starts after it ends', worked({ start: '18:00' })],
    ['preferences.workingHours.start: is not a time such as 09:00', worked({ start: '9:00' })],
    ['preferences.workingHours.start: is not a time such as 09:00', worked({ start: '09:60' })],
    ['preferences.workingHours.start: is not a time such as 09:00', worked({ start: '109:00' })],
    ['preferences.workingHours.end: is not a time such as 09:00', worked({ end: '24:30' })],
    ['preferences.workingHours.end: is not a time such as 09:00', worked({ end: '17:300' })],
    ['preferences.workingHours.end: is not a time such as 09:00', worked({ end: '1a:30' })],
    ['preferences.workingHours.days: Too small', worked({ days: [] })],
    ['preferences.workingHours.days.1: Too small', worked({ days: [1, 0] })],
    ['preferences.workingHours.days.0: Too big', worked({ days: [8] })],
  ])('%s', (message, file) => {
    expect(wrong(file)[0]).toContain(message);
  });

  it('and so is what is missing', () => {
    const empty = { touches: [{}], promises: [{}], feedback: [{}], notes: [{}], changes: [{ was: {} }], proposals: [{}], introductions: [{}], preferences: { completed: [{}], workingHours: {} } };
    expect(wrong(empty).map((one) => one.slice(0, one.indexOf(':')))).toEqual(
      [
        ['touches.0', 'at channel direction people'],
        ['promises.0', 'id text people madeAt dueAt state'],
        ['feedback.0', 'from at text'],
        ['notes.0', 'at text'],
        ['changes.0', 'meeting seenAt kind was.start was.end'],
        ['proposals.0', 'meeting from at start end'],
        ['introductions.0', 'by to at'],
        ['preferences', 'workingHours.days workingHours.start workingHours.end completed.0.rule completed.0.people completed.0.at'],
      ].flatMap(([where = '', keys = '']) => keys.split(' ').map((key) => `${where}.${key}`)),
    );
  });
});
