/** A trouble in words: one sentence for the person, and what an administrator is asked for. */
import { say } from '../words/more.ts';
import { sayIfKnown } from '../words/say.ts';
import { stepGives, stepTitle } from '../reasons.ts';
import type { Trouble } from './troubles.ts';

/** Its name, and what it means. */
export function saidOf({ code, consent, off }: Trouble): { readonly title: string; readonly says: string } {
  if (consent) return { title: stepTitle(consent), says: stepGives(consent) };
  return { title: say(`trouble.${code}`), says: code === 'clock_skew' && off !== null ? say('trouble.clock_off.says', { off }) : say(`trouble.${code}.says`) };
}

/** What is copied for an administrator, with the link where there is one. */
export function requestText({ code, consent, off, adminUrl }: Trouble): string {
  const request = consent
    ? say('consent.request', { what: stepTitle(consent), gives: stepGives(consent) })
    : code === 'clock_skew' && off !== null
      ? say('trouble.clock_off.request', { off })
      : (sayIfKnown(`trouble.${code}.request`) ?? '');
  return adminUrl === null ? request : `${request}\n\n${adminUrl}`;
}

/** What Microsoft shows an administrator; null where there is nothing to be shown. */
export function sightOf({ code, consent, adminSees }: Trouble): string | null {
  return adminSees ?? (code === 'no_consent' && !consent ? say('trouble.usualSight') : null);
}
