/** Where a list goes on, as text that only we read. */
import type { z } from 'zod';
import { AppError } from '../errors.ts';

export function cursorText(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place in a cursor, or null without one. Throws AppError bad_request for one that is none of ours. */
export function cursorIn<T>(text: string | null, shape: z.ZodType<T>): T | null {
  if (text === null) return null;
  try {
    const place = shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (place.success) return place.data;
  } catch {
    // Falls through to the same refusal.
  }
  throw new AppError('bad_request', '"cursor": it is none of ours. Use the "next" of the page before.');
}
