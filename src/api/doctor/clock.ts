/** This machine's clock beside the authority's. */
import { clockUrl, isOff, offText, secondsAhead, spanText } from '../authority-clock.ts';
import { fatal, ok, skipped, type Found } from './finding.ts';
import { reach } from './reach.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

export async function checkClock(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'there is no clock to compare with');
  const sentAt = setup.clock();
  const answer = await reach(clockUrl(registered.authorityUrl), setup.env);
  const ahead = answer instanceof Response ? secondsAhead(answer, sentAt, setup.clock()) : null;
  if (ahead === null) return skipped(`${registered.authorityUrl} told no time to compare with.`);
  if (isOff(ahead))
    return fatal(`This machine's clock is ${offText(ahead)} Microsoft's, so that nobody can sign in.`, "Switch on time synchronisation (NTP) on this machine, or its host's for a container.");
  return ok(`This machine's clock agrees with Microsoft's to ${spanText(ahead)}.`);
}
