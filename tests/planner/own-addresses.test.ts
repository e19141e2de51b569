/** Which addresses are mine. */
import { expect, it } from '@jest/globals';
import type { Facts } from '../../src/planner/facts.ts';
import { ownAddresses } from '../../src/planner/own-addresses.ts';
import { ADA, ANA, facts, meeting } from '../../src/planner/story.ts';

const mine = (meetings: Facts['meetings'], more: Partial<Facts> = {}) => [...ownAddresses(facts(meetings, more))];
const withAs = (address: string, name = 'Okafor, Ada') => meeting(-1, { with: [ANA, { address, name }] });

it('are those I said, and those under my full name at my organisation or a public provider', () => {
  expect(mine([])).toEqual([ADA]);
  expect(mine([withAs('ada.okafor@contoso.com')])).toEqual([ADA, 'ada.okafor@contoso.com']);
  expect(mine([withAs('ada@mail.contoso.com')])).toEqual([ADA, 'ada@mail.contoso.com']);
  expect(mine([withAs('ada.o@gmail.com')])).toEqual([ADA, 'ada.o@gmail.com']);
});

it('my name is read where I am the organizer and not listed', () => {
  const called = meeting(-2, { organizer: { address: ADA, name: 'Ada Okafor' } });
  const unlisted = (one: typeof called) => ({ ...one, attendees: one.attendees.slice(1) });
  expect(mine([unlisted(called), unlisted(withAs('ada.o@gmail.com'))])).toEqual([ADA, 'ada.o@gmail.com']);
});

it('as an organizer, too', () => {
  expect(mine([meeting(-1, { organizer: { address: 'ada.okafor@contoso.com', name: 'Ada Okafor' } })])).toEqual([ADA, 'ada.okafor@contoso.com']);
  expect(mine([{ ...meeting(-1, { attendees: [], organizer: { address: ADA, name: 'Ada Okafor' } }) }, withAs('ada.o@gmail.com')])).toEqual([ADA, 'ada.o@gmail.com']);
});

it('are not those of somebody else of that name elsewhere, or of other names', () => {
  expect(mine([withAs('ada@fabrikam.com')])).toEqual([ADA]);
  expect(mine([withAs('bo@contoso.com', 'Bo Lind'), withAs('x@contoso.com', '')])).toEqual([ADA]);
  expect(mine([meeting(-1, { organizer: { address: 'bo@contoso.com', name: 'Bo Lind' } })])).toEqual([ADA]);
  expect(mine([meeting(-1, { organizer: { address: 'ada@fabrikam.com', name: 'Ada Okafor' } })])).toEqual([ADA]);
});

it('lie in any of my domains', () => {
  const me = { addresses: [ADA], internalDomains: ['adatum.com', 'contoso.com'] };
  expect(mine([withAs('ada.o@adatum.com')], { me })).toEqual([ADA, 'ada.o@adatum.com']);
  expect(mine([withAs('ada.o@contoso.com')], { me })).toEqual([ADA, 'ada.o@contoso.com']);
});

it('cannot be told where no name of mine is known, or only a first one, or only from long ago', () => {
  const nameless = (name: string) => ({
    ...withAs('ada.o@gmail.com'),
    attendees: [{ address: ADA, name, response: 'accepted', kind: 'person' } as const, { address: 'ada.o@gmail.com', name: 'Ada', response: 'accepted', kind: 'person' } as const],
  });
  expect(mine([nameless('')])).toEqual([ADA]);
  expect(mine([nameless('Ada')])).toEqual([ADA]);
  expect(mine([withAs('ada.o@gmail.com'), ...Array.from({ length: 200 }, () => nameless(''))])).toEqual([ADA]);
  expect(mine([withAs('ada.o@gmail.com'), ...Array.from({ length: 199 }, () => nameless(''))])).toEqual([ADA, 'ada.o@gmail.com']);
});
