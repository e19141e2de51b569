/** What the parts of the contract share: instants, people and meetings as every surface sees them. */
import { z } from 'zod';

export const instant = z.iso.datetime().meta({ description: 'An instant in UTC.' });
export const person = z.object({ address: z.string(), name: z.string() });
export const meetingRef = z.object({ id: z.string(), subject: z.string(), start: instant, end: instant });
