/** A trouble in words: one sentence for the person, and what an administrator is asked for. */
import { say } from '../words/more.ts';
import { locale, sayIfKnown } from '../words/say.ts';
import { stepGives, stepTitle } from '../reasons.ts';
import type { Trouble } from './troubles.ts';

/** Its name, and what it means. */
export function saidOf({ code, consent, ahead }: Trouble): { readonly title: string; readonly says: string } {
  if (consent) return { title: stepTitle(consent), says: stepGives(consent) };
  return { title: say(`trouble.${code}`), says: code === 'clock_skew' && ahead !== null ? say('trouble.clock_off.says', { off: offText(ahead) }) : say(`trouble.${code}.says`) };
}

/** What is copied for an administrator, with the link where there is one. */
export function requestText({ code, consent, ahead, adminUrl }: Trouble): string {
  const request = consent
    ? say('consent.request', { what: stepTitle(consent), gives: stepGives(consent) })
    : code === 'clock_skew' && ahead !== null
      ? say('trouble.clock_off.request', { off: offText(ahead) })
      : (sayIfKnown(`trouble.${code}.request`) ?? '');
  return adminUrl === null ? request : `${request}\n\n${adminUrl}`;
}

/** What Microsoft shows an administrator; null where there is nothing to be shown. */
export function sightOf({ code, consent, step, adminSees }: Trouble): string | null {
  return sayIfKnown(`step.${String(step)}.sees`) ?? adminSees ?? (code === 'no_consent' && !consent ? say('trouble.usualSight') : null);
}

/** "20 minutes behind", in seconds below two minutes and in hours from two on. */
function offText(ahead: number): string {
  const seconds = Math.abs(ahead);
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : seconds < 7_200 ? [seconds / 60, 'minute'] : [seconds / 3_600, 'hour'];
  const span = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(count);
  return say('trouble.clock_off', { way: ahead > 0 ? 'ahead' : 'behind', span });
}
