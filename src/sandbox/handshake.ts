/** How Graph makes sure that an endpoint wants notifications: it has to say a token back, decoded, as plain text. */
import { randomUUID } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import { GraphError } from './graph-error.ts';

/** Milliseconds on the sandbox's clock. */
const PATIENCE = 10_000;

/** Throws a GraphError where the answer is not exactly right, or late. */
export async function shakeHands(url: string, clock: SandboxClock): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()} + 100%/&=`;
  const asked = new URL(url);
  asked.searchParams.set('validationToken', token);
  const patience = new AbortController();
  const endsAt = clock.now() + PATIENCE;
  clock.after(PATIENCE, () => {
    patience.abort();
  });
  const answer = await said(asked, patience.signal);
  if (answer === null || clock.now() >= endsAt) {
    throw clock.now() >= endsAt ? new GraphError(400, 'InvalidRequest', 'Subscription validation request timed out.') : invalid();
  }
  if (answer.status !== 200 || !answer.type.startsWith('text/plain') || answer.text !== token) throw invalid();
}

/** Null where there was no answer. */
async function said(url: URL, signal: AbortSignal): Promise<{ status: number; type: string; text: string } | null> {
  try {
    const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'text/plain; charset=utf-8' }, redirect: 'manual', signal });
    return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() };
  } catch {
    return null;
  }
}

const invalid = () => new GraphError(400, 'ValidationError', 'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.');
