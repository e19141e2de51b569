/** Trying again, where that may help by itself. */
import { mayPass } from './problem.ts';

const WAITS = [400, 1500];

/** Attempts up to three times; `attempt` gets the same idempotency key each time, so that twice is the same as once. */
export async function persist<T>(attempt: (key: string) => Promise<T>): Promise<T> {
  const key = crypto.randomUUID();
  for (const wait of WAITS) {
    try {
      return await attempt(key);
    } catch (error) {
      if (!mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return attempt(key);
}
