/** Who is a person, and when two addresses are one of them. */
import { describe, expect, it } from '@jest/globals';
import { isExternal, isPublicProvider, kindOfAddress } from '../../src/planner/person.ts';
import { plan } from '../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';
import { isSeen } from './kept.ts';

describe('an address is told by how it is written and by its name', () => {
  it.each([
    ['person', 'ana@fabrikam.com', 'Ana Torres'],
    ['person', 'boardman@fabrikam.com', 'Ed Boardman'],
    ['person', 'confucius@fabrikam.com', ''],
    ['person', 'sala.petr@fabrikam.com', 'Petr Sala'],
    ['person', 'cr.jones@fabrikam.com', 'C R Jones'],
    ['person', 'helpful@fabrikam.com', ''],
    ['person', 'info@torres.example', 'Ana Torres'],
    ['resource', 'room-4.12@contoso.com', ''],
    ['resource', 'conf.blue@contoso.com', ''],
    ['resource', 'mr-3@contoso.com', ''],
    ['resource', 'blue@contoso.com', 'Conference Room Blue (8)'],
    ['resource', 'b412@contoso.com', 'Raum 4.12'],
    ['list', 'sales-emea@contoso.com', ''],
    ['list', 'everyone@contoso.com', ''],
    ['list', 'p@contoso.com', 'Platform Team'],
    ['list', 'info@contoso.com', ''],
    ['list', 'team@contoso.com', 'Ana Torres'],
    ['machine', 'no_reply@contoso.com', ''],
    ['machine', 'donotreply@contoso.com', ''],
    ['machine', 'jira@contoso.com', ''],
    ['machine', '0123456789abcdef01234567@contoso.com', ''],
  ] as const)('%s: %s %s', (kind, address, name) => {
    expect(kindOfAddress(address, 'person', name)).toBe(kind);
  });

  it.each<[ReturnType<typeof kindOfAddress>, string]>([
    ['machine', 'noreply no-reply no.reply do-not-reply do_not.reply mailer-daemon postmaster notification notifications'],
    ['machine', 'calendar calendars calendar-notification calendarserver calendar-bots bounce bounces auto automated automailer auto-reply autoreply autoresponder'],
    ['machine', 'robot bot system alert alerts meeting meetings meeting-room booking bookings invite invites invitation invitations webinar webinars update updates'],
    ['machine', 'noreply+42 jira.cloud zoom-eu bot_7 fabrikam-noreply fabrikam_no-reply fabrikam.donotreply ana+bot ana.notification ana-notifications'],
    ['machine', '0123456789abcdef01234567 0123456789abcdef0123456789abcdef'],
    ['resource', 'room room-4 rooms rooms.b conf-4 conf4 conference-4 conference.room confroom-a conferenceroom conferenceroom4 meetingroom meetingroom4 mtgroom-1 mtg-room-1 mtg_room1'],
    ['resource', 'boardroom boardroom2 besprechungsraum konferenzraum-3 projector-1 beamer_2 equipment.7'],
    ['resource', 'raum4 raum-4b salle.12 sala_2 cr5 mr-3 car-17 vehicle2'],
    ['resource', 'blue-room north.boardroom hq_conf42 blue-room12'],
    ['list', 'all all-sales allstaff allhands company office dl-sales group.north team+a hr it-team sales_everyone fabrikam.users event events service-desk servicedesk'],
    ['person', 'ana nomad-replyson annoreply botha ana.botha anabot ana.bot2 bot2 autobahn calendario systema system2 jirasek zoomer xnoreply2 robotham'],
    ['person', 'g0123456789abcdef01234567 0123456789abcdef0123456 0123456789abcdef0123456g'],
    ['person', 'roomer confucius-4 conf carla car mr cr.ana salas sala raum.ana my.car5 anaroom ana-roomer ana.conf-a bathroom4 xroom-4 xbeamer-2 xboardroom'],
    ['person', 'allan teamer alla-sales anateam ana.teamer ana.alla helpmann mall small-sales servicedeskman xevents'],
  ])('%s: %s', (kind, names) => {
    for (const name of names.split(' ')) expect([name, kindOfAddress(`${name}@fabrikam.com`)]).toEqual([name, kind]);
  });

  it.each([
    ['machine', 'c_1@resource.calendar.google.com'],
    ['machine', 'c_1@import.calendar.google.com'],
    ['machine', 'x@unknownorganizer.calendar.google.com'],
    ['person', 'ana@resource.calendar.google.com.fabrikam.com'],
    ['list', 'ana@lists.fabrikam.com'],
    ['list', 'ana@list.fabrikam.com'],
    ['list', 'ana@googlegroups.com'],
    ['list', 'c_1@group.calendar.google.com'],
    ['person', 'ana@group.calendar.google.com.fabrikam.com'],
    ['person', 'ana@mylists.fabrikam.com'],
  ])('%s: %s', (kind, address) => {
    expect(kindOfAddress(address)).toBe(kind);
  });

  it.each<[ReturnType<typeof kindOfAddress>, string]>([
    ['resource', 'Meeting Room; meetingroom North; The Mtg Room; MtgRoom Blue; Boardroom; The Board Room; HQ Conf Room; HQ ConfRoom; HQ ConferenceRoom; HQ Boardroom; HQ projector; Beamer (mobile)'],
    ['resource', 'Room 4; Rooms 4 and 5; The Training Room 12; Training Rooms 1; TrainingRoom 3; War Room, floor 2; Project Room A1; Conf. Rooms 7; Conf Rooms 7; Meeting Rooms 1'],
    ['resource', 'Raum Berlin 4; Salle 12; Sala Norte 3; Huddle 5; Auditorium 1; Sitzungszimmer 2; Besprechungsraum; The Konferenzraum; Salle de réunion; Sala de reuniones'],
    ['machine', 'Fabrikam No Reply; No-Reply; NoReply; Do Not Reply; do-not-reply; Customer portal; Notification; Notifications; Calendar Server; Room Finder; The Booking System'],
    ['list', 'Everyone; Mailing List; Verteiler; All Staff; Platform Team; The Whole Platform Team; Sales-EMEA team; Works Committee; All: Fabrikam; DL-Fabrikam; Team Blue; grp_north; Working Group'],
    ['person', 'Ana Room; Ana Torres 4; War Roomer 4; Room Service; Meeting Rooms; Training Room; Boardroomer Ed; The Salle; Raum Ana; My Salle 12; My Mtg Room; A Training Room 4'],
    ['person', 'Ana Bottom; Portia Portala; Ana Notificationes; Ana Teamer; Team; Committee Ana; Allison Bo; Groupe Ana; Ana All: Torres; Everyone Ana'],
  ])('%s by name: %s', (kind, names) => {
    for (const name of names.split('; ')) expect([name, kindOfAddress('x7@fabrikam.com', 'person', name)]).toEqual([name, kind]);
  });

  describe('a role’s address under a person’s full name is that person’s', () => {
    const info = (name: string) => kindOfAddress('info@fabrikam.com', 'person', name);

    it.each(['Ana Torres', 'Torres, Ana', 'Ana O’Neill-Torres', "Ana J. O'Neill", 'Ana de la Torre', ' Ana Torres '])('%s', (name) => {
      expect(info(name)).toBe('person');
    });

    it.each([
      'Ana',
      'ana Torres',
      'Ana Torres 2',
      '1 Ana Torres',
      'Ana  Torres',
      'Ana, ',
      'Fabrikam Info',
      'Ana Torres Support',
      'Fabrikam Events',
      'Fabrikam Event',
      'Account Torres',
      'Accounts Torres',
    ])('but not under %j', (name) => {
      expect(info(name)).toBe('list');
    });

    it.each<['list' | 'person', string]>([
      ['list', 'all@fabrikam.com team.blue@fabrikam.com dl-sales@fabrikam.com info@lists.fabrikam.com info@list.fabrikam.com info@groups.fabrikam.com info@group.calendar.google.com'],
      ['person', 'allstaff@fabrikam.com info.all@fabrikam.com info-team@fabrikam.com info@group.calendar.google.com.fabrikam.com'],
    ])('but a list’s never is: %s: %s', (kind, addresses) => {
      for (const address of addresses.split(' ')) expect([address, kindOfAddress(address, 'person', 'Ana Torres')]).toEqual([address, kind]);
    });
  });

  it('one address under two names is told by each', () => {
    expect(['Ana Torres', 'Platform Team', 'Ana Torres'].map((name) => kindOfAddress('x8@fabrikam.com', 'person', name))).toEqual(['person', 'list', 'person']);
  });

  it('what the calendar says goes before', () => {
    expect(kindOfAddress('ana@fabrikam.com', 'resource', 'Ana Torres')).toBe('resource');
  });
});

describe('outside my organisation', () => {
  it.each([
    ['another company', true, 'ana@fabrikam.com', ['contoso.com', 'adatum.com']],
    ['my own', false, 'di@contoso.com', ['adatum.com', 'contoso.com']],
    ['a part of my own', false, 'di@mail.contoso.com', ['contoso.com']],
    ['a name that ends like mine', true, 'ana@notcontoso.com', ['contoso.com']],
    ['a whole of which mine is a part', true, 'ana@contoso.com', ['mail.contoso.com']],
    ['a public provider, which I use as well', true, 'ana@gmail.com', ['gmail.com']],
    ['an address with two signs', false, '"ana@home"@contoso.com', ['contoso.com']],
  ])('%s: %s', (_, outside, address, mine) => {
    expect(isExternal(address, mine)).toBe(outside);
  });

  it('public providers are known, and no others', () => {
    expect(['gmail.com', 't-online.de', '163.com', 'fabrikam.com', ''].map(isPublicProvider)).toEqual([true, true, true, false, false]);
  });
});

describe('two addresses are one person', () => {
  const addressesOf = (...people: { address: string; name: string }[]) => {
    const meetings = people.map((person, i) => meeting(-10 + i, { with: [person], iCalUId: String(i) }));
    return [...plan(facts(meetings), [], STORY_NOW).world.relationships.values()].map(({ addresses }) => addresses.length);
  };
  const at = (address: string, name = 'Ana Torres') => ({ address, name });

  it.each([
    ['in one organisation', [at('ana@fabrikam.com'), at('ana.torres@mail.fabrikam.com', 'Torres, Ana')]],
    ['under two endings of one name', [at('ana@fabrikam.com'), at('ana@fabrikam.co.uk')]],
    ['at a public provider', [at('ana@fabrikam.com'), at('ana.torres@outlook.com'), at('ana@fabrikam.com')]],
    ['one after the other: a change of employer', [at('ana@fabrikam.com'), at('ana@adatum.com')]],
  ])('%s', (_, people) => {
    expect(addressesOf(...people)).toEqual([2]);
  });

  it.each([
    ['two of one name at two companies at the same time', [at('ana@fabrikam.com'), at('ana@adatum.com'), at('ana@fabrikam.com')]],
    ['first names alone', [at('ana@fabrikam.com', 'Ana'), at('ana@adatum.com', 'Ana')]],
  ])('but not %s', (_, people) => {
    expect(addressesOf(...people)).toEqual([1, 1]);
  });

  it('so someone invited twice counts once', () => {
    const twice = meeting(-1, { organizer: { address: ADA, name: '' }, with: [ANA, at('ana.torres@fabrikam.com', 'Torres, Ana')] });
    const { followUps } = plan(facts([twice]), [], STORY_NOW);
    expect(followUps.map(({ rule, people }) => [rule, people.length])).toEqual([['thanks-owed', 1]]);
  });

  it('never means never at each of them, and a circle holds for all', () => {
    const other = at('ana.torres@outlook.com');
    const meetings = [meeting(-1, { with: [other] }), meeting(-45)];
    expect(
      plan(facts(meetings, { preferences: { never: [ANA.address] } }), [], STORY_NOW)
        .heldBack.filter(isSeen)
        .map(({ code }) => code),
    ).toEqual(['excluded']);
    expect(plan(facts(meetings, { preferences: { circles: { [ANA.address]: 'inner' } } }), [], STORY_NOW).world.relationshipOf(other.address)?.circle).toBe('inner');
  });

  it('and my own name at a public provider is me', () => {
    const me = { address: 'ada.okafor@outlook.com', name: 'Okafor, Ada' };
    expect(plan(facts([meeting(-1, { with: [me, ANA] })]), [], STORY_NOW).followUps.flatMap(({ people }) => people)).toMatchObject([ANA]);
  });
});

describe('relationships', () => {
  it('huge meetings, lists and what I declined are no touch', () => {
    const many = Array.from({ length: 8 }, (_, i) => ({ address: `g${String(i)}@fabrikam.com`, name: '' }));
    const meetings = [
      meeting(-10, { with: [ANA, ...many] }),
      meeting(-20, { with: [ANA, { address: 'all@contoso.com', name: '' }] }),
      meeting(-30, { mine: 'declined' }),
      meeting(-40, { with: [{ ...ANA, response: 'declined' }, ...many.slice(1)] }),
    ];
    expect(plan(facts(meetings), [], STORY_NOW).world.relationshipOf(ANA.address)?.touches).toEqual([]);
  });

  it('a series that began before the data tells that we had met', () => {
    const later = meeting(-20, { series: { id: 's', isFirst: false, beganAt: STORY_NOW - 900 * 86_400_000 } });
    expect(plan(facts([later, meeting(-1)]), [], STORY_NOW).world.relationshipOf(ANA.address)?.firstEventAt).toBe(STORY_NOW - 900 * 86_400_000);
  });
});
