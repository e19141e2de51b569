/** How long to wait before a read is sent again. */

/** Milliseconds that an answer asks to wait (`Retry-After` in seconds or as a date), or null where it does not say. `now` in milliseconds. */
export function askedToWait(retryAfter: string | null, now: number): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(at - now, 0);
}

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** Full jitter: anything up to 1, 2, 4 s and so on, at most 30. `chance` is from 0 to 1. */
export function jitter(attempt: number, chance: number): number {
  return chance * Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS);
}
