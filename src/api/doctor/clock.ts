/** This machine's clock beside the authority's: tokens more than five minutes out are refused on both sides. */
import { fatal, ok, skipped, type Found } from './finding.ts';
import { reach } from './reach.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

const MOST_MS = 5 * 60_000;

export async function checkClock(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'there is no clock to compare with');
  const sentAt = setup.clock();
  const answer = await reach(`${registered.authorityUrl}/organizations/v2.0/.well-known/openid-configuration`, setup.env);
  const theirs = answer instanceof Response ? Date.parse(answer.headers.get('date') ?? '') : NaN;
  if (Number.isNaN(theirs)) return skipped(`${registered.authorityUrl} told no time to compare with.`);
  const ahead = Math.round(((sentAt + setup.clock()) / 2 - theirs) / 1000);
  if (Math.abs(ahead) * 1000 > MOST_MS)
    return fatal(
      `This machine's clock is ${spanOf(ahead)} ${ahead > 0 ? 'ahead of' : 'behind'} Microsoft's, so that nobody can sign in.`,
      "Switch on time synchronisation (NTP) on this machine, or its host's for a container.",
    );
  return ok(`This machine's clock agrees with Microsoft's to ${spanOf(ahead)}.`);
}

function spanOf(seconds: number): string {
  const whole = Math.abs(seconds);
  if (whole < 120) return `${String(whole)} second${whole === 1 ? '' : 's'}`;
  return whole < 7_200 ? `${String(Math.round(whole / 60))} minutes` : `${String(Math.round(whole / 3_600))} hours`;
}
