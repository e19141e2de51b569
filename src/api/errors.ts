/** The one error: what happened, to what, and what to do, with a literal code. Expected outcomes are values, not errors. */

export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden_tenant'
  | 'unknown_route'
  | 'wrong_host'
  | 'unknown_follow_up'
  | 'unknown_held_back'
  | 'unknown_person'
  | 'unknown_meeting'
  | 'unknown_note'
  | 'unknown_promise'
  | 'unknown_feedback'
  | 'unknown_introduction'
  | 'not_revivable'
  | 'bad_json'
  | 'bad_request'
  | 'too_large'
  | 'unsupported_media_type'
  | 'precondition_required'
  | 'stale_follow_up'
  | 'not_open'
  | 'nothing_to_undo'
  | 'snooze_in_the_past'
  | 'idempotency_key_reused'
  | 'too_many_requests'
  | 'needs_reconnect'
  | 'no_consent'
  | 'claims_challenge'
  | 'suspended_tenant'
  | 'no_mailbox'
  | 'no_licence'
  | 'guest_account'
  | 'clock_skew'
  | 'graph_unavailable'
  | 'calendar_unreadable'
  | 'store_unavailable'
  | 'sign_in_unavailable'
  | 'bad_configuration'
  | 'internal';

/** Details that a program may act on, such as the claims to ask for again; JSON-safe, and shown to the caller. `reason` tells apart what one code may mean: by code and reason a page says it in its reader's language. */
export type About = Readonly<Record<string, string | number | boolean | null>>;

export class AppError extends Error {
  readonly code: ErrorCode;
  readonly about: About;
  constructor(code: ErrorCode, message: string, { about = {}, ...options }: { cause?: unknown; about?: About } = {}) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.about = about;
  }
}
