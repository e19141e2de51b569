/** When people signed in, and who has to do it again before anything more is given. */
import { Refusal } from './refusal.ts';

/** Why someone has to sign in again: 50076 for a second factor, 50079 to enrol one, 50173 because the grant was revoked. */
export interface Demand {
  readonly code: 50076 | 50079 | 50173;
  /** What Conditional Access asks for; a sign-in from now on unless said otherwise. */
  readonly claims: string;
  /** Tokens of Graph given before are refused too (continuous access evaluation). */
  readonly reachesGraph: boolean;
}

export class SignIns {
  readonly #latest = new Map<string, number>();
  readonly #demands = new Map<string, Demand & { readonly from: number }>();
  #count = 0;

  /** Someone signs in, and proves all that is asked: its number, which counts up. */
  begin(userId: string): number {
    this.#count += 1;
    this.#latest.set(userId, this.#count);
    return this.#count;
  }

  /** The sign-in that stands, as a host renews a token without asking; the first where there is none. */
  standing(userId: string): number {
    return this.#latest.get(userId) ?? this.begin(userId);
  }

  /** Earlier sign-ins of someone do not do any more. `now`: milliseconds. */
  demand(userId: string, { code = 50076, claims, reachesGraph = false }: Partial<Demand>, now: number): void {
    const anew = JSON.stringify({ access_token: { nbf: { essential: true, value: String(Math.floor(now / 1000)) } } });
    this.#demands.set(userId, { code, claims: claims ?? anew, reachesGraph, from: this.#count + 1 });
  }

  /** What is asked of someone beyond this sign-in; null where it does. */
  lacking(userId: string, signIn: number): Demand | null {
    const demand = this.#demands.get(userId);
    return demand && signIn < demand.from ? demand : null;
  }

  /** Throws a Refusal where this sign-in does not do. */
  check(userId: string, signIn: number): void {
    const lacking = this.lacking(userId, signIn);
    if (!lacking) return;
    const { code, claims } = lacking;
    if (code === 50173) throw new Refusal('invalid_grant', code, 'The provided grant has expired due to it being revoked, a fresh auth token is needed.', 'bad_token');
    throw new Refusal('interaction_required', code, 'Due to a configuration change made by your administrator, you must use multi-factor authentication.', 'basic_action', claims);
  }
}
