/** Where a note would reach its reader, and what a draft check says of it. */
import { describe, expect, it } from '@jest/globals';
import { checkDraft } from '../../../src/planner/checks/check-draft.ts';
import { plan } from '../../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../../src/planner/story.ts';
import { arrivalAt, readerIn } from '../../../src/planner/checks/arrival.ts';
import { DAY } from '../../../src/planner/working-time.ts';
import { formatInstant, parseInstant, zoneTable } from '../../../src/planner/zone.ts';

const zone = (id: string) => zoneTable(id, STORY_NOW - 30 * DAY, STORY_NOW + 60 * DAY);
const reader = (id: string, now: string) => {
  const { isAtWork, nextAt } = readerIn(ANA.address, zone(id), parseInstant(now));
  return [isAtWork, formatInstant(nextAt)];
};

describe('a reader', () => {
  it.each([
    ['at work in Berlin', 'Europe/Berlin', '2026-03-12T10:00:00Z', true, '2026-03-13T07:30:00Z'],
    ['asleep in New York', 'America/New_York', '2026-03-12T09:00:00Z', false, '2026-03-12T12:30:00Z'],
    ['gone home in Tokyo', 'Asia/Tokyo', '2026-03-12T09:00:01Z', false, '2026-03-12T23:30:00Z'],
    ['at eight in the morning', 'Europe/Berlin', '2026-03-12T07:00:00Z', true, '2026-03-12T07:30:00Z'],
    ['at six in the evening', 'Europe/Berlin', '2026-03-12T17:00:00Z', true, '2026-03-13T07:30:00Z'],
    ['on a Friday evening', 'Europe/Berlin', '2026-03-13T20:00:00Z', false, '2026-03-16T07:30:00Z'],
    ['on a Sunday, with the clocks put forward', 'Europe/Berlin', '2026-03-29T20:00:00Z', false, '2026-03-30T06:30:00Z'],
  ])('%s', (_, id, now, isAtWork, next) => {
    expect(reader(id, now)).toEqual([isAtWork, next]);
  });
});

describe('a draft', () => {
  const body = 'Hi Ana,\n\nThe keys are back at the desk.\n\nAda';
  const found = (now: string, people = [ANA]) =>
    checkDraft({
      language: 'en', kind: 'answer', to: people, cc: [], meeting: null, knownPeople: people, replyTo: null, body,
      arrival: arrivalAt(parseInstant(now), [readerIn(ANA.address, zone('America/New_York'), parseInstant(now))], people),
    }).filter(({ id }) => id === 'their-hours').map(({ sentence }) => sentence); // prettier-ignore

  it('in a language that is none of ours is told of hours as any other', () => {
    const arrival = arrivalAt(parseInstant('2026-03-12T09:00:00Z'), [readerIn(ANA.address, zone('America/New_York'), parseInstant('2026-03-12T09:00:00Z'))], [ANA]);
    const draft = { kind: 'answer', to: [ANA], cc: [], meeting: null, knownPeople: [], replyTo: null, body: 'Cześć,\n\nklucze są u nas.', arrival };
    expect(checkDraft({ ...draft, language: 'pl' }).map(({ id }) => id)).toEqual(['their-hours']);
  });

  it('that would arrive at night is offered their next morning, or a line', () => {
    expect(found('2026-03-12T09:00:00Z')).toEqual(['It is 05:00 for Ana. Deliver it at their next 08:30, or say that there is no rush.']);
    expect(found('2026-03-12T09:00:00Z', [])).toHaveLength(1);
  });

  it('that arrives at work needs neither', () => {
    expect(found('2026-03-12T15:00:00Z')).toEqual([]);
  });
});

describe('the zone of a person', () => {
  const zoneOf = (...meetings: ReturnType<typeof meeting>[]) => plan(facts(meetings), [], STORY_NOW, []).world.relationshipOf(ANA.address)?.zone;
  const other = { address: 'ana@gmail.com', name: 'Ana Torres' };

  it('is that of the latest meeting that they called, to come or not', () => {
    expect(zoneOf(meeting(-9, { zone: 'Europe/Paris' }), meeting(-2, { zone: 'America/New_York' }), meeting(-1))).toBe('America/New_York');
    expect(zoneOf(meeting(-9, { zone: 'Europe/Paris' }), meeting(2, { zone: 'Asia/Tokyo' }))).toBe('Asia/Tokyo');
  });

  it('is not that of mine, of others, or of one that was cancelled', () => {
    const mine = meeting(-1, { organizer: { address: ADA, name: 'Ada Okafor' }, zone: 'Asia/Tokyo' });
    const theirs = meeting(-1, { organizer: { address: 'bo@adatum.com', name: 'Bo Lind' }, zone: 'Asia/Tokyo' });
    expect(zoneOf(mine, theirs, meeting(-3, { zone: 'Asia/Tokyo', isCancelled: true }))).toBeNull();
  });

  it('is one for all their addresses', () => {
    expect(zoneOf(meeting(-9, { zone: 'Asia/Tokyo' }), meeting(-2, { with: [other], zone: 'Europe/Paris' }))).toBe('Europe/Paris');
    expect(zoneOf(meeting(-2, { zone: 'Asia/Tokyo' }), meeting(-9, { with: [other], zone: 'Europe/Paris' }))).toBe('Asia/Tokyo');
  });

  it('goes with what is suggested about them, and moves no moment', () => {
    const [plain] = plan(facts([meeting(-1)]), [], STORY_NOW).followUps;
    const [there] = plan(facts([meeting(-1, { zone: 'Asia/Tokyo' })]), [], STORY_NOW).followUps;
    expect([plain?.zones, there?.zones]).toEqual([{}, { [ANA.address]: 'Asia/Tokyo' }]);
    expect([there?.opensAt, there?.dueAt, there?.closesAt]).toEqual([plain?.opensAt, plain?.dueAt, plain?.closesAt]);
  });
});
