/** Meals and celebrations: meetings that need neither agenda nor minutes. Pure. */
import { occasionOf } from './cues/occasions.ts';

/** Whether a meeting with this subject is about eating, drinking or celebrating together. */
export function isSocial(subject: string): boolean {
  return occasionOf(subject).isSocial;
}
