/** Whether Microsoft Graph can tell this server of changes: PUBLIC_URL from here, and the handshake that Graph begins with. */
import { randomUUID } from 'node:crypto';
import { ok, problem, skipped, type Found } from './finding.ts';
import { reach } from './reach.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

/** Graph shakes hands at both before it tells anything. */
const PATHS = ['/api/graph/notifications', '/api/graph/lifecycle'];

export async function checkNotifications(setup: Setup): Promise<Found> {
  const { env } = setup;
  const origin = env['PUBLIC_URL'] && URL.canParse(env['PUBLIC_URL']) ? new URL(env['PUBLIC_URL']).origin : null;
  if (!registeredIn(setup)) return withoutMicrosoft(setup, 'nobody sends any');
  if (origin === null)
    return skipped(
      'PUBLIC_URL is not set: the pages open on this machine only, and calendars are read when they are opened, and every four hours.',
      'Set it to the https address that people, Teams and Microsoft Graph open.',
    );

  const health = await reach(`${origin}/healthz`, env);
  if (!(health instanceof Response)) return problem(`PUBLIC_URL does not answer. ${health.says}`, `Start Followthrough, and let your reverse proxy pass ${origin} on to its port. ${health.advice}`);
  if (health.status !== 200)
    return problem(
      `${origin}/healthz answered ${String(health.status)}: something else answers at PUBLIC_URL, or Followthrough is not started.`,
      'Start Followthrough, and let your reverse proxy pass this address on to its port.',
    );

  for (const path of PATHS) {
    const found = await shakeHands(`${origin}${path}`, env);
    if (found) return found;
  }
  return ok(`${origin} answers, and takes notifications of Microsoft Graph.`);
}

/** As Graph does before it makes a subscription; null where it is answered as it should be. */
async function shakeHands(url: string, env: Setup['env']): Promise<Found | null> {
  const token = `check ${randomUUID()}`;
  const answer = await reach(`${url}?validationToken=${encodeURIComponent(token)}`, env, { method: 'POST' });
  if (!(answer instanceof Response)) return problem(`Notifications: ${answer.says}`, answer.advice);
  if (answer.status === 200 && (await answer.text()) === token && answer.headers.get('content-type')?.startsWith('text/plain')) return null;
  return problem(
    `${url} answered ${String(answer.status)}, but not the handshake of Microsoft Graph. Until it does, calendars are read when the pages are opened, and every four hours.`,
    'Let your reverse proxy pass the address on unchanged, with its query and without a sign-in of its own.',
  );
}
