/** Two tenants with two users each, who know the same Ana and were in the same meeting with her, and have secrets of their own. */
import { ADA, LENA, type User } from '../../src/sandbox/people.ts';
import { event } from './sandbox.ts';
import type { Served } from './server.ts';

const BO: User = { ...ADA, userId: 'b0b0b0b0-0000-4000-8000-000000000001', name: 'Bo Berg', address: 'bo@contoso.com' };
const RUI: User = { ...LENA, userId: 'c1c1c1c1-0000-4000-8000-000000000002', name: 'Rui Alves', address: 'rui@fabrikam.com' };

export interface Neighbour {
  readonly user: User;
  /** In everything that is theirs alone: subjects, names, notes. */
  readonly secret: string;
  readonly friend: { readonly name: string; readonly address: string };
}

export const NEIGHBOURS: readonly Neighbour[] = [ADA, BO, LENA, RUI].map((user) => {
  const secret = `secret-of-${user.name.split(' ')[0]?.toLowerCase() ?? ''}`;
  return { user, secret, friend: { name: `Friend ${secret}`, address: `${secret}@adatum.com` } };
});

export const ANA = { name: 'Ana Keller', address: 'ana@northwind.com' };
export const ownerOf = ({ user }: Neighbour) => ({ tenant: user.tenantId, user: user.userId });

/** Gives each a calendar, and reads it. Everything is on 11 March 2026. */
export async function settle(to: Served): Promise<void> {
  for (const one of NEIGHBOURS) {
    const { user, secret, friend } = one;
    const mailbox = one.user === ADA ? to.mailbox : to.sandbox.directory.add(user);
    const me = { name: user.name, address: user.address, type: 'required', response: 'accepted' } as const;
    const put = (key: string, start: string, more: Parameters<typeof event>[2]) => {
      mailbox.put(event(key, start, { attendees: [me], ...more }));
    };
    put('the same for all', '2026-03-11T10:00', { organizer: ANA });
    put(secret, '2026-03-11T12:00', { organizer: friend });
    put(`${secret} private`, '2026-03-11T15:00', { organizer: { name: 'Dr Vogel', address: `vogel-${friend.address}` }, sensitivity: 'private' });
    put(`${secret} declined`, '2026-03-11T17:00', { organizer: { name: `Declined ${secret}`, address: `declined-${friend.address}` }, response: 'declined' });
    to.tokens.remember(ownerOf(one), await to.sandbox.entra.userToken(user));
    await to.rounds.start(ownerOf(one));
  }
}
