/** Signs in to the local Microsoft 365 for development: nobody is asked anything. */
import type { SignIn } from './browser.ts';

interface Answer {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

/** Tokens of the sandbox's demo user, asked for again a minute before they end. */
export function sandboxSignIn(): SignIn {
  let token: Promise<string> | null = null;
  let endsAt = 0;

  const ask = async () => {
    const answer = await fetch('/sandbox/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
    if (!answer.ok) throw new Error(`The sandbox did not sign in (${String(answer.status)}).`);
    const { accessToken, expiresIn } = (await answer.json()) as Answer;
    endsAt = Date.now() + expiresIn * 1000;
    return accessToken;
  };

  const getToken = async (fresh = false) => {
    if (fresh || !token || Date.now() > endsAt - 60_000) {
      endsAt = Number.POSITIVE_INFINITY;
      token = ask();
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
    getToken,
    async signInAgain() {
      await getToken(true);
    },
  };
}
