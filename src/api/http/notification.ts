/** What of Microsoft's notifications is read: whose subscription, and what proves it. What changed, rounds find out. */
import { z } from 'zod';

export const notification = z.object({
  subscriptionId: z.string().max(100),
  tenantId: z.string().max(100),
  clientState: z.string().max(128),
  lifecycleEvent: z.string().max(100).optional(),
});

/** One post; what in it is no notification leaves the others be. */
export const notifications = z.object({ value: z.array(z.unknown()) });
