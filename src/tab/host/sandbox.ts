/** Signs in to the local Microsoft 365 for development: nobody is asked anything. Who it is can be said in the address: `?user=lena.brandt@fabrikam.com`. */
import { failureOf } from '../api/problem.ts';
import type { SignIn } from './browser.ts';

interface Answer {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** Tokens of one of its people, the demo's unless the address names another, asked for again a minute before they end. */
export function sandboxSignIn(): SignIn {
  const user = new URLSearchParams(window.location.search).get('user');
  let token: Promise<string> | null = null;
  let endsAt = 0;

  const ask = async (isAgain: boolean) => {
    const body = JSON.stringify({ ...(user === null ? {} : { user }), again: isAgain });
    const answer = await fetch('/sandbox/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    if (!answer.ok) throw new Error((await failureOf(answer)).message);
    const { accessToken, expiresIn } = (await answer.json()) as Answer;
    endsAt = Date.now() + expiresIn * 1000;
    return accessToken;
  };

  /** `isAgain`: with all that Microsoft asks for; else as a host renews a token, without asking. */
  const tokenOf = async (fresh: boolean, isAgain: boolean) => {
    if (fresh || !token || Date.now() > endsAt - 60_000) {
      endsAt = Number.POSITIVE_INFINITY;
      token = ask(isAgain);
    }
    try {
      return await token;
    } catch (error) {
      token = null;
      throw error;
    }
  };

  return {
    signIn: null,
    getToken: (fresh = false) => tokenOf(fresh, false),
    async signInAgain() {
      await tokenOf(true, true);
    },
  };
}
