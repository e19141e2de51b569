/** Who is in the sandbox, and whose calendar is whose. */
import { randomUUID } from 'node:crypto';
import type { Change } from './change.ts';
import { Mailbox } from './mailbox.ts';
import type { User } from './people.ts';

export class Directory {
  /** The life of all mailboxes: sync tokens of an earlier one have expired. */
  readonly epoch = randomUUID();
  /** Hears of every change in anyone's mailbox. */
  onChange: (user: User, change: Change) => void = () => undefined;
  readonly #users = new Map<string, { user: User; mailbox: Mailbox }>();
  readonly #consented = new Map<string, readonly string[]>();
  #first: User | null = null;

  /** What a tenant's administrator consented to, from now on: scopes of Graph. None at all: consent is revoked. */
  consent(tenantId: string, scopes: readonly string[]): void {
    this.#consented.set(tenantId, scopes);
  }

  /** Null where the tenant has said nothing of its own. */
  consented(tenantId: string): readonly string[] | null {
    return this.#consented.get(tenantId) ?? null;
  }

  /** Adds someone with an empty calendar; the first added is who signs in unnamed. */
  add(user: User): Mailbox {
    const mailbox = new Mailbox();
    mailbox.onChange = (change) => {
      this.onChange(user, change);
    };
    this.#first ??= user;
    this.#users.set(`${user.tenantId} ${user.userId}`, { user, mailbox });
    return mailbox;
  }

  mailboxes(): Mailbox[] {
    return [...this.#users.values()].map(({ mailbox }) => mailbox);
  }

  users(): User[] {
    return [...this.#users.values()].map(({ user }) => user);
  }

  hasTenant(tenantId: string): boolean {
    return [...this.#users.values()].some(({ user }) => user.tenantId === tenantId);
  }

  byId(tenantId: string, userId: string): User | null {
    return this.#users.get(`${tenantId} ${userId}`)?.user ?? null;
  }

  /** By address, or the first user where none is given. Null for a stranger. */
  byAddress(address?: string): User | null {
    if (address === undefined) return this.#first;
    for (const { user } of this.#users.values()) if (user.address === address.toLowerCase()) return user;
    return null;
  }

  /** The mailbox at an address; null where nobody here has one there. */
  readonly mailboxOf = (address: string): Mailbox | null => {
    const user = this.byAddress(address);
    return user && !user.noMailbox ? this.mailbox(user) : null;
  };

  mailbox({ tenantId, userId }: User): Mailbox {
    const known = this.#users.get(`${tenantId} ${userId}`);
    if (!known) throw new Error('The sandbox has no such user.');
    return known.mailbox;
  }
}
