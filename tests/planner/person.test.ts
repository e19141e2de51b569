/** Who is a person, and when two addresses are one of them. */
import { describe, expect, it } from '@jest/globals';
import { kindOfAddress } from '../../src/planner/person.ts';
import { plan } from '../../src/planner/plan.ts';
import { ADA, ANA, facts, meeting, STORY_NOW } from '../../src/planner/story.ts';

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

  it('what the calendar says goes before', () => {
    expect(kindOfAddress('ana@fabrikam.com', 'resource', 'Ana Torres')).toBe('resource');
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
    expect(plan(facts(meetings, { preferences: { never: [ANA.address] } }), [], STORY_NOW).heldBack.map(({ code }) => code)).toEqual(['excluded']);
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
