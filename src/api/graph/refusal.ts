/** What Graph answers instead, as an AppError: by status, then code, never by message. */
import { aboutConsent, type ConsentStep } from '../consent.ts';
import { AppError, type ErrorCode } from '../errors.ts';

/** Graph said no. `graphCode` and `requestId` are Graph's own, empty where it gave none. */
export class GraphRefusal extends AppError {
  readonly status: number;
  readonly graphCode: string;
  readonly requestId: string;
  constructor(given: Given, code: ErrorCode, message: string, about: AppError['about'] = {}) {
    super(code, message, { about, cause: new Error(`Graph answered ${String(given.status)} ${given.graphCode} (request-id ${given.requestId}).`) });
    this.status = given.status;
    this.graphCode = given.graphCode;
    this.requestId = given.requestId;
  }
}

/** Whether an error is Graph's answer with this status. */
export function isStatus(error: unknown, status: number): error is GraphRefusal {
  return error instanceof GraphRefusal && error.status === status;
}

type Given = Pick<GraphRefusal, 'status' | 'graphCode' | 'requestId'>;

/** Accounts without a mailbox that Graph can read: on-premises, unlicensed, or none at all. */
const WITHOUT_MAILBOX = new Set(
  [
    'MailboxNotEnabledForRESTAPI',
    'MailboxNotSupportedForRESTAPI',
    'MailboxNotHostedInExchangeOnline',
    'ErrorNonExistentMailbox',
    'ErrorMissingEmailAddress',
    'ResourceNotFound',
    'OrganizationFromTenantGuidNotFound',
  ].map((code) => code.toLowerCase()),
);

/** Reads an answer that is not a success. `step` is what the request needed consent for, `adminUrl` where an administrator gives it. */
export async function refusalOf(response: Response, step: ConsentStep, adminUrl: string): Promise<GraphRefusal> {
  const { code, requestId } = toldIn(await response.text().catch(() => ''));
  const given = { status: response.status, graphCode: code, requestId: response.headers.get('request-id') ?? requestId };
  if (WITHOUT_MAILBOX.has(code.toLowerCase())) {
    return new GraphRefusal(given, 'no_mailbox', 'Your account has no mailbox that can be read. Ask an administrator whether it is in Exchange Online and licensed for it.');
  }
  if (given.status === 401) {
    const claims = claimsIn(response.headers.get('www-authenticate') ?? '');
    if (claims !== null) return new GraphRefusal(given, 'claims_challenge', 'Your organisation asks you to confirm who you are. Sign in again to go on.', { claims });
    return new GraphRefusal(given, 'needs_reconnect', 'Your sign-in has ended. Open the app again to go on.');
  }
  if (given.status === 403) {
    const what = step === 'base' ? 'Reading your calendar' : 'What this needs in Microsoft 365';
    return new GraphRefusal(given, 'no_consent', `${what} has not been consented to. Ask an administrator of your organisation to grant it.`, aboutConsent(step, adminUrl));
  }
  if (given.status === 404)
    return new GraphRefusal(given, 'graph_unavailable', 'Microsoft Graph does not have what was asked for. It may have been deleted meanwhile; it is read again in a few minutes.');
  return new GraphRefusal(given, 'graph_unavailable', 'Microsoft Graph did not answer as expected. It is tried again in a few minutes.');
}

/** Code and request id of an error body; a body may be HTML, and every part of it missing. */
function toldIn(text: string): { code: string; requestId: string } {
  const error = memberOf(parsed(text), 'error');
  const [code, requestId] = [memberOf(error, 'code'), memberOf(memberOf(error, 'innerError'), 'request-id')];
  return { code: typeof code === 'string' ? code : '', requestId: typeof requestId === 'string' ? requestId : '' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The claims of an `insufficient_claims` challenge as JSON text, or null where there is none. */
function claimsIn(challenge: string): string | null {
  if (!/\berror="?insufficient_claims"?/i.test(challenge)) return null;
  const given = /\bclaims="([^"]*)"/i.exec(challenge)?.[1] ?? '';
  return given.startsWith('{') ? given : Buffer.from(given, 'base64').toString();
}
