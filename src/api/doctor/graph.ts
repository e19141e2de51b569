/** Whether Microsoft Graph answers: asked without a token, it must refuse in its own words. */
import { ok, problem, type Found } from './finding.ts';
import { reach } from './reach.ts';
import { registeredIn, withoutMicrosoft, type Setup } from './setup.ts';

export async function checkGraph(setup: Setup): Promise<Found> {
  const registered = registeredIn(setup);
  if (!registered) return withoutMicrosoft(setup, 'calendars are not read there');
  const { graphUrl } = registered;
  const answer = await reach(`${graphUrl}/v1.0/me`, setup.env);
  if (!(answer instanceof Response)) return problem(answer.says, answer.advice);
  const told = (await answer.json().catch(() => null)) as { error?: { code?: unknown } } | null;
  if (answer.status === 401 && typeof told?.error?.code === 'string') return ok(`${graphUrl} answers.`);
  if (answer.status >= 500 || answer.status === 429)
    return problem(
      `${graphUrl} answered ${String(answer.status)}: Microsoft Graph is not well at the moment.`,
      'Run this again in some minutes; the Microsoft 365 admin centre shows the health of its services.',
    );
  return problem(
    `${graphUrl} answered ${String(answer.status)}, but not as Microsoft Graph does.`,
    'Check GRAPH_URL (https://graph.microsoft.com, or that of your national cloud), and whether a proxy answers in its place.',
  );
}
