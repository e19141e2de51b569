/** Who was there, as far as a calendar can tell. */
import { describe, expect, it } from '@jest/globals';
import { anyoneAt, attend, isHeld, personsIn, recognise, settle } from '../../src/planner/attendance.ts';
import type { Meeting, Response } from '../../src/planner/meeting.ts';
import { ADA, ANA, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { DAY, HOUR } from '../../src/planner/working-time.ts';

const MINE = new Set([ADA]);
const I = { address: ADA, name: 'Ada Okafor' };
const BO = { address: 'bo@fabrikam.com', name: 'Bo Lind' };
const guests = (count: number) => Array.from({ length: count }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));
const attended = (more: Parameters<typeof meeting>[1] = {}) => attend(meeting(-1, more), MINE);
const names = (people: readonly { address: string }[]) => people.map(({ address }) => address.split('@')[0]);

describe('was I there?', () => {
  it.each<[Response, number, Partial<Meeting>, boolean]>([
    ['accepted', 9, {}, true],
    ['declined', 1, {}, false],
    ['tentativelyAccepted', 1, {}, false],
    ['notResponded', 3, {}, true],
    ['notResponded', 4, {}, false],
    ['none', 9, {}, true],
    ['none', 1, { showAs: 'tentative' }, false],
    ['none', 1, { showAs: 'free' }, false],
    ['none', 1, { showAs: 'oof' }, true],
    ['accepted', 1, { subject: 'HOLD: board' }, false],
    ['accepted', 1, { subject: '[tentative] board prep' }, false],
    ['accepted', 1, { subject: 'Holding pattern' }, true],
    ['accepted', 1, { subject: 'Whether to hold' }, true],
  ])('%s, with %d others, %j: %s', (mine, count, more, expected) => {
    expect(attended({ mine, with: guests(count), ...more }).accepted).toBe(expected);
  });

  it('the organizer was, whatever the list says', () => {
    const one = attended({ mine: 'declined', organizer: I });
    expect([one.accepted, one.iOrganized, one.myResponse, one.organizer]).toEqual([true, true, 'organizer', null]);
  });

  it('an address of mine that gave no answer leaves it to the other', () => {
    const listed = [
      { address: ADA, name: '', kind: 'person', response: 'none' },
      { address: 'ada@example.com', name: '', kind: 'person', response: 'declined' },
    ] as const;
    const one = attend({ ...meeting(-1), attendees: listed }, new Set([ADA, 'ada@example.com']));
    expect([one.myResponse, one.accepted]).toEqual(['declined', false]);
  });

  it('what only the calendar knows to be mine is mine', () => {
    expect(attended({ organizer: null, with: guests(9), myResponse: 'organizer', showAs: 'tentative' }).accepted).toBe(true);
  });

  it('what the calendar knows of my answer goes before the list', () => {
    expect(attended({ mine: 'accepted', myResponse: 'declined' }).myResponse).toBe('declined');
    expect(attended({ mine: 'none', myResponse: null }).myResponse).toBe('none');
  });
});

describe('who else was', () => {
  it('the organizer counts though the list leaves them out, and once though it does not', () => {
    const unlisted = { ...meeting(-1, { with: [BO] }), organizer: ANA };
    expect(names(attend(unlisted, MINE).invited)).toEqual(['ana', 'bo']);
    expect(names(attended({ with: [ANA, BO] }).invited)).toEqual(['ana', 'bo']);
  });

  it('whoever declined was invited, and not there', () => {
    const one = attended({ with: [ANA, { ...BO, response: 'declined' }] });
    expect([names(one.invited), names(one.others), one.isCancelled]).toEqual([['ana', 'bo'], ['ana'], false]);
  });

  it('if everyone else declined, it did not take place', () => {
    expect(attended({ with: [{ ...ANA, response: 'declined' }] }).isCancelled).toBe(true);
    expect(attended({ organizer: null, attendees: [] }).isCancelled).toBe(false);
  });

  it('rooms, lists and machines are told apart, and a list makes it large', () => {
    const one = attended({ with: [ANA, { address: 'room-4@contoso.com', name: '' }, { address: 'all@contoso.com', name: '' }, { address: 'no-reply@contoso.com', name: '' }] });
    expect([names(one.others), names(one.notPeople), one.hasList]).toEqual([['ana'], ['room-4', 'all', 'no-reply'], true]);
    expect(attended().hasList).toBe(false);
  });

  it('a machine that calls a meeting is no organizer', () => {
    const one = attend({ ...meeting(-1), organizer: { address: 'no-reply@fabrikam.com', name: '' } }, MINE);
    expect([one.organizer, names(one.notPeople)]).toEqual([null, ['no-reply']]);
  });

  it('and counts once where the list has it too, beside another', () => {
    const caller = { address: 'no-reply@fabrikam.com', name: '' };
    const with_ = (...listed: string[]) => names(attend({ ...meeting(-1, { with: listed.map((address) => ({ address, name: '' })) }), organizer: caller }, MINE).notPeople);
    expect(with_(caller.address)).toEqual(['no-reply']);
    expect(with_('room-4@contoso.com')).toEqual(['room-4', 'no-reply']);
  });

  it('where nobody is a person, whatever was invited stands for them', () => {
    const room = { address: 'room-4@contoso.com', name: '' };
    expect(names(anyoneAt(attended({ organizer: I, with: [room] })))).toEqual(['room-4']);
    expect(names(anyoneAt(attended({ organizer: I, with: [room, BO] })))).toEqual(['bo']);
    expect(names(anyoneAt(attended({ organizer: I, with: [{ ...BO, response: 'declined' }] })))).toEqual(['bo']);
  });

  it('everyone who may be a person is named once, me and who called it among them, and no room or machine', () => {
    const named = (caller: typeof ANA, ...listed: { address: string; name: string }[]) => personsIn({ ...meeting(-1, { with: listed }), organizer: caller }).map((one) => one.split('@')[0]);
    const [room, machine] = [
      { address: 'room-4@contoso.com', name: '' },
      { address: 'no-reply@fabrikam.com', name: '' },
    ];
    expect(named(ANA, BO, room)).toEqual(['ada', 'bo', 'ana']);
    expect(named(ANA, ANA, BO)).toEqual(['ada', 'ana', 'bo']);
    expect(named(machine, BO, machine)).toEqual(['ada', 'bo']);
    expect(personsIn(meeting(-1, { organizer: null, with: [BO] }))).toEqual([ADA, BO.address]);
  });

  it('someone without a name has the one they are known by, alone too', () => {
    const nameless = attended({ organizer: I, with: [{ ...ANA, name: '' }] });
    expect(recognise(nameless, () => ANA).others.map(({ name }) => name)).toEqual(['Ana Torres']);
    expect(recognise(nameless, () => undefined).others.map(({ name }) => name)).toEqual(['']);
  });

  it('someone at two addresses counts once, under the name they are known by', () => {
    const known = (address: string) => (address === BO.address ? undefined : ANA);
    const one = recognise(attended({ with: [{ ...ANA, name: '' }, { address: 'ana.torres@fabrikam.com', name: '' }, BO] }), known);
    expect(one.others.map(({ name }) => name)).toEqual(['Ana Torres', 'Bo Lind']);
    expect(one.organizer?.name).toBe('Ana Torres');
    for (const plain of [attended(), attended({ organizer: I, with: [] })]) expect(recognise(plain, known)).toBe(plain);
  });
});

describe('what is no meeting', () => {
  it.each(['Canceled: Talk', 'cancelled: Talk', 'Abgesagt: Talk', ' Annulé : Talk', 'Cancelado: Talk'])('%s', (subject) => {
    expect(attended({ subject }).isCancelled).toBe(true);
  });

  it('a talk about what was cancelled is one', () => {
    expect(attended({ subject: 'Cancelled orders: what to do' }).isCancelled).toBe(false);
    expect(attended({ subject: 'Orders, cancelled: what to do' }).isCancelled).toBe(false);
  });

  it('a day or more, an absence and a focus block are', () => {
    expect(attended({ end: STORY_NOW - DAY + DAY }).isAllDay).toBe(true);
    expect(attended({ end: STORY_NOW - DAY + 23 * HOUR }).isAllDay).toBe(false);
    expect(attended({ isAllDay: true }).isAllDay).toBe(true);
    expect(attended({ showAs: 'oof' }).isAllDay).toBe(true);
    expect(attended({ subject: 'Focus time' }).isAllDay).toBe(true);
    expect(['No meetings', 'No meeting Friday', 'No-meeting Friday'].map((subject) => attended({ subject }).isAllDay)).toEqual([true, true, true]);
  });

  it.each([
    'Vacation plan',
    'Vacation planning',
    'OOO review',
    'Birthday prep',
    'Birthday preparation',
    'Annual leave discussion',
    'Discuss annual leave',
    'Vacation request',
    'Vacation handover',
    'Vacation call',
    'Birthday lunch',
  ])('%s is a meeting about one', (subject) => {
    expect(attended({ subject }).isAllDay).toBe(false);
  });

  it('private is whatever is not normal', () => {
    expect((['normal', 'personal', 'private', 'confidential'] as const).map((sensitivity) => attended({ sensitivity }).isPrivate)).toEqual([false, true, true, true]);
  });
});

describe('of meetings at one time', () => {
  const at = (hours: number, uid: string, more: Parameters<typeof meeting>[1] = {}) => meeting(-1 + hours / 24, { iCalUId: uid, ...more });
  const missed = (...meetings: Meeting[]) => [...settle(meetings, MINE, STORY_NOW)].filter(({ isMissed }) => isMissed).map((one) => one.meeting.iCalUId);

  it('the one I organised counts, then the one I answered, then the smaller, then the earlier', () => {
    expect(missed(at(0, 'theirs'), at(0.5, 'mine', { organizer: I, with: guests(9) }))).toEqual(['theirs']);
    expect(missed(at(0, 'silent', { mine: 'none' }), at(0.5, 'answered', { with: guests(5) }))).toEqual(['silent']);
    expect(missed(at(0, 'large', { with: guests(3) }), at(0.5, 'small'))).toEqual(['large']);
    expect(missed(at(0, 'first'), at(0.5, 'second'))).toEqual(['second']);
  });

  it('touching ends, free time, what I declined, and what has not been yet do not contend', () => {
    expect(missed(at(0, 'a'), at(1, 'b'))).toEqual([]);
    expect(missed(at(0, 'a'), at(0.5, 'b', { showAs: 'free' }))).toEqual([]);
    expect(missed(at(0, 'a'), at(0.5, 'b', { mine: 'declined' }))).toEqual([]);
    expect(missed(at(30, 'a'), at(30.5, 'b'))).toEqual([]);
    expect(missed(at(0, 'a'), at(0.5, 'own', { organizer: null, attendees: [] }))).toEqual([]);
  });

  it('one series does not contend with itself, and every meeting comes through in order', () => {
    expect(missed(at(0, 's'), at(0.5, 's'))).toEqual([]);
    const all = [at(0, 'a'), at(0.2, 'b'), at(0.4, 'c'), at(3, 'd')];
    expect([...settle(all, MINE, STORY_NOW)].map(({ meeting: { iCalUId } }) => iCalUId)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('held', () => {
  it('is what has ended, with me there and others, and was a meeting', () => {
    const [past] = settle([meeting(-1)], MINE, STORY_NOW);
    if (!past) throw new Error('nothing came through');
    expect(isHeld(past, STORY_NOW)).toBe(true);
    expect(isHeld(past, past.meeting.end)).toBe(true);
    expect(isHeld(past, past.meeting.end - 1)).toBe(false);
    for (const change of [{ accepted: false }, { isCancelled: true }, { isAllDay: true }, { isMissed: true }]) expect(isHeld({ ...past, ...change }, STORY_NOW)).toBe(false);
  });
});
